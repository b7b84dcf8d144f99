// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, approval and content of RULES section 7.
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_rules.h"
#include "plan_maker.h"
#include "support/catch.h"

#include <algorithm>

using namespace accord;
using namespace accord::domain;
using base::Date;
using base::Instant;
using test::fullPlan;

namespace {

const UserId kManager{2};
const UserId kSupervisor{3};

StepFacts facts() {
    StepFacts f;
    f.lastYearFigures = true;
    f.reviewPresented = true;
    f.today = Date(2026, 12, 1);
    return f;
}

StepRequest to(PlanStep step, const std::string &note = {}) {
    StepRequest request;
    request.to = step;
    request.on = Date(2026, 12, 1);
    request.at = Instant(2'000);
    request.by = kManager;
    request.note = note;
    return request;
}

std::string reasons(const base::Issues &issues) {
    std::string text;
    for (const base::Error &issue : issues) {
        text += issue.reason + " ";
    }
    return text;
}

Plan approvedPlan() {
    Plan plan = fullPlan();
    REQUIRE(submit(plan, kManager, Instant(1'500)));
    REQUIRE(approve(plan, 0, kSupervisor, Instant(1'600), false));
    return plan;
}

Plan atStep(PlanStep step) {
    Plan plan = approvedPlan();
    plan.step = step;
    return plan;
}

} // namespace

TEST_CASE("Steps are taken one by one in their order") {
    Plan plan = fullPlan();
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Discussion), facts())) == "plan.step_order ");
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Data), facts())) == "plan.step_order ");
    CHECK(issuesOfStep(plan, to(PlanStep::Review), facts()).empty());
    enterStep(plan, to(PlanStep::Review));
    CHECK(plan.step == PlanStep::Review);
    CHECK(plan.steps.size() == 2);
    plan.step = PlanStep::Executing;
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Closed), facts())) == "plan.step_order ");
}

TEST_CASE("Leaving the first two steps needs figures and a review, or words why not") {
    Plan plan = fullPlan();
    StepFacts none = facts();
    none.lastYearFigures = false;
    none.reviewPresented = false;
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Review), none)) == "plan.figures_missing ");
    CHECK(issuesOfStep(plan, to(PlanStep::Review, "new customer"), none).empty());
    plan.step = PlanStep::Review;
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Discussion), none)) == "plan.review_missing ");
    CHECK(issuesOfStep(plan, to(PlanStep::Discussion, "on the phone"), none).empty());
}

TEST_CASE("The draft step needs an approval of the content as it is") {
    Plan plan = fullPlan();
    plan.step = PlanStep::Discussion;
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Draft), facts())) == "plan.approval_missing ");
    plan = atStep(PlanStep::Discussion);
    CHECK(issuesOfStep(plan, to(PlanStep::Draft), facts()).empty());
    plan.targets[0].months[0] -= 100;
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Draft), facts())) == "plan.approval_missing ");
}

TEST_CASE("Signing needs approval, no open must, both signers and a day that is not ahead") {
    Plan plan = fullPlan();
    plan.step = PlanStep::Negotiation;
    StepFacts open = facts();
    open.openMust = {"execution.kpis"};
    CHECK(reasons(issuesOfStep(plan, to(PlanStep::Signed), open)) ==
          "plan.approval_missing plan.must_open plan.signer_missing plan.signer_missing "
          "plan.signed_on_missing ");
    plan = atStep(PlanStep::Negotiation);
    StepRequest signing = to(PlanStep::Signed);
    signing.signing = {"Shen", "Gu", Date(2026, 12, 2)};
    CHECK(reasons(issuesOfStep(plan, signing, facts())) == "plan.signed_on_future ");
    signing.signing.signedOn = Date(2026, 12, 1);
    CHECK(issuesOfStep(plan, signing, facts()).empty());
    enterStep(plan, signing);
    CHECK(plan.step == PlanStep::Signed);
    CHECK(plan.revision == 0);
    CHECK(plan.signing.customerSigner == "Gu");
}

