// SPDX-License-Identifier: GPL-3.0-or-later
// The worked numbers of RULES section 6.
#include "domain/plan/rebate_rules.h"
#include "support/catch.h"

#include <numeric>

using namespace accord::domain;

namespace {
constexpr std::int64_t kYuan = 100;
const std::vector<RebateTier> kTiers{{1'000'000 * kYuan, 200}, {1'500'000 * kYuan, 300}};

std::int64_t whole(std::int64_t fen) {
    return rebateOnSales(RebateMode::Whole, kTiers, fen).earnedFen;
}
std::int64_t slab(std::int64_t fen) {
    return rebateOnSales(RebateMode::Slab, kTiers, fen).earnedFen;
}
} // namespace

TEST_CASE("The reached tier's rate counts on everything, or each rate inside its tier") {
    CHECK(whole(1'600'000 * kYuan) == 48'000 * kYuan);
    CHECK(slab(1'600'000 * kYuan) == 13'000 * kYuan);
    CHECK(whole(1'000'000 * kYuan - 1) == 0);
    CHECK(slab(1'000'000 * kYuan - 1) == 0);
    CHECK(whole(1'000'000 * kYuan) == 20'000 * kYuan);
    CHECK(slab(1'000'000 * kYuan) == 0);
    CHECK(whole(0) == 0);
    CHECK(whole(-5) == 0);
    CHECK(rebateOnSales(RebateMode::None, kTiers, 1'600'000 * kYuan).tier == -1);
    CHECK(rebateOnSales(RebateMode::Slab, kTiers, 1'500'000 * kYuan).tier == 1);
}

TEST_CASE("A cap limits what a line earns, and a period is rounded once") {
    CHECK(rebateOnSales(RebateMode::Whole, kTiers, 1'600'000 * kYuan, 500).earnedFen == 500);
    // 0.505 + 0.5 fen: rounded together 1, rounded apart 2.
    const std::vector<RebateTier> fine{{0, 50}, {101, 50}};
    CHECK(rebateOnSales(RebateMode::Slab, fine, 201).earnedFen == 1);
}

TEST_CASE("Growth picks the tier; the rate counts on the total or on the increment") {
    const std::vector<RebateTier> tiers{{500, 100}, {1000, 200}};
    CHECK(rebateOnGrowth(tiers, AppliesTo::Total, 110'000, 100'000).earning.earnedFen == 2'200);
    CHECK(rebateOnGrowth(tiers, AppliesTo::Increment, 110'000, 100'000).earning.earnedFen == 200);
    CHECK(rebateOnGrowth(tiers, AppliesTo::Total, 109'999, 100'000).earning.tier == 0);
    CHECK(rebateOnGrowth(tiers, AppliesTo::Total, 90'000, 100'000).earning.tier == -1);
    CHECK(rebateOnGrowth(tiers, AppliesTo::Total, 90'000, 0).baseMissing);
    CHECK(rebateOnGrowth(tiers, AppliesTo::Total, 90'000, 0).earning.earnedFen == 0);
}

TEST_CASE("A missed quarter is caught up on its own sales when the year reaches the sum") {
    const std::vector<RebateTier> tiers{{100'000 * kYuan, 200}};
    const std::vector<std::int64_t> sales{110'000 * kYuan, 80'000 * kYuan, 120'000 * kYuan,
                                          100'000 * kYuan};
    std::vector<std::int64_t> earned;
    for (const std::int64_t quarter : sales) {
        earned.push_back(rebateOnSales(RebateMode::Whole, tiers, quarter).earnedFen);
    }
    CHECK(earned == std::vector<std::int64_t>{2'200 * kYuan, 0, 2'400 * kYuan, 2'000 * kYuan});
    CHECK(catchUp(RebateMode::Whole, tiers, sales) ==
          std::vector<std::int64_t>{0, 1'600 * kYuan, 0, 0});
    CHECK(catchUp(RebateMode::Whole, tiers, std::vector<std::int64_t>{110, 80, 120, 100}) ==
          std::vector<std::int64_t>{0, 0, 0, 0});
}

TEST_CASE("Break-even is the fixed spend over what a case leaves, rounded up") {
    CHECK(breakEvenCases(60'000 * kYuan, 12 * kYuan) == 5'000);
    CHECK(breakEvenCases(60'001 * kYuan, 12 * kYuan) == 5'001);
    CHECK(breakEvenCases(0, 5) == 0);
    CHECK_FALSE(breakEvenCases(60'000, 0));
}

TEST_CASE("A rebate line forecasts every period of the year at target") {
    PlanLine line;
    line.mode = RebateMode::Whole;
    line.period = LinePeriod::Quarter;
    line.tiers = {{250, 1000}};
    std::array<std::int64_t, 12> months{};
    months.fill(100);
    months[0] = 0;
    months[1] = 0;
    const auto quarters = forecast(line, months);
    REQUIRE(quarters.size() == 4);
    CHECK(quarters[0].basis == 100);
    CHECK(quarters[0].earning.tier == -1);
    CHECK(quarters[1].earning.earnedFen == 30);

    line.basis = RebateBasis::Growth;
    line.period = LinePeriod::Year;
    line.baseFen = 800;
    CHECK(forecast(line, months).front().basis == 2'500);
    CHECK(forecast(line, months).front().earning.earnedFen == 100);
    line.basis = RebateBasis::PaymentOnTime;
    CHECK(forecast(line, months).front().earning.earnedFen == 100);
    line.kind = LineKind::Display;
    CHECK(forecast(line, months).empty());
    CHECK(monthsOfPeriod(LinePeriod::Half, 2) == std::pair{6, 12});
}
