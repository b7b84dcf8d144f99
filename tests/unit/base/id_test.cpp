// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace accord::base;

namespace {

const Instant kStart(1'769'760'000);
constexpr std::int64_t kEpoch2020 = 1'577'836'800;

} // namespace

TEST_CASE("ids grow strictly whatever the clock does") {
    REQUIRE(rc::check([](const std::vector<std::int32_t> &jumps) {
        FixedClock clock(kStart);
        IdGenerator ids(clock, *rc::gen::inRange(0, 4096));
        std::int64_t last = 0;
        for (const std::int32_t jump : jumps) {
            clock.advance(std::chrono::milliseconds(jump));
            const std::int64_t id = ids.next();
            RC_ASSERT(id > last);
            last = id;
        }
    }));
}

TEST_CASE("an id holds its time, its replica and a counter") {
    const FixedClock clock(kStart);
    IdGenerator ids(clock, 1234);
    const std::int64_t first = ids.next();
    CHECK(first >> 22 == (kStart.secondsUtc() - kEpoch2020) * 1000);
    CHECK(((first >> 10) & 4095) == 1234);
    CHECK((first & 1023) == 0);
    CHECK((ids.next() & 1023) == 1);
}

TEST_CASE("more than a thousand ids of one millisecond keep their replica and order") {
    const FixedClock clock(kStart);
    IdGenerator ids(clock, 4095);
    std::int64_t last = 0;
    bool ordered = true;
    for (int i = 0; i < 5000; ++i) {
        const std::int64_t id = ids.next();
        ordered = ordered && id > last && ((id >> 10) & 4095) == 4095;
        last = id;
    }
    CHECK(ordered);
    CHECK(last >> 22 == (kStart.secondsUtc() - kEpoch2020) * 1000 + 4);
}

TEST_CASE("ids go on after the highest of a file, whatever replica made it") {
    const FixedClock clock(kStart);
    IdGenerator high(clock, 4095);
    IdGenerator low(clock, 0);
    const std::int64_t last = high.next();
    low.continueAfter(last);
    CHECK(low.next() > last);
    low.continueAfter(5);
    CHECK(low.next() > last);
}

TEST_CASE("a clock before 2020 still gives positive ids") {
    const FixedClock clock(Instant(1'500'000'000));
    IdGenerator ids(clock, 0);
    const std::int64_t first = ids.next();
    CHECK(first > 0);
    CHECK(ids.next() > first);
}

TEST_CASE("threads never get the same id") {
    const FixedClock clock(kStart);
    IdGenerator ids(clock, 7);
    std::vector<std::vector<std::int64_t>> made(4);
    std::vector<std::thread> threads;
    for (auto &mine : made) {
        threads.emplace_back([&ids, &mine] {
            for (int i = 0; i < 2000; ++i) {
                mine.push_back(ids.next());
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    std::set<std::int64_t> all;
    for (const auto &mine : made) {
        CHECK(std::is_sorted(mine.begin(), mine.end()));
        all.insert(mine.begin(), mine.end());
    }
    CHECK(all.size() == 8000);
}

TEST_CASE("a replica number is 0 to 4095") {
    const FixedClock clock(kStart);
    CHECK_THROWS_AS(IdGenerator(clock, -1), std::out_of_range);
    CHECK_THROWS_AS(IdGenerator(clock, 4096), std::out_of_range);
}

TEST_CASE("ids are read from plain positive numbers only") {
    struct Tag {};
    CHECK(Id<Tag>::parse("9223372036854775807")->value() == 9223372036854775807);
    for (const char *text : {"", "0", "-1", "+1", "01", "1 ", " 1", "1x", "9223372036854775808"}) {
        INFO("text: " << text);
        REQUIRE_FALSE(Id<Tag>::parse(text));
        CHECK(Id<Tag>::parse(text).error().reason == "id.bad");
    }
}
