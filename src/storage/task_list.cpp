// SPDX-License-Identifier: GPL-3.0-or-later
// The list part of TaskRepository.
#include "storage/customer_scope.h"
#include "storage/list_statements.h"
#include "storage/row.h"
#include "storage/task_repository.h"

#include <algorithm>
#include <climits>

namespace accord::storage {

namespace {

const std::vector<FilterField> &fields() {
    static const std::string kGroup = "t.customer_id IN " + std::string(kWithBelowOfCodes);
    static const std::vector<FilterField> kFields{
        {"id", FieldKind::Number, "t.id", "", false},
        {"what", FieldKind::Text, "t.what", "t.what_folded", false},
        {"who", FieldKind::Reference, "t.who_id",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", false},
        {"when", FieldKind::Day, "t.due_on", "", false},
        {"state", FieldKind::Word, "t.state", "", false},
        {"source", FieldKind::Word, "t.source", "", false},
        {"source_id", FieldKind::Number, "t.source_id", "", true},
        {"customer", FieldKind::Reference, "t.customer_id",
         "(SELECT f.id FROM customer f WHERE f.code IN ({}))", true},
        // The customer with everything below it.
        {"group", FieldKind::Exists, kGroup, "", false},
        {"owner", FieldKind::Reference, "c.owner_id",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", true},
        {"given_by", FieldKind::Reference, "t.given_by",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", false},
        {"moves", FieldKind::Number, "t.moves", "", false},
        {"closed_on", FieldKind::Day, "t.closed_on", "", false},
        {"search", FieldKind::Folded, "(t.what_folded || ' ' || COALESCE(c.search_folded, ''))", "",
         false},
        {"found", FieldKind::Found, "t.id", "task", false},
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

const std::string kOne = kRows + "WHERE t.id = ?1";

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

// What a sort compares, and what a group is called by.
std::string sortColumn(TaskSort sort) {
    switch (sort) {
    case TaskSort::What:
        return "t.what";
    case TaskSort::Who:
        return "u.name";
    case TaskSort::Customer:
        return "COALESCE(c.name, '')";
    case TaskSort::Moves:
        return "CAST(t.moves AS TEXT)";
    case TaskSort::Source:
        return "t.source";
    case TaskSort::When:
        break;
    }
    return "''";
}

std::string groupColumn(TaskGroup group) {
    switch (group) {
    case TaskGroup::Who:
        return "u.code";
    case TaskGroup::Customer:
        return "COALESCE(c.name, '')";
    case TaskGroup::State:
        return "t.state";
    case TaskGroup::Source:
        return "t.source";
    case TaskGroup::None:
        break;
    }
    return "''";
}

// The rows by day due, backwards when they are wanted so and nothing else is compared.
std::string orderSql(const TaskOrderQuery &query, const WhereClause &where) {
    const bool isBackwards = query.sort == TaskSort::When && query.descending;
    return "SELECT t.id, " + sortColumn(query.sort) + ", " + groupColumn(query.group) +
           " FROM task t JOIN app_user u ON u.id = t.who_id "
           "LEFT JOIN customer c ON c.id = t.customer_id " +
           where.sql() +
           (isBackwards ? " ORDER BY t.due_on DESC, t.id DESC" : " ORDER BY t.due_on, t.id");
}

struct Placed {
    domain::TaskId id;
    std::string value;
    std::string group;
};

// Numbers stand as text: the longer one is greater.
bool isLess(TaskSort sort, const Placed &a, const Placed &b) {
    return sort == TaskSort::Moves && a.value.size() != b.value.size()
               ? a.value.size() < b.value.size()
               : a.value < b.value;
}

// By their key, but states in the order that a task has them; nothing comes last.
std::string groupRank(TaskGroup group, const std::string &key) {
    if (group == TaskGroup::State) {
        return key == "open" ? "0" : key == "done" ? "1" : "2";
    }
    const bool isNone = key.empty() || (group == TaskGroup::Source && key == "none");
    return (isNone ? "1" : "0") + key;
}

void sortRows(const TaskOrderQuery &query, std::vector<Placed> &rows) {
    if (query.sort != TaskSort::When) {
        std::ranges::stable_sort(rows, [&query](const Placed &a, const Placed &b) {
            return query.descending ? isLess(query.sort, b, a) : isLess(query.sort, a, b);
        });
    }
    if (query.group != TaskGroup::None) {
        std::ranges::stable_sort(rows, [&query](const Placed &a, const Placed &b) {
            return groupRank(query.group, a.group) < groupRank(query.group, b.group);
        });
    }
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

base::Result<TaskIdOrder> TaskRepository::order(const TaskOrderQuery &query) {
    ACCORD_TRY(const WhereClause where, conditions(query.filter));
    std::vector<Placed> rows;
    auto row = m_db.prepare(orderSql(query, where));
    where.bind(*row);
    while (row->next()) {
        rows.push_back({idAt<domain::TaskId>(*row, 0), textAt(*row, 1), textAt(*row, 2)});
    }
    sortRows(query, rows);
    TaskIdOrder order;
    order.total = static_cast<std::int64_t>(rows.size());
    const std::size_t wanted =
        std::min(rows.size(), static_cast<std::size_t>(query.limit.value_or(INT_MAX)));
    for (std::size_t i = 0; i < wanted; ++i) {
        order.ids.push_back(rows[i].id);
        if (query.group == TaskGroup::None) {
            continue;
        }
        if (order.groups.empty() || order.groups.back().key != rows[i].group) {
            order.groups.push_back({rows[i].group, 0});
        }
        ++order.groups.back().count;
    }
    return order;
}

std::vector<TaskListRow> TaskRepository::rows(std::span<const domain::TaskId> ids) {
    std::vector<TaskListRow> found;
    found.reserve(ids.size());
    for (const domain::TaskId id : ids) {
        auto &row = m_db.cached(kOne);
        row.bind(1, id.value());
        if (row.next()) {
            found.push_back(rowAt(row));
        }
        row.reset();
    }
    return found;
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
    std::vector<ListStatement> statements{
        {"open tasks of one", kOpenOf}, {"open tasks", kOpen}, {"one task", kOne}};
    std::vector<Filter> filters{{}};
    for (const FilterField &field : fields()) {
        const bool isDay = field.kind == FieldKind::Day;
        filters.push_back(
            {{std::string(field.name), FilterOp::Equal, {isDay ? "2026-01-01" : "1"}, 0}});
    }
    for (const Filter &filter : filters) {
        WhereClause where = conditions(filter).value();
        statements.push_back({"task count", countSql(where)});
        TaskOrderQuery query;
        statements.push_back({"task order", orderSql(query, where)});
        query.descending = true;
        statements.push_back({"task order", orderSql(query, where)});
        where.add(kAfter, std::int64_t{1});
        statements.push_back({"task list", pageSql(where)});
    }
    return statements;
}

} // namespace accord::storage
