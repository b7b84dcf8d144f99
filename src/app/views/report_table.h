// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a table: columns with stable keys and kinds, rows of cells, groups of rows with sums
// of their own, a total, and what a chart shows of it.
#pragma once

#include "base/month.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace accord::app {

enum class ReportKind { Text, Money, Share, Count }; // fen, millionths, whole numbers

struct ReportColumn {
    std::string key; // "customers", as in JSON
    ReportKind kind = ReportKind::Text;
};
// Text, a number in the unit of the column, or nothing. Words stand as their codes.
using ReportCell = std::variant<std::monostate, std::string, std::int64_t>;
using ReportCells = std::vector<ReportCell>;

// Whom a report is about, by code; "" = everybody in reach.
struct ReportScope {
    std::string owner;
    std::string customer; // with everything below it
};

// Rows [from, to) belong together and have a sum of their own.
struct ReportGroup {
    std::size_t from = 0;
    std::size_t to = 0;
    ReportCells total;
};

struct ReportTable {
    std::string name; // "visit-coverage"
    base::Period period;
    ReportScope scope;
    std::vector<ReportColumn> columns;
    std::vector<ReportCells> rows;
    std::vector<ReportGroup> groups;        // all rows in order, or none
    std::optional<std::size_t> groupColumn; // what the rows of a group share
    // Rows that differ in this word only are bars beside each other in the chart.
    std::optional<std::size_t> seriesColumn;
    ReportCells total;                     // empty = none is made
    std::vector<std::size_t> chartColumns; // what the bars show, the reason of the report first
};

enum class ReportLineKind { Row, Subtotal, Total };

// One line as it is shown: a row, the sum of a group behind its rows, or the total at the end.
struct ReportLine {
    ReportLineKind kind = ReportLineKind::Row;
    std::size_t index = 0; // of the row or group
};
// In the order they are shown.
[[nodiscard]] std::vector<ReportLine> linesOf(const ReportTable &table);
[[nodiscard]] const ReportCells &cellsOf(const ReportTable &table, ReportLine line);

} // namespace accord::app
