// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_edit.h"
#include "plan_maker.h"
#include "support/catch.h"
#include "support/plan_mutations.h"

using namespace accord;
using namespace accord::domain;
using test::fullPlan;

namespace {

std::vector<std::string> wrong(const Plan &plan) {
    std::vector<std::string> found;
    for (const base::Error &issue : issuesOfPlan(plan)) {
        CHECK(issue.args.at("field") == issue.field);
        found.push_back(issue.field + " " + issue.reason);
    }
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("an edited plan gives its content and words, and nothing else") {
    const Plan stored = fullPlan();
    for (const test::PlanMutation &mutation : test::planMutations(stored)) {
        INFO(mutation.name);
        Plan edited = stored;
        mutation.apply(edited);
        Plan plan = stored;
        takeEdits(plan, edited);
        // Records of execution keep what is stored.
        CHECK((documentDigest(plan) != documentDigest(stored)) == !mutation.field.isRecord);
    }
    Plan edited = stored;
    edited.step = PlanStep::Signed;
    edited.lines[0].settledFen = 999'999;
    edited.actions[0].done = false;
    edited.waivers.push_back({"content.kpis", "why", UserId(9), base::Instant(1)});
    edited.approval = PlanApproval{};
    Plan plan = stored;
    takeEdits(plan, edited);
    CHECK(plan.step == PlanStep::Data);
    CHECK(plan.lines[0].settledFen == 11);
    CHECK(plan.actions[0].done);
    CHECK(plan.waivers.empty());
    CHECK_FALSE(plan.approval);
}

TEST_CASE("new entries get ids that nobody had, also when the old ones are gone") {
    const Plan stored = fullPlan();
    Plan edited = stored;
    edited.lines.clear();
    PlanLine discount;
    discount.kind = LineKind::Discount;
    edited.lines = {PlanLine{}, discount, PlanLine{}};
    edited.kpis.push_back(PlanKpi{});
    edited.lines[0].settledFen = 5; // a new line cannot come with a record
    Plan plan = stored;
    takeEdits(plan, edited);
    CHECK(plan.lines[0].id == "R2");
    CHECK(plan.lines[1].id == "D1");
    CHECK(plan.lines[2].id == "R3");
    CHECK(plan.kpis.back().id == "K2");
    CHECK(plan.lines[0].settledFen == 0);
}

TEST_CASE("texts are kept trimmed and composed") {
    Plan edited = fullPlan();
    edited.sections.summary = "  two\nlines \n";
    edited.kpis[0].name = "cafe\xCC\x81"; // e and a combining acute
    Plan plan = fullPlan();
    takeEdits(plan, edited);
    CHECK(plan.sections.summary == "two\nlines");
    CHECK(plan.kpis[0].name == "caf\xC3\xA9");
}

TEST_CASE("a sound plan has no issues, and everything wrong comes at once with its place") {
    CHECK(wrong(fullPlan()).empty());
    Plan plan = fullPlan();
    plan.validTo = base::Date(2026, 12, 31);
    plan.sections.reserve = 2'000'000;
    plan.targets[0].months[3] += 1;
    plan.targets[1].category = "all";
    plan.targets[2].category.clear();
    plan.lines[1].id = "R1";
    plan.lines[0].dueDays = -1;
    plan.lines[0].tiers[1].rate = -7;
    plan.lines[1].store = std::string(201, 'x');
    plan.activities[0].to = base::Date(2027, 4, 30);
    plan.equipment[0].count = 1'000'001;
    plan.actions[0].lever = "nobody";
    plan.reviews[3].quarter = 3;
    CHECK(wrong(plan) ==
          Found{"valid_to plan.dates", "sections.reserve field.range", "targets[0].year target.sum",
                "targets[1].category target.all", "targets[2].category field.type",
                "lines[0].tiers[1].rate field.range", "lines[0].due_days field.range",
                "lines[1].store field.too_long", "lines[1].id field.duplicate",
                "activities[0].to plan.dates", "equipment[0].count field.range",
                "actions[0].lever field.word", "reviews[3].quarter field.duplicate"});
}
