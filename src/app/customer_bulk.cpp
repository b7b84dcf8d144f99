// SPDX-License-Identifier: GPL-3.0-or-later
// The bulk part of CustomerService: the same fields of many customers, tried or written at once;
// archiving one or many.
#include "app/customer_changes.h"
#include "app/customer_lookup.h"
#include "app/customer_service.h"
#include "app/write.h"
#include "storage/customer_repository.h"
#include "storage/image.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::Customer;
using domain::CustomerStatus;
using nlohmann::json;

constexpr std::size_t kMostCustomers = 200'000;

base::Done demandFew(const std::vector<std::string> &codes) {
    if (codes.size() <= kMostCustomers) {
        return {};
    }
    return base::fail(base::ErrorCode::Limit, "customer.too_many",
                      "At most " + std::to_string(kMostCustomers) +
                          " customers are changed at once; filter the list further.",
                      {}, {}, {{"most", std::to_string(kMostCustomers)}});
}

std::vector<std::string> textsOf(const json &fields, const char *key) {
    const auto found = fields.find(key);
    if (found == fields.end() || !found->is_array()) {
        return {};
    }
    std::vector<std::string> texts;
    for (const json &one : *found) {
        if (one.is_string()) {
            texts.push_back(one.get<std::string>());
        }
    }
    return texts;
}

// The fields of one customer: as given, with tags added to and taken from its own.
json fieldsFor(const json &fields, const Customer &customer) {
    json own = fields;
    own.erase("tags_add");
    own.erase("tags_remove");
    const auto added = textsOf(fields, "tags_add");
    const auto removed = textsOf(fields, "tags_remove");
    if (added.empty() && removed.empty()) {
        return own;
    }
    std::vector<std::string> tags = customer.tags;
    for (const std::string &tag : added) {
        if (std::find(tags.begin(), tags.end(), tag) == tags.end()) {
            tags.push_back(tag);
        }
    }
    std::erase_if(tags, [&removed](const std::string &tag) {
        return std::find(removed.begin(), removed.end(), tag) != removed.end();
    });
    own["tags"] = tags;
    return own;
}

// What of a document the named fields stand for.
json named(const json &fields, const nlohmann::ordered_json &document) {
    json values = json::object();
    for (const auto &[key, value] : fields.items()) {
        const std::string field = key == "tags_add" || key == "tags_remove" ? "tags" : key;
        const auto found = document.find(field);
        values[field] = found == document.end() ? json() : json(*found);
    }
    return values;
}

constexpr const char *actionOf(CustomerStatus status) {
    return status == CustomerStatus::Archived ? "customer.archive" : "customer.reactivate";
}

} // namespace

// One step for all of them. Those that are so already are not among the result.
base::Result<std::vector<Customer>>
CustomerService::changeStatus(const std::vector<std::string> &codes, CustomerStatus status) {
    ACCORD_CHECK(demandFew(codes));
    db::Transaction transaction(m_context.db);
    storage::CustomerRepository customers(m_context.db);
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, actionOf(status)));
    std::vector<Customer> changed;
    changed.reserve(codes.size());
    for (const std::string &code : codes) {
        ACCORD_TRY(const Customer before, find(code));
        ACCORD_CHECK(demand(m_context, domain::Action::ArchiveCustomer, before.owner, code));
        if (before.status == status) {
            continue;
        }
        ACCORD_TRY(const base::Date on, eventDateAfter(m_context, before));
        Customer after = before;
        after.status = status;
        ACCORD_CHECK(demandInOrder(m_context, before, after, on));
        after.statusOn = status == CustomerStatus::Active ? base::Date() : on;
        ACCORD_TRY(after.version, customers.update(after, stampOf(m_context)));
        log.record(&before, &after);
        recordCustomerChanges(m_context, log, &before, after, on);
        changed.push_back(std::move(after));
    }
    if (changed.empty()) {
        return changed;
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return changed;
}

base::Result<Customer> CustomerService::changeStatus(const std::string &code,
                                                     CustomerStatus status) {
    ACCORD_TRY(auto changed, changeStatus(std::vector<std::string>{code}, status));
    if (changed.empty()) {
        const std::string word(domain::code(status));
        return base::fail(base::ErrorCode::Stale, "customer.bad_state",
                          "Customer " + code + " is " + word + " already.", "status", code,
                          {{"status", word}});
    }
    return std::move(changed.front());
}

base::Result<Customer> CustomerService::archive(const std::string &code) {
    return changeStatus(code, CustomerStatus::Archived);
}

base::Result<Customer> CustomerService::reactivate(const std::string &code) {
    return changeStatus(code, CustomerStatus::Active);
}

base::Result<std::vector<Customer>>
CustomerService::archiveMany(const std::vector<std::string> &codes) {
    return changeStatus(codes, CustomerStatus::Archived);
}

base::Result<std::vector<Customer>>
CustomerService::reactivateMany(const std::vector<std::string> &codes) {
    return changeStatus(codes, CustomerStatus::Active);
}

// What the customer would become; nothing is written.
base::Result<Customer> CustomerService::changed(const Customer &before, const json &fields) const {
    Customer after = before;
    base::Issues found =
        applyCustomerJson(fieldsFor(fields, before), after, customerKeysIn(m_context));
    if (after.owner != before.owner) {
        ACCORD_TRY(const base::Date on, eventDateAfter(m_context, before));
        after.assignedOn = after.owner.isNull() ? base::Date() : on;
    }
    ACCORD_CHECK(demandValid(&before, after, std::move(found), nullptr));
    return after;
}

base::Result<BulkChange> CustomerService::tryMany(const std::vector<std::string> &codes,
                                                  const json &fields) const {
    return many(codes, fields, nullptr);
}

base::Result<BulkChange> CustomerService::setMany(const std::vector<std::string> &codes,
                                                  const json &fields) {
    db::Transaction transaction(m_context.db);
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "customer.set_many"));
    ACCORD_TRY(BulkChange done, many(codes, fields, &log));
    if (done.changed == 0) {
        return done;
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return done;
}

base::Result<BulkChange> CustomerService::many(const std::vector<std::string> &codes,
                                               const json &fields,
                                               storage::ChangeSetWriter *log) const {
    ACCORD_CHECK(demandFew(codes));
    ACCORD_TRY(const base::Date day, eventDate(m_context));
    json given = fields;
    const std::string why = takeWhy(given);
    storage::CustomerRepository customers(m_context.db);
    BulkChange done;
    for (const std::string &code : codes) {
        ACCORD_TRY(const Customer before, find(code));
        auto after = changed(before, given);
        if (!after) {
            done.refused.push_back({code, before.name, std::move(after.error())});
            continue;
        }
        if (storage::image(before) == storage::image(*after)) {
            ++done.unchanged;
            continue;
        }
        ++done.changed;
        if (log == nullptr) {
            if (done.examples.size() < kBulkExamples) {
                done.examples.push_back({code, before.name, named(given, document(before)),
                                         named(given, document(*after))});
            }
            continue;
        }
        ACCORD_TRY(after->version, customers.update(*after, stampOf(m_context)));
        log->record(&before, &*after);
        recordCustomerChanges(m_context, *log, &before, *after, day, why);
    }
    return done;
}

} // namespace accord::app
