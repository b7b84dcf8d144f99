// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scope_figures.h"

#include "storage/list_statements.h"
#include "storage/row.h"

#include <algorithm>

namespace accord::storage {

namespace {

// ?3 = first day that counts, ?4 = today.
const std::string kVisits = scoped(R"(
    SELECT SUM(CASE WHEN v.state = 'done' AND v.day BETWEEN ?3 AND ?4 THEN 1 ELSE 0 END),
           SUM(CASE WHEN v.state = 'not_held' AND v.day BETWEEN ?3 AND ?4 THEN 1 ELSE 0 END),
           SUM(CASE WHEN v.state = 'planned' AND v.day >= ?4 THEN 1 ELSE 0 END),
           SUM(CASE WHEN v.state = 'planned' AND v.day < ?4 THEN 1 ELSE 0 END),
           MAX(CASE WHEN v.state = 'done' THEN v.held_on END),
           MIN(CASE WHEN v.state = 'planned' AND v.day >= ?4 THEN v.day END)
    FROM tree g JOIN visit v ON v.customer_id = g.id)");

const std::string kTasks = scoped(R"(
    SELECT SUM(CASE WHEN k.state = 'open' THEN 1 ELSE 0 END),
           SUM(CASE WHEN k.state = 'open' AND k.due_on < ?4 THEN 1 ELSE 0 END),
           SUM(CASE WHEN k.state = 'done' AND k.closed_on >= ?3 THEN 1 ELSE 0 END)
    FROM tree g JOIN task k ON k.customer_id = g.id)");

// Pairs of a customer asked for and one below it; ?2 to ?3 = months. `roots` selects those asked
// for by ?1.
std::string sums(std::string_view roots, std::string_view order) {
    return "WITH RECURSIVE below (root, id) AS (" + std::string(roots) +
           R"(
        UNION
        SELECT w.root, c.id FROM below w JOIN customer c ON c.parent_id = w.id)
    SELECT r.code, CASE WHEN r.short_name <> '' THEN r.short_name ELSE r.name END,
           r.account_level, COUNT(DISTINCT w.id) - 1,
           SUM(CASE WHEN (m.present & 2) <> 0 THEN m.net_sales_fen END) AS net
    FROM below w JOIN customer r ON r.id = w.root
    LEFT JOIN customer_month m ON m.customer_id = w.id AND m.month BETWEEN ?2 AND ?3
    GROUP BY r.id, r.code, r.name, r.short_name, r.account_level)" +
           std::string(order);
}

const std::string kSum = sums("SELECT id, id FROM customer WHERE id = ?1", "");
const std::string kSumsBelow = sums("SELECT id, id FROM customer WHERE parent_id = ?1",
                                    " ORDER BY COALESCE(net, 0) DESC, r.code LIMIT ?4");

std::string groupSalesSql(std::size_t count) {
    std::string ids;
    for (std::size_t i = 1; i <= count; ++i) {
        ids += (i == 1 ? "?" : ", ?") + std::to_string(i);
    }
    return "WITH RECURSIVE below (root, id) AS (SELECT id, id FROM customer WHERE id IN (" + ids +
           R"()
        UNION
        SELECT w.root, c.id FROM below w JOIN customer c ON c.parent_id = w.id)
    SELECT w.root, SUM(y.sales_fen) FROM below w JOIN customer_year y ON y.customer_id = w.id
    GROUP BY w.root HAVING SUM(y.sales_fen) <> 0)";
}

TreeSum sumAt(const db::Statement &row) {
    return {textAt(row, 0), textAt(row, 1), row.integer(2) != 0, row.integer(3),
            row.optionalInteger(4)};
}

db::Statement &bindPeriod(db::Statement &row, domain::CustomerId id, base::Period period) {
    const bool hasPeriod = !period.from.isNull();
    return row.bind(1, id.value())
        .bind(2, hasPeriod ? period.from.number() : 0)
        .bind(3, hasPeriod ? period.to.number() : 0);
}

} // namespace

VisitFigures visitFigures(db::Connection &connection, const CustomerScope &scope, base::Date from,
                          base::Date today) {
    auto &row = bindScope(connection.cached(kVisits), scope);
    row.bind(3, from.toString()).bind(4, today.toString());
    VisitFigures figures;
    if (row.next()) {
        figures = {row.integer(0), row.integer(1), row.integer(2),
                   row.integer(3), dateAt(row, 4), dateAt(row, 5)};
    }
    row.reset();
    return figures;
}

TaskFigures taskFigures(db::Connection &connection, const CustomerScope &scope, base::Date from,
                        base::Date today) {
    auto &row = bindScope(connection.cached(kTasks), scope);
    row.bind(3, from.toString()).bind(4, today.toString());
    TaskFigures figures;
    if (row.next()) {
        figures = {row.integer(0), row.integer(1), row.integer(2)};
    }
    row.reset();
    return figures;
}

std::optional<TreeSum> treeSum(db::Connection &connection, domain::CustomerId id,
                               base::Period period) {
    auto &row = bindPeriod(connection.cached(kSum), id, period);
    std::optional<TreeSum> sum;
    if (row.next()) {
        sum = sumAt(row);
    }
    row.reset();
    return sum;
}

std::vector<TreeSum> sumsBelow(db::Connection &connection, domain::CustomerId id,
                               base::Period period, int most) {
    auto &row = bindPeriod(connection.cached(kSumsBelow), id, period).bind(4, most);
    std::vector<TreeSum> below;
    while (row.next()) {
        below.push_back(sumAt(row));
    }
    row.reset();
    return below;
}

std::map<domain::CustomerId, std::int64_t> groupSales(db::Connection &connection,
                                                      std::span<const domain::CustomerId> ids) {
    constexpr std::size_t kAtOnce = 200; // of the parameters a statement may have
    std::map<domain::CustomerId, std::int64_t> sums;
    for (std::size_t from = 0; from < ids.size(); from += kAtOnce) {
        const auto part = ids.subspan(from, std::min(kAtOnce, ids.size() - from));
        const auto row = connection.prepare(groupSalesSql(part.size()));
        for (std::size_t i = 0; i < part.size(); ++i) {
            row->bind(static_cast<int>(i) + 1, part[i].value());
        }
        while (row->next()) {
            sums.emplace(idAt<domain::CustomerId>(*row, 0), row->integer(1));
        }
    }
    return sums;
}

std::vector<ListStatement> scopeStatements() {
    return {{"sales of groups", groupSalesSql(2)},
            {"visits of a customer with all below", kVisits},
            {"tasks of a customer with all below", kTasks},
            {"sums of a customer with all below", kSum},
            {"sums of those below a customer", kSumsBelow}};
}

} // namespace accord::storage
