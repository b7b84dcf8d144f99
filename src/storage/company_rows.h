// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a company holds, row by row: all tables but the change log and what only finds things
// again. Bookkeeping (versions, who wrote when) is left out, so that two states with the same
// content read the same. Composed from the schema: a new table cannot be forgotten.
#pragma once

#include "db/connection.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace accord::storage {

enum class ColumnType { Text, Number, Key, Bytes };

struct CompanyColumn {
    std::string name;
    ColumnType type = ColumnType::Text;
};
struct CompanyTable {
    std::string name;
    std::vector<CompanyColumn> columns;
};

// By name.
[[nodiscard]] std::vector<CompanyTable> companyTables(db::Connection &connection);
[[nodiscard]] std::int64_t rowsOf(db::Connection &connection, const CompanyTable &table);
// In the order of their content; keys of other rows as text, bytes in hexadecimal. Ends when `take`
// says false.
void forEachRow(db::Connection &connection, const CompanyTable &table,
                const std::function<bool(const nlohmann::ordered_json &row)> &take);

} // namespace accord::storage
