// SPDX-License-Identifier: GPL-3.0-or-later
// The reading parts of VisitService: lists, who is due, and what a call card begins with.
#include "app/filter_words.h"
#include "app/visit_service.h"
#include "base/decimal.h"
#include "domain/money/money_facts.h"
#include "domain/visit/visit_rules.h"
#include "storage/abc_repository.h"
#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "storage/plan_repository.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::app {
namespace {

using base::fail;
using domain::CustomerId;

bool isFilterWord(const std::string &field, const std::string &value) {
    if (field == "state") {
        return domain::visitStateFromCode(value).has_value();
    }
    if (field == "kind") {
        return domain::visitKindFromCode(value).has_value();
    }
    return field != "mood" || domain::moodFromCode(value).has_value();
}

base::Result<storage::Filter> visitFilter(const std::string &text) {
    ACCORD_TRY(storage::Filter filter, storage::parseFilter(text));
    for (const auto &term : filter) {
        for (const std::string &value : term.values) {
            if (!isFilterWord(term.field, value)) {
                return neverHas(term, value);
            }
        }
    }
    return filter;
}

std::string classOf(const Context &context, CustomerId customer, base::Date day) {
    const domain::AbcClass cls = storage::AbcRepository(context.db).currentClass(customer, day);
    return cls == domain::AbcClass::None ? std::string() : std::string(domain::abcClassCode(cls));
}

// The class that decides how often a customer is visited: its own, else that of the nearest
// ancestor that has one (RULES section 2). Ancestors are looked up once.
class Classes {
public:
    Classes(const Context &context, base::Date today) : m_context(context), m_today(today) {}
    [[nodiscard]] std::string of(const storage::VisitedCustomer &customer) {
        return customer.currentClass.empty() && !customer.parent.isNull()
                   ? ofAncestor(customer.parent, 0)
                   : customer.currentClass;
    }

private:
    std::string ofAncestor(CustomerId id, int depth) {
        constexpr int kMaxDepth = 100; // of a tree that is damaged into a circle
        const auto known = m_known.find(id);
        if (known != m_known.end() || depth > kMaxDepth) {
            return known != m_known.end() ? known->second : std::string();
        }
        std::string cls = classOf(m_context, id, m_today);
        if (cls.empty()) {
            const auto customer = storage::CustomerRepository(m_context.db).byId(id);
            if (customer && !customer->parent.isNull()) {
                cls = ofAncestor(customer->parent, depth + 1);
            }
        }
        m_known[id] = cls;
        return cls;
    }
    const Context &m_context;
    base::Date m_today;
    std::map<CustomerId, std::string> m_known;
};

struct Target {
    std::int64_t milli = 0;
    std::string source;
};
using Targets = std::map<domain::ObservationKind, Target>;

constexpr int kMilliPlaces = 3;

// Merchandising holds for the account and each of its stores; equipment is counted over all.
Targets targetsOf(const domain::Plan &plan, bool isAccount, const VisitPolicy &policy) {
    Targets targets;
    const std::string year = std::to_string(plan.year) + " ";
    for (const domain::PlanMerchandising &line : plan.merchandising) {
        const auto kind = policy.kindOf(line.element);
        const auto value = base::parseDecimal(line.target, true);
        const auto milli = value ? value->scaled(kMilliPlaces) : base::Result<std::int64_t>(0);
        if (kind && value && milli) {
            targets.try_emplace(*kind, Target{*milli, year + line.id});
        }
    }
    for (const domain::PlanEquipment &line : plan.equipment) {
        const auto kind = policy.kindOf(line.type);
        if (kind && isAccount) {
            Target &target = targets.try_emplace(*kind, Target{0, year + line.id}).first->second;
            target.milli += std::int64_t{line.count} * 1000;
        }
    }
    return targets;
}

} // namespace

