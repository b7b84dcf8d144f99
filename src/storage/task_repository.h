// SPDX-License-Identifier: GPL-3.0-or-later
// TaskRepository: tasks and their list. Writes run inside the caller's transaction and are logged
// by the caller (task_image.h).
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/task/task.h"
#include "storage/filter.h"
#include "storage/page.h"
#include "storage/stamp.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::storage {

struct TaskListRow {
    domain::Task task;
    std::string whoCode;
    std::string whoName;
    std::string givenByCode;
    std::string customerCode; // "" = none
    std::string customerName;
};

struct TaskQuery {
    // Fields: id, what, who, when, state, source, source_id, customer, group (the customer with
    // everything below it), owner (of the customer),
    // given_by, moves, closed_on.
    Filter filter;
    int limit = 100;   // 0 = count only
    std::string after; // id of the last row of the page before
};

enum class TaskSort { When, What, Who, Customer, Moves, Source };
enum class TaskGroup { None, Who, Customer, State, Source };

// The whole order of a list of tasks. Equal ones by day due, then id.
struct TaskOrderQuery {
    Filter filter; // as of TaskQuery, and `search` (what, customer)
    TaskSort sort = TaskSort::When;
    bool descending = false;
    TaskGroup group = TaskGroup::None;
    std::optional<int> limit; // the first so many; empty = all
};
struct TaskIdOrder {
    struct Group {
        std::string key; // user code, customer name, word; "" = none
        std::int64_t count = 0;
    };
    std::vector<domain::TaskId> ids;
    std::vector<Group> groups; // empty without grouping
    std::int64_t total = 0;
};

class TaskRepository {
public:
    explicit TaskRepository(db::Connection &connection) : m_db(connection) {}
    [[nodiscard]] std::optional<domain::Task> byId(domain::TaskId id);
    // Version 1.
    [[nodiscard]] base::Done insert(const domain::Task &task, const Stamp &stamp);
    // `task.version` = the version read. The new version, or Stale ("stale").
    [[nodiscard]] base::Result<std::int64_t> update(const domain::Task &task, const Stamp &stamp);
    // For undo of an insert.
    [[nodiscard]] base::Done remove(domain::TaskId id);
    // By day due, then id. Invalid ("filter.bad").
    [[nodiscard]] base::Result<Page<TaskListRow>> list(const TaskQuery &query);
    // Invalid ("filter.bad").
    [[nodiscard]] base::Result<TaskIdOrder> order(const TaskOrderQuery &query);
    // In the order of `ids`; those that are gone are left out.
    [[nodiscard]] std::vector<TaskListRow> rows(std::span<const domain::TaskId> ids);
    // Open ones that are due up to and including `until`, of one person or of everybody (null).
    [[nodiscard]] std::vector<TaskListRow> open(domain::UserId who, base::Date until);
    // Tasks that name the customer, also in an item; by id.
    [[nodiscard]] std::optional<base::Instant> madeAt(domain::TaskId id);
    [[nodiscard]] std::vector<domain::TaskId> ofCustomer(domain::CustomerId customer);
    [[nodiscard]] std::vector<domain::TaskId> ofSource(domain::TaskSource source, std::int64_t id);

private:
    [[nodiscard]] TaskListRow rowAt(const db::Statement &row);
    db::Connection &m_db;
};

} // namespace accord::storage
