// SPDX-License-Identifier: GPL-3.0-or-later
// SalesRepository::read: stored facts beside a sorted list of keys.
#include "storage/sales_repository.h"
#include "storage/sales_row.h"

#include <cassert>

namespace accord::storage {

namespace {

constexpr std::string_view kSweep = R"(
    SELECT month, customer_id, category_id, product_id, quantity_milli, net_sales_fen,
           gross_sales_fen, payment_fen, margin_fen, trade_spend_fen, set_seq
    FROM sales_fact
    WHERE (month, customer_id, category_id, product_id) >= (?1, ?2, ?3, ?4) AND month <= ?5
    ORDER BY month, customer_id, category_id, product_id)";

constexpr std::string_view kOne = R"(
    SELECT quantity_milli, net_sales_fen, gross_sales_fen, payment_fen, margin_fen,
           trade_spend_fen, set_seq
    FROM sales_fact
    WHERE month = ?1 AND customer_id = ?2 AND category_id = ?3 AND product_id = ?4)";

void readOne(db::Connection &db, const domain::SalesKey &key, StoredFact &out) {
    auto &row = db.cached(kOne);
    bindKey(row, 1, key);
    if (row.next()) {
        out = {true, valuesAt(row, 0), row.integer(6)};
    }
    row.reset();
}

} // namespace

void SalesRepository::read(std::span<const domain::SalesKey> keys, std::span<StoredFact> out) {
    assert(keys.size() == out.size());
    if (keys.empty()) {
        return;
    }
    std::fill(out.begin(), out.end(), StoredFact{});
    // So many rows may the sweep pass per key before single searches are cheaper.
    const std::size_t allowed = keys.size() * 8 + 64;
    const FactOrder before;
    auto &row = m_db.cached(kSweep);
    bindKey(row, 1, keys.front());
    row.bind(5, keys.back().month.number());
    std::size_t at = 0;
    std::size_t passed = 0;
    while (at < keys.size() && passed < allowed && row.next()) {
        ++passed;
        const domain::SalesKey stored = keyAt(row, 0);
        while (at < keys.size() && before(keys[at], stored)) {
            ++at; // nothing is stored for it
        }
        if (at < keys.size() && keys[at] == stored) {
            out[at++] = {true, valuesAt(row, 4), row.integer(10)};
        }
    }
    row.reset();
    if (passed < allowed) {
        return;
    }
    for (; at < keys.size(); ++at) {
        readOne(m_db, keys[at], out[at]);
    }
}

} // namespace accord::storage
