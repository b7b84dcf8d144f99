// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

namespace {

using accord::test::CliDriver;
using nlohmann::json;

// A company with the managers M1 and M2 beside admin.
void prepare(const CliDriver &cli) {
    cli.init();
    for (const char *code : {"M1", "M2"}) {
        REQUIRE(cli.jsonAs("admin", {"user", "add", code, "--name", code, "--role", "manager",
                                     "--reports-to", "admin"})
                    .exit == 0);
    }
}

} // namespace

TEST_CASE("customer add takes every field and show gives it back") {
    const CliDriver cli;
    prepare(cli);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "G", "--name", "集团"}).exit == 0);
    const auto added = cli.jsonAs("M1", {"customer",
                                         "add",
                                         "C001",
                                         "--name",
                                         "家乐福中关村店",
                                         "--short-name",
                                         "中关村",
                                         "--kind",
                                         "retailer",
                                         "--parent",
                                         "G",
                                         "--format",
                                         "hypermarket",
                                         "--sales-area",
                                         "3000",
                                         "--province",
                                         "北京",
                                         "--city",
                                         "北京",
                                         "--district",
                                         "海淀",
                                         "--settlement",
                                         "urban",
                                         "--address",
                                         "中关村大街 1 号",
                                         "--tax-number",
                                         "91110000",
                                         "--website",
                                         "example.cn",
                                         "--opened-on",
                                         "2020-02-29",
                                         "--stage",
                                         "growth",
                                         "--chain-place",
                                         "customer",
                                         "--story-past",
                                         "过去",
                                         "--notes",
                                         "第一行\n第二行",
                                         "--key-account",
                                         "key_account",
                                         "--why",
                                         "年度评选",
                                         "--tags",
                                         "冷饮, KA",
                                         "--account-level",
                                         "true",
                                         "--custom",
                                         "冰柜=3",
                                         "--custom",
                                         "楼层=B1",
                                         "--story_outlook",
                                         "展望"});
    INFO(added.err);
    REQUIRE(added.exit == 0);
    CHECK(added.document()["warnings"] == json::array());
    const auto shown = cli.jsonAs("M2", {"customer", "show", "C001"}).document();
    const json expected = {{"code", "C001"},
                           {"name", "家乐福中关村店"},
                           {"short_name", "中关村"},
                           {"kind", "retailer"},
                           {"parent", "G"},
                           {"account_level", true},
                           {"format", "hypermarket"},
                           {"sales_area", 3000},
                           {"province", "北京"},
                           {"settlement", "urban"},
                           {"opened_on", "2020-02-29"},
                           {"owner", "M1"},
                           {"stage", "growth"},
                           {"story_past", "过去"},
                           {"story_present", nullptr},
                           {"story_outlook", "展望"},
                           {"key_account", "key_account"},
                           {"tags", {"冷饮", "KA"}},
                           {"notes", "第一行\n第二行"},
                           {"custom", {{"冰柜", "3"}, {"楼层", "B1"}}},
                           {"status", "active"},
                           {"status_on", nullptr},
                           {"version", 1},
                           {"account", "C001"}};
    for (const auto &[key, value] : expected.items()) {
        INFO(key);
        CHECK(shown[key] == value);
    }
}

TEST_CASE("customer set empties a field with an empty value and keeps the rest") {
    const CliDriver cli;
    prepare(cli);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "C1", "--name", "x", "--city", "上海", "--format",
                              "chain", "--sales-area", "5"})
                .exit == 0);
    const auto set = cli.jsonAs("M1", {"customer", "set", "C1", "--city", "", "--format", "",
                                       "--sales-area", "", "--name", "新名"});
    INFO(set.err);
    REQUIRE(set.exit == 0);
    const auto document = set.document();
    CHECK(document["city"].is_null());
    CHECK(document["format"].is_null());
    CHECK(document["sales_area"].is_null());
    CHECK(document["name"] == "新名");
    CHECK(document["pinyin"] == "xin ming");
    CHECK(document["version"] == 2);
}

