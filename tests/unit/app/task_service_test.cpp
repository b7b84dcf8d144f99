// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/task_service.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;
using app::TaskService;
using domain::TaskId;
using nlohmann::json;
using test::TestCompany;

namespace {

TaskId added(app::Context &context, const json &document) {
    const auto tasks = TaskService(context).add(document);
    INFO((tasks ? "" : tasks.error().detail));
    REQUIRE(tasks);
    return tasks->front().id;
}

std::int64_t count(app::Context &context, const std::string &filter) {
    const auto page = TaskService(context).list({filter, 100, ""});
    INFO((page ? "" : page.error().detail));
    REQUIRE(page);
    return page->total;
}

} // namespace

TEST_CASE("a task without a name belongs to whoever notes it") {
    TestCompany company;
    auto &m1 = company.as("M1");
    REQUIRE(app::CustomerService(m1).add("K1", {{"name", "家乐福"}}));
    (void)company.published();
    const TaskId id = added(
        m1, {{"what", "送样品"}, {"when", "2026-03-20"}, {"customer", "K1"}, {"how_much", "两箱"}});
    CHECK(company.published() == static_cast<std::uint32_t>(app::DataKind::Tasks));
    const auto task = TaskService(m1).find(id);
    REQUIRE(task);
    CHECK(task->who == m1.actor.id);
    const auto document = TaskService(m1).document(*task);
    CHECK(document.at("customer") == "K1");
    CHECK(document.at("who") == "M1");
    CHECK(document.at("state") == "open");
    CHECK(document.at("when") == "2026-03-20");
    CHECK(document.at("source_id").is_null());
}

TEST_CASE("every issue of a task document is told at once") {
    TestCompany company;
    base::Issues issues;
    const auto refused =
        TaskService(company.context())
            .add({{"when", "20.3."}, {"who", "X9"}, {"colour", 1}, {"why", 7}}, "", &issues);
    REQUIRE(!refused);
    CHECK(issues.size() == 6); // date, who, colour, why, and what and when are missing
    CHECK(count(company.context(), "") == 0);
}

TEST_CASE("bulk changes happen to all or to none and are taken back in one step") {
    TestCompany company;
    auto &m1 = company.as("M1");
    const TaskId one = added(m1, {{"what", "a"}, {"when", "2026-03-18"}});
    const TaskId two = added(m1, {{"what", "b"}, {"when", "2026-03-18"}});
    TaskService tasks(m1);
    REQUIRE(tasks.move({one, two}, base::Date(2026, 3, 19), ""));
    CHECK(count(m1, "when = 2026-03-19") == 2);
    CHECK(count(m1, "moves = 1") == 2);
    const auto refused = tasks.move({one, two}, base::Date(2026, 3, 20), "");
    REQUIRE(!refused);
    CHECK(refused.error().reason == "task.reason_required");
    CHECK(count(m1, "when = 2026-03-19") == 2);
    REQUIRE(app::HistoryService(m1).undo());
    CHECK(count(m1, "when = 2026-03-18") == 2);
    CHECK(count(m1, "moves = 0") == 2);
    REQUIRE(app::HistoryService(m1).redo());
    CHECK(count(m1, "when = 2026-03-19") == 2);
}

TEST_CASE("who handed a task over may take it back, a stranger may not touch it") {
    TestCompany company;
    const TaskId id = added(company.as("M1"), {{"what", "a"}, {"when", "2026-03-18"}});
    REQUIRE(TaskService(company.as("M1")).handOver({id}, "M3", "休假"));
    CHECK(TaskService(company.as("M2")).complete({id}).error().reason == "forbidden");
    CHECK(TaskService(company.as("V1")).complete({id}).error().reason == "forbidden");
    CHECK(TaskService(company.as("M1")).handOver({id}, "V1", "").error().reason == "task.who_bad");
    REQUIRE(app::HistoryService(company.as("M1")).undo());
    CHECK(TaskService(company.as("M1")).find(id)->who == company.context().actor.id);
    REQUIRE(TaskService(company.as("S1")).complete({id}));
    CHECK(count(company.context(), "state = done") == 1);
}

TEST_CASE("twenty-one tasks for one person become one list of twenty-one") {
    TestCompany company;
    json documents = json::array();
    for (int i = 0; i < 21; ++i) {
        documents.push_back({{"what", "电话 " + std::to_string(i)}, {"when", "2026-03-20"}});
    }
    documents.push_back({{"what", "别人的"}, {"when", "2026-03-20"}, {"who", "M1"}});
    const auto tasks = TaskService(company.as("S1")).add(documents, "ABC 后续电话");
    REQUIRE(tasks);
    REQUIRE(tasks->size() == 2);
    CHECK(tasks->front().what == "ABC 后续电话");
    CHECK(tasks->front().items.size() == 21);
    REQUIRE(TaskService(company.context()).completeItem(tasks->front().id, 3));
    CHECK(TaskService(company.context()).find(tasks->front().id)->items[3].done);
}

TEST_CASE("tasks of a merged customer belong to the one that stays, and come back by undo") {
    TestCompany company;
    auto &s1 = company.as("S1");
    REQUIRE(app::CustomerService(s1).add("K1", {{"name", "一"}}));
    REQUIRE(app::CustomerService(s1).add("K2", {{"name", "二"}}));
    added(s1, {{"what", "a"}, {"when", "2026-03-18"}, {"customer", "K2"}});
    REQUIRE(app::CustomerMergeService(s1).merge("K1", "K2"));
    CHECK(count(s1, "customer = K1") == 1);
    REQUIRE(app::HistoryService(s1).undo());
    CHECK(count(s1, "customer = K2") == 1);
}

TEST_CASE("tasks are listed by day in pages, and a word that no task has is a bad filter") {
    TestCompany company;
    auto &m1 = company.as("M1");
    for (const char *day : {"2026-03-20", "2026-03-18", "2026-03-19"}) {
        added(m1, {{"what", day}, {"when", day}});
    }
    TaskService tasks(m1);
    const auto first = tasks.list({"", 2, ""});
    REQUIRE(first);
    CHECK(first->rows[0].task.what == "2026-03-18");
    REQUIRE(first->next);
    const auto second = tasks.list({"", 2, *first->next});
    REQUIRE(second);
    CHECK(second->rows.size() == 1);
    CHECK(second->rows[0].task.what == "2026-03-20");
    CHECK_FALSE(second->next);
    CHECK(tasks.list({"state = gone", 2, ""}).error().reason == "filter.bad");
    const auto history =
        app::HistoryService(m1).ofEntity("task", first->rows[0].task.id.toString());
    REQUIRE(history);
    CHECK(history->front().action == "task.add");
}
