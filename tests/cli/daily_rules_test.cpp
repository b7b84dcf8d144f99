// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of daily work through the real program: the order of events, who goes along, who is met,
// what an archived customer takes no more.
#include "cli_driver.h"
#include "support/catch.h"

using accord::test::CliDriver;
using nlohmann::json;

namespace {

struct Office {
    CliDriver cli;

    Office() {
        at("2026-03-20");
        cli.init();
        for (const auto &[code, role] :
             {std::pair("S2", "supervisor"), std::pair("M1", "manager")}) {
            REQUIRE(cli.json({"--as", "admin", "user", "add", code, "--name", code, "--role", role})
                        .exit == 0);
        }
        REQUIRE(as("M1", {"customer", "add", "C1", "--name", "家乐福"}).exit == 0);
    }
    void at(const std::string &day) { cli.environment["ACCORD_NOW"] = day + "T16:00:00+08:00"; }
    [[nodiscard]] accord::test::CliRun as(const std::string &user,
                                          const std::vector<std::string> &words) const {
        return cli.jsonAs(user, words);
    }
};

} // namespace

TEST_CASE("a stage begins after the one before it, and a task ends after it was made") {
    const Office office;
    REQUIRE(office.as("M1", {"customer", "set", "C1", "--stage", "growth", "--at", "2026-03-10"})
                .exit == 0);
    const auto early =
        office.as("M1", {"customer", "set", "C1", "--stage", "harvest", "--at", "2026-03-05"});
    CHECK(early.exit == 2);
    CHECK(early.errorCode() == "at.before_previous");
    CHECK(office.as("M1", {"customer", "set", "C1", "--stage", "harvest", "--at", "2026-03-10"})
              .exit == 0);
    const auto task = office.as("M1", {"task", "add", "--what", "x", "--when", "2026-03-21"});
    REQUIRE(task.exit == 0);
    const std::string id = office.as("M1", {"task", "list"}).document()["items"][0]["id"];
    CHECK(office.as("M1", {"task", "done", id, "--at", "2026-03-01"}).errorCode() ==
          "at.before_previous");
    CHECK(office.as("M1", {"task", "done", id, "--at", "2026-03-20"}).exit == 0);
}

TEST_CASE("a key account has a reason: it is asked for, and one told later is kept") {
    const Office office;
    const auto silent = office.as("M1", {"customer", "set", "C1", "--key-account", "candidate"});
    REQUIRE(silent.exit == 0);
    CHECK(silent.document()["warnings"][0]["code"] == "customer.key_account_why");
    const auto told = office.as(
        "M1", {"customer", "set", "C1", "--key-account", "candidate", "--why", "年度评选"});
    REQUIRE(told.exit == 0);
    CHECK(office.as("M1", {"history"}).document()["items"][0]["reason"] == "年度评选");
    CHECK(office.as("M1", {"undo"}).exit == 0);
}

TEST_CASE("who is met is linked, by id or by a name of one person only, and the time is kept") {
    const Office office;
    for (const char *name : {"张三", "李四", "李四"}) {
        REQUIRE(office.as("M1", {"contact", "add", "C1", "--name", name}).exit == 0);
    }
    std::string wang = office.as("M1", {"contact", "add", "C1", "--name", "王五"}).document()["id"];
    office.cli.write("v.json", R"({"customer":"C1","kind":"phone","result":4,"purpose":"王五收款",
                                   "contacts":["张三","李四",")" +
                                   wang + R"("]})");
    const auto logged =
        office.as("M1", {"visit", "log", "--from", "v.json", "--at", "2026-03-20T15:20"});
    INFO(logged.err);
    REQUIRE(logged.exit == 0);
    const json shown = logged.document();
    CHECK(shown["at"] == "15:20");
    REQUIRE(shown["contacts"].size() == 3);
    CHECK_FALSE(shown["contacts"][0]["contact_id"].is_null());
    CHECK(shown["contacts"][1]["contact_id"].is_null()); // two people are called so
    CHECK(shown["contacts"][2]["contact_id"] == wang);
    CHECK(shown["contacts"][2]["name"] == "王五");
    REQUIRE(office
                .as("M1", {"task", "add", "--what", "给王五送样", "--when", "2026-03-25",
                           "--customer", "C1"})
                .exit == 0);
    REQUIRE(office.as("M1", {"person", "export", wang, "--out", "p.json"}).exit == 0);
    const json person = json::parse(office.cli.read("p.json"));
    REQUIRE(person["visits"].size() == 1);
    CHECK(person["visits"][0]["met"] == true);
    CHECK(person["visits"][0]["texts"]["purpose"] == "王五收款");
    REQUIRE(person["tasks"].size() == 1);
    CHECK(person["tasks"][0]["texts"]["what"] == "给王五送样");
}

TEST_CASE("a supervisor goes along on a joint visit, nobody else") {
    const Office office;
    const auto plan = [&](const std::string &partner) {
        return office.as("M1", {"visit", "plan", "--customer", "C1", "--kind", "joint", "--date",
                                "2026-03-25", "--partner", partner});
    };
    CHECK(plan("M1").errorCode() == "visit.partner_bad");
    CHECK(plan("S2").exit == 0);
    REQUIRE(
        office.cli.json({"--as", "admin", "user", "add", "M2", "--name", "m", "--role", "manager"})
            .exit == 0);
    CHECK(plan("M2").errorCode() == "visit.partner_bad");
}

TEST_CASE("a customer of nobody is due on one day, whenever it is asked, page by page") {
    Office office;
    for (const char *code : {"U1", "U2", "U3"}) {
        REQUIRE(office.as("S2", {"customer", "add", code, "--name", code}).exit == 0);
    }
    const auto dueOf = [&](const std::string &code) {
        const json due = office.as("S2", {"visit", "due"}).document();
        for (const json &row : due["items"]) {
            if (row["code"] == code) {
                return row["due"].get<std::string>();
            }
        }
        return std::string();
    };
    CHECK(dueOf("U1") == "2026-03-20");
    office.at("2026-03-28");
    CHECK(dueOf("U1") == "2026-03-20");
    std::string after;
    std::string all;
    for (int page = 0; page < 10; ++page) {
        std::vector<std::string> words{"visit", "due", "--limit", "1"};
        if (!after.empty()) {
            words.insert(words.end(), {"--after", after});
        }
        const json list = office.as("S2", words).document();
        all += list["items"][0]["code"].get<std::string>() + " ";
        if (list["next"].is_null()) {
            break;
        }
        after = list["next"];
    }
    CHECK(all == "C1 U1 U2 U3 ");
    CHECK(office.as("S2", {"visit", "due", "--after", "X"}).errorCode() == "customer.not_found");
}

TEST_CASE(
    "an archived customer takes no new visits and tasks; what was before may be written down") {
    const Office office;
    REQUIRE(office.as("M1", {"customer", "archive", "C1"}).exit == 0);
    const auto plan = office.as(
        "M1", {"visit", "plan", "--customer", "C1", "--kind", "phone", "--date", "2026-03-25"});
    CHECK(plan.exit == 5);
    CHECK(plan.errorCode() == "customer.archived");
    CHECK(office.as("M1", {"visit", "log", "--customer", "C1", "--kind", "phone", "--result", "4"})
              .errorCode() == "customer.archived");
    CHECK(
        office.as("M1", {"task", "add", "--what", "x", "--when", "2026-03-25", "--customer", "C1"})
            .errorCode() == "customer.archived");
    CHECK(office
              .as("M1", {"visit", "log", "--customer", "C1", "--kind", "phone", "--result", "4",
                         "--date", "2026-03-10"})
              .exit == 0);
}
