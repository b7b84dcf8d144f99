// SPDX-License-Identifier: GPL-3.0-or-later
// TableWriter: one typed table into a CSV, an XLSX or a JSON file, told by the extension. Numbers
// are in the unit of their column's kind. The file appears whole or not at all.
#pragma once

#include "base/result.h"
#include "io/csv_writer.h"
#include "io/xlsx_writer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

struct TableColumn {
    std::string key;   // heading for re-import and in JSON
    std::string title; // heading for a spreadsheet
    ColumnKind kind = ColumnKind::Text;
    double width = 14;
};

class TableWriter {
public:
    TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;
    virtual ~TableWriter() = default;
    // Cells of the current row, left to right, one per column; then endRow().
    virtual void text(std::string_view value) = 0;
    virtual void number(std::int64_t value) = 0;
    virtual void empty() = 0;
    virtual void endRow() = 0;
    // Throws StorageError; nothing stands at the target before.
    virtual void commit() = 0;
};

// Plain decimal text of a number of that kind: "-1234.50", "1.5", "2026-01-01", "0.123456".
[[nodiscard]] std::string decimalText(ColumnKind kind, std::int64_t value);

// Invalid ("export.format") for another extension than .csv, .xlsx and .json; `more` are those that
// the caller writes itself (", .vcf"). `expectedRows`
// chooses how an XLSX is written; Limit ("export.too_long") beyond what a sheet holds.
[[nodiscard]] base::Result<std::unique_ptr<TableWriter>>
createTable(const std::filesystem::path &target, std::string_view name,
            std::vector<TableColumn> columns, ExportFor purpose, std::int64_t expectedRows,
            std::string_view more = {});

} // namespace accord::io
