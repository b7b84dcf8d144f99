// SPDX-License-Identifier: GPL-3.0-or-later
// today and the quick line; health, stages and timeline of a customer.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

class DayDesk {
public:
    DayDesk() {
        cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
        cli.init();
        done({"customer", "add", "K1", "--name", "家乐福中关村", "--owner", "admin", "--stage",
              "growth"});
        done({"customer", "add", "K2", "--name", "Carrefour North", "--owner", "admin"});
    }
    json done(const std::vector<std::string> &arguments) const {
        const auto run = cli.json(arguments);
        INFO(run.err);
        REQUIRE(run.exit == 0);
        return run.document();
    }
    std::string text(const std::string &language, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--file", "company.accord", "--lang", language});
        const auto run = cli.run(arguments);
        INFO(run.err);
        REQUIRE(run.exit == 0);
        return run.out;
    }
    CliDriver cli;
};

bool holds(const std::string &text, const std::string &part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the quick line is shown before it is written, and writes a visit or a task") {
    const DayDesk desk;
    const json draft = desk.done({"log", "拜访 家乐福中关村 明天10:00 谈冰柜", "--dry-run"});
    CHECK(draft["act"] == "plan");
    CHECK(draft["written"] == false);
    CHECK(draft["visit"]["customer"] == "K1");
    CHECK(draft["visit"]["date"] == "2026-03-19");
    CHECK(desk.done({"visit", "list"})["total"] == 0);

    const json planned = desk.done({"log", "拜访", "家乐福中关村", "明天10:00", "谈冰柜"});
    CHECK(planned["written"] == true);
    CHECK(planned["visit"]["at"] == "10:00");
    CHECK(planned["visit"]["purpose"] == "谈冰柜");
    const std::string id = planned["visit"]["id"];
    CHECK(holds(desk.text("zh_CN", {"visit", "list"}), id));
    desk.done({"visit", "cancel", id, "--why", "x"});

    const auto unrated = desk.cli.json({"log", "拜访 家乐福中关村 昨天"});
    CHECK(unrated.exit == 2);
    CHECK(unrated.errorCode() == "visit.result_required");
    const json logged = desk.done({"log", "拜访 家乐福中关村 昨天", "--result", "4"});
    CHECK(logged["act"] == "log");
    CHECK(logged["visit"]["state"] == "done");

    const json task = desk.done({"log", "任务 家乐福中关村 明天 送样品"});
    CHECK(task["act"] == "task");
    CHECK(task["task"]["when"] == "2026-03-19");
    desk.done({"undo"});
    CHECK(desk.done({"task", "list"})["total"] == 0);
}

TEST_CASE("a line that names no customer or several asks for one and writes nothing") {
    const DayDesk desk;
    desk.done({"customer", "add", "K3", "--name", "Carrefour South", "--owner", "admin"});
    const auto several = desk.cli.json({"log", "call Carrefour tomorrow 3pm"});
    CHECK(several.exit == 2);
    CHECK(several.errorCode() == "log.customers");
    CHECK(holds(several.error()["message"].get<std::string>(), "K2 Carrefour North"));
    CHECK(desk.cli.json({"log", "call zzzz tomorrow"}).errorCode() == "log.no_customer");
    CHECK(desk.done({"visit", "list"})["total"] == 0);
    const json chosen = desk.done({"log", "call Carrefour tomorrow 3pm", "--customer", "K3"});
    CHECK(chosen["visit"]["customer"] == "K3");
    CHECK(chosen["visit"]["kind"] == "phone");
}

