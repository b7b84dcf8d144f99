// SPDX-License-Identifier: GPL-3.0-or-later
// export all and plans; the working calendar.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

TEST_CASE("an export of everything is the same before and after what was undone") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K", "--name", "蓝波"}).exit == 0);
    const auto exported = [&](const std::string &name) {
        const auto run = cli.json({"export", "all", "--out", name});
        INFO(run.err);
        REQUIRE(run.exit == 0);
        CHECK(run.document()["format"] == "json");
        return cli.read(name);
    };
    const std::string before = exported("before.json");
    const json document = json::parse(before);
    CHECK(document["tables"]["customer"][0]["name"] == "蓝波");
    CHECK(document["tables"]["customer"][0]["id"].is_string());
    CHECK_FALSE(document["tables"].contains("change_set"));
    REQUIRE(cli.json({"note", "add", "K", "--text", "t"}).exit == 0);
    CHECK(exported("between.json") != before);
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(exported("after.json") == before);
    const auto format = cli.json({"export", "all", "--out", "x.csv"});
    CHECK(format.exit == 2);
    CHECK(format.errorCode() == "export.format");
    CHECK(cli.json({"export", "all", "--out", "company.accord"}).errorCode() == "out.is_company");
}

TEST_CASE("plans are exported one row each, and a wrong ending is told every right one") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K", "--name", "Lanbo"}).exit == 0);
    REQUIRE(cli.json({"plan", "create", "K", "2027"}).exit == 0);
    const auto run = cli.json({"export", "plans", "--out", "plans.json"});
    INFO(run.err);
    REQUIRE(run.exit == 0);
    const json rows = json::parse(cli.read("plans.json"))["items"];
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["customer_code"] == "K");
    CHECK(rows[0]["year"] == 2027);
    CHECK(rows[0]["step"] == "data");
    const auto wrong = cli.json({"export", "contacts", "--out", "o.pdf"});
    CHECK(wrong.errorCode() == "export.format");
    CHECK(wrong.error()["details"]["formats"] == ".csv, .xlsx, .json, .vcf");
}

TEST_CASE("a calendar replaces the years it names, and undo brings the others back") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    const auto usual = cli.json({"calendar", "show"});
    REQUIRE(usual.exit == 0);
    CHECK(usual.document()["week"].contains("mon"));
    const auto calendar = [](const std::string &day, const std::string &hours) {
        return R"({"week":{"mon":[["09:00",")" + hours + R"("]]},"holidays":[")" + day + R"("]})";
    };
    cli.write("one.json", calendar("2026-01-01", "12:00"));
    cli.write("two.json", calendar("2027-01-01", "13:00"));
    cli.write("three.json", calendar("2026-05-01", "14:00"));
    REQUIRE(cli.json({"calendar", "import", "one.json"}).exit == 0);
    REQUIRE(cli.json({"calendar", "import", "two.json"}).exit == 0);
    const auto third = cli.json({"calendar", "import", "three.json"});
    REQUIRE(third.exit == 0);
    CHECK(third.document()["holidays"] == json({"2026-05-01", "2027-01-01"}));
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"calendar", "show"}).document()["holidays"] ==
          json({"2026-01-01", "2027-01-01"}));
    cli.write("bad.json", R"({"week":{"someday":[]}})");
    CHECK(cli.json({"calendar", "import", "bad.json"}).errorCode() == "calendar.bad");
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}
