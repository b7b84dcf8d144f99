// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_writer.h"

#include "db/row_block.h"
#include "storage/month_sums.h"
#include "storage/sales_row.h"
#include "storage/sales_year.h"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace accord::storage {

namespace {

using domain::SalesKey;
using domain::SalesValues;

constexpr std::size_t kBlockRows = 4'096;

void addChecked(std::int64_t &sum, std::int64_t more) {
    if (__builtin_add_overflow(sum, more, &sum)) {
        throw std::overflow_error("a sum of sales facts is too large");
    }
}

void addKey(db::RowBlock &block, const SalesKey &key) {
    block.add(key.month.number());
    block.add(key.customer.value());
    block.add(key.category.value());
    block.add(key.product.value());
}

void addValues(db::RowBlock &block, const SalesValues &values) {
    for (std::size_t i = 0; i < values.amounts.size(); ++i) {
        if (((values.present >> i) & 1) != 0) {
            block.add(values.amounts[i]);
        } else {
            block.addNull();
        }
    }
}

void runOver(db::Statement &statement, db::RowBlock &block) {
    if (!block.empty()) {
        statement.bindBlob(1, block.bytes()).run();
        block.clear();
    }
}

// What the facts of one customer's month that wait change in its sums.
struct MonthChange {
    base::Month month;
    domain::CustomerId customer;
    SalesValues delta;
    std::int64_t count = 0;
    bool any = false;
    bool recounts = false; // only the facts can tell

    void add(const SalesValues &before, const SalesValues &after) {
        any = true;
        recounts = recounts || (before.present & ~after.present) != 0;
        delta.present = static_cast<std::uint8_t>(delta.present | after.present);
        for (std::size_t i = 0; i < delta.amounts.size(); ++i) {
            addChecked(delta.amounts[i], after.amounts[i]);
            addChecked(delta.amounts[i], -before.amounts[i]);
        }
    }
};

} // namespace

