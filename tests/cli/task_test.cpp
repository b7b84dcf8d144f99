// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

TEST_CASE("a task goes from noted to done on the command line") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    const auto made = cli.json({"task", "add", "--what", "送样品", "--when", "2026-03-18"});
    INFO(made.err);
    REQUIRE(made.exit == 0);
    const std::string id = made.document()["id"];
    CHECK(made.document()["who"] == "admin");
    CHECK(cli.json({"task", "move", id, "--to", "2026-03-19"}).exit == 0);
    const auto again = cli.json({"task", "move", id, "--to", "2026-03-20"});
    CHECK(again.exit == 2);
    CHECK(again.errorCode() == "task.reason_required");
    CHECK(cli.json({"task", "move", id, "--to", "2026-03-20", "--why", "缺货"}).exit == 0);
    const auto listed = cli.json({"task", "list", "--filter", "state = open"}).document();
    CHECK(listed["total"] == 1);
    CHECK(listed["items"][0]["moves"] == 2);
    CHECK(listed["items"][0]["when"] == "2026-03-20");
    CHECK(cli.json({"task", "done", id}).exit == 0);
    const auto closed = cli.json({"task", "drop", id, "--why", "x"});
    CHECK(closed.exit == 5);
    CHECK(closed.errorCode() == "task.closed");
    CHECK(cli.json({"task", "done", "5"}).errorCode() == "task.not_found");
    CHECK(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"task", "list", "--filter", "state = open"}).document()["total"] == 1);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("tasks are read from one JSON document, and a wrong one changes nothing") {
    CliDriver cli;
    cli.init();
    cli.write("t.json", R"([{"what":"a","when":"2026-03-20"},{"what":"b","when":"2026-03-21"}])");
    const auto made = cli.json({"task", "add", "--from", cli.file("t.json").string()});
    REQUIRE(made.exit == 0);
    CHECK(made.document()["total"] == 2);
    cli.write("bad.json", R"([{"what":"c","when":"2026-03-20"},{"what":"","when":"2026-03-21"}])");
    const auto bad = cli.json({"task", "add", "--from", cli.file("bad.json").string()});
    CHECK(bad.exit == 2);
    CHECK(bad.errorCode() == "task.what_required");
    CHECK(cli.json({"task", "list"}).document()["total"] == 2);
}
