// SPDX-License-Identifier: GPL-3.0-or-later
// The list part of TaskRepository.
#include "storage/list_statements.h"
#include "storage/row.h"
#include "storage/task_repository.h"

namespace accord::storage {

namespace {

const std::vector<FilterField> &fields() {
    static const std::vector<FilterField> kFields{
        {"id", FieldKind::Number, "t.id", "", false},
        {"what", FieldKind::Text, "t.what", "", false},
        {"who", FieldKind::Reference, "t.who_id",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", false},
        {"when", FieldKind::Day, "t.due_on", "", false},
        {"state", FieldKind::Word, "t.state", "", false},
        {"source", FieldKind::Word, "t.source", "", false},
        {"source_id", FieldKind::Number, "t.source_id", "", true},
        {"customer", FieldKind::Reference, "t.customer_id",
         "(SELECT f.id FROM customer f WHERE f.code IN ({}))", true},
        {"owner", FieldKind::Reference, "c.owner_id",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", true},
        {"given_by", FieldKind::Reference, "t.given_by",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", false},
        {"moves", FieldKind::Number, "t.moves", "", false},
        {"closed_on", FieldKind::Day, "t.closed_on", "", false},
    };
    return kFields;
}

const std::string kRows =
    "SELECT t.id, t.what, t.who_id, t.due_on, t.why, t.place, t.how, t.how_much, t.customer_id, "
    "t.source, t.source_id, t.given_by, t.state, t.closed_on, t.reason, t.moves, t.move_reason, "
    "t.version, u.code, u.name, g.code, c.code, c.name "
    "FROM task t JOIN app_user u ON u.id = t.who_id JOIN app_user g ON g.id = t.given_by "
    "LEFT JOIN customer c ON c.id = t.customer_id ";

// What is open for one person, or for all, up to a day.
const std::string kOpenOf = kRows + "WHERE t.who_id = ?1 AND t.state = 'open' AND t.due_on <= ?2 "
                                    "ORDER BY t.due_on, t.id";
const std::string kOpen =
    kRows + "WHERE t.state = 'open' AND t.due_on <= ?1 ORDER BY t.due_on, t.id";

constexpr std::string_view kAfter =
    "(t.due_on, t.id) > (SELECT k.due_on, k.id FROM task k WHERE k.id = {})";

base::Result<WhereClause> conditions(const Filter &filter) {
    WhereClause where;
    ACCORD_CHECK(where.add(filter, fields()));
    where.add("t.due_on > ''");
    return where;
}

std::string pageSql(const WhereClause &where) {
    return kRows + where.sql() + " ORDER BY t.due_on, t.id LIMIT ?" +
           std::to_string(where.nextParameter());
}

std::string countSql(const WhereClause &where) {
    return "SELECT COUNT(*) FROM task t LEFT JOIN customer c ON c.id = t.customer_id " +
           where.sql();
}

} // namespace

base::Result<Page<TaskListRow>> TaskRepository::list(const TaskQuery &query) {
    Page<TaskListRow> page;
    ACCORD_TRY(WhereClause where, conditions(query.filter));
    auto count = m_db.prepare(countSql(where));
    where.bind(*count);
    page.total = firstInteger(*count).value_or(0);
    if (query.limit <= 0) {
        return page;
    }
    if (!query.after.empty()) {
        ACCORD_TRY(const auto after, domain::TaskId::parse(query.after));
        where.add(kAfter, after.value());
    }
    auto row = m_db.prepare(pageSql(where));
    where.bind(*row);
    row->bind(where.nextParameter(), query.limit + 1);
    while (row->next()) {
        page.rows.push_back(rowAt(*row));
    }
    if (page.rows.size() > static_cast<std::size_t>(query.limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().task.id.toString();
    }
    return page;
}

std::vector<TaskListRow> TaskRepository::open(domain::UserId who, base::Date until) {
    auto &row = m_db.cached(who.isNull() ? kOpen : kOpenOf);
    int i = 1;
    if (!who.isNull()) {
        row.bind(i++, who.value());
    }
    row.bind(i, until.toString());
    std::vector<TaskListRow> rows;
    while (row.next()) {
        rows.push_back(rowAt(row));
    }
    row.reset();
    return rows;
}

std::vector<ListStatement> taskListStatements() {
    std::vector<ListStatement> statements{{"open tasks of one", kOpenOf}, {"open tasks", kOpen}};
    std::vector<Filter> filters{{}};
    for (const FilterField &field : fields()) {
        const bool isDay = field.kind == FieldKind::Day;
        filters.push_back(
            {{std::string(field.name), FilterOp::Equal, {isDay ? "2026-01-01" : "1"}, 0}});
    }
    for (const Filter &filter : filters) {
        WhereClause where = conditions(filter).value();
        statements.push_back({"task count", countSql(where)});
        where.add(kAfter, std::int64_t{1});
        statements.push_back({"task list", pageSql(where)});
    }
    return statements;
}

} // namespace accord::storage
