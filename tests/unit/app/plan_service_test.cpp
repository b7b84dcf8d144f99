// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_service.h"
#include "app/plan_service.h"
#include "domain/plan/target_editing.h"
#include "figures_desk.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace accord;
using app::PlanAdvance;
using app::PlanCreation;
using app::PlanService;
using base::Date;
using domain::PlanMetric;
using domain::PlanStep;
using nlohmann::json;
using test::FiguresDesk;

namespace {

PlanCreation grown(std::int64_t basisPoints) {
    PlanCreation creation;
    creation.growth = base::Percent(basisPoints);
    return creation;
}

// K1 of M1 with a store and figures of 2025.
void account(FiguresDesk &desk) {
    desk.customer("K1", "M1");
    desk.customer("K1-1", "M1", "K1");
    desk.year("K1-1", "Tea", 2025);
    desk.company.as("M1");
}

const domain::PlanTarget &target(const domain::Plan &plan, PlanMetric metric) {
    const auto found =
        std::ranges::find_if(plan.targets, [&](const auto &t) { return t.metric == metric; });
    REQUIRE(found != plan.targets.end());
    return *found;
}

// Everything the checklist wants.
json fullContent() {
    return {{"sections",
             {{"market", "m"},
              {"category", "c"},
              {"channel", "ch"},
              {"last_year", "l"},
              {"summary", "s"},
              {"correction_clause", "quarterly"},
              {"reserve", 0.05}}},
            {"lines",
             {{{"kind", "rebate"},
               {"title", "rebate"},
               {"mode", "whole"},
               {"period", "quarter"},
               {"tiers", {{{"from_fen", 100'000}, {"rate", 0.02}}}}}}},
            {"kpis",
             {{{"name", "share"}, {"target", "20"}, {"frequency", "monthly"}, {"owner", "Li"}}}}};
}

PlanAdvance noted() {
    PlanAdvance step;
    step.note = "reason";
    return step;
}

// A plan of K1 for 2026 in step discussion, submitted by M1.
void submittedPlan(FiguresDesk &desk) {
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, grown(800)));
    REQUIRE(plans.set("K1", 2026, fullContent()));
    REQUIRE(plans.advance("K1", 2026, noted()));
    REQUIRE(plans.advance("K1", 2026, noted()));
    REQUIRE(plans.submit("K1", 2026));
}

void approvedPlan(FiguresDesk &desk) {
    submittedPlan(desk);
    REQUIRE(PlanService(desk.company.as("S1")).approve("K1", 2026, 1));
    desk.company.as("M1");
}

PlanAdvance signing() {
    PlanAdvance step;
    step.ourSigner = "Shen";
    step.customerSigner = "Gu";
    step.signedOn = Date(2026, 3, 18);
    return step;
}

} // namespace

TEST_CASE("a plan grows from the last actual year of the account and its stores") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.context());
    const auto created = plans.create("K1", 2026, grown(800));
    REQUIRE(created);
    const domain::Plan &plan = created->plan;
    CHECK(plan.targets.size() == 4);
    // 100 yuan × 78 × 1.08, spread like last year.
    CHECK(target(plan, PlanMetric::NetSales).year == 842'400);
    CHECK(target(plan, PlanMetric::NetSales).months[0] == 10'800);
    CHECK(target(plan, PlanMetric::NetSales).months[11] == 129'600);
    CHECK(target(plan, PlanMetric::QuantityCases).year == 84); // 78 × 1.08 = 84.24
    for (const domain::PlanTarget &t : plan.targets) {
        CHECK(std::accumulate(t.months.begin(), t.months.end(), std::int64_t{0}) == *t.year);
    }
    CHECK(created->spreads.front().source == app::WeightSource::OwnLastYear);
    CHECK(plan.step == PlanStep::Data);
    CHECK(plan.validFrom == Date(2026, 1, 1));
    CHECK(plan.reviews.size() == 4);
    CHECK(plan.reviews[0].due == Date(2026, 4, 21));
    CHECK(plans.find("K1", 2026)->targets.size() == 4);
    CHECK(plans.create("K1", 2026, {}).error().reason == "plan.exists");
}

TEST_CASE("weights fall back to the owner's profile, the company's, and evenly") {
    FiguresDesk desk;
    desk.customer("K1", "M1");
    desk.customer("K2", "M1");
    desk.customer("K3", "M2");
    desk.year("K1", "Tea", 2025);
    desk.sales("customer_code,month,category,net_sales,margin\n"
               "K2,2025-05,Tea,780,\nK3,2025-05,Tea,780,\nK3,2025-05,Milk,120,-5\n");
    PlanService plans(desk.company.as("S1"));
    const auto owners = plans.create("K2", 2026, grown(0));
    REQUIRE(owners);
    CHECK(owners->spreads.at(0).source == app::WeightSource::OwnerProfile);
    CHECK(owners->plan.targets.at(0).months[11] > owners->plan.targets.at(0).months[0]);
    const auto companys = plans.create("K3", 2026, grown(0));
    REQUIRE(companys);
    std::vector<app::WeightSource> sources;
    for (const auto &spread : companys->spreads) {
        sources.push_back(spread.source);
    }
    CHECK(sources == std::vector{app::WeightSource::OwnerProfile, app::WeightSource::OwnerProfile});
    REQUIRE(companys->notices.size() == 1); // margin of milk has no base
    CHECK(companys->notices[0].reason == "plan.no_base");
    CHECK_FALSE(target(companys->plan, PlanMetric::Margin).year);
    desk.customer("K4", "");
    const auto none = plans.create("K4", 2026, grown(0));
    REQUIRE(none);
    CHECK(none->notices.at(0).reason == "plan.no_figures");
}

TEST_CASE("last year's plan gives lines, actions, KPIs and dates, never approvals or execution") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2025, {}));
    json content = fullContent();
    content["lines"][0]["base_fen"] = 5'000;
    content["activities"] = {{{"name", "leap"}, {"from", "2024-02-29"}, {"to", "2025-03-01"}}};
    content["actions"] = {{{"what", "train"}, {"due", "2025-02-03"}}};
    REQUIRE(plans.set("K1", 2025, content));
    PlanCreation creation;
    creation.fromLastYear = true;
    const auto copied = plans.create("K1", 2026, creation);
    REQUIRE(copied);
    CHECK(copied->plan.lines.at(0).id == "R1");
    CHECK_FALSE(copied->plan.lines.at(0).baseFen);
    CHECK(copied->plan.activities.at(0).from == Date(2025, 2, 28));
    CHECK(copied->plan.actions.at(0).due == Date(2026, 2, 3));
    CHECK(copied->plan.kpis.size() == 1);
    CHECK_FALSE(copied->plan.approval);
    CHECK(copied->plan.sections.market.empty());
    CHECK(target(copied->plan, PlanMetric::NetSales).year == 780'000);
    const auto none = plans.create("K1", 2028, creation);
    REQUIRE(none);
    CHECK(none->notices.front().reason == "plan.no_last_plan");
}

TEST_CASE("plans are made for accounts that exist, in years that make sense") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.context());
    CHECK(plans.create("K1-1", 2026, {}).error().reason == "plan.not_account_level");
    CHECK(plans.create("K9", 2026, {}).error().reason == "customer.not_found");
    CHECK(plans.create("K1", 1999, {}).error().reason == "plan.year");
    CHECK(plans.find("K1", 2026).error().reason == "plan.not_found");
}

TEST_CASE("a document read before somebody else's change is stale") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.context());
    REQUIRE(plans.create("K1", 2026, {}));
    json document = json::parse(plans.json("K1", 2026)->dump());
    document["sections"]["market"] = "first";
    REQUIRE(plans.set("K1", 2026, document));
    document["sections"]["market"] = "second";
    CHECK(plans.set("K1", 2026, document).error().reason == "stale");
    CHECK(plans.find("K1", 2026)->sections.market == "first");
    document = json::parse(plans.json("K1", 2026)->dump());
    document["year"] = 2027;
    CHECK(plans.set("K1", 2026, document).error().reason == "plan.other");
}

