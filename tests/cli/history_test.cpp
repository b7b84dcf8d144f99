// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

TEST_CASE("history tells field by field who changed what") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x", "--city", "上海"}).exit == 0);
    REQUIRE(cli.json({"customer", "set", "C1", "--city", "北京"}).exit == 0);
    const auto history = cli.json({"history", "customer", "C1"}).document();
    const auto &last = history["items"].back();
    CHECK(last["field"] == "city");
    CHECK(last["old"] == "上海");
    CHECK(last["new"] == "北京");
    CHECK(last["by"] == "admin");
    CHECK(last["entity"] == "customer");
    CHECK(last["undo_of"].is_null());
    CHECK(history["total"] == history["items"].size());
    CHECK(cli.json({"history", "user", "admin"}).document()["total"] > 0);
    CHECK(cli.json({"history", "customer", "C9"}).errorCode() == "customer.not_found");
    CHECK(cli.json({"history", "weather", "C9"}).errorCode() == "history.kind");
}

TEST_CASE("undo takes the latest change back and redo brings it again") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x"}).exit == 0);
    REQUIRE(cli.json({"customer", "set", "C1", "--city", "北京"}).exit == 0);
    const auto undone = cli.json({"undo"});
    INFO(undone.err);
    REQUIRE(undone.exit == 0);
    CHECK(undone.document()["seq"] > undone.document()["undone"]);
    CHECK(cli.json({"customer", "show", "C1"}).document()["city"].is_null());
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"customer", "show", "C1"}).errorCode() == "customer.not_found");
    REQUIRE(cli.json({"redo"}).exit == 0);
    REQUIRE(cli.json({"redo"}).exit == 0);
    CHECK(cli.json({"customer", "show", "C1"}).document()["city"] == "北京");
    const auto nothing = cli.json({"redo"});
    CHECK(nothing.exit == 2);
    CHECK(nothing.errorCode() == "redo.nothing");
    const auto sets = cli.json({"history"}).document();
    CHECK(sets["items"][0]["kind"] == "redo");
    CHECK(cli.run({"--file", "company.accord", "--lang", "zh_CN", "history"}).out.find("重做") !=
          std::string::npos);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("undo refuses what somebody else changed since, naming the field") {
    const CliDriver cli;
    cli.init();
    REQUIRE(
        cli.json({"user", "add", "M1", "--name", "x", "--role", "manager", "--reports-to", "admin"})
            .exit == 0);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "C1", "--name", "x", "--city", "a"}).exit == 0);
    REQUIRE(cli.jsonAs("M1", {"customer", "set", "C1", "--city", "b"}).exit == 0);
    REQUIRE(cli.jsonAs("admin", {"customer", "set", "C1", "--city", "c"}).exit == 0);
    const auto refused = cli.jsonAs("M1", {"undo"});
    CHECK(refused.exit == 5);
    CHECK(refused.errorCode() == "undo.changed_since");
    CHECK(refused.error()["details"]["fields"].get<std::string>().find("city") !=
          std::string::npos);
    CHECK(cli.jsonAs("M1", {"customer", "show", "C1"}).document()["city"] == "c");
}

TEST_CASE("undo goes through the same permission as the change") {
    const CliDriver cli;
    cli.init();
    REQUIRE(
        cli.json({"user", "add", "M1", "--name", "x", "--role", "manager", "--reports-to", "admin"})
            .exit == 0);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "C1", "--name", "x"}).exit == 0);
    REQUIRE(cli.jsonAs("M1", {"customer", "set", "C1", "--city", "b"}).exit == 0);
    REQUIRE(cli.jsonAs("admin", {"customer", "assign", "C1", "--to", "admin"}).exit == 0);
    const auto refused = cli.jsonAs("M1", {"undo"});
    CHECK(refused.exit == 4);
    CHECK(refused.errorCode() == "forbidden");
    CHECK(cli.jsonAs("M1", {"customer", "show", "C1"}).document()["city"] == "b");
}

TEST_CASE("there is nothing to undo in a fresh company") {
    const CliDriver cli;
    cli.init();
    CHECK(cli.json({"undo"}).errorCode() == "undo.nothing");
}
