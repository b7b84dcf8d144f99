// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/work_days.h"

namespace accord::domain {

namespace {

constexpr int kLongestSearch = 731; // days

// Null when the search finds too few.
base::Date counted(const WorkDays &days, base::Date day, int count) {
    for (int step = 0; count > 0; ++step) {
        if (step == kLongestSearch) {
            return {};
        }
        day = day.plusDays(1);
        count -= isWorked(days, day) ? 1 : 0;
    }
    return day;
}

} // namespace

bool isWorked(const WorkDays &days, base::Date day) {
    return days.makeUpDays.contains(day) ||
           (!days.holidays.contains(day) &&
            days.week.at(static_cast<std::size_t>(day.weekday()) - 1));
}

base::Date afterWorkingDays(const WorkDays &days, base::Date day, int count) {
    const base::Date found = counted(days, day, count);
    return found.isNull() ? counted(WorkDays(), day, count) : found;
}

} // namespace accord::domain
