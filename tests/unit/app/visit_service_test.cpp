// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_class_service.h"
#include "app/contact_service.h"
#include "app/customer_file_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/task_service.h"
#include "app/timeline_service.h"
#include "app/visit_bulk.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;
using app::VisitService;
using nlohmann::json;
using test::TestCompany;

namespace {

// K1 of M1's book with the store K2 below it, K3 of M3's.
struct Book : TestCompany {
    Book() {
        app::CustomerService m1(as("M1"));
        REQUIRE(m1.add("K1", {{"name", "家乐福"}, {"city", "上海市"}, {"district", "徐汇区"}}));
        REQUIRE(m1.add("K2", {{"name", "家乐福徐汇店"},
                              {"parent", "K1"},
                              {"format", "hypermarket"},
                              {"city", "上海市"},
                              {"district", "徐汇区"}}));
        REQUIRE(app::CustomerService(as("M3")).add("K3", {{"name", "别人的"}}));
        as("M1");
    }
};

domain::Visit planned(app::Context &context, const json &document) {
    const auto visits = VisitService(context).planMany({document}, app::PastDays::Allowed);
    INFO((visits ? "" : visits.error().detail));
    REQUIRE(visits);
    return visits->front();
}

const json kCard = {
    {"customer", "K2"},
    {"date", "2026-03-17"},
    {"kind", "on_site"},
    {"contacts", {"王店长", {{"name", "李采购"}, {"contact_id", "12"}}}},
    {"purpose", "谈第二季度堆头"},
    {"notes", {{"overview", "客流下降"}, {"reality", "缺冷柜"}}},
    {"observations",
     {{{"kind", "shelf_share"}, {"value", 32.5}, {"unit", "%"}},
      {{"kind", "facings"}, {"product", "绿茶"}, {"value", 12}, {"unit", "count"}}}},
    {"needs", {"price"}},
    {"result", 4},
    {"next_visit", "2026-03-31"},
    {"tasks", {{{"what", "送冷柜申请"}, {"who", "M1"}, {"when", "2026-03-20"}}}}};

std::int64_t count(app::Context &context, const std::string &filter) {
    const auto page = VisitService(context).list({filter, true, 100, ""});
    INFO((page ? "" : page.error().detail));
    REQUIRE(page);
    return page->total;
}

} // namespace

TEST_CASE("logging a visit keeps the card, makes its tasks and plans the next, in one step") {
    Book company;
    auto &m1 = company.context();
    const auto logged = VisitService(m1).log(kCard);
    INFO((logged ? "" : logged.error().detail));
    REQUIRE(logged);
    REQUIRE(logged->tasks.size() == 1);
    CHECK(logged->tasks[0].source == domain::TaskSource::Visit);
    CHECK(logged->tasks[0].sourceId == logged->visit.id.value());
    REQUIRE(logged->next);
    CHECK(logged->next->plannedOn == base::Date(2026, 3, 31));
    const auto stored = VisitService(m1).find(logged->visit.id);
    REQUIRE(stored);
    const auto document = VisitService(m1).document(*stored);
    CHECK(document.at("state") == "done");
    CHECK(document.at("date") == "2026-03-17");
    CHECK(document.at("contacts")[1].at("contact_id") == "12");
    CHECK(document.at("observations")[0].at("value") == 32.5);
    CHECK(document.at("notes").at("reality") == "缺冷柜");
    CHECK(count(m1, "") == 2);
    REQUIRE(app::HistoryService(m1).undo());
    CHECK(count(m1, "") == 0);
    CHECK(app::TaskService(m1).list({"", 10, ""})->total == 0);
    REQUIRE(app::HistoryService(m1).redo());
    CHECK(VisitService(m1).document(*VisitService(m1).find(logged->visit.id)).at("notes") ==
          document.at("notes"));
    CHECK(count(m1, "state = done") == 1);
    CHECK(app::TaskService(m1).list({"source = visit", 10, ""})->total == 1);
}

TEST_CASE("a visit that was planned for the day is the one that is logged") {
    Book company;
    auto &m1 = company.context();
    const auto plan = planned(m1, {{"customer", "K2"}, {"date", "2026-03-17"}, {"at", "10:00"}});
    const auto logged = VisitService(m1).log(kCard);
    REQUIRE(logged);
    CHECK(logged->visit.id == plan.id);
    CHECK(logged->visit.plannedMinute == 600);
    const json again = {{"id", plan.id.toString()}, {"result", 3}};
    CHECK(VisitService(m1).log(again).error().reason == "visit.closed");
}

