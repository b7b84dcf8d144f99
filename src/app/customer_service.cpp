// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_service.h"

#include "app/customer_changes.h"
#include "app/customer_filter.h"
#include "app/customer_json.h"
#include "app/customer_lookup.h"
#include "app/customer_policy.h"
#include "app/record_service.h"
#include "app/write.h"
#include "base/text.h"
#include "domain/customer/customer_rules.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using domain::Customer;
using domain::CustomerId;
using domain::CustomerStatus;

CustomerNames namesIn(const Context &context) {
    return {
        [&context](CustomerId id) { return storage::CustomerRepository(context.db).codeOf(id); },
        [&context](domain::UserId id) {
            const auto user = storage::UserRepository(context.db).byId(id);
            return user ? user->code : std::string();
        }};
}

base::Error warning(std::string reason, std::string detail, std::string field,
                    const Customer &customer, std::map<std::string, std::string> args) {
    return {ErrorCode::Invalid, std::move(reason), std::move(field),
            customer.code,      std::move(detail), std::move(args)};
}

std::string areaText(const domain::AreaRule &rule) {
    return rule.fromSqm ? "from " + std::to_string(*rule.fromSqm)
                        : "up to " + std::to_string(rule.toSqm.value_or(0));
}

// One belongs to the other or both to a third, or they are in different cities: names of branches.
bool areBranches(const Customer &one, const Customer &other) {
    const bool isKin = one.parent == other.id || other.parent == one.id ||
                       (!one.parent.isNull() && one.parent == other.parent);
    return isKin || (!one.city.empty() && !other.city.empty() && one.city != other.city);
}

void addNearNames(const Context &context, const Customer &customer, base::Issues &found) {
    constexpr std::size_t kMostCompared = 20;
    constexpr std::size_t kMostTold = 3;
    storage::CustomerRepository customers(context.db);
    std::size_t told = 0;
    for (const CustomerId id : customers.nearlyNamed(customer.name, kMostCompared)) {
        const auto other = customers.byId(id);
        const bool isTold = !other || id == customer.id ||
                            domain::looksLikeDuplicate(customer, *other) ||
                            areBranches(customer, *other);
        if (isTold || ++told > kMostTold) {
            continue;
        }
        found.push_back(warning("customer.near_name",
                                "Customer " + other->code + " (" + other->name +
                                    ") has nearly the same name; check that it is not the same "
                                    "customer.",
                                "name", customer, {{"other", other->code}, {"name", other->name}}));
    }
}

} // namespace

bool mayOwn(const domain::User &user) {
    return user.active &&
           domain::mayDo(user.role, domain::Action::EditCustomer, domain::Reach::Own);
}

base::Done demandParent(const Context &context, const Customer *before, const Customer &after) {
    if (after.parent.isNull() || (before != nullptr && before->parent == after.parent)) {
        return {};
    }
    storage::CustomerRepository customers(context.db);
    const auto account = customers.byId(customers.accountLevelOf(after.parent));
    return !account || account->owner.isNull()
               ? base::Done()
               : demand(context, domain::Action::EditCustomer, account->owner, account->code);
}

base::Issues CustomerService::warnings(const Customer &customer) const {
    base::Issues found;
    if (!customer.openedOn.isNull() && customer.openedOn > today(m_context)) {
        const std::string day = customer.openedOn.toString();
        found.push_back(warning("customer.opened_future",
                                "The first business of customer " + customer.code +
                                    " lies in the future (" + day + "); please check.",
                                "opened_on", customer, {{"day", day}}));
    }
    const auto rule = domain::areaMismatch(customer, areaRules(m_context));
    if (rule && customer.salesAreaSqm) {
        const std::string area = std::to_string(*customer.salesAreaSqm);
        const std::string format(code(customer.format));
        found.push_back(warning("customer.area_mismatch",
                                "A " + format + " usually has a sales area " + areaText(*rule) +
                                    " square metres, not " + area + ".",
                                "sales_area", customer,
                                {{"format", format}, {"area", area}, {"usual", areaText(*rule)}}));
    }
    storage::CustomerRepository customers(m_context.db);
    for (const CustomerId id : customers.duplicates(customer.name, customer.taxNumber)) {
        const auto other = customers.byId(id);
        if (!other || !domain::looksLikeDuplicate(customer, *other)) {
            continue;
        }
        const bool tax = !customer.taxNumber.empty() &&
                         base::fold(customer.taxNumber) == base::fold(other->taxNumber);
        found.push_back(warning(tax ? "customer.duplicate_tax_number" : "customer.duplicate_name",
                                "Customer " + other->code + " (" + other->name + ") has the same " +
                                    (tax ? "tax number" : "name") +
                                    "; check that it is not the same customer.",
                                tax ? "tax_number" : "name", customer,
                                {{"other", other->code}, {"name", other->name}}));
    }
    addNearNames(m_context, customer, found);
    return found;
}

