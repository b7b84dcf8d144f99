// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for one field of a plan, whoever reads or writes it. The fields themselves are listed
// in plan_fields.h.
#pragma once

#include "domain/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace accord::domain {

inline constexpr std::int64_t kMostAmount = 9'000'000'000'000'000; // as in base/decimal.h
inline constexpr std::int64_t kMostRate = 1'000'000;               // basis points

struct Field {
    std::string_view key;
    bool isContent = true;      // an approval binds to it
    bool isRecord = false;      // of execution: shown and kept, never set by a document
    bool isRate = false;        // basis points here, 0.08 in the document
    bool isNullIfEmpty = false; // in the document
    std::int64_t least = 0;     // what a document may set
    std::int64_t most = kMostAmount;
    std::size_t longest = 20'000;
    std::string_view group; // object of the document that holds it, under `shortKey`
    std::string_view shortKey;

    constexpr explicit Field(std::string_view name) : key(name) {}
    [[nodiscard]] constexpr Field beside() const {
        return with([](Field &f) { f.isContent = false; });
    }
    [[nodiscard]] constexpr Field record() const {
        return with([](Field &f) {
            f.isContent = false;
            f.isRecord = true;
        });
    }
    [[nodiscard]] constexpr Field rate() const {
        return with([](Field &f) { f.isRate = true; });
    }
    [[nodiscard]] constexpr Field orNull() const {
        return with([](Field &f) { f.isNullIfEmpty = true; });
    }
    [[nodiscard]] constexpr Field from(std::int64_t value) const {
        return with([value](Field &f) { f.least = value; });
    }
    [[nodiscard]] constexpr Field upTo(std::int64_t value) const {
        return with([value](Field &f) { f.most = value; });
    }
    [[nodiscard]] constexpr Field chars(std::size_t value) const {
        return with([value](Field &f) { f.longest = value; });
    }
    [[nodiscard]] constexpr Field in(std::string_view object, std::string_view name) const {
        return with([object, name](Field &f) {
            f.group = object;
            f.shortKey = name;
        });
    }

private:
    template<class Change>
    [[nodiscard]] constexpr Field with(Change change) const {
        Field changed = *this;
        change(changed);
        return changed;
    }
};

// Thresholds of a line are fen, or rates where its basis is one.
template<class Line>
struct TiersOf {
    Line &line;
};

// The word of a choice: of an enum by its table, of a text the text itself.
template<class Value>
[[nodiscard]] std::string_view wordOf(const Value &value) {
    if constexpr (std::is_enum_v<Value>) {
        return code(value);
    } else {
        return value;
    }
}

// Who decides on an action; "" = not said.
[[nodiscard]] inline std::optional<std::string> leverFromCode(std::string_view text) {
    const bool known = text.empty() || text == "manager" || text == "head_office";
    return known ? std::optional(std::string(text)) : std::nullopt;
}

} // namespace accord::domain
