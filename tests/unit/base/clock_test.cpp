// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <stdexcept>
#include <string>

using namespace accord::base;

namespace {
const std::string kShanghai = "Asia/Shanghai";
const std::string kBerlin = "Europe/Berlin";
} // namespace

TEST_CASE("days survive printing and taking apart") {
    REQUIRE(rc::check([] {
        const Date first(1900, 1, 1);
        const Date date = first.plusDays(*rc::gen::inRange(0, 109'572)); // to 2199-12-30
        RC_ASSERT(Date::parse(date.toString()) == date);
        RC_ASSERT(Date::fromParts(date.year(), date.month(), date.day()) == date);
        RC_ASSERT(Date::fromDays(date.daysSince1970()) == date);
        RC_ASSERT(date.plusDays(1) > date);
        RC_ASSERT(date.plusDays(1).weekday() == date.weekday() % 7 + 1);
    }));
}

TEST_CASE("only real days are days") {
    CHECK(Date::fromParts(2024, 2, 29) == Date(2024, 2, 29));
    CHECK(Date::fromParts(2023, 2, 29).isNull());
    CHECK(Date::fromParts(2026, 4, 31).isNull());
    CHECK(Date::fromParts(2026, 13, 1).isNull());
    CHECK(Date::fromParts(1899, 12, 31).isNull());
    CHECK_THROWS_AS(Date(2023, 2, 29), std::out_of_range);
    for (const char *text : {"", "2026-2-28", "2026-02-30", "20260228", "2026-02-28 ", "2026/02/28",
                             "0000-01-01", "-026-01-01"}) {
        INFO("text: " << text);
        REQUIRE_FALSE(Date::parse(text));
        CHECK(Date::parse(text).error().reason == "date.bad");
    }
    CHECK(Date().plusDays(-1).isNull());
    CHECK(Date().toString().empty());
    CHECK(Date(2026, 1, 30).weekday() == 5);
}

TEST_CASE("instants are read with an offset, with Z, or in the company's zone") {
    const std::int64_t expected = 1'769'760'000; // 2026-01-30 08:00 UTC
    for (const char *text :
         {"2026-01-30T16:00:00+08:00", "2026-01-30T16:00+0800", "2026-01-30 08:00:00Z",
          "2026-01-30T16:00", "2026-01-30T16:00:00.750", "2026-01-30T04:30:00-03:30"}) {
        INFO("text: " << text);
        REQUIRE(Instant::parse(text, kShanghai));
        CHECK(Instant::parse(text, kShanghai)->secondsUtc() == expected);
    }
    CHECK(Instant::parse("2026-01-30", kShanghai)->secondsUtc() == expected - 16 * 3600);
    for (const char *text :
         {"", "16:00", "2026-01-30T", "2026-01-30T24:00", "2026-01-30T16", "2026-01-30T16:00+8",
          "2026-02-30T16:00", "2026-01-30T16:00:00Zx", "2026-01-30T16:00+25:00"}) {
        INFO("text: " << text);
        REQUIRE_FALSE(Instant::parse(text, kShanghai));
        CHECK(Instant::parse(text, kShanghai).error().reason == "instant.bad");
    }
}

TEST_CASE("instants print with the offset that holds at their time") {
    CHECK(Instant(1'769'760'000).toString(kShanghai) == "2026-01-30T16:00:00+08:00");
    CHECK(Instant(1'769'760'000).toString(kBerlin) == "2026-01-30T09:00:00+01:00");
    CHECK(Instant(1'785'398'400).toString(kBerlin) == "2026-07-30T10:00:00+02:00");
    CHECK(Instant(-1).toString("UTC") == "1969-12-31T23:59:59+00:00");
    CHECK(Instant(1'769'760'000).toString("America/St_Johns") == "2026-01-30T04:30:00-03:30");
    CHECK(Instant().toString(kShanghai).empty());
}

TEST_CASE("an instant falls on the day of its zone") {
    const Instant night(1'767'196'800); // 2025-12-31 16:00 UTC, midnight in Shanghai
    CHECK(night.dateIn(kShanghai) == Date(2026, 1, 1));
    CHECK(night.dateIn("UTC") == Date(2025, 12, 31));
    CHECK(Instant(-1).dateIn("UTC") == Date(1969, 12, 31));
}

TEST_CASE("instants survive printing in zones with and without summer time") {
    REQUIRE(rc::check([] {
        const Instant at(*rc::gen::inRange<std::int64_t>(1, 7'000'000'000));
        const std::string zone = *rc::gen::element(
            kShanghai, kBerlin, std::string("America/St_Johns"), std::string("UTC"));
        RC_ASSERT(Instant::parse(at.toString(zone), "UTC") == at);
        RC_ASSERT(Date::parse(at.toString(zone).substr(0, 10)) == at.dateIn(zone));
    }));
}

TEST_CASE("an unknown zone is told from a known one") {
    CHECK(isKnownZone(kShanghai));
    CHECK_FALSE(isKnownZone("Asia/Nowhere"));
    CHECK_FALSE(isKnownZone(""));
    CHECK_THROWS_AS(Instant(1).toString("Asia/Nowhere"), std::invalid_argument);
}

TEST_CASE("a fixed clock stands still until it is moved") {
    FixedClock clock(Instant(100));
    CHECK(clock.now() == Instant(100));
    clock.advance(std::chrono::seconds(5));
    CHECK(clock.now() == Instant(105));
    clock.set(Instant(7));
    CHECK(clock.nowMilliseconds() == 7000);
    CHECK(SystemClock().now() > Instant(1'700'000'000));
}
