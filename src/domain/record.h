// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a customer (contacts, losses, equipment …): plain structs whose fields are listed
// once. The list serves the database, the change log, documents, files and the command line, so
// that a field cannot be forgotten in one of them. A record has `id`, `customer`, `version` and
// kEntity, the word of its table and of the change log.
#pragma once

#include "domain/record_value.h"

#include <span>
#include <string>
#include <string_view>

namespace accord::domain {

template<class Record>
struct RecordField {
    std::string_view key; // in documents; the column is the same, with "_id" for keys
    FieldKind kind = FieldKind::Line;
    FieldValue (*read)(const Record &) = nullptr;
    // False = the text is no day or no word of this field.
    bool (*write)(Record &, const FieldValue &) = nullptr;
    std::string_view description; // English, for help texts
    bool isRequired = false;
    bool isGiven = true;     // a document may set it; else the rules do
    bool isShown = true;     // in documents and files
    bool isPersonal = false; // goes when the person is erased
    bool isSigned = false;   // a number below zero has a meaning

    [[nodiscard]] constexpr RecordField as(FieldKind value) const {
        RecordField changed = *this;
        changed.kind = value;
        return changed;
    }
    [[nodiscard]] constexpr RecordField required() const {
        RecordField changed = *this;
        changed.isRequired = true;
        return changed;
    }
    [[nodiscard]] constexpr RecordField byRule() const {
        RecordField changed = *this;
        changed.isGiven = false;
        return changed;
    }
    [[nodiscard]] constexpr RecordField hidden() const {
        RecordField changed = byRule();
        changed.isShown = false;
        return changed;
    }
    [[nodiscard]] constexpr RecordField ofEitherSign() const {
        RecordField changed = *this;
        changed.isSigned = true;
        return changed;
    }
    [[nodiscard]] constexpr RecordField personal() const {
        RecordField changed = *this;
        changed.isPersonal = true;
        return changed;
    }
};

// The fields of a record in their order; specialised beside each record.
template<class Record>
[[nodiscard]] std::span<const RecordField<Record>> recordFields();

// The name of the column a field is stored in.
template<class Record>
[[nodiscard]] std::string columnOf(const RecordField<Record> &field) {
    return std::string(field.key) + (isKey(field.kind) ? "_id" : "");
}

// The field that a member is; enums need their …FromCode.
template<auto Member, auto FromCode = nullptr>
constexpr auto field(std::string_view key, std::string_view description) {
    using Types = detail::MemberOf<decltype(Member)>;
    using Record = typename Types::Record;
    RecordField<Record> made;
    made.key = key;
    made.kind = detail::kindOf<typename Types::Value>();
    made.read = [](const Record &record) { return detail::plain(record.*Member); };
    made.write = [](Record &record, const FieldValue &value) {
        return detail::assign<FromCode>(record.*Member, value);
    };
    made.description = description;
    return made;
}

} // namespace accord::domain
