// SPDX-License-Identifier: GPL-3.0-or-later
// SalesImport, the profits of customers: one pair per customer and month, under the same modes as
// the facts (RULES section 3).
#include "app/sales_import.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace accord::app {
namespace {

using Value = std::optional<std::int64_t>;

constexpr std::int64_t kGreatest = 9'000'000'000'000'000; // as base::Decimal::scaled

bool isBeyond(Value value) {
    return value && (*value > kGreatest || *value < -kGreatest);
}

// Each summand is at most 9·10^15, so a sum of rows that overflows stays beyond on the way.
void addTo(Value &sum, Value value) {
    if (value && !isBeyond(sum)) {
        sum = sum.value_or(0) + *value;
    }
}

std::int64_t bounded(base::Wide value) {
    using Limits = std::numeric_limits<std::int64_t>;
    return static_cast<std::int64_t>(std::clamp<base::Wide>(value, Limits::min(), Limits::max()));
}

std::int64_t &countOf(RowFate fate, ImportResult &result) {
    return fate == RowFate::New       ? result.keys.made
           : fate == RowFate::Changed ? result.keys.changed
                                      : result.keys.unchanged;
}

} // namespace

// What shall stand: added up in mode add, else what the file says of the mapped columns, blank
// included.
domain::CustomerProfit SalesImport::wantedProfit(const domain::CustomerProfit &file,
                                                 const domain::CustomerProfit &stored) const {
    domain::CustomerProfit wanted = file;
    if (m_request.mode == ImportMode::Add) {
        addTo(wanted.brandProfitFen, stored.brandProfitFen);
        addTo(wanted.customerProfitFen, stored.customerProfitFen);
        return wanted;
    }
    wanted.brandProfitFen = m_brandProfit != nullptr ? file.brandProfitFen : stored.brandProfitFen;
    wanted.customerProfitFen =
        m_totalProfit != nullptr ? file.customerProfitFen : stored.customerProfitFen;
    return wanted;
}

// Writes the profits of one customer's month; nullopt when there were none and shall be none.
std::optional<RowFate> SalesImport::settleProfit(const domain::CustomerProfit &file,
                                                 storage::SalesWriter *writer) {
    const auto found = storage::SalesRepository(m_context.db).profit(file.customer, file.month);
    domain::CustomerProfit stored{file.customer, file.month, std::nullopt, std::nullopt};
    stored = found.value_or(stored);
    const domain::CustomerProfit wanted = wantedProfit(file, stored);
    const bool had = stored.brandProfitFen || stored.customerProfitFen;
    if (!had && !wanted.brandProfitFen && !wanted.customerProfitFen) {
        return std::nullopt;
    }
    const bool same = stored.brandProfitFen == wanted.brandProfitFen &&
                      stored.customerProfitFen == wanted.customerProfitFen;
    m_changes = m_changes || !same;
    auto &delta = m_profitDeltas[file.month];
    delta[0] += wanted.brandProfitFen.value_or(0) - stored.brandProfitFen.value_or(0);
    delta[1] += wanted.customerProfitFen.value_or(0) - stored.customerProfitFen.value_or(0);
    if (writer != nullptr && !same) {
        writer->replaceProfit(wanted, false);
    }
    return same ? RowFate::Unchanged : had ? RowFate::Changed : RowFate::New;
}

base::Done SalesImport::writeProfits(storage::SalesWriter *writer, ImportResult &result) {
    if (m_brandProfit == nullptr && m_totalProfit == nullptr) {
        return {};
    }
    // Rows of one customer and month add up, like those of the facts.
    std::sort(m_profits.begin(), m_profits.end(), [&](const Profit &a, const Profit &b) {
        return std::tuple(a.month, m_customers.id(a.customer), a.row) <
               std::tuple(b.month, m_customers.id(b.customer), b.row);
    });
    for (std::size_t from = 0; from < m_profits.size();) {
        const std::size_t to = endOfProfit(from);
        const domain::CustomerProfit file = addedUp(from, to);
        if (isBeyond(file.brandProfitFen) || isBeyond(file.customerProfitFen)) {
            const std::string customer = m_customers.code(m_profits[from].customer);
            return base::fail(base::ErrorCode::Limit, "amount.too_large",
                              "The profits of customer " + customer + " in " +
                                  file.month.toString() +
                                  " add up to more than can be kept exactly.",
                              {}, customer);
        }
        const auto fate = settleProfit(file, writer);
        if (fate) {
            ++countOf(*fate, result);
        }
        for (; from < to; ++from) {
            m_staging->settleRow(m_profits[from].row, fate.value_or(RowFate::Unchanged));
        }
    }
    totalProfits(result);
    return {};
}

