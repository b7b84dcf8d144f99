// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/task/task_rules.h"

#include "base/text.h"
#include "domain/text_checks.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace accord::domain {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kMaxItems = 10'000;

base::Error missing(const Task &task, const char *reason, const char *field, const char *detail) {
    return {ErrorCode::Invalid, reason, field, task.id.toString(), detail, {}};
}

base::Done demandOpen(const Task &task) {
    if (task.state == TaskState::Open) {
        return {};
    }
    const std::string state(code(task.state));
    return fail(ErrorCode::Stale, "task.closed",
                "The task \"" + task.what + "\" is " + state + " already.", "state",
                task.id.toString(), {{"what", task.what}, {"state", state}});
}

base::Done demandReason(const Task &task, const std::string &reason) {
    if (!base::trimmed(reason).empty()) {
        return {};
    }
    return fail(ErrorCode::Invalid, "task.reason_required",
                "Say why: the task \"" + task.what + "\" is dropped or moved again.", "why",
                task.id.toString(), {{"what", task.what}});
}

Task listOf(const std::vector<Task> &tasks, const std::string &listName) {
    Task list = tasks.front();
    list.what = listName;
    list.customer = CustomerId();
    for (const Task &task : tasks) {
        list.when = std::min(list.when, task.when);
        list.items.push_back({task.what, task.customer, false});
    }
    return list;
}

} // namespace

base::Issues check(const Task &task) {
    base::Issues issues;
    if (base::trimmed(task.what).empty()) {
        issues.push_back(missing(task, "task.what_required", "what", "Say what is to be done."));
    }
    if (task.who.isNull()) {
        issues.push_back(missing(task, "task.who_required", "who", "Say who does it."));
    }
    if (task.when.isNull()) {
        issues.push_back(missing(task, "task.when_required", "when", "Say by when."));
    }
    const std::string entity = task.id.toString();
    const std::array<std::pair<const char *, const std::string *>, 3> lines{
        {{"what", &task.what}, {"where", &task.where}, {"how_much", &task.howMuch}}};
    for (const auto &[field, text] : lines) {
        checkLine(entity, field, *text, issues);
    }
    const std::array<std::pair<const char *, const std::string *>, 4> texts{
        {{"why", &task.why},
         {"how", &task.how},
         {"reason", &task.reason},
         {"move_reason", &task.moveReason}}};
    for (const auto &[field, text] : texts) {
        checkText(entity, field, *text, issues);
    }
    for (const TaskItem &item : task.items) {
        checkLine(entity, "items", item.what, issues);
    }
    if (task.items.size() > kMaxItems) {
        issues.push_back({ErrorCode::Invalid,
                          "field.too_many",
                          "items",
                          entity,
                          "A list task has at most 10,000 items.",
                          {{"field", "items"}, {"most", std::to_string(kMaxItems)}}});
    }
    return issues;
}

base::Done complete(Task &task, base::Date on) {
    ACCORD_CHECK(demandOpen(task));
    task.state = TaskState::Done;
    task.closedOn = on;
    for (TaskItem &item : task.items) {
        item.done = true;
    }
    return {};
}

base::Done completeItem(Task &task, std::size_t item, base::Date on) {
    ACCORD_CHECK(demandOpen(task));
    if (item >= task.items.size()) {
        const std::string number = std::to_string(item + 1);
        return fail(ErrorCode::Invalid, "task.item_unknown",
                    "The task \"" + task.what + "\" has no item " + number + ".", "item",
                    task.id.toString(), {{"what", task.what}, {"item", number}});
    }
    task.items[item].done = true;
    const bool isLast = std::ranges::all_of(task.items, &TaskItem::done);
    return isLast ? complete(task, on) : base::Done();
}

base::Done drop(Task &task, base::Date on, const std::string &reason) {
    ACCORD_CHECK(demandOpen(task));
    ACCORD_CHECK(demandReason(task, reason));
    task.state = TaskState::Dropped;
    task.closedOn = on;
    task.reason = reason;
    return {};
}

base::Done move(Task &task, base::Date to, const std::string &reason, const TaskPolicy &policy) {
    ACCORD_CHECK(demandOpen(task));
    if (to.isNull() || to == task.when) {
        return fail(ErrorCode::Invalid, "task.same_day",
                    "The task \"" + task.what + "\" is due on that day already.", "to",
                    task.id.toString(), {{"what", task.what}});
    }
    const bool isCarriedOver = to > task.when;
    if (isCarriedOver && task.moves + 1 >= policy.reasonFromMove) {
        ACCORD_CHECK(demandReason(task, reason));
    }
    task.when = to;
    task.moves += isCarriedOver ? 1 : 0;
    task.moveReason = reason;
    return {};
}

base::Done handOver(Task &task, UserId who, UserId by, const std::string &reason) {
    ACCORD_CHECK(demandOpen(task));
    task.who = who;
    task.givenBy = by;
    task.moveReason = reason;
    return {};
}

std::vector<Task> bundled(std::vector<Task> tasks, const std::string &listName,
                          const TaskPolicy &policy) {
    std::vector<std::vector<Task>> byPerson;
    for (Task &task : tasks) {
        const auto person = std::ranges::find_if(
            byPerson, [&task](const auto &group) { return group.front().who == task.who; });
        if (person == byPerson.end()) {
            byPerson.push_back({std::move(task)});
        } else {
            person->push_back(std::move(task));
        }
    }
    std::vector<Task> result;
    for (std::vector<Task> &group : byPerson) {
        if (group.size() > policy.listAbove) {
            result.push_back(listOf(group, listName));
        } else {
            std::ranges::move(group, std::back_inserter(result));
        }
    }
    return result;
}

} // namespace accord::domain
