// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

void twoRecords(const CliDriver &cli) {
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K", "--name", "Lanbo"}).exit == 0);
    REQUIRE(cli.json({"customer", "add", "D", "--name", "Lanbo", "--city", "杭州市"}).exit == 0);
    REQUIRE(cli.json({"customer", "add", "D-1", "--name", "Store", "--parent", "D"}).exit == 0);
    cli.write("sales.csv", "customer_code,month,net_sales,payment\n"
                           "K,2025-01,100,90\nD,2025-01,10,9\nD,2025-02,20,\n");
    REQUIRE(cli.json({"import", "sales", "sales.csv"}).exit == 0);
}

// What another system would be given: every customer and every figure.
std::string exported(const CliDriver &cli) {
    REQUIRE(cli.json({"export", "customers", "--out", "c.csv", "--for", "reimport"}).exit == 0);
    REQUIRE(cli.json({"export", "sales", "--out", "s.csv", "--for", "reimport"}).exit == 0);
    return cli.read("c.csv") + cli.read("s.csv");
}

} // namespace

TEST_CASE("two records become one and undo brings both exports back byte by byte") {
    const CliDriver cli;
    twoRecords(cli);
    const std::string before = exported(cli);
    const auto merged = cli.json({"customer", "merge", "K", "D"});
    INFO(merged.err);
    REQUIRE(merged.exit == 0);
    const json document = merged.document();
    CHECK(document["merged"] == "D");
    CHECK(document["customer"]["code"] == "K");
    CHECK(document["customer"]["city"] == "杭州市");
    CHECK(document["facts"] == 2);
    CHECK(document["facts_added_up"] == 1);
    CHECK(document["children"] == 1);
    CHECK(document["plans"] == json::array());
    CHECK(cli.json({"customer", "show", "D"}).errorCode() == "customer.not_found");
    CHECK(cli.json({"customer", "show", "D-1"}).document()["parent"] == "K");
    const std::string after = exported(cli);
    CHECK(after != before);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
    CHECK(cli.json({"undo"}).document()["action"] == "customer.merge");
    CHECK(exported(cli) == before);
    REQUIRE(cli.json({"redo"}).exit == 0);
    CHECK(exported(cli) == after);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("a merge that cannot be says why and changes nothing") {
    const CliDriver cli;
    twoRecords(cli);
    REQUIRE(cli.json({"plan", "create", "K", "2026"}).exit == 0);
    REQUIRE(cli.json({"plan", "create", "D", "2026"}).exit == 0);
    const std::string before = exported(cli);
    const auto plans = cli.json({"customer", "merge", "K", "D"});
    CHECK(plans.exit == 5);
    CHECK(plans.errorCode() == "customer.merge_plans");
    CHECK(plans.error()["details"]["year"] == "2026");
    CHECK(plans.out.empty());
    CHECK(cli.json({"customer", "merge", "K", "K"}).exit == 2);
    CHECK(cli.json({"customer", "merge", "K", "none"}).exit == 2);
    CHECK(cli.json({"customer", "merge", "K"}).exit == 2);
    CHECK(exported(cli) == before);
}

TEST_CASE("the history of the record that stays has that of the one that went") {
    const CliDriver cli;
    twoRecords(cli);
    REQUIRE(cli.json({"customer", "set", "D", "--stage", "growth"}).exit == 0);
    REQUIRE(cli.json({"customer", "merge", "K", "D"}).exit == 0);
    const auto history = cli.json({"history", "customer", "K"});
    REQUIRE(history.exit == 0);
    CHECK(history.out.find("\"customer.set\"") != std::string::npos);
    CHECK(history.out.find("\"customer.merge\"") != std::string::npos);
}
