// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/work_days.h"
#include "support/catch.h"

using namespace accord;
using base::Date;
using domain::afterWorkingDays;
using domain::WorkDays;

TEST_CASE("without a calendar Monday to Friday is worked") {
    const WorkDays days;
    CHECK(isWorked(days, Date(2026, 1, 30)));       // a Friday
    CHECK_FALSE(isWorked(days, Date(2026, 1, 31))); // a Saturday
    CHECK(afterWorkingDays(days, Date(2026, 1, 30), 1) == Date(2026, 2, 2));
    CHECK(afterWorkingDays(days, Date(2026, 3, 31), 15) == Date(2026, 4, 21));
    CHECK(afterWorkingDays(days, Date(2026, 3, 31), 0) == Date(2026, 3, 31));
}

TEST_CASE("holidays are not counted and make-up days are") {
    WorkDays days;
    for (int day = 1; day <= 7; ++day) {
        days.holidays.insert(Date(2026, 10, day));
    }
    days.makeUpDays = {Date(2026, 10, 10), Date(2026, 10, 5)}; // a Saturday, and one of the week
    CHECK(isWorked(days, Date(2026, 10, 10)));
    CHECK(isWorked(days, Date(2026, 10, 5)));
    CHECK_FALSE(isWorked(days, Date(2026, 10, 6)));
    CHECK(afterWorkingDays(days, Date(2026, 9, 30), 4) == Date(2026, 10, 10));
}

TEST_CASE("a calendar that works no day falls back on the plain week") {
    WorkDays days;
    days.week.fill(false);
    CHECK(afterWorkingDays(days, Date(2026, 3, 31), 15) == Date(2026, 4, 21));
    days.makeUpDays = {Date(2026, 4, 4)};
    CHECK(afterWorkingDays(days, Date(2026, 3, 31), 1) == Date(2026, 4, 4));
}
