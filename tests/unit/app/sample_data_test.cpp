// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_data.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using accord::app::SampleData;
using accord::base::Date;
using accord::base::Month;
using nlohmann::json;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// The sample's own tables hold neither quotes nor commas inside cells.
Rows rowsOf(const std::string &csv) {
    Rows rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream parts(line);
        for (std::string cell; std::getline(parts, cell, ',');) {
            cells.push_back(cell);
        }
        rows.push_back(cells);
    }
    return rows;
}

const json &planOf(const SampleData &data, const std::string &way) {
    const json &plans = data.plans();
    return *std::find_if(plans.begin(), plans.end(),
                         [&](const json &plan) { return plan.at("way") == way; });
}

} // namespace

TEST_CASE("The sample's months are the 24 complete ones before the day of loading") {
    const auto day = GENERATE(as<std::string>{}, "2026-11-22", "2026-01-01", "2028-02-29");
    const SampleData data(*Date::parse(day));
    const Month present = Month::of(*Date::parse(day));
    CHECK(data.months().months() == 24);
    CHECK(data.months().to == present.plus(-1));
    std::set<std::string> months;
    const Rows rows = rowsOf(data.salesCsv());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        months.insert(rows[i][1]);
    }
    CHECK(months.size() == 24);
    CHECK(*months.rbegin() == present.plus(-1).toString());
}

TEST_CASE("The same day gives the same sample data") {
    const SampleData one(Date(2026, 6, 15));
    const SampleData two(Date(2026, 6, 15));
    CHECK(one.customersCsv() == two.customersCsv());
    CHECK(one.salesCsv() == two.salesCsv());
    CHECK(one.profitsCsv() == two.profitsCsv());
    CHECK(one.content(one.plans().at(0)) == two.content(two.plans().at(0)));
}

TEST_CASE("Every sample customer has a code of its own and stands after its parent") {
    const Rows rows = rowsOf(SampleData(Date(2026, 11, 22)).customersCsv());
    const auto &header = rows.front();
    const auto parent = static_cast<std::size_t>(std::find(header.begin(), header.end(), "parent") -
                                                 header.begin());
    std::set<std::string> seen;
    int accounts = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        REQUIRE(rows[i].size() == header.size());
        CHECK(seen.insert(rows[i][0]).second);
        CHECK((rows[i][parent].empty() || seen.contains(rows[i][parent])));
        accounts += rows[i][parent].empty() ? 1 : 0;
    }
    CHECK(accounts == 124);
    CHECK(rows.size() - 1 == 315);
}

TEST_CASE("Summer sells more water and the Spring Festival more juice than the months around") {
    const Rows rows = rowsOf(SampleData(Date(2026, 11, 22)).salesCsv());
    const auto cases = [&](const std::string &category, const std::string &month) {
        std::int64_t sum = 0;
        for (const auto &row : rows) {
            sum += row[1] == month && row[2] == category ? std::stoll(row[3]) : 0;
        }
        return sum;
    };
    CHECK(cases("包装水", "2026-07") > cases("包装水", "2026-03") * 3 / 2);
    CHECK(cases("果汁饮料", "2026-01") >
          cases("果汁饮料", "2026-03") * 6 / 5); // festival 17 February
}

TEST_CASE("A sample plan's targets add up and leave no placeholder behind") {
    const SampleData data(Date(2026, 11, 22));
    for (const json &plan : data.plans()) {
        const json content = data.content(plan);
        const std::string text = content.dump();
        CHECK(text.find("{Y") == std::string::npos);
        CHECK(text.find("{P}") == std::string::npos);
        CHECK(text.find("of_net") == std::string::npos);
        CHECK(text.find("of_cases") == std::string::npos);
        if (plan.at("way") == "data") {
            CHECK(!content.contains("targets"));
            continue;
        }
        std::set<std::string> categories; // a small account buys few of the six
        std::set<std::string> metrics;
        for (const json &target : content.at("targets")) {
            categories.insert(target.at("category").get<std::string>());
            metrics.insert(target.at("metric").get<std::string>());
        }
        CHECK_FALSE(categories.empty());
        CHECK(metrics.contains("net_sales_fen"));
        CHECK(metrics.contains("payment_fen"));
        CHECK(content.at("targets").size() >= categories.size() * 2);
        for (const json &target : content.at("targets")) {
            std::int64_t sum = 0;
            for (const json &month : target.at("months")) {
                sum += month.get<std::int64_t>();
            }
            CHECK(sum == target.at("year").get<std::int64_t>());
            CHECK(sum > 0);
        }
    }
}

TEST_CASE("A sample plan of this year grows last calendar year by its rate") {
    const SampleData data(Date(2026, 11, 22));
    const json &plan = planOf(data, "executing");
    CHECK(data.planYear(plan) == 2026);
    const std::string account = plan.at("customer");
    std::int64_t last = 0;
    for (const auto &row : rowsOf(data.salesCsv())) {
        const bool own = row[0] == account || row[0].starts_with(account + "-");
        last += own && row[1].starts_with("2025") ? std::stoll(row[3]) : 0;
    }
    std::int64_t aimed = 0;
    const json content = data.content(plan);
    for (const json &target : content.at("targets")) {
        aimed +=
            target.at("metric") == "quantity_cases" ? target.at("year").get<std::int64_t>() : 0;
    }
    const double growth = plan.at("growth").get<double>() / 10'000;
    CHECK(static_cast<double>(aimed) / static_cast<double>(last) ==
          Approx(1 + growth).epsilon(0.01));
}
