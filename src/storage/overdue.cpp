// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overdue.h"

#include "storage/list_statements.h"
#include "storage/row.h"

namespace accord::storage {
namespace {

// ?1 = owner, ?2 = day.
const std::string kOverdue = R"(
    SELECT r.customer_id, r.due_date, r.amount_fen - r.paid_fen
    FROM customer c JOIN receivable r ON r.customer_id = c.id
    WHERE c.owner_id = ?1 AND r.due_date <> '' AND r.due_date < ?2 AND r.invoice_date <= ?2
      AND r.amount_fen > 0 AND r.paid_fen < r.amount_fen)";

} // namespace

std::vector<OverdueInvoice> overdueOf(db::Connection &connection, domain::UserId owner,
                                      base::Date on) {
    std::vector<OverdueInvoice> invoices;
    auto &row = connection.cached(kOverdue);
    row.bind(1, owner.value()).bind(2, on.toString());
    while (row.next()) {
        invoices.push_back({idAt<domain::CustomerId>(row, 0), dateAt(row, 1), row.integer(2)});
    }
    row.reset();
    return invoices;
}

std::vector<ListStatement> overdueStatements() {
    return {{"overdue invoices", kOverdue}};
}

} // namespace accord::storage
