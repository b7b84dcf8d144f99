// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_repository.h"

#include "storage/list_statements.h"
#include "storage/sales_row.h"

#include <map>
#include <stdexcept>
#include <utility>

namespace accord::storage {

namespace {

using base::Month;
using base::Period;
using domain::SalesValues;

// The months of a period are spelled out, so that one customer's facts are found by one search
// per month instead of a walk over everybody's.
constexpr std::string_view kFactsOfCustomer = R"(
    WITH RECURSIVE months (month) AS (
        SELECT ?2
        UNION ALL
        SELECT CASE WHEN month % 100 = 12 THEN month + 89 ELSE month + 1 END
        FROM months WHERE month < ?3)
    SELECT f.month, f.customer_id, f.category_id, f.product_id, f.quantity_milli,
           f.net_sales_fen, f.gross_sales_fen, f.payment_fen, f.margin_fen, f.trade_spend_fen
    FROM months m JOIN sales_fact f ON f.month = m.month AND f.customer_id = ?1
    ORDER BY f.month, f.category_id, f.product_id)";

constexpr std::string_view kMonthsOfCustomer = R"(
    SELECT month, customer_id, fact_count, present, quantity_milli, net_sales_fen,
           gross_sales_fen, payment_fen, margin_fen, trade_spend_fen, brand_profit_fen,
           customer_profit_fen
    FROM customer_month WHERE customer_id = ?1 AND month BETWEEN ?2 AND ?3 ORDER BY month)";

constexpr std::string_view kCompanyCategories = R"(
    SELECT month, category_id, SUM(quantity_milli), SUM(net_sales_fen), SUM(gross_sales_fen),
           SUM(payment_fen), SUM(margin_fen), SUM(trade_spend_fen)
    FROM sales_fact WHERE month BETWEEN ?1 AND ?2
    GROUP BY month, category_id ORDER BY month, category_id)";

// CROSS JOIN keeps SQLite from walking whole months for the sake of one owner's customers.
constexpr std::string_view kOwnerCategories = R"(
    WITH RECURSIVE months (month) AS (
        SELECT ?1
        UNION ALL
        SELECT CASE WHEN month % 100 = 12 THEN month + 89 ELSE month + 1 END
        FROM months WHERE month < ?2)
    SELECT f.month, f.category_id, SUM(f.quantity_milli), SUM(f.net_sales_fen),
           SUM(f.gross_sales_fen), SUM(f.payment_fen), SUM(f.margin_fen), SUM(f.trade_spend_fen)
    FROM months m CROSS JOIN customer c CROSS JOIN sales_fact f
    WHERE c.owner_id = ?3 AND f.month = m.month AND f.customer_id = c.id
    GROUP BY f.month, f.category_id ORDER BY f.month, f.category_id)";

// ?1, ?2 = scope; the months from ?3 to ?4.
const std::string kScopeCategories = scoped(R"(,
    months (month) AS (
        SELECT ?3
        UNION ALL
        SELECT CASE WHEN month % 100 = 12 THEN month + 89 ELSE month + 1 END
        FROM months WHERE month < ?4)
    SELECT f.month, f.category_id, SUM(f.quantity_milli), SUM(f.net_sales_fen),
           SUM(f.gross_sales_fen), SUM(f.payment_fen), SUM(f.margin_fen), SUM(f.trade_spend_fen)
    FROM months m CROSS JOIN tree g CROSS JOIN sales_fact f
    WHERE f.month = m.month AND f.customer_id = g.id
    GROUP BY f.month, f.category_id ORDER BY f.month, f.category_id)");

constexpr std::string_view kMonthTotals = R"(
    SELECT month, SUM(fact_count), SUM(quantity_milli), SUM(net_sales_fen), SUM(gross_sales_fen),
           SUM(payment_fen), SUM(margin_fen), SUM(trade_spend_fen),
           MAX(present & 1) + MAX(present & 2) + MAX(present & 4) + MAX(present & 8)
               + MAX(present & 16) + MAX(present & 32)
    FROM customer_month WHERE month BETWEEN ?1 AND ?2 AND fact_count > 0
    GROUP BY month ORDER BY month)";

