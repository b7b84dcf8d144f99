// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_service.h"
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/file_service.h"
#include "app/plan_service.h"
#include "app/sample_company.h"
#include "app/today_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>

using namespace accord;

namespace {

// A sample company at a given present, in a folder of its own.
struct Sample {
    explicit Sample(const std::string &present) {
        app::NewCompany company = app::sampleCompany();
        company.test = true;
        auto made = app::Workspace::create(folder / "sample.accord", company, present);
        REQUIRE(made);
        workspace = std::move(*made);
        const auto filled = app::fillSampleCompany(*workspace);
        INFO((filled ? "" : filled.error().detail));
        REQUIRE(filled);
        counts = *filled;
    }
    test::TempFolder folder;
    std::unique_ptr<app::Workspace> workspace;
    app::SampleCounts counts;
    [[nodiscard]] app::Context &context() const { return workspace->context(); }
};

// How many plans of both years stand at each step; also "waiting", "rejected", "void", "waived".
std::map<std::string, int> planCounts(app::Context &context, int year) {
    std::map<std::string, int> counts;
    app::PlanService plans(context);
    for (const int y : {year, year + 1}) {
        const auto codes = plans.customersWithPlan(y, "");
        REQUIRE(codes);
        for (const std::string &code : *codes) {
            const auto plan = plans.json(code, y);
            REQUIRE(plan);
            ++counts[plan->at("step").get<std::string>()];
            counts["waiting"] += plan->at("submitted").is_null() ? 0 : 1;
            counts["rejected"] += plan->at("rejection").is_null() ? 0 : 1;
            counts["waived"] += plan->at("waivers").empty() ? 0 : 1;
            const auto &approval = plan->at("approval");
            counts["void"] += !approval.is_null() && !approval.at("valid") ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

TEST_CASE("The sample company is whole and acts as its supervisor afterwards", "[slow]") {
    const Sample sample("2026-11-22T10:00:00+08:00");
    CHECK(sample.counts.users == 6);
    CHECK(sample.counts.customers == 315);
    CHECK(sample.counts.salesRows > 20'000);
    CHECK(sample.counts.plans == 18);
    CHECK(sample.context().actor.code == "S1");
    CHECK(!sample.context().at);
    const auto problems = app::FileService(sample.context()).verify({});
    REQUIRE(problems);
    CHECK(problems->empty());
    CHECK(sample.folder.names().size() <= 4); // the file, what the engine keeps beside it, backups
}

TEST_CASE("No customer of the sample company is taken for another one", "[slow]") {
    const Sample sample("2026-05-15T10:00:00+08:00");
    app::CustomerService customers(sample.context());
    const auto codes = customers.codes("");
    REQUIRE(codes);
    CHECK(codes->size() > 50);
    for (const std::string &code : *codes) {
        for (const base::Error &warning : customers.warnings(customers.find(code).value())) {
            INFO(code << ": " << warning.detail);
            CHECK(warning.reason != "customer.near_name");
        }
    }
}

TEST_CASE("The sample company has plans in every step on any day of the year", "[slow]") {
    const auto present = GENERATE(as<std::string>{}, "2026-11-22T10:00:00+08:00",
                                  "2027-01-01T08:00:00+08:00", "2028-02-29T23:30:00+08:00");
    const Sample sample(present);
    auto counts = planCounts(sample.context(), std::stoi(present));
    for (const char *step :
         {"data", "review", "discussion", "draft", "negotiation", "signed", "executing"}) {
        INFO(step);
        CHECK(counts[step] > 0);
    }
    CHECK(counts["waiting"] == 3);
    CHECK(counts["rejected"] == 1);
    CHECK(counts["waived"] == 1);
    CHECK(counts["void"] >= 1);
}

TEST_CASE("The sample company's ABC says something", "[slow]") {
    const Sample sample("2026-11-22T10:00:00+08:00");
    app::AbcRunRequest request;
    request.period = {base::Month(2025, 11), base::Month(2026, 10)};
    const auto report = app::AbcService(sample.context()).run(request);
    REQUIRE(report);
    const auto &rows = report->result.rows;
    CHECK(rows.size() > 110);
    const auto count = [&rows](const auto &claim) {
        return std::count_if(rows.begin(), rows.end(), claim);
    };
    CHECK(count([](const domain::AbcRow &row) {
              return row.computed == domain::AbcClass::A &&
                     row.stability == domain::AbcStability::Falling;
          }) >= 2);
    CHECK(count([](const domain::AbcRow &row) {
              return row.indicatorClass[0] == domain::AbcClass::A &&
                     row.indicatorClass[1] == domain::AbcClass::C;
          }) >= 1);
    CHECK(count([](const domain::AbcRow &row) { return row.value[2].has_value(); }) > 60);
    for (const auto reason : {domain::AbcExclusion::Internal, domain::AbcExclusion::Inactive,
                              domain::AbcExclusion::New, domain::AbcExclusion::NoData}) {
        const auto &excluded = report->result.excluded;
        CHECK(std::any_of(excluded.begin(), excluded.end(),
                          [reason](const domain::AbcExcluded &e) { return e.reason == reason; }));
    }
    const auto kept = app::AbcService(sample.context()).list(10);
    REQUIRE(kept);
    CHECK(kept->total == 2);
}

TEST_CASE("The sample company's classes have a trend, and its customers an order by achievement",
          "[slow]") {
    const Sample sample("2026-11-22T10:00:00+08:00");
    const app::CustomerListService list(sample.context());
    app::CustomerOrderRequest request;
    request.sort = app::CustomerSort::Achievement;
    const auto byAchievement = [&](bool isDescending) {
        request.descending = isDescending;
        const auto order = list.order(request);
        REQUIRE(order);
        CHECK(order->total == static_cast<std::int64_t>(order->ids.size()));
        return list.rows(order->ids);
    };
    const auto best = byAchievement(true);
    std::map<domain::AbcMovement, int> trends;
    for (const app::CustomerRow &row : best) {
        ++trends[row.trend];
    }
    CHECK(trends[domain::AbcMovement::Up] >= 5);
    CHECK(trends[domain::AbcMovement::Down] >= 5);
    CHECK(trends[domain::AbcMovement::Same] >= 20);
    const auto planless = std::find_if(best.begin(), best.end(),
                                       [](const app::CustomerRow &row) { return !row.plan; });
    CHECK(planless - best.begin() >= 5);
    CHECK(std::none_of(planless, best.end(), [](const auto &row) { return row.plan.has_value(); }));
    CHECK(std::is_sorted(best.begin(), planless, [](const auto &a, const auto &b) {
        return a.plan->basisPoints() > b.plan->basisPoints();
    }));
    const auto worst = byAchievement(false);
    CHECK(std::is_sorted(worst.begin(), worst.begin() + (planless - best.begin()),
                         [](const auto &a, const auto &b) {
                             return a.plan->basisPoints() < b.plan->basisPoints();
                         }));
    CHECK_FALSE(worst.back().plan); // last, whichever way
}

TEST_CASE("Whoever is the first user, the sample company's plans are approved by its supervisor",
          "[slow]") {
    const test::TempFolder folder;
    app::NewCompany company = app::sampleCompany();
    company.userCode = "boss";
    company.userName = "某主管";
    const auto made = app::Workspace::create(folder / "sample.accord", company);
    REQUIRE(made);
    const auto filled = app::fillSampleCompany(**made);
    INFO((filled ? "" : filled.error().detail));
    REQUIRE(filled);
    CHECK(filled->users == 7);
    CHECK((*made)->context().actor.code == "boss");
}

TEST_CASE("The sample company's diary is alive on any day", "[slow]") {
    const auto present =
        GENERATE(as<std::string>{}, "2026-11-22T10:00:00+08:00", "2027-01-01T08:00:00+08:00");
    const Sample sample(present);
    app::VisitService visits(sample.context());
    CHECK(visits.list({"state = done", true, 0, ""})->total > 4000);
    CHECK(visits.list({"missed = true", true, 0, ""})->total >= 3);
    const auto view = app::TodayService(sample.context()).ofTeam();
    REQUIRE(view);
    CHECK(view->overdue.due.size() > 10);
    CHECK(view->overdue.due.size() < 120);
    CHECK(view->overdue.tasks.size() > 5);
    CHECK(view->overdue.tasks.size() < 200);
    CHECK(visits.list({"state = planned", true, 0, ""})->total > 30);
    CHECK(view->plans.size() == 4);
    const auto own = app::TodayService(sample.context()).ofUser("M2");
    REQUIRE(own);
    CHECK(own->overdue.size() > 0);
    CHECK(own->route.size() > 1);
}
