// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

namespace accord::test {

base::Result<Table> readAll(io::TableReader &reader) {
    Table table;
    table.format = reader.format();
    table.header = reader.header();
    table.headerLine = reader.headerLine();
    for (io::TableRow row;;) {
        ACCORD_TRY(const bool more, reader.next(row));
        if (!more) {
            return table;
        }
        table.rows.emplace_back(row.cells.begin(), row.cells.end());
        table.lines.push_back(row.line);
    }
}

base::Result<Table> readTable(std::string_view bytes, const io::TableOptions &options) {
    ACCORD_TRY(const auto reader, io::openTable(io::viewBytes(bytes), options));
    return readAll(*reader);
}

base::Result<Table> readTableFile(const std::filesystem::path &path,
                                  const io::TableOptions &options) {
    ACCORD_TRY(const auto reader, io::openTable(path, options));
    return readAll(*reader);
}

} // namespace accord::test
