// SPDX-License-Identifier: GPL-3.0-or-later
// Money lines of a plan from gross sales down to contribution (RULES section 6): at target, and as
// the last year really was.
#pragma once

#include "app/views/plan_document.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

// What every rebate line earns if the net sales targets are met month by month.
[[nodiscard]] std::vector<PlanRebateForecast> rebateForecasts(const domain::Plan &plan);

// Absent without a net sales target.
[[nodiscard]] std::optional<PlanMoney>
moneyAtTarget(const domain::Plan &plan, const std::vector<PlanRebateForecast> &rebates);

// One line the plan spends on, from planned to settled; fen.
struct PlanSpendRow {
    std::string id; // of the line; "" = the budgets of the activities
    std::string title;
    domain::LineKind kind = domain::LineKind::Activity;
    domain::SpendKind spend = domain::SpendKind::Fixed;
    std::int64_t plannedFen = 0; // a rebate with tiers: what it earns at target
    std::int64_t appliedFen = 0;
    std::int64_t executedFen = 0;
    std::int64_t settledFen = 0;
};
// In the order of the plan; together they are what moneyAtTarget() takes off the gross sales.
[[nodiscard]] std::vector<PlanSpendRow> spendRows(const domain::Plan &plan,
                                                  const std::vector<PlanRebateForecast> &rebates);

} // namespace accord::app
