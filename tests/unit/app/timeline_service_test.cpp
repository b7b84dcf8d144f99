// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/plan_service.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "app/timeline_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/test_company.h"

#include <set>

namespace {

using namespace accord;
using app::TimelineQuery;
using test::TestCompany;

struct Desk {
    TestCompany company;
    Desk() {
        app::Context &context = company.as("M1");
        app::CustomerService customers(context);
        REQUIRE(customers.add("G", {{"name", "集团"}, {"stage", "growth"}}));
        REQUIRE(customers.add("G-1", {{"name", "门店"}, {"parent", "G"}}));
        app::NoteService notes(context);
        for (int day = 1; day <= 9; ++day) {
            REQUIRE(notes.add("G", {{"text", "第 " + std::to_string(day) + " 天"},
                                    {"day", "2026-02-0" + std::to_string(day)}}));
        }
        REQUIRE(notes.add("G-1", {{"text", "门店的事"}, {"day", "2026-02-05"}}));
        REQUIRE(app::ContactService(context).add("G", {{"name", "张伟"}}));
        REQUIRE(app::PlanService(context).create("G", 2026, {}));
        REQUIRE(app::LossService(context).lose("G", {{"reason", "moved"}}));
    }
    app::TimelinePage page(const TimelineQuery &query, const std::string &code = "G") {
        auto read = app::TimelineService(company.context()).page(code, query);
        INFO((read ? "" : read.error().detail));
        REQUIRE(read);
        return *read;
    }
    std::vector<app::TimelineEntry> all(TimelineQuery query) {
        std::vector<app::TimelineEntry> entries;
        for (bool more = true; more;) {
            const auto read = page(query);
            CHECK(read.entries.size() <= static_cast<std::size_t>(query.limit));
            entries.insert(entries.end(), read.entries.begin(), read.entries.end());
            more = read.next.has_value();
            query.after = read.next.value_or("");
        }
        return entries;
    }
};

} // namespace

TEST_CASE("the timeline holds every kind of event, newest first, the same in pages of any size") {
    Desk desk;
    TimelineQuery query;
    query.limit = 100;
    const auto whole = desk.all(query);
    std::set<std::string> kinds;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        kinds.insert(whole[i].kind);
        CHECK((i == 0 || whole[i - 1].day >= whole[i].day));
    }
    CHECK(kinds == std::set<std::string>{"change", "note", "contact", "plan_step", "loss"});
    CHECK(whole.size() == 9 + 1 + 1 + 1 + 2); // notes, contact, plan, loss, stage and status
    for (const int limit : {1, 2, 3, 7}) {
        query.limit = limit;
        const auto paged = desk.all(query);
        REQUIRE(paged.size() == whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            CHECK(paged[i].id == whole[i].id);
            CHECK(paged[i].kind == whole[i].kind);
        }
    }
}

TEST_CASE("the timeline is filtered by kind, person, days and text") {
    Desk desk;
    const auto count = [&](TimelineQuery query) { return desk.all(std::move(query)).size(); };
    TimelineQuery notes;
    notes.kinds = {"note"};
    notes.limit = 4;
    CHECK(count(notes) == 9);
    notes.from = base::Date(2026, 2, 3);
    notes.to = base::Date(2026, 2, 6);
    CHECK(count(notes) == 4);
    TimelineQuery text;
    text.text = "第 7";
    text.limit = 2;
    CHECK(count(text) == 1);
    TimelineQuery other;
    other.person = "M2";
    CHECK(count(other) == 0);
    other.person = "M1";
    CHECK(count(other) == 14);
    CHECK(desk.page(other).entries.front().byName == "用户M1");
}

TEST_CASE("a group shows its stores when asked, each entry with its customer") {
    Desk desk;
    TimelineQuery query;
    query.kinds = {"note"};
    query.limit = 100;
    query.withBelow = true;
    const auto entries = desk.all(query);
    CHECK(entries.size() == 10);
    std::set<std::string> codes;
    for (const auto &entry : entries) {
        codes.insert(entry.customer);
    }
    CHECK(codes == std::set<std::string>{"G", "G-1"});
}

TEST_CASE("what the timeline cannot find is refused") {
    Desk desk;
    app::TimelineService timeline(desk.company.context());
    CHECK(timeline.page("X", {}).error().reason == "customer.not_found");
    TimelineQuery query;
    query.person = "X";
    CHECK(timeline.page("G", query).error().reason == "user.not_found");
    query.person = "";
    for (const char *after : {"x", "2026-01-01:1", "y:1:note", "2026-01-01:z:note"}) {
        query.after = after;
        CHECK(timeline.page("G", query).error().reason == "timeline.after");
    }
}

TEST_CASE("above the timeline stands what is ahead, the soonest first, and what was pinned") {
    Desk desk;
    app::Context &context = desk.company.as("M1");
    const auto plan = [&](const char *customer, const char *day, const char *at) {
        nlohmann::json document{{"customer", customer}, {"date", day}, {"purpose", day}};
        if (*at != 0) {
            document["at"] = at;
        }
        const auto planned = app::VisitService(context).plan(document);
        INFO((planned ? "" : planned.error().detail));
        REQUIRE(planned);
    };
    plan("G", "2026-12-20", "14:00");
    plan("G", "2026-12-20", "09:30");
    plan("G-1", "2026-12-19", "");
    REQUIRE(app::TaskService(context).add(
        {{"what", "送样品"}, {"when", "2026-12-21"}, {"customer", "G"}}));
    app::NoteService notes(context);
    const auto all = notes.ofCustomer("G");
    REQUIRE(all);
    const std::string id = all->front().id.toString();
    REQUIRE(notes.set(id, {{"pinned", true}}));
    app::TimelineService timeline(context);
    auto head = timeline.head("G");
    REQUIRE(head);
    REQUIRE(head->planned.size() == 3);
    CHECK(head->planned[0].before == "09:30");
    CHECK(head->planned[1].before == "14:00");
    CHECK(head->planned[2].kind == "task");
    CHECK(head->planned[2].subject == "送样品");
    REQUIRE(head->pinned.size() == 1);
    CHECK(std::to_string(head->pinned[0].id) == id);
    head = timeline.head("G", true);
    REQUIRE(head);
    CHECK(head->planned.size() == 4);
    CHECK(head->planned[0].customer == "G-1");
    REQUIRE(notes.set(id, {{"pinned", false}}));
    CHECK(timeline.head("G")->pinned.empty());
    CHECK(timeline.head("X").error().reason == "customer.not_found");
}
