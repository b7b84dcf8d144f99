// SPDX-License-Identifier: GPL-3.0-or-later
// SalesRepository: reads of sales and profit facts and of customer_month, the sums per customer
// and month. Writing is SalesWriter's part (sales_writer.h).
#pragma once

#include "base/month.h"
#include "db/connection.h"
#include "domain/sales/sales_fact.h"
#include "storage/customer_scope.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace accord::storage {

// Facts lie in this order; imports work fastest in it.
struct FactOrder {
    bool operator()(const domain::SalesKey &a, const domain::SalesKey &b) const {
        return std::tie(a.month, a.customer, a.category, a.product) <
               std::tie(b.month, b.customer, b.category, b.product);
    }
};

struct StoredFact {
    bool exists = false;
    domain::SalesValues values;
    std::int64_t setSeq = 0; // the change set that last wrote it
};

struct SalesFact {
    domain::SalesKey key;
    domain::SalesValues values;
};

// Sums of a customer's month over categories and products.
struct CustomerMonth {
    base::Month month;
    domain::CustomerId customer;
    std::int64_t factCount = 0;
    domain::SalesValues sums; // present: some fact has the field
    std::optional<std::int64_t> brandProfitFen;
    std::optional<std::int64_t> customerProfitFen;
};

struct CategoryMonth {
    base::Month month;
    domain::CategoryId category;
    domain::SalesValues sums;
};

struct MonthTotal {
    base::Month month;
    std::int64_t factCount = 0;
    domain::SalesValues sums;
};

// Runs over customer_month by month, then customer id, without allocating: what ABC sums.
class CustomerMonthCursor {
public:
    CustomerMonthCursor(db::Connection &connection, base::Period period);
    CustomerMonthCursor(const CustomerMonthCursor &) = delete;
    CustomerMonthCursor &operator=(const CustomerMonthCursor &) = delete;
    ~CustomerMonthCursor();
    // False after the last row.
    [[nodiscard]] bool next();
    [[nodiscard]] int month() const; // yyyymm
    [[nodiscard]] std::int64_t customer() const;
    [[nodiscard]] std::int64_t factCount() const;
    [[nodiscard]] bool has(domain::SalesField field) const;
    [[nodiscard]] std::int64_t paymentFen() const;
    [[nodiscard]] std::int64_t marginFen() const;
    [[nodiscard]] bool hasProfit() const;    // brand and total profit both known
    [[nodiscard]] bool hasAnyProfit() const; // at least one of them
    [[nodiscard]] std::int64_t brandProfitFen() const;
    [[nodiscard]] std::int64_t customerProfitFen() const;

private:
    std::unique_ptr<db::Statement> m_statement;
};

class SalesRepository {
public:
    explicit SalesRepository(db::Connection &connection) : m_db(connection) {}

    // Stored facts of `keys` (strictly ascending by FactOrder) into `out` (same length). Dense
    // ranges are read in one sweep, sparse ones key by key.
    void read(std::span<const domain::SalesKey> keys, std::span<StoredFact> out);
    // Every fact of a month in FactOrder; return false to stop. Nothing may be written meanwhile.
    void forEachFact(base::Month month, const std::function<bool(const SalesFact &)> &take);
    // The facts of one customer, by month, category, product; for pages and exports.
    [[nodiscard]] std::vector<SalesFact> factsOf(domain::CustomerId customer, base::Period period);
    [[nodiscard]] std::optional<domain::CustomerProfit> profit(domain::CustomerId customer,
                                                               base::Month month);

    // Months that have a row, ascending. One customer: only months with its rows.
    [[nodiscard]] std::vector<CustomerMonth> customerMonths(domain::CustomerId customer,
                                                            base::Period period);
    // Sums over several customers (an account level with its stores): month × category, ascending.
    [[nodiscard]] std::vector<CategoryMonth>
    categoryMonths(std::span<const domain::CustomerId> customers, base::Period period);
    // The same over a customer, alone or with everything below it.
    [[nodiscard]] std::vector<CategoryMonth> categoryMonths(const CustomerScope &scope,
                                                            base::Period period);
    // The same over the whole company, or over one owner's customers.
    [[nodiscard]] std::vector<CategoryMonth>
    companyCategoryMonths(base::Period period, domain::UserId owner = domain::UserId());
    // Totals of every month of the period that has facts.
    [[nodiscard]] std::vector<MonthTotal> monthTotals(base::Period period);
    // First and last month with sales facts; nullopt in an empty company. The last is the data
    // month of RULES section 5.
    [[nodiscard]] std::optional<base::Period> dataPeriod();
    [[nodiscard]] std::int64_t factCount();
    [[nodiscard]] bool hasFigures(domain::CustomerId customer);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
