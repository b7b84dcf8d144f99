// SPDX-License-Identifier: GPL-3.0-or-later
// Money lines of a plan from gross sales down to contribution (RULES section 6): at target, and as
// the last year really was.
#pragma once

#include "app/views/plan_document.h"

#include <optional>
#include <vector>

namespace accord::app {

// What every rebate line earns if the net sales targets are met month by month.
[[nodiscard]] std::vector<PlanRebateForecast> rebateForecasts(const domain::Plan &plan);

// Absent without a net sales target.
[[nodiscard]] std::optional<PlanMoney>
moneyAtTarget(const domain::Plan &plan, const std::vector<PlanRebateForecast> &rebates);

} // namespace accord::app
