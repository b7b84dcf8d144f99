// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fact_move.h"

#include "storage/month_sums.h"
#include "storage/row.h"
#include "storage/sales_year.h"

#include <vector>

namespace accord::storage {

namespace {

// ?1 = the set of the merge, ?2 = the customer that goes, ?3 = the one that stays. The months of a
// customer lead to its facts, whose key begins with the month.
constexpr std::string_view kKeepFacts = R"(
    INSERT INTO fact_before (by_seq, month, customer_id, category_id, product_id, set_seq,
                             quantity_milli, net_sales_fen, gross_sales_fen, payment_fen,
                             margin_fen, trade_spend_fen)
    SELECT ?1, f.month, f.customer_id, f.category_id, f.product_id, f.set_seq, f.quantity_milli,
           f.net_sales_fen, f.gross_sales_fen, f.payment_fen, f.margin_fen, f.trade_spend_fen
    FROM customer_month m
    JOIN sales_fact f ON f.month = m.month AND f.customer_id = m.customer_id
    WHERE m.customer_id = ?2)";

constexpr std::string_view kKeepMetFacts = R"(
    INSERT INTO fact_before (by_seq, month, customer_id, category_id, product_id, set_seq,
                             quantity_milli, net_sales_fen, gross_sales_fen, payment_fen,
                             margin_fen, trade_spend_fen)
    SELECT ?1, f.month, f.customer_id, f.category_id, f.product_id, f.set_seq, f.quantity_milli,
           f.net_sales_fen, f.gross_sales_fen, f.payment_fen, f.margin_fen, f.trade_spend_fen
    FROM customer_month m
    JOIN sales_fact d ON d.month = m.month AND d.customer_id = m.customer_id
    JOIN sales_fact f ON f.month = d.month AND f.customer_id = ?3
                     AND f.category_id = d.category_id AND f.product_id = d.product_id
    WHERE m.customer_id = ?2)";

constexpr std::string_view kMoveFacts = R"(
    INSERT INTO sales_fact (month, customer_id, category_id, product_id, set_seq, quantity_milli,
                            net_sales_fen, gross_sales_fen, payment_fen, margin_fen,
                            trade_spend_fen)
    SELECT d.month, ?3, d.category_id, d.product_id, ?1, d.quantity_milli, d.net_sales_fen,
           d.gross_sales_fen, d.payment_fen, d.margin_fen, d.trade_spend_fen
    FROM customer_month m
    JOIN sales_fact d ON d.month = m.month AND d.customer_id = m.customer_id
    WHERE m.customer_id = ?2
    ON CONFLICT (month, customer_id, category_id, product_id) DO UPDATE SET
        set_seq = excluded.set_seq,
        quantity_milli = COALESCE(sales_fact.quantity_milli + excluded.quantity_milli,
                                  sales_fact.quantity_milli, excluded.quantity_milli),
        net_sales_fen = COALESCE(sales_fact.net_sales_fen + excluded.net_sales_fen,
                                 sales_fact.net_sales_fen, excluded.net_sales_fen),
        gross_sales_fen = COALESCE(sales_fact.gross_sales_fen + excluded.gross_sales_fen,
                                   sales_fact.gross_sales_fen, excluded.gross_sales_fen),
        payment_fen = COALESCE(sales_fact.payment_fen + excluded.payment_fen,
                               sales_fact.payment_fen, excluded.payment_fen),
        margin_fen = COALESCE(sales_fact.margin_fen + excluded.margin_fen,
                              sales_fact.margin_fen, excluded.margin_fen),
        trade_spend_fen = COALESCE(sales_fact.trade_spend_fen + excluded.trade_spend_fen,
                                   sales_fact.trade_spend_fen, excluded.trade_spend_fen))";

