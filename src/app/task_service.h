// SPDX-License-Identifier: GPL-3.0-or-later
// TaskService: tasks (DOMAIN section 3). Whatever one command does to many tasks is one change set
// that is taken back in one step, and happens to all of them or to none. A task is in the hands of
// who does it and of who gave it; either may change it, and so may their supervisor.
#pragma once

#include "app/context.h"
#include "domain/task/task.h"
#include "storage/page.h"
#include "storage/task_repository.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::storage {
class ChangeSetWriter;
}

namespace accord::app {

struct TaskListing {
    std::string filter; // CLI contract: field op value and …
    int limit = 100;
    std::string after; // id of the last task of the page before
};
// A list of any length, as the window shows it.
struct TaskOrderRequest {
    std::string filter;
    std::string search; // in what and customer; "" = not
    storage::TaskSort sort = storage::TaskSort::When;
    bool descending = false;
    storage::TaskGroup group = storage::TaskGroup::None;
    std::optional<int> limit;
};
using TaskPage = storage::Page<storage::TaskListRow>;

// Forbidden unless the actor may change the task: as the one who does or gave it, or as their
// supervisor.
[[nodiscard]] base::Done demandTask(const Context &context, const domain::Task &task);

class TaskService {
public:
    explicit TaskService(Context &context) : m_context(context) {}

    // One document or a list of them, keys as in domain/task/task.h; without "who" the actor does
    // it. More than a few for one person become one list task (`listName`, "" = the first task's
    // words). Invalid and NotFound as applyTaskJson and domain::check say (the first issue;
    // `issues` gets all), Forbidden.
    [[nodiscard]] base::Result<std::vector<domain::Task>> add(const nlohmann::json &documents,
                                                              const std::string &listName = {},
                                                              base::Issues *issues = nullptr);
    // Changes the named fields of one task. With `version`, Stale when the task has a newer one.
    [[nodiscard]] base::Result<domain::Task> set(domain::TaskId id, const nlohmann::json &fields,
                                                 std::optional<std::int64_t> version = std::nullopt,
                                                 base::Issues *issues = nullptr);
    // Invalid ("at.before_previous") when the time told for their end lies before one was made.
    [[nodiscard]] base::Done demandMade(const std::vector<domain::TaskId> &ids) const;
    // NotFound ("task.not_found"); Stale ("task.closed").
    [[nodiscard]] base::Result<std::vector<domain::Task>>
    complete(const std::vector<domain::TaskId> &ids);
    // Items of a list from 0.
    [[nodiscard]] base::Result<domain::Task> completeItem(domain::TaskId id, std::size_t item);
    [[nodiscard]] base::Result<std::vector<domain::Task>>
    drop(const std::vector<domain::TaskId> &ids, const std::string &reason);
    [[nodiscard]] base::Result<std::vector<domain::Task>>
    move(const std::vector<domain::TaskId> &ids, base::Date to, const std::string &reason);
    // To a user by code; Invalid ("task.who_bad") when that one cannot do tasks.
    [[nodiscard]] base::Result<std::vector<domain::Task>>
    handOver(const std::vector<domain::TaskId> &ids, const std::string &who,
             const std::string &reason);
    [[nodiscard]] base::Result<domain::Task> find(domain::TaskId id) const;
    // The document of `task list` items.
    [[nodiscard]] nlohmann::ordered_json document(const domain::Task &task) const;
    // By day due. Invalid ("filter.bad").
    [[nodiscard]] base::Result<TaskPage> list(const TaskListing &listing) const;
    // All ids in their order. Invalid ("filter.bad").
    [[nodiscard]] base::Result<storage::TaskIdOrder> order(const TaskOrderRequest &request) const;
    [[nodiscard]] std::vector<storage::TaskListRow> rows(std::span<const domain::TaskId> ids) const;

    // For services whose commands also make tasks: checks, inserts and records within the caller's
    // transaction and change set. The versions of the result are set.
    [[nodiscard]] static base::Done insert(Context &context, std::vector<domain::Task> &tasks,
                                           storage::ChangeSetWriter &log,
                                           base::Issues *issues = nullptr);

private:
    using Change = std::function<base::Done(domain::Task &)>;
    [[nodiscard]] base::Result<std::vector<domain::Task>>
    each(const std::vector<domain::TaskId> &ids, const char *action, const std::string &reason,
         const Change &change);
    Context &m_context;
};

} // namespace accord::app
