// SPDX-License-Identifier: GPL-3.0-or-later
// Which days are worked: a week, public holidays, and make-up days that are worked instead (调休).
#pragma once

#include "base/clock.h"

#include <array>
#include <set>

namespace accord::domain {

struct WorkDays {
    // From Monday; without a calendar of the company Monday to Friday.
    std::array<bool, 7> week{true, true, true, true, true, false, false};
    std::set<base::Date> holidays;
    std::set<base::Date> makeUpDays; // worked, whatever the week and the holidays say
};

[[nodiscard]] bool isWorked(const WorkDays &days, base::Date day);

// The `count`-th day worked after `day`. When two years do not hold so many (a calendar that works
// no day), Monday to Friday is counted instead.
[[nodiscard]] base::Date afterWorkingDays(const WorkDays &days, base::Date day, int count);

} // namespace accord::domain
