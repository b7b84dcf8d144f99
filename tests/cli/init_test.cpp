// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

TEST_CASE("init makes a company with one supervisor who needs no --as") {
    const CliDriver cli;
    const auto made = cli.run({"--json", "init", "--file", "company.accord"});
    INFO(made.err);
    REQUIRE(made.exit == 0);
    const auto document = made.document();
    CHECK(document["file"] == "company.accord");
    CHECK(document["user"] == "admin");
    CHECK(document["company_id"].get<std::string>().size() > 10);
    const auto team = cli.json({"user", "list"}).document();
    REQUIRE(team["items"].size() == 1);
    CHECK(team["items"][0]["code"] == "admin");
    CHECK(team["items"][0]["role"] == "supervisor");
}

TEST_CASE("init names the first user as asked") {
    const CliDriver cli;
    cli.init({"--user", "S1", "--user-name", "王主管", "--role", "supervisor"});
    const auto team = cli.json({"user", "list"}).document();
    CHECK(team["items"][0]["code"] == "S1");
    CHECK(team["items"][0]["name"] == "王主管");
}

TEST_CASE("init never touches what is there already") {
    const CliDriver cli;
    cli.write("company.accord", "precious");
    const auto refused = cli.json({"init"});
    CHECK(refused.exit == 5);
    CHECK(refused.out.empty());
    CHECK(refused.errorCode() == "file.exists");
    CHECK(cli.read("company.accord") == "precious");
}

TEST_CASE("init without a place to write says so and leaves nothing") {
    const CliDriver cli;
    const auto refused = cli.run({"--json", "--file", "nowhere/company.accord", "init"});
    CHECK(refused.exit == 3);
    CHECK(refused.out.empty());
    CHECK_FALSE(refused.errorCode().empty());
    CHECK_FALSE(std::filesystem::exists(cli.file("nowhere")));
}

TEST_CASE("init refuses a time zone that does not exist") {
    const CliDriver cli;
    const auto refused = cli.json({"init", "--zone", "Asia/Atlantis"});
    CHECK(refused.exit == 2);
    CHECK(refused.errorCode() == "company.zone_bad");
    CHECK_FALSE(std::filesystem::exists(cli.file("company.accord")));
}

TEST_CASE("the company file is found by --file, then ACCORD_FILE, then the last use") {
    CliDriver cli;
    const auto lost = cli.run({"user", "list", "--json"});
    CHECK(lost.exit == 2);
    CHECK(lost.errorCode() == "file.required");
    REQUIRE(cli.run({"--file", "one.accord", "init", "--user", "one"}).exit == 0);
    REQUIRE(cli.run({"--file", "two.accord", "init", "--user", "two"}).exit == 0);
    CHECK(cli.run({"user", "list", "--json"}).document()["items"][0]["code"] == "two");
    cli.environment["ACCORD_FILE"] = "one.accord";
    CHECK(cli.run({"user", "list", "--json"}).document()["items"][0]["code"] == "one");
    CHECK(cli.run({"user", "list", "--json", "--file", "two.accord"})
              .document()["items"][0]["code"] == "two");
}

TEST_CASE("a missing, foreign, empty or damaged file is refused with the reason, unchanged") {
    const CliDriver cli;
    const auto missing = cli.json({"user", "list"});
    CHECK(missing.exit == 3);
    CHECK(missing.errorCode() == "file.not_found");
    CHECK_FALSE(std::filesystem::exists(cli.file("company.accord")));
    for (const std::string &content :
         {std::string(), std::string("hello"), std::string(8192, 'x'), std::string(8192, '\0')}) {
        cli.write("company.accord", content);
        const auto refused = cli.json({"user", "list"});
        CHECK(refused.exit == 3);
        CHECK(refused.errorCode() == "storage.not_company");
        CHECK(refused.out.empty());
        CHECK(cli.read("company.accord") == content);
    }
    std::filesystem::remove(cli.file("company.accord"));
    cli.init();
    std::string bytes = cli.read("company.accord");
    for (std::size_t i = 4096; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
    }
    cli.write("company.accord", bytes);
    const auto damaged = cli.json({"user", "list"});
    CHECK(damaged.exit == 3);
    CHECK(damaged.errorCode().starts_with("storage."));
    CHECK(damaged.out.empty());
}

TEST_CASE("ACCORD_NOW sets the present of a test company") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-01-30T16:00:00+08:00";
    cli.init({"--test"});
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x", "--owner", "admin"}).exit == 0);
    CHECK(cli.json({"customer", "show", "C1"}).document()["assigned_on"] == "2026-01-30");
    const auto history = cli.json({"history", "customer", "C1"}).document();
    CHECK(history["items"][0]["at"] == "2026-01-30T16:00:00+08:00");
    cli.environment["ACCORD_NOW"] = "not a time";
    CHECK(cli.json({"user", "list"}).errorCode() == "instant.bad");
}

TEST_CASE("ACCORD_NOW is ignored by every other company") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2001-01-30T16:00:00+08:00";
    cli.init({"--user", "S1"});
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x", "--owner", "S1"}).exit == 0);
    const auto on =
        cli.json({"customer", "show", "C1"}).document()["assigned_on"].get<std::string>();
    CHECK(on > "2020");
}

TEST_CASE("--as is required as soon as there are several users") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"user", "add", "M1", "--name", "张三", "--role", "manager"}).exit == 0);
    const auto refused = cli.json({"user", "list"});
    CHECK(refused.exit == 2);
    CHECK(refused.errorCode() == "user.required");
    CHECK(cli.jsonAs("M1", {"user", "list"}).exit == 0);
    const auto unknown = cli.jsonAs("M7", {"user", "list"});
    CHECK(unknown.exit == 2);
    CHECK(unknown.errorCode() == "user.not_found");
    REQUIRE(cli.jsonAs("admin", {"user", "deactivate", "M1"}).exit == 0);
    const auto gone = cli.jsonAs("M1", {"user", "list"});
    CHECK(gone.exit == 4);
    CHECK(gone.errorCode() == "user.inactive");
    CHECK(cli.json({"user", "list"}).exit == 0); // one active user is left
}

TEST_CASE("init takes a working calendar, or refuses it with the place that is wrong") {
    const CliDriver cli;
    cli.write("bad.json", R"({"week": {"mon": [["09:00", "08:00"]]}})");
    const auto refused = cli.json({"init", "--calendar", "bad.json"});
    CHECK(refused.exit == 2);
    CHECK(refused.errorCode() == "calendar.bad");
    CHECK(refused.error()["field"] == "/week/mon");
    CHECK_FALSE(std::filesystem::exists(cli.file("company.accord")));
    cli.write("good.json", R"({"version": "2026", "zone": "Asia/Shanghai", "hours_per_day": 8,
        "week": {"mon": [["09:00", "12:00"], ["13:00", "18:00"]]},
        "holidays": ["2026-01-01"], "workdays": {"2026-02-14": "mon"}})");
    cli.init({"--calendar", "good.json"});
    CHECK(cli.json({"verify"}).exit == 0);
}
