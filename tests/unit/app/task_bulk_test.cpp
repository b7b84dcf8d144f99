// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_service.h"
#include "app/task_bulk.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;
using app::TaskAct;
using app::TaskOrder;
using test::TestCompany;

namespace {

// Wednesday 2026-03-18.
struct Tasks : TestCompany {
    domain::TaskId add(const char *what, const char *when) {
        return app::TaskService(context()).add({{"what", what}, {"when", when}}).value().front().id;
    }
    domain::Task now(domain::TaskId id) { return app::TaskService(context()).find(id).value(); }
};

} // namespace

TEST_CASE("an order is tried task by task and writes nothing") {
    Tasks company;
    company.as("M1");
    const auto open = company.add("open", "2026-03-16");
    const auto there = company.add("there", "2026-03-20");
    const auto done = company.add("done", "2026-03-16");
    REQUIRE(app::TaskService(company.context()).complete({done}));
    const TaskOrder order{TaskAct::Move, base::Date(2026, 3, 20), {}, {}};
    const auto trials = app::tryTasks(company.context(), {open, there, done}, order);
    REQUIRE(trials.size() == 3);
    CHECK_FALSE(trials[0].refused);
    REQUIRE(trials[1].refused);
    CHECK(trials[1].refused->reason == "task.same_day");
    REQUIRE(trials[2].refused);
    CHECK(trials[2].refused->reason == "task.closed");
    CHECK(company.now(open).when == base::Date(2026, 3, 16));
    CHECK(app::tryTasks(company.context(), {domain::TaskId(1)}, order).empty());
}

TEST_CASE("what the trial says is what happens, for every order") {
    Tasks company;
    company.as("M1");
    const TaskOrder orders[] = {
        {TaskAct::Complete, {}, {}, {}},   {TaskAct::Move, base::Date(2026, 3, 25), {}, {}},
        {TaskAct::HandOver, {}, "M3", {}}, {TaskAct::HandOver, {}, "M3", "holiday"},
        {TaskAct::Drop, {}, {}, {}},       {TaskAct::Drop, {}, {}, "not needed"}};
    for (const TaskOrder &order : orders) {
        const auto id = company.add("one", "2026-03-16");
        const auto trials = app::tryTasks(company.context(), {id}, order);
        REQUIRE(trials.size() == 1);
        const auto done = app::doTasks(company.context(), {id}, order);
        CHECK(trials[0].refused.has_value() == !done.has_value());
        if (!done) {
            CHECK(trials[0].refused->reason == done.error().reason);
        }
    }
}

TEST_CASE("the second move needs a reason, and somebody else's task is refused") {
    Tasks company;
    company.as("M1");
    const auto id = company.add("again", "2026-03-16");
    REQUIRE(
        app::doTasks(company.context(), {id}, {TaskAct::Move, base::Date(2026, 3, 18), {}, {}}));
    const TaskOrder again{TaskAct::Move, base::Date(2026, 3, 19), {}, {}};
    CHECK(app::tryTasks(company.context(), {id}, again)[0].refused->reason ==
          "task.reason_required");
    company.as("M3");
    CHECK(app::tryTasks(company.context(), {id}, again)[0].refused->code ==
          base::ErrorCode::Forbidden);
}

TEST_CASE("many tasks are moved in one step of undo") {
    Tasks company;
    company.as("M1");
    const std::vector<domain::TaskId> ids{company.add("a", "2026-03-16"),
                                          company.add("b", "2026-03-17")};
    REQUIRE(app::doTasks(company.context(), ids, {TaskAct::Move, base::Date(2026, 3, 20), {}, {}}));
    CHECK(company.now(ids[1]).moves == 1);
    REQUIRE(app::HistoryService(company.context()).undo());
    CHECK(company.now(ids[0]).when == base::Date(2026, 3, 16));
    CHECK(company.now(ids[1]).when == base::Date(2026, 3, 17));
}
