// SPDX-License-Identifier: GPL-3.0-or-later
// Roles in words.
#pragma once

#include "domain/team/user.h"

#include <QString>

namespace accord::ui {

[[nodiscard]] QString roleText(domain::Role role);
// "陆知遥 (M1), 客户经理"
[[nodiscard]] QString userLine(const domain::User &user);

} // namespace accord::ui