base::Done CustomerService::demandOwner(const Customer *before, const Customer &after) const {
    const domain::UserId held = before != nullptr ? before->owner : after.owner;
    const bool changesHands =
        before != nullptr ? before->owner != after.owner : after.owner != m_context.actor.id;
    if (changesHands) {
        ACCORD_CHECK(demand(m_context, domain::Action::AssignCustomer, held, after.code));
        ACCORD_CHECK(demand(m_context, domain::Action::AssignCustomer, after.owner, after.code));
    }
    ACCORD_CHECK(demand(m_context, domain::Action::EditCustomer, held, after.code));
    ACCORD_CHECK(demandParent(m_context, before, after));
    if (!changesHands) {
        return {};
    }
    const auto owner = storage::UserRepository(m_context.db).byId(after.owner);
    if (owner && !mayOwn(*owner)) {
        return fail(ErrorCode::Invalid, "customer.owner_bad",
                    "User " + owner->code + " cannot own customers: inactive, or no manager.",
                    "owner", after.code, {{"owner", owner->code}});
    }
    return {};
}

base::Done CustomerService::demandValid(const Customer *before, const Customer &after,
                                        base::Issues found, base::Issues *issues) const {
    base::Issues more = domain::check(after);
    found.insert(found.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    storage::CustomerRepository customers(m_context.db);
    if (before != nullptr && after.parent != before->parent && !after.parent.isNull() &&
        after.parent != after.id && customers.closesCircle(after.id, after.parent)) {
        const std::string parent = customers.codeOf(after.parent);
        found.push_back(warning("customer.circle",
                                "Customer " + parent + " lies below " + after.code +
                                    " and so cannot be its parent.",
                                "parent", after, {{"parent", parent}}));
    }
    if (before == nullptr && customers.idOfCode(after.code)) {
        found.push_back(storage::customerCodeTaken(after.code).value());
    }
    if (issues != nullptr) {
        *issues = found;
    }
    if (!found.empty()) {
        return tl::unexpected(found.front());
    }
    return demandOwner(before, after);
}

base::Result<SavedCustomer>
CustomerService::add(const std::string &code, const nlohmann::json &fields, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    Customer customer;
    customer.id = m_context.ids.make<domain::CustomerTag>();
    customer.code = base::composed(base::trimmed(code));
    if (m_context.actor.role == domain::Role::Manager) {
        customer.owner = m_context.actor.id;
    }
    nlohmann::json given = fields;
    const std::string why = takeWhy(given);
    base::Issues found = applyCustomerJson(given, customer, customerKeysIn(m_context));
    customer.pinyin = base::pinyin(customer.name);
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    customer.assignedOn = customer.owner.isNull() ? base::Date() : on;
    ACCORD_CHECK(demandValid(nullptr, customer, std::move(found), issues));
    ACCORD_CHECK(storage::CustomerRepository(m_context.db).insert(customer, stampOf(m_context)));
    customer.version = 1;
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.add"));
    log.record(nullptr, &customer);
    recordCustomerChanges(m_context, log, nullptr, customer, on, why);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return saved(nullptr, customer, why);
}

// DOMAIN section 0: the status of a key account has dates and a reason.
SavedCustomer CustomerService::saved(const Customer *before, const Customer &after,
                                     const std::string &why) const {
    SavedCustomer result{after, warnings(after)};
    const domain::KeyAccountStatus was =
        before != nullptr ? before->keyAccount : domain::KeyAccountStatus::None;
    if (why.empty() && after.keyAccount != was) {
        result.warnings.push_back(warning("customer.key_account_why",
                                          "The key-account status was changed without a reason; "
                                          "say it with why.",
                                          "why", after, {}));
    }
    return result;
}

base::Result<SavedCustomer> CustomerService::set(const std::string &code,
                                                 const nlohmann::json &fields,
                                                 std::optional<std::int64_t> version,
                                                 base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Customer before, find(code));
    if (version && *version != before.version) {
        return fail(ErrorCode::Stale, "stale",
                    "Customer " + code + " was changed meanwhile: version " +
                        std::to_string(before.version) + " is stored, " + std::to_string(*version) +
                        " was read.",
                    {}, code);
    }
    Customer after = before;
    nlohmann::json given = fields;
    const std::string why = takeWhy(given);
    base::Issues found = applyCustomerJson(given, after, customerKeysIn(m_context));
    if (after.name != before.name) {
        after.pinyin = base::pinyin(after.name);
    }
    ACCORD_TRY(const base::Date day, eventDate(m_context));
    if (after.owner != before.owner) {
        ACCORD_TRY(const base::Date on, eventDateAfter(m_context, before));
        after.assignedOn = after.owner.isNull() ? base::Date() : on;
    }
    ACCORD_CHECK(demandValid(&before, after, std::move(found), issues));
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.set", why));
    ACCORD_CHECK(demandInOrder(m_context, before, after, day));
    after.version = before.version + 1; // what update() makes of it
    const bool differs = log.record(&before, &after);
    after.version = before.version;
    ACCORD_TRY(const bool isExplained, explainStanding(m_context, log, before, after, given, why));
    if (!differs && !isExplained) {
        return SavedCustomer{before, warnings(before)}; // nothing is written
    }
    if (differs) {
        ACCORD_TRY(after.version,
                   storage::CustomerRepository(m_context.db).update(after, stampOf(m_context)));
        recordCustomerChanges(m_context, log, &before, after, day, why);
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return saved(&before, after, why);
}

base::Result<Customer> CustomerService::find(const std::string &code) const {
    return customerOf(m_context, code);
}

base::Result<Customer> CustomerService::account(const Customer &customer) const {
    storage::CustomerRepository customers(m_context.db);
    const auto found = customers.byId(customers.accountLevelOf(customer.id));
    return found ? *found : customer;
}

nlohmann::ordered_json CustomerService::document(const Customer &customer) const {
    return toJson(customer, namesIn(m_context));
}

bool CustomerService::hasBelow(domain::CustomerId customer) const {
    return !storage::CustomerRepository(m_context.db).children(customer).empty();
}

base::Result<nlohmann::ordered_json> CustomerService::show(const std::string &code) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const Customer customer, find(code));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, code));
    ACCORD_TRY(const Customer top, account(customer));
    nlohmann::ordered_json shown = document(customer);
    shown["account"] = top.code;
    shown["children"] = nlohmann::ordered_json::array();
    storage::CustomerRepository customers(m_context.db);
    for (const CustomerId child : customers.children(customer.id)) {
        shown["children"].push_back(customers.codeOf(child));
    }
    return shown;
}