TEST_CASE("today holds what is late, for today and for the week, with ids to act on") {
    const DayDesk desk;
    const std::string late =
        desk.done({"task", "add", "--what", "call back", "--when", "2026-03-16"})["id"];
    const std::string now = desk.done(
        {"visit", "plan", "--customer", "K1", "--date", "2026-03-18", "--kind", "on_site"})["id"];
    desk.done({"visit", "plan", "--customer", "K2", "--date", "2026-03-20", "--kind", "phone"});
    const json day = desk.done({"today"});
    CHECK(day["today"] == "2026-03-18");
    CHECK(day["user"] == "admin");
    REQUIRE(day["overdue"]["tasks"].size() == 1);
    CHECK(day["overdue"]["tasks"][0]["id"] == late);
    CHECK(day["overdue"]["tasks"][0]["overdue_days"] == 2);
    REQUIRE(day["now"]["visits"].size() == 1);
    CHECK(day["now"]["visits"][0]["id"] == now);
    CHECK(day["week"]["visits"][0]["kind"] == "phone");
    CHECK(day["to_clear"] == 2);
    CHECK(day["figures"]["visits_month"] == json({{"held", 0}, {"all", 2}}));
    CHECK(desk.done({"today", "--team"})["user"].is_null());
    CHECK(desk.cli.json({"today", "--user", "nobody"}).errorCode() == "user.not_found");
    CHECK(desk.cli.json({"today", "--user", "admin", "--team"}).exit == 2);
    const std::string text = desk.text("zh_CN", {"today"});
    CHECK(holds(text, "逾期"));
    CHECK(holds(text, late));
    CHECK(holds(text, "家乐福中关村"));
}

TEST_CASE("stages of a customer tell since when, what came before and what usually follows") {
    DayDesk desk;
    desk.cli.environment["ACCORD_NOW"] = "2026-03-28T10:00:00+08:00";
    desk.done(
        {"customer", "set", "K1", "--stage", "harvest", "--why", "signed", "--at", "2026-03-20"});
    desk.done({"qualification", "add", "K1", "--criterion", "volume", "--met", "true", "--evidence",
               "orders"});
    const json stages = desk.done({"customer", "stages", "K1"});
    CHECK(stages["stage"]["word"] == "harvest");
    CHECK(stages["stage"]["since"] == "2026-03-20");
    CHECK(stages["stage"]["days"] == 8);
    CHECK(stages["stage"]["reason"] == "signed");
    CHECK(stages["stage"]["next_moves"] == json({"defence", "hibernation"}));
    CHECK(stages["stage"]["history"][0]["before"] == "growth");
    CHECK(stages["criteria"][0]["criterion"] == "volume");
    CHECK(holds(desk.text("zh_CN", {"customer", "stages", "K1"}), "收获期"));
    CHECK(desk.cli.json({"customer", "stages", "X"}).errorCode() == "customer.not_found");
}

TEST_CASE("health names every part, and none when too little is known") {
    const DayDesk desk;
    const json health = desk.done({"customer", "health", "K2"});
    CHECK(health["parts"].size() == 7);
    CHECK(health["parts"][0]["part"] == "class");
    std::size_t known = 0;
    for (const json &part : health["parts"]) {
        known += part["share"].is_null() ? 0 : 1;
    }
    CHECK(health["score"].is_null() == (known < 3));
    CHECK(holds(desk.text("zh_CN", {"customer", "health", "K2"}), "联系人覆盖"));
}

TEST_CASE("the timeline pages through what happened, by kind, day and text") {
    const DayDesk desk;
    desk.done({"note", "add", "K1", "--text", "first", "--day", "2026-03-01"});
    desk.done({"note", "add", "K1", "--text", "second", "--day", "2026-03-02"});
    desk.done({"note", "add", "K1", "--text", "kept", "--day", "2026-03-03", "--pinned", "true"});
    desk.done({"visit", "plan", "--customer", "K1", "--date", "2026-03-20", "--kind", "phone"});
    const json first = desk.done({"customer", "timeline", "K1", "--kind", "note", "--limit", "1"});
    CHECK(first["planned"][0]["kind"] == "visit");
    CHECK(first["pinned"][0]["text"] == "kept");
    CHECK(first["items"][0]["text"] == "kept");
    REQUIRE(first["next"].is_string());
    const std::string next = first["next"];
    const json second = desk.done(
        {"customer", "timeline", "K1", "--kind", "note", "--limit", "1", "--after", next});
    CHECK(second["items"][0]["text"] == "second");
    CHECK(second["pinned"].empty());
    const json found = desk.done({"customer", "timeline", "K1", "--text", "FIRST", "--from",
                                  "2026-02-28", "--to", "2026-03-02"});
    REQUIRE(found["items"].size() == 1);
    CHECK(found["items"][0]["day"] == "2026-03-01");
    CHECK(desk.cli.json({"customer", "timeline", "K1", "--kind", "weather"}).exit == 2);
    const std::string text = desk.text("zh_CN", {"customer", "timeline", "K1"});
    CHECK(holds(text, "记事"));
    CHECK(holds(text, "→ 成长期"));
}
