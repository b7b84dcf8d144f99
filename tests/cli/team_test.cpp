// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

TEST_CASE("user add prints the user and list shows the team") {
    const CliDriver cli;
    cli.init();
    const auto added = cli.json(
        {"user", "add", "M1", "--name", "张三", "--role", "manager", "--reports-to", "admin"});
    REQUIRE(added.exit == 0);
    const auto user = added.document();
    CHECK(user["code"] == "M1");
    CHECK(user["name"] == "张三");
    CHECK(user["role"] == "manager");
    CHECK(user["reports_to"] == "admin");
    CHECK(user["active"] == true);
    CHECK(user["id"].is_string());
    const auto list = cli.jsonAs("M1", {"user", "list"}).document();
    CHECK(list["total"] == 2);
    CHECK(list["next"].is_null());
    CHECK(list["items"][1]["reports_to"].is_null());
}

TEST_CASE("user failures have their codes and exits and change nothing") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"user", "add", "M1", "--name", "x", "--role", "manager"}).exit == 0);
    struct Row {
        std::vector<std::string> words;
        int exit;
        const char *code;
    };
    for (const Row &row :
         {Row{{"user", "add", "M1", "--name", "x", "--role", "manager"}, 5, "user.code_taken"},
          Row{{"user", "add", "a b", "--name", "x", "--role", "manager"}, 2, "user.code_bad"},
          Row{{"user", "add", "M2", "--name", " ", "--role", "manager"}, 2, "user.name_required"},
          Row{{"user", "add", "M2", "--name", "x", "--role", "manager", "--reports-to", "Z"},
              2,
              "user.not_found"},
          Row{{"user", "set", "Z", "--name", "x"}, 2, "user.not_found"},
          Row{{"user", "set", "M1", "--reports-to", "M1"}, 2, "user.circle"},
          Row{{"user", "deactivate", "admin"}, 5, "user.last_supervisor"}}) {
        const auto refused = cli.jsonAs("admin", row.words);
        INFO(refused.err);
        CHECK(refused.exit == row.exit);
        CHECK(refused.errorCode() == row.code);
        CHECK(refused.out.empty());
    }
    const auto forbidden =
        cli.jsonAs("M1", {"user", "add", "M2", "--name", "x", "--role", "supervisor"});
    CHECK(forbidden.exit == 4);
    CHECK(forbidden.errorCode() == "forbidden");
    CHECK(cli.jsonAs("M1", {"user", "list"}).document()["total"] == 2);
}

TEST_CASE("a user is changed, leaves and comes back") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"user", "add", "M1", "--name", "x", "--role", "manager"}).exit == 0);
    const auto set = cli.jsonAs("admin", {"user", "set", "M1", "--role", "service", "--name",
                                          "李四", "--reports-to", "admin"});
    REQUIRE(set.exit == 0);
    CHECK(set.document()["role"] == "service");
    CHECK(set.document()["version"] == 2);
    CHECK(cli.jsonAs("admin", {"user", "deactivate", "M1"}).document()["active"] == false);
    CHECK(cli.jsonAs("admin", {"user", "deactivate", "M1", "--back"}).document()["active"] == true);
}
