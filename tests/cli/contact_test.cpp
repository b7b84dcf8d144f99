// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

std::string added(const CliDriver &cli, const std::vector<std::string> &more) {
    std::vector<std::string> arguments{"contact", "add"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto run = cli.json(arguments);
    INFO(run.err);
    REQUIRE(run.exit == 0);
    return run.document()["id"];
}

} // namespace

TEST_CASE("contact add, set and list speak the words of the contract") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K", "--name", "Lanbo"}).exit == 0);
    const std::string boss = added(cli, {"K", "--name", "王芳", "--role", "decides", "--primary",
                                         "true", "--phones", "138 0000 1111"});
    cli.write("c.json", R"({"customer": "K", "name": "Li Lei", "superior": ")" + boss +
                            R"(", "phones": ["1", "2"], "left_on": null})");
    CHECK(cli.json({"contact", "add", "--from", "c.json"}).errorCode() == "contact.phone_bad");
    const std::string id = added(cli, {"--from", "c.json", "--phones", "0571-8888"});
    const auto set = cli.json({"contact", "set", id, "--left-on", "2026-01-31", "--title", ""});
    REQUIRE(set.exit == 0);
    CHECK(set.document()["left_on"] == "2026-01-31");
    CHECK(set.document()["superior"] == boss);
    const auto list = cli.json({"contact", "list", "--customer", "K", "--limit", "1"});
    CHECK(list.document()["total"] == 2);
    CHECK(list.document()["items"][0]["name"] == "Li Lei");
    CHECK(list.document()["next"] == id);
    const auto rest = cli.json({"contact", "list", "--after", id});
    CHECK(rest.document()["items"].size() == 1);
    CHECK(rest.document()["next"] == nullptr);
    const auto table = cli.run({"--file", "company.accord", "--lang", "zh_CN", "contact", "list"});
    CHECK(table.out.find("决策") != std::string::npos);
    CHECK(cli.json({"undo"}).document()["action"] == "contact.set");
    CHECK(cli.json({"history", "contact", id}).exit == 0);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("contact commands refuse with their exits and change nothing") {
    const CliDriver cli;
    cli.init();
    CHECK(cli.json({"contact", "add", "K", "--name", "x"}).exit == 2);
    CHECK(cli.json({"contact", "set", "1", "--name", "x"}).exit == 2);
    cli.write("list.json", "[1]");
    CHECK(cli.json({"contact", "add", "--from", "list.json"}).errorCode() == "document.bad");
    CHECK(cli.json({"contact", "list", "--customer", "K"}).errorCode() == "customer.not_found");
    CHECK(cli.json({"contact", "list"}).document()["total"] == 0);
}