TEST_CASE("a missed visit is logged late by its id, on the day it took place") {
    Book company;
    auto &m1 = company.context();
    const auto plan = planned(m1, {{"customer", "K1"}, {"date", "2026-03-10"}});
    CHECK(count(m1, "missed = true") == 1);
    const auto logged = VisitService(m1).log(
        {{"id", plan.id.toString()}, {"date", "2026-03-12"}, {"result", 3}, {"kind", "phone"}});
    INFO((logged ? "" : logged.error().detail));
    REQUIRE(logged);
    CHECK(logged->visit.heldOn == base::Date(2026, 3, 12));
    CHECK(logged->visit.plannedOn == base::Date(2026, 3, 10));
    CHECK(count(m1, "missed = true") == 0);
}

TEST_CASE("a phone visit needs only customer and result, and no visit lies in the future") {
    Book company;
    auto &m1 = company.context();
    VisitService visits(m1);
    const auto phone = visits.log({{"customer", "K1"}, {"kind", "phone"}, {"result", 2}});
    REQUIRE(phone);
    CHECK(phone->visit.heldOn == base::Date(2026, 3, 18));
    CHECK(visits.log({{"customer", "K1"}, {"date", "2026-03-19"}, {"result", 2}}).error().reason ==
          "visit.date_future");
    CHECK(visits.log({{"customer", "K1"}}).error().reason == "visit.result_required");
    base::Issues issues;
    CHECK_FALSE(visits.log({{"customer", "K9"},
                            {"result", "good"},
                            {"observations", {{{"kind", "facings"}, {"value", 3}, {"unit", "%"}}}},
                            {"colour", 1}},
                           &issues));
    CHECK(issues.size() >= 4);
    CHECK(count(m1, "") == 1);
}

TEST_CASE("visits are made in one's own book, by supervisors in their team's") {
    Book company;
    const json other = {{"customer", "K3"}, {"date", "2026-03-20"}};
    CHECK(VisitService(company.as("M1")).plan(other).error().reason == "forbidden");
    CHECK(VisitService(company.as("S1")).plan(other).error().reason == "forbidden");
    CHECK(VisitService(company.as("V1")).plan(other).error().reason == "forbidden");
    const auto joint = VisitService(company.as("S1"))
                           .plan({{"customer", "K1"},
                                  {"date", "2026-03-20"},
                                  {"kind", "joint"},
                                  {"owner", "M1"},
                                  {"partner", "S1"}});
    REQUIRE(joint);
    CHECK(VisitService(company.as("M2")).cancel(joint->id, "x").error().reason == "forbidden");
    REQUIRE(VisitService(company.as("M1")).cancel(joint->id, "客户盘点"));
    REQUIRE(app::HistoryService(company.as("M1")).undo());
    CHECK(count(company.context(), "state = planned and partner = S1") == 1);
}

TEST_CASE("visits due come by class of the nearest classified ancestor, worst first") {
    Book company;
    auto &s1 = company.as("S1");
    app::AbcOverrideRequest request;
    request.customer = "K1";
    request.cls = domain::AbcClass::A;
    request.why = "重要";
    request.until = base::Date(2026, 12, 31);
    REQUIRE(app::AbcClassService(s1).setOverride(request));
    VisitService visits(company.as("M1"));
    REQUIRE(visits.log({{"customer", "K1"}, {"date", "2026-03-08"}, {"result", 3}}));
    REQUIRE(visits.log({{"customer", "K2"}, {"date", "2026-03-01"}, {"result", 3}}));
    REQUIRE(visits.plan({{"customer", "K2"}, {"date", "2026-03-25"}}));
    const auto due = visits.due("M1");
    REQUIRE(due);
    REQUIRE(due->size() == 2);
    CHECK(due->at(0).code == "K2");
    CHECK(due->at(0).cls == "A");
    CHECK(due->at(0).due.interval == 7);
    CHECK(due->at(0).due.overdueDays == 10);
    CHECK(due->at(0).planned == base::Date(2026, 3, 25));
    CHECK(due->at(1).due.overdueDays == 3);
    CHECK(visits.due("")->size() == 3);
    const auto route = app::routeOf(*due);
    REQUIRE(route.size() == 1);
    CHECK(route[0].district == "徐汇区");
    CHECK(route[0].customers.size() == 2);
}

