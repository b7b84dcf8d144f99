// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/person_service.h"
#include "app/team_service.h"
#include "support/catch.h"
#include "support/test_company.h"

namespace {

using namespace accord;
using app::CustomerService;
using app::HistoryService;
using test::TestCompany;

} // namespace

TEST_CASE("undo takes back one's own latest change only") {
    TestCompany company;
    REQUIRE(CustomerService(company.as("M1")).add("C1", {{"name", "x"}}));
    REQUIRE(CustomerService(company.as("M2")).add("C2", {{"name", "y"}}));
    HistoryService history(company.as("M1"));
    (void)company.published();
    const auto outcome = history.undo();
    REQUIRE(outcome);
    CHECK(outcome->action == "customer.add");
    CHECK(company.published() != 0);
    CHECK_FALSE(CustomerService(company.context()).find("C1"));
    CHECK(CustomerService(company.context()).find("C2"));
    CHECK(history.undo().error().reason == "undo.nothing");
}

TEST_CASE("redo is gone as soon as something new is done") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    HistoryService history(company.context());
    REQUIRE(customers.add("C1", {{"name", "x"}}));
    REQUIRE(customers.set("C1", {{"city", "a"}}));
    REQUIRE(history.undo());
    REQUIRE(customers.set("C1", {{"city", "b"}}));
    CHECK(history.redo().error().reason == "redo.nothing");
    CHECK(customers.find("C1")->city == "b");
}

TEST_CASE("a change of the team can be taken back") {
    TestCompany company;
    app::TeamService team(company.as("S1"));
    HistoryService history(company.context());
    app::UserChange change;
    change.name = "新名";
    REQUIRE(team.set("M1", change));
    REQUIRE(history.undo());
    CHECK(team.find("M1")->name == "用户M1");
    REQUIRE(team.add({"M9", "x", domain::Role::Manager, ""}));
    REQUIRE(history.undo());
    CHECK_FALSE(team.find("M9"));
    REQUIRE(history.redo());
    CHECK(team.find("M9")->name == "x");
}

TEST_CASE("a bulk assignment is one change and is taken back as one") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    HistoryService history(company.context());
    for (const char *code : {"C1", "C2", "C3"}) {
        REQUIRE(customers.add(code, {{"name", code}, {"owner", "M1"}}));
    }
    REQUIRE(*customers.assign({"C1", "C2", "C3"}, "M2") == 3);
    REQUIRE(history.undo());
    const auto m1 = app::TeamService(company.context()).find("M1")->id;
    for (const char *code : {"C1", "C2", "C3"}) {
        CHECK(customers.find(code)->owner == m1);
    }
}

TEST_CASE("who may no longer change a thing may not take a change of it back") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C1", {{"name", "x"}}));
    REQUIRE(customers.set("C1", {{"city", "a"}}));
    REQUIRE(CustomerService(company.as("S1")).assign({"C1"}, "M2"));
    HistoryService history(company.as("M1"));
    CHECK(history.undo().error().reason == "forbidden");
    CHECK(history.redo().error().reason == "redo.nothing");
    CHECK(HistoryService(company.as("V1")).undo().error().reason == "forbidden");
    CHECK(customers.find("C1")->city == "a");
}

TEST_CASE("history is found by code and told field by field") {
    TestCompany company;
    CustomerService customers(company.as("M1"));
    REQUIRE(customers.add("C1", {{"name", "x"}}));
    company.clock.advance(std::chrono::minutes(5));
    REQUIRE(customers.set("C1", {{"city", "上海"}, {"stage", "growth"}}));
    HistoryService history(company.context());
    const auto items = history.ofEntity("customer", "C1");
    REQUIRE(items);
    int seen = 0;
    for (const auto &item : *items) {
        if (item.action == "customer.set") {
            CHECK(item.at == company.clock.now());
            CHECK(item.by == "M1");
            CHECK((item.field == "city" || item.field == "stage"));
            ++seen;
        }
    }
    CHECK(seen == 2);
    CHECK(history.ofEntity("weather", "C1").error().reason == "history.kind");
    CHECK(history.ofEntity("customer", "C9").error().reason == "customer.not_found");
    CHECK(history.ofEntity("user", "Z").error().reason == "user.not_found");
    CHECK(history.ofEntity("plan", "C1:2026").error().reason == "plan.not_found");
    CHECK(history.ofEntity("plan", "C9:2026").error().reason == "customer.not_found");
    CHECK(history.ofEntity("plan", "x").error().reason == "id.bad");
    const auto sets = history.sets(1, {});
    CHECK(sets.rows.size() == 1);
    CHECK(sets.total == 2);
    REQUIRE(sets.next);
    CHECK(history.sets(1, *sets.next).rows.at(0).action == "customer.add");
}

TEST_CASE("undo means what was done last: after an erasure nothing older goes in its place") {
    TestCompany company;
    CustomerService customers(company.as("S1"));
    REQUIRE(customers.add("C1", {{"name", "x"}}));
    REQUIRE(customers.set("C1", {{"city", "a"}}));
    const auto contact = app::ContactService(company.context()).add("C1", {{"name", "张三"}});
    REQUIRE(contact);
    REQUIRE(app::PersonService(company.context()).erase(contact->id.toString()));
    HistoryService history(company.context());
    const auto refused = history.undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "undo.latest_final");
    CHECK(refused.error().args.at("latest") == "person.erase");
    CHECK(refused.error().args.at("action") == "customer.set");
    CHECK(customers.find("C1")->city == "a");
    // Named by its number, the older one goes.
    const auto older = domain::ChangeSetId::parse(refused.error().args.at("seq"));
    REQUIRE(older);
    REQUIRE(history.undoSet(*older));
    CHECK(customers.find("C1")->city.empty());
}
