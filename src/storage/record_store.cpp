// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_store.h"

#include "base/storage_error.h"

namespace accord::storage {

namespace {

std::string quoted(const std::string &column) {
    return "\"" + column + "\"";
}

std::string parameter(std::size_t number) {
    return "?" + std::to_string(number);
}

} // namespace

RecordStatements recordStatements(std::string_view table, const std::vector<std::string> &columns) {
    const std::string name(table);
    std::string list;
    std::string scopedList;
    std::string values;
    std::string settings;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        list += ", " + quoted(columns[i]);
        scopedList += ", r." + quoted(columns[i]);
        values += ", " + parameter(i + 2);
        settings += quoted(columns[i]) + " = " + parameter(i + 2) + ", ";
    }
    const std::string at = parameter(columns.size() + 2);
    const std::string by = parameter(columns.size() + 3);
    RecordStatements made;
    const std::string head = "SELECT id, version" + list + " FROM " + name;
    made.byId = head + " WHERE id = ?1";
    made.ofCustomer = head + " WHERE customer_id = ?1 ORDER BY id";
    made.ofScope = scoped("SELECT r.id, r.version" + scopedList + " FROM tree g JOIN " + name +
                          " r ON r.customer_id = g.id ORDER BY r.customer_id, r.id");
    made.insert = "INSERT INTO " + name + " (id" + list +
                  ", version, created_at, created_by, updated_at, updated_by) VALUES (?1" + values +
                  ", 1, " + at + ", " + by + ", " + at + ", " + by + ")";
    made.update = "UPDATE " + name + " SET " + settings +
                  "version = version + 1, updated_at = " + at + ", updated_by = " + by +
                  " WHERE id = ?1 AND version = " + parameter(columns.size() + 4);
    made.remove = "DELETE FROM " + name + " WHERE id = ?1";
    return made;
}

void bindField(db::Statement &statement, int index, const domain::FieldValue &value) {
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *number);
    } else if (const auto *text = std::get_if<std::string>(&value)) {
        statement.bind(index, *text);
    } else {
        statement.bindNull(index);
    }
}

domain::FieldValue fieldAt(const db::Statement &row, int column, domain::FieldKind kind) {
    if (row.isNull(column)) {
        return {};
    }
    return domain::isNumeric(kind) ? domain::FieldValue(row.integer(column))
                                   : domain::FieldValue(textAt(row, column));
}

base::Done removeUnlessUsed(db::Statement &statement, const std::string &entity) {
    try {
        statement.run();
    } catch (const base::StorageError &error) {
        if (error.problem() != base::StorageProblem::Constraint) {
            throw;
        }
        return base::fail(base::ErrorCode::Invalid, "undo.in_use",
                          "'" + entity + "' is in use by now and cannot be taken away.", {}, entity,
                          {{"entity", entity}});
    }
    return {};
}

nlohmann::json fieldImage(domain::FieldKind kind, const domain::FieldValue &value) {
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        return domain::isKey(kind) ? nlohmann::json(std::to_string(*number))
                                   : nlohmann::json(*number);
    }
    const auto *text = std::get_if<std::string>(&value);
    return text != nullptr ? nlohmann::json(*text) : nlohmann::json();
}

domain::FieldValue fieldFromImage(domain::FieldKind kind, const nlohmann::json &value) {
    if (value.is_null()) {
        return {};
    }
    if (domain::isKey(kind)) {
        const auto id = base::parseIdNumber(value.get<std::string>());
        if (!id) {
            fields::damaged("'" + value.get<std::string>() + "' is no id");
        }
        return *id;
    }
    if (domain::isNumeric(kind)) {
        return value.get<std::int64_t>();
    }
    return value.get<std::string>();
}

} // namespace accord::storage