constexpr std::string_view kKeepProfits = R"(
    INSERT INTO profit_before (by_seq, month, customer_id, set_seq, brand_profit_fen,
                               customer_profit_fen, source)
    SELECT ?1, p.month, p.customer_id, p.set_seq, p.brand_profit_fen, p.customer_profit_fen,
           p.source
    FROM customer_month m
    JOIN profit_fact d ON d.month = m.month AND d.customer_id = m.customer_id
    JOIN profit_fact p ON p.month = d.month AND p.customer_id IN (?2, ?3)
    WHERE m.customer_id = ?2)";

constexpr std::string_view kMoveProfits = R"(
    INSERT INTO profit_fact (month, customer_id, set_seq, brand_profit_fen, customer_profit_fen,
                             source)
    SELECT d.month, ?3, ?1, d.brand_profit_fen, d.customer_profit_fen, d.source
    FROM customer_month m
    JOIN profit_fact d ON d.month = m.month AND d.customer_id = m.customer_id
    WHERE m.customer_id = ?2
    ON CONFLICT (month, customer_id) DO UPDATE SET
        set_seq = excluded.set_seq,
        brand_profit_fen = COALESCE(profit_fact.brand_profit_fen + excluded.brand_profit_fen,
                                    profit_fact.brand_profit_fen, excluded.brand_profit_fen),
        customer_profit_fen =
            COALESCE(profit_fact.customer_profit_fen + excluded.customer_profit_fen,
                     profit_fact.customer_profit_fen, excluded.customer_profit_fen),
        source = CASE WHEN excluded.source = 'estimated' THEN 'estimated'
                      ELSE profit_fact.source END)";

constexpr std::string_view kReachMonths = R"(
    INSERT INTO customer_month (month, customer_id)
    SELECT month, ?2 FROM customer_month WHERE customer_id = ?1
    ON CONFLICT (month, customer_id) DO NOTHING)";

constexpr std::string_view kDropFacts = R"(
    DELETE FROM sales_fact WHERE customer_id = ?1 AND month IN
        (SELECT month FROM customer_month WHERE customer_id = ?1))";

constexpr std::string_view kDropProfits = R"(
    DELETE FROM profit_fact WHERE customer_id = ?1 AND month IN
        (SELECT month FROM customer_month WHERE customer_id = ?1))";

std::vector<base::Month> monthsOf(db::Connection &db, domain::CustomerId customer) {
    auto &row = db.cached("SELECT month FROM customer_month WHERE customer_id = ?1 ORDER BY month");
    row.bind(1, customer.value());
    std::vector<base::Month> months;
    while (row.next()) {
        months.push_back(base::Month::fromNumber(static_cast<int>(row.integer(0))));
    }
    row.reset();
    return months;
}

} // namespace

MovedFacts moveFacts(db::Connection &connection, domain::CustomerId from, domain::CustomerId to,
                     domain::ChangeSetId set) {
    MovedFacts moved;
    const std::vector<base::Month> months = monthsOf(connection, from);
    if (months.empty()) {
        return moved;
    }
    const auto run = [&](std::string_view sql) {
        return connection.cached(sql)
            .bind(1, set.value())
            .bind(2, from.value())
            .bind(3, to.value())
            .run();
    };
    connection.cached(kReachMonths).bind(1, from.value()).bind(2, to.value()).run();
    connection.cached(kKeepFacts).bind(1, set.value()).bind(2, from.value()).run();
    moved.addedUp = run(kKeepMetFacts);
    moved.facts = run(kMoveFacts);
    connection.cached(kDropFacts).bind(1, from.value()).run();
    run(kKeepProfits);
    moved.profits = run(kMoveProfits);
    connection.cached(kDropProfits).bind(1, from.value()).run();
    for (const base::Month month : months) {
        resumOne(connection, month, to);
        resumOne(connection, month, from);
    }
    refreshSalesYear(connection);
    moved.totals = {base::Period{months.front(), months.back()}, moved.facts, moved.profits};
    return moved;
}

} // namespace accord::storage
