// SPDX-License-Identifier: GPL-3.0-or-later
// PlanService::document: everything the printed plan shows, gathered.
#include "app/plan_loaded.h"
#include "app/plan_money.h"
#include "base/month.h"
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_rules.h"
#include "storage/change_log.h"
#include "storage/plan_repository.h"
#include "storage/sales_repository.h"
#include "storage/user_repository.h"

#include <map>
#include <utility>

namespace accord::app {

using domain::Plan;

namespace {

class UserNames {
public:
    explicit UserNames(Context &context) {
        for (const domain::User &user : storage::UserRepository(context.db).all()) {
            m_names[user.id] = user.name;
        }
    }
    [[nodiscard]] std::string operator()(domain::UserId id) const {
        const auto found = m_names.find(id);
        return found == m_names.end() ? std::string() : found->second;
    }

private:
    std::map<domain::UserId, std::string> m_names;
};

// The year as it was: gross sales and spend only where files brought them.
std::optional<PlanMoney> moneyOfYear(Context &context, PlanFigures &figures, int year) {
    storage::SalesRepository sales(context.db);
    const base::Period period{base::Month(year, 1), base::Month(year, 12)};
    std::map<domain::SalesField, std::int64_t> sums;
    for (const storage::CategoryMonth &entry : sales.categoryMonths(figures.customers(), period)) {
        for (int i = 0; i < domain::kSalesFieldCount; ++i) {
            const auto field = static_cast<domain::SalesField>(i);
            if (const auto amount = entry.sums.value(field)) {
                sums[field] += *amount;
            }
        }
    }
    const auto sum = [&sums](domain::SalesField field) {
        const auto found = sums.find(field);
        return found == sums.end() ? std::nullopt : std::optional(found->second);
    };
    PlanMoney money;
    money.netFen = sum(domain::SalesField::NetSales);
    if (!money.netFen) {
        return std::nullopt;
    }
    money.grossFen = sum(domain::SalesField::GrossSales);
    if (money.grossFen) {
        money.discountFen = *money.grossFen - *money.netFen;
    }
    money.feeFen = sum(domain::SalesField::TradeSpend);
    money.netNetFen = *money.netFen - money.feeFen.value_or(0);
    if (const auto margin = sum(domain::SalesField::Margin)) {
        money.costFen = *money.netFen - *margin;
        money.contributionFen = *money.netNetFen - *money.costFen;
    }
    return money;
}

std::vector<PlanApprovalRow> approvalRows(const Plan &plan,
                                          const std::vector<domain::PlanApproval> &given,
                                          const UserNames &names, const std::string &zone) {
    std::vector<PlanApprovalRow> rows;
    for (const domain::PlanApproval &approval : given) {
        PlanApprovalRow row;
        row.draft = approval.draft;
        row.state = PlanApprovalRow::State::Approved;
        row.by = names(approval.by);
        row.on = approval.at.dateIn(zone);
        row.soloApproved = approval.soloApproved;
        row.valid = domain::covers(approval, plan);
        rows.push_back(std::move(row));
    }
    if (!plan.submittedDigest.empty()) {
        PlanApprovalRow row;
        row.draft = plan.draft;
        row.by = names(plan.submittedBy);
        row.on = plan.submittedAt.dateIn(zone);
        rows.push_back(std::move(row));
    }
    if (!plan.rejection.empty()) {
        PlanApprovalRow row;
        row.draft = plan.draft;
        row.state = PlanApprovalRow::State::Rejected;
        row.note = plan.rejection;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PlanRevisionRow> revisionRows(const Plan &plan,
                                          const std::vector<domain::PlanApproval> &approvals,
                                          const std::vector<storage::PlanRevision> &revisions,
                                          const UserNames &names, const std::string &zone) {
    std::vector<PlanRevisionRow> rows;
    for (const domain::PlanApproval &approval : approvals) {
        PlanRevisionRow row;
        row.draft = approval.draft;
        row.on = approval.at.dateIn(zone);
        row.by = names(approval.by);
        rows.push_back(std::move(row));
    }
    if (revisions.empty()) {
        const bool approved = domain::approvalHolds(plan) && !rows.empty();
        if (approved) {
            rows.back().state = PlanRevisionRow::State::AwaitsSignature;
        }
        return rows;
    }
    for (const storage::PlanRevision &revision : revisions) {
        PlanRevisionRow row;
        row.revision = revision.revision;
        row.on = revision.revision == 0 ? plan.signing.signedOn : revision.at.dateIn(zone);
        row.by = names(revision.by);
        row.state = &revision == &revisions.back() ? PlanRevisionRow::State::InForce
                                                   : PlanRevisionRow::State::Replaced;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

base::Result<PlanDocument> PlanService::document(const std::string &customer, int year) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Loaded loaded, load(customer, year, domain::Action::ViewPlan));
    const UserNames names(m_context);
    const std::string &zone = m_context.company.zone;
    storage::PlanRepository plans(m_context.db);
    PlanFigures figures(m_context, loaded.customer.id, loaded.customer.owner);
    PlanDocument document;
    document.company = m_context.company.name;
    document.ownerName = names(loaded.customer.owner);
    document.customerCode = loaded.customer.code;
    document.customerName = loaded.customer.name;
    document.customerShortName = loaded.customer.shortName;
    document.stores = static_cast<int>(figures.customers().size()) - 1;
    document.plan = loaded.plan;
    document.plan.step = domain::effectiveStep(loaded.plan, today(m_context));
    document.lastYear = figures.completed(year - 1);
    document.lastYearCovered = figures.covered(year - 1);
    document.yearBefore = figures.actuals(year - 2);
    if (const auto last = plans.find(loaded.customer.id, year - 1)) {
        document.lastTargets = last->targets;
    }
    document.rebates = rebateForecasts(loaded.plan);
    const auto approvals = plans.approvals(loaded.plan.id);
    document.revisions =
        revisionRows(loaded.plan, approvals, plans.revisions(loaded.plan.id), names, zone);
    document.internal.lastYear = moneyOfYear(m_context, figures, year - 1);
    document.internal.target = moneyAtTarget(loaded.plan, document.rebates);
    document.internal.checks = checkRows(checklistOf(loaded), loaded.plan);
    document.internal.approvals = approvalRows(loaded.plan, approvals, names, zone);
    document.internal.headHash = storage::headHash(m_context.db);
    document.internal.digest = domain::contentDigest(loaded.plan);
    document.date = today(m_context);
    document.created = m_context.clock.now();
    return document;
}

} // namespace accord::app