TEST_CASE("the districts of one city stand together, the most urgent city first") {
    const auto due = [](const char *name, const char *city, const char *district) {
        app::VisitDueRow row;
        row.name = name;
        row.city = city;
        row.district = district;
        return row;
    };
    const auto route = app::routeOf({due("一", "宜昌", "西陵"), due("二", "无锡", "梁溪"),
                                     due("三", "宜昌", "夷陵"), due("四", "无锡", "梁溪"),
                                     due("五", "宜昌", "西陵")});
    REQUIRE(route.size() == 3);
    CHECK(route[0].district == "西陵");
    CHECK(route[0].customers.size() == 2);
    CHECK(route[1].district == "夷陵");
    CHECK(route[2].city == "无锡");
    CHECK(route[2].customers.size() == 2);
}

TEST_CASE("a call card begins with its template's rows and the last readings") {
    Book company;
    auto &m1 = company.context();
    REQUIRE(VisitService(m1).log(kCard));
    const auto card = VisitService(m1).callCard("K2");
    REQUIRE(card);
    CHECK(card->id == "large_store");
    REQUIRE(card->observations.size() == 12); // eleven kinds, and facings of one product
    CHECK(card->observations[0].lastMilli == 32'500);
    CHECK(card->observations[0].lastOn == base::Date(2026, 3, 17));
    CHECK(VisitService(m1).callCard("K1")->id == "head_office");
    CHECK(VisitService(m1).callCard("K9").error().reason == "customer.not_found");
}

TEST_CASE("visits of a merged customer belong to the one that stays, and come back by undo") {
    Book company;
    auto &s1 = company.as("S1");
    REQUIRE(app::CustomerService(s1).add("K4", {{"name", "一"}}));
    REQUIRE(VisitService(s1).log({{"customer", "K4"}, {"result", 3}}));
    REQUIRE(app::CustomerMergeService(s1).merge("K1", "K4"));
    CHECK(count(s1, "customer = K1") == 1);
    REQUIRE(app::HistoryService(s1).undo());
    CHECK(count(s1, "customer = K4") == 1);
}

TEST_CASE("planned visits move together, others refuse the whole step") {
    Book company;
    auto &m1 = company.context();
    VisitService visits(m1);
    const auto one = planned(m1, {{"customer", "K1"}, {"date", "2026-03-16"}});
    const auto two = planned(m1, {{"customer", "K2"}, {"date", "2026-03-16"}});
    REQUIRE(visits.move({one.id, two.id}, base::Date(2026, 3, 19)));
    CHECK(count(m1, "date = 2026-03-19") == 2);
    REQUIRE(visits.move({one.id}, base::Date(2026, 3, 18)));
    REQUIRE(visits.notHeld(one.id, "customer_absent", ""));
    CHECK(visits.move({two.id, one.id}, base::Date(2026, 3, 20)).error().reason == "visit.closed");
    CHECK(count(m1, "date = 2026-03-19") == 1);
    CHECK(visits.list({"state = gone", true, 10, ""}).error().reason == "filter.bad");
}

TEST_CASE("an order for several visits is tried one by one, and done for all or none in one step") {
    Book company;
    auto &s1 = company.as("S1");
    const auto one = planned(s1, {{"customer", "K1"}, {"date", "2026-03-19"}, {"owner", "M1"}});
    const auto two = planned(s1, {{"customer", "K1"}, {"date", "2026-03-20"}, {"owner", "M1"}});
    const auto done = VisitService(company.as("M1")).log({{"customer", "K1"}, {"result", 3}});
    REQUIRE(done);
    const std::vector<domain::VisitId> all{one.id, done->visit.id, two.id};
    app::VisitOrder order;
    order.act = app::VisitAct::HandOver;
    order.who = "M2";
    const auto tried = app::tryVisits(company.as("S1"), all, order);
    REQUIRE(tried.size() == 3);
    CHECK_FALSE(tried[0].refused);
    REQUIRE(tried[1].refused);
    CHECK(tried[1].refused->reason == "visit.closed");
    CHECK_FALSE(tried[2].refused);
    CHECK(VisitService(company.as("S1")).find(one.id)->version == one.version); // nothing written
    CHECK(app::doVisits(company.as("S1"), all, order).error().reason == "visit.closed");
    CHECK(count(company.as("S1"), "owner = M2") == 0);
    REQUIRE(app::doVisits(company.as("S1"), {one.id, two.id}, order));
    CHECK(count(company.as("S1"), "owner = M2") == 2);
    CHECK(app::doVisits(company.as("S1"), {one.id}, order).error().reason == "visit.same_owner");
    REQUIRE(app::HistoryService(company.as("S1")).undo());
    CHECK(count(company.as("S1"), "owner = M2") == 0);
    // A manager gives nothing to others, and nobody gives to who does not visit.
    CHECK(app::doVisits(company.as("M1"), {one.id}, order).error().reason == "forbidden");
    order.who = "nobody";
    CHECK(app::doVisits(company.as("S1"), {one.id}, order).error().reason == "user.not_found");
}

TEST_CASE("a customer never visited waits from the day it was opened, if that is later") {
    Book company;
    auto &context = company.as("M1");
    REQUIRE(context.db.cached("UPDATE customer SET assigned_on = '2024-02-01'").run() > 0);
    REQUIRE(app::CustomerService(context).set("K1", {{"opened_on", "2026-03-08"}}));
    const auto due = VisitService(context).due("M1");
    REQUIRE(due);
    for (const app::VisitDueRow &row : *due) {
        CHECK(row.due.due == (row.code == "K1" ? base::Date(2026, 3, 8) : base::Date(2024, 2, 1)));
    }
}

TEST_CASE("who has a visit planned, under way or missed does not wait for a plan") {
    Book company;
    auto &m1 = company.as("M1");
    const auto waits = [&](const std::string &code) {
        const auto due = VisitService(company.as("M1")).due("");
        REQUIRE(due);
        for (const app::VisitDueRow &row : *due) {
            if (row.code == code) {
                return app::waitsForPlan(row, base::Date(2026, 12, 31));
            }
        }
        return false;
    };
    REQUIRE(waits("K1"));
    const auto visit = planned(m1, {{"customer", "K1"}, {"date", "2026-03-16"}}); // missed
    CHECK_FALSE(waits("K1"));
    REQUIRE(VisitService(company.as("M1")).notHeld(visit.id, "customer_absent", ""));
    CHECK(waits("K1"));
    static_cast<void>(planned(company.as("M1"), {{"customer", "K1"}, {"date", "2026-08-01"}}));
    CHECK_FALSE(waits("K1"));
}

TEST_CASE("visits that took place and tasks that are closed stand in the customer's timeline") {
    Book company;
    auto &m1 = company.context();
    const auto logged = VisitService(m1).log(kCard);
    REQUIRE(logged);
    app::TimelineQuery query;
    query.kinds = {"visit", "task"};
    const auto before = app::TimelineService(m1).page("K2", query);
    REQUIRE(before);
    REQUIRE(before->entries.size() == 1); // neither the next visit, which is planned, nor the task
    REQUIRE(app::TaskService(m1).complete({logged->tasks[0].id}));
    CHECK(app::TimelineService(m1).page("K2", query)->entries.size() == 2);
}

TEST_CASE("the brief tells what to know before going there") {
    Book company;
    auto &m1 = company.context();
    app::ContactService contacts(m1);
    REQUIRE(contacts.add("K2", {{"name", "李店员"}, {"role", "uses"}}));
    REQUIRE(contacts.add("K2", {{"name", "王店长"}, {"role", "decides"}}));
    json card = kCard;
    card["objections"] = {{{"words", "太贵"}}, {{"words", "送货晚"}, {"resolved", true}}};
    REQUIRE(VisitService(m1).log(card));
    const auto brief = VisitService(m1).brief("K2");
    INFO((brief ? "" : brief.error().detail));
    REQUIRE(brief);
    CHECK(brief->name == "家乐福徐汇店");
    REQUIRE(brief->contacts.size() == 2);
    CHECK(brief->contacts[0].name == "王店长");
    REQUIRE(brief->tasks.size() == 1);
    CHECK(brief->tasks[0].what == "送冷柜申请");
    REQUIRE(brief->visits.size() == 1);
    CHECK(brief->visits[0].openObjections == std::vector<std::string>{"太贵"});
    CHECK(brief->due.due.lastDone == base::Date(2026, 3, 17));
    CHECK(brief->observations.size() == 12);
    CHECK_FALSE(brief->plan);
    CHECK(brief->tasks[0].below.empty());
    CHECK(brief->missed.empty());
    CHECK(brief->stock.empty());
    // The group above tells what is open below, and of whom.
    planned(m1, {{"customer", "K2"}, {"date", "2026-03-16"}, {"purpose", "理货"}});
    planned(m1, {{"customer", "K1"}, {"date", "2026-03-15"}});
    const auto group = VisitService(m1).brief("K1");
    REQUIRE(group);
    REQUIRE(group->tasks.size() == 1);
    CHECK(group->tasks[0].below == "家乐福徐汇店");
    REQUIRE(group->missed.size() == 2);
    CHECK(group->missed[0].purpose == "理货");
    CHECK(group->missed[0].below == "家乐福徐汇店");
    CHECK(group->missed[1].below.empty());
    CHECK(VisitService(m1).brief("K9").error().reason == "customer.not_found");
}

TEST_CASE("follow-ups of a planned or changed visit become its tasks in the same step") {
    Book book;
    app::Context &context = book.as("M1");
    const domain::Visit visit =
        planned(context, {{"customer", "K2"},
                          {"date", "2026-03-31"},
                          {"tasks", {{{"what", "带样品"}, {"when", "2026-03-30"}}}}});
    VisitService visits(context);
    const auto tasks = [&] {
        const auto page = app::TaskService(context).list(
            {"source = visit and source_id = " + visit.id.toString(), 10, ""});
        REQUIRE(page);
        return page->total;
    };
    CHECK(tasks() == 1);
    REQUIRE(visits.set(visit.id, {{"purpose", "谈堆头"},
                                  {"tasks", {{{"what", "报价"}, {"when", "2026-03-29"}}}}}));
    CHECK(tasks() == 2);
    base::Issues issues;
    CHECK_FALSE(visits.set(visit.id, {{"tasks", {{{"what", ""}, {"when", "2026-03-29"}}}}},
                           std::nullopt, &issues));
    CHECK_FALSE(issues.empty());
    CHECK(tasks() == 2);
    REQUIRE(app::HistoryService(context).undo());
    CHECK(tasks() == 1);
    CHECK(visits.find(visit.id)->purpose.empty());
    REQUIRE(app::HistoryService(context).undo());
    CHECK(tasks() == 0);
}

TEST_CASE("another next visit of one that took place is planned") {
    Book book;
    app::Context &context = book.as("M1");
    VisitService visits(context);
    const auto logged = visits.log({{"customer", "K2"}, {"date", "2026-03-17"}, {"result", 4}});
    REQUIRE(logged);
    REQUIRE(visits.set(logged->visit.id, {{"next_visit", "2026-04-07"}}));
    CHECK(count(context, "customer = K2 and state = planned and date = 2026-04-07") == 1);
    REQUIRE(visits.set(logged->visit.id, {{"purpose", "补记"}}));
    CHECK(count(context, "customer = K2 and state = planned") == 1);
}

TEST_CASE("the next visit is planned at the time that was agreed") {
    Book company;
    VisitService visits(company.context());
    json card = kCard;
    card["next_at"] = "14:30";
    const auto logged = visits.log(card);
    INFO((logged ? "" : logged.error().detail));
    REQUIRE(logged);
    REQUIRE(logged->next);
    CHECK(logged->next->plannedMinute == 14 * 60 + 30);
    CHECK(visits.document(*visits.find(logged->visit.id)).at("next_at") == "14:30");
    // One that is planned then already takes the time when it has none, and keeps its own else.
    const auto open = planned(company.context(), {{"customer", "K2"}, {"date", "2026-04-07"}});
    REQUIRE(visits.set(logged->visit.id, {{"next_visit", "2026-04-07"}, {"next_at", "9:00"}}));
    CHECK(visits.find(open.id)->plannedMinute == 9 * 60);
    REQUIRE(visits.set(logged->visit.id, {{"next_at", "16:00"}}));
    CHECK(visits.find(open.id)->plannedMinute == 9 * 60);
    CHECK(visits.set(logged->visit.id, {{"next_visit", nullptr}}).error().reason ==
          "visit.next_day_required");
    REQUIRE(visits.set(logged->visit.id, {{"next_visit", nullptr}, {"next_at", nullptr}}));
}

TEST_CASE("nobody plans a visit for a day that is over, and nobody moves one there") {
    Book company;
    VisitService visits(company.context());
    base::Issues issues;
    CHECK(visits.plan({{"customer", "K2"}, {"date", "2006-03-18"}}, &issues).error().reason ==
          "visit.plan_past");
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().field == "date");
    const auto today = visits.plan({{"customer", "K2"}, {"date", "2026-03-18"}});
    REQUIRE(today);
    const base::Date yesterday(2026, 3, 17);
    CHECK(visits.set(today->id, {{"date", yesterday.toString()}}).error().reason ==
          "visit.plan_past");
    CHECK(visits.move({today->id}, yesterday).error().reason == "visit.plan_past");
    CHECK(visits.find(today->id)->plannedOn == base::Date(2026, 3, 18));
    // A missed one keeps its day while something else of it changes, and is logged when it was
    // held.
    const auto missed = planned(company.context(), {{"customer", "K1"}, {"date", "2026-03-10"}});
    REQUIRE(visits.set(missed.id, {{"purpose", "谈堆头"}}));
    REQUIRE(visits.log({{"id", missed.id.toString()}, {"date", "2026-03-10"}, {"result", 3}}));
}

