// SPDX-License-Identifier: GPL-3.0-or-later
// The column order of sales facts and their sums, shared by the files that read and write them:
// quantity_milli, net_sales_fen, gross_sales_fen, payment_fen, margin_fen, trade_spend_fen.
#pragma once

#include "db/connection.h"
#include "domain/sales/sales_fact.h"
#include "storage/row.h"

namespace accord::storage {

[[nodiscard]] inline domain::SalesValues valuesAt(const db::Statement &row, int column) {
    domain::SalesValues values;
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        if (!row.isNull(column + i)) {
            values.set(static_cast<domain::SalesField>(i), row.integer(column + i));
        }
    }
    return values;
}

// Sums with a present mask of their own: 0 and absent differ only in the mask.
[[nodiscard]] inline domain::SalesValues sumsAt(const db::Statement &row, int column,
                                                std::int64_t present) {
    domain::SalesValues values;
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        values.amounts[static_cast<std::size_t>(i)] = row.integer(column + i);
    }
    values.present = static_cast<std::uint8_t>(present);
    return values;
}

inline void bindKey(db::Statement &statement, int first, const domain::SalesKey &key) {
    statement.bind(first, key.month.number());
    statement.bind(first + 1, key.customer.value());
    statement.bind(first + 2, key.category.value());
    statement.bind(first + 3, key.product.value());
}

[[nodiscard]] inline domain::SalesKey keyAt(const db::Statement &row, int column) {
    return {idAt<domain::CustomerId>(row, column + 1),
            base::Month::fromNumber(static_cast<int>(row.integer(column))),
            idAt<domain::CategoryId>(row, column + 2), idAt<domain::ProductId>(row, column + 3)};
}

} // namespace accord::storage