TEST_CASE("customer failures have their codes and exits and change nothing") {
    const CliDriver cli;
    prepare(cli);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "C1", "--name", "x"}).exit == 0);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "C2", "--name", "y", "--parent", "C1"}).exit == 0);
    struct Row {
        const char *user;
        std::vector<std::string> words;
        int exit;
        const char *code;
        const char *field;
    };
    for (const Row &row : {
             Row{"M1", {"customer", "add", "C1", "--name", "z"}, 5, "customer.code_taken", "code"},
             Row{"M1", {"customer", "add", "C,9", "--name", "z"}, 2, "customer.code_bad", "code"},
             Row{"M1", {"customer", "add", "C9"}, 2, "customer.name_required", "name"},
             Row{"M1",
                 {"customer", "set", "C9", "--city", "z"},
                 2,
                 "customer.not_found",
                 "customer"},
             Row{"M1", {"customer", "show", "C9"}, 2, "customer.not_found", "customer"},
             Row{"M1", {"customer", "set", "C1", "--parent", "C2"}, 2, "customer.circle", "parent"},
             Row{"M1", {"customer", "set", "C1", "--format", "tent"}, 2, "field.word", "format"},
             Row{"M1",
                 {"customer", "set", "C1", "--opened-on", "2025-02-29"},
                 2,
                 "date.bad",
                 "opened_on"},
             Row{"M1",
                 {"customer", "set", "C1", "--sales-area", "big"},
                 2,
                 "field.type",
                 "sales_area"},
             Row{"M1",
                 {"customer", "set", "C1", "--custom", "novalue"},
                 2,
                 "field.custom",
                 "custom"},
             Row{"M1",
                 {"customer", "set", "C1", "--city", "z", "--version-read", "7"},
                 5,
                 "stale",
                 ""},
             Row{"M2", {"customer", "set", "C1", "--city", "z"}, 4, "forbidden", ""},
             Row{"M1", {"customer", "set", "C1", "--owner", "M2"}, 4, "forbidden", ""},
             Row{"M1", {"customer", "assign", "C1", "--to", "M2"}, 4, "forbidden", ""},
             Row{"admin", {"customer", "assign", "--to", "M2"}, 2, "customer.none_named", "CODE"},
             Row{"admin",
                 {"customer", "assign", "C1", "C9", "--to", "M2"},
                 2,
                 "customer.not_found",
                 "customer"},
             Row{"M1", {"customer", "list", "--filter", "city ="}, 2, "filter.bad", ""},
             Row{"M1", {"customer", "list", "--after", "C9"}, 2, "customer.not_found", ""},
         }) {
        const auto refused = cli.jsonAs(row.user, row.words);
        INFO(row.words[1] << " " << refused.err);
        CHECK(refused.exit == row.exit);
        CHECK(refused.errorCode() == row.code);
        CHECK(refused.out.empty());
        if (*row.field != '\0') {
            CHECK(refused.error()["field"] == row.field);
        }
    }
    const auto shown = cli.jsonAs("M1", {"customer", "show", "C1"}).document();
    CHECK(shown["version"] == 1);
    CHECK(shown["children"] == json::array({"C2"}));
}

TEST_CASE("customer list filters, counts and pages") {
    const CliDriver cli;
    prepare(cli);
    for (int i = 1; i <= 5; ++i) {
        REQUIRE(cli.jsonAs("M1", {"customer", "add", "C" + std::to_string(i), "--name",
                                  "店" + std::to_string(i), "--city", i % 2 == 0 ? "北京" : "上海"})
                    .exit == 0);
    }
    const auto first =
        cli.jsonAs("M2", {"customer", "list", "--filter", "city = 上海", "--limit", "2"})
            .document();
    CHECK(first["total"] == 3);
    CHECK(first["items"].size() == 2);
    CHECK(first["next"] == "C3");
    const auto rest = cli.jsonAs("M2", {"customer", "list", "--filter", "city = 上海", "--limit",
                                        "2", "--after", "C3"})
                          .document();
    CHECK(rest["items"][0]["code"] == "C5");
    CHECK(rest["next"].is_null());
    const auto found = cli.jsonAs("M2", {"customer", "list", "--filter",
                                         "name ~ 店 and code in(C1,C4) and owner = M1"})
                           .document();
    CHECK(found["total"] == 2);
}

