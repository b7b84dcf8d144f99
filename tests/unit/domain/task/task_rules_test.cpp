// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/task/task_rules.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace accord;
using domain::Task;
using domain::TaskState;

namespace {

const base::Date kMonday(2026, 3, 16);

Task task(std::int64_t who = 1, const std::string &what = "送合同") {
    Task t;
    t.id = domain::TaskId(77);
    t.what = what;
    t.who = domain::UserId(who);
    t.givenBy = t.who;
    t.when = kMonday;
    return t;
}

} // namespace

TEST_CASE("a task needs what, who and when and nothing else") {
    CHECK(domain::check(task()).empty());
    const auto issues = domain::check(Task());
    REQUIRE(issues.size() == 3);
    CHECK(issues[0].reason == "task.what_required");
    CHECK(issues[1].reason == "task.who_required");
    CHECK(issues[2].reason == "task.when_required");
    Task lines = task();
    lines.what = "a\nb";
    lines.how = "a\nb";
    CHECK(domain::check(lines).size() == 1);
    CHECK(domain::check(lines).front().field == "what");
}

TEST_CASE("an open task is done once, and a dropped one says why") {
    Task t = task();
    REQUIRE(domain::complete(t, kMonday));
    CHECK(t.state == TaskState::Done);
    CHECK(t.closedOn == kMonday);
    CHECK(domain::complete(t, kMonday).error().reason == "task.closed");
    CHECK(domain::move(t, kMonday.plusDays(1), "", {}).error().reason == "task.closed");
    Task d = task();
    CHECK(domain::drop(d, kMonday, " ").error().reason == "task.reason_required");
    CHECK(d.state == TaskState::Open);
    REQUIRE(domain::drop(d, kMonday, "客户取消"));
    CHECK(d.reason == "客户取消");
}

TEST_CASE(
    "the first move is free, from the second on it needs a reason; earlier days count nothing") {
    Task t = task();
    REQUIRE(domain::move(t, kMonday.plusDays(1), "", {}));
    CHECK(t.moves == 1);
    CHECK(domain::move(t, kMonday.plusDays(2), "", {}).error().reason == "task.reason_required");
    CHECK(t.when == kMonday.plusDays(1));
    REQUIRE(domain::move(t, kMonday, "", {}));
    CHECK(t.moves == 1);
    REQUIRE(domain::move(t, kMonday.plusDays(5), "等价格", {}));
    CHECK(t.moves == 2);
    CHECK(t.moveReason == "等价格");
    CHECK(domain::move(t, kMonday.plusDays(5), "x", {}).error().reason == "task.same_day");
}

TEST_CASE("handing over changes who does it and who gave it") {
    Task t = task();
    REQUIRE(domain::handOver(t, domain::UserId(2), domain::UserId(1), "休假"));
    CHECK(t.who == domain::UserId(2));
    CHECK(t.givenBy == domain::UserId(1));
}

TEST_CASE("a list is done with its last item") {
    Task t = task();
    t.items = {{"一", {}, false}, {"二", {}, false}};
    REQUIRE(domain::completeItem(t, 1, kMonday));
    CHECK(t.state == TaskState::Open);
    CHECK(domain::completeItem(t, 2, kMonday).error().reason == "task.item_unknown");
    REQUIRE(domain::completeItem(t, 0, kMonday));
    CHECK(t.state == TaskState::Done);
}

TEST_CASE("more than twenty at once for one person become one list, nothing is lost or added") {
    rc::check("as counted one by one", [](const std::vector<std::uint8_t> &people) {
        std::vector<Task> tasks;
        std::map<std::int64_t, std::size_t> wanted;
        for (const std::uint8_t p : people) {
            const std::int64_t who = p % 3 + 1;
            tasks.push_back(task(who, "任务" + std::to_string(tasks.size())));
            tasks.back().when = kMonday.plusDays(p);
            ++wanted[who];
        }
        const domain::TaskPolicy policy{2, 5};
        const auto result = domain::bundled(tasks, "清单", policy);
        std::map<std::int64_t, std::size_t> found;
        for (const Task &t : result) {
            const std::int64_t who = t.who.value();
            found[who] += t.items.empty() ? 1 : t.items.size();
            RC_ASSERT(t.items.empty() == (wanted[who] <= policy.listAbove));
            for (const Task &one : tasks) {
                RC_ASSERT((t.items.empty() || one.who != t.who || t.when <= one.when));
            }
        }
        RC_ASSERT(found == wanted);
    });
}
