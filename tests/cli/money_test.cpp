// SPDX-License-Identifier: GPL-3.0-or-later
// Money facts one by one through the real program.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

TEST_CASE("must-have products and service months are added, changed, listed, removed, taken back") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "家乐福"}).exit == 0);
    cli.write("list.csv", "customer_code,product,item_code\nC1,绿茶,A1\n");
    REQUIRE(cli.json({"import", "must-have", "list.csv"}).exit == 0);
    const json list = cli.json({"must-have", "list", "C1"}).document();
    REQUIRE(list["total"] == 1);
    CHECK(list["items"][0]["product"] == "绿茶");
    CHECK(list["items"][0]["item_code"] == "A1");
    const std::string id = list["items"][0]["id"];
    CHECK(cli.json({"must-have", "set", id, "--item-code", "A2"}).document()["item_code"] == "A2");
    CHECK(cli.json({"must-have", "add", "C1", "--product", "绿茶"}).exit == 5);
    CHECK(cli.json({"must-have", "add", "C1", "--product", "没有"}).exit != 0);
    CHECK(cli.json({"must-have", "remove", id}).exit == 0);
    CHECK(cli.json({"must-have", "list", "C1"}).document()["total"] == 0);
    CHECK(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"must-have", "list", "C1"}).document()["items"][0]["item_code"] == "A2");

    const auto month =
        cli.json({"service", "add", "C1", "--month", "2026-02", "--fill-rate-bp", "9650"});
    REQUIRE(month.exit == 0);
    CHECK(month.document()["month"] == "2026-02");
    const std::string fact = month.document()["id"];
    REQUIRE(cli.json({"service", "set", fact, "--fill-rate-bp", "9785"}).exit == 0);
    CHECK(cli.run({"service", "list", "C1"}).out.find("97.9 %") != std::string::npos);
    CHECK(cli.json({"service", "add", "C1", "--month", "2026-02"}).exit == 5);
    CHECK(cli.json({"service", "add", "C1", "--month", "2026-03", "--on-time-bp", "10001"}).exit !=
          0);
    CHECK(cli.json({"receivable", "add", "C1", "--invoice", "R1", "--invoice-date", "2026-03-01",
                    "--amount-fen", "100"})
              .exit == 0);
    CHECK(cli.json({"receivable", "list", "C1"}).document()["items"][0]["amount_fen"] == 100);
    CHECK(cli.json({"stock", "list", "C1"}).document()["total"] == 0);
    const auto written = cli.json({"export", "service", "--out", "s.csv", "--for", "reimport"});
    REQUIRE(written.exit == 0);
    CHECK(written.document()["rows"] == 1);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}
