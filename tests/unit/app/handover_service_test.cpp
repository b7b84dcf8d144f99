// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/handover_service.h"
#include "app/history_service.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "storage/task_repository.h"
#include "storage/visit_repository.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;

namespace {

struct Desk {
    test::TestCompany company;
    domain::TaskId task;
    domain::TaskId other;
    domain::VisitId visit;

    Desk() {
        app::Context &context = company.as("M1");
        app::CustomerService customers(context);
        REQUIRE(customers.add("G", {{"name", "集团"}}));
        REQUIRE(customers.add("G-1", {{"name", "门店"}, {"parent", "G"}}));
        app::TaskService tasks(context);
        task = tasks.add({{"what", "送样品"}, {"when", "2026-12-01"}, {"customer", "G-1"}})
                   .value()
                   .front()
                   .id;
        other = tasks
                    .add({{"what", "主管的事"},
                          {"when", "2026-12-01"},
                          {"customer", "G"},
                          {"who", "S1"}})
                    .value()
                    .front()
                    .id;
        visit =
            app::VisitService(context).plan({{"customer", "G"}, {"date", "2026-12-02"}}).value().id;
        REQUIRE(app::NoteService(context).add("G", {{"text", "周三不接电话"}, {"pinned", true}}));
    }
    std::string ownerOf(const char *code) {
        const auto customer = app::CustomerService(company.context()).find(code).value();
        return app::CustomerService(company.context())
            .document(customer)
            .at("owner")
            .get<std::string>();
    }
    domain::UserId idOf(const char *code) { return company.as(code).actor.id; }
};

} // namespace

TEST_CASE("a customer changes hands with its stores, open tasks and visits, in one step") {
    Desk desk;
    const domain::UserId m1 = desk.idOf("M1");
    const domain::UserId m2 = desk.idOf("M2");
    app::Context &context = desk.company.as("S1");
    const auto done = app::HandoverService(context).handOver("G", "M2", "换区");
    INFO((done ? "" : done.error().detail));
    REQUIRE(done);
    CHECK(done->customers == 2);
    CHECK(done->tasks == 1);
    CHECK(done->visits == 1);
    CHECK(desk.ownerOf("G") == "M2");
    CHECK(desk.ownerOf("G-1") == "M2");
    storage::TaskRepository tasks(context.db);
    storage::VisitRepository visits(context.db);
    CHECK(tasks.byId(desk.task)->who == m2);
    CHECK(tasks.byId(desk.task)->moveReason == "换区");
    CHECK(tasks.byId(desk.other)->who == desk.idOf("S1"));
    CHECK(visits.byId(desk.visit)->owner == m2);
    desk.company.as("S1");
    REQUIRE(app::HistoryService(context).undo());
    CHECK(desk.ownerOf("G-1") == "M1");
    CHECK(tasks.byId(desk.task)->who == m1);
    CHECK(visits.byId(desk.visit)->owner == m1);
    REQUIRE(app::HistoryService(context).redo());
    CHECK(visits.byId(desk.visit)->owner == m2);
}

TEST_CASE("a store in other hands stays there") {
    Desk desk;
    app::Context &context = desk.company.as("S1");
    REQUIRE(app::CustomerService(context).assign({"G-1"}, "S1"));
    const auto done = app::HandoverService(context).handOver("G", "M2", "");
    REQUIRE(done);
    CHECK(done->customers == 1);
    CHECK(desk.ownerOf("G-1") == "S1");
}

TEST_CASE("handing over is refused without the right, to nobody, and to who has it") {
    Desk desk;
    const auto refused = [&](const char *as, const char *code, const char *to) {
        const auto done = app::HandoverService(desk.company.as(as)).handOver(code, to, "");
        REQUIRE_FALSE(done);
        return done.error().reason;
    };
    CHECK(refused("M1", "G", "M2") == "forbidden");
    CHECK(refused("S1", "X", "M2") == "customer.not_found");
    CHECK(refused("S1", "G", "X") == "user.not_found");
    CHECK(refused("S1", "G", "M1") == "customer.same_owner");
    CHECK(refused("S1", "G", "V1") == "customer.owner_bad");
    CHECK(desk.ownerOf("G") == "M1");
}

TEST_CASE("the handover pack holds what is ahead, pinned and known, and changes nothing") {
    Desk desk;
    app::Context &context = desk.company.as("S1");
    const auto pack = app::HandoverService(context).pack("G", "M2");
    INFO((pack ? "" : pack.error().detail));
    REQUIRE(pack);
    CHECK(pack->from == "用户M1");
    CHECK(pack->to == "用户M2");
    CHECK(pack->below == 1);
    CHECK(pack->ahead.size() == 3); // the store's task, the supervisor's, the visit
    REQUIRE(pack->pinned.size() == 1);
    CHECK(pack->pinned.front().text == "周三不接电话");
    CHECK(desk.ownerOf("G") == "M1");
    CHECK(pack->contacts.empty());
    CHECK(app::HandoverService(context).pack("X").error().reason == "customer.not_found");
}

TEST_CASE("the pack tells of the stores that go along: sales, people and visits, by name") {
    Desk desk;
    app::CustomerService customers(desk.company.as("S1"));
    REQUIRE(customers.add("G-2", {{"name", "别人的店"}, {"parent", "G"}, {"owner", "S1"}}));
    app::Context &context = desk.company.as("S1");
    app::ContactService contacts(context);
    app::VisitService visits(context);
    for (const char *code : {"G", "G-1", "G-2"}) {
        REQUIRE(contacts.add(code, {{"name", std::string("店长") + code}}));
        REQUIRE(visits.log({{"customer", code}, {"date", "2026-03-01"}, {"result", 3}}));
    }
    context.db
        .cached("UPDATE customer_year SET sales_fen = 7000 "
                "WHERE customer_id = (SELECT id FROM customer WHERE code = 'G-1')")
        .run();
    const auto pack = app::HandoverService(context).pack("G", "M2");
    INFO((pack ? "" : pack.error().detail));
    REQUIRE(pack);
    REQUIRE(pack->contacts.size() == 2);
    CHECK(pack->contacts[0].customer == "集团");
    CHECK(pack->contacts[1].customer == "门店");
    CHECK(pack->contacts[1].contact.name == "店长G-1");
    REQUIRE(pack->visits.size() == 2);
    CHECK(pack->visits[0].visit.day == base::Date(2026, 3, 1));
    CHECK(pack->brief.salesFen == 7000);
}
