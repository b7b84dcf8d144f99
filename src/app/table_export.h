// SPDX-License-Identifier: GPL-3.0-or-later
// TableExport: a list as it is shown, into a CSV or XLSX file for a spreadsheet: the columns,
// their order and headings are the caller's, no cell becomes a formula, the file appears whole or
// not at all.
#pragma once

#include "app/context.h"
#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace accord::app {

enum class ExportKind {
    Text,
    Money,   // fen in, yuan with two decimals shown
    Percent, // millionths in
    Integer,
    Date // days since 1970 in
};

struct ExportColumn {
    std::string key;
    std::string title;
    ExportKind kind = ExportKind::Text;
    double width = 14; // characters
};
// Text, a number in the unit of the column's kind, or nothing.
using ExportCell = std::variant<std::monostate, std::string, std::int64_t>;

struct TableExport {
    std::filesystem::path file; // .csv or .xlsx
    std::string name;           // of the sheet
    std::vector<ExportColumn> columns;
    std::int64_t rows = 0;
    // The cells of row `index`, one per column.
    std::function<base::Result<std::vector<ExportCell>>(std::int64_t index)> row;
};

// Forbidden, Invalid ("export.format"), Limit ("export.too_long"), Cancelled, or what `row` says.
// Throws base::StorageError; the target is untouched then.
[[nodiscard]] base::Done exportTable(const Context &context, const TableExport &wanted,
                                     const base::Progress &progress = {});

} // namespace accord::app
