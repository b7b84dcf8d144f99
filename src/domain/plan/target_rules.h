// SPDX-License-Identifier: GPL-3.0-or-later
// Spreading a year's target over months (RULES section 5): exact sums, locked months, largest
// remainders. Amounts are whole units of the metric (cases or fen).
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "domain/plan/plan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace accord::domain {

// One amount to fill. The order of the cells decides between equals: earlier month first, then
// category order.
struct SpreadCell {
    std::int64_t weight = 0; // negative counts 0
    std::int64_t amount = 0; // in: what a locked cell keeps; out: the share
    bool locked = false;
};

// Spreads `total` so that the cells sum to it exactly, in multiples of `unit` (> 0) as far as the
// total is one. Invalid ("target.over_locked", args difference) when the locked cells already hold
// more, or when nothing is unlocked and a rest remains; then the cells are untouched.
[[nodiscard]] base::Done spread(std::int64_t total, std::span<SpreadCell> cells, std::int64_t unit);

// The unit of RULES section 5: 1 case, or 1 yuan for money.
[[nodiscard]] std::int64_t spreadUnit(PlanMetric metric);

// Sets year and unlocked months of a target.
[[nodiscard]] base::Done spreadTarget(PlanTarget &target, std::int64_t year,
                                      const std::array<std::int64_t, 12> &weights);

// base × (1 + growth), rounded to the unit; absent when the base is not above 0.
[[nodiscard]] std::optional<std::int64_t> grown(std::int64_t base, base::Percent growth,
                                                std::int64_t unit);

// Own last year counts as a profile with at least 9 months above 0; any other with a positive sum.
[[nodiscard]] bool usableOwnProfile(const std::array<std::int64_t, 12> &months);
[[nodiscard]] bool usableProfile(const std::array<std::int64_t, 12> &months);

} // namespace accord::domain
