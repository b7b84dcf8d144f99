// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerService: the customer file (DOMAIN section 1): one record, the list, the tree, who owns
// it. Every write is one change set and can be undone.
#pragma once

#include "app/context.h"
#include "domain/customer/customer.h"
#include "storage/customer_list.h"
#include "storage/page.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::storage {
class ChangeSetWriter;
}

namespace accord::app {

// A saved customer, and what is worth a second look but was not refused: "customer.area_mismatch",
// "customer.duplicate_name", "customer.duplicate_tax_number", "customer.near_name".
struct SavedCustomer {
    domain::Customer customer;
    base::Issues warnings;
};

struct CustomerListing {
    std::string filter; // CLI contract: field op value and …
    int limit = 100;
    std::string after; // code of the last customer of the page before
    storage::CustomerSort sort = storage::CustomerSort::Code;
    bool descending = false;
};
using CustomerPage = storage::Page<storage::CustomerListRow>;

constexpr std::size_t kBulkExamples = 100;

// What a bulk change does, or would do: customers it changes, those that are so already, and those
// it leaves alone because the actor may not or the result would not be valid.
struct BulkChange {
    struct Refusal {
        std::string code;
        std::string name;
        base::Error why;
    };
    struct Example { // the named fields of one customer, as its document has them
        std::string code;
        std::string name;
        nlohmann::json before;
        nlohmann::json after;
    };
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::vector<Refusal> refused;
    std::vector<Example> examples; // of a trial: the first kBulkExamples that would change
};

// Hanging a customer under another book's account would move figures into it: Forbidden unless the
// actor may edit the account of the new parent, or it has no owner. `before` null = new.
[[nodiscard]] base::Done demandParent(const Context &context, const domain::Customer *before,
                                      const domain::Customer &after);

// An owner works customers: active, and a manager or a supervisor.
[[nodiscard]] bool mayOwn(const domain::User &user);

class CustomerService {
public:
    explicit CustomerService(Context &context) : m_context(context) {}

    // `fields` as applyCustomerJson reads them. Without an owner the acting manager becomes it.
    // Duplicate ("customer.code_taken"), Invalid and NotFound as check() and applyCustomerJson say
    // (the first issue; `issues` gets all of them), Forbidden.
    [[nodiscard]] base::Result<SavedCustomer>
    add(const std::string &code, const nlohmann::json &fields, base::Issues *issues = nullptr);
    // Changes the named fields. With `version`, Stale ("stale") when the record has a newer one.
    [[nodiscard]] base::Result<SavedCustomer>
    set(const std::string &code, const nlohmann::json &fields,
        std::optional<std::int64_t> version = std::nullopt, base::Issues *issues = nullptr);
    // What is worth a second look (see SavedCustomer) of a customer, stored or not.
    [[nodiscard]] base::Issues warnings(const domain::Customer &customer) const;
    // NotFound ("customer.not_found").
    [[nodiscard]] base::Result<domain::Customer> find(const std::string &code) const;
    // The customer at whose level plans and ABC of `customer` sit (RULES section 2).
    [[nodiscard]] base::Result<domain::Customer> account(const domain::Customer &customer) const;
    // Whether anybody is below it.
    [[nodiscard]] bool hasBelow(domain::CustomerId customer) const;
    // The document of `customer show`: all fields, the account and the children.
    [[nodiscard]] base::Result<nlohmann::ordered_json> show(const std::string &code) const;
    [[nodiscard]] nlohmann::ordered_json document(const domain::Customer &customer) const;
    // By code; archived customers only when the filter speaks of status. Invalid ("filter.bad"),
    // NotFound for an unknown `after`.
    [[nodiscard]] base::Result<CustomerPage> list(const CustomerListing &listing) const;
    // Archive and back; Stale ("customer.bad_state") when it is so already.
    [[nodiscard]] base::Result<domain::Customer> archive(const std::string &code);
    [[nodiscard]] base::Result<domain::Customer> reactivate(const std::string &code);
    // The same for many, all or none, as one step that is taken back in one; those that are so
    // already stay as they are. What changed. Limit ("customer.too_many").
    [[nodiscard]] base::Result<std::vector<domain::Customer>>
    archiveMany(const std::vector<std::string> &codes);
    [[nodiscard]] base::Result<std::vector<domain::Customer>>
    reactivateMany(const std::vector<std::string> &codes);
    // Gives every customer in `codes` to the user ("" = nobody), all or none; the day of
    // assignment is that of the event (`--at`). Returns how many changed hands.
    [[nodiscard]] base::Result<std::int64_t> assign(const std::vector<std::string> &codes,
                                                    const std::string &userCode);
    // For services whose commands also assign: within the caller's transaction and change set.
    [[nodiscard]] base::Result<std::int64_t> assignWithin(const std::vector<std::string> &codes,
                                                          domain::UserId owner,
                                                          storage::ChangeSetWriter &log,
                                                          const std::string &why = {}) const;
    // The named fields of many customers (as set(), and "tags_add", "tags_remove": lists of tags),
    // in one change set that is taken back in one step. Those that are refused stay as they are.
    // NotFound for an unknown code; Limit ("customer.too_many").
    [[nodiscard]] base::Result<BulkChange> setMany(const std::vector<std::string> &codes,
                                                   const nlohmann::json &fields);
    // What setMany would do; writes nothing.
    [[nodiscard]] base::Result<BulkChange> tryMany(const std::vector<std::string> &codes,
                                                   const nlohmann::json &fields) const;
    // The codes that pass a filter, for bulk work.
    [[nodiscard]] base::Result<std::vector<std::string>> codes(const std::string &filter) const;

private:
    [[nodiscard]] base::Result<domain::Customer> changed(const domain::Customer &before,
                                                         const nlohmann::json &fields) const;
    [[nodiscard]] base::Result<BulkChange> many(const std::vector<std::string> &codes,
                                                const nlohmann::json &fields,
                                                storage::ChangeSetWriter *log) const;
    [[nodiscard]] base::Result<std::vector<domain::Customer>>
    changeStatus(const std::vector<std::string> &codes, domain::CustomerStatus status);
    [[nodiscard]] base::Result<domain::Customer> changeStatus(const std::string &code,
                                                              domain::CustomerStatus status);
    [[nodiscard]] SavedCustomer saved(const domain::Customer *before, const domain::Customer &after,
                                      const std::string &why) const;
    // Checks and permission of the record as it is to be stored; nullptr = it is new.
    [[nodiscard]] base::Done demandValid(const domain::Customer *before,
                                         const domain::Customer &after, base::Issues found,
                                         base::Issues *issues) const;
    [[nodiscard]] base::Done demandOwner(const domain::Customer *before,
                                         const domain::Customer &after) const;
    Context &m_context;
};

} // namespace accord::app