constexpr std::string_view kFactsOfMonth = R"(
    SELECT month, customer_id, category_id, product_id, quantity_milli, net_sales_fen,
           gross_sales_fen, payment_fen, margin_fen, trade_spend_fen
    FROM sales_fact WHERE month = ?1 ORDER BY customer_id, category_id, product_id)";

// What ABC needs and nothing behind it: the columns of the row's end are never unpacked.
constexpr std::string_view kAbcMonths = R"(
    SELECT month, customer_id, fact_count, present, payment_fen, margin_fen, brand_profit_fen,
           customer_profit_fen
    FROM customer_month WHERE month BETWEEN ?1 AND ?2 ORDER BY month, customer_id)";

Month monthAt(const db::Statement &row, int column) {
    return Month::fromNumber(static_cast<int>(row.integer(column)));
}

std::vector<SalesFact> factsFrom(db::Statement &row) {
    std::vector<SalesFact> facts;
    while (row.next()) {
        facts.push_back({keyAt(row, 0), valuesAt(row, 4)});
    }
    row.reset();
    return facts;
}

std::vector<CategoryMonth> categoriesFrom(db::Statement &row) {
    std::vector<CategoryMonth> sums;
    while (row.next()) {
        sums.push_back({monthAt(row, 0), idAt<domain::CategoryId>(row, 1), valuesAt(row, 2)});
    }
    row.reset();
    return sums;
}

void addTo(SalesValues &sums, const SalesValues &more) {
    for (std::size_t i = 0; i < sums.amounts.size(); ++i) {
        if (__builtin_add_overflow(sums.amounts[i], more.amounts[i], &sums.amounts[i])) {
            throw std::overflow_error("a sum of sales facts is too large");
        }
    }
    sums.present = static_cast<std::uint8_t>(sums.present | more.present);
}

} // namespace

CustomerMonthCursor::CustomerMonthCursor(db::Connection &connection, Period period)
    : m_statement(connection.prepare(kAbcMonths)) {
    m_statement->bind(1, period.from.number()).bind(2, period.to.number());
}
CustomerMonthCursor::~CustomerMonthCursor() = default;

bool CustomerMonthCursor::next() {
    return m_statement->next();
}
int CustomerMonthCursor::month() const {
    return static_cast<int>(m_statement->integer(0));
}
std::int64_t CustomerMonthCursor::customer() const {
    return m_statement->integer(1);
}
std::int64_t CustomerMonthCursor::factCount() const {
    return m_statement->integer(2);
}
bool CustomerMonthCursor::has(domain::SalesField field) const {
    return ((m_statement->integer(3) >> static_cast<int>(field)) & 1) != 0;
}
std::int64_t CustomerMonthCursor::paymentFen() const {
    return m_statement->integer(4);
}
std::int64_t CustomerMonthCursor::marginFen() const {
    return m_statement->integer(5);
}
bool CustomerMonthCursor::hasProfit() const {
    return !m_statement->isNull(6) && !m_statement->isNull(7);
}
bool CustomerMonthCursor::hasAnyProfit() const {
    return !m_statement->isNull(6) || !m_statement->isNull(7);
}
std::int64_t CustomerMonthCursor::brandProfitFen() const {
    return m_statement->integer(6);
}
std::int64_t CustomerMonthCursor::customerProfitFen() const {
    return m_statement->integer(7);
}

void SalesRepository::forEachFact(Month month, const std::function<bool(const SalesFact &)> &take) {
    auto row = m_db.prepare(kFactsOfMonth);
    row->bind(1, month.number());
    while (row->next()) {
        if (!take({keyAt(*row, 0), valuesAt(*row, 4)})) {
            return;
        }
    }
}

std::vector<SalesFact> SalesRepository::factsOf(domain::CustomerId customer, Period period) {
    return factsFrom(m_db.cached(kFactsOfCustomer)
                         .bind(1, customer.value())
                         .bind(2, period.from.number())
                         .bind(3, period.to.number()));
}

std::optional<domain::CustomerProfit> SalesRepository::profit(domain::CustomerId customer,
                                                              Month month) {
    auto &row = m_db.cached(R"(
        SELECT brand_profit_fen, customer_profit_fen FROM profit_fact
        WHERE month = ?1 AND customer_id = ?2)");
    row.bind(1, month.number()).bind(2, customer.value());
    std::optional<domain::CustomerProfit> found;
    if (row.next()) {
        found =
            domain::CustomerProfit{customer, month, row.optionalInteger(0), row.optionalInteger(1)};
    }
    row.reset();
    return found;
}

