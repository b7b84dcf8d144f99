// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>

using accord::test::CliDriver;

TEST_CASE("a file goes into the company file, is listed, comes out whole and is removed") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K", "--name", "Lanbo"}).exit == 0);
    cli.write("contract.txt", "signed\n");
    const auto added = cli.json({"file", "add", "K", "contract.txt", "--notes", "2027"});
    INFO(added.err);
    REQUIRE(added.exit == 0);
    const std::string id = added.document()["id"];
    CHECK(added.document()["size"] == 7);
    CHECK(cli.json({"file", "add", "K", "contract.txt"}).errorCode() == "file.there");
    const auto list = cli.json({"file", "list", "K"});
    CHECK(list.document()["total"] == 1);
    CHECK(list.document()["items"][0]["name"] == "contract.txt");
    REQUIRE(cli.json({"file", "get", id, "--out", "out.txt"}).exit == 0);
    std::ifstream out(cli.folder() / "out.txt");
    CHECK(std::string(std::istreambuf_iterator<char>(out), {}) == "signed\n");
    CHECK(cli.json({"file", "get", id, "--out", "company.accord"}).errorCode() == "out.is_company");
    REQUIRE(cli.json({"file", "remove", id}).exit == 0);
    CHECK(cli.json({"file", "list", "K"}).document()["total"] == 0);
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"file", "list", "K"}).document()["total"] == 1);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("file commands refuse with their exits") {
    const CliDriver cli;
    cli.init();
    CHECK(cli.json({"file", "add", "K", "nowhere.txt"}).errorCode() == "file.unreadable");
    cli.write("a.txt", "a");
    CHECK(cli.json({"file", "add", "K", "a.txt"}).errorCode() == "customer.not_found");
    CHECK(cli.json({"file", "get", "7", "--out", "x"}).errorCode() == "record.not_found");
    CHECK(cli.json({"file", "add"}).exit == 2);
}
