// SPDX-License-Identifier: GPL-3.0-or-later
// How single values stand in images: ids as strings ("" never, null for none), days as ISO text,
// instants as ISO text in UTC. Reading something else is damage.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/storage_error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::storage::fields {

[[noreturn]] inline void damaged(const std::string &what) {
    throw base::StorageError(base::StorageProblem::Corrupt, 0, "change log", what);
}

// Runs `read`; an image of another shape than expected is damage, not a JSON exception.
template<class Read>
auto reading(Read read) {
    try {
        return read();
    } catch (const nlohmann::json::exception &e) {
        damaged(e.what());
    }
}

template<class IdType>
nlohmann::json idText(IdType id) {
    return id.isNull() ? nlohmann::json() : nlohmann::json(id.toString());
}
template<class IdType>
IdType id(const nlohmann::json &value) {
    if (value.is_null()) {
        return IdType();
    }
    const auto parsed = IdType::parse(value.get<std::string>());
    if (!parsed) {
        damaged("'" + value.get<std::string>() + "' is no id");
    }
    return *parsed;
}

template<class T>
nlohmann::json orNull(const std::optional<T> &value) {
    return value ? nlohmann::json(*value) : nlohmann::json();
}
inline std::optional<std::int64_t> optionalNumber(const nlohmann::json &value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<std::int64_t>());
}
inline std::optional<int> optionalInt(const nlohmann::json &value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<int>());
}

template<class Enum>
Enum word(const nlohmann::json &value, std::optional<Enum> (*fromCode)(std::string_view)) {
    const auto found = fromCode(value.get<std::string>());
    if (!found) {
        damaged("'" + value.get<std::string>() + "' is no known word");
    }
    return *found;
}

inline base::Date day(const nlohmann::json &value) {
    const auto text = value.get<std::string>();
    if (text.empty()) {
        return {};
    }
    const auto parsed = base::Date::parse(text);
    if (!parsed) {
        damaged("'" + text + "' is no day");
    }
    return *parsed;
}

inline nlohmann::json instant(base::Instant value) {
    return value.isNull() ? nlohmann::json() : nlohmann::json(value.toString("UTC"));
}
inline base::Instant instant(const nlohmann::json &value) {
    if (value.is_null()) {
        return {};
    }
    const auto parsed = base::Instant::parse(value.get<std::string>(), "UTC");
    if (!parsed) {
        damaged("'" + value.get<std::string>() + "' is no time");
    }
    return *parsed;
}

} // namespace accord::storage::fields
