// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover_service.h"

#include "app/customer_service.h"
#include "app/health_service.h"
#include "app/money_facts.h"
#include "app/plan_overview.h"
#include "app/record_service.h"
#include "app/timeline_service.h"
#include "app/visit_brief.h"
#include "app/visit_service.h"
#include "app/write.h"
#include "domain/task/task_rules.h"
#include "storage/task_image.h"
#include "storage/task_repository.h"
#include "storage/user_repository.h"
#include "storage/visit_image.h"
#include "storage/visit_repository.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace accord::app {
namespace {

using domain::Customer;
using domain::User;

base::Result<User> userOf(const Context &context, const std::string &code) {
    auto user = storage::UserRepository(context.db).byCode(code);
    if (!user) {
        return base::fail(base::ErrorCode::NotFound, "user.not_found",
                          "There is no user " + code + ".", "to", code, {{"value", code}});
    }
    return *std::move(user);
}

// The customer and what is below it and in the same hands.
std::vector<Customer> inSameHands(const Context &context, const Customer &top) {
    storage::CustomerRepository customers(context.db);
    std::vector<Customer> all{top};
    for (const domain::CustomerId id : customers.descendants(top.id)) {
        auto customer = customers.byId(id);
        if (customer && customer->owner == top.owner) {
            all.push_back(*std::move(customer));
        }
    }
    return all;
}

// People and last visits of the customer and of all that goes along.
base::Done addPeople(Context &context, const Customer &top, HandoverPack &pack) {
    constexpr std::size_t kMostVisits = 20;
    constexpr int kReadVisits = 500; // those of stores in other hands are left out
    std::map<domain::CustomerId, std::string> names;
    for (const Customer &one : inSameHands(context, top)) {
        const std::string &name = names[one.id] = one.shortName.empty() ? one.name : one.shortName;
        for (domain::Contact &contact : briefContacts(context, one.code)) {
            pack.contacts.push_back({name, std::move(contact)});
        }
    }
    storage::VisitRepository visits(context.db);
    storage::VisitQuery query;
    ACCORD_TRY(query.filter, storage::parseFilter("group = \"" + top.code + "\" and state = done"));
    query.limit = kReadVisits;
    query.today = today(context);
    ACCORD_TRY(const auto last, visits.list(query));
    for (const auto &row : last.rows) {
        const auto name = names.find(row.customer);
        if (name == names.end() || pack.visits.size() >= kMostVisits) {
            continue;
        }
        if (const auto visit = visits.byId(row.id)) {
            pack.visits.push_back({name->second, briefVisit(*visit, row.ownerName)});
        }
    }
    return {};
}

// What the owner so far was to do with the customer.
class OpenWork {
public:
    OpenWork(Context &context, storage::ChangeSetWriter &log, domain::UserId from,
             domain::UserId to)
        : m_context(context), m_log(log), m_from(from), m_to(to) {}

    [[nodiscard]] base::Done tasks(domain::CustomerId customer, const std::string &why,
                                   Handover &done) {
        storage::TaskRepository tasks(m_context.db);
        for (const domain::TaskId id : tasks.ofCustomer(customer)) {
            const auto before = tasks.byId(id);
            if (!before || before->state != domain::TaskState::Open || before->who != m_from) {
                continue;
            }
            domain::Task after = *before;
            ACCORD_CHECK(domain::handOver(after, m_to, m_context.actor.id, why));
            ACCORD_TRY(after.version, tasks.update(after, stampOf(m_context)));
            storage::record(m_log, &*before, &after);
            ++done.tasks;
        }
        return {};
    }
    [[nodiscard]] base::Done visits(domain::CustomerId customer, Handover &done) {
        storage::VisitRepository visits(m_context.db);
        for (const domain::VisitId id : visits.ofCustomer(customer)) {
            const auto before = visits.byId(id);
            if (!before || before->state != domain::VisitState::Planned ||
                before->owner != m_from) {
                continue;
            }
            domain::Visit after = *before;
            after.owner = m_to;
            ACCORD_TRY(after.version, visits.update(after, stampOf(m_context)));
            storage::record(m_log, &*before, &after);
            ++done.visits;
        }
        return {};
    }

private:
    Context &m_context;
    storage::ChangeSetWriter &m_log;
    domain::UserId m_from;
    domain::UserId m_to;
};

} // namespace

base::Result<HandoverPack> HandoverService::pack(const std::string &customerCode,
                                                 const std::string &to) const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_TRY(const Customer customer, customerOf(m_context, customerCode));
    HandoverPack pack;
    pack.company = m_context.company.name;
    ACCORD_TRY(pack.brief, VisitService(m_context).brief(customerCode));
    ACCORD_CHECK(addPeople(m_context, customer, pack));
    pack.from = pack.brief.ownerName;
    if (!to.empty()) {
        ACCORD_TRY(const User next, userOf(m_context, to));
        pack.to = next.name;
    }
    ACCORD_TRY(TimelineHead head, TimelineService(m_context).head(customerCode, true));
    pack.ahead = std::move(head.planned);
    pack.pinned = std::move(head.pinned);
    ACCORD_TRY(pack.plans, PlanOverview(m_context).ofCustomer(customerCode));
    pack.date = today(m_context);
    ACCORD_TRY(const ReceivableView owed,
               MoneyFigures(m_context).receivables(customerCode, pack.date));
    pack.owed = owed.ageing;
    ACCORD_TRY(const domain::Health health, HealthService(m_context).of(customerCode));
    pack.health = health.score;
    pack.below = static_cast<std::int64_t>(
        storage::CustomerRepository(m_context.db).descendants(customer.id).size());
    pack.created = m_context.clock.now();
    return pack;
}

base::Result<Handover> HandoverService::handOver(const std::string &customerCode,
                                                 const std::string &to, const std::string &why,
                                                 const WritePack &write) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Customer customer, customerOf(m_context, customerCode));
    ACCORD_CHECK(
        demand(m_context, domain::Action::HandOverCustomer, customer.owner, customer.code));
    ACCORD_TRY(const User next, userOf(m_context, to));
    if (next.id == customer.owner) {
        return base::fail(base::ErrorCode::Invalid, "customer.same_owner",
                          next.name + " has the customer " + customer.code + " already.", "to",
                          customer.code, {{"name", next.name}, {"code", customer.code}});
    }
    std::optional<HandoverPack> before;
    if (write) {
        ACCORD_TRY(before, pack(customerCode, to));
    }
    const std::vector<Customer> customers = inSameHands(m_context, customer);
    std::vector<std::string> codes;
    codes.reserve(customers.size());
    for (const Customer &one : customers) {
        codes.push_back(one.code);
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.hand_over", why));
    Handover done;
    ACCORD_TRY(done.customers, CustomerService(m_context).assignWithin(codes, next.id, log, why));
    OpenWork work(m_context, log, customer.owner, next.id);
    for (const Customer &one : customers) {
        ACCORD_CHECK(work.tasks(one.id, why, done));
        ACCORD_CHECK(work.visits(one.id, done));
    }
    if (before) {
        ACCORD_CHECK(write(*before));
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers | DataKind::Visits | DataKind::Tasks);
    return done;
}

} // namespace accord::app
