// SPDX-License-Identifier: GPL-3.0-or-later
// The figures beside Today: how far the plans are, visits of the month and week, overdue payments,
// birthdays ahead.
#pragma once

#include "base/month.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace accord::app {

struct VisitShare {
    int done = 0;
    int all = 0; // held, planned and missed
};
struct ClassVisits {
    std::string cls; // "" = unclassified
    VisitShare visits;
};
struct DayVisits {
    base::Date day;
    VisitShare visits;
};

struct UpcomingBirthday {
    base::Date day;
    std::string name;
    std::string customerCode;
    std::string customerName;
};

struct TodayFigures {
    // From January to the data month, over the plans in force; RULES section 5.
    base::Month dataMonth; // null = no figures yet
    std::size_t plans = 0;
    std::int64_t actualFen = 0;
    std::int64_t targetFen = 0;
    // Of this month and of this week.
    VisitShare month;
    std::vector<ClassVisits> classes; // A, B, C, unclassified, as far as there are visits
    std::array<DayVisits, 7> week;    // Monday first
    // Past the due day, by days overdue: to 30, 60, 90 and more.
    std::int64_t overdueFen = 0;
    std::size_t overdueCustomers = 0;
    std::int64_t overdueDays = 0; // the longest
    std::array<std::int64_t, 4> overdueBands{};
    // Of people at the customers, today and in the 14 days after it; the soonest first.
    std::vector<UpcomingBirthday> birthdays;
};

} // namespace accord::app
