// SPDX-License-Identifier: GPL-3.0-or-later
// The six elements of DOMAIN section 5.4.
#include "domain/plan/plan_checklist.h"
#include "plan_maker.h"
#include "support/catch.h"

#include <map>

using namespace accord;
using namespace accord::domain;
using test::fullPlan;

namespace {

CheckFacts facts() {
    CheckFacts f;
    f.hasOwner = true;
    f.today = base::Date(2026, 12, 1);
    f.lastYear = {{"Tea", PlanMetric::NetSales, 110'000}};
    return f;
}

CheckItem item(const Plan &plan, const std::string &id, const CheckFacts &f = facts()) {
    for (CheckItem &found : checklist(plan, f, defaultCheckPolicy())) {
        if (found.id == id) {
            return found;
        }
    }
    FAIL("there is no rule " << id);
    return {};
}

} // namespace

TEST_CASE("A full plan has nothing open, an empty one tells where") {
    const auto full = checklist(fullPlan(), facts(), defaultCheckPolicy());
    CHECK(openRules(full, CheckLevel::Must).empty());
    CHECK(openRules(full, CheckLevel::Should).empty());
    std::map<std::string, int> elements;
    for (const CheckItem &found : full) {
        ++elements[found.element];
        CHECK(isCheckRule(found.id));
        CHECK(found.id.starts_with(found.element + "."));
    }
    CHECK(elements.size() == 6);
    CHECK_FALSE(isCheckRule("content.nothing"));

    Plan empty;
    empty.year = 2027;
    const auto open = openRules(checklist(empty, facts(), defaultCheckPolicy()), CheckLevel::Must);
    CHECK(open == std::vector<std::string>{"structure.core", "direction.chain", "format.summary",
                                           "content.targets", "execution.kpis", "execution.reviews",
                                           "flexibility.correction_clause"});
    CHECK(item(empty, "structure.core").where == "sections.summary, targets, lines");
}

TEST_CASE("Growth beyond the bounds of the policy needs a reason") {
    Plan plan = fullPlan();
    CheckFacts f = facts();
    CHECK(item(plan, "content.attainable", f).state == CheckState::Ok);
    f.lastYear[0].total = 90'000; // grows by a third
    CHECK(item(plan, "content.attainable", f).state == CheckState::Open);
    CHECK(item(plan, "content.attainable", f).where == "targets.Tea.net_sales_fen");
    plan.sections.growthReason = "forty new coolers";
    CHECK(item(plan, "content.attainable", f).state == CheckState::Ok);
    f.lastYear.clear();
    CHECK(item(plan, "content.attainable", f).state == CheckState::NotCheckable);
}

TEST_CASE("A rebate needs a mode and rising tiers, one on growth its frozen base") {
    Plan plan = fullPlan();
    plan.lines[0].mode = RebateMode::None;
    plan.lines[0].tiers = {{20'000, 300}, {20'000, 200}};
    CHECK(item(plan, "content.rebates").where == "lines.R1.mode, lines.R1.tiers");
    plan = fullPlan();
    plan.lines[0].basis = RebateBasis::Growth;
    CHECK(item(plan, "content.rebates").where == "lines.R1.base_fen");
    plan.lines[0].baseFen = 1;
    CHECK(item(plan, "content.rebates").state == CheckState::Ok);
}

TEST_CASE("No two lines claim the same store, kind and period") {
    Plan plan = fullPlan();
    PlanLine again = plan.lines[1];
    again.id = "L2";
    plan.lines.push_back(again);
    CHECK(item(plan, "content.single_claims").where == "lines.L1+L2");
    plan.lines.back().store = "ST-2";
    CHECK(item(plan, "content.single_claims").state == CheckState::Ok);
}

TEST_CASE("A quarter that is over needs no review date any more") {
    Plan plan = fullPlan();
    plan.reviews.erase(plan.reviews.begin());
    CHECK(item(plan, "execution.reviews").where == "reviews.1");
    CheckFacts f = facts();
    f.today = base::Date(2027, 4, 1);
    CHECK(item(plan, "execution.reviews", f).state == CheckState::Ok);
}

TEST_CASE("A waived rule is no longer open but stays visible") {
    Plan plan = fullPlan();
    plan.kpis.clear();
    CHECK(item(plan, "execution.kpis").state == CheckState::Open);
    plan.waivers = {{"execution.kpis", "small customer", UserId(3), base::Instant(1)}};
    const auto items = checklist(plan, facts(), defaultCheckPolicy());
    CHECK(openRules(items, CheckLevel::Must).empty());
    CHECK(item(plan, "execution.kpis").state == CheckState::Waived);
    CHECK(item(plan, "execution.kpis").where == "kpis");
}