std::vector<CustomerMonth> SalesRepository::customerMonths(domain::CustomerId customer,
                                                           Period period) {
    auto &row = m_db.cached(kMonthsOfCustomer);
    row.bind(1, customer.value()).bind(2, period.from.number()).bind(3, period.to.number());
    std::vector<CustomerMonth> months;
    while (row.next()) {
        months.push_back({monthAt(row, 0), idAt<domain::CustomerId>(row, 1), row.integer(2),
                          sumsAt(row, 4, row.integer(3)), row.optionalInteger(10),
                          row.optionalInteger(11)});
    }
    row.reset();
    return months;
}

std::vector<CategoryMonth>
SalesRepository::categoryMonths(std::span<const domain::CustomerId> customers, Period period) {
    std::map<std::pair<Month, domain::CategoryId>, SalesValues> sums;
    for (const auto customer : customers) {
        for (const SalesFact &fact : factsOf(customer, period)) {
            addTo(sums[{fact.key.month, fact.key.category}], fact.values);
        }
    }
    std::vector<CategoryMonth> months;
    months.reserve(sums.size());
    for (const auto &[key, values] : sums) {
        months.push_back({key.first, key.second, values});
    }
    return months;
}

std::vector<CategoryMonth> SalesRepository::categoryMonths(const CustomerScope &scope,
                                                           Period period) {
    return categoriesFrom(bindScope(m_db.cached(kScopeCategories), scope)
                              .bind(3, period.from.number())
                              .bind(4, period.to.number()));
}

std::vector<CategoryMonth> SalesRepository::companyCategoryMonths(Period period,
                                                                  domain::UserId owner) {
    if (owner.isNull()) {
        return categoriesFrom(m_db.cached(kCompanyCategories)
                                  .bind(1, period.from.number())
                                  .bind(2, period.to.number()));
    }
    return categoriesFrom(m_db.cached(kOwnerCategories)
                              .bind(1, period.from.number())
                              .bind(2, period.to.number())
                              .bind(3, owner.value()));
}

std::vector<MonthTotal> SalesRepository::monthTotals(Period period) {
    auto &row = m_db.cached(kMonthTotals);
    row.bind(1, period.from.number()).bind(2, period.to.number());
    std::vector<MonthTotal> totals;
    while (row.next()) {
        totals.push_back({monthAt(row, 0), row.integer(1), sumsAt(row, 2, row.integer(8))});
    }
    row.reset();
    return totals;
}

std::optional<Period> SalesRepository::dataPeriod() {
    const auto first = firstInteger(m_db.cached("SELECT MIN(month) FROM sales_fact"));
    const auto last = firstInteger(m_db.cached("SELECT MAX(month) FROM sales_fact"));
    if (!first || !last) {
        return std::nullopt;
    }
    return Period{Month::fromNumber(static_cast<int>(*first)),
                  Month::fromNumber(static_cast<int>(*last))};
}

std::int64_t SalesRepository::factCount() {
    return firstInteger(m_db.cached("SELECT COUNT(*) FROM sales_fact WHERE month > 0")).value_or(0);
}

bool SalesRepository::hasFigures(domain::CustomerId customer) {
    return firstInteger(m_db.cached("SELECT 1 FROM customer_month WHERE customer_id = ?1 LIMIT 1")
                            .bind(1, customer.value()))
        .has_value();
}

std::vector<ListStatement> salesListStatements() {
    const auto named = [](const char *name, std::string_view sql) {
        return ListStatement{name, std::string(sql)};
    };
    return {named("facts of a customer", kFactsOfCustomer),
            named("months of a customer", kMonthsOfCustomer),
            named("categories of the company", kCompanyCategories),
            named("categories of an owner", kOwnerCategories),
            named("categories of a customer with all below", kScopeCategories),
            named("month totals", kMonthTotals),
            named("facts of a month", kFactsOfMonth),
            named("months for ABC", kAbcMonths)};
}

} // namespace accord::storage
