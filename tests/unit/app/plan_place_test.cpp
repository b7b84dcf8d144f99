// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/plan_place.h"
#include "support/catch.h"

#include <algorithm>

using namespace accord;
using namespace accord::domain;
using app::placesText;
using app::placeText;

namespace {

// A plan with one entry of everything, all of them empty, so that every rule finds something.
Plan hollowPlan() {
    Plan plan;
    plan.year = 2027;
    PlanTarget target;
    target.category = "Tea";
    PlanTarget high = target;
    high.metric = PlanMetric::Payment;
    high.year = 900;
    plan.targets = {target, high};
    PlanLine rebate;
    rebate.id = "R1";
    rebate.basis = RebateBasis::Growth;
    PlanLine other = rebate;
    other.id = "R2";
    other.basis = RebateBasis::NetSales;
    PlanLine twice = other;
    twice.id = "R3";
    plan.lines = {rebate, other, twice};
    plan.activities.emplace_back().id = "V1";
    plan.promises.emplace_back().id = "P1";
    plan.kpis.emplace_back().id = "K1";
    plan.actions.emplace_back().id = "A1";
    return plan;
}

std::vector<CheckPlace> openPlaces(const Plan &plan) {
    CheckFacts facts;
    facts.lastYear = {{"Tea", PlanMetric::Payment, 100}};
    facts.today = base::Date(2027, 1, 1);
    std::vector<CheckPlace> places;
    for (const CheckItem &item : checklist(plan, facts, defaultCheckPolicy())) {
        places.insert(places.end(), item.places.begin(), item.places.end());
    }
    return places;
}

} // namespace

TEST_CASE("every place that the checklist names has words in every language") {
    std::vector<CheckPlace> places = openPlaces(hollowPlan());
    const std::vector<CheckPlace> none = openPlaces(Plan());
    places.insert(places.end(), none.begin(), none.end());
    REQUIRE(places.size() > 40);
    for (const CheckPlace &place : places) {
        INFO(place.key());
        const std::string chinese = placeText(place, "zh_CN");
        const std::string english = placeText(place, "en");
        CHECK(chinese != place.key());
        CHECK(chinese.find_first_of("._") == std::string::npos);
        CHECK(english.find_first_of("._") == std::string::npos);
        CHECK(chinese != english);
        CHECK(std::any_of(chinese.begin(), chinese.end(),
                          [](char c) { return static_cast<unsigned char>(c) >= 0xE4; }));
        CHECK(std::all_of(english.begin(), english.end(),
                          [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
        CHECK(placeText(place, "zh_en") == chinese + " " + english);
    }
}

TEST_CASE("places read as people say them") {
    CHECK(placeText({"lines", "R1", "mode"}, "zh_CN") == "条款 R1：计算方式");
    CHECK(placeText({"lines", "R1", "mode"}, "zh_TW") == "條款 R1：計算方式");
    CHECK(placeText({"lines", "R1", "mode"}, "en") == "line R1: mode");
    CHECK(placeText({"promises", "", "ours"}, "zh_CN") == "我方承诺");
    CHECK(placeText({"customer", "", "owner"}, "zh_CN") == "客户负责人");
    CHECK(placeText({"reviews", "2", ""}, "zh_CN") == "第 2 季度业务回顾");
    CHECK(placeText({"reviews", "2", ""}, "en") == "review of Q2");
    CHECK(placeText({"targets", "茶饮料", "net_sales_fen"}, "zh_CN") == "目标 茶饮料：净销售额");
    CHECK(placesText({{"sections", "", "summary"}, {"kpis", "", ""}}, "zh_CN") == "概要、指标");
    CHECK(placesText({{"sections", "", "summary"}, {"kpis", "", ""}}, "zh_en") ==
          "概要、指标 summary, KPIs");
    CHECK(placesText({}, "en").empty());
}

TEST_CASE("a place keeps the key that scripts read") {
    CHECK(CheckPlace{"lines", "R1", "mode"}.key() == "lines.R1.mode");
    CHECK(CheckPlace{"sections", "", "swot.s"}.key() == "sections.swot.s");
    CHECK(CheckPlace{"kpis", "", ""}.key() == "kpis");
}
