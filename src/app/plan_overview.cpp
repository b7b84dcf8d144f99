// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_overview.h"

#include "app/plan_figures.h"
#include "app/plan_service.h"
#include "domain/plan/plan_content.h"
#include "storage/abc_repository.h"
#include "storage/customer_repository.h"
#include "storage/plan_repository.h"
#include "storage/sales_repository.h"
#include "storage/user_repository.h"

#include <numeric>

namespace accord::app {

namespace {

using domain::Plan;
using domain::PlanMetric;

// Sum of the first `months` months over the net sales targets; absent without one.
std::optional<std::int64_t> targetOf(const Plan &plan, int months) {
    std::optional<std::int64_t> sum;
    for (const domain::PlanTarget &target : plan.targets) {
        if (target.metric == PlanMetric::NetSales && target.year) {
            sum = std::accumulate(target.months.begin(), target.months.begin() + months,
                                  sum.value_or(0));
        }
    }
    return sum;
}

std::optional<std::int64_t> actualOf(PlanFigures &figures, int year) {
    std::optional<std::int64_t> sum;
    for (const PlanActuals &entry : figures.actuals(year)) {
        if (entry.metric == PlanMetric::NetSales) {
            sum = std::accumulate(entry.months.begin(), entry.months.end(), sum.value_or(0));
        }
    }
    return sum;
}

// Each category with a target for the first `months` months beside what was sold of it.
std::vector<PlanProgressLine> linesOf(const Plan &plan, PlanFigures &figures, int months) {
    std::vector<PlanProgressLine> lines;
    lines.reserve(plan.targets.size());
    for (const domain::PlanTarget &target : plan.targets) {
        if (target.metric != PlanMetric::NetSales || !target.year) {
            continue;
        }
        PlanProgressLine line;
        line.category = target.category == PlanFigures::kNoCategory ? "" : target.category;
        line.dueFen =
            std::accumulate(target.months.begin(), target.months.begin() + months, std::int64_t{0});
        for (const PlanActuals &entry : figures.actuals(plan.year)) {
            if (entry.metric == PlanMetric::NetSales && entry.category == target.category) {
                line.actualFen =
                    std::accumulate(entry.months.begin(), entry.months.end(), std::int64_t{0});
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> openMust(const std::vector<PlanCheckRow> &checks) {
    std::vector<std::string> rules;
    for (const PlanCheckRow &check : checks) {
        if (check.level == domain::CheckLevel::Must && check.state == domain::CheckState::Open) {
            rules.push_back(check.rule);
        }
    }
    return rules;
}

} // namespace

PlanApprovalState approvalState(const Plan &plan) {
    if (!plan.submittedDigest.empty()) {
        return PlanApprovalState::Submitted;
    }
    if (!plan.rejection.empty()) {
        return PlanApprovalState::Rejected;
    }
    if (!plan.approval) {
        return PlanApprovalState::None;
    }
    const bool holds = domain::approvalHolds(plan) || domain::isReadOnly(plan.step);
    return holds ? PlanApprovalState::Approved : PlanApprovalState::Voided;
}

base::Issues missingForNext(const Plan &plan, const domain::StepFacts &facts) {
    if (domain::isReadOnly(plan.step)) {
        return {};
    }
    domain::StepRequest next;
    next.to = static_cast<domain::PlanStep>(static_cast<int>(plan.step) + 1);
    next.on = facts.today;
    next.signing = plan.signing;
    return domain::issuesOfStep(plan, next, facts);
}

base::Issues missingForNext(const PlanDocument &document) {
    domain::StepFacts facts;
    facts.lastYearFigures = !document.lastYear.empty();
    facts.openMust = openMust(document.internal.checks);
    facts.today = document.date;
    return missingForNext(document.plan, facts);
}

base::Result<PlanOverviewRow> PlanOverview::row(const std::string &customer, int year) {
    PlanService plans(m_context);
    ACCORD_TRY(const Plan plan, plans.find(customer, year));
    ACCORD_TRY(const auto checks, plans.check(customer, year));
    const auto account = storage::CustomerRepository(m_context.db).byId(plan.customer).value();
    const auto owner = storage::UserRepository(m_context.db).byId(account.owner);
    PlanFigures figures(m_context, account.id, account.owner);
    PlanOverviewRow row;
    row.id = plan.id;
    row.customerCode = account.code;
    row.customerName = account.shortName.empty() ? account.name : account.shortName;
    const auto cls =
        storage::AbcRepository(m_context.db).currentClass(account.id, today(m_context));
    row.abcClass = cls == domain::AbcClass::None ? "" : std::string(domain::abcClassCode(cls));
    if (owner) {
        row.ownerCode = owner->code;
        row.ownerName = owner->name;
    }
    row.year = year;
    row.step = domain::effectiveStep(plan, today(m_context));
    row.draft = plan.draft;
    row.revision = plan.revision;
    row.approval = approvalState(plan);
    row.targetFen = targetOf(plan, 12);
    row.lastYearFen = actualOf(figures, year - 1);
    row.actualFen = actualOf(figures, year);
    const auto data = storage::SalesRepository(m_context.db).dataPeriod();
    if (row.actualFen && data) {
        row.dataMonth = std::min(data->to, base::Month(year, 12));
        row.dueFen = targetOf(plan, row.dataMonth.month());
        row.lines = linesOf(plan, figures, row.dataMonth.month());
    }
    domain::StepFacts facts;
    facts.lastYearFigures = row.lastYearFen.has_value();
    facts.openMust = openMust(checks);
    facts.today = today(m_context);
    row.missing = missingForNext(plan, facts);
    return row;
}

base::Result<std::vector<PlanOverviewRow>> PlanOverview::ofYear(int year,
                                                                const std::string &owner) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const auto codes, PlanService(m_context).customersWithPlan(year, owner));
    std::vector<PlanOverviewRow> rows;
    for (const std::string &code : codes) {
        ACCORD_TRY(PlanOverviewRow entry, row(code, year));
        rows.push_back(std::move(entry));
    }
    return rows;
}

base::Result<std::vector<PlanOverviewRow>> PlanOverview::ofCustomer(const std::string &customer) {
    const db::ReadTransaction snapshot(m_context.db);
    std::vector<PlanOverviewRow> rows;
    for (const int year : years()) {
        auto entry = row(customer, year);
        if (entry) {
            rows.push_back(std::move(*entry));
        } else if (entry.error().reason != "plan.not_found") {
            return tl::unexpected(std::move(entry).error());
        }
    }
    return rows;
}

std::vector<int> PlanOverview::years() {
    return storage::PlanRepository(m_context.db).years();
}

int PlanOverview::comingYear() {
    const int next = today(m_context).year() + 1;
    const auto data = storage::SalesRepository(m_context.db).dataPeriod();
    return data ? std::min(next, data->to.year() + 1) : next;
}

} // namespace accord::app
