// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bin_service.h"

#include "app/record_service.h"
#include "app/write.h"
#include "storage/customer_bin.h"
#include "storage/customer_repository.h"
#include "storage/record_store.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <map>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using domain::Action;
using domain::Customer;
using domain::CustomerChange;
using storage::BinnedCustomer;

// "visits=3 contacts=1" for the arguments of a message, "visits: 3, contacts: 1" for people.
std::string joined(const std::vector<storage::HistoryCount> &history, const char *between,
                   const char *comma) {
    std::string text;
    for (const storage::HistoryCount &one : history) {
        text += (text.empty() ? "" : comma) + std::string(one.kind) + between +
                std::to_string(one.count);
    }
    return text;
}

void log(storage::ChangeSetWriter &writer, const BinnedCustomer *before,
         const BinnedCustomer *after) {
    const BinnedCustomer &shown = after != nullptr ? *after : *before;
    writer.record(storage::kBinEntity, shown.customer.id.value(),
                  before != nullptr ? storage::image(*before) : nlohmann::json(),
                  after != nullptr ? storage::image(*after) : nlohmann::json(),
                  before != nullptr ? before->version : 0, after != nullptr ? 1 : 0);
}

class Rows {
public:
    explicit Rows(const Context &context) : m_today(today(context)) {
        for (const domain::User &user : storage::UserRepository(context.db).all()) {
            m_users.emplace(user.id, user.code);
        }
    }
    [[nodiscard]] BinRow of(const BinnedCustomer &binned) const {
        const Customer &customer = binned.customer;
        const auto lain = m_today.daysSince1970() - binned.binnedOn.daysSince1970();
        return {customer.id,
                customer.code,
                customer.name,
                customer.city,
                codeOf(customer.owner),
                binned.binnedOn,
                codeOf(binned.binnedBy),
                static_cast<int>(std::clamp<std::int64_t>(kBinDays - lain, 0, kBinDays))};
    }

private:
    [[nodiscard]] std::string codeOf(domain::UserId id) const {
        const auto found = m_users.find(id);
        return found == m_users.end() ? std::string() : found->second;
    }
    base::Date m_today;
    std::map<domain::UserId, std::string> m_users;
};

// The customer leaves its table with its dated changes and lies in the bin.
base::Result<BinnedCustomer> putAside(Context &context, storage::ChangeSetWriter &writer,
                                      const Customer &customer, base::Date on) {
    BinnedCustomer binned{customer, {}, on, context.actor.id, 1};
    storage::RecordStore<CustomerChange> changes(context.db);
    binned.changes = changes.ofCustomer(customer.id);
    for (const CustomerChange &change : binned.changes) {
        ACCORD_CHECK(changes.remove(change.id));
        storage::logRecord<CustomerChange>(writer, &change, nullptr);
    }
    ACCORD_CHECK(storage::CustomerRepository(context.db).remove(customer.id));
    writer.record(&customer, nullptr);
    storage::CustomerBin(context.db).insert(binned, stampOf(context));
    log(writer, nullptr, &binned);
    return binned;
}

base::Result<Customer> bringBack(Context &context, storage::ChangeSetWriter &writer,
                                 const BinnedCustomer &binned) {
    storage::CustomerRepository customers(context.db);
    storage::CustomerBin(context.db).remove(binned.customer.id);
    log(writer, &binned, nullptr);
    Customer customer = binned.customer;
    if (customers.codeOf(customer.parent).empty()) {
        customer.parent = {}; // gone meanwhile
    }
    ACCORD_CHECK(customers.insert(customer, stampOf(context)));
    customer.version = 1;
    writer.record(nullptr, &customer);
    storage::RecordStore<CustomerChange> changes(context.db);
    for (const CustomerChange &change : binned.changes) {
        changes.insert(change, stampOf(context));
        storage::logRecord<CustomerChange>(writer, nullptr, &change);
    }
    return customer;
}

} // namespace

