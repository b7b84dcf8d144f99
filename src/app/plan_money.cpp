// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_money.h"

#include "domain/plan/rebate_rules.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace accord::app {

namespace {

using domain::LineKind;
using domain::Plan;
using domain::PlanLine;
using domain::PlanMetric;

std::array<std::int64_t, 12> netSalesByMonth(const Plan &plan) {
    std::array<std::int64_t, 12> months{};
    for (const domain::PlanTarget &target : plan.targets) {
        for (std::size_t m = 0; target.metric == PlanMetric::NetSales && m < months.size(); ++m) {
            months[m] += target.months[m];
        }
    }
    return months;
}

std::optional<std::int64_t> yearTotal(const Plan &plan, PlanMetric metric) {
    std::optional<std::int64_t> total;
    for (const domain::PlanTarget &target : plan.targets) {
        if (target.metric == metric && target.year) {
            total = total.value_or(0) + *target.year;
        }
    }
    return total;
}

template<class Counts>
std::int64_t plannedSum(const Plan &plan, Counts counts) {
    std::int64_t sum = 0;
    for (const PlanLine &line : plan.lines) {
        sum += counts(line) ? line.plannedFen : 0;
    }
    return sum;
}

bool isFee(const PlanLine &line) {
    return line.kind != LineKind::Discount && line.kind != LineKind::Rebate;
}

// Activities have their own budgets unless a line of that kind already carries them.
std::int64_t activityBudgets(const Plan &plan) {
    const bool carried =
        std::any_of(plan.lines.begin(), plan.lines.end(),
                    [](const PlanLine &line) { return line.kind == LineKind::Activity; });
    std::int64_t sum = 0;
    for (const domain::PlanActivity &activity : plan.activities) {
        sum += carried ? 0 : activity.budgetFen;
    }
    return sum;
}

// Fixed spend over what one case leaves: ceil(F / ((M - V) / q)) = ceil(F·q / (M - V)).
std::optional<std::int64_t> breakEven(const Plan &plan, std::optional<std::int64_t> margin) {
    const auto cases = yearTotal(plan, PlanMetric::QuantityCases);
    if (!cases || *cases <= 0 || !margin) {
        return std::nullopt;
    }
    const auto isSpend = [](const PlanLine &line, domain::SpendKind kind) {
        return isFee(line) && line.spend == kind;
    };
    const std::int64_t fixed = activityBudgets(plan) + plannedSum(plan, [&](const PlanLine &line) {
                                   return isSpend(line, domain::SpendKind::Fixed);
                               });
    const std::int64_t driven = plannedSum(
        plan, [&](const PlanLine &line) { return isSpend(line, domain::SpendKind::VolumeDriven); });
    std::int64_t product = 0;
    if (__builtin_mul_overflow(fixed, *cases, &product)) {
        return std::nullopt;
    }
    return domain::breakEvenCases(product, *margin - driven);
}

// A rebate line without a forecast that earns (its tiers are not filled in) counts as planned.
std::int64_t spendOf(const PlanLine &line, const std::vector<PlanRebateForecast> &rebates) {
    if (line.kind != LineKind::Rebate || line.tiers.empty()) {
        return line.plannedFen;
    }
    std::int64_t earned = 0;
    for (const PlanRebateForecast &entry : rebates) {
        earned += entry.line == line.id ? entry.earnedFen : 0;
    }
    return earned;
}

std::int64_t rebateSum(const Plan &plan, const std::vector<PlanRebateForecast> &rebates) {
    std::int64_t sum = 0;
    for (const PlanLine &line : plan.lines) {
        sum += line.kind == LineKind::Rebate ? spendOf(line, rebates) : 0;
    }
    return sum;
}

} // namespace

std::vector<PlanRebateForecast> rebateForecasts(const Plan &plan) {
    const auto months = netSalesByMonth(plan);
    std::vector<PlanRebateForecast> forecasts;
    for (const PlanLine &line : plan.lines) {
        for (const domain::LineForecast &entry : domain::forecast(line, months)) {
            forecasts.push_back(
                {line.id, entry.period, entry.basis, entry.earning.tier, entry.earning.earnedFen});
        }
    }
    return forecasts;
}

std::optional<PlanMoney> moneyAtTarget(const Plan &plan,
                                       const std::vector<PlanRebateForecast> &rebates) {
    const auto net = yearTotal(plan, PlanMetric::NetSales);
    if (!net) {
        return std::nullopt;
    }
    PlanMoney money;
    money.netFen = net;
    money.discountFen =
        plannedSum(plan, [](const PlanLine &line) { return line.kind == LineKind::Discount; });
    money.grossFen = *net + *money.discountFen;
    money.rebateFen = rebateSum(plan, rebates);
    money.feeFen = plannedSum(plan, isFee) + activityBudgets(plan);
    money.netNetFen = *net - *money.rebateFen - *money.feeFen;
    const auto margin = yearTotal(plan, PlanMetric::Margin);
    if (margin) {
        money.costFen = *net - *margin;
        money.contributionFen = *money.netNetFen - *money.costFen;
    }
    money.breakEvenCases = breakEven(plan, margin);
    return money;
}

std::vector<PlanSpendRow> spendRows(const Plan &plan,
                                    const std::vector<PlanRebateForecast> &rebates) {
    std::vector<PlanSpendRow> rows;
    rows.reserve(plan.lines.size() + 1);
    for (const PlanLine &line : plan.lines) {
        rows.push_back({line.id, line.title, line.kind, line.spend, spendOf(line, rebates),
                        line.appliedFen, line.executedFen, line.settledFen});
    }
    if (const std::int64_t budgets = activityBudgets(plan); budgets > 0) {
        PlanSpendRow row;
        row.plannedFen = budgets;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace accord::app
