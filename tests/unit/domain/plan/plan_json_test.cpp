// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_json.h"
#include "plan_maker.h"
#include "support/catch.h"

#include <numeric>

using namespace accord;
using namespace accord::domain;
using nlohmann::json;
using test::fullPlan;

namespace {

std::array<std::int64_t, 12> even(const std::string & /*category*/, PlanMetric /*metric*/) {
    std::array<std::int64_t, 12> weights{};
    weights.fill(1);
    return weights;
}

json show(const Plan &plan) {
    PlanNames names;
    names.customer = "C001";
    names.zone = "Asia/Shanghai";
    names.userCode = [](UserId id) { return id.isNull() ? "" : "U" + id.toString(); };
    return json::parse(planJson(plan, plan.step, names).dump());
}

base::Issues reading(const json &document, Plan &plan) {
    return applyPlanJson(document, plan, even);
}

std::vector<std::string> wrong(const json &document) {
    Plan plan = fullPlan();
    std::vector<std::string> found;
    for (const base::Error &issue : reading(document, plan)) {
        found.push_back(issue.field + " " + issue.reason);
    }
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("What show prints is what set reads") {
    const Plan plan = fullPlan();
    Plan empty;
    empty.validFrom = empty.validTo = base::Date(2027, 1, 1);
    CHECK(reading(show(plan), empty).empty());
    CHECK(contentDigest(empty) == contentDigest(plan));
    CHECK(documentDigest(empty) == documentDigest(plan));
    Plan same = plan;
    CHECK(reading(show(plan), same).empty());
    CHECK(show(same) == show(plan));
}

TEST_CASE("An absent key stays, a present list replaces, an entry keeps what it does not name") {
    Plan plan = fullPlan();
    REQUIRE(reading({{"lines", {{{"id", "R1"}, {"title", "new"}}}}}, plan).empty());
    REQUIRE(plan.lines.size() == 1);
    CHECK(plan.lines[0].title == "new");
    CHECK(plan.lines[0].tiers.size() == 2);
    CHECK(plan.lines[0].settledFen == 11);
    CHECK(plan.targets.size() == 3);
    CHECK(plan.sections.market == "market");
    REQUIRE(reading({{"sections", {{"market", nullptr}, {"reserve", 0.08}}}}, plan).empty());
    CHECK(plan.sections.market.empty());
    CHECK(plan.sections.reserve == 800);
    CHECK(plan.sections.channel == "channel");
}

TEST_CASE("New entries get the next id of their kind") {
    Plan plan = fullPlan();
    REQUIRE(reading({{"lines",
                      {{{"id", "R1"}},
                       {{"kind", "rebate"}},
                       {{"kind", "discount"}},
                       {{"kind", "display"}},
                       {{"kind", "listing"}}}},
                     {"kpis", {{{"name", "x"}}}}},
                    plan)
                .empty());
    Found ids;
    for (const PlanLine &line : plan.lines) {
        ids.push_back(line.id);
    }
    CHECK(ids == Found{"R1", "R2", "D1", "L2", "L3"});
    CHECK(plan.kpis[0].id == "K2");
}

TEST_CASE("Execution records are not set by a document") {
    Plan plan = fullPlan();
    REQUIRE(reading({{"lines", {{{"id", "R1"}, {"settled_fen", 0}, {"applied_fen", 5}}}},
                     {"actions", {{{"id", "A1"}, {"done", false}}}}},
                    plan)
                .empty());
    CHECK(plan.lines[0].settledFen == 11);
    CHECK(plan.lines[0].appliedFen == 0);
    CHECK(plan.actions[0].done);
}

TEST_CASE("A year without months is spread by the weights and keeps locked months") {
    Plan plan = fullPlan();
    REQUIRE(reading({{"targets",
                      {{{"category", "Tea"}, {"metric", "net_sales_fen"}, {"year", 230'000}}}}},
                    plan)
                .empty());
    const PlanTarget &tea = plan.targets.at(0);
    CHECK(tea.year == 230'000);
    CHECK(tea.months[3] == 10'000); // locked
    CHECK(tea.months[0] == 20'000);
    REQUIRE(reading({{"targets",
                      {{{"category", "Milk"},
                        {"metric", "quantity_cases"},
                        {"year", 30},
                        {"weights", {1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}}}}},
                    plan)
                .empty());
    CHECK(plan.targets.at(0).months[0] == 10);
    CHECK(plan.targets.at(0).months[1] == 20);
    CHECK(plan.targets.size() == 1);
}

TEST_CASE("Months alone make the year, a raised year keeps the shape of its months") {
    Plan plan = fullPlan();
    json months = json::array();
    for (int m = 1; m <= 12; ++m) {
        months.push_back(m * 100);
    }
    REQUIRE(reading({{"targets",
                      {{{"category", "Tea"},
                        {"metric", "net_sales_fen"},
                        {"months", months},
                        {"locked", json::array()}}}}},
                    plan)
                .empty());
    CHECK(plan.targets[0].year == 7'800);
    json document = show(plan);
    document["targets"][0]["year"] = 15'600;
    REQUIRE(reading(document, plan).empty());
    CHECK(plan.targets[0].months[11] == 2'400);
    document["targets"][0]["year"] = nullptr;
    REQUIRE(reading(document, plan).empty());
    CHECK_FALSE(plan.targets[0].year);
}

TEST_CASE("Typing a month locks it and the others make up the year") {
    Plan plan = fullPlan();
    json document = show(plan);
    document["targets"][0]["months"][0] = 21'000;
    REQUIRE(reading(document, plan).empty());
    const PlanTarget &tea = plan.targets[0];
    CHECK(tea.locked == std::array<bool, 12>{true, false, false, true});
    CHECK(tea.months[0] == 21'000);
    CHECK(tea.months[1] == 8'900);
    CHECK(std::accumulate(tea.months.begin(), tea.months.end(), std::int64_t{0}) == 120'000);

    // The year as it stands changes nothing; another one respreads what is not locked.
    const json unchanged{{"category", "Tea"}, {"metric", "net_sales_fen"}, {"year", 120'000}};
    json raised = unchanged;
    raised["year"] = 131'000;
    const auto months = tea.months;
    REQUIRE(reading({{"targets", {unchanged}}}, plan).empty());
    CHECK(plan.targets[0].months == months);
    REQUIRE(reading({{"targets", {raised}}}, plan).empty());
    CHECK(plan.targets[0].months[0] == 21'000);
    CHECK(plan.targets[0].months[1] == 10'000);

    // Taking a month off the list unlocks it.
    document = show(plan);
    document["targets"][0]["locked"] = {4};
    REQUIRE(reading(document, plan).empty());
    CHECK(plan.targets[0].locked == std::array<bool, 12>{false, false, false, true});
}

TEST_CASE("Months that cannot make up the year are refused") {
    Plan plan = fullPlan();
    json document = show(plan);
    document["targets"][0]["months"][0] = 120'001;
    base::Issues issues = reading(document, plan);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].reason == "target.over_locked");
    CHECK(issues[0].field == "targets[0].year");

    plan = fullPlan();
    plan.targets.clear();
    issues = reading({{"targets",
                       {{{"category", "Milk"},
                         {"metric", "net_sales_fen"},
                         {"year", 5},
                         {"months", {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}}}}},
                     plan);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].reason == "target.sum");
    CHECK(issues[0].args.at("sum") == "1");
}

TEST_CASE("Everything wrong in a document comes at once with its path") {
    CHECK(wrong({{"colour", 1},
                 {"valid_from", "2027-02-30"},
                 {"valid_to", "2026-01-01"},
                 {"sections", {{"market", 5}, {"swot", {{"x", ""}}}, {"reserve", -1}}},
                 {"targets",
                  {{{"category", "all"}, {"metric", "net_sales_fen"}},
                   {{"category", ""}, {"metric", "pounds"}},
                   {{"category", "Tea"},
                    {"metric", "margin_fen"},
                    {"months", {1, 2}},
                    {"locked", {13}}}}},
                 {"lines",
                  {{{"id", "R1"}, {"due_days", 1.5}, {"tiers", {{{"from_fen", -1}}}}},
                   {{"id", "R1"}},
                   5}},
                 {"activities", {{{"from", "2027-05-02"}, {"to", "2027-05-01"}}}},
                 {"reviews", {{{"quarter", 5}}}},
                 {"kpis", {{"a", 1}}}}) ==
          Found{"valid_from date.bad", "sections.market field.type", "sections.reserve field.range",
                "sections.swot.x field.unknown", "targets[1].metric field.word",
                "targets[2].locked field.type", "targets[2].months field.type",
                "lines[0].tiers[0].from_fen field.range", "lines[0].due_days field.type",
                "lines[2] field.type", "kpis field.type", "reviews[0].quarter field.range",
                "colour field.unknown", "valid_to plan.dates", "targets[0].category target.all",
                "targets[1].category field.type", "lines[1].id field.duplicate",
                "activities[0].to plan.dates"});
    CHECK(wrong(json::array()) == Found{" field.type"});
    CHECK(wrong({{"lines", "x"}}) == Found{"lines field.type"});
    CHECK(wrong({{"lines", {{{"planned_fen", 18'446'744'073'709'551'615ULL}}}}}) ==
          Found{"lines[0].planned_fen field.type"});
    CHECK(wrong({{"sections", {{"market", std::string(20'001, 'x')}}}}) ==
          Found{"sections.market field.too_long"});
}
