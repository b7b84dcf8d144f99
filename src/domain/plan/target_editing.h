// SPDX-License-Identifier: GPL-3.0-or-later
// Editing targets like a spreadsheet (RULES section 5): what typing months, a year, a growth or a
// total over all categories does. After each the months add up to the year exactly; a refused edit
// leaves the target as it was.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "domain/plan/plan.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <span>

namespace accord::domain {

using TargetMonths = std::array<std::int64_t, 12>;

struct TypedMonth {
    std::size_t month = 0; // 0 = January
    std::int64_t amount = 0;
};

// Keep: the year stays and the open months share the rest. Follow: the year becomes the sum.
enum class YearRule { Keep, Follow };

// Months typed are locked. The rest of a kept year is shared like the open months' present amounts,
// or like `profile` when they hold nothing. Without a year, without an open month, or while the
// open months hold nothing, the year follows. Invalid ("target.over_locked", args difference).
[[nodiscard]] base::Done typeMonths(PlanTarget &target, std::span<const TypedMonth> typed,
                                    YearRule rule, const TargetMonths &profile);
// Shares the year over the open months by `profile`, evenly when it holds nothing.
[[nodiscard]] base::Done typeYear(PlanTarget &target, std::int64_t year,
                                  const TargetMonths &profile);
// Shares a total over the open months of several categories, in proportion to `profiles` (one per
// target). Needs at least one target.
[[nodiscard]] base::Done typeTotal(std::span<PlanTarget> targets, std::int64_t total,
                                   std::span<const TargetMonths> profiles);
// No target: no year, no amounts, nothing locked.
void clearTarget(PlanTarget &target);

[[nodiscard]] bool addsUp(const PlanTarget &target);
[[nodiscard]] std::int64_t sumOf(const TargetMonths &months);
// What is shared by: present amounts of the open months when they hold something, else `otherwise`.
[[nodiscard]] TargetMonths openProfile(const PlanTarget &target, const TargetMonths &otherwise);

// The entry of a Plan document (plan_json.h) that makes `before` into `after`; null `before` = new.
// Without a change it only names the target, which keeps it.
[[nodiscard]] nlohmann::json targetEntry(const PlanTarget *before, const PlanTarget &after);

} // namespace accord::domain
