// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/month.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <string>

using namespace accord::base;

TEST_CASE("months are read in the four ways they are written") {
    for (const char *text : {"2026-03", "2026/3", "202603", "2026年3月", "2026年03月", "2026.3",
                             " 2026-3 ", "２０２６年３月"}) {
        INFO("text: " << text);
        REQUIRE(Month::parse(text));
        CHECK(Month::parse(text)->number() == 202603);
    }
}

TEST_CASE("what is no month is refused") {
    for (const char *text : {"", "2026", "2026-13", "2026-0", "26-03", "2026-003", "2026-03-01",
                             "202613", "2026年", "1899-12", "2200-01", "abc", "2026--3", "20263"}) {
        INFO("text: " << text);
        REQUIRE_FALSE(Month::parse(text));
        CHECK(Month::parse(text).error().reason == "month.bad");
    }
    CHECK(Month::fromNumber(202600).isNull());
    CHECK(Month::fromNumber(-1).isNull());
    CHECK(Month().toString().empty());
}

TEST_CASE("months survive printing, numbers and steps") {
    REQUIRE(rc::check([] {
        const Month month(*rc::gen::inRange(1900, 2200), *rc::gen::inRange(1, 13));
        RC_ASSERT(Month::parse(month.toString()) == month);
        RC_ASSERT(Month::fromNumber(month.number()) == month);
        const int steps = *rc::gen::inRange(-500, 500);
        RC_ASSERT(month.plus(steps).minus(month) == steps);
        RC_ASSERT(month.plus(steps).plus(-steps) == month);
        RC_ASSERT(Month::of(month.firstDay()) == month);
        RC_ASSERT(Month::of(month.lastDay()) == month);
        RC_ASSERT(month.lastDay().plusDays(1) == month.plus(1).firstDay());
    }));
}

TEST_CASE("February has its leap day when the calendar says so") {
    CHECK(Month(2024, 2).lastDay() == Date(2024, 2, 29));
    CHECK(Month(2025, 2).lastDay() == Date(2025, 2, 28));
    CHECK(Month(1900, 2).lastDay() == Date(1900, 2, 28));
    CHECK(Month(2000, 2).lastDay() == Date(2000, 2, 29));
    CHECK(Month(2199, 12).lastDay() == Date(2199, 12, 31));
}

TEST_CASE("a period counts its months and knows the one before") {
    const Period quarter{Month(2026, 1), Month(2026, 3)};
    CHECK(quarter.months() == 3);
    CHECK(quarter.contains(Month(2026, 3)));
    CHECK_FALSE(quarter.contains(Month(2026, 4)));
    CHECK(quarter.before() == Period{Month(2025, 10), Month(2025, 12)});
}