struct SalesWriter::Statements {
    explicit Statements(db::Connection &db)
        : insert(db.cached(R"(
              INSERT INTO sales_fact (month, customer_id, category_id, product_id, quantity_milli,
                  net_sales_fen, gross_sales_fen, payment_fen, margin_fen, trade_spend_fen, set_seq)
              SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM row_block(?1))")),
          update(db.cached(R"(
              UPDATE sales_fact SET quantity_milli = b.c5, net_sales_fen = b.c6,
                  gross_sales_fen = b.c7, payment_fen = b.c8, margin_fen = b.c9,
                  trade_spend_fen = b.c10, set_seq = b.c11
              FROM row_block(?1) AS b
              WHERE month = b.c1 AND customer_id = b.c2 AND category_id = b.c3
                AND product_id = b.c4)")),
          remove(db.cached(R"(
              DELETE FROM sales_fact
              WHERE month = ?1 AND customer_id = ?2 AND category_id = ?3 AND product_id = ?4)")),
          before(db.cached(R"(
              INSERT INTO fact_before (month, customer_id, category_id, product_id,
                  quantity_milli, net_sales_fen, gross_sales_fen, payment_fen, margin_fen,
                  trade_spend_fen, set_seq, by_seq)
              SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12 FROM row_block(?1)
              WHERE true
              ON CONFLICT (by_seq, month, customer_id, category_id, product_id) DO NOTHING)")),
          addToMonth(db.cached(R"(
              INSERT INTO customer_month (month, customer_id, fact_count, present, quantity_milli,
                  net_sales_fen, gross_sales_fen, payment_fen, margin_fen, trade_spend_fen)
              SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM row_block(?1) WHERE true
              ON CONFLICT (month, customer_id) DO UPDATE SET
                  fact_count = customer_month.fact_count + excluded.fact_count,
                  present = customer_month.present | excluded.present,
                  quantity_milli = customer_month.quantity_milli + excluded.quantity_milli,
                  net_sales_fen = customer_month.net_sales_fen + excluded.net_sales_fen,
                  gross_sales_fen = customer_month.gross_sales_fen + excluded.gross_sales_fen,
                  payment_fen = customer_month.payment_fen + excluded.payment_fen,
                  margin_fen = customer_month.margin_fen + excluded.margin_fen,
                  trade_spend_fen = customer_month.trade_spend_fen + excluded.trade_spend_fen)")) {}
    db::Statement &insert;
    db::Statement &update;
    db::Statement &remove;
    db::Statement &before;
    db::Statement &addToMonth;
};

// Facts wait here until there are enough for one statement, the sums they change (which they refer
// to, so that those are written first) beside them.
struct SalesWriter::Waiting {
    MonthChange change; // of the customer's month at hand
    db::RowBlock months{10};
    db::RowBlock before{12};
    db::RowBlock updates{11};
    db::RowBlock inserts{11};
    std::vector<SalesKey> removals;
    std::vector<std::pair<base::Month, domain::CustomerId>> toRecount;

    [[nodiscard]] std::size_t rows() const {
        return updates.rows() + inserts.rows() + removals.size();
    }
};

SalesWriter::SalesWriter(db::Connection &connection, domain::ChangeSetId set)
    : m_db(connection),
      m_set(set.value()),
      m_statements(std::make_unique<Statements>(connection)),
      m_waiting(std::make_unique<Waiting>()) {}
SalesWriter::~SalesWriter() = default;

void SalesWriter::enter(const SalesKey &key) {
    if (m_waiting->change.month == key.month && m_waiting->change.customer == key.customer) {
        return;
    }
    leave();
    if (m_waiting->rows() >= kBlockRows) {
        flush();
    }
    m_waiting->change.month = key.month;
    m_waiting->change.customer = key.customer;
    touch(key.month);
}

void SalesWriter::touch(base::Month month) {
    if (!m_totals.months) {
        m_totals.months = base::Period{month, month};
    }
    m_totals.months->from = std::min(m_totals.months->from, month);
    m_totals.months->to = std::max(m_totals.months->to, month);
}

void SalesWriter::put(const SalesKey &key, const StoredFact &stored, const SalesValues &values) {
    if (stored.exists && stored.values == values) {
        return;
    }
    enter(key);
    m_waiting->change.add(stored.values, values);
    m_waiting->change.count += stored.exists ? 0 : 1;
    m_totals.factsWritten += keepBefore(key, stored) ? 0 : 1;
    db::RowBlock &block = stored.exists ? m_waiting->updates : m_waiting->inserts;
    addKey(block, key);
    addValues(block, values);
    block.add(m_set);
}

void SalesWriter::remove(const SalesKey &key, const StoredFact &stored) {
    if (!stored.exists) {
        return;
    }
    enter(key);
    m_waiting->change.add(stored.values, {});
    m_waiting->change.recounts = true;
    m_totals.factsWritten -= keepBefore(key, stored) ? 1 : 0;
    m_waiting->removals.push_back(key);
}

// True when the fact bears this set already, so that its image was kept then.
bool SalesWriter::keepBefore(const SalesKey &key, const StoredFact &stored) {
    const bool oursAlready = stored.exists && stored.setSeq == m_set;
    if (stored.exists && !oursAlready) {
        db::RowBlock &block = m_waiting->before;
        addKey(block, key);
        addValues(block, stored.values);
        block.add(stored.setSeq);
        block.add(m_set);
    }
    return oursAlready;
}

void SalesWriter::leave() {
    const MonthChange &change = m_waiting->change;
    if (change.any && change.recounts) {
        // It only has to be there; else fact_count could pass below zero.
        ensureMonth(m_db, change.month, change.customer);
        m_waiting->toRecount.emplace_back(change.month, change.customer);
    } else if (change.any) {
        db::RowBlock &block = m_waiting->months;
        block.add(change.month.number());
        block.add(change.customer.value());
        block.add(change.count);
        block.add(change.delta.present);
        for (const std::int64_t amount : change.delta.amounts) {
            block.add(amount);
        }
    }
    m_waiting->change = {};
}

void SalesWriter::flush() {
    Statements &s = *m_statements;
    runOver(s.addToMonth, m_waiting->months);
    runOver(s.before, m_waiting->before);
    for (const SalesKey &key : m_waiting->removals) {
        bindKey(s.remove, 1, key);
        s.remove.run();
    }
    m_waiting->removals.clear();
    runOver(s.update, m_waiting->updates);
    runOver(s.insert, m_waiting->inserts);
}

void SalesWriter::putProfit(const domain::CustomerProfit &profit, bool estimated) {
    domain::CustomerProfit merged = profit;
    if (const auto stored = SalesRepository(m_db).profit(profit.customer, profit.month)) {
        merged.brandProfitFen =
            profit.brandProfitFen ? profit.brandProfitFen : stored->brandProfitFen;
        merged.customerProfitFen =
            profit.customerProfitFen ? profit.customerProfitFen : stored->customerProfitFen;
    }
    replaceProfit(merged, estimated);
}

void SalesWriter::replaceProfit(const domain::CustomerProfit &profit, bool estimated) {
    const auto stored = SalesRepository(m_db).profit(profit.customer, profit.month);
    const auto brand = profit.brandProfitFen;
    const auto total = profit.customerProfitFen;
    const bool same = stored ? stored->brandProfitFen == brand && stored->customerProfitFen == total
                             : !brand && !total;
    if (same) {
        return;
    }
    touch(profit.month);
    const int month = profit.month.number();
    const std::int64_t customer = profit.customer.value();
    m_db.cached(R"(
        INSERT INTO profit_before (by_seq, month, customer_id, set_seq, brand_profit_fen,
                                   customer_profit_fen, source)
        SELECT ?1, month, customer_id, set_seq, brand_profit_fen, customer_profit_fen, source
        FROM profit_fact WHERE month = ?2 AND customer_id = ?3 AND set_seq <> ?1
        ON CONFLICT (by_seq, month, customer_id) DO NOTHING)")
        .bind(1, m_set)
        .bind(2, month)
        .bind(3, customer)
        .run();
    m_db.cached(R"(
        INSERT INTO customer_month (month, customer_id, brand_profit_fen, customer_profit_fen)
        VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (month, customer_id) DO UPDATE SET brand_profit_fen = ?3,
                                                       customer_profit_fen = ?4)")
        .bind(1, month)
        .bind(2, customer)
        .bind(3, brand)
        .bind(4, total)
        .run();
    if (!brand && !total) {
        m_db.cached("DELETE FROM profit_fact WHERE month = ?1 AND customer_id = ?2")
            .bind(1, month)
            .bind(2, customer)
            .run();
        m_waiting->toRecount.emplace_back(profit.month,
                                          profit.customer); // the sums go too when nothing is left
        return;
    }
    m_db.cached(R"(
        INSERT INTO profit_fact (month, customer_id, set_seq, brand_profit_fen,
                                 customer_profit_fen, source)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (month, customer_id) DO UPDATE SET set_seq = ?3, brand_profit_fen = ?4,
                                                       customer_profit_fen = ?5, source = ?6)")
        .bind(1, month)
        .bind(2, customer)
        .bind(3, m_set)
        .bind(4, brand)
        .bind(5, total)
        .bind(6, estimated ? "estimated" : "declared")
        .run();
}

SalesWriter::Totals SalesWriter::finish() {
    leave();
    flush();
    for (const auto &[month, customer] : m_waiting->toRecount) {
        resumOne(m_db, month, customer);
    }
    m_waiting->toRecount.clear();
    if (m_totals.months) {
        refreshSalesYear(m_db);
        m_totals.profitsWritten = firstInteger(m_db.cached(R"(SELECT COUNT(*) FROM profit_fact
                                        WHERE month BETWEEN ?1 AND ?2 AND set_seq = ?3)")
                                                   .bind(1, m_totals.months->from.number())
                                                   .bind(2, m_totals.months->to.number())
                                                   .bind(3, m_set))
                                      .value_or(0);
    }
    return m_totals;
}

} // namespace accord::storage
