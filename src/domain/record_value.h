// SPDX-License-Identifier: GPL-3.0-or-later
// The value of a field of a record, whatever the member behind it: number, key or text.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace accord::domain {

struct ContactTag;
using ContactId = base::Id<ContactTag>;

enum class FieldKind {
    Line,   // text of one line
    Text,   // text of several lines
    Lines,  // list of one-line texts, joined by line feeds
    Word,   // stable word of an enum, "" for none
    Day,    // ISO day, "" for none
    Number, // whole number
    Money,  // fen
    Cases,  // thousandths of a case
    Rate,   // basis points
    Month,  // yyyymm; "2026-03" in documents
    Flag,   // 0 or 1
    Customer,
    User,
    Contact,
    Product,
    Visit
};

// Nothing; a number, fen, flag or key; a text. Texts, words and days are "" when there is none.
using FieldValue = std::variant<std::monostate, std::int64_t, std::string>;

[[nodiscard]] std::string joinedLines(const std::vector<std::string> &lines);
[[nodiscard]] std::vector<std::string> splitLines(std::string_view text);

[[nodiscard]] inline bool isKey(FieldKind kind) {
    return kind >= FieldKind::Customer;
}
[[nodiscard]] inline bool isNumeric(FieldKind kind) {
    return kind >= FieldKind::Number;
}
namespace detail {

template<class Member>
struct MemberOf;
template<class Owner, class Held>
struct MemberOf<Held Owner::*> {
    using Record = Owner;
    using Value = Held;
};

template<class Value>
inline constexpr bool kIsId = requires(const Value &v) {
    v.isNull();
    v.value();
};

template<class Value>
constexpr FieldKind kindOf() {
    if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        return FieldKind::Lines;
    } else if constexpr (std::is_same_v<Value, base::Date>) {
        return FieldKind::Day;
    } else if constexpr (std::is_same_v<Value, bool>) {
        return FieldKind::Flag;
    } else if constexpr (std::is_enum_v<Value>) {
        return FieldKind::Word;
    } else if constexpr (std::is_same_v<Value, CustomerId>) {
        return FieldKind::Customer;
    } else if constexpr (std::is_same_v<Value, UserId>) {
        return FieldKind::User;
    } else if constexpr (std::is_same_v<Value, ContactId>) {
        return FieldKind::Contact;
    } else if constexpr (std::is_same_v<Value, ProductId>) {
        return FieldKind::Product;
    } else if constexpr (std::is_same_v<Value, VisitId>) {
        return FieldKind::Visit;
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return FieldKind::Line;
    } else {
        return FieldKind::Number;
    }
}

template<class Value>
FieldValue plain(const Value &value) {
    if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        return joinedLines(value);
    } else if constexpr (std::is_same_v<Value, base::Date>) {
        return value.toString();
    } else if constexpr (std::is_same_v<Value, bool>) {
        return std::int64_t{value ? 1 : 0};
    } else if constexpr (std::is_enum_v<Value>) {
        return std::string(code(value));
    } else if constexpr (kIsId<Value>) {
        return value.isNull() ? FieldValue() : FieldValue(value.value());
    } else if constexpr (std::is_same_v<Value, std::optional<std::int64_t>>) {
        return value ? FieldValue(*value) : FieldValue();
    } else {
        return value;
    }
}

inline const std::string &textOf(const FieldValue &value) {
    static const std::string kEmpty;
    const auto *text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : kEmpty;
}

inline bool assignDay(base::Date &to, const std::string &day) {
    const auto parsed = day.empty() ? base::Result<base::Date>() : base::Date::parse(day);
    to = parsed.value_or(base::Date());
    return parsed.has_value();
}

template<auto FromCode, class Value>
bool assign(Value &to, const FieldValue &value) {
    if constexpr (std::is_same_v<Value, base::Date>) {
        return assignDay(to, textOf(value));
    } else if constexpr (std::is_enum_v<Value>) {
        const auto found = FromCode(textOf(value));
        to = found.value_or(to);
        return found.has_value();
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
        to = splitLines(textOf(value));
    } else if constexpr (std::is_same_v<Value, std::string>) {
        to = textOf(value);
    } else {
        // Flags, ids and numbers; what is empty is false, null and nothing.
        const auto *number = std::get_if<std::int64_t>(&value);
        to = number != nullptr ? Value(*number) : Value();
    }
    return true;
}

} // namespace detail

} // namespace accord::domain
