// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_overview.h"
#include "app/plan_service.h"
#include "figures_desk.h"
#include "support/catch.h"

#include <algorithm>

using namespace accord;
using app::PlanApprovalState;
using app::PlanOverview;
using app::PlanService;
using test::FiguresDesk;

namespace {

void account(FiguresDesk &desk) {
    desk.customer("K1", "M1");
    desk.customer("K1-1", "M1", "K1");
    desk.year("K1-1", "Tea", 2025);
    desk.company.as("M1");
}

app::PlanCreation grown(std::int64_t basisPoints) {
    app::PlanCreation creation;
    creation.growth = base::Percent(basisPoints);
    return creation;
}

app::PlanOverviewRow only(FiguresDesk &desk, int year) {
    const auto rows = PlanOverview(desk.company.as("M1")).ofYear(year);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return rows->front();
}

bool misses(const app::PlanOverviewRow &row, const std::string &reason) {
    return std::ranges::any_of(row.missing,
                               [&](const base::Error &error) { return error.reason == reason; });
}

} // namespace

TEST_CASE("the overview of a year tells target, last year and what the next step wants") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, grown(1'000)));
    const auto row = only(desk, 2026);
    CHECK(row.customerCode == "K1");
    CHECK(row.ownerCode == "M1");
    CHECK(row.lastYearFen == 78 * 100'00);
    CHECK(row.targetFen == 8'580'00);
    CHECK_FALSE(row.actualFen);
    CHECK(row.approval == PlanApprovalState::None);
    CHECK(row.missing.empty()); // the figures of 2025 are there
    REQUIRE(plans.advance("K1", 2026, {}));
    CHECK(misses(only(desk, 2026), "plan.review_missing"));
}

TEST_CASE("a plan made before the year ends grows from a year whose rest is estimated") {
    FiguresDesk desk;
    account(desk); // 2025: 100 yuan times the number of the month
    desk.sales("customer_code,month,category,net_sales\nK1-1,2026-01,Tea,110\n"
               "K1-1,2026-02,Tea,220\nK1-1,2026-03,Tea,330\n");
    PlanService plans(desk.company.as("M1"));
    const auto made = plans.create("K1", 2027, grown(1'000));
    REQUIRE(made);
    const auto target = std::ranges::find_if(made->plan.targets, [](const auto &entry) {
        return entry.metric == domain::PlanMetric::NetSales;
    });
    REQUIRE(target != made->plan.targets.end());
    CHECK(target->year == 78 * 121'00);       // 7,800 yuan, +10 % so far, +10 % asked for
    CHECK(target->months[11] == 12 * 121'00); // not an empty December
    const auto document = plans.document("K1", 2027);
    REQUIRE(document);
    const auto sales = std::ranges::find_if(document->lastYear, [](const auto &entry) {
        return entry.metric == domain::PlanMetric::NetSales;
    });
    REQUIRE(sales != document->lastYear.end());
    CHECK(sales->months[3] == 440'00);
    CHECK(sales->estimated[3]);
    CHECK_FALSE(sales->estimated[2]);
}

TEST_CASE("the overview compares the months that have facts with their targets") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2025, {}));
    const auto before = only(desk, 2025);
    CHECK_FALSE(before.targetFen);
    REQUIRE(plans.set(
        "K1", 2025,
        {{"targets", {{{"category", "Tea"}, {"metric", "net_sales_fen"}, {"year", 12'000'00}}}}}));
    const auto row = only(desk, 2025);
    CHECK(row.targetFen == 12'000'00);
    CHECK(row.actualFen == 7'800'00);
    CHECK(row.dataMonth == base::Month(2025, 12));
    CHECK(row.dueFen == 12'000'00);
    REQUIRE(row.lines.size() == 1);
    CHECK(row.lines[0].category == "Tea");
    CHECK(row.lines[0].actualFen == 7'800'00);
    CHECK(row.lines[0].dueFen == 12'000'00);
}

TEST_CASE("the state of approval follows submission, approval and a later change of content") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2026, grown(800)));
    REQUIRE(plans.submit("K1", 2026));
    CHECK(only(desk, 2026).approval == PlanApprovalState::Submitted);
    REQUIRE(PlanService(desk.company.as("S1")).reject("K1", 2026, std::nullopt, "too low"));
    CHECK(only(desk, 2026).approval == PlanApprovalState::Rejected);
    REQUIRE(PlanService(desk.company.as("M1")).submit("K1", 2026));
    REQUIRE(PlanService(desk.company.as("S1")).approve("K1", 2026, std::nullopt));
    CHECK(only(desk, 2026).approval == PlanApprovalState::Approved);
    REQUIRE(PlanService(desk.company.as("M1"))
                .set("K1", 2026, {{"sections", {{"correction_clause", "quarterly"}}}}));
    CHECK(only(desk, 2026).approval == PlanApprovalState::Voided);
}

TEST_CASE("a new plan is for the year after the last with figures, next year at the latest") {
    FiguresDesk desk; // today lies in 2026
    CHECK(PlanOverview(desk.company.as("M1")).comingYear() == 2027);
    desk.customer("K1", "M1");
    desk.year("K1", "Tea", 2017);
    CHECK(PlanOverview(desk.company.as("M1")).comingYear() == 2018);
    desk.year("K1", "Tea", 2026);
    CHECK(PlanOverview(desk.company.as("M1")).comingYear() == 2027);
}

TEST_CASE("years with plans are listed newest first") {
    FiguresDesk desk;
    account(desk);
    PlanService plans(desk.company.as("M1"));
    REQUIRE(plans.create("K1", 2025, {}));
    REQUIRE(plans.create("K1", 2026, {}));
    CHECK(PlanOverview(desk.company.as("M1")).years() == std::vector{2026, 2025});
    desk.customer("K2", "M1");
    const auto own = PlanOverview(desk.company.as("M1")).ofCustomer("K1");
    REQUIRE(own);
    REQUIRE(own->size() == 2);
    CHECK(own->at(0).year == 2026);
    CHECK(PlanOverview(desk.company.as("M1")).ofCustomer("K2")->empty());
    const auto gone = PlanOverview(desk.company.as("M1")).ofCustomer("K9");
    REQUIRE_FALSE(gone);
    CHECK(gone.error().reason == "customer.not_found");
    const auto nobody = PlanOverview(desk.company.as("M1")).ofYear(2026, "X9");
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().reason == "user.not_found");
}