TEST_CASE("a wrong document tells everything wrong and changes nothing") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.context());
    REQUIRE(plans.create("K1", 2026, {}));
    base::Issues issues;
    const auto refused = plans.set(
        "K1", 2026, {{"colour", 1}, {"sections", {{"market", "x"}, {"reserve", "much"}}}}, &issues);
    CHECK(refused.error().reason == "field.type");
    CHECK(issues.size() == 2);
    const auto version = plans.find("K1", 2026)->version;
    CHECK(plans.find("K1", 2026)->sections.market.empty());
    CHECK(plans.set("K1", 2026, json::object())->plan.version == version); // nothing differs
}

TEST_CASE("a form saves the values it edited, unless somebody was quicker") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, grown(800)));
    domain::Plan mine = plans.find("K1", 2026).value();
    domain::Plan theirs = mine;
    const auto net = std::ranges::find_if(
        mine.targets, [](const auto &t) { return t.metric == PlanMetric::NetSales; });
    const domain::TypedMonth january{0, net->months[0] + 500};
    REQUIRE(domain::typeMonths(*net, std::span(&january, 1), domain::YearRule::Keep, {}));
    mine.kpis.push_back({"", "share", "20", "%", "visit", "monthly", "Li"});
    const auto saved = plans.update("K1", 2026, mine);
    REQUIRE(saved);
    CHECK(saved->plan.kpis.back().id == "K1");
    const domain::Plan stored = plans.find("K1", 2026).value();
    CHECK(stored.version == mine.version + 1);
    CHECK(target(stored, PlanMetric::NetSales).months == net->months);
    // Only the typed month is locked, though spreading moved the others.
    CHECK(target(stored, PlanMetric::NetSales).locked == net->locked);
    CHECK(stored.lastEditedBy == desk.company.context().actor.id);

    theirs.sections.market = "market";
    const auto refused = plans.update("K1", 2026, theirs);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "stale");
    CHECK(refused.error().args.at("parts") == "kpis, targets");
    CHECK(plans.find("K1", 2026)->sections.market.empty());

    const auto same = plans.update("K1", 2026, stored);
    REQUIRE(same);
    CHECK(same->plan.version == stored.version); // nothing to write
}

