// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/activity.h"

#include "storage/list_statements.h"
#include "storage/row.h"

#include <string>

namespace accord::storage {

namespace {

constexpr std::string_view kActive = R"(
    SELECT customer_id FROM customer_month WHERE month BETWEEN ?1 AND ?2
    GROUP BY customer_id HAVING SUM(net_sales_fen) > 0 ORDER BY customer_id)";

constexpr std::string_view kLosses = R"(
    SELECT reason, COUNT(*), SUM(CASE WHEN won_back_on <> '' THEN 1 ELSE 0 END) FROM loss
    WHERE day BETWEEN ?1 AND ?2 GROUP BY reason ORDER BY reason)";

} // namespace

std::vector<domain::CustomerId> activeCustomers(db::Connection &connection, base::Month last) {
    auto &row = connection.cached(kActive);
    row.bind(1, last.plus(-2).number()).bind(2, last.number());
    std::vector<domain::CustomerId> ids;
    while (row.next()) {
        ids.push_back(idAt<domain::CustomerId>(row, 0));
    }
    row.reset();
    return ids;
}

base::Date lastHeld(db::Connection &connection, domain::CustomerId customer) {
    auto &row = connection.cached(
        "SELECT MAX(held_on) FROM visit WHERE customer_id = ?1 AND state = 'done'");
    row.bind(1, customer.value());
    const base::Date day = row.next() ? dateAt(row, 0) : base::Date();
    row.reset();
    return day;
}

std::vector<LossCount> lossesOf(db::Connection &connection, base::Date from, base::Date to) {
    auto &row = connection.cached(kLosses);
    row.bind(1, from.toString()).bind(2, to.toString());
    std::vector<LossCount> counts;
    while (row.next()) {
        counts.push_back(
            {wordAt(row, 0, domain::lossReasonFromCode), row.integer(1), row.integer(2)});
    }
    row.reset();
    return counts;
}

std::vector<ListStatement> activityStatements() {
    return {{"active customers", std::string(kActive)}, {"losses", std::string(kLosses)}};
}

} // namespace accord::storage
