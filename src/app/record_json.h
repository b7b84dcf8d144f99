// SPDX-License-Identifier: GPL-3.0-or-later
// Records of domain/record.h as JSON documents, and documents as their fields. Customers and users
// stand there by code, contacts by id, products by name.
#pragma once

#include "app/context.h"
#include "base/result.h"
#include "domain/record.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace accord::app {

// The value of one field from a document: null or "" empties it; numbers, flags may stand as text,
// lists as one text with commas. Invalid ("field.type", "date.bad"), NotFound
// ("customer.not_found", "user.not_found", "contact.not_found", "product.not_found").
[[nodiscard]] base::Result<domain::FieldValue> valueFromJson(const Context &context,
                                                             domain::FieldKind kind,
                                                             std::string_view key,
                                                             const nlohmann::json &value);
[[nodiscard]] nlohmann::ordered_json valueToJson(const Context &context, domain::FieldKind kind,
                                                 const domain::FieldValue &value);
[[nodiscard]] base::Error unknownField(std::string_view key, const std::string &entity);
[[nodiscard]] base::Error unknownWord(std::string_view key, const std::string &entity,
                                      const domain::FieldValue &value);

// Sets what `patch` (an object) names and leaves the rest; everything that is wrong with it.
template<class Record>
[[nodiscard]] base::Issues applyRecordJson(const Context &context, const nlohmann::json &patch,
                                           Record &record) {
    base::Issues issues;
    for (const auto &[key, value] : patch.items()) {
        const domain::RecordField<Record> *found = nullptr;
        for (const auto &field : domain::recordFields<Record>()) {
            found = field.key == key && field.isGiven ? &field : found;
        }
        if (found == nullptr) {
            issues.push_back(unknownField(key, record.id.toString()));
            continue;
        }
        const auto read = valueFromJson(context, found->kind, key, value);
        if (!read) {
            issues.push_back(read.error());
        } else if (!found->write(record, *read)) {
            issues.push_back(unknownWord(key, record.id.toString(), *read));
        }
    }
    return issues;
}

template<class Record>
[[nodiscard]] nlohmann::ordered_json recordToJson(const Context &context, const Record &record) {
    nlohmann::ordered_json document = {{"id", record.id.toString()}};
    for (const auto &field : domain::recordFields<Record>()) {
        if (field.isShown) {
            document[std::string(field.key)] = valueToJson(context, field.kind, field.read(record));
        }
    }
    document["version"] = record.version;
    return document;
}

} // namespace accord::app