TEST_CASE("a form hears everything that is wrong, and a wrong plan is not kept") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, grown(800)));
    domain::Plan edited = plans.find("K1", 2026).value();
    edited.targets[0].months[0] += 1;
    edited.activities = {{"", "a", "", "", Date(2026, 5, 2), Date(2026, 5, 1), "", 0, {}, ""}};
    base::Issues issues;
    const auto refused = plans.update("K1", 2026, edited, &issues);
    REQUIRE_FALSE(refused);
    REQUIRE(issues.size() == 2);
    CHECK(issues[0].reason == "target.sum");
    CHECK(issues[0].entity == "K1 2026");
    CHECK(issues[1].field == "activities[0].to");
    CHECK(plans.find("K1", 2026)->activities.empty());
}

TEST_CASE("a form checks and spreads what it edits with the facts of the account") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, grown(800)));
    domain::Plan edited = plans.find("K1", 2026).value();
    const auto facts = plans.checkFacts("K1", 2026).value();
    const auto stateOf = [&](const std::string &rule) {
        for (const auto &item : domain::checklist(edited, facts, domain::defaultCheckPolicy())) {
            if (item.id == rule) {
                return item.state;
            }
        }
        return domain::CheckState::NotCheckable;
    };
    CHECK(stateOf("content.attainable") == domain::CheckState::Ok);
    domain::PlanTarget &net = *std::ranges::find_if(
        edited.targets, [](const auto &t) { return t.metric == PlanMetric::NetSales; });
    const auto weights = plans.weights("K1", 2026, "Tea", PlanMetric::NetSales).value();
    CHECK(weights.source == app::WeightSource::OwnLastYear);
    REQUIRE(domain::typeYear(net, *net.year * 2, weights.months));
    CHECK(stateOf("content.attainable") == domain::CheckState::Open);
    edited.sections.growthReason = "a new region";
    CHECK(stateOf("content.attainable") == domain::CheckState::Ok);
}

TEST_CASE("approval binds to the content and falls with it") {
    FiguresDesk desk;
    approvedPlan(desk);
    PlanService plans(desk.company.context());
    json document = json::parse(plans.json("K1", 2026)->dump());
    CHECK(document.at("approval").at("valid") == true);
    CHECK(document.at("approval").at("by") == "S1");
    REQUIRE(plans.set("K1", 2026, {{"sections", {{"market", "other words"}}}}));
    REQUIRE(plans.set("K1", 2026, {{"lines", {{{"id", "R1"}, {"due_days", 60}}}}}));
    document = json::parse(plans.json("K1", 2026)->dump());
    CHECK(document.at("draft") == 2);
    CHECK(document.at("approval").at("draft") == 1);
    CHECK(document.at("approval").at("valid") == false);
    CHECK(document.at("approval").at("void_reason") == "lines");
    CHECK(plans.advance("K1", 2026, {}).error().reason == "plan.approval_missing");
    REQUIRE(plans.submit("K1", 2026));
    PlanService supervisors(desk.company.as("S1"));
    CHECK(supervisors.approve("K1", 2026, 1).error().reason == "plan.draft_changed");
    REQUIRE(supervisors.approve("K1", 2026, 2));
    CHECK(supervisors.advance("K1", 2026, {})->plan.step == PlanStep::Draft);
}