base::Result<CustomerPage> CustomerService::list(const CustomerListing &listing) const {
    const db::ReadTransaction snapshot(m_context.db);
    storage::CustomerQuery query;
    ACCORD_TRY(query.filter, customerFilter(listing.filter));
    query.limit = listing.limit;
    query.after = listing.after;
    query.sort = listing.sort;
    query.descending = listing.descending;
    query.today = today(m_context);
    query.zone = m_context.company.zone;
    return storage::CustomerRepository(m_context.db).list(query);
}

base::Result<std::vector<std::string>> CustomerService::codes(const std::string &filter) const {
    const db::ReadTransaction snapshot(m_context.db);
    storage::CustomerQuery query;
    ACCORD_TRY(query.filter, customerFilter(filter));
    query.today = today(m_context);
    query.zone = m_context.company.zone;
    storage::CustomerRepository customers(m_context.db);
    ACCORD_TRY(const auto ids, customers.ids(query));
    std::vector<std::string> found;
    found.reserve(ids.size());
    for (const CustomerId id : ids) {
        found.push_back(customers.codeOf(id));
    }
    return found;
}

base::Result<std::int64_t> CustomerService::assignWithin(const std::vector<std::string> &codes,
                                                         domain::UserId owner,
                                                         storage::ChangeSetWriter &log,
                                                         const std::string &why) const {
    storage::CustomerRepository customers(m_context.db);
    std::int64_t changed = 0;
    for (const std::string &code : codes) {
        ACCORD_TRY(const Customer before, find(code));
        Customer after = before;
        after.owner = owner;
        if (after.owner == before.owner) {
            continue;
        }
        ACCORD_TRY(const base::Date on, eventDateAfter(m_context, before));
        after.assignedOn = owner.isNull() ? base::Date() : on;
        ACCORD_CHECK(demandOwner(&before, after));
        ACCORD_TRY(after.version, customers.update(after, stampOf(m_context)));
        log.record(&before, &after);
        recordCustomerChanges(m_context, log, &before, after, on, why);
        ++changed;
    }
    return changed;
}

base::Result<std::int64_t> CustomerService::assign(const std::vector<std::string> &codes,
                                                   const std::string &userCode) {
    db::Transaction transaction(m_context.db);
    domain::UserId owner;
    if (!userCode.empty()) {
        const auto user = storage::UserRepository(m_context.db).byCode(userCode);
        if (!user) {
            return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + userCode + ".",
                        "to", userCode);
        }
        owner = user->id;
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.assign"));
    ACCORD_TRY(const std::int64_t changed, assignWithin(codes, owner, log));
    if (changed == 0) {
        return changed;
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return changed;
}

} // namespace accord::app
