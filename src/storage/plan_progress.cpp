// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_progress.h"

#include "base/money.h"
#include "storage/customer_repository.h"
#include "storage/list_statements.h"
#include "storage/row.h"

namespace accord::storage {

namespace {

constexpr std::string_view kTargets = R"(
    SELECT p.step, t.m1, t.m2, t.m3, t.m4, t.m5, t.m6, t.m7, t.m8, t.m9, t.m10, t.m11, t.m12
    FROM plan p JOIN plan_target t ON t.plan_id = p.id
    WHERE p.customer_id = ?1 AND p.year = ?2 AND p.step IN ('signed', 'executing', 'closed')
      AND t.metric = 'net_sales_fen')";

constexpr std::string_view kActual = R"(
    SELECT COALESCE(SUM(net_sales_fen), 0) FROM customer_month
    WHERE customer_id = ?1 AND month BETWEEN ?2 AND ?3)";

// ?1 = year.
constexpr std::string_view kAccounts = R"(
    SELECT customer_id FROM plan
    WHERE year = ?1 AND step IN ('signed', 'executing', 'closed') ORDER BY id)";

std::int64_t actualOf(db::Connection &db, domain::CustomerId customer, base::Month to) {
    return firstInteger(db.cached(kActual)
                            .bind(1, customer.value())
                            .bind(2, base::Month(to.year(), 1).number())
                            .bind(3, to.number()))
        .value_or(0);
}

} // namespace

std::optional<PlanProgress> planProgress(db::Connection &connection, domain::CustomerId account,
                                         base::Month dataMonth) {
    if (dataMonth.isNull()) {
        return std::nullopt;
    }
    PlanProgress progress;
    auto &row = connection.cached(kTargets);
    row.bind(1, account.value()).bind(2, dataMonth.year());
    while (row.next()) {
        progress.step = textAt(row, 0);
        for (int month = 1; month <= dataMonth.month(); ++month) {
            progress.targetFen += row.integer(month);
        }
    }
    row.reset();
    if (progress.targetFen <= 0) {
        return std::nullopt;
    }
    progress.actualFen = actualOf(connection, account, dataMonth);
    for (const domain::CustomerId below : CustomerRepository(connection).descendants(account)) {
        progress.actualFen += actualOf(connection, below, dataMonth);
    }
    return progress;
}

std::vector<std::pair<domain::CustomerId, PlanProgress>>
planProgressOfAll(db::Connection &connection, base::Month dataMonth) {
    std::vector<std::pair<domain::CustomerId, PlanProgress>> all;
    if (dataMonth.isNull()) {
        return all;
    }
    std::vector<domain::CustomerId> accounts;
    auto &row = connection.cached(kAccounts).bind(1, dataMonth.year());
    while (row.next()) {
        accounts.push_back(idAt<domain::CustomerId>(row, 0));
    }
    row.reset();
    for (const domain::CustomerId account : accounts) {
        if (const auto progress = planProgress(connection, account, dataMonth)) {
            all.emplace_back(account, *progress);
        }
    }
    return all;
}

bool isBehind(const PlanProgress &one, const PlanProgress &two) {
    return base::Wide{one.actualFen} * two.targetFen < base::Wide{two.actualFen} * one.targetFen;
}

std::vector<ListStatement> planProgressStatements() {
    return {{"accounts with a plan in force", std::string(kAccounts)},
            {"targets of a plan in force", std::string(kTargets)},
            {"sales of a plan in force", std::string(kActual)}};
}

} // namespace accord::storage