TEST_CASE("nobody approves what they own, submitted or last edited") {
    FiguresDesk desk;
    submittedPlan(desk);
    // The supervisor's own correction bars the supervisor.
    PlanService supervisors(desk.company.as("S1"));
    REQUIRE(supervisors.set("K1", 2026, {{"lines", {{{"id", "R1"}, {"due_days", 45}}}}}));
    REQUIRE(PlanService(desk.company.as("M1")).submit("K1", 2026));
    CHECK(PlanService(desk.company.as("S1")).approve("K1", 2026, {}).error().reason ==
          "self_approval");
    CHECK(PlanService(desk.company.as("M1")).approve("K1", 2026, {}).error().reason == "forbidden");
    CHECK_FALSE(PlanService(desk.company.as("M1")).find("K1", 2026)->approval);
}

TEST_CASE("a rejection says why and the next content is a new draft") {
    FiguresDesk desk;
    submittedPlan(desk);
    REQUIRE(PlanService(desk.company.as("S1")).reject("K1", 2026, 1, "too dear"));
    PlanService plans(desk.company.as("M1"));
    CHECK(plans.json("K1", 2026)->at("rejection") == "too dear");
    REQUIRE(plans.set("K1", 2026, {{"lines", {{{"id", "R1"}, {"due_days", 45}}}}}));
    CHECK(plans.find("K1", 2026)->draft == 2);
    CHECK(plans.find("K1", 2026)->rejection.empty());
}

TEST_CASE("a plan goes through the six steps, is signed and then only read") {
    FiguresDesk desk;
    approvedPlan(desk);
    PlanService plans(desk.company.context());
    REQUIRE(plans.advance("K1", 2026, {}));
    REQUIRE(plans.advance("K1", 2026, {}));
    CHECK(plans.advance("K1", 2026, {}).error().reason == "plan.signer_missing");
    const auto done = plans.advance("K1", 2026, signing());
    REQUIRE(done);
    CHECK(done->plan.step == PlanStep::Signed);
    CHECK(plans.json("K1", 2026)->at("step") == "executing"); // valid since January
    CHECK(plans.json("K1", 2026)->at("revision") == 0);
    CHECK(plans.set("K1", 2026, fullContent()).error().reason == "plan.read_only");
    CHECK(plans.back("K1", 2026, "why").error().reason == "plan.step_order");
    CHECK(plans.submit("K1", 2026).error().reason == "plan.read_only");
    CHECK(plans.waive("K1", 2026, "execution.kpis", "w").error().reason == "forbidden");
    const auto document = plans.document("K1", 2026);
    REQUIRE(document);
    CHECK(document->stores == 1);
    CHECK(document->ownerName == "用户M1");
    CHECK(document->lastYear.size() == 4);
    CHECK(document->revisions.back().revision == 0);
    CHECK(document->rebates.size() == 4);
    CHECK(document->internal.approvals.size() == 1);
    CHECK(document->internal.target->netFen == 842'400);
    CHECK(document->internal.headHash.size() == 64);
}

TEST_CASE("signing waits for the checklist until a supervisor waives") {
    FiguresDesk desk;
    submittedPlan(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.set("K1", 2026, {{"kpis", json::array()}}));
    REQUIRE(plans.submit("K1", 2026));
    PlanService supervisors(desk.company.as("S1"));
    REQUIRE(supervisors.approve("K1", 2026, {}));
    REQUIRE(supervisors.advance("K1", 2026, {}));
    REQUIRE(supervisors.advance("K1", 2026, {}));
    CHECK(supervisors.advance("K1", 2026, signing()).error().reason == "plan.must_open");
    CHECK(supervisors.waive("K1", 2026, "no.rule", "w").error().reason == "plan.rule_unknown");
    CHECK(supervisors.waive("K1", 2026, "execution.kpis", "").error().reason == "plan.why_missing");
    REQUIRE(supervisors.waive("K1", 2026, "execution.kpis", "small"));
    const auto rows = supervisors.check("K1", 2026);
    const auto kpis = std::ranges::find_if(
        *rows, [](const app::PlanCheckRow &row) { return row.rule == "execution.kpis"; });
    CHECK(kpis->state == domain::CheckState::Waived);
    CHECK(kpis->waivedWhy == "small");
    CHECK(supervisors.advance("K1", 2026, signing()));
}

TEST_CASE("events are not recorded ahead of now or before the one before") {
    FiguresDesk desk;
    account(desk);
    app::Context &context = desk.company.context();
    PlanService plans(context);
    REQUIRE(plans.create("K1", 2026, {}));
    const auto at = [&context](const char *text) {
        context.at = *base::Instant::parse(text, context.company.zone);
    };
    at("2026-03-18T10:00:01+08:00");
    CHECK(plans.advance("K1", 2026, noted()).error().reason == "at.future");
    at("2026-03-18T09:59:59+08:00");
    CHECK(plans.advance("K1", 2026, noted()).error().reason == "at.before_previous");
    CHECK(plans.find("K1", 2026)->step == PlanStep::Data);
}

TEST_CASE("what was set can be taken back, an approval cannot") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, {}));
    REQUIRE(plans.set("K1", 2026, {{"sections", {{"market", "x"}}}}));
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(plans.find("K1", 2026)->sections.market.empty());
    CHECK(desk.company.published() != 0);
}

