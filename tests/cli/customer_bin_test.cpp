// SPDX-License-Identifier: GPL-3.0-or-later
// The bin on the command line, with the clock of a test company moved past thirty days.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

void threeCustomers(CliDriver &cli) {
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "A", "--name", "Lanbo", "--city", "杭州市"}).exit == 0);
    REQUIRE(cli.json({"customer", "add", "B", "--name", "Typed twice"}).exit == 0);
    REQUIRE(cli.json({"contact", "add", "A", "--name", "Li"}).exit == 0);
}

} // namespace

TEST_CASE("an empty customer goes to the bin and comes back, one with a history does not") {
    CliDriver cli;
    threeCustomers(cli);
    const auto refused = cli.json({"customer", "bin", "A"});
    CHECK(refused.exit == 5);
    CHECK(refused.errorCode() == "customer.bin_history");
    CHECK(refused.error()["details"]["history"] == "contacts=1");
    CHECK(refused.error()["message"].get<std::string>().find("archive") != std::string::npos);
    const auto binned = cli.json({"customer", "bin", "B"});
    INFO(binned.err);
    REQUIRE(binned.exit == 0);
    CHECK(binned.document()["binned"][0]["days_left"] == 30);
    CHECK(cli.json({"customer", "list"}).document()["total"] == 1);
    CHECK(cli.json({"search", "typed"}).document()["total"] == 0);
    CHECK(cli.json({"customer", "show", "B"}).errorCode() == "customer.not_found");
    const json list = cli.json({"customer", "list", "--bin"}).document();
    REQUIRE(list["total"] == 1);
    CHECK(list["items"][0]["code"] == "B");
    CHECK(list["items"][0]["binned_on"] == "2026-03-18");
    REQUIRE(cli.json({"customer", "unbin", "B"}).exit == 0);
    CHECK(cli.json({"search", "typed"}).document()["total"] == 1);
    CHECK(cli.json({"customer", "unbin", "B"}).errorCode() == "customer.not_in_bin");
    CHECK(cli.json({"undo"}).document()["action"] == "customer.unbin");
    CHECK(cli.json({"customer", "list", "--bin"}).document()["total"] == 1);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("the bin is emptied by the first command after thirty days of one who may write") {
    CliDriver cli;
    threeCustomers(cli);
    REQUIRE(cli.json({"user", "add", "V", "--name", "Viewer", "--role", "viewer"}).exit == 0);
    REQUIRE(cli.jsonAs("admin", {"customer", "bin", "B"}).exit == 0);
    cli.environment["ACCORD_NOW"] = "2026-04-16T10:00:00+08:00";
    CHECK(cli.jsonAs("admin", {"customer", "list", "--bin"}).document()["items"][0]["days_left"] ==
          1);
    cli.environment["ACCORD_NOW"] = "2026-04-17T10:00:00+08:00";
    CHECK(cli.jsonAs("V", {"customer", "list", "--bin"}).document()["items"][0]["days_left"] == 0);
    CHECK(cli.jsonAs("admin", {"customer", "list", "--bin"}).document()["total"] == 0);
    CHECK(cli.jsonAs("admin", {"customer", "unbin", "B"}).errorCode() == "customer.not_in_bin");
    CHECK(cli.jsonAs("admin", {"verify"}).document()["ok"] == true);
}
