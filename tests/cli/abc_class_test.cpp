// SPDX-License-Identifier: GPL-3.0-or-later
// abc override and apply, and the files of a run that is kept.
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>

using accord::test::CliDriver;
using nlohmann::json;

namespace {

// Five accounts with falling payments in 2025 and a run over it kept as "2025".
void keptRun(CliDriver &cli) {
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    std::string csv = "customer_code,month,net_sales,payment,margin\n";
    for (int i = 1; i <= 5; ++i) {
        const std::string code = "K" + std::to_string(i);
        REQUIRE(cli.json({"customer", "add", code, "--name", "Customer " + code}).exit == 0);
        const std::string amount = std::to_string(600 - 100 * i);
        csv += code + ",2025-03," + amount + "," + amount + ",10\n";
    }
    cli.write("sales.csv", csv);
    REQUIRE(cli.json({"import", "sales", "sales.csv"}).exit == 0);
    REQUIRE(
        cli.json({"abc", "run", "--from", "2025-01", "--to", "2025-12", "--save", "2025"}).exit ==
        0);
}

json classOf(const CliDriver &cli, const std::string &code) {
    const auto listed = cli.json({"customer", "list", "--filter", "code = " + code});
    REQUIRE(listed.exit == 0);
    return listed.document()["items"][0]["class"];
}

} // namespace

TEST_CASE("applying a run gives the classes, a dry run only says so") {
    CliDriver cli;
    keptRun(cli);
    const auto dry = cli.json({"abc", "apply", "2025", "--dry-run"});
    INFO(dry.err);
    REQUIRE(dry.exit == 0);
    CHECK(dry.document()["changed"] == 5);
    CHECK(dry.document()["dry_run"] == true);
    CHECK(classOf(cli, "K1").is_null());
    const auto done = cli.json({"abc", "apply", "2025"});
    REQUIRE(done.exit == 0);
    CHECK(done.document()["intervals"] == dry.document()["intervals"]);
    const json first = done.document()["intervals"][0];
    CHECK(first["code"] == "K1");
    CHECK(first["from"].is_null());
    CHECK(first["to"] == "A");
    CHECK(first["from_days"] == 30);
    CHECK(first["to_days"] == 7);
    CHECK(done.document()["intervals"].size() == 3); // C is visited like nobody's class
    CHECK(classOf(cli, "K1") == "A");
    CHECK(classOf(cli, "K5") == "C");
    CHECK(cli.json({"abc", "apply", "2025"}).document()["changed"] == 0);
    CHECK(cli.json({"undo"}).document()["action"] == "abc.apply");
    CHECK(classOf(cli, "K1").is_null());
    CHECK(cli.json({"abc", "apply", "none"}).errorCode() == "abc.run_not_found");
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("a class set by hand stands before the run's until its last day") {
    CliDriver cli;
    keptRun(cli);
    REQUIRE(cli.json({"abc", "apply", "2025"}).exit == 0);
    const auto set =
        cli.json({"abc", "override", "K5", "A", "--why", "new stores", "--until", "2026-06-30"});
    INFO(set.err);
    REQUIRE(set.exit == 0);
    CHECK(set.document()["class"] == "A");
    CHECK(set.document()["applied_class"] == "C");
    CHECK(classOf(cli, "K5") == "A");
    const auto run = cli.json({"abc", "run", "--from", "2025-01", "--to", "2025-12"});
    const json last = run.document()["rows"][4];
    CHECK(last["computed_class"] == "C");
    CHECK(last["class"] == "A");
    cli.environment["ACCORD_NOW"] = "2026-07-01T00:00:00+08:00";
    CHECK(classOf(cli, "K5") == "C");
    cli.environment["ACCORD_NOW"] = "2026-03-18T11:00:00+08:00";
    const auto history = cli.json({"history", "abc_override", "K5"});
    CHECK(history.document()["total"] == 3); // class, why, until
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(classOf(cli, "K5") == "C");
    REQUIRE(cli.json({"redo"}).exit == 0);
    CHECK(classOf(cli, "K5") == "A");
}

TEST_CASE("an override needs a class, a reason and a day that is not past, and a supervisor") {
    CliDriver cli;
    keptRun(cli);
    const auto refused = [&](const std::vector<std::string> &more) {
        std::vector<std::string> command{"abc", "override"};
        command.insert(command.end(), more.begin(), more.end());
        return cli.json(command);
    };
    CHECK(refused({"K1", "D", "--why", "w", "--until", "2026-06-30"}).errorCode() ==
          "abc.override_class");
    CHECK(refused({"K1", "B", "--why", " ", "--until", "2026-06-30"}).errorCode() ==
          "abc.override_why");
    CHECK(refused({"K1", "B", "--why", "w", "--until", "2026-03-17"}).errorCode() ==
          "abc.override_until");
    CHECK(refused({"K1", "B", "--why", "w", "--until", "soon"}).exit == 2);
    CHECK(refused({"K9", "B", "--why", "w", "--until", "2026-06-30"}).errorCode() ==
          "customer.not_found");
    REQUIRE(cli.json({"customer", "add", "K1-1", "--name", "s", "--parent", "K1"}).exit == 0);
    CHECK(refused({"K1-1", "B", "--why", "w", "--until", "2026-06-30"}).errorCode() ==
          "abc.not_account_level");
    REQUIRE(cli.json({"user", "add", "M1", "--name", "m", "--role", "manager"}).exit == 0);
    const auto manager =
        cli.jsonAs("M1", {"abc", "override", "K1", "B", "--why", "w", "--until", "2026-06-30"});
    CHECK(manager.exit == 4);
    CHECK(cli.jsonAs("M1", {"abc", "apply", "2025"}).exit == 4);
}

TEST_CASE("a run whose file cannot be written is not kept") {
    CliDriver cli;
    keptRun(cli);
    const std::vector<std::string> run{"abc", "run", "--from", "2025-01", "--to", "2025-12"};
    const auto with = [&](const std::vector<std::string> &more) {
        std::vector<std::string> command = run;
        command.insert(command.end(), more.begin(), more.end());
        return cli.json(command);
    };
    const auto failed = with({"--save", "kept", "--out", "r.json", "--out", "none/r.csv"});
    CHECK(failed.exit == 3);
    CHECK(failed.out.empty());
    CHECK(cli.json({"abc", "list"}).document()["total"] == 1);
    CHECK_FALSE(std::filesystem::exists(cli.file("r.json")));
    const auto done = with({"--save", "kept", "--out", "r.json", "--out", "r.csv"});
    REQUIRE(done.exit == 0);
    CHECK(json::parse(cli.read("r.json"))["id"] == done.document()["id"]);
    CHECK(done.document()["id"].is_string());
    CHECK(cli.json({"abc", "show", "kept"}).document()["id"] == done.document()["id"]);
    // A name that is taken leaves no file behind either.
    const auto taken = with({"--save", "kept", "--out", "other.csv"});
    CHECK(taken.errorCode() == "abc.name_taken");
    CHECK_FALSE(std::filesystem::exists(cli.file("other.csv")));
    for (const auto &entry : std::filesystem::directory_iterator(cli.folder())) {
        CHECK(entry.path().extension() != ".tmp");
    }
}
