// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_figures.h"

#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"

#include <algorithm>
#include <map>

namespace accord::app {
namespace {

using domain::CustomerId;
using domain::SalesField;

constexpr std::size_t kTreeChildren = 200;

void add(std::optional<std::int64_t> &sum, std::optional<std::int64_t> value) {
    if (value) {
        sum = sum.value_or(0) + *value;
    }
}

std::vector<CustomerId> withAllBelow(storage::CustomerRepository &customers, CustomerId id) {
    std::vector<CustomerId> ids = customers.descendants(id);
    ids.push_back(id);
    return ids;
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

} // namespace

std::optional<std::int64_t> sumOf(const YearFigures &figures) {
    std::optional<std::int64_t> sum;
    for (const auto &figure : figures) {
        add(sum, figure);
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

base::Result<CustomerOverview> CustomerFigures::overview(const std::string &code) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, find(code));
    CustomerOverview overview;
    storage::SalesRepository sales(m_context.db);
    if (const auto data = sales.dataPeriod()) {
        overview.year = {data->to.plus(-11), data->to};
        storage::CustomerRepository customers(m_context.db);
        const base::Month before = overview.year.from.plus(-12);
        const auto months =
            sales.categoryMonths(withAllBelow(customers, customer.id), {before, overview.year.to});
        overview.netFen = figuresOf(months, overview.year.from, SalesField::NetSales);
        overview.netBeforeFen = figuresOf(months, before, SalesField::NetSales);
        overview.paymentFen = figuresOf(months, overview.year.from, SalesField::Payment);
    }
    overview.tree = tree(customer, overview.year);
    return overview;
}

CustomerTreeRow CustomerFigures::treeRow(CustomerId id, int depth, base::Period year) {
    storage::CustomerRepository customers(m_context.db);
    CustomerTreeRow row;
    if (const auto customer = customers.byId(id)) {
        row.code = customer->code;
        row.name = customer->shortName.empty() ? customer->name : customer->shortName;
        row.isAccount = customer->accountLevel;
    }
    const auto ids = withAllBelow(customers, id);
    row.depth = depth;
    row.below = static_cast<std::int64_t>(ids.size()) - 1;
    if (!year.from.isNull()) {
        row.netFen =
            sumOf(figuresOf(storage::SalesRepository(m_context.db).categoryMonths(ids, year),
                            year.from, SalesField::NetSales));
    }
    return row;
}

std::vector<CustomerTreeRow> CustomerFigures::tree(const domain::Customer &customer,
                                                   base::Period year) {
    storage::CustomerRepository customers(m_context.db);
    std::vector<CustomerTreeRow> rows;
    auto up = customers.ancestors(customer.id);
    std::reverse(up.begin(), up.end());
    rows.reserve(up.size() + 1);
    for (const CustomerId id : up) {
        rows.push_back(treeRow(id, static_cast<int>(rows.size()), year));
    }
    rows.push_back(treeRow(customer.id, static_cast<int>(rows.size()), year));
    rows.back().isShown = true;
    std::vector<CustomerTreeRow> below;
    auto children = customers.children(customer.id);
    children.resize(std::min(children.size(), kTreeChildren));
    below.reserve(children.size());
    for (const CustomerId id : children) {
        below.push_back(treeRow(id, static_cast<int>(rows.size()), year));
    }
    std::stable_sort(below.begin(), below.end(), [](const auto &a, const auto &b) {
        return a.netFen.value_or(0) > b.netFen.value_or(0);
    });
    rows.insert(rows.end(), below.begin(), below.end());
    return rows;
}

base::Result<CustomerSales> CustomerFigures::sales(const std::string &code, int year,
                                                   SalesField field) {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, find(code));
    storage::CustomerRepository customers(m_context.db);
    const auto first = base::Month::fromNumber(year * 100 + 1);
    const auto months = storage::SalesRepository(m_context.db)
                            .categoryMonths(withAllBelow(customers, customer.id),
                                            {first.plus(-12), first.plus(11)});
    storage::CategoryRepository categories(m_context.db);
    std::map<std::string, CategoryYear> byName;
    CustomerSales sales;
    sales.year = year;
    sales.field = field;
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
