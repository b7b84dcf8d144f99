// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/activity.h"

#include "storage/list_statements.h"
#include "storage/row.h"

#include <string>

namespace accord::storage {

namespace {

// Nobody keeps or loses what is our own.
constexpr std::string_view kActive = R"(
    SELECT m.customer_id FROM customer_month m JOIN customer c ON c.id = m.customer_id
    WHERE m.month BETWEEN ?1 AND ?2 AND c.kind <> 'internal'
    GROUP BY m.customer_id HAVING SUM(m.net_sales_fen) > 0 ORDER BY m.customer_id)";

// The same for one book, ?3.
constexpr std::string_view kActiveOf = R"(
    SELECT m.customer_id FROM customer_month m JOIN customer c ON c.id = m.customer_id
    WHERE m.month BETWEEN ?1 AND ?2 AND c.owner_id = ?3 AND c.kind <> 'internal'
    GROUP BY m.customer_id HAVING SUM(m.net_sales_fen) > 0 ORDER BY m.customer_id)";

const std::string kLastHeld = scoped(
    "SELECT MAX(v.held_on) FROM tree g JOIN visit v ON v.customer_id = g.id AND v.state = 'done'");

constexpr std::string_view kLosses = R"(
    SELECT l.reason, COUNT(*), SUM(CASE WHEN l.won_back_on <> '' THEN 1 ELSE 0 END)
    FROM loss l JOIN customer c ON c.id = l.customer_id
    WHERE l.day BETWEEN ?1 AND ?2 AND c.kind <> 'internal' GROUP BY l.reason ORDER BY l.reason)";

constexpr std::string_view kLossesOf = R"(
    SELECT l.reason, COUNT(*), SUM(CASE WHEN l.won_back_on <> '' THEN 1 ELSE 0 END)
    FROM loss l JOIN customer c ON c.id = l.customer_id
    WHERE l.day BETWEEN ?1 AND ?2 AND c.owner_id = ?3 AND c.kind <> 'internal'
    GROUP BY l.reason ORDER BY l.reason)";

} // namespace

std::vector<domain::CustomerId> activeCustomers(db::Connection &connection, base::Month last,
                                                domain::UserId owner) {
    auto &row = connection.cached(owner.isNull() ? kActive : kActiveOf);
    row.bind(1, last.plus(-2).number()).bind(2, last.number());
    if (!owner.isNull()) {
        row.bind(3, owner.value());
    }
    std::vector<domain::CustomerId> ids;
    while (row.next()) {
        ids.push_back(idAt<domain::CustomerId>(row, 0));
    }
    row.reset();
    return ids;
}

base::Date lastHeld(db::Connection &connection, const CustomerScope &scope) {
    auto &row = bindScope(connection.cached(kLastHeld), scope);
    const base::Date day = row.next() ? dateAt(row, 0) : base::Date();
    row.reset();
    return day;
}

std::vector<LossCount> lossesOf(db::Connection &connection, base::Date from, base::Date to,
                                domain::UserId owner) {
    auto &row = connection.cached(owner.isNull() ? kLosses : kLossesOf);
    row.bind(1, from.toString()).bind(2, to.toString());
    if (!owner.isNull()) {
        row.bind(3, owner.value());
    }
    std::vector<LossCount> counts;
    while (row.next()) {
        counts.push_back(
            {wordAt(row, 0, domain::lossReasonFromCode), row.integer(1), row.integer(2)});
    }
    row.reset();
    return counts;
}

std::vector<ListStatement> activityStatements() {
    return {{"active customers", std::string(kActive)},
            {"losses", std::string(kLosses)},
            {"last held", kLastHeld},
            {"active customers of a book", std::string(kActiveOf)},
            {"losses of a book", std::string(kLossesOf)}};
}

} // namespace accord::storage
