// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;

namespace {

void begin(CliDriver &cli) {
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "家乐福", "--city", "上海市"}).exit == 0);
}

} // namespace

TEST_CASE("the visit log document is read as the contract writes it") {
    CliDriver cli;
    begin(cli);
    cli.write("v.json", R"({"customer":"C1","date":"2026-03-17","kind":"on_site",
        "contacts":["王店长"],"purpose":"谈堆头",
        "notes":{"overview":"a","central":"b","reality":"c","closing":"d","degree":"e"},
        "observations":[{"kind":"shelf_share","product":null,"value":32.5,"unit":"%"}],
        "result":4,"next_visit":"2026-03-31","next_at":"14:30","smart":["relevant"],
        "tasks":[{"what":"送样品","who":"admin","when":"2026-03-20"}]})");
    const auto logged = cli.json({"visit", "log", "--from", cli.file("v.json").string()});
    INFO(logged.err);
    REQUIRE(logged.exit == 0);
    CHECK(logged.document()["tasks"].size() == 1);
    CHECK(logged.document()["next"].is_string());
    const auto shown = cli.json({"visit", "show", logged.document()["id"]}).document();
    CHECK(shown["notes"]["degree"] == "e");
    CHECK(shown["observations"][0]["value"] == 32.5);
    const auto listed = cli.json({"visit", "list", "--filter", "state = planned"}).document();
    CHECK(listed["total"] == 1);
    CHECK(listed["items"][0]["date"] == "2026-03-31");
    CHECK(listed["items"][0]["at"] == "14:30");
    CHECK(shown["smart"] == nlohmann::json::array({"relevant"}));
    CHECK(cli.json({"task", "list"}).document()["items"][0]["source"] == "visit");
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("visits are planned, cancelled, missed and due on the command line") {
    CliDriver cli;
    begin(cli);
    const auto plan = [&](const std::string &day) {
        const auto run = cli.json({"visit", "plan", "--customer", "C1", "--date", day});
        INFO(run.err);
        REQUIRE(run.exit == 0);
        return run.document()["id"].get<std::string>();
    };
    cli.environment["ACCORD_NOW"] = "2026-03-10T08:00:00+08:00";
    const std::string late = plan("2026-03-10");
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    CHECK(cli.json({"visit", "plan", "--customer", "C1", "--date", "2006-03-20"}).errorCode() ==
          "visit.plan_past");
    CHECK(cli.json({"visit", "set", late, "--date", "2026-03-11"}).errorCode() ==
          "visit.plan_past");
    const std::string soon = plan("2026-03-20");
    CHECK(cli.json({"visit", "cancel", late, "--why", "x"}).errorCode() == "visit.cancel_late");
    CHECK(cli.json({"visit", "not-held", soon, "--why", "other"}).errorCode() ==
          "visit.not_held_early");
    CHECK(cli.json({"visit", "not-held", late, "--why", "lazy"}).errorCode() ==
          "visit.reason_unknown");
    CHECK(cli.json({"visit", "cancel", soon, "--why", "客户出差"}).exit == 0);
    CHECK(cli.json({"visit", "not-held", late, "--why", "customer_absent"}).exit == 0);
    CHECK(cli.json({"visit", "move", soon, "--to", "2026-03-21"}).errorCode() == "visit.closed");
    const auto never = cli.json({"visit", "due"}).document();
    CHECK(never["items"][0]["code"] == "C1");
    CHECK(never["items"][0]["due"] == "2026-03-18");
    CHECK(never["items"][0]["last_done"].is_null());
    REQUIRE(
        cli.json({"visit", "log", "--customer", "C1", "--kind", "phone", "--result", "3"}).exit ==
        0);
    const auto due = cli.json({"visit", "due"}).document();
    CHECK(due["items"][0]["interval"] == 30);
    CHECK(due["items"][0]["overdue_days"] == -30);
    CHECK(cli.json({"visit", "log", "--visit", late, "--result", "3"}).exit == 5);
    CHECK(cli.json({"history", "visit", late}).document()["total"] > 0);
}

