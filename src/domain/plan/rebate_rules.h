// SPDX-License-Identifier: GPL-3.0-or-later
// What a rebate earns (RULES section 6): whole or slab tiers, growth basis, cap, catch-up, and the
// forecast at target that each rebate prints as its worked example. Rounded once per line and
// period.
#pragma once

#include "domain/plan/plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace accord::domain {

struct RebateEarning {
    int tier = -1; // index of the reached tier, -1 = none
    std::int64_t earnedFen = 0;
};

// Tiers rise by threshold; one is reached at >= its threshold. Basis <= 0 earns 0. A mode that was
// not chosen earns 0.
[[nodiscard]] RebateEarning rebateOnSales(RebateMode mode, std::span<const RebateTier> tiers,
                                          std::int64_t basisFen,
                                          std::optional<std::int64_t> capFen = std::nullopt);

struct GrowthRebate {
    bool baseMissing = false; // base <= 0: earns 0
    std::int64_t growth = 0;  // basis points, rounded down so that a tier is never reached early
    RebateEarning earning;
};

// g = actual / base - 1 picks the tier (thresholds in basis points); its rate applies to the actual
// amount or to the increment over the base.
[[nodiscard]] GrowthRebate rebateOnGrowth(std::span<const RebateTier> tiers, AppliesTo appliesTo,
                                          std::int64_t actualFen, std::int64_t baseFen,
                                          std::optional<std::int64_t> capFen = std::nullopt);

// A share in basis points against tiers in basis points; the rate applies to the sales.
[[nodiscard]] RebateEarning rebateOnShare(std::span<const RebateTier> tiers,
                                          std::int64_t shareBasisPoints, std::int64_t salesFen,
                                          std::optional<std::int64_t> capFen = std::nullopt);

// At year end, if the year reaches the sum of the periods' thresholds, each missed period earns
// the first tier's rate on its own sales. Returns what each period earns in addition.
[[nodiscard]] std::vector<std::int64_t> catchUp(RebateMode mode, std::span<const RebateTier> tiers,
                                                std::span<const std::int64_t> periodSalesFen);

// Fixed spend ÷ (margin per case - volume-driven spend per case), rounded up; absent when the unit
// margin is not positive.
[[nodiscard]] std::optional<std::int64_t> breakEvenCases(std::int64_t fixedSpendFen,
                                                         std::int64_t unitMarginFen);

[[nodiscard]] int periodsInYear(LinePeriod period);
// Months of the 1-based period, as indexes 0..11: [first, end).
[[nodiscard]] std::pair<int, int> monthsOfPeriod(LinePeriod period, int number);

// One entry per period of the line, on the months given; absent entries do not occur. Bases that
// only reality can measure (payment on time, shelf share, range) forecast their highest tier.
struct LineForecast {
    int period = 1;
    std::int64_t basis = 0; // fen; basis points for growth
    RebateEarning earning;
};
[[nodiscard]] std::vector<LineForecast> forecast(const PlanLine &line,
                                                 const std::array<std::int64_t, 12> &netSalesFen);

} // namespace accord::domain
