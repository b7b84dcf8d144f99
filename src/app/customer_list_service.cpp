// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_list_service.h"

#include "app/customer_filter.h"
#include "base/money.h"
#include "db/connection.h"
#include "domain/abc/abc_rules.h"
#include "domain/relation/relation.h"
#include "storage/class_trend.h"
#include "storage/customer_repository.h"
#include "storage/plan_progress.h"
#include "storage/scope_figures.h"

#include <array>

namespace accord::app {
namespace {

using domain::CustomerId;

std::optional<std::int64_t> sumOf(const YearSales &months) {
    std::optional<std::int64_t> sum;
    for (const auto &month : months) {
        if (month) {
            sum = sum.value_or(0) + *month;
        }
    }
    return sum;
}

template<class Enum>
std::vector<std::string> words(int count) {
    std::vector<std::string> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        all.emplace_back(code(static_cast<Enum>(i)));
    }
    return all;
}

std::vector<std::string> wordsOf(std::string_view field) {
    if (field == "kind") {
        return words<domain::CustomerKind>(6);
    }
    if (field == "format") {
        return words<domain::StoreFormat>(13);
    }
    if (field == "settlement") {
        return words<domain::Settlement>(3);
    }
    if (field == "stage") {
        return words<domain::Stage>(8);
    }
    if (field == "status") {
        return words<domain::CustomerStatus>(3);
    }
    if (field == "key_account") {
        return words<domain::KeyAccountStatus>(4);
    }
    if (field == "loss_reason") {
        return words<domain::LossReason>(domain::kLossReasonCount);
    }
    if (field == "contact") {
        return {"this_month", "earlier", "never"};
    }
    return field == "class" || field == "class_in_force"
               ? std::vector<std::string>{"A", "B", "C", ""}
               : std::vector<std::string>();
}

std::optional<PlanAchievement> achievementOf(const Context &context, CustomerId customer,
                                             base::Month dataMonth) {
    const auto found = storage::planProgress(context.db, customer, dataMonth);
    if (!found) {
        return std::nullopt;
    }
    return PlanAchievement{dataMonth.year(), found->step, found->actualFen, found->targetFen};
}

// A class set by hand says nothing of the run before it.
void addTrend(const Context &context, CustomerRow &row) {
    const auto now = domain::abcClassFromCode(row.currentClass);
    if (now == domain::AbcClass::None) {
        return;
    }
    const auto trend = storage::classTrend(context.db, row.id);
    if (trend && trend->now == now) {
        row.classBefore = trend->before;
        row.trend = domain::movementOf(trend->before, now, true);
    }
}

} // namespace

std::int64_t PlanAchievement::basisPoints() const {
    return targetFen > 0 ? base::divRound(base::Wide{actualFen} * 10'000, targetFen) : 0;
}

base::Result<CustomerOrder> CustomerListService::order(const CustomerOrderRequest &request) const {
    storage::CustomerQuery query;
    ACCORD_TRY(query.filter, customerFilter(request.filter));
    storage::addQuickFilter(query.filter, request.search);
    query.sort = request.sort;
    query.descending = request.descending;
    query.group = request.group;
    query.limit = request.limit.value_or(storage::CustomerRepository::kWholeOrder);
    query.today = today(m_context);
    query.zone = m_context.company.zone;
    const db::ReadTransaction oneState(m_context.db);
    return storage::CustomerRepository(m_context.db).order(query);
}

std::vector<CustomerRow> CustomerListService::rows(std::span<const CustomerId> ids) const {
    const db::ReadTransaction oneState(m_context.db);
    storage::CustomerRepository customers(m_context.db);
    const base::Period year = customers.salesYear();
    std::vector<CustomerRow> rows;
    std::vector<CustomerId> found;
    for (auto &row : customers.rows(ids, today(m_context))) {
        found.push_back(row.id);
        static_cast<storage::CustomerListRow &>(rows.emplace_back()) = std::move(row);
    }
    const auto sales = customers.yearSales(found, year);
    const auto ofGroups = storage::groupSales(m_context.db, found);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].months = sales[i];
        rows[i].salesFen = sumOf(sales[i]);
        if (const auto group = ofGroups.find(rows[i].id); group != ofGroups.end()) {
            rows[i].groupSalesFen = group->second;
        }
        rows[i].plan = achievementOf(m_context, rows[i].id, year.to);
        addTrend(m_context, rows[i]);
    }
    return rows;
}

CustomerTotals CustomerListService::totals(std::vector<CustomerId> ids) const {
    const db::ReadTransaction oneState(m_context.db);
    storage::CustomerRepository customers(m_context.db);
    CustomerTotals totals;
    totals.count = static_cast<std::int64_t>(ids.size());
    totals.months = customers.yearTotals(std::move(ids), customers.salesYear());
    totals.salesFen = sumOf(totals.months);
    return totals;
}

base::Period CustomerListService::year() const {
    return storage::CustomerRepository(m_context.db).salesYear();
}

YearSales CustomerListService::yearBefore(CustomerId customer) const {
    storage::CustomerRepository customers(m_context.db);
    const base::Period year = customers.salesYear();
    return year.to.isNull() ? YearSales()
                            : customers.yearSales(std::array{customer}, year.before()).front();
}

std::vector<ListField> CustomerListService::fields() {
    std::vector<ListField> fields;
    for (const storage::FilterField &field : storage::customerFilterFields()) {
        fields.push_back({std::string(field.name), field.kind, wordsOf(field.name)});
    }
    return fields;
}

} // namespace accord::app
