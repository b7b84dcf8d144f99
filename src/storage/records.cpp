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

} // namespace accord::storage
