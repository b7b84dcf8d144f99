// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/report_table.h"

namespace accord::app {

std::vector<ReportLine> linesOf(const ReportTable &table) {
    std::vector<ReportLine> lines;
    lines.reserve(table.rows.size() + table.groups.size() + 1);
    std::size_t group = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        lines.push_back({ReportLineKind::Row, row});
        if (group < table.groups.size() && row + 1 == table.groups[group].to) {
            lines.push_back({ReportLineKind::Subtotal, group++});
        }
    }
    if (!table.total.empty()) {
        lines.push_back({ReportLineKind::Total, 0});
    }
    return lines;
}

const ReportCells &cellsOf(const ReportTable &table, ReportLine line) {
    switch (line.kind) {
    case ReportLineKind::Row:
        return table.rows.at(line.index);
    case ReportLineKind::Subtotal:
        return table.groups.at(line.index).total;
    case ReportLineKind::Total:
        break;
    }
    return table.total;
}

} // namespace accord::app
