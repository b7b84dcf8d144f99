// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/month_sums.h"

#include "storage/sales_row.h"
#include "storage/sales_writer.h"
#include "storage/sales_year.h"

#include <string>

namespace accord::storage {

namespace {

// Aggregate of the facts `f` and the profit `p` of one (month, customer) group `t`.
constexpr std::string_view kSums = R"(
    COUNT(f.month),
    CASE WHEN COUNT(f.quantity_milli) > 0 THEN 1 ELSE 0 END
        + CASE WHEN COUNT(f.net_sales_fen) > 0 THEN 2 ELSE 0 END
        + CASE WHEN COUNT(f.gross_sales_fen) > 0 THEN 4 ELSE 0 END
        + CASE WHEN COUNT(f.payment_fen) > 0 THEN 8 ELSE 0 END
        + CASE WHEN COUNT(f.margin_fen) > 0 THEN 16 ELSE 0 END
        + CASE WHEN COUNT(f.trade_spend_fen) > 0 THEN 32 ELSE 0 END,
    COALESCE(SUM(f.quantity_milli), 0), COALESCE(SUM(f.net_sales_fen), 0),
    COALESCE(SUM(f.gross_sales_fen), 0), COALESCE(SUM(f.payment_fen), 0),
    COALESCE(SUM(f.margin_fen), 0), COALESCE(SUM(f.trade_spend_fen), 0),
    MAX(p.brand_profit_fen), MAX(p.customer_profit_fen))";

// `groups` is a query of (month, customer_id); its pairs are summed again.
std::string resumSql(std::string_view groups) {
    return "WITH t (month, customer_id) AS (" + std::string(groups) + R"()
        INSERT INTO customer_month (month, customer_id, fact_count, present, quantity_milli,
            net_sales_fen, gross_sales_fen, payment_fen, margin_fen, trade_spend_fen,
            brand_profit_fen, customer_profit_fen)
        SELECT t.month, t.customer_id, )" +
           std::string(kSums) + R"(
        FROM t LEFT JOIN sales_fact f ON f.month = t.month AND f.customer_id = t.customer_id
               LEFT JOIN profit_fact p ON p.month = t.month AND p.customer_id = t.customer_id
        WHERE true GROUP BY t.month, t.customer_id
        ON CONFLICT (month, customer_id) DO UPDATE SET
            fact_count = excluded.fact_count, present = excluded.present,
            quantity_milli = excluded.quantity_milli, net_sales_fen = excluded.net_sales_fen,
            gross_sales_fen = excluded.gross_sales_fen, payment_fen = excluded.payment_fen,
            margin_fen = excluded.margin_fen, trade_spend_fen = excluded.trade_spend_fen,
            brand_profit_fen = excluded.brand_profit_fen,
            customer_profit_fen = excluded.customer_profit_fen)";
}

constexpr std::string_view kPairsOfMonth = R"(
    SELECT month, customer_id FROM customer_month WHERE month = ?1
    UNION SELECT month, customer_id FROM sales_fact WHERE month = ?1
    UNION SELECT month, customer_id FROM profit_fact WHERE month = ?1)";

constexpr std::string_view kPairsTouched = R"(
    SELECT month, customer_id FROM fact_before WHERE by_seq IN (?1, ?2)
    UNION SELECT month, customer_id FROM profit_before WHERE by_seq IN (?1, ?2))";

} // namespace

void ensureMonth(db::Connection &connection, base::Month month, domain::CustomerId customer) {
    connection
        .cached(R"(INSERT INTO customer_month (month, customer_id) VALUES (?1, ?2)
                   ON CONFLICT (month, customer_id) DO NOTHING)")
        .bind(1, month.number())
        .bind(2, customer.value())
        .run();
}

void resumOne(db::Connection &connection, base::Month month, domain::CustomerId customer) {
    static const std::string kSql = resumSql("SELECT ?1, ?2");
    connection.cached(kSql).bind(1, month.number()).bind(2, customer.value()).run();
    connection
        .cached(R"(DELETE FROM customer_month
                   WHERE month = ?1 AND customer_id = ?2 AND fact_count = 0
                     AND brand_profit_fen IS NULL AND customer_profit_fen IS NULL)")
        .bind(1, month.number())
        .bind(2, customer.value())
        .run();
}

void resumMonth(db::Connection &connection, base::Month month) {
    static const std::string kSql = resumSql(kPairsOfMonth);
    connection.cached(kSql).bind(1, month.number()).run();
    connection
        .cached(R"(DELETE FROM customer_month
                   WHERE month = ?1 AND fact_count = 0 AND brand_profit_fen IS NULL
                     AND customer_profit_fen IS NULL)")
        .bind(1, month.number())
        .run();
}

void resumTouchedBy(db::Connection &connection, domain::ChangeSetId one,
                    domain::ChangeSetId other) {
    static const std::string kSql = resumSql(kPairsTouched);
    connection.cached(kSql).bind(1, one.value()).bind(2, other.value()).run();
    connection
        .cached(R"(
            DELETE FROM customer_month
            WHERE (month, customer_id) IN
                  (SELECT month, customer_id FROM fact_before WHERE by_seq IN (?1, ?2)
                   UNION SELECT month, customer_id FROM profit_before WHERE by_seq IN (?1, ?2))
              AND fact_count = 0 AND brand_profit_fen IS NULL AND customer_profit_fen IS NULL)")
        .bind(1, one.value())
        .bind(2, other.value())
        .run();
    refreshSalesYear(connection);
}

std::int64_t wrongMonths(db::Connection &connection, base::Month month) {
    static const std::string kSql = "WITH t (month, customer_id) AS (" +
                                    std::string(kPairsOfMonth) + R"()
        SELECT COUNT(*) FROM (
            SELECT t.month, t.customer_id, )" +
                                    std::string(kSums) + R"(
            FROM t LEFT JOIN sales_fact f ON f.month = t.month AND f.customer_id = t.customer_id
                   LEFT JOIN profit_fact p ON p.month = t.month AND p.customer_id = t.customer_id
            GROUP BY t.month, t.customer_id
            EXCEPT
            SELECT month, customer_id, fact_count, present, quantity_milli, net_sales_fen,
                   gross_sales_fen, payment_fen, margin_fen, trade_spend_fen, brand_profit_fen,
                   customer_profit_fen
            FROM customer_month WHERE month = ?1) AS wrong)";
    return firstInteger(connection.cached(kSql).bind(1, month.number())).value_or(0);
}

base::Period monthsStored(db::Connection &connection) {
    auto &row = connection.cached(R"(
        SELECT MIN(first), MAX(last) FROM (
            SELECT MIN(month) AS first, MAX(month) AS last FROM customer_month
            UNION ALL SELECT MIN(month), MAX(month) FROM sales_fact
            UNION ALL SELECT MIN(month), MAX(month) FROM profit_fact) AS bounds)");
    base::Period period;
    if (row.next() && !row.isNull(0)) {
        period.from = base::Month::fromNumber(static_cast<int>(row.integer(0)));
        period.to = base::Month::fromNumber(static_cast<int>(row.integer(1)));
    }
    row.reset();
    return period;
}

std::int64_t rebuildCustomerMonth(db::Connection &connection) {
    const base::Period stored = monthsStored(connection);
    std::int64_t wrong = 0;
    if (stored.from.isNull()) {
        return refreshSalesYear(connection);
    }
    for (base::Month month = stored.from; month <= stored.to; month = month.plus(1)) {
        wrong += wrongMonths(connection, month);
        resumMonth(connection, month);
    }
    return wrong + refreshSalesYear(connection);
}

} // namespace accord::storage