TEST_CASE("brief and call card are told as a document and printed as PDF") {
    CliDriver cli;
    begin(cli);
    const auto logged =
        cli.json({"visit", "log", "--customer", "C1", "--result", "4", "--purpose", "谈堆头"});
    REQUIRE(logged.exit == 0);
    const auto brief = cli.json({"visit", "brief", "C1"});
    INFO(brief.err);
    REQUIRE(brief.exit == 0);
    CHECK(brief.document()["name"] == "家乐福");
    CHECK(brief.document()["visits"][0]["purpose"] == "谈堆头");
    CHECK(brief.document()["observations"].is_array());
    const auto told = cli.run({"visit", "brief", "C1"}); // for people: no JSON
    CHECK(told.out.find("谈堆头") != std::string::npos);
    CHECK(told.out.find_first_of("{[\"") == std::string::npos);
    CHECK(cli.json({"visit", "brief", "C9"}).errorCode() == "customer.not_found");
}

TEST_CASE("a brief or call card goes to the file that is named", "[documents]") {
    CliDriver cli;
    begin(cli);
    const auto logged = cli.json({"visit", "log", "--customer", "C1", "--result", "4"});
    REQUIRE(logged.exit == 0);
    const std::string id = logged.document()["id"];
    const std::string file = cli.file("v.pdf").string();
    const auto brief = cli.json({"visit", "brief", "C1", "--pdf", file, "--doc-lang", "en"});
    INFO(brief.err);
    REQUIRE(brief.exit == 0);
    CHECK(brief.document()["pages"] == 1);
    CHECK(brief.document()["language"] == "en");
    CHECK(brief.document()["sha256"].get<std::string>().size() == 64);
    CHECK(cli.json({"visit", "card", "C1", "--pdf", file}).exit == 0);
    CHECK(cli.json({"visit", "card", "--visit", id, "--pdf", file}).exit == 0);
    CHECK(cli.json({"visit", "card", "C1", "--pdf", file, "--doc-lang", "fr"}).errorCode() ==
          "language.unknown");
    CHECK(cli.json({"visit", "card", "--visit", "12", "--pdf", file}).errorCode() ==
          "visit.not_found");
    CHECK(cli.json({"visit", "card", "C1"}).exit != 0); // says where to
}

TEST_CASE("a brief and a visit are told in words of the language, not in stable words") {
    CliDriver cli;
    begin(cli);
    REQUIRE(cli.json({"contact", "add", "C1", "--name", "王店长", "--role", "decides"}).exit == 0);
    cli.write("v.json", R"({"customer":"C1","kind":"on_site","result":4,"mood":"pleased",
        "needs":["convenience"],"preparation":[{"text":"open_tasks","done":true}],
        "observations":[{"kind":"shelf_share","value":32.5,"unit":"%"}]})");
    const auto logged = cli.json({"visit", "log", "--from", cli.file("v.json").string()});
    INFO(logged.err);
    REQUIRE(logged.exit == 0);
    const std::string id = logged.document()["id"];
    const std::string brief =
        cli.run({"--file", "company.accord", "--lang", "zh_CN", "visit", "brief", "C1"}).out;
    const std::string shown =
        cli.run({"--file", "company.accord", "--lang", "zh_CN", "visit", "show", id}).out;
    INFO(brief << shown);
    for (const char *stable :
         {"decides", "on_site", "shelf_share", "open_tasks", "pleased", "convenience", "{", "\""}) {
        INFO(stable);
        CHECK(brief.find(stable) == std::string::npos);
        CHECK(shown.find(stable) == std::string::npos);
    }
    for (const char *said : {"决策", "上门"}) {
        INFO(said);
        CHECK(brief.find(said) != std::string::npos);
    }
    for (const char *said : {"友好", "便利", "排面占比", "未完成任务"}) {
        INFO(said);
        CHECK(shown.find(said) != std::string::npos);
    }
}

