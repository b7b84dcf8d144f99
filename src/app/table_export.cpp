// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_export.h"

#include "io/table_writer.h"

#include <array>

namespace accord::app {
namespace {

io::ColumnKind kindOf(ExportKind kind) {
    static constexpr std::array<io::ColumnKind, 5> kKinds{
        io::ColumnKind::Text, io::ColumnKind::Money, io::ColumnKind::Percent,
        io::ColumnKind::Integer, io::ColumnKind::Date};
    return kKinds.at(static_cast<std::size_t>(kind));
}

void write(io::TableWriter &table, const ExportCell &cell) {
    if (const auto *text = std::get_if<std::string>(&cell)) {
        table.text(*text);
    } else if (const auto *number = std::get_if<std::int64_t>(&cell)) {
        table.number(*number);
    } else {
        table.empty();
    }
}

} // namespace

base::Done exportTable(const Context &context, const TableExport &wanted,
                       const base::Progress &progress) {
    ACCORD_CHECK(demand(context, domain::Action::Export));
    std::vector<io::TableColumn> columns;
    columns.reserve(wanted.columns.size());
    for (const ExportColumn &column : wanted.columns) {
        columns.push_back({column.key, column.title, kindOf(column.kind), column.width});
    }
    ACCORD_TRY(const auto table, io::createTable(wanted.file, wanted.name, std::move(columns),
                                                 io::ExportFor::Spreadsheet, wanted.rows));
    for (std::int64_t index = 0; index < wanted.rows; ++index) {
        if (index % 256 == 0 && !progress.step(index, wanted.rows)) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled",
                              "The export was cancelled; nothing was written.");
        }
        ACCORD_TRY(const std::vector<ExportCell> cells, wanted.row(index));
        for (const ExportCell &cell : cells) {
            write(*table, cell);
        }
        table->endRow();
    }
    table->commit();
    return {};
}

} // namespace accord::app
