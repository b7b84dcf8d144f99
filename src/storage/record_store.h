// SPDX-License-Identifier: GPL-3.0-or-later
// RecordStore: any record of domain/record.h in its table, in the change log and back. The columns
// follow from the field list, so that statement, image and value cannot drift apart.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/record.h"
#include "storage/change_log.h"
#include "storage/customer_scope.h"
#include "storage/image_fields.h"
#include "storage/row.h"
#include "storage/stamp.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::storage {

// Statements over one table; columns quoted, in the order of the fields. They live as long as the
// program.
struct RecordStatements {
    std::string byId;
    std::string ofCustomer; // by age
    std::string ofScope;    // by customer and age
    std::string insert;
    std::string update;
    std::string remove;
};
[[nodiscard]] RecordStatements recordStatements(std::string_view table,
                                                const std::vector<std::string> &columns);
void bindField(db::Statement &statement, int index, const domain::FieldValue &value);
[[nodiscard]] domain::FieldValue fieldAt(const db::Statement &row, int column,
                                         domain::FieldKind kind);
// "undo.in_use": runs a DELETE that other rows may forbid.
[[nodiscard]] base::Done removeUnlessUsed(db::Statement &statement, const std::string &entity);
[[nodiscard]] nlohmann::json fieldImage(domain::FieldKind kind, const domain::FieldValue &value);
[[nodiscard]] domain::FieldValue fieldFromImage(domain::FieldKind kind,
                                                const nlohmann::json &value);

template<class Record>
class RecordStore {
public:
    using Key = decltype(Record::id);

    explicit RecordStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] static const RecordStatements &statements() {
        static const RecordStatements kStatements = [] {
            std::vector<std::string> columns;
            for (const auto &field : domain::recordFields<Record>()) {
                columns.push_back(domain::columnOf(field));
            }
            return recordStatements(Record::kEntity, columns);
        }();
        return kStatements;
    }

    [[nodiscard]] std::optional<Record> byId(Key id) {
        auto found = read(m_db.cached(statements().byId).bind(1, id.value()));
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }
    [[nodiscard]] std::vector<Record> ofCustomer(domain::CustomerId customer) {
        return read(m_db.cached(statements().ofCustomer).bind(1, customer.value()));
    }
    // Of everybody in the scope, those of one customer together.
    [[nodiscard]] std::vector<Record> ofScope(const CustomerScope &scope) {
        return read(bindScope(m_db.cached(statements().ofScope), scope));
    }
    // The row starts at version 1.
    void insert(const Record &record, const Stamp &stamp) {
        auto &statement = m_db.cached(statements().insert);
        const int next = bind(statement, record);
        statement.bind(next, stamp.at.secondsUtc()).bind(next + 1, stamp.by.value()).run();
    }
    // `record.version` = the version read. The new version; Stale ("stale").
    [[nodiscard]] base::Result<std::int64_t> update(const Record &record, const Stamp &stamp) {
        auto &statement = m_db.cached(statements().update);
        const int next = bind(statement, record);
        statement.bind(next, stamp.at.secondsUtc()).bind(next + 1, stamp.by.value());
        if (statement.bind(next + 2, record.version).run() == 0) {
            return stale(record.id.toString());
        }
        return record.version + 1;
    }
    // Invalid ("undo.in_use") while other rows refer to it.
    [[nodiscard]] base::Done remove(Key id) {
        return removeUnlessUsed(m_db.cached(statements().remove).bind(1, id.value()),
                                id.toString());
    }

    // Reads what `row` selects: id, version and the columns of the fields in their order.
    [[nodiscard]] static std::vector<Record> read(db::Statement &row) {
        std::vector<Record> all;
        while (row.next()) {
            all.push_back(at(row));
        }
        row.reset();
        return all;
    }
    [[nodiscard]] static Record at(const db::Statement &row) {
        Record record;
        record.id = idAt<Key>(row, 0);
        record.version = row.integer(1);
        int column = 2;
        for (const auto &field : domain::recordFields<Record>()) {
            if (!field.write(record, fieldAt(row, column++, field.kind))) {
                fields::damaged("unknown word in " + std::string(Record::kEntity));
            }
        }
        return record;
    }

private:
    static int bind(db::Statement &statement, const Record &record) {
        int index = 1;
        statement.bind(index++, record.id.value());
        for (const auto &field : domain::recordFields<Record>()) {
            bindField(statement, index++, field.read(record));
        }
        return index;
    }

    db::Connection &m_db;
};

template<class Record>
[[nodiscard]] nlohmann::json recordImage(const Record &record) {
    nlohmann::json image = {{"id", record.id.toString()}};
    for (const auto &field : domain::recordFields<Record>()) {
        image[domain::columnOf(field)] = fieldImage(field.kind, field.read(record));
    }
    return image;
}

// Throws StorageError (Corrupt) when the log holds something else.
template<class Record>
[[nodiscard]] Record recordFromImage(const nlohmann::json &image) {
    return fields::reading([&] {
        Record record;
        record.id = fields::id<decltype(Record::id)>(image.at("id"));
        for (const auto &field : domain::recordFields<Record>()) {
            if (!field.write(record,
                             fieldFromImage(field.kind, image.at(domain::columnOf(field))))) {
                fields::damaged(std::string(field.key) + " of " + std::string(Record::kEntity));
            }
        }
        return record;
    });
}

// One changed record in the log; a null pointer is "not there". False when nothing differs.
template<class Record>
bool logRecord(ChangeSetWriter &log, const Record *before, const Record *after) {
    const auto &shown = after != nullptr ? *after : *before;
    const std::int64_t versionBefore = before != nullptr ? before->version : 0;
    return log.record(Record::kEntity, shown.id.value(),
                      before != nullptr ? recordImage(*before) : nlohmann::json(),
                      after != nullptr ? recordImage(*after) : nlohmann::json(), versionBefore,
                      after != nullptr ? versionBefore + 1 : 0);
}

} // namespace accord::storage
