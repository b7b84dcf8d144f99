// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every field of every record: lengths, hidden characters, what must be there.
#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <string>
#include <string_view>

namespace accord::domain {

inline constexpr std::size_t kMostLineLength = 200;    // code points of a one-line field
inline constexpr std::size_t kMostTextLength = 20'000; // code points of a text
inline constexpr std::size_t kMostLines = 20;          // entries of a list

// "field.control", "field.too_long": what is wrong with a text of one or of several lines.
void checkText(const std::string &entity, std::string_view field, std::string_view text,
               bool isLine, base::Issues &issues);
// Besides "field.required", "field.too_many".
void checkValue(const std::string &entity, std::string_view key, FieldKind kind, bool isRequired,
                const FieldValue &value, base::Issues &issues);

// "field.negative".
void checkSign(const std::string &entity, std::string_view key, const FieldValue &value,
               base::Issues &issues);

template<class Record>
[[nodiscard]] base::Issues checkFields(const Record &record) {
    base::Issues issues;
    for (const RecordField<Record> &field : recordFields<Record>()) {
        const FieldValue value = field.read(record);
        checkValue(record.id.toString(), field.key, field.kind, field.isRequired, value, issues);
        if (!field.isSigned) {
            checkSign(record.id.toString(), field.key, value, issues);
        }
    }
    return issues;
}

} // namespace accord::domain
