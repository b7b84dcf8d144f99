// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the team: what makes a user valid, and the reporting line. Pure functions.
#pragma once

#include "base/result.h"
#include "domain/team/user.h"

#include <string_view>
#include <vector>

namespace accord::domain {

// 1 to 40 code points without blanks, control characters, commas, quotes or a leading hyphen.
[[nodiscard]] bool isUserCode(std::string_view text);
// Invalid ("user.code_bad", "user.name_required"); needs no other record.
[[nodiscard]] base::Done check(const User &user);
// True when `superior` is the user or reports to the user, directly or through others.
[[nodiscard]] bool wouldCircle(UserId user, UserId superior, const std::vector<User> &users);

} // namespace accord::domain
