// SPDX-License-Identifier: GPL-3.0-or-later
// The facts that an import or a merge wrote bear its change set; what they were before lies in
// fact_before under that set. An undo keeps the facts it removes in the same way under its own set,
// and a redo puts those back.
#include "storage/fact_undo.h"

#include "storage/month_sums.h"
#include "storage/row.h"

#include <string>

namespace accord::storage {

namespace {

constexpr std::string_view kFact = "month, customer_id, category_id, product_id, set_seq, "
                                   "quantity_milli, net_sales_fen, gross_sales_fen, payment_fen, "
                                   "margin_fen, trade_spend_fen";
constexpr std::string_view kProfit =
    "month, customer_id, set_seq, brand_profit_fen, customer_profit_fen, source";

class FactSwap {
public:
    FactSwap(db::Connection &db, const FactSpan &span)
        : m_db(db),
          m_span(span),
          m_from(span.totals.months->from.number()),
          m_to(span.totals.months->to.number()) {}

    // Do all rows that the set wrote still bear it, and are those it removed still gone?
    [[nodiscard]] bool isUntouched() {
        return countWritten("sales_fact") == m_span.totals.factsWritten &&
               countWritten("profit_fact") == m_span.totals.profitsWritten &&
               none(R"(SELECT 1 FROM fact_before b JOIN sales_fact f
                           ON f.month = b.month AND f.customer_id = b.customer_id
                          AND f.category_id = b.category_id AND f.product_id = b.product_id
                       WHERE b.by_seq = ?1 AND f.set_seq <> ?1 LIMIT 1)",
                    m_span.set);
    }
    // Is everything as the undo left it: before-images in place, the set's own rows absent?
    [[nodiscard]] bool isStillUndone(domain::ChangeSetId undo) {
        return none(R"(SELECT 1 FROM fact_before b LEFT JOIN sales_fact f
                           ON f.month = b.month AND f.customer_id = b.customer_id
                          AND f.category_id = b.category_id AND f.product_id = b.product_id
                       WHERE b.by_seq = ?1 AND f.set_seq IS DISTINCT FROM b.set_seq LIMIT 1)",
                    m_span.set) &&
               none(R"(SELECT 1 FROM fact_before b JOIN sales_fact f
                           ON f.month = b.month AND f.customer_id = b.customer_id
                          AND f.category_id = b.category_id AND f.product_id = b.product_id
                       WHERE b.by_seq = ?2 AND NOT EXISTS (
                           SELECT 1 FROM fact_before o
                           WHERE o.by_seq = ?1 AND o.month = b.month
                             AND o.customer_id = b.customer_id AND o.category_id = b.category_id
                             AND o.product_id = b.product_id) LIMIT 1)",
                    m_span.set, undo) &&
               none(R"(SELECT 1 FROM profit_before b LEFT JOIN profit_fact f
                           ON f.month = b.month AND f.customer_id = b.customer_id
                       WHERE b.by_seq = ?1 AND f.set_seq IS DISTINCT FROM b.set_seq LIMIT 1)",
                    m_span.set) &&
               none(R"(SELECT 1 FROM profit_before b JOIN profit_fact f
                           ON f.month = b.month AND f.customer_id = b.customer_id
                       WHERE b.by_seq = ?2 AND NOT EXISTS (
                           SELECT 1 FROM profit_before o
                           WHERE o.by_seq = ?1 AND o.month = b.month
                             AND o.customer_id = b.customer_id) LIMIT 1)",
                    m_span.set, undo);
    }

    // Keeps the rows of the set under `undo`, then removes them.
    void takeAway(domain::ChangeSetId undo) {
        for (const auto &[table, before, columns] : kTables) {
            run("INSERT INTO " + std::string(before) + " (by_seq, " + std::string(columns) +
                    ") SELECT ?1, " + std::string(columns) + " FROM " + std::string(table) +
                    " WHERE month BETWEEN ?2 AND ?3 AND set_seq = ?4",
                undo);
            run("DELETE FROM " + std::string(table) +
                    " WHERE month BETWEEN ?2 AND ?3 AND set_seq = ?4 AND ?1 > 0",
                undo);
        }
    }
    // Removes the rows that have a before-image of the set.
    void removeRestored() {
        for (const auto &[table, before, columns] : kTables) {
            const bool isFact = table == "sales_fact";
            const std::string key =
                isFact ? "(month, customer_id, category_id, product_id)" : "(month, customer_id)";
            const std::string list = key.substr(1, key.size() - 2);
            run("DELETE FROM " + std::string(table) + " WHERE " + key + " IN (SELECT " + list +
                    " FROM " + std::string(before) +
                    " WHERE by_seq = ?1) AND month BETWEEN ?2 AND ?3 AND ?4 > 0",
                m_span.set);
        }
    }
    // Puts back the images kept under `kept`.
    void bringBack(domain::ChangeSetId kept) {
        for (const auto &[table, before, columns] : kTables) {
            run("INSERT INTO customer_month (month, customer_id) SELECT DISTINCT month, "
                "customer_id FROM " +
                    std::string(before) +
                    " WHERE by_seq = ?1 AND month BETWEEN ?2 AND ?3 AND ?4 > 0 "
                    "ON CONFLICT (month, customer_id) DO NOTHING",
                kept);
            run("INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") SELECT " +
                    std::string(columns) + " FROM " + std::string(before) +
                    " WHERE by_seq = ?1 AND month BETWEEN ?2 AND ?3 AND ?4 > 0",
                kept);
        }
    }

