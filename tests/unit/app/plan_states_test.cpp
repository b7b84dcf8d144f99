// SPDX-License-Identifier: GPL-3.0-or-later
// The kept states of a plan and what differs between them; the spend lines behind the money.
#include "app/plan_money.h"
#include "app/plan_service.h"
#include "app/plan_states.h"
#include "figures_desk.h"
#include "support/catch.h"
#include "support/document_samples.h"

#include <algorithm>

using namespace accord;
using app::PlanService;
using app::PlanState;
using app::PlanStates;
using test::FiguresDesk;

namespace {

// A plan of K1 for 2026 in step discussion, approved as draft 1.
void approvedPlan(FiguresDesk &desk) {
    desk.customer("K1", "M1");
    desk.customer("K1-1", "M1", "K1");
    desk.year("K1-1", "Tea", 2025);
    PlanService plans(desk.company.as("M1"));
    app::PlanCreation creation;
    creation.growth = base::Percent(800);
    REQUIRE(plans.create("K1", 2026, creation));
    REQUIRE(plans.set("K1", 2026,
                      {{"lines",
                        {{{"kind", "rebate"},
                          {"title", "rebate"},
                          {"mode", "whole"},
                          {"tiers", {{{"from_fen", 100'000}, {"rate", 0.02}}}}}}}}));
    app::PlanAdvance noted;
    noted.note = "reason";
    REQUIRE(plans.advance("K1", 2026, noted));
    REQUIRE(plans.advance("K1", 2026, noted));
    REQUIRE(plans.submit("K1", 2026));
    REQUIRE(PlanService(desk.company.as("S1")).approve("K1", 2026, 1));
    desk.company.as("M1");
}

const storage::FieldChange *changeOf(const std::vector<storage::FieldChange> &changes,
                                     const std::string &field) {
    const auto found = std::ranges::find(changes, field, &storage::FieldChange::field);
    return found == changes.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("an approved draft is kept beside the plan as it is, and they are compared by field") {
    FiguresDesk desk;
    approvedPlan(desk);
    PlanService plans(desk.company.context());
    auto states = PlanStates(desk.company.context()).of("K1", 2026);
    REQUIRE(states);
    REQUIRE(states->size() == 2);
    CHECK(states->front().kind == PlanState::Kind::Now);
    CHECK(states->back().kind == PlanState::Kind::Approved);
    CHECK(states->back().draft == 1);
    CHECK_FALSE(states->back().by.empty());
    CHECK(app::differences(states->back(), states->front()).empty());
    REQUIRE(plans.set("K1", 2026,
                      {{"sections", {{"market", "no content"}, {"reserve", 0.05}}},
                       {"lines", {{{"id", "R1"}, {"due_days", 60}}}}}));
    states = PlanStates(desk.company.context()).of("K1", 2026);
    REQUIRE(states);
    const auto changes = app::differences(states->back(), states->front());
    REQUIRE(changeOf(changes, "/lines/R1/due_days") != nullptr);
    CHECK(changeOf(changes, "/lines/R1/due_days")->oldValue == 30);
    CHECK(changeOf(changes, "/lines/R1/due_days")->newValue == 60);
    REQUIRE(changeOf(changes, "/terms/reserve") != nullptr);
    CHECK(changeOf(changes, "/terms/reserve")->newValue == 500);
    CHECK(changes.size() == 2);
    PlanState broken = states->back();
    broken.content = "{";
    CHECK_FALSE(app::differences(broken, states->front()).empty());
}

TEST_CASE("the states of a plan that is not there, or not theirs to see, are refused") {
    FiguresDesk desk;
    approvedPlan(desk);
    CHECK(PlanStates(desk.company.context()).of("K1", 2031).error().reason == "plan.not_found");
    CHECK(PlanStates(desk.company.context()).of("K9", 2026).error().reason == "customer.not_found");
}

TEST_CASE("the spend lines together are what the money takes off the gross sales") {
    const app::PlanDocument document = test::samplePlan();
    const auto forecasts = app::rebateForecasts(document.plan);
    const auto money = app::moneyAtTarget(document.plan, forecasts);
    REQUIRE(money);
    std::int64_t sum = 0;
    for (const app::PlanSpendRow &row : app::spendRows(document.plan, forecasts)) {
        sum += row.plannedFen;
    }
    CHECK(sum > 0);
    CHECK(sum == *money->discountFen + *money->rebateFen + *money->feeFen);
}
