// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/year_estimate.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using accord::domain::estimateRest;
using accord::domain::YearMonths;

namespace {

YearMonths upTo(int lastMonth, std::int64_t amount) {
    YearMonths year;
    for (std::size_t m = 0; m < static_cast<std::size_t>(lastMonth); ++m) {
        year.amounts[m] = amount;
        year.known[m] = true;
    }
    return year;
}

int count(const std::array<bool, 12> &flags) {
    return static_cast<int>(std::ranges::count(flags, true));
}

} // namespace

TEST_CASE("the rest of a year is last year's months grown as the year so far") {
    YearMonths before = upTo(12, 1'000);
    before.amounts[11] = 3'000;
    YearMonths year = upTo(10, 1'100);
    const auto estimated = estimateRest(year, before, 10);
    CHECK(year.amounts[9] == 1'100);
    CHECK(year.amounts[10] == 1'100);
    CHECK(year.amounts[11] == 3'300);
    CHECK(count(estimated) == 2);
    CHECK_FALSE(year.known[10]); // an estimate is no fact
}

TEST_CASE("estimates are rounded half away from zero") {
    YearMonths before = upTo(12, 2);
    before.amounts[11] = 1;
    YearMonths year = upTo(11, 3);
    (void)estimateRest(year, before, 11);
    CHECK(year.amounts[11] == 2); // 1 x 33/22 = 1.5
}

TEST_CASE("a month without facts before the last one stays empty, and facts are never replaced") {
    const YearMonths before = upTo(12, 100);
    YearMonths year = upTo(9, 100);
    year.known[3] = false;
    year.amounts[3] = 0;
    year.amounts[10] = 7;
    year.known[10] = true; // somebody's early row
    const auto estimated = estimateRest(year, before, 9);
    CHECK(year.amounts[3] == 0);
    CHECK(year.amounts[10] == 7);
    CHECK_FALSE(estimated[10]);
    CHECK(year.amounts[11] == 89); // 100 x 800/900, rounded
}

TEST_CASE("nothing is estimated from too little, from nothing or from a loss") {
    YearMonths year = upTo(2, 100);
    CHECK(count(estimateRest(year, upTo(12, 100), 2)) == 0);
    year = upTo(10, 100);
    CHECK(count(estimateRest(year, upTo(12, 0), 10)) == 0);
    CHECK(count(estimateRest(year, YearMonths{}, 10)) == 0);
    year = upTo(10, -5);
    CHECK(count(estimateRest(year, upTo(12, 100), 10)) == 0);
    CHECK(year.amounts[11] == 0);
}

TEST_CASE("a year like the one before is estimated as the one before") {
    REQUIRE(rc::check([] {
        YearMonths before = upTo(12, 0);
        for (auto &amount : before.amounts) {
            amount = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000);
        }
        const int last = *rc::gen::inRange(3, 13);
        YearMonths year = before;
        for (auto m = static_cast<std::size_t>(last); m < 12; ++m) {
            year.amounts[m] = 0;
            year.known[m] = false;
        }
        const auto estimated = estimateRest(year, before, last);
        RC_ASSERT(year.amounts == before.amounts);
        RC_ASSERT(count(estimated) == 12 - last);
    }));
}
