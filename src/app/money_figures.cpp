// SPDX-License-Identifier: GPL-3.0-or-later
// The figures made of receivables and stock.
#include "app/money_facts.h"
#include "base/resource.h"
#include "domain/relation/relation.h"
#include "storage/catalogue_repository.h"
#include "storage/company_repository.h"
#include "storage/sales_repository.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace accord::app {
namespace {

using domain::CustomerId;
using domain::Receivable;
using domain::StockCount;

struct StockPolicy {
    std::optional<std::int64_t> shelfLifeDays;
    std::int64_t mustMoveDays = 0;
    std::int64_t mustMoveBp = 0; // share of the shelf life
};

StockPolicy stockPolicy(const Context &context) {
    constexpr double kWhole = 10'000;
    const auto own = storage::CompanyRepository(context.db).policy("stock");
    const std::string text =
        own ? own->content : std::string(base::resource("policies/stock.json"));
    const auto policy = nlohmann::json::parse(text, nullptr, false);
    StockPolicy read;
    if (policy.is_object()) {
        read.shelfLifeDays = policy.value("shelf_life_days", std::int64_t{0});
        read.mustMoveDays = policy.value("must_move_days", std::int64_t{0});
        read.mustMoveBp = static_cast<std::int64_t>(policy.value("must_move_share", 0.0) * kWhole);
    }
    return read;
}

// Net sales of the three months up to the one before or of the day, as far as figures go.
std::int64_t lastQuarterFen(const Context &context, const storage::CustomerScope &scope,
                            base::Date on) {
    storage::SalesRepository sales(context.db);
    const auto data = sales.dataPeriod();
    if (!data) {
        return 0;
    }
    const base::Month last = std::min(data->to, base::Month(on.year(), on.month()));
    std::int64_t sum = 0;
    for (const auto &month : sales.categoryMonths(scope, {last.plus(-2), last})) {
        sum += month.sums.value(domain::SalesField::NetSales).value_or(0);
    }
    return sum;
}

void addBand(StockView &view, const StockRow &row) {
    if (!row.days) {
        view.undatedMilli += row.quantityMilli;
        return;
    }
    const std::size_t band = domain::stockBand(*row.days);
    view.quantityMilli.at(band) += row.quantityMilli;
    view.valueFen.at(band) += row.valueFen.value_or(0);
}

} // namespace

base::Result<ReceivableView> MoneyFigures::receivables(const std::string &customerCode,
                                                       base::Date on, domain::Rollup rollup) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    const storage::CustomerScope scope{customer.id, rollup};
    const auto codes = storage::customersIn(m_context.db, scope);
    ReceivableView view;
    view.on = on;
    const auto all = storage::RecordStore<Receivable>(m_context.db).ofScope(scope);
    for (const Receivable &one : all) {
        const std::int64_t open = domain::openOf(one);
        if (open != 0 && one.invoiceDate <= on) {
            const bool isLate = open > 0 && !one.dueDate.isNull() && one.dueDate < on;
            view.open.push_back({codes.at(one.customer), one, open,
                                 isLate ? on.daysSince1970() - one.dueDate.daysSince1970() : 0});
        }
    }
    view.ageing = domain::ageingOf(all, on);
    view.salesOutstandingDays =
        domain::daysSalesOutstanding(view.ageing.balanceFen, lastQuarterFen(m_context, scope, on));
    const auto terms =
        storage::RecordStore<domain::CustomerTerms>(m_context.db).ofCustomer(customer.id);
    if (!terms.empty() && terms.front().creditLimitFen) {
        view.creditLimitFen = terms.front().creditLimitFen;
        view.creditLeftFen = *view.creditLimitFen - view.ageing.balanceFen;
    }
    std::ranges::stable_sort(view.open, [](const InvoiceRow &a, const InvoiceRow &b) {
        return std::tuple(-a.overdueDays, a.invoice.invoiceDate, a.invoice.id) <
               std::tuple(-b.overdueDays, b.invoice.invoiceDate, b.invoice.id);
    });
    return view;
}

base::Result<StockView> MoneyFigures::stock(const std::string &customerCode, base::Date on,
                                            domain::Rollup rollup) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    const StockPolicy policy = stockPolicy(m_context);
    const storage::CustomerScope scope{customer.id, rollup};
    const auto codes = storage::customersIn(m_context.db, scope);
    std::map<CustomerId, std::vector<StockCount>> counts;
    for (const StockCount &count : storage::RecordStore<StockCount>(m_context.db).ofScope(scope)) {
        if (count.countedOn <= on) {
            counts[count.customer].push_back(count);
        }
    }
    storage::ProductRepository products(m_context.db);
    StockView view;
    view.on = on;
    for (auto &[id, ofOne] : counts) {
        for (const StockCount &count : domain::latestCounts(std::move(ofOne))) {
            StockRow row{codes.at(id),
                         products.name(count.product),
                         count.quantityMilli,
                         count.valueFen,
                         count.producedOn,
                         count.countedOn,
                         {},
                         {},
                         false,
                         count.id.value()};
            if (!count.producedOn.isNull()) {
                row.days = on.daysSince1970() - count.producedOn.daysSince1970();
            }
            row.shelfLifeBp = domain::shelfLifeUsed(count, on, policy.shelfLifeDays);
            row.mustMove = (row.days && *row.days > policy.mustMoveDays) ||
                           row.shelfLifeBp.value_or(0) > policy.mustMoveBp;
            view.mustMoveFen += row.mustMove ? row.valueFen.value_or(0) : 0;
            addBand(view, row);
            view.rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(view.rows, [](const StockRow &a, const StockRow &b) {
        return std::tuple(!a.mustMove, -a.days.value_or(0)) <
               std::tuple(!b.mustMove, -b.days.value_or(0));
    });
    return view;
}

} // namespace accord::app
