// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews of a plan: proposed by the company's calendar, settled at signing.
#include "app/calendar_json.h"
#include "app/plan_reviews.h"
#include "app/plan_service.h"
#include "domain/plan/plan_content.h"
#include "figures_desk.h"
#include "storage/company_repository.h"
#include "storage/plan_repository.h"
#include "support/catch.h"

using namespace accord;
using app::PlanAdvance;
using app::PlanService;
using base::Date;
using nlohmann::json;
using test::FiguresDesk;

namespace {

PlanAdvance noted() {
    PlanAdvance step;
    step.note = "reason";
    return step;
}

// A plan of K1 for 2026 approved in March, in step draft.
void approvedPlan(FiguresDesk &desk) {
    desk.customer("K1", "M1");
    desk.year("K1", "Tea", 2025);
    PlanService plans(desk.company.as("M1"));
    app::PlanCreation creation;
    creation.growth = base::Percent(500);
    REQUIRE(plans.create("K1", 2026, creation));
    REQUIRE(plans.set(
        "K1", 2026,
        {{"sections",
          {{"market", "m"},
           {"category", "c"},
           {"channel", "ch"},
           {"last_year", "l"},
           {"summary", "s"},
           {"correction_clause", "quarterly"},
           {"reserve", 0.05}}},
         {"lines", {{{"kind", "display"}, {"title", "d"}, {"planned_fen", 100}}}},
         {"kpis",
          {{{"name", "share"}, {"target", "20"}, {"frequency", "monthly"}, {"owner", "Li"}}}}}));
    REQUIRE(plans.advance("K1", 2026, noted()));
    REQUIRE(plans.advance("K1", 2026, noted()));
    REQUIRE(plans.submit("K1", 2026));
    REQUIRE(PlanService(desk.company.as("S1")).approve("K1", 2026, 1));
    desk.company.as("M1");
    REQUIRE(plans.advance("K1", 2026, {}));
    REQUIRE(plans.advance("K1", 2026, {}));
}

void setCalendar(FiguresDesk &desk, const json &calendar) {
    REQUIRE(app::checkCalendar(calendar));
    db::Transaction transaction(desk.company.db());
    REQUIRE(storage::CompanyRepository(desk.company.db())
                .savePolicy("calendar", calendar.dump(), 0,
                            {desk.company.clock.now(), desk.company.context().actor.id}));
    transaction.commit();
}

std::string reviewsOf(const domain::Plan &plan) {
    std::string text;
    for (const domain::PlanReviewDate &review : plan.reviews) {
        text += std::to_string(review.quarter) + " " + review.due.toString() + "; ";
    }
    return text;
}

} // namespace

TEST_CASE("signing keeps a review for every quarter that has not ended") {
    FiguresDesk desk;
    approvedPlan(desk);
    PlanService plans(desk.company.context());
    CHECK(plans.find("K1", 2026)->reviews.size() == 4);
    desk.company.clock.set(*base::Instant::parse("2026-05-06T10:00:00+08:00", "Asia/Shanghai"));
    PlanAdvance signing;
    signing.ourSigner = "Shen";
    signing.customerSigner = "Gu";
    signing.signedOn = Date(2026, 5, 6);
    const auto done = plans.advance("K1", 2026, signing);
    INFO((done ? std::string() : done.error().detail));
    REQUIRE(done);
    CHECK(reviewsOf(done->plan) == "2 2026-07-21; 3 2026-10-21; 4 2027-01-21; ");
    CHECK(reviewsOf(*plans.find("K1", 2026)) == reviewsOf(done->plan));
    // Dropping a quarter that is over is no change of what was approved.
    CHECK(domain::approvalHolds(done->plan));
    CHECK(plans.json("K1", 2026)->at("approval").at("valid") == true);
    const auto revisions = storage::PlanRepository(desk.company.db()).revisions(done->plan.id);
    REQUIRE(revisions.size() == 1);
    CHECK(revisions[0].digest == domain::contentDigest(done->plan));
}

TEST_CASE("a day that the plan gave a review stays, one that is missing is proposed") {
    FiguresDesk desk;
    desk.customer("K1", "M1");
    domain::Plan plan;
    plan.year = 2026;
    plan.reviews = {{4, Date(2027, 1, 9)}, {1, Date(2026, 4, 2)}, {3, Date()}};
    settleReviews(desk.company.context(), plan, Date(2026, 6, 30));
    CHECK(reviewsOf(plan) == "2 2026-07-21; 3 2026-10-21; 4 2027-01-09; ");
    settleReviews(desk.company.context(), plan, Date(2027, 1, 1));
    CHECK(plan.reviews.empty());
}

TEST_CASE("working days are counted by the company's calendar") {
    FiguresDesk desk;
    setCalendar(desk, json::parse(R"({
        "week": {"mon": [["09:00", "18:00"]], "tue": [["09:00", "18:00"]],
                 "wed": [["09:00", "18:00"]], "thu": [["09:00", "18:00"]],
                 "fri": [["09:00", "18:00"]], "sat": []},
        "holidays": ["2026-04-03", "2026-04-06", "2026-10-01"],
        "workdays": {"2026-10-10": "mon", "2026-10-11": "sat"}})"));
    domain::Plan plan;
    plan.year = 2026;
    proposeReviews(desk.company.context(), plan, Date(2026, 1, 1));
    CHECK(reviewsOf(plan) == "1 2026-04-23; 2 2026-07-21; 3 2026-10-21; 4 2027-01-21; ");
    proposeReviews(desk.company.context(), plan, Date(2026, 10, 1));
    CHECK(reviewsOf(plan) == "4 2027-01-21; ");
}