std::size_t SalesImport::endOfProfit(std::size_t from) const {
    std::size_t to = from + 1;
    while (to < m_profits.size() && m_profits[to].customer == m_profits[from].customer &&
           m_profits[to].month == m_profits[from].month) {
        ++to;
    }
    return to;
}

domain::CustomerProfit SalesImport::addedUp(std::size_t from, std::size_t to) const {
    domain::CustomerProfit sum{m_customers.id(m_profits[from].customer), m_profits[from].month,
                               std::nullopt, std::nullopt};
    for (; from < to; ++from) {
        addTo(sum.brandProfitFen, m_profits[from].brand);
        addTo(sum.customerProfitFen, m_profits[from].total);
    }
    return sum;
}

void SalesImport::totalProfits(ImportResult &result) const {
    base::Wide brand = 0;
    base::Wide total = 0;
    for (const Profit &profit : m_profits) {
        brand += profit.brand.value_or(0);
        total += profit.total.value_or(0);
    }
    if (m_brandProfit != nullptr) {
        result.totalsFen["brand_profit"] = bounded(brand);
    }
    if (m_totalProfit != nullptr) {
        result.totalsFen["customer_profit"] = bounded(total);
    }
}

// replace-period: customers that the file's months do not name lose the mapped profits. Called
// before writeProfits().
void SalesImport::clearOtherProfits(storage::SalesWriter *writer) {
    std::set<std::pair<base::Month, domain::CustomerId>> named;
    std::set<base::Month> months;
    for (const Profit &profit : m_profits) {
        named.emplace(profit.month, m_customers.id(profit.customer));
        months.insert(profit.month);
    }
    for (const base::Month month : months) {
        std::vector<domain::CustomerId> others;
        for (storage::CustomerMonthCursor cursor(m_context.db, {month, month}); cursor.next();) {
            const domain::CustomerId customer(cursor.customer());
            if (!cursor.hasAnyProfit() || named.contains({month, customer})) {
                continue;
            }
            if (m_customers.mayClear(customer)) {
                others.push_back(customer);
            } else {
                ++m_keptOfOthers;
            }
        }
        for (const domain::CustomerId customer : others) {
            static_cast<void>(settleProfit({customer, month, std::nullopt, std::nullopt}, writer));
        }
    }
}

SalesImport::ProfitTotals SalesImport::profitTotals() const {
    ProfitTotals totals;
    std::set<base::Month> months;
    for (const Profit &profit : m_profits) {
        months.insert(profit.month);
    }
    for (const base::Month month : months) {
        auto &sums = totals[month];
        for (storage::CustomerMonthCursor cursor(m_context.db, {month, month}); cursor.next();) {
            sums[0] += cursor.brandProfitFen();
            sums[1] += cursor.customerProfitFen();
        }
    }
    return totals;
}

void SalesImport::listProfitFalls(const ProfitTotals &before, ImportResult &result) const {
    static constexpr std::array kFields = {"brand_profit", "customer_profit"};
    for (const auto &[month, delta] : m_profitDeltas) {
        for (std::size_t i = 0; i < delta.size(); ++i) {
            if (delta[i] < 0) {
                const std::int64_t total = before.at(month)[i];
                result.fallingMonths.push_back({month, kFields[i], total, total + delta[i]});
            }
        }
    }
}

} // namespace accord::app
