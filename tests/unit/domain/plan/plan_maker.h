// SPDX-License-Identifier: GPL-3.0-or-later
// A plan with something of every part, for tests.
#pragma once

#include "domain/plan/plan.h"

namespace accord::test {

inline domain::Plan fullPlan() {
    using namespace domain;
    Plan plan;
    plan.id = PlanId(7);
    plan.customer = CustomerId(1);
    plan.year = 2027;
    plan.validFrom = base::Date(2027, 1, 1);
    plan.validTo = base::Date(2027, 12, 31);
    plan.sections = {"market", "category", "channel", "last year", "summary", "s",
                     "w",      "o",        "t",       "clause",    "",        std::optional(500)};
    PlanTarget tea;
    tea.category = "Tea";
    tea.year = 120'000;
    tea.months.fill(10'000);
    tea.locked[3] = true;
    PlanTarget cases = tea;
    cases.metric = PlanMetric::QuantityCases;
    cases.year = 24;
    cases.months.fill(2);
    PlanTarget payment = tea;
    payment.category = "all";
    payment.metric = PlanMetric::Payment;
    plan.targets = {tea, cases, payment};
    PlanLine rebate;
    rebate.id = "R1";
    rebate.title = "rebate";
    rebate.mode = RebateMode::Whole;
    rebate.tiers = {{10'000, 200}, {20'000, 300}};
    rebate.capFen = 5'000;
    rebate.settledFen = 11;
    PlanLine display;
    display.id = "L1";
    display.kind = LineKind::Display;
    display.title = "display";
    display.plannedFen = 4'000;
    display.store = "ST-1";
    plan.lines = {rebate, display};
    plan.activities = {{"V1", "tasting", "tasting", "Tea", base::Date(2027, 5, 1),
                        base::Date(2027, 5, 9), "all", 900, 12, "Li"}};
    plan.merchandising = {
        {"M1", "shelf share", "21", "%", "18", "share", "Li", base::Date(2027, 3, 31)}};
    plan.equipment = {
        {"E1", "cooler", 3, "us", "entry", "exclusive", 50'000, base::Date(2027, 4, 30)}};
    plan.promises = {
        {"P1", Side::Ours, "supply", "no gaps", "stock", "Li", base::Date(2027, 6, 1)},
        {"P2", Side::Customer, "space", "on time", "plan", "Wang", base::Date(2027, 6, 2)}};
    plan.actions = {{"A1", "train", "Li", base::Date(2027, 2, 1), Side::Ours, "manager", true}};
    plan.kpis = {{"K1", "share", "21", "%", "visit", "monthly", "Li"}};
    plan.reviews = {{1, base::Date(2027, 4, 21)},
                    {2, base::Date(2027, 7, 21)},
                    {3, base::Date(2027, 10, 21)},
                    {4, base::Date(2028, 1, 21)}};
    plan.steps = {
        {PlanStep::Data, base::Instant(1'000), base::Date(2026, 10, 1), UserId(2), {}, ""}};
    plan.lastEditedBy = UserId(2);
    return plan;
}

} // namespace accord::test