TEST_CASE("two plans of one account cannot be in force on one day") {
    FiguresDesk desk;
    approvedPlan(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.advance("K1", 2026, {}));
    REQUIRE(plans.advance("K1", 2026, {}));
    REQUIRE(plans.advance("K1", 2026, signing()));
    REQUIRE(plans.create("K1", 2027, grown(0)));
    json content = fullContent();
    content["valid_from"] = "2026-12-01";
    REQUIRE(plans.set("K1", 2027, content));
    REQUIRE(plans.advance("K1", 2027, noted()));
    REQUIRE(plans.advance("K1", 2027, noted()));
    REQUIRE(plans.submit("K1", 2027));
    REQUIRE(PlanService(desk.company.as("S1")).approve("K1", 2027, {}));
    PlanService again(desk.company.as("M1"));
    REQUIRE(again.advance("K1", 2027, {}));
    REQUIRE(again.advance("K1", 2027, {}));
    CHECK(again.advance("K1", 2027, signing()).error().reason == "plan.overlap");
    CHECK(again.customersWithPlan(2027, "M1") == std::vector<std::string>{"K1"});
    CHECK(again.customersWithPlan(2027, "M2")->empty());
}

TEST_CASE("every plan use case is allowed exactly where the permission table says so") {
    using Act = std::function<bool(PlanService &)>;
    struct UseCase {
        const char *name;
        domain::Action action;
        Act forbidden; // was it refused for want of permission?
    };
    const auto refused = [](const auto &result) {
        return !result && result.error().reason == "forbidden";
    };
    const std::vector<UseCase> cases{
        {"show", domain::Action::ViewPlan,
         [&](PlanService &p) { return refused(p.find("K1", 2026)); }},
        {"set", domain::Action::EditPlan,
         [&](PlanService &p) { return refused(p.set("K1", 2026, json::object())); }},
        {"update", domain::Action::EditPlan,
         [&](PlanService &p) { return refused(p.update("K1", 2026, {})); }},
        {"check facts", domain::Action::ViewPlan,
         [&](PlanService &p) { return refused(p.checkFacts("K1", 2026)); }},
        {"advance", domain::Action::EditPlan,
         [&](PlanService &p) { return refused(p.advance("K1", 2026, {})); }},
        {"back", domain::Action::EditPlan,
         [&](PlanService &p) { return refused(p.back("K1", 2026, "w")); }},
        {"create", domain::Action::EditPlan,
         [&](PlanService &p) { return refused(p.create("K1", 2026, {})); }},
        {"submit", domain::Action::SubmitPlan,
         [&](PlanService &p) { return refused(p.submit("K1", 2026)); }},
        {"approve", domain::Action::ApprovePlan,
         [&](PlanService &p) { return refused(p.approve("K1", 2026, 99)); }},
        {"reject", domain::Action::ApprovePlan,
         [&](PlanService &p) { return refused(p.reject("K1", 2026, 99, "w")); }},
        {"waive", domain::Action::WaivePlanRule,
         [&](PlanService &p) { return refused(p.waive("K1", 2026, "no.rule", "w")); }},
    };
    const std::vector<std::pair<std::string, domain::Role>> actors{{"M1", domain::Role::Manager},
                                                                   {"S1", domain::Role::Supervisor},
                                                                   {"C1", domain::Role::Service},
                                                                   {"V1", domain::Role::Viewer}};
    for (const std::string owner : {"M1", "M2", "M3"}) {
        FiguresDesk desk;
        desk.customer("K1", owner);
        REQUIRE(PlanService(desk.company.as(owner)).create("K1", 2026, {}));
        for (const auto &[actor, role] : actors) {
            app::Context &context = desk.company.as(actor);
            PlanService plans(context);
            const auto customer = plans.find("K1", 2026);
            const domain::UserId ownerId = desk.company.as(owner).actor.id;
            desk.company.as(actor);
            const domain::Reach reach = app::reachOf(context, ownerId);
            for (const UseCase &useCase : cases) {
                INFO(actor << " " << useCase.name << " in the book of " << owner);
                CHECK(useCase.forbidden(plans) == !domain::mayDo(role, useCase.action, reach));
            }
        }
    }
}
