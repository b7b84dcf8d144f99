// SPDX-License-Identifier: GPL-3.0-or-later
// The list part of PlanRepository.
#include "storage/list_statements.h"
#include "storage/plan_repository.h"
#include "storage/row.h"

namespace accord::storage {

namespace {

const std::vector<FilterField> &fields() {
    static const std::vector<FilterField> kFields{
        {"customer", FieldKind::Reference, "p.customer_id",
         "(SELECT f.id FROM customer f WHERE f.code IN ({}))", false},
        {"name", FieldKind::Text, "c.name", "c.name_folded", false},
        {"owner", FieldKind::Reference, "c.owner_id",
         "(SELECT f.id FROM app_user f WHERE f.code IN ({}))", true},
        {"year", FieldKind::Number, "p.year", "", false},
        {"step", FieldKind::Word, "p.step", "", false},
        {"draft", FieldKind::Number, "p.draft", "", false},
        {"revision", FieldKind::Number, "p.revision", "", true},
        {"submitted", FieldKind::Flag, "(p.submitted_by IS NOT NULL)", "", false},
    };
    return kFields;
}

base::Result<WhereClause> conditions(const PlanQuery &query) {
    WhereClause where;
    if (!query.owner.isNull()) {
        where.add("c.owner_id = {}", query.owner.value());
    }
    ACCORD_CHECK(where.add(query.filter, fields()));
    return where;
}

std::string pageSql(const WhereClause &where) {
    return "SELECT p.id, p.customer_id, c.code, c.name, u.code, p.year, p.step, p.draft, "
           "p.revision, p.submitted_by IS NOT NULL, p.version "
           "FROM plan p JOIN customer c ON c.id = p.customer_id "
           "LEFT JOIN app_user u ON u.id = c.owner_id " +
           where.sql() + " ORDER BY p.year, p.id LIMIT ?" + std::to_string(where.nextParameter());
}

std::string countSql(const WhereClause &where) {
    return "SELECT COUNT(*) FROM plan p JOIN customer c ON c.id = p.customer_id " + where.sql();
}

PlanListRow rowAt(const db::Statement &row) {
    PlanListRow r;
    r.id = idAt<domain::PlanId>(row, 0);
    r.customer = idAt<domain::CustomerId>(row, 1);
    r.customerCode = textAt(row, 2);
    r.customerName = textAt(row, 3);
    r.ownerCode = textAt(row, 4);
    r.year = static_cast<int>(row.integer(5));
    r.step = wordAt(row, 6, domain::planStepFromCode);
    r.draft = static_cast<int>(row.integer(7));
    if (!row.isNull(8)) {
        r.revision = static_cast<int>(row.integer(8));
    }
    r.submitted = row.integer(9) != 0;
    r.version = row.integer(10);
    return r;
}

} // namespace

base::Result<Page<PlanListRow>> PlanRepository::list(const PlanQuery &query) {
    Page<PlanListRow> page;
    ACCORD_TRY(WhereClause where, conditions(query));
    where.add("p.year > 0");
    auto count = m_db.prepare(countSql(where));
    where.bind(*count);
    page.total = firstInteger(*count).value_or(0);
    if (query.limit <= 0) {
        return page;
    }
    std::int64_t year = 0;
    std::int64_t id = 0;
    if (!query.after.empty()) {
        ACCORD_TRY(const auto after, domain::PlanId::parse(query.after));
        id = after.value();
        year = firstInteger(m_db.cached("SELECT year FROM plan WHERE id = ?1").bind(1, id))
                   .value_or(0);
    }
    where.addPair("(p.year, p.id) > ", year, id);
    auto row = m_db.prepare(pageSql(where));
    where.bind(*row);
    row->bind(where.nextParameter(), query.limit + 1);
    while (row->next()) {
        page.rows.push_back(rowAt(*row));
    }
    if (page.rows.size() > static_cast<std::size_t>(query.limit)) {
        page.rows.pop_back();
        page.next = page.rows.back().id.toString();
    }
    return page;
}

std::vector<int> PlanRepository::years() {
    std::vector<int> years;
    auto &row = m_db.cached("SELECT DISTINCT year FROM plan ORDER BY year DESC");
    while (row.next()) {
        years.push_back(static_cast<int>(row.integer(0)));
    }
    row.reset();
    return years;
}

std::vector<ListStatement> planListStatements() {
    std::vector<ListStatement> statements;
    std::vector<Filter> filters{{}};
    for (const FilterField &field : fields()) {
        filters.push_back({{std::string(field.name), FilterOp::Equal, {"1"}, 0}});
    }
    for (const Filter &filter : filters) {
        PlanQuery query;
        query.filter = filter;
        WhereClause where = conditions(query).value();
        where.add("p.year > 0");
        statements.push_back({"plan count", countSql(where)});
        where.addPair("(p.year, p.id) > ", std::int64_t{0}, std::int64_t{0});
        statements.push_back({"plan list", pageSql(where)});
    }
    return statements;
}

} // namespace accord::storage