TEST_CASE("several customers are archived in one step") {
    const CliDriver cli;
    cli.init();
    for (const char *code : {"A1", "A2", "A3"}) {
        REQUIRE(cli.json({"customer", "add", code, "--name", code}).exit == 0);
    }
    const auto archived = cli.json({"customer", "archive", "A1", "A2"}).document();
    REQUIRE(archived["items"].size() == 2);
    CHECK(archived["items"][1]["status"] == "archived");
    CHECK(archived["unchanged"] == 0);
    CHECK(cli.json({"customer", "archive", "A1", "A3"}).document()["unchanged"] == 1);
    CHECK(cli.json({"customer", "archive", "A1", "X"}).errorCode() == "customer.not_found");
    REQUIRE(cli.json({"undo"}).exit == 0);
    REQUIRE(cli.json({"undo"}).exit == 0);
    for (const char *code : {"A1", "A2", "A3"}) {
        CHECK(cli.json({"customer", "show", code}).document()["status"] == "active");
    }
}

TEST_CASE("archive and assign record when it happened") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    prepare(cli);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "C1", "--name", "x", "--at", "2026-03-01"}).exit ==
            0);
    CHECK(cli.jsonAs("M1", {"customer", "show", "C1"}).document()["assigned_on"] == "2026-03-01");
    const auto assigned = cli.jsonAs("admin", {"customer", "assign", "--filter", "owner = M1",
                                               "--to", "M2", "--at", "2026-03-10"});
    REQUIRE(assigned.exit == 0);
    CHECK(assigned.document() == json{{"assigned", 1}, {"unchanged", 0}, {"owner", "M2"}});
    CHECK(cli.jsonAs("M1", {"customer", "show", "C1"}).document()["assigned_on"] == "2026-03-10");
    const auto archived = cli.jsonAs("M2", {"customer", "archive", "C1", "--at", "2026-03-15"});
    CHECK(archived.document()["status"] == "archived");
    CHECK(archived.document()["status_on"] == "2026-03-15");
    CHECK(cli.jsonAs("M1", {"customer", "list"}).document()["total"] == 0);
    CHECK(cli.jsonAs("M2", {"customer", "archive", "C1"}).errorCode() == "customer.bad_state");
    CHECK(cli.jsonAs("M2", {"customer", "archive", "C1", "--back"}).document()["status"] ==
          "active");
    const auto future = cli.jsonAs("M2", {"customer", "archive", "C1", "--at", "2026-03-19"});
    CHECK(future.exit == 2);
    CHECK(future.errorCode() == "at.future");
    CHECK(cli.jsonAs("M2", {"customer", "archive", "C1", "--at", "soon"}).errorCode() ==
          "instant.bad");
}

TEST_CASE("warnings come with the saved customer, as text on stderr") {
    const CliDriver cli;
    cli.init();
    const auto added = cli.json(
        {"customer", "add", "C1", "--name", "x", "--format", "supermarket", "--sales-area", "10"});
    REQUIRE(added.exit == 0);
    CHECK(added.document()["warnings"][0]["code"] == "customer.area_mismatch");
    CHECK(added.err.empty());
    const std::vector<std::string> again{"--file", "company.accord", "customer", "add",
                                         "C2",     "--name",         "X"};
    const auto told = cli.run(again);
    CHECK(told.exit == 0);
    CHECK_THAT(told.err, Catch::Matchers::Contains("C1"));
    auto quiet = again;
    quiet[4] = "C3";
    quiet.emplace_back("--quiet");
    CHECK(cli.run(quiet).err.empty());
}

TEST_CASE("the figures of a customer are shown with everything below it, or alone") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "G", "--name", "Group"}).exit == 0);
    REQUIRE(cli.json({"customer", "add", "G-1", "--name", "Store", "--parent", "G"}).exit == 0);
    REQUIRE(
        cli.json({"task", "add", "--what", "Sample", "--when", "2026-04-01", "--customer", "G-1"})
            .exit == 0);
    CHECK_FALSE(cli.json({"customer", "show", "G"}).document().contains("figures"));
    const auto figures = [&](const char *flag) {
        return cli.json({"customer", "show", "G", flag}).document()["figures"];
    };
    CHECK(figures("--rollup")["rollup"] == true);
    CHECK(figures("--rollup")["customers"] == 2);
    CHECK(figures("--rollup")["tasks"]["open"] == 1);
    CHECK(figures("--alone")["customers"] == 1);
    CHECK(figures("--alone")["tasks"]["open"] == 0);
    CHECK(cli.json({"customer", "show", "G", "--alone", "--rollup"}).exit == 2);
    const auto text = cli.run(
        {"--file", cli.file("company.accord").string(), "customer", "show", "G", "--rollup"});
    CHECK(text.out.find("Open tasks") != std::string::npos);
}
