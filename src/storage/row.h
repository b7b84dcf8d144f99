// SPDX-License-Identifier: GPL-3.0-or-later
// Small conversions between columns and domain values, shared by the repositories.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "db/connection.h"

#include <cstdint>
#include <optional>
#include <string>

namespace accord::storage {

[[nodiscard]] inline std::string textAt(const db::Statement &row, int column) {
    return std::string(row.text(column));
}
// Dates are ISO text, '' = not known.
[[nodiscard]] inline base::Date dateAt(const db::Statement &row, int column) {
    return base::Date::parse(row.text(column)).value_or(base::Date());
}
[[nodiscard]] inline base::Instant instantAt(const db::Statement &row, int column) {
    return base::Instant(row.integer(column));
}
// NULL is the null id.
template<class IdType>
[[nodiscard]] IdType idAt(const db::Statement &row, int column) {
    return IdType(row.integer(column));
}
template<class IdType>
[[nodiscard]] std::optional<std::int64_t> orNull(IdType id) {
    return id.isNull() ? std::nullopt : std::optional(id.value());
}
// The word of an enum; a word that the CHECK does not know cannot be there.
template<class Enum>
[[nodiscard]] Enum wordAt(const db::Statement &row, int column,
                          std::optional<Enum> (*fromCode)(std::string_view)) {
    const auto value = fromCode(row.text(column));
    if (!value) {
        throw base::StorageError(base::StorageProblem::Corrupt, 0, "reading a row",
                                 "unknown word '" + textAt(row, column) + "'");
    }
    return *value;
}
// First column of the first row; nullopt without a row or for NULL.
[[nodiscard]] inline std::optional<std::int64_t> firstInteger(db::Statement &statement) {
    std::optional<std::int64_t> found;
    if (statement.next()) {
        found = statement.optionalInteger(0);
    }
    statement.reset();
    return found;
}
[[nodiscard]] inline tl::unexpected<base::Error> stale(const std::string &entity) {
    return base::fail(base::ErrorCode::Stale, "stale",
                      "'" + entity +
                          "' was changed by somebody else in the meantime; read it "
                          "again and repeat the change.",
                      {}, entity, {{"entity", entity}});
}

} // namespace accord::storage
