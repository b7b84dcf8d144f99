// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health_service.h"

#include "app/customer_figures.h"
#include "app/money_facts.h"
#include "app/plan_overview.h"
#include "app/visit_policy.h"
#include "domain/contact/contact_rules.h"
#include "storage/activity.h"

#include <algorithm>
#include <array>

namespace accord::app {
namespace {

using domain::Customer;
using domain::HealthPart;
using domain::Rollup;
using Part = base::Result<std::optional<std::int64_t>>;

std::string classWord(Context &context, const Customer &customer) {
    const std::array ids{customer.id};
    const auto rows = storage::CustomerRepository(context.db).rows(ids, today(context));
    return rows.empty() ? std::string() : rows.front().currentClass;
}

Part classOf(Context &context, const Customer &customer, Rollup rollup) {
    ACCORD_TRY(const CustomerOverview overview,
               CustomerFigures(context).overview(customer.code, rollup));
    return domain::classPart(classWord(context, customer), sumOf(overview.netFen),
                             sumOf(overview.netBeforeFen));
}

// How far this year's plan is fulfilled (RULES section 2); no plan or no figures = not known.
Part planOf(Context &context, const Customer &customer, Rollup /*rollup*/) {
    ACCORD_TRY(const auto plans, PlanOverview(context).ofCustomer(customer.code));
    for (const PlanOverviewRow &plan : plans) {
        if (plan.year == today(context).year() && plan.actualFen && plan.dueFen.value_or(0) > 0) {
            return domain::planPart(*plan.actualFen, *plan.dueFen);
        }
    }
    return std::nullopt;
}

Part overdueOf(Context &context, const Customer &customer, Rollup rollup) {
    ACCORD_TRY(const ReceivableView view,
               MoneyFigures(context).receivables(customer.code, today(context), rollup));
    return domain::overduePart(view.ageing.overdueFen, view.ageing.balanceFen);
}

// Who was never visited waits since the day of assignment, not before the customer was opened.
Part contactOf(Context &context, const Customer &customer, Rollup rollup) {
    base::Date last = storage::lastHeld(context.db, {customer.id, rollup});
    last = last.isNull() ? std::max(customer.assignedOn, customer.openedOn) : last;
    if (last.isNull()) {
        return std::nullopt;
    }
    const int interval = VisitPolicy(context).interval(customer.accountLevel, customer.format,
                                                       classWord(context, customer));
    return domain::contactPart(today(context).daysSince1970() - last.daysSince1970(), interval);
}

Part coverageOf(Context &context, const Customer &customer, Rollup rollup) {
    const auto contacts =
        storage::RecordStore<domain::Contact>(context.db).ofScope({customer.id, rollup});
    return contacts.empty() ? Part(std::nullopt)
                            : Part(domain::coveragePart(domain::coverageOf(contacts).count()));
}

struct Source {
    HealthPart part;
    Part (*read)(Context &, const Customer &, Rollup);
};
constexpr std::array kSources{Source{HealthPart::Class, classOf}, Source{HealthPart::Plan, planOf},
                              Source{HealthPart::Overdue, overdueOf},
                              Source{HealthPart::Contact, contactOf},
                              Source{HealthPart::Coverage, coverageOf}};

} // namespace

base::Result<domain::Health> HealthService::of(const std::string &customerCode,
                                               Rollup rollup) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    if (customer.status == domain::CustomerStatus::Lost) {
        domain::Health none;
        none.isLost = true;
        return none;
    }
    domain::HealthParts parts{};
    for (const Source &source : kSources) {
        ACCORD_TRY(parts.at(static_cast<std::size_t>(source.part)),
                   source.read(m_context, customer, rollup));
    }
    return domain::healthOf(parts);
}

} // namespace accord::app
