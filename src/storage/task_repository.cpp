// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/task_repository.h"

#include "base/text.h"
#include "storage/row.h"

namespace accord::storage {

namespace {

using domain::Task;
using domain::TaskId;

Task taskAt(const db::Statement &row) {
    Task t;
    int i = 0;
    t.id = idAt<TaskId>(row, i++);
    t.what = textAt(row, i++);
    t.who = idAt<domain::UserId>(row, i++);
    t.when = dateAt(row, i++);
    t.why = textAt(row, i++);
    t.where = textAt(row, i++);
    t.how = textAt(row, i++);
    t.howMuch = textAt(row, i++);
    t.customer = idAt<domain::CustomerId>(row, i++);
    t.source = wordAt(row, i++, domain::taskSourceFromCode);
    t.sourceId = row.integer(i++);
    t.givenBy = idAt<domain::UserId>(row, i++);
    t.state = wordAt(row, i++, domain::taskStateFromCode);
    t.closedOn = dateAt(row, i++);
    t.reason = textAt(row, i++);
    t.moves = static_cast<int>(row.integer(i++));
    t.moveReason = textAt(row, i++);
    t.version = row.integer(i++);
    return t;
}
constexpr int kTaskColumns = 18;

void loadItems(db::Connection &db, Task &task) {
    auto &row = db.cached(
        "SELECT what, customer_id, done FROM task_item WHERE task_id = ?1 ORDER BY position");
    row.bind(1, task.id.value());
    while (row.next()) {
        task.items.push_back(
            {textAt(row, 0), idAt<domain::CustomerId>(row, 1), row.integer(2) != 0});
    }
    row.reset();
}

void saveItems(db::Connection &db, const Task &task) {
    int position = 0;
    for (const domain::TaskItem &item : task.items) {
        db.cached(R"(INSERT INTO task_item (task_id, position, what, customer_id, done)
                     VALUES (?1, ?2, ?3, ?4, ?5))")
            .bind(1, task.id.value())
            .bind(2, position++)
            .bind(3, item.what)
            .bind(4, orNull(item.customer))
            .bind(5, item.done)
            .run();
    }
}

// Parameters ?1 … ?20 of INSERT and UPDATE.
void bindTask(db::Statement &s, const Task &t, const Stamp &stamp) {
    int i = 1;
    s.bind(i++, t.id.value());
    s.bind(i++, t.what);
    s.bind(i++, t.who.value());
    s.bind(i++, t.when.toString());
    s.bind(i++, t.why);
    s.bind(i++, t.where);
    s.bind(i++, t.how);
    s.bind(i++, t.howMuch);
    s.bind(i++, orNull(t.customer));
    s.bind(i++, code(t.source));
    s.bind(i++, t.sourceId == 0 ? std::nullopt : std::optional(t.sourceId));
    s.bind(i++, t.givenBy.value());
    s.bind(i++, code(t.state));
    s.bind(i++, t.closedOn.toString());
    s.bind(i++, t.reason);
    s.bind(i++, t.moves);
    s.bind(i++, t.moveReason);
    s.bind(i++, stamp.at.secondsUtc());
    s.bind(i++, stamp.by.value());
    s.bind(i++, base::fold(t.what));
}

std::vector<TaskId> idsOf(db::Statement &row) {
    std::vector<TaskId> ids;
    while (row.next()) {
        ids.push_back(idAt<TaskId>(row, 0));
    }
    row.reset();
    return ids;
}

} // namespace

std::optional<Task> TaskRepository::byId(TaskId id) {
    auto &row = m_db.cached(R"(
        SELECT id, what, who_id, due_on, why, place, how, how_much, customer_id, source, source_id,
               given_by, state, closed_on, reason, moves, move_reason, version
        FROM task WHERE id = ?1)");
    row.bind(1, id.value());
    std::optional<Task> found;
    if (row.next()) {
        found = taskAt(row);
    }
    row.reset();
    if (found) {
        loadItems(m_db, *found);
    }
    return found;
}

base::Done TaskRepository::insert(const Task &task, const Stamp &stamp) {
    auto &statement = m_db.cached(R"(
        INSERT INTO task (id, what, who_id, due_on, why, place, how, how_much, customer_id, source,
            source_id, given_by, state, closed_on, reason, moves, move_reason, version, created_at,
            created_by, updated_at, updated_by, what_folded)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 1, ?18,
            ?19, ?18, ?19, ?20))");
    bindTask(statement, task, stamp);
    statement.run();
    saveItems(m_db, task);
    return {};
}

base::Result<std::int64_t> TaskRepository::update(const Task &task, const Stamp &stamp) {
    auto &statement = m_db.cached(R"(
        UPDATE task SET what = ?2, who_id = ?3, due_on = ?4, why = ?5, place = ?6, how = ?7,
            how_much = ?8, customer_id = ?9, source = ?10, source_id = ?11, given_by = ?12,
            state = ?13, closed_on = ?14, reason = ?15, moves = ?16, move_reason = ?17,
            version = version + 1, updated_at = ?18, updated_by = ?19, what_folded = ?20
        WHERE id = ?1 AND version = ?21)");
    bindTask(statement, task, stamp);
    if (statement.bind(21, task.version).run() == 0) {
        return stale(task.what);
    }
    m_db.cached("DELETE FROM task_item WHERE task_id = ?1").bind(1, task.id.value()).run();
    saveItems(m_db, task);
    return task.version + 1;
}

base::Done TaskRepository::remove(TaskId id) {
    m_db.cached("DELETE FROM task WHERE id = ?1").bind(1, id.value()).run();
    return {};
}

std::optional<base::Instant> TaskRepository::madeAt(TaskId id) {
    const auto seconds =
        firstInteger(m_db.cached("SELECT created_at FROM task WHERE id = ?1").bind(1, id.value()));
    return seconds ? std::optional(base::Instant(*seconds)) : std::nullopt;
}

std::vector<TaskId> TaskRepository::ofCustomer(domain::CustomerId customer) {
    return idsOf(m_db.cached(R"(
        SELECT id FROM task WHERE customer_id = ?1
        UNION SELECT task_id FROM task_item WHERE customer_id = ?1 ORDER BY 1)")
                     .bind(1, customer.value()));
}

std::vector<TaskId> TaskRepository::ofSource(domain::TaskSource source, std::int64_t id) {
    return idsOf(m_db.cached("SELECT id FROM task WHERE source = ?1 AND source_id = ?2 ORDER BY id")
                     .bind(1, code(source))
                     .bind(2, id));
}

TaskListRow TaskRepository::rowAt(const db::Statement &row) {
    TaskListRow r;
    r.task = taskAt(row);
    int i = kTaskColumns;
    r.whoCode = textAt(row, i++);
    r.whoName = textAt(row, i++);
    r.givenByCode = textAt(row, i++);
    r.customerCode = textAt(row, i++);
    r.customerName = textAt(row, i++);
    loadItems(m_db, r.task);
    return r;
}

} // namespace accord::storage