std::optional<domain::Plan> planInForce(const Context &context, CustomerId account,
                                        base::Date day) {
    storage::PlanRepository plans(context.db);
    for (const domain::PlanId id : plans.ofCustomer(account)) {
        auto plan = plans.byId(id);
        const bool isSigned = plan && (plan->step == domain::PlanStep::Signed ||
                                       plan->step == domain::PlanStep::Executing);
        if (isSigned && plan->validFrom <= day && day <= plan->validTo) {
            return plan;
        }
    }
    return std::nullopt;
}

base::Result<VisitPage> VisitService::list(const VisitListing &listing) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::ViewVisit));
    storage::VisitQuery query;
    ACCORD_TRY(query.filter, visitFilter(listing.filter));
    query.newestFirst = listing.newestFirst;
    query.limit = listing.limit;
    query.after = listing.after;
    query.today = today(m_context);
    return storage::VisitRepository(m_context.db).list(query);
}

base::Result<storage::VisitIdOrder> VisitService::order(const std::string &filter, bool newestFirst,
                                                        int limit,
                                                        storage::VisitGroup group) const {
    ACCORD_CHECK(demand(m_context, domain::Action::ViewVisit));
    storage::VisitQuery query;
    ACCORD_TRY(query.filter, visitFilter(filter));
    query.newestFirst = newestFirst;
    query.limit = limit;
    query.today = today(m_context);
    query.group = group;
    return storage::VisitRepository(m_context.db).order(query);
}

base::Result<std::int64_t> VisitService::count(const std::string &filter) const {
    storage::VisitQuery query;
    ACCORD_TRY(query.filter, visitFilter(filter));
    query.today = today(m_context);
    return storage::VisitRepository(m_context.db).count(query);
}

std::vector<storage::VisitListRow> VisitService::rows(std::span<const domain::VisitId> ids) const {
    return storage::VisitRepository(m_context.db).rows(ids, today(m_context));
}

base::Result<std::vector<VisitDueRow>> VisitService::due(const std::string &ownerCode) const {
    const db::ReadTransaction snapshot(m_context.db);
    domain::UserId owner;
    if (!ownerCode.empty()) {
        const auto user = storage::UserRepository(m_context.db).byCode(ownerCode);
        if (!user) {
            return fail(base::ErrorCode::NotFound, "user.not_found",
                        "There is no user " + ownerCode + ".", "owner", ownerCode);
        }
        owner = user->id;
    }
    const base::Date now = today(m_context);
    const VisitPolicy visits = policy();
    Classes classes(m_context, now);
    std::vector<VisitDueRow> rows;
    for (const auto &c : storage::VisitRepository(m_context.db).visited(owner, now)) {
        VisitDueRow row;
        row.customer = c.id;
        row.code = c.code;
        row.name = c.name;
        row.ownerCode = c.ownerCode;
        row.cls = classes.of(c);
        row.province = c.province;
        row.city = c.city;
        row.district = c.district;
        row.address = c.address;
        row.planned = c.planned;
        row.hasOpenVisit = c.hasOpenVisit;
        const bool isAccount = c.accountLevel || c.parent.isNull();
        const base::Date made = c.createdAt.dateIn(m_context.company.zone);
        row.since = c.openedOn.isNull() ? made : c.openedOn;
        // Of nobody's customer the day it came on file stands in, so that it does not move on; and
        // nobody waits before the customer was opened.
        const base::Date waits = std::max(c.assignedOn.isNull() ? made : c.assignedOn, c.openedOn);
        row.due =
            domain::dueOf(c.lastDone, waits, visits.interval(isAccount, c.format, row.cls), now);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [](const VisitDueRow &a, const VisitDueRow &b) {
        // As fractions, so that nothing is lost to rounding.
        const std::int64_t left = std::int64_t{a.due.overdueDays} * b.due.interval;
        const std::int64_t right = std::int64_t{b.due.overdueDays} * a.due.interval;
        return left != right ? left > right : a.code < b.code;
    });
    return rows;
}

