// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-visit brief of VisitService.
#include "app/visit_brief.h"

#include "app/contact_service.h"
#include "app/customer_list_service.h"
#include "app/money_facts.h"
#include "app/visit_service.h"
#include "storage/customer_repository.h"
#include "storage/task_repository.h"
#include "storage/user_repository.h"
#include "storage/visit_repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace accord::app {
namespace {

constexpr int kLastVisits = 3;
constexpr int kMostContacts = 50;

// Open tasks and missed visits, of the customer with everything below it.
base::Done addOpen(Context &context, VisitBrief &brief) {
    constexpr int kMost = 100;
    const std::string group = "group = \"" + brief.code + "\" and ";
    const auto below = [&brief](const std::string &code, const std::string &name) {
        return code == brief.code ? std::string() : name;
    };
    storage::TaskQuery open;
    ACCORD_TRY(open.filter, storage::parseFilter(group + "state = open"));
    open.limit = kMost;
    ACCORD_TRY(auto tasks, storage::TaskRepository(context.db).list(open));
    for (storage::TaskListRow &row : tasks.rows) {
        brief.tasks.push_back({std::move(row.task), below(row.customerCode, row.customerName)});
    }
    storage::VisitQuery missed;
    ACCORD_TRY(missed.filter, storage::parseFilter(group + "missed = true"));
    missed.limit = kMost;
    missed.today = today(context);
    ACCORD_TRY(const auto visits, storage::VisitRepository(context.db).list(missed));
    for (const storage::VisitListRow &row : visits.rows) {
        brief.missed.push_back(
            {row.day, row.ownerName, row.purpose, below(row.customerCode, row.customerName)});
    }
    return {};
}

base::Done addStock(Context &context, VisitBrief &brief) {
    ACCORD_TRY(StockView view, MoneyFigures(context).stock(brief.code, today(context)));
    storage::CustomerRepository customers(context.db);
    std::map<std::string, std::string> names{{brief.code, std::string()}};
    for (StockRow &row : view.rows) {
        const auto [name, isNew] = names.try_emplace(row.customer);
        if (isNew) {
            const auto customer = customers.byCode(row.customer);
            name->second = customer ? customer->name : row.customer;
        }
        row.customer = name->second;
    }
    brief.stock = std::move(view.rows);
    brief.mustMoveFen = view.mustMoveFen;
    return {};
}

std::vector<BriefPromise> promisesOf(const domain::Plan &plan) {
    std::vector<BriefPromise> promises;
    for (const domain::PlanPromise &promise : plan.promises) {
        const std::string &what = promise.action.empty() ? promise.benefit : promise.action;
        promises.push_back({promise.side, what, promise.by, promise.due});
    }
    std::ranges::stable_sort(promises, {}, &BriefPromise::due);
    return promises;
}

void addFigures(Context &context, domain::CustomerId customer, VisitBrief &brief) {
    const std::array ids{customer};
    for (const CustomerRow &row : CustomerListService(context).rows(ids)) {
        brief.salesFen = row.groupSalesFen ? row.groupSalesFen : row.salesFen;
        if (row.plan) {
            brief.plan = BriefPlan{row.plan->year, row.plan->actualFen, row.plan->targetFen,
                                   row.plan->isBehind()};
        }
    }
}

} // namespace

BriefVisit briefVisit(const domain::Visit &visit, const std::string &who) {
    BriefVisit brief{visit.heldOn,  visit.kind,       who, visit.result,
                     visit.purpose, visit.agreements, {}};
    for (const domain::Objection &objection : visit.objections) {
        if (!objection.resolved) {
            brief.openObjections.push_back(objection.words);
        }
    }
    return brief;
}

std::vector<domain::Contact> briefContacts(Context &context, const std::string &customerCode) {
    std::vector<domain::Contact> contacts;
    const auto page = ContactService(context).list({customerCode, "", kMostContacts, ""});
    if (!page) {
        return contacts;
    }
    for (const auto &row : page->rows) {
        if (row.contact.leftOn.isNull() && !row.contact.isErased) {
            contacts.push_back(row.contact);
        }
    }
    std::ranges::stable_sort(contacts, {}, [](const domain::Contact &contact) {
        return std::pair(contact.role != domain::DecisionRole::Decides, !contact.isPrimary);
    });
    return contacts;
}

base::Result<VisitBrief> VisitService::brief(const std::string &customerCode) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(CallCardTemplate card, callCard(customerCode));
    storage::CustomerRepository customers(m_context.db);
    const auto customer = customers.byCode(customerCode);
    VisitBrief brief;
    brief.code = customer->code;
    brief.name = customer->name;
    brief.address = customer->address;
    brief.observations = std::move(card.observations);
    storage::UserRepository users(m_context.db);
    const auto owner = users.byId(customer->owner);
    brief.ownerName = owner ? owner->name : std::string();
    ACCORD_TRY(const auto rows, due(owner ? owner->code : std::string()));
    const auto row = std::ranges::find(rows, customer->code, &VisitDueRow::code);
    if (row != rows.end()) {
        brief.due = *row;
    }
    brief.contacts = briefContacts(m_context, customer->code);
    ACCORD_CHECK(addOpen(m_context, brief));
    ACCORD_CHECK(addStock(m_context, brief));
    const domain::CustomerId account = customers.accountLevelOf(customer->id);
    if (const auto plan = planInForce(m_context, account, today(m_context))) {
        brief.promises = promisesOf(*plan);
    }
    addFigures(m_context, customer->id, brief);
    storage::VisitRepository visits(m_context.db);
    storage::VisitQuery query;
    ACCORD_TRY(query.filter,
               storage::parseFilter("customer = \"" + customer->code + "\" and state = done"));
    query.limit = kLastVisits;
    query.today = today(m_context);
    ACCORD_TRY(const auto last, visits.list(query));
    for (const auto &entry : last.rows) {
        if (const auto visit = visits.byId(entry.id)) {
            brief.visits.push_back(briefVisit(*visit, entry.ownerName));
        }
    }
    return brief;
}

base::Result<VisitPaper> VisitService::paper(const std::string &customerCode) const {
    const db::ReadTransaction snapshot(m_context.db);
    VisitPaper paper;
    ACCORD_TRY(paper.brief, brief(customerCode));
    ACCORD_TRY(CallCardTemplate card, callCard(customerCode));
    paper.preparation = std::move(card.preparation);
    paper.company = m_context.company.name;
    paper.author = m_context.actor.name;
    paper.ownerName = m_context.actor.name;
    paper.date = today(m_context);
    paper.created = m_context.clock.now();
    return paper;
}

base::Result<VisitPaper> VisitService::paper(domain::VisitId id) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(domain::Visit visit, find(id));
    ACCORD_TRY(VisitPaper paper,
               this->paper(storage::CustomerRepository(m_context.db).codeOf(visit.customer)));
    if (const auto owner = storage::UserRepository(m_context.db).byId(visit.owner)) {
        paper.ownerName = owner->name;
    }
    storage::TaskRepository tasks(m_context.db);
    for (const domain::TaskId task : tasks.ofCustomer(visit.customer)) {
        auto found = tasks.byId(task);
        if (found && found->source == domain::TaskSource::Visit &&
            found->sourceId == visit.id.value()) {
            paper.followUps.push_back(*std::move(found));
        }
    }
    paper.visit = std::move(visit);
    return paper;
}

} // namespace accord::app
