// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_driver.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>

using accord::test::CliDriver;
using nlohmann::json;

namespace {

// Made once: the tests below only read it.
const CliDriver &sampleCompany() {
    static CliDriver cli;
    static const bool made = [] {
        cli.environment["ACCORD_NOW"] = "2026-11-22T10:00:00+08:00";
        cli.init({"--sample", "--test"});
        return true;
    }();
    REQUIRE(made);
    return cli;
}

json shown(const std::vector<std::string> &arguments) {
    const auto run = sampleCompany().jsonAs("S1", arguments);
    INFO(run.err);
    REQUIRE(run.exit == 0);
    return run.document();
}

} // namespace

TEST_CASE("A sample company has a team, customers in groups and stores, and a clean file",
          "[slow]") {
    CHECK(shown({"user", "list"}).at("items").size() == 7);
    const json customers = shown({"customer", "list", "--limit", "1000"});
    CHECK(customers.at("total") == 314); // and one that is archived
    CHECK(shown({"customer", "show", "KA-0001-01"}).at("parent") == "KA-0001-A");
    CHECK(shown({"verify"}).at("ok") == true);
}

TEST_CASE("The sample company's classification has something to say", "[slow]") {
    const json report = shown({"abc", "run", "--from", "2025-11", "--to", "2026-10"});
    CHECK(report.at("n").get<int>() > 100);
    for (const char *excluded : {"new", "no_data", "internal", "inactive"}) {
        CHECK(report.at("counts").at(excluded).get<int>() > 0);
    }
    int fallingA = 0;
    int disagreeing = 0;
    std::set<std::string> stabilities;
    std::set<std::string> movements;
    for (const json &row : report.at("rows")) {
        stabilities.insert(row.at("stability").get<std::string>());
        movements.insert(row.at("movement").get<std::string>());
        fallingA += row.at("class") == "A" && row.at("stability") == "falling" ? 1 : 0;
        const json &classes = row.at("indicator_class");
        disagreeing += classes.at("payment") == "A" && classes.at("margin") == "C" ? 1 : 0;
    }
    CHECK(fallingA >= 1);
    CHECK(disagreeing >= 1);
    CHECK(stabilities.contains("rising"));
    CHECK(stabilities.contains("stable"));
    CHECK(stabilities.contains("fluctuating"));
    CHECK(movements.contains("up"));
    CHECK(movements.contains("down"));
}

TEST_CASE("The sample company has plans in every step, waiting, rejected and in force", "[slow]") {
    std::map<std::string, int> steps;
    int waiting = 0;
    int rejected = 0;
    for (const char *year : {"2026", "2027"}) {
        const json customers = shown({"customer", "list", "--limit", "1000"});
        for (const json &customer : customers.at("items")) {
            if (customer.at("code").get<std::string>().size() > 7) {
                continue; // a region or store: plans sit on the account
            }
            const auto run =
                sampleCompany().jsonAs("S1", {"plan", "show", customer.at("code"), year});
            if (run.exit != 0) {
                continue;
            }
            const json plan = run.document();
            ++steps[plan.at("step").get<std::string>()];
            waiting += plan.at("submitted").is_null() ? 0 : 1;
            rejected += plan.at("rejection").is_null() ? 0 : 1;
        }
    }
    for (const char *step :
         {"data", "review", "discussion", "draft", "negotiation", "signed", "executing"}) {
        INFO(step);
        CHECK(steps[step] > 0);
    }
    CHECK(waiting >= 2);
    CHECK(rejected == 1);
}

TEST_CASE("Every plan of the sample company is printed in every language", "[slow][documents]") {
    const std::string language = GENERATE("zh_CN", "zh_TW", "en", "zh_en");
    const std::string copy = language == "en" ? "internal" : "customer";
    for (const char *year : {"2026", "2027"}) {
        const std::string folder = std::string("plans-") + language + year;
        const json printed =
            shown({"plan", "pdf", "--all", "--year", year, "--out-dir",
                   sampleCompany().file(folder).string(), "--doc-lang", language, "--copy", copy});
        CHECK(printed.at("items").size() >= 6);
        for (const json &item : printed.at("items")) {
            CHECK(item.at("pages").get<int>() >= 2); // a plan just begun: cover and summary
            CHECK(std::filesystem::file_size(item.at("file").get<std::string>()) > 10'000);
        }
    }
}