base::Done BinService::demandEmpty(const std::string &code) const {
    ACCORD_TRY(const Customer customer, customerOf(m_context, code));
    ACCORD_CHECK(demand(m_context, Action::BinCustomer, customer.owner, customer.code));
    const auto history = storage::CustomerBin(m_context.db).historyOf(customer.id);
    if (history.empty()) {
        return {};
    }
    return base::fail(ErrorCode::Stale, "customer.bin_history",
                      "Customer " + code + " has a history (" + joined(history, ": ", ", ") +
                          ") and cannot go to the bin; archive it instead.",
                      {}, code, {{"name", customer.name}, {"history", joined(history, "=", " ")}});
}

base::Issues BinService::refusals(const std::vector<std::string> &codes) const {
    const db::ReadTransaction oneState(m_context.db);
    base::Issues found;
    for (const std::string &code : codes) {
        if (base::Done may = demandEmpty(code); !may) {
            found.push_back(std::move(may).error());
        }
    }
    return found;
}

base::Result<std::vector<BinRow>> BinService::bin(const std::vector<std::string> &codes) {
    db::Transaction transaction(m_context.db);
    const base::Date on = today(m_context);
    storage::ChangeSetWriter writer(m_context.db, headOf(m_context, "customer.bin"));
    const Rows rows(m_context);
    std::vector<BinRow> binned;
    binned.reserve(codes.size());
    for (const std::string &code : codes) {
        ACCORD_CHECK(demandEmpty(code));
        ACCORD_TRY(const Customer customer, customerOf(m_context, code));
        ACCORD_TRY(const BinnedCustomer one, putAside(m_context, writer, customer, on));
        binned.push_back(rows.of(one));
    }
    writer.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return binned;
}

base::Result<std::vector<Customer>> BinService::unbin(const std::vector<std::string> &codes) {
    db::Transaction transaction(m_context.db);
    storage::ChangeSetWriter writer(m_context.db, headOf(m_context, "customer.unbin"));
    storage::CustomerBin bin(m_context.db);
    std::vector<Customer> back;
    back.reserve(codes.size());
    for (const std::string &code : codes) {
        const auto id = domain::CustomerId::parse(code);
        auto binned = id ? bin.byId(*id) : std::nullopt;
        binned = binned ? binned : bin.byCode(code);
        if (!binned) {
            return base::fail(ErrorCode::NotFound, "customer.not_in_bin",
                              "There is no customer " + code + " in the bin.", "customer", code);
        }
        ACCORD_CHECK(
            demand(m_context, Action::BinCustomer, binned->customer.owner, binned->customer.code));
        ACCORD_TRY(Customer customer, bringBack(m_context, writer, *binned));
        back.push_back(std::move(customer));
    }
    writer.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return back;
}

base::Result<std::vector<BinRow>> BinService::list() const {
    const db::ReadTransaction oneState(m_context.db);
    ACCORD_CHECK(demand(m_context, Action::ViewCustomer));
    const Rows rows(m_context);
    std::vector<BinRow> all;
    const auto stored = storage::CustomerBin(m_context.db).all();
    all.reserve(stored.size());
    for (const BinnedCustomer &binned : stored) {
        all.push_back(rows.of(binned));
    }
    return all;
}

std::int64_t BinService::emptyDue() {
    if (!domain::mayDo(m_context.actor.role, Action::BinCustomer, domain::Reach::Own)) {
        return 0;
    }
    storage::CustomerBin bin(m_context.db);
    const base::Date last = today(m_context).plusDays(-kBinDays);
    if (bin.binnedUpTo(last).empty()) {
        return 0; // by far the most frequent; takes no lock
    }
    db::Transaction transaction(m_context.db);
    const auto due = bin.binnedUpTo(last);
    storage::ChangeSetWriter writer(m_context.db,
                                    headOf(m_context, "customer.bin_emptied", {}, false));
    for (const BinnedCustomer &binned : due) {
        bin.remove(binned.customer.id);
        log(writer, &binned, nullptr);
    }
    writer.finish();
    transaction.commit();
    return static_cast<std::int64_t>(due.size());
}

nlohmann::ordered_json toJson(const BinRow &row) {
    const auto orNull = [](const std::string &text) {
        return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
    };
    return {{"id", row.id.toString()},
            {"code", row.code},
            {"name", row.name},
            {"city", orNull(row.city)},
            {"owner", orNull(row.owner)},
            {"binned_on", row.binnedOn.toString()},
            {"binned_by", orNull(row.binnedBy)},
            {"days_left", row.daysLeft}};
}

} // namespace accord::app
