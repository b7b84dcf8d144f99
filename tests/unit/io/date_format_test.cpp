// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/date_format.h"
#include "support/catch.h"

#include <rapidcheck.h>

using accord::base::Date;
using accord::io::DateFormat;

namespace {

std::string day(const DateFormat &format, std::string_view text) {
    const auto date = format.date(text);
    return date ? date->toString() : "none";
}

std::string month(const DateFormat &format, std::string_view text) {
    const auto value = format.month(text);
    return value ? value->toString() : "none";
}

} // namespace

TEST_CASE("year-first days are read in every usual form") {
    const DateFormat format;
    for (const auto *text :
         {"2026-03-01", "2026/3/1", "2026.3.1", "20260301", "2026年3月1日", " 2026-03-01 ",
          "2026-03-01T00:00:00", "2026-03-01 14:30", "2026-03-01 14:30:59.000", "2026年03月01号"}) {
        INFO(text);
        CHECK(day(format, text) == "2026-03-01");
        CHECK(month(format, text) == "2026-03");
    }
}

TEST_CASE("months are read without a day") {
    const DateFormat format;
    for (const auto *text : {"2026-03", "2026/3", "202603", "2026年3月", "2026.03"}) {
        INFO(text);
        CHECK(month(format, text) == "2026-03");
        CHECK(day(format, text) == "none");
    }
}

TEST_CASE("what is no day is not read as one") {
    const DateFormat format;
    for (const auto *text : {"", "2026", "2026-13-01", "2026-02-30", "03-01-2026", "2026-3-1x",
                             "2026-03-01 noon", "2026年3", "20261301", "2026-", "1-2-3", "年月日",
                             "2026-03-01-04", "2026-00-01", "99999999999"}) {
        INFO(text);
        CHECK(day(format, text) == "none");
    }
    CHECK(month(format, "2026-13") == "none");
    CHECK(month(format, "2026-02-30") == "none");
}

TEST_CASE("a pattern reads the order it names, two-digit years in this century") {
    const auto dmy = DateFormat::parse("dd-MM-yy").value();
    CHECK(day(dmy, "08-11-16") == "2016-11-08");
    CHECK(day(dmy, "31-12-99") == "2099-12-31");
    CHECK(day(dmy, "31-13-16") == "none");
    CHECK(day(dmy, "08/11/16") == "none");
    CHECK(day(dmy, "08-11-2016") == "none");
    const auto mdy = DateFormat::parse("M/d/yyyy").value();
    CHECK(day(mdy, "3/31/2026") == "2026-03-31");
    CHECK(day(mdy, "31/3/2026") == "none");
    CHECK(day(mdy, "3/31/2026 0:00") == "2026-03-31");
    const auto compact = DateFormat::parse("ddMMyyyy").value();
    CHECK(day(compact, "01032026") == "2026-03-01");
    const auto months = DateFormat::parse("MM.yyyy").value();
    CHECK(month(months, "03.2026") == "2026-03");
    CHECK(day(months, "03.2026") == "none");
}

TEST_CASE("a date cell of a spreadsheet is read whatever the pattern says") {
    const auto dmy = DateFormat::parse("dd-MM-yy").value();
    CHECK(day(dmy, "2016-11-08") == "2016-11-08");
}

TEST_CASE("a pattern without year or month is refused") {
    for (const auto *pattern : {"dd", "yyyy", "MM-dd", ""}) {
        const auto format = DateFormat::parse(pattern);
        REQUIRE_FALSE(format);
        CHECK(format.error().reason == "map.bad_date_format");
    }
}

TEST_CASE("every day that is written is read back in both forms") {
    REQUIRE(rc::check([] {
        const auto date = Date::fromDays(*rc::gen::inRange(10'957, 47'000));
        const auto dmy = DateFormat::parse("dd-MM-yy").value();
        const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
        RC_ASSERT(DateFormat().date(date.toString()) == date);
        RC_ASSERT(dmy.date(two(date.day()) + "-" + two(date.month()) + "-" +
                           two(date.year() % 100)) == date);
    }));
}