TEST_CASE("Small changes after approval are within the tolerance, dearer ones are not") {
    Plan plan = atStep(PlanStep::Negotiation);
    plan.targets[0].year = 130'000; // higher aim
    plan.lines[1].plannedFen -= 1;  // less spend
    CHECK_FALSE(approvalHolds(plan));
    CHECK(withinTolerance(plan));
    plan.lines[1].plannedFen += 2;
    CHECK_FALSE(withinTolerance(plan));
    plan = atStep(PlanStep::Negotiation);
    plan.targets[0].year = 119'999;
    CHECK_FALSE(withinTolerance(plan));
    plan = atStep(PlanStep::Negotiation);
    plan.targets.pop_back();
    CHECK_FALSE(withinTolerance(plan));
    CHECK_FALSE(withinTolerance(fullPlan()));
}

TEST_CASE("No term of a line, no line, equipment, promise or date changes within the tolerance") {
    const auto held = [](auto change) {
        Plan plan = atStep(PlanStep::Negotiation);
        change(plan);
        StepRequest signing = to(PlanStep::Signed);
        signing.signing = {"Shen", "Gu", Date(2026, 12, 1)};
        return reasons(issuesOfStep(plan, signing, facts())) == "plan.approval_missing ";
    };
    CHECK(held([](Plan &p) { p.lines[0].tiers[0].rate = 2'000; }));
    CHECK(held([](Plan &p) { p.lines[0].capFen.reset(); }));
    CHECK(held([](Plan &p) { p.lines[0].mode = RebateMode::Slab; }));
    CHECK(held([](Plan &p) { p.lines[0].condition = "none"; }));
    CHECK(held([](Plan &p) {
        p.lines.push_back(p.lines[0]);
        p.lines.back().id = "R2";
    }));
    CHECK(held([](Plan &p) { p.equipment[0].count = 30; }));
    CHECK(held([](Plan &p) { p.promises.pop_back(); }));
    CHECK(held([](Plan &p) { p.validTo = Date(2028, 1, 31); }));
    CHECK_FALSE(held([](Plan &p) { p.activities[0].budgetFen -= 1; }));
}

TEST_CASE("A step's day is neither ahead nor before the step before it") {
    Plan plan = fullPlan();
    StepRequest late = to(PlanStep::Review);
    late.on = Date(2026, 12, 2);
    CHECK(reasons(issuesOfStep(plan, late, facts())) == "plan.step_future ");
    late.on = Date(2026, 9, 30);
    CHECK(reasons(issuesOfStep(plan, late, facts())) == "plan.step_before_previous ");
}

TEST_CASE("A step back needs a reason and is over once signed") {
    Plan plan = atStep(PlanStep::Draft);
    CHECK(stepBack(plan, "", Instant(9), Date(2026, 12, 1), kManager).error().reason ==
          "plan.why_missing");
    REQUIRE(stepBack(plan, "wrong prices", Instant(9), Date(2026, 12, 1), kManager));
    CHECK(plan.step == PlanStep::Discussion);
    CHECK(plan.steps.back().note == "wrong prices");
    for (const PlanStep step : {PlanStep::Data, PlanStep::Signed, PlanStep::Executing}) {
        plan.step = step;
        CHECK(stepBack(plan, "why", Instant(9), Date(2026, 12, 1), kManager).error().reason ==
              "plan.step_order");
    }
}

TEST_CASE("A signed plan executes from the later of signing and validity") {
    Plan plan = fullPlan();
    plan.step = PlanStep::Signed;
    plan.signing.signedOn = Date(2026, 12, 20);
    CHECK(effectiveStep(plan, Date(2026, 12, 31)) == PlanStep::Signed);
    CHECK(effectiveStep(plan, Date(2027, 1, 1)) == PlanStep::Executing);
    plan.signing.signedOn = Date(2027, 2, 1);
    CHECK(effectiveStep(plan, Date(2027, 1, 31)) == PlanStep::Signed);
    CHECK(effectiveStep(fullPlan(), Date(2027, 6, 1)) == PlanStep::Data);
}

TEST_CASE("A draft that was shown gets the next number when its content changes") {
    Plan plan = fullPlan();
    std::string before = contentDigest(plan);
    plan.targets[0].months[0] = 1;
    CHECK(noteContentChange(plan, before, kManager));
    CHECK(plan.draft == 1); // nobody had seen it

    REQUIRE(submit(plan, kManager, Instant(5)));
    before = contentDigest(plan);
    plan.targets[0].months[0] = 2;
    CHECK(noteContentChange(plan, before, kSupervisor));
    CHECK(plan.draft == 2);
    CHECK(plan.submittedDigest.empty());
    CHECK(plan.lastEditedBy == kSupervisor);

    REQUIRE(submit(plan, kManager, Instant(6)));
    REQUIRE(reject(plan, 2, "too dear"));
    CHECK(plan.rejection == "too dear");
    before = contentDigest(plan);
    plan.targets[0].months[0] = 3;
    CHECK(noteContentChange(plan, before, kManager));
    CHECK(plan.draft == 3);
    CHECK(plan.rejection.empty());

    plan.sections.market = "other words";
    CHECK_FALSE(noteContentChange(plan, contentDigest(plan), kManager));
    CHECK(plan.draft == 3);
}

TEST_CASE("Only what waits for approval can be approved, and only the draft that was read") {
    Plan plan = fullPlan();
    CHECK(approve(plan, 0, kSupervisor, Instant(1), false).error().reason == "plan.not_submitted");
    CHECK(reject(plan, 0, "why").error().reason == "plan.not_submitted");
    REQUIRE(submit(plan, kManager, Instant(1)));
    CHECK(submit(plan, kManager, Instant(1)).error().reason == "plan.already_submitted");
    CHECK(approve(plan, 2, kSupervisor, Instant(1), false).error().reason == "plan.draft_changed");
    CHECK(reject(plan, 1, "").error().reason == "plan.why_missing");
    REQUIRE(approve(plan, 1, kSupervisor, Instant(2), true));
    CHECK(plan.approval->soloApproved);
    CHECK(approvalHolds(plan));
    CHECK(submit(plan, kManager, Instant(3)).error().reason == "plan.already_approved");
    plan.step = PlanStep::Signed;
    CHECK(submit(plan, kManager, Instant(3)).error().reason == "plan.read_only");
    CHECK(lastEvent(plan) == Instant(1'000));
}

TEST_CASE("Content binds numbers, terms and dates; words, order and execution do not matter") {
    const Plan plan = fullPlan();
    const std::string digest = contentDigest(plan);
    CHECK(digest.size() == 64);
    Plan other = plan;
    other.sections.market = other.sections.strengths = other.sections.summary = "else";
    other.lines[0].settledFen = 999;
    other.actions[0].done = false;
    other.targets[0].locked = {};
    std::reverse(other.targets.begin(), other.targets.end());
    std::reverse(other.lines.begin(), other.lines.end());
    other.draft = 9;
    CHECK(contentDigest(other) == digest);
    CHECK(documentDigest(other) != documentDigest(plan));

    const auto changes = [&](auto change) {
        Plan changed = plan;
        change(changed);
        const auto parts = changedParts(contentText(plan), contentText(changed));
        return parts.size() == 1 ? parts.front() : std::string("not one");
    };
    CHECK(changes([](Plan &p) { p.targets[1].months[5] = 3; }) == "targets");
    CHECK(changes([](Plan &p) { p.lines[0].tiers[0].rate = 201; }) == "lines");
    CHECK(changes([](Plan &p) { p.promises.pop_back(); }) == "promises");
    CHECK(changes([](Plan &p) { p.validTo = Date(2027, 12, 30); }) == "dates");
    CHECK(changes([](Plan &p) { p.reviews[0].due = Date(2027, 4, 22); }) == "reviews");
    CHECK(changes([](Plan &p) { p.sections.reserve = 400; }) == "terms");
    CHECK(changes([](Plan &p) { p.kpis[0].target = "22"; }) == "kpis");
    CHECK(changes([](Plan &p) { p.equipment[0].count = 4; }) == "equipment");
    CHECK(changedParts("broken", contentText(plan)) == std::vector<std::string>{"content"});
}
