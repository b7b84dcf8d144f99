// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_figures.h"

#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "storage/scope_figures.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::app {
namespace {

using domain::CustomerId;
using domain::SalesField;

constexpr int kTreeChildren = 200;

void add(std::optional<std::int64_t> &sum, std::optional<std::int64_t> value) {
    if (value) {
        sum = sum.value_or(0) + *value;
    }
}

YearFigures figuresOf(const std::vector<storage::CategoryMonth> &months, base::Month first,
                      SalesField field) {
    YearFigures figures;
    for (const storage::CategoryMonth &month : months) {
        const int at = month.month.minus(first);
        if (at >= 0 && at < 12) {
            add(figures[static_cast<std::size_t>(at)], month.sums.value(field));
        }
    }
    return figures;
}

// Of the year that begins with `first`: a year under way is compared up to its last month with
// figures.
std::size_t comparedMonths(storage::SalesRepository &facts, base::Month first) {
    constexpr int kYear = 12;
    const auto data = facts.dataPeriod();
    const int known = data ? data->to.minus(first) + 1 : kYear;
    return known > 0 && known < kYear ? static_cast<std::size_t>(known) : std::size_t{kYear};
}

} // namespace

std::optional<std::int64_t> sumOf(const YearFigures &figures, std::size_t months) {
    std::optional<std::int64_t> sum;
    for (std::size_t i = 0; i < std::min(months, figures.size()); ++i) {
        add(sum, figures[i]);
    }
    return sum;
}

base::Result<domain::Customer> CustomerFigures::find(const std::string &code) {
    const auto customer = storage::CustomerRepository(m_context.db).byCode(code);
    if (!customer) {
        return base::fail(base::ErrorCode::NotFound, "customer.not_found",
                          "There is no customer " + code + ".", {}, code);
    }
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer->owner, code));
    return *customer;
}

base::Result<CustomerOverview> CustomerFigures::overview(const std::string &code,
                                                         domain::Rollup rollup) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, find(code));
    CustomerOverview overview;
    storage::SalesRepository sales(m_context.db);
    if (const auto data = sales.dataPeriod()) {
        overview.year = {data->to.plus(-11), data->to};
        const base::Month before = overview.year.from.plus(-12);
        const auto months = sales.categoryMonths(storage::CustomerScope{customer.id, rollup},
                                                 {before, overview.year.to});
        overview.netFen = figuresOf(months, overview.year.from, SalesField::NetSales);
        overview.netBeforeFen = figuresOf(months, before, SalesField::NetSales);
        overview.paymentFen = figuresOf(months, overview.year.from, SalesField::Payment);
    }
    overview.tree = tree(customer, overview.year);
    return overview;
}

std::vector<CustomerTreeRow> CustomerFigures::tree(const domain::Customer &customer,
                                                   base::Period year) {
    storage::CustomerRepository customers(m_context.db);
    std::vector<CustomerTreeRow> rows;
    const auto addRow = [&rows](storage::TreeSum sum, int level) {
        rows.push_back({std::move(sum.code), std::move(sum.name), level, sum.isAccount, false,
                        sum.below, sum.netFen});
    };
    auto path = customers.ancestors(customer.id);
    std::reverse(path.begin(), path.end());
    path.push_back(customer.id);
    for (const CustomerId id : path) {
        if (auto sum = storage::treeSum(m_context.db, id, year)) {
            addRow(*std::move(sum), static_cast<int>(rows.size()));
        }
    }
    if (!rows.empty()) {
        rows.back().isShown = true;
    }
    const int depth = static_cast<int>(rows.size());
    for (auto &sum : storage::sumsBelow(m_context.db, customer.id, year, kTreeChildren)) {
        addRow(std::move(sum), depth);
    }
    return rows;
}

base::Result<CustomerSales> CustomerFigures::sales(const std::string &code, int year,
                                                   SalesField field, domain::Rollup rollup) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, find(code));
    const auto first = base::Month::fromNumber(year * 100 + 1);
    storage::SalesRepository facts(m_context.db);
    const auto months = facts.categoryMonths(storage::CustomerScope{customer.id, rollup},
                                             {first.plus(-12), first.plus(11)});
    storage::CategoryRepository categories(m_context.db);
    std::map<std::string, CategoryYear> byName;
    CustomerSales sales;
    sales.year = year;
    sales.field = field;
    sales.months = comparedMonths(facts, first);
    for (const storage::CategoryMonth &month : months) {
        const auto value = month.sums.value(field);
        if (!value) {
            continue;
        }
        const std::string name =
            month.category.isNull() ? std::string() : categories.name(month.category);
        CategoryYear &row = byName[name];
        row.category = name;
        const int at = month.month.minus(first);
        const auto place = static_cast<std::size_t>(at < 0 ? at + 12 : at);
        add((at < 0 ? row.before : row.year)[place], value);
        add((at < 0 ? sales.total.before : sales.total.year)[place], value);
    }
    for (auto &[name, row] : byName) {
        sales.categories.push_back(std::move(row));
    }
    return sales;
}

std::map<domain::CustomerId, std::string> CustomerFigures::codesIn(const std::string &code,
                                                                   domain::Rollup rollup) {
    const auto customer = find(code);
    return customer ? storage::customersIn(m_context.db, {customer->id, rollup})
                    : std::map<domain::CustomerId, std::string>();
}

std::vector<int> CustomerFigures::years() {
    std::vector<int> years;
    if (const auto data = storage::SalesRepository(m_context.db).dataPeriod()) {
        for (int year = data->to.year(); year >= data->from.year(); --year) {
            years.push_back(year);
        }
    }
    return years;
}

} // namespace accord::app