TEST_CASE("a visit of somebody else is refused by the code of its customer") {
    Book company;
    company.as("M3");
    const auto visit = planned(company.context(), {{"customer", "K3"}, {"date", "2026-03-20"}});
    company.as("M1");
    const auto refused = VisitService(company.context()).cancel(visit.id, "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "forbidden");
    CHECK(refused.error().entity == "K3");
}

TEST_CASE("photos come onto the card of their visit, kept before or after it is saved") {
    Book company;
    auto &m1 = company.context();
    app::CustomerFileService files(m1);
    const auto early = files.keepBytes({"K2", {}, {}}, "shelf.jpg", "one");
    REQUIRE(early);
    json card = kCard;
    card["files"] = json::array({early->id.toString()});
    const auto logged = VisitService(m1).log(card);
    INFO((logged ? "" : logged.error().detail));
    REQUIRE(logged);
    const domain::VisitId visit = logged->visit.id;
    REQUIRE(files.keepBytes({"K2", visit, {}}, "cooler.jpg", "two"));
    REQUIRE(files.ofVisit(visit).size() == 2);
    CHECK(VisitService(m1).document(logged->visit).at("files")[0].at("name") == "shelf.jpg");
    // A card written back as it was read changes nothing.
    json again = VisitService(m1).document(*VisitService(m1).find(visit));
    CHECK(VisitService(m1).set(visit, {{"files", again.at("files")}}));
    // The same picture may belong to another visit; the file of another card may not.
    const auto other = planned(m1, {{"customer", "K2"}, {"date", "2026-03-20"}});
    CHECK(files.keepBytes({"K2", visit, {}}, "copy.jpg", "two").error().reason == "file.there");
    REQUIRE(files.keepBytes({"K2", other.id, {}}, "copy.jpg", "two"));
    CHECK(VisitService(m1).set(other.id, {{"files", {early->id.toString()}}}).error().reason ==
          "file.other_card");
    CHECK(VisitService(m1).set(other.id, {{"files", {"7"}}}).error().reason == "record.not_found");
    CHECK(files.keepBytes({"K1", visit, {}}, "a.jpg", "three").error().reason == "visit.not_found");
}

TEST_CASE("a visit that is taken back leaves its photos with the customer, and gets them back") {
    Book company;
    auto &m1 = company.context();
    app::CustomerFileService files(m1);
    const auto photo = files.keepBytes({"K2", {}, {}}, "shelf.jpg", "one");
    REQUIRE(photo);
    json card = kCard;
    card["files"] = json::array({photo->id.toString()});
    const auto logged = VisitService(m1).log(card);
    REQUIRE(logged);
    REQUIRE(app::HistoryService(m1).undo());
    CHECK(files.ofVisit(logged->visit.id).empty());
    REQUIRE(files.ofCustomer("K2")->size() == 1);
    CHECK(files.ofCustomer("K2")->front().visit.isNull());
    REQUIRE(app::HistoryService(m1).redo());
    CHECK(files.ofVisit(logged->visit.id).size() == 1);
}
