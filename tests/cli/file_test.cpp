// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

TEST_CASE("verify finds nothing in a file that was only used") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x"}).exit == 0);
    const auto verified = cli.json({"verify"});
    CHECK(verified.exit == 0);
    CHECK(verified.document() ==
          nlohmann::json{{"ok", true}, {"problems", nlohmann::json::array()}});
    CHECK(cli.json({"verify", "--quick"}).exit == 0);
}

TEST_CASE("backup makes a whole second company and never replaces a file") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x"}).exit == 0);
    const auto copied = cli.json({"backup", "--out", "copy.accord"});
    INFO(copied.err);
    REQUIRE(copied.exit == 0);
    const std::string head = copied.document()["head"];
    CHECK(head.size() == 64);
    CHECK(cli.run({"--json", "--file", "copy.accord", "customer", "show", "C1"}).exit == 0);
    CHECK(cli.run({"--json", "--file", "copy.accord", "verify", "--expect", head}).exit == 0);
    const auto twice = cli.json({"backup", "--out", "copy.accord"});
    CHECK(twice.exit == 5);
    CHECK(twice.errorCode() == "file.exists");
}

TEST_CASE("verify --expect with another head is a problem and exit 1") {
    const CliDriver cli;
    cli.init();
    const auto wrong = cli.json({"verify", "--expect", std::string(64, 'f')});
    CHECK(wrong.exit == 1);
    CHECK(wrong.document()["ok"] == false);
    CHECK(wrong.document()["problems"][0]["check"] == "head");
}

TEST_CASE("rebuild makes the sums again and finds none wrong") {
    const CliDriver cli;
    cli.init();
    const auto rebuilt = cli.json({"rebuild"});
    REQUIRE(rebuilt.exit == 0);
    CHECK(rebuilt.document()["corrected"] == 0);
}
