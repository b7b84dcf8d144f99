// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

TEST_CASE("the one search box on the command line") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "KA-1", "--name", "重庆长安银行"}).exit == 0);
    REQUIRE(cli.json({"customer", "add", "KA-2", "--name", "长安汽车"}).exit == 0);
    REQUIRE(cli.json({"task", "add", "--what", "给长安送样品", "--when", "2026-03-20", "--customer",
                      "KA-1"})
                .exit == 0);
    const auto found = cli.json({"search", "长安"});
    INFO(found.err);
    REQUIRE(found.exit == 0);
    const auto document = found.document();
    CHECK(document["total"] == 3);
    REQUIRE(document["items"].size() == 3);
    const auto &first = document["items"][0];
    CHECK(first["kind"] == "task");
    CHECK(first["code"] == "KA-1");
    CHECK(first["title"] == "给长安送样品");
    CHECK(first["date"] == "2026-03-20");
    CHECK(first["id"].is_string());
    CHECK(first.contains("snippet"));
    CHECK(cli.json({"search", "cqcayh"}).document()["items"][0]["code"] == "KA-1");
    CHECK(cli.json({"search", "长安", "--limit", "1"}).document()["items"].size() == 1);
    CHECK(cli.json({"search", "长安", "--limit", "1"}).document()["total"] == 3);
    const auto tasks = cli.json({"search", "长安", "--kind", "task"}).document();
    CHECK(tasks["total"] == 1);
    CHECK(tasks["items"][0]["kind"] == "task");
    CHECK(cli.json({"search", "长安", "--kind", "dog"}).exit == 2);
    CHECK(cli.json({"customer", "list", "--filter", "found = cqcayh"}).document()["total"] == 1);
    CHECK(cli.json({"search", "nothing at all"}).document()["total"] == 0);
    const auto empty = cli.json({"search", "!!"});
    CHECK(empty.exit == 2);
    CHECK(empty.errorCode() == "search.empty");
    CHECK(cli.run({"--lang", "zh_CN", "search", "长安"}).out.find("任务") != std::string::npos);
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"search", "长安"}).document()["total"] == 2);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}
