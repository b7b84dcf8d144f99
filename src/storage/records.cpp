// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records.h"

#include "storage/record_store.h"

#include <algorithm>

namespace accord::storage {

namespace {

using nlohmann::json;

template<class Record>
class RecordRestorer final : public EntityRestorer {
public:
    using Key = decltype(Record::id);
    explicit RecordRestorer(db::Connection &connection) : m_store(connection) {}
    [[nodiscard]] std::string_view entityType() const override { return Record::kEntity; }
    [[nodiscard]] json image(std::int64_t id, std::int64_t &version) override {
        const auto record = m_store.byId(Key(id));
        version = record ? record->version : 0;
        return record ? recordImage(*record) : json();
    }
    [[nodiscard]] base::Result<std::int64_t> restore(std::int64_t id, const json &wanted,
                                                     std::int64_t version,
                                                     const Stamp &stamp) override {
        if (wanted.is_null()) {
            ACCORD_CHECK(m_store.remove(Key(id)));
            return 0;
        }
        auto record = recordFromImage<Record>(wanted);
        if (version == 0) {
            m_store.insert(record, stamp);
            return 1;
        }
        record.version = version;
        return m_store.update(record, stamp);
    }

private:
    RecordStore<Record> m_store;
};

// What must not be there twice gives way when two customers become one.
template<class Record>
void settle(Record & /*moved*/, const std::vector<Record> & /*there*/) {}

void settle(domain::Contact &moved, const std::vector<domain::Contact> &there) {
    moved.isPrimary =
        moved.isPrimary && std::ranges::none_of(there, [](const auto &c) { return c.isPrimary; });
}

// Does the customer that stays have it already?
template<class Record>
bool isSame(const Record & /*a*/, const Record & /*b*/) {
    return false;
}
bool isSame(const domain::CustomerTerms & /*a*/, const domain::CustomerTerms & /*b*/) {
    return true;
}
bool isSame(const domain::Receivable &a, const domain::Receivable &b) {
    return a.invoice == b.invoice;
}
bool isSame(const domain::StockCount &a, const domain::StockCount &b) {
    return a.product == b.product && a.producedOn == b.producedOn && a.countedOn == b.countedOn;
}
bool isSame(const domain::MustHave &a, const domain::MustHave &b) {
    return a.product == b.product;
}
bool isSame(const domain::ServiceFact &a, const domain::ServiceFact &b) {
    return a.month == b.month;
}

bool isSame(const domain::CustomerFile &a, const domain::CustomerFile &b) {
    return a.sha256 == b.sha256;
}

template<class Record>
base::Result<std::int64_t> moveOne(db::Connection &connection, ChangeSetWriter &log,
                                   const Stamp &stamp, domain::CustomerId from,
                                   domain::CustomerId to) {
    RecordStore<Record> store(connection);
    const auto there = store.ofCustomer(to);
    std::int64_t moved = 0;
    for (const Record &before : store.ofCustomer(from)) {
        if (std::ranges::any_of(there, [&](const Record &one) { return isSame(one, before); })) {
            ACCORD_CHECK(store.remove(before.id));
            logRecord<Record>(log, &before, nullptr);
            continue;
        }
        Record after = before;
        after.customer = to;
        settle(after, there);
        ACCORD_TRY(after.version, store.update(after, stamp));
        logRecord(log, &before, &after);
        ++moved;
    }
    return moved;
}

} // namespace

const std::vector<std::string_view> &recordEntities() {
    static const std::vector<std::string_view> kEntities = [] {
        std::vector<std::string_view> all;
        forEachRecordType([&]<class Record>() { all.push_back(Record::kEntity); });
        return all;
    }();
    return kEntities;
}

bool isRecordEntity(std::string_view entity) {
    return std::ranges::find(recordEntities(), entity) != recordEntities().end();
}

std::optional<domain::CustomerId> customerOfRecord(db::Connection &connection,
                                                   std::string_view entity, std::int64_t id) {
    std::optional<domain::CustomerId> customer;
    forEachRecordType([&]<class Record>() {
        if (entity == Record::kEntity) {
            const auto record = RecordStore<Record>(connection).byId(decltype(Record::id)(id));
            customer = record ? std::optional(record->customer) : std::nullopt;
        }
    });
    return customer;
}

std::vector<std::unique_ptr<EntityRestorer>> recordRestorers(db::Connection &connection) {
    std::vector<std::unique_ptr<EntityRestorer>> all;
    forEachRecordType([&]<class Record>() {
        all.push_back(std::make_unique<RecordRestorer<Record>>(connection));
    });
    return all;
}

base::Result<std::int64_t> moveRecords(db::Connection &connection, ChangeSetWriter &log,
                                       const Stamp &stamp, domain::CustomerId from,
                                       domain::CustomerId to) {
    base::Result<std::int64_t> total = 0;
    forEachRecordType([&]<class Record>() {
        if (total) {
            const auto moved = moveOne<Record>(connection, log, stamp, from, to);
            total = moved ? base::Result<std::int64_t>(*total + *moved) : moved;
        }
    });
    return total;
}

} // namespace accord::storage
