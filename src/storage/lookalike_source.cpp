// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lookalike_source.h"

#include "storage/row.h"

namespace accord::storage {

void forEachCustomer(db::Connection &connection,
                     const std::function<void(KnownCustomer &&)> &visit) {
    auto &row = connection.cached(R"(
        SELECT c.code, c.name, c.name_folded, c.tax_number, COALESCE(p.code, ''), c.city
        FROM customer c LEFT JOIN customer p ON p.id = c.parent_id
        ORDER BY c.id)");
    while (row.next()) {
        visit({textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4),
               textAt(row, 5)});
    }
    row.reset();
}

void forEachContact(db::Connection &connection, const std::function<void(KnownContact &&)> &visit) {
    auto &row = connection.cached(R"(
        SELECT c.customer_id, u.code, c.name, c.phones, c.email
        FROM contact c JOIN customer u ON u.id = c.customer_id
        WHERE c.erased = 0
        ORDER BY c.id)");
    while (row.next()) {
        visit({idAt<domain::CustomerId>(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3),
               textAt(row, 4)});
    }
    row.reset();
}

} // namespace accord::storage
