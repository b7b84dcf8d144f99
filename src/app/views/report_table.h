// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a table: columns with stable keys and kinds, rows of cells, and which column a chart
// shows.
#pragma once

#include "base/month.h"

#include <cstddef>
#include <cstdint>
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

struct ReportTable {
    std::string name; // "visit-coverage"
    base::Period period;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportCell> total; // empty = none is made
    std::size_t chartColumn = 0;   // what the bars show; 0 = no chart
};

} // namespace accord::app