namespace {

// Products that must be on the shelf, as agreed with the nearest of store, region and group.
std::vector<std::string> mustHaveOf(const Context &context, domain::Customer customer) {
    storage::RecordStore<domain::MustHave> store(context.db);
    storage::CustomerRepository customers(context.db);
    constexpr int kMaxDepth = 100; // of a tree that is damaged into a circle
    auto list = store.ofCustomer(customer.id);
    for (int depth = 0; list.empty() && !customer.parent.isNull() && depth < kMaxDepth; ++depth) {
        const auto parent = customers.byId(customer.parent);
        if (!parent) {
            break;
        }
        customer = *parent;
        list = store.ofCustomer(customer.id);
    }
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const domain::MustHave &entry : list) {
        names.push_back(storage::ProductRepository(context.db).name(entry.product));
    }
    return names;
}

} // namespace

base::Result<CallCardTemplate> VisitService::callCard(const std::string &customerCode) const {
    const db::ReadTransaction snapshot(m_context.db);
    storage::CustomerRepository customers(m_context.db);
    const auto customer = customers.byCode(customerCode);
    if (!customer) {
        return fail(base::ErrorCode::NotFound, "customer.not_found",
                    "There is no customer " + customerCode + ".", "customer", customerCode);
    }
    const base::Date now = today(m_context);
    storage::VisitedCustomer visited;
    visited.parent = customer->parent;
    visited.currentClass = classOf(m_context, customer->id, now);
    const CustomerId account = customers.accountLevelOf(customer->id);
    const bool isAccount = account == customer->id;
    const VisitPolicy visits = policy();
    const VisitTemplate &chosen =
        visits.templateFor(isAccount, customer->format, Classes(m_context, now).of(visited));
    const auto plan = planInForce(m_context, account, now);
    const Targets targets = plan ? targetsOf(*plan, isAccount, visits) : Targets();
    CallCardTemplate card;
    card.id = chosen.id;
    card.preparation = chosen.preparation;
    card.mustHave = mustHaveOf(m_context, *customer);
    const auto last = storage::VisitRepository(m_context.db).lastObservations(customer->id);
    const auto addRow = [&](domain::ObservationKind kind, const std::string &product) {
        ObservationRow row;
        row.kind = kind;
        row.product = product;
        const auto target = targets.find(kind);
        if (target != targets.end() && product.empty()) {
            row.targetMilli = target->second.milli;
            row.targetSource = target->second.source;
        }
        const auto reading = std::ranges::find_if(last, [&](const auto &l) {
            return l.observation.kind == kind && l.observation.product == product;
        });
        if (reading != last.end()) {
            row.lastMilli = reading->observation.valueMilli;
            row.lastOn = reading->on;
        }
        card.observations.push_back(std::move(row));
    };
    for (const domain::ObservationKind kind : chosen.observations) {
        addRow(kind, {});
        for (const auto &reading : last) {
            if (reading.observation.kind == kind && !reading.observation.product.empty()) {
                addRow(kind, reading.observation.product);
            }
        }
    }
    return card;
}

bool waitsForPlan(const VisitDueRow &row, base::Date until) {
    return row.due.due <= until && !row.hasOpenVisit;
}

std::vector<VisitRouteStop> routeOf(const std::vector<VisitDueRow> &due) {
    std::vector<VisitRouteStop> stops;
    for (const VisitDueRow &row : due) {
        const auto stop = std::ranges::find_if(stops, [&row](const VisitRouteStop &s) {
            return s.city == row.city && s.district == row.district;
        });
        if (stop != stops.end()) {
            stop->customers.push_back(row);
            continue;
        }
        const auto neighbour =
            std::find_if(stops.rbegin(), stops.rend(),
                         [&row](const VisitRouteStop &s) { return s.city == row.city; });
        stops.insert(neighbour == stops.rend() ? stops.end() : neighbour.base(),
                     {row.city, row.district, {row}});
    }
    return stops;
}

} // namespace accord::app
