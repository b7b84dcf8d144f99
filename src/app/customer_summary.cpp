// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_summary.h"

#include "app/customer_figures.h"
#include "app/health_service.h"
#include "app/money_facts.h"
#include "app/record_service.h"
#include "domain/contact/contact.h"
#include "domain/relation/relation.h"
#include "storage/scope_figures.h"

#include <algorithm>
#include <numeric>

namespace accord::app {
namespace {

using domain::Rollup;
using Json = nlohmann::ordered_json;

constexpr int kYearDays = 365;

Json orNull(const std::optional<std::int64_t> &value) {
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(base::Date day) {
    return day.isNull() ? Json(nullptr) : Json(day.toString());
}

void addPeople(CustomerSummary &summary, const std::vector<domain::Contact> &people) {
    summary.contacts = std::ranges::count_if(
        people, [](const domain::Contact &one) { return one.leftOn.isNull(); });
    summary.coverage = domain::coverageOf(people);
}

void addStock(CustomerSummary &summary, const StockView &stock) {
    summary.stockBatches = static_cast<std::int64_t>(stock.rows.size());
    summary.stockFen = std::accumulate(
        stock.rows.begin(), stock.rows.end(), std::int64_t{0},
        [](std::int64_t sum, const StockRow &row) { return sum + row.valueFen.value_or(0); });
    summary.mustMoveFen = stock.mustMoveFen;
}

void addOwed(CustomerSummary &summary, const ReceivableView &owed) {
    summary.owed = owed.ageing;
    summary.salesOutstandingDays = owed.salesOutstandingDays;
    summary.creditLimitFen = owed.creditLimitFen;
    summary.creditLeftFen = owed.creditLeftFen;
}

void addWork(CustomerSummary &summary, db::Connection &db, const storage::CustomerScope &scope) {
    const base::Date from = summary.on.plusDays(1 - kYearDays);
    const auto visits = storage::visitFigures(db, scope, from, summary.on);
    summary.visitsHeld = visits.held;
    summary.visitsAhead = visits.ahead;
    summary.visitsMissed = visits.missed + visits.notHeld;
    summary.lastHeld = visits.lastHeld;
    const auto tasks = storage::taskFigures(db, scope, from, summary.on);
    summary.tasksOpen = tasks.open;
    summary.tasksOverdue = tasks.overdue;
    summary.tasksDone = tasks.done;
    for (const auto &piece : storage::RecordStore<domain::Equipment>(db).ofScope(scope)) {
        summary.equipment += piece.count.value_or(1);
    }
}

Json salesJson(const CustomerSummary &summary) {
    if (summary.year.from.isNull()) {
        return nullptr;
    }
    Json months = Json::array();
    for (std::size_t i = 0; i < summary.netFen.size(); ++i) {
        months.push_back({{"month", summary.year.from.plus(static_cast<int>(i)).toString()},
                          {"net_sales_fen", orNull(summary.netFen.at(i))},
                          {"net_sales_before_fen", orNull(summary.netBeforeFen.at(i))},
                          {"payment_fen", orNull(summary.paymentFen.at(i))}});
    }
    return {{"from", summary.year.from.toString()},
            {"to", summary.year.to.toString()},
            {"net_sales_fen", orNull(sumOf(summary.netFen))},
            {"net_sales_before_fen", orNull(sumOf(summary.netBeforeFen))},
            {"payment_fen", orNull(sumOf(summary.paymentFen))},
            {"months", std::move(months)}};
}

Json healthJson(const domain::Health &health) {
    Json parts = Json::object();
    for (std::size_t i = 0; i < health.parts.size(); ++i) {
        parts[std::string(domain::code(static_cast<domain::HealthPart>(i)))] =
            orNull(health.parts.at(i));
    }
    return {{"score", orNull(health.score)}, {"lost", health.isLost}, {"parts", std::move(parts)}};
}

} // namespace

base::Result<CustomerSummary> CustomerSummaries::of(const std::string &customerCode,
                                                    Rollup rollup) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
    const storage::CustomerScope scope{customer.id, rollup};
    CustomerSummary summary;
    summary.code = customer.code;
    summary.rollup = rollup;
    summary.on = today(m_context);
    ACCORD_TRY(const CustomerOverview overview,
               CustomerFigures(m_context).overview(customerCode, rollup));
    summary.year = overview.year;
    summary.netFen = overview.netFen;
    summary.netBeforeFen = overview.netBeforeFen;
    summary.paymentFen = overview.paymentFen;
    const MoneyFigures money(m_context);
    ACCORD_TRY(const ReceivableView owed, money.receivables(customerCode, summary.on, rollup));
    addOwed(summary, owed);
    ACCORD_TRY(const StockView stock, money.stock(customerCode, summary.on, rollup));
    addStock(summary, stock);
    addWork(summary, m_context.db, scope);
    addPeople(summary, storage::RecordStore<domain::Contact>(m_context.db).ofScope(scope));
    ACCORD_TRY(summary.health, HealthService(m_context).of(customerCode, rollup));
    summary.customers = static_cast<std::int64_t>(storage::customersIn(m_context.db, scope).size());
    return summary;
}

Json toJson(const CustomerSummary &summary) {
    Json bands = Json::array();
    for (const std::int64_t fen : summary.owed.openFen) {
        bands.push_back(fen);
    }
    return {{"rollup", summary.rollup == Rollup::WithBelow},
            {"customers", summary.customers},
            {"on", summary.on.toString()},
            {"sales", salesJson(summary)},
            {"receivables",
             {{"balance_fen", summary.owed.balanceFen},
              {"overdue_fen", summary.owed.overdueFen},
              {"overdue_days", summary.owed.overdueDays},
              {"by_age_fen", std::move(bands)},
              {"days_sales_outstanding", orNull(summary.salesOutstandingDays)},
              {"credit_limit_fen", orNull(summary.creditLimitFen)},
              {"credit_left_fen", orNull(summary.creditLeftFen)}}},
            {"stock",
             {{"batches", summary.stockBatches},
              {"value_fen", summary.stockFen},
              {"must_move_fen", summary.mustMoveFen}}},
            {"equipment", summary.equipment},
            {"visits",
             {{"held", summary.visitsHeld},
              {"missed", summary.visitsMissed},
              {"planned", summary.visitsAhead},
              {"last_held", orNull(summary.lastHeld)}}},
            {"tasks",
             {{"open", summary.tasksOpen},
              {"overdue", summary.tasksOverdue},
              {"done", summary.tasksDone}}},
            {"contacts",
             {{"known", summary.contacts},
              {"decides", summary.coverage.decides},
              {"uses", summary.coverage.uses},
              {"supports", summary.coverage.supports}}},
            {"health", healthJson(summary.health)}};
}

} // namespace accord::app
