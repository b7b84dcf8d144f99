// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <stdexcept>

using namespace accord::base;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

// Numbers near the ends of the range as often as small ones.
rc::Gen<std::int64_t> anyFen() {
    return rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
                          rc::gen::map(rc::gen::inRange<std::int64_t>(0, 1000),
                                       [](std::int64_t n) { return kMost - n; }),
                          rc::gen::map(rc::gen::inRange<std::int64_t>(0, 1000),
                                       [](std::int64_t n) { return kLeast + n; }));
}

bool fits(Wide value) {
    return value <= kMost && value >= kLeast;
}

std::optional<std::int64_t> fenOf(const std::function<Money()> &work) {
    try {
        return work().fen();
    } catch (const std::overflow_error &) {
        return std::nullopt;
    }
}

std::optional<std::int64_t> expected(Wide value) {
    return fits(value) ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
}

} // namespace

TEST_CASE("sums and differences of money are exact or refused, never wrapped") {
    REQUIRE(rc::check([] {
        const std::int64_t a = *anyFen();
        const std::int64_t b = *anyFen();
        RC_ASSERT(fenOf([&] { return Money(a) + Money(b); }) == expected(Wide{a} + b));
        RC_ASSERT(fenOf([&] { return Money(a) - Money(b); }) == expected(Wide{a} - b));
    }));
}

TEST_CASE("a refused sum leaves the money as it was") {
    Money sum(kMost);
    CHECK_THROWS_AS(sum += Money(1), std::overflow_error);
    CHECK(sum == Money(kMost));
    CHECK_THROWS_AS(-Money(kLeast), std::overflow_error);
}

TEST_CASE("money prints its sign, yuan and two digits of fen") {
    CHECK(Money(0).toString() == "0.00");
    CHECK(Money(5).toString() == "0.05");
    CHECK(Money(-5).toString() == "-0.05");
    CHECK(Money(-123450).toString() == "-1234.50");
    CHECK(Money::yuan(12).toString() == "12.00");
    CHECK(Money(kLeast).toString() == "-92233720368547758.08");
}

TEST_CASE("rounded division lies within half of the divisor, halves away from zero") {
    REQUIRE(rc::check([](std::int64_t a) {
        const auto b = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
        const Wide q = divRound(a, b);
        const Wide twice = (Wide{a} - q * b) * 2; // twice the remainder
        RC_ASSERT((twice <= b && twice >= -b));
        if (twice == b || twice == -b) {
            RC_ASSERT((twice == -b) == (a > 0)); // the quotient has the larger magnitude
        }
    }));
}

TEST_CASE("floor division never exceeds the quotient and misses less than one") {
    REQUIRE(rc::check([](std::int64_t a) {
        const auto b = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
        const Wide rest = Wide{a} - Wide{divFloor(a, b)} * b;
        RC_ASSERT((rest >= 0 && rest < b));
    }));
}

TEST_CASE("divisions take numerators wider than 64 bits") {
    const Wide wide = Wide{kMost} * 10'000;
    CHECK(divRound(wide, 10'000) == kMost);
    CHECK(divFloor(-wide, 10'000) == -kMost);
    CHECK(divRound(5, 10) == 1);
    CHECK(divRound(-5, 10) == -1);
    CHECK(divRound(4, 10) == 0);
    CHECK(divFloor(-1, 10) == -1);
}

TEST_CASE("a percentage of money is rounded to fen half away from zero") {
    CHECK(Percent(800).of(Money(1250)) == Money(100));
    CHECK(Percent(1).of(Money(5'000)) == Money(1));
    CHECK(Percent(1).of(Money(4'999)) == Money(0));
    CHECK(Percent(-1).of(Money(5'000)) == Money(-1));
}
