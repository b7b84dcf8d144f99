// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/company_rows.h"

#include "storage/row.h"

#include <algorithm>
#include <array>
#include <memory>

namespace accord::storage {
namespace {

using nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> kBookkeeping{
    "version", "saved", "created_at", "created_by", "updated_at", "updated_by", "undone_by"};

bool isContent(std::string_view table) {
    return !table.starts_with("change_") && !table.ends_with("_before") &&
           !table.starts_with("search_") && !table.starts_with("sqlite_") &&
           table != "import_batch";
}

ColumnType typeOf(std::string_view name, std::string_view declared) {
    if (declared == "INTEGER" && (name == "id" || name.ends_with("_id"))) {
        return ColumnType::Key;
    }
    return declared == "INTEGER" ? ColumnType::Number
           : declared == "BLOB"  ? ColumnType::Bytes
                                 : ColumnType::Text;
}

std::vector<CompanyColumn> columnsOf(db::Connection &connection, const std::string &table) {
    std::vector<CompanyColumn> columns;
    auto &info = connection.cached("SELECT name, type FROM pragma_table_info(?1)");
    info.bind(1, table);
    while (info.next()) {
        const std::string name = textAt(info, 0);
        if (std::ranges::find(kBookkeeping, name) == kBookkeeping.end()) {
            columns.push_back({name, typeOf(name, info.text(1))});
        }
    }
    info.reset();
    return columns;
}

ordered_json valueAt(const db::Statement &row, int column, ColumnType type) {
    if (row.isNull(column)) {
        return nullptr;
    }
    if (type == ColumnType::Number) {
        return row.integer(column);
    }
    return type == ColumnType::Key ? ordered_json(std::to_string(row.integer(column)))
                                   : ordered_json(row.text(column));
}

} // namespace

std::vector<CompanyTable> companyTables(db::Connection &connection) {
    std::vector<CompanyTable> tables;
    for (const db::SchemaObject &object : connection.dialect().schemaObjects()) {
        if (object.kind == "table" && isContent(object.name)) {
            tables.push_back({object.name, columnsOf(connection, object.name)});
        }
    }
    std::ranges::sort(tables, {}, &CompanyTable::name);
    return tables;
}

std::int64_t rowsOf(db::Connection &connection, const CompanyTable &table) {
    const auto count = connection.prepare("SELECT COUNT(*) FROM \"" + table.name + "\"");
    return firstInteger(*count).value_or(0);
}

void forEachRow(db::Connection &connection, const CompanyTable &table,
                const std::function<bool(const ordered_json &row)> &take) {
    std::string columns;
    std::string order;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string quoted = "\"" + table.columns[i].name + "\"";
        const std::string comma = i == 0 ? "" : ", ";
        columns += comma;
        columns +=
            table.columns[i].type == ColumnType::Bytes ? "lower(hex(" + quoted + "))" : quoted;
        order += comma + std::to_string(i + 1);
    }
    const auto rows =
        connection.prepare("SELECT " + columns + " FROM \"" + table.name + "\" ORDER BY " + order);
    bool more = true;
    while (more && rows->next()) {
        ordered_json row = ordered_json::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            row[table.columns[i].name] = valueAt(*rows, static_cast<int>(i), table.columns[i].type);
        }
        more = take(row);
    }
}

} // namespace accord::storage
