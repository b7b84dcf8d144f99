// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profit_list.h"

#include "storage/list_statements.h"
#include "storage/row.h"

namespace accord::storage {

namespace {

// CROSS JOIN keeps SQLite from walking the profits of all customers.
constexpr std::string_view kProfits = R"(
    SELECT p.month, p.brand_profit_fen, p.customer_profit_fen, p.source,
           COALESCE(b.file_name, ''), s.at
    FROM customer_month m
    CROSS JOIN profit_fact p ON p.month = m.month AND p.customer_id = m.customer_id
    JOIN change_set s ON s.seq = p.set_seq
    LEFT JOIN import_batch b ON b.set_seq = p.set_seq
    WHERE m.customer_id = ?1 ORDER BY m.month DESC LIMIT ?2)";

} // namespace

std::vector<ProfitMonth> profitsOf(db::Connection &connection, domain::CustomerId customer,
                                   int limit) {
    auto &row = connection.cached(kProfits).bind(1, customer.value()).bind(2, limit);
    std::vector<ProfitMonth> all;
    while (row.next()) {
        all.push_back({base::Month::fromNumber(static_cast<int>(row.integer(0))),
                       row.optionalInteger(1), row.optionalInteger(2), textAt(row, 3),
                       textAt(row, 4), instantAt(row, 5)});
    }
    row.reset();
    return all;
}

std::vector<ListStatement> profitStatements() {
    return {{"profits of a customer", std::string(kProfits)}};
}

} // namespace accord::storage