private:
    struct Table {
        std::string_view table;
        std::string_view before;
        std::string_view columns;
    };
    static constexpr Table kTables[] = {{"sales_fact", "fact_before", kFact},
                                        {"profit_fact", "profit_before", kProfit}};

    // ?1 = a change set, ?2 and ?3 = the months touched, ?4 = the set that wrote.
    void run(const std::string &sql, domain::ChangeSetId first) {
        m_db.prepare(sql)
            ->bind(1, first.value())
            .bind(2, m_from)
            .bind(3, m_to)
            .bind(4, m_span.set.value())
            .run();
    }
    std::int64_t countWritten(const std::string &table) {
        auto row = m_db.prepare("SELECT COUNT(*) FROM " + table +
                                " WHERE month BETWEEN ?1 AND ?2 AND set_seq = ?3");
        row->bind(1, m_from).bind(2, m_to).bind(3, m_span.set.value());
        return firstInteger(*row).value_or(0);
    }
    // Does the query, with ?1 and perhaps ?2 change sets, find nothing?
    bool none(std::string_view sql, domain::ChangeSetId one, domain::ChangeSetId other = {}) {
        auto row = m_db.prepare(sql);
        row->bind(1, one.value());
        if (!other.isNull()) {
            row->bind(2, other.value());
        }
        return !firstInteger(*row);
    }

    db::Connection &m_db;
    const FactSpan &m_span;
    int m_from;
    int m_to;
};

} // namespace

bool undoFacts(db::Connection &connection, const FactSpan &span, domain::ChangeSetId by) {
    if (!span.totals.months) {
        return true;
    }
    FactSwap swap(connection, span);
    if (!swap.isUntouched()) {
        return false;
    }
    swap.takeAway(by);
    swap.bringBack(span.set);
    resumTouchedBy(connection, span.set, by);
    return true;
}

bool redoFacts(db::Connection &connection, const FactSpan &span, domain::ChangeSetId undoneBy) {
    if (!span.totals.months) {
        return true;
    }
    FactSwap swap(connection, span);
    if (!swap.isStillUndone(undoneBy)) {
        return false;
    }
    swap.removeRestored();
    swap.bringBack(undoneBy);
    resumTouchedBy(connection, span.set, undoneBy);
    return true;
}

} // namespace accord::storage