TEST_CASE("photos are kept with a visit and told with it") {
    CliDriver cli;
    begin(cli);
    const auto visit = cli.json({"visit", "plan", "--customer", "C1", "--date", "2026-03-20"});
    REQUIRE(visit.exit == 0);
    const std::string id = visit.document()["id"];
    cli.write("shelf.jpg", "picture");
    const auto kept =
        cli.json({"file", "add", "C1", cli.file("shelf.jpg").string(), "--visit", id});
    INFO(kept.err);
    REQUIRE(kept.exit == 0);
    CHECK(cli.json({"visit", "show", id}).document()["files"][0]["name"] == "shelf.jpg");
    CHECK(cli.json({"file", "list", "C1", "--visit", id}).document()["total"] == 1);
    CHECK(cli.json({"file", "list", "C1", "--visit", "7"}).document()["total"] == 0);
    CHECK(cli.json({"file", "add", "C1", cli.file("shelf.jpg").string(), "--visit", "7"})
              .errorCode() == "visit.not_found");
    CHECK(cli.json({"verify"}).document()["ok"] == true);
}

TEST_CASE("templates of call cards are shown, changed from a document and taken back") {
    CliDriver cli;
    begin(cli);
    const auto shown = cli.json({"visit", "templates"});
    REQUIRE(shown.exit == 0);
    auto document = shown.document();
    REQUIRE(document["items"].size() == 4);
    document["items"].erase(document["items"].begin());
    cli.write("t.json", document.dump());
    const auto changed = cli.json({"visit", "templates", "--from", cli.file("t.json").string()});
    INFO(changed.err);
    REQUIRE(changed.exit == 0);
    CHECK(changed.document()["items"] == document["items"]);
    CHECK(changed.document()["version"] == 1);
    cli.write("bad.json", R"([{"id":"x","formats":["kiosk"]}])");
    CHECK(cli.json({"visit", "templates", "--from", cli.file("bad.json").string()}).errorCode() ==
          "visit.template_word");
    REQUIRE(cli.json({"undo"}).exit == 0);
    CHECK(cli.json({"visit", "templates"}).document()["items"].size() == 4);
}

TEST_CASE("several visits are moved, handed over and cancelled in one step, after a trial") {
    CliDriver cli;
    begin(cli);
    REQUIRE(cli.json({"user", "add", "M1", "--name", "岑", "--role", "manager", "--reports-to",
                      "admin"})
                .exit == 0);
    const auto act = [&](const std::vector<std::string> &words) {
        return cli.jsonAs("admin", words);
    };
    const auto plan = [&](const std::string &day) {
        return act({"visit", "plan", "--customer", "C1", "--date", day})
            .document()["id"]
            .get<std::string>();
    };
    const std::string now = plan("2026-03-18");
    const std::string soon = plan("2026-03-20");
    const auto tried = act({"visit", "cancel", now, soon, "--why", "盘点", "--dry-run"});
    CHECK(tried.exit == 1);
    CHECK(tried.document()["items"][0]["refused"]["code"] == "visit.cancel_late");
    CHECK(tried.document()["items"][1]["refused"].is_null());
    CHECK(act({"visit", "cancel", now, soon, "--why", "盘点"}).errorCode() ==
          "visit.cancel_late"); // all or none
    CHECK(act({"visit", "list", "--filter", "state = planned"}).document()["total"] == 2);
    const auto moved = act({"visit", "move", now, soon, "--to", "2026-03-25"});
    REQUIRE(moved.exit == 0);
    CHECK(moved.document()["items"][1]["date"] == "2026-03-25");
    REQUIRE(act({"visit", "move", now, soon, "--who", "M1"}).exit == 0);
    CHECK(act({"visit", "list", "--filter", "owner = M1"}).document()["total"] == 2);
    CHECK(act({"visit", "move", now, "--who", "M1"}).errorCode() == "visit.same_owner");
    CHECK(act({"visit", "move", now, "--who", "X"}).errorCode() == "user.not_found");
    CHECK(act({"visit", "move", now}).errorCode() == "task.move_where");
    REQUIRE(act({"undo"}).exit == 0);
    CHECK(act({"visit", "list", "--filter", "owner = M1"}).document()["total"] == 0);
    REQUIRE(act({"undo"}).exit == 0);
    CHECK(act({"visit", "list", "--filter", "date = 2026-03-25"}).document()["total"] == 0);
}
