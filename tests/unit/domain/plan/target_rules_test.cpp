// SPDX-License-Identifier: GPL-3.0-or-later
// The worked numbers of RULES section 5, and what holds for every spread.
#include "domain/plan/target_rules.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <numeric>

using namespace accord;
using namespace accord::domain;

namespace {

std::vector<std::int64_t> amounts(const std::vector<SpreadCell> &cells) {
    std::vector<std::int64_t> out;
    for (const SpreadCell &cell : cells) {
        out.push_back(cell.amount);
    }
    return out;
}

using Amounts = std::vector<std::int64_t>;

} // namespace

TEST_CASE("1,000 yuan over three equal months is 334, 333 and 333") {
    std::vector<SpreadCell> cells{{5}, {5}, {5}};
    REQUIRE(spread(100'000, cells, 100));
    CHECK(amounts(cells) == Amounts{33'400, 33'300, 33'300});
}

TEST_CASE("1,200 with January locked at 300 spreads the rest one to two") {
    std::vector<SpreadCell> cells{{7, 30'000, true}, {1}, {2}};
    REQUIRE(spread(120'000, cells, 100));
    CHECK(amounts(cells) == Amounts{30'000, 30'000, 60'000});
}

TEST_CASE("1,000.50 over three leaves the half yuan with the largest, earliest month") {
    std::vector<SpreadCell> cells{{1}, {1}, {1}};
    REQUIRE(spread(100'050, cells, 100));
    CHECK(amounts(cells) == Amounts{33'450, 33'300, 33'300});
}

TEST_CASE("A year below its locked months is refused with the difference") {
    std::vector<SpreadCell> cells{{1, 300, true}, {1, 50, false}};
    const auto refused = spread(200, cells, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "target.over_locked");
    CHECK(refused.error().args.at("difference") == "-100");
    CHECK(amounts(cells) == Amounts{300, 50});
}

TEST_CASE("With every month locked only their sum is accepted") {
    std::vector<SpreadCell> cells{{1, 300, true}, {1, 50, true}};
    CHECK(spread(350, cells, 1));
    CHECK_FALSE(spread(351, cells, 1));
    CHECK(amounts(cells) == Amounts{300, 50});
}

TEST_CASE("Negative weights count nothing, and no weight at all spreads evenly") {
    std::vector<SpreadCell> cells{{-5}, {1}, {0}};
    REQUIRE(spread(9, cells, 1));
    CHECK(amounts(cells) == Amounts{0, 9, 0});
    std::vector<SpreadCell> none{{-5}, {0}, {0}};
    REQUIRE(spread(10, none, 1));
    CHECK(amounts(none) == Amounts{4, 3, 3});
}

TEST_CASE("Growth rounds to the unit, and no positive base gives no target") {
    CHECK(grown(12'345, base::Percent(800), 100) == 13'300); // 133.326 yuan
    CHECK(grown(10'000, base::Percent(-10'000), 100) == 0);
    CHECK(grown(150, base::Percent(0), 100) == 200); // half away from zero
    CHECK_FALSE(grown(0, base::Percent(800), 100));
    CHECK_FALSE(grown(-5, base::Percent(800), 100));
}

TEST_CASE("A profile of one's own needs nine months above zero") {
    std::array<std::int64_t, 12> months{1, 1, 1, 1, 1, 1, 1, 1, 0, -1, 0, 0};
    CHECK_FALSE(usableOwnProfile(months));
    CHECK(usableProfile(months));
    months[8] = 1;
    CHECK(usableOwnProfile(months));
    CHECK_FALSE(usableProfile({0, -4}));
}

TEST_CASE("A target spreads its year over the unlocked months") {
    PlanTarget target;
    target.metric = PlanMetric::QuantityCases;
    target.months[0] = 10;
    target.locked[0] = true;
    std::array<std::int64_t, 12> weights{};
    weights.fill(1);
    REQUIRE(spreadTarget(target, 32, weights));
    CHECK(target.year == 32);
    CHECK(target.months == std::array<std::int64_t, 12>{10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2});
    CHECK_FALSE(spreadTarget(target, 9, weights));
    CHECK(target.year == 32);
    CHECK(spreadUnit(PlanMetric::NetSales) == 100);
    CHECK(spreadUnit(PlanMetric::QuantityCases) == 1);
}

TEST_CASE("Any spread sums exactly, keeps locked months and strays less than a unit") {
    REQUIRE(rc::check([] {
        const auto unit = *rc::gen::element<std::int64_t>(1, 100, 7);
        const auto count = *rc::gen::inRange<std::size_t>(1, 13);
        std::vector<SpreadCell> cells(count);
        std::int64_t locked = 0;
        bool anyUnlocked = false;
        for (SpreadCell &cell : cells) {
            cell.weight = *rc::gen::inRange<std::int64_t>(-3, 1'000'000'000);
            cell.locked = *rc::gen::inRange(0, 4) == 0;
            cell.amount = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
            locked += cell.locked ? cell.amount : 0;
            anyUnlocked = anyUnlocked || !cell.locked;
        }
        const auto rest = *rc::gen::inRange<std::int64_t>(0, 9'000'000'000'000);
        const std::vector<SpreadCell> before = cells;
        const auto done = spread(locked + rest, cells, unit);
        RC_ASSERT(done.has_value() == (anyUnlocked || rest == 0));
        if (!done) {
            RC_ASSERT(amounts(cells) == amounts(before));
            return;
        }
        const Amounts out = amounts(cells);
        RC_ASSERT(std::accumulate(out.begin(), out.end(), std::int64_t{0}) == locked + rest);
        base::Wide weights = 0;
        for (const SpreadCell &cell : cells) {
            weights += cell.locked ? 0 : std::max<std::int64_t>(0, cell.weight);
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (cells[i].locked) {
                RC_ASSERT(cells[i].amount == before[i].amount);
            } else if (weights > 0) {
                // |amount · W − rest · w| < 2 units of W: one for rounding, one for the odd rest.
                const base::Wide ideal =
                    base::Wide{rest} * std::max<std::int64_t>(0, cells[i].weight);
                const base::Wide off = base::Wide{cells[i].amount} * weights - ideal;
                RC_ASSERT((off < 0 ? -off : off) < 2 * unit * weights);
                RC_ASSERT(cells[i].amount >= 0);
            }
        }
    }));
}
