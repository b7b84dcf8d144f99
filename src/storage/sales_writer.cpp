// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_writer.h"

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

enum class Write { Insert, Update, Remove };

struct Pending {
    Write write;
    SalesKey key;
    StoredFact stored;
    SalesValues values;
};

void addChecked(std::int64_t &sum, std::int64_t more) {
    if (__builtin_add_overflow(sum, more, &sum)) {
        throw std::overflow_error("a sum of sales facts is too large");
    }
}

int rowsAdded(Write write) {
    return write == Write::Insert ? 1 : write == Write::Remove ? -1 : 0;
}

// What one write changes in the sums of its month.
void addTo(SalesValues &delta, const Pending &p) {
    delta.present = static_cast<std::uint8_t>(delta.present | p.values.present);
    for (std::size_t i = 0; i < delta.amounts.size(); ++i) {
        addChecked(delta.amounts[i], p.values.amounts[i]);
        addChecked(delta.amounts[i], -p.stored.values.amounts[i]);
    }
}

} // namespace

struct SalesWriter::Statements {
    explicit Statements(db::Connection &db)
        : insert(db.cached(R"(
              INSERT INTO sales_fact (month, customer_id, category_id, product_id, quantity_milli,
                  net_sales_fen, gross_sales_fen, payment_fen, margin_fen, trade_spend_fen, set_seq)
              VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))")),
          update(db.cached(R"(
              UPDATE sales_fact SET quantity_milli = ?5, net_sales_fen = ?6, gross_sales_fen = ?7,
                  payment_fen = ?8, margin_fen = ?9, trade_spend_fen = ?10, set_seq = ?11
              WHERE month = ?1 AND customer_id = ?2 AND category_id = ?3 AND product_id = ?4)")),
          remove(db.cached(R"(
              DELETE FROM sales_fact
              WHERE month = ?1 AND customer_id = ?2 AND category_id = ?3 AND product_id = ?4)")),
          before(db.cached(R"(
              INSERT INTO fact_before (by_seq, month, customer_id, category_id, product_id,
                  quantity_milli, net_sales_fen, gross_sales_fen, payment_fen, margin_fen,
                  trade_spend_fen, set_seq)
              VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
              ON CONFLICT (by_seq, month, customer_id, category_id, product_id) DO NOTHING)")),
          addToMonth(db.cached(R"(
              INSERT INTO customer_month (month, customer_id, fact_count, present, quantity_milli,
                  net_sales_fen, gross_sales_fen, payment_fen, margin_fen, trade_spend_fen)
              VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
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

// The facts of the customer's month at hand wait here, so that its sums are written first (the
// facts refer to that row) and only once.
struct SalesWriter::Sums {
    base::Month month;
    domain::CustomerId customer;
    std::vector<Pending> pending;
    std::vector<std::pair<base::Month, domain::CustomerId>> toRecount;
};

SalesWriter::SalesWriter(db::Connection &connection, domain::ChangeSetId set)
    : m_db(connection),
      m_set(set.value()),
      m_statements(std::make_unique<Statements>(connection)),
      m_sums(std::make_unique<Sums>()) {}
SalesWriter::~SalesWriter() = default;

void SalesWriter::enter(base::Month month, domain::CustomerId customer) {
    if (m_sums->month == month && m_sums->customer == customer) {
        return;
    }
    leave();
    m_sums->month = month;
    m_sums->customer = customer;
    touch(month);
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
    enter(key.month, key.customer);
    m_sums->pending.push_back({stored.exists ? Write::Update : Write::Insert, key, stored, values});
}

void SalesWriter::remove(const SalesKey &key, const StoredFact &stored) {
    if (stored.exists) {
        enter(key.month, key.customer);
        m_sums->pending.push_back({Write::Remove, key, stored, {}});
    }
}

void SalesWriter::leave() {
    Sums &sums = *m_sums;
    if (sums.pending.empty()) {
        return;
    }
    SalesValues delta;
    std::int64_t count = 0;
    bool recounts = false;
    for (const Pending &p : sums.pending) {
        count += rowsAdded(p.write);
        recounts = recounts || p.write == Write::Remove ||
                   (p.stored.values.present & ~p.values.present) != 0;
        addTo(delta, p);
    }
    // A row to be recounted only has to be there; else fact_count could pass below zero.
    if (recounts) {
        ensureMonth(m_db, sums.month, sums.customer);
        sums.toRecount.emplace_back(sums.month, sums.customer);
    } else {
        auto &add = m_statements->addToMonth;
        add.bind(1, sums.month.number())
            .bind(2, sums.customer.value())
            .bind(3, count)
            .bind(4, std::int64_t{delta.present});
        for (int i = 0; i < domain::kSalesFieldCount; ++i) {
            add.bind(5 + i, delta.amounts[static_cast<std::size_t>(i)]);
        }
        add.run();
    }
    for (const Pending &p : sums.pending) {
        write(p.key, p.stored, p.write == Write::Remove ? nullptr : &p.values);
    }
    sums.pending.clear();
}

void SalesWriter::write(const SalesKey &key, const StoredFact &stored, const SalesValues *values) {
    Statements &s = *m_statements;
    const bool oursAlready = stored.exists && stored.setSeq == m_set;
    if (stored.exists && !oursAlready) {
        s.before.bind(1, m_set);
        bindKey(s.before, 2, key);
        bindValues(s.before, 6, stored.values);
        s.before.bind(12, stored.setSeq).run();
    }
    if (values == nullptr) {
        bindKey(s.remove, 1, key);
        s.remove.run();
        m_totals.factsWritten -= oursAlready ? 1 : 0;
        return;
    }
    db::Statement &statement = stored.exists ? s.update : s.insert;
    bindKey(statement, 1, key);
    bindValues(statement, 5, *values);
    statement.bind(11, m_set).run();
    m_totals.factsWritten += oursAlready ? 0 : 1;
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
        m_sums->toRecount.emplace_back(profit.month,
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
    for (const auto &[month, customer] : m_sums->toRecount) {
        resumOne(m_db, month, customer);
    }
    m_sums->toRecount.clear();
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
