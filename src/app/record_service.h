// SPDX-License-Identifier: GPL-3.0-or-later
// RecordService: adding, changing and removing one kind of record of a customer (domain/record.h).
// What is special to a kind stands in its RecordRules: checks against other records, what else
// changes with it. Every write is one change set and can be undone.
#pragma once

#include "app/context.h"
#include "app/record_action.h"
#include "app/record_json.h"
#include "app/write.h"
#include "domain/customer/customer.h"
#include "domain/customer/rollup.h"
#include "domain/record_check.h"
#include "storage/customer_repository.h"
#include "storage/record_store.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace accord::app {

// The customer a record belongs to; NotFound ("customer.not_found").
[[nodiscard]] base::Result<domain::Customer> customerOf(const Context &context,
                                                        const std::string &code);

// The usual rules; a kind with more specialises this.
template<class Record>
struct RecordRules {
    // What the rules know of a new record.
    static void begin(const Context & /*context*/, Record & /*record*/) {}
    // Everything that is wrong with it; may fill in what follows from other fields.
    static base::Issues check(const Context & /*context*/, const Record * /*before*/,
                              Record &after) {
        return domain::checkFields(after);
    }
    // What else changes, in the same change set, before the record is written.
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const Record * /*before*/, const Record & /*after*/) {
        return {};
    }
};

template<class Record>
class RecordService {
public:
    using Key = decltype(Record::id);
    using Rules = RecordRules<Record>;

    explicit RecordService(Context &context) : m_context(context) {}

    // Errors of applyRecordJson and of the rules (the first; `issues` gets all), Forbidden.
    [[nodiscard]] base::Result<Record> add(const std::string &customerCode,
                                           const nlohmann::json &fields,
                                           base::Issues *issues = nullptr) {
        db::Transaction transaction(m_context.db);
        ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
        Record record;
        record.id = Key(m_context.ids.next());
        record.customer = customer.id;
        Rules::begin(m_context, record);
        base::Issues found = applyRecordJson(m_context, fields, record);
        return save(transaction, customer, nullptr, record, "add", std::move(found), issues);
    }

    // Changes the named fields. With `version`, Stale when the record has a newer one.
    [[nodiscard]] base::Result<Record> set(const std::string &id, const nlohmann::json &fields,
                                           std::optional<std::int64_t> version = std::nullopt,
                                           base::Issues *issues = nullptr) {
        db::Transaction transaction(m_context.db);
        ACCORD_TRY(const Record before, find(id));
        if (version && *version != before.version) {
            return storage::stale(id);
        }
        ACCORD_TRY(const domain::Customer customer, ownerOf(before));
        Record after = before;
        base::Issues found = applyRecordJson(m_context, fields, after);
        return save(transaction, customer, &before, after, "set", std::move(found), issues);
    }

    // Takes away what was made by mistake. Invalid ("undo.in_use") while others refer to it.
    [[nodiscard]] base::Done remove(const std::string &id) {
        db::Transaction transaction(m_context.db);
        ACCORD_TRY(const Record before, find(id));
        ACCORD_TRY(const domain::Customer customer, ownerOf(before));
        ACCORD_CHECK(
            demand(m_context, recordAction(Record::kEntity), customer.owner, customer.code));
        storage::ChangeSetWriter log(m_context.db, headOf(m_context, actionWord("remove")));
        ACCORD_CHECK(storage::RecordStore<Record>(m_context.db).remove(before.id));
        storage::logRecord<Record>(log, &before, nullptr);
        log.finish();
        transaction.commit();
        m_context.hub.publish(DataKind::Customers);
        return {};
    }

    // NotFound ("record.not_found").
    [[nodiscard]] base::Result<Record> find(const std::string &id) const {
        const auto key = base::parseIdNumber(id);
        auto record = key ? storage::RecordStore<Record>(m_context.db).byId(Key(*key))
                          : std::optional<Record>();
        if (!record) {
            return base::fail(base::ErrorCode::NotFound, "record.not_found",
                              "There is no " + std::string(Record::kEntity) + " " + id + ".", "id",
                              id, {{"kind", std::string(Record::kEntity)}, {"id", id}});
        }
        return *std::move(record);
    }

    // By age. NotFound ("customer.not_found"), Forbidden.
    [[nodiscard]] base::Result<std::vector<Record>>
    ofCustomer(const std::string &customerCode,
               domain::Rollup rollup = domain::Rollup::Alone) const {
        ACCORD_TRY(const domain::Customer customer, customerOf(m_context, customerCode));
        ACCORD_CHECK(
            demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
        return storage::RecordStore<Record>(m_context.db).ofScope({customer.id, rollup});
    }

    [[nodiscard]] nlohmann::ordered_json document(const Record &record) const {
        return recordToJson(m_context, record);
    }

protected:
    [[nodiscard]] base::Result<domain::Customer> ownerOf(const Record &record) const {
        storage::CustomerRepository customers(m_context.db);
        return customerOf(m_context, customers.codeOf(record.customer));
    }
    [[nodiscard]] static std::string actionWord(const char *what) {
        return std::string(Record::kEntity) + "." + what;
    }

    Context &m_context;

private:
    [[nodiscard]] base::Result<Record> save(db::Transaction &transaction,
                                            const domain::Customer &customer, const Record *before,
                                            Record after, const char *what, base::Issues found,
                                            base::Issues *issues) {
        ACCORD_CHECK(
            demand(m_context, recordAction(Record::kEntity), customer.owner, customer.code));
        for (base::Error &error : Rules::check(m_context, before, after)) {
            found.push_back(std::move(error));
        }
        if (issues != nullptr) {
            *issues = found;
        }
        if (!found.empty()) {
            return tl::unexpected(found.front());
        }
        storage::ChangeSetWriter log(m_context.db, headOf(m_context, actionWord(what)));
        ACCORD_CHECK(Rules::alongside(m_context, log, before, after));
        if (!storage::logRecord(log, before, &after)) {
            return *before; // nothing differs: nothing is written
        }
        storage::RecordStore<Record> store(m_context.db);
        if (before == nullptr) {
            store.insert(after, stampOf(m_context));
            after.version = 1;
        } else {
            ACCORD_TRY(after.version, store.update(after, stampOf(m_context)));
        }
        log.finish();
        transaction.commit();
        m_context.hub.publish(DataKind::Customers);
        return after;
    }
};

} // namespace accord::app
