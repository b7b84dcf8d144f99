// SPDX-License-Identifier: GPL-3.0-or-later
// ImportRejections: the rows an import could not take, with line, column, value and reason; kept
// for the result and written to a CSV as they come, the whole row behind what is wrong with it, so
// that it can be corrected there and imported again.
#pragma once

#include "app/import_cells.h"
#include "app/import_result.h"
#include "io/csv_writer.h"
#include "io/table_reader.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

class ImportRejections {
public:
    // `file` empty = no CSV. `header` must outlive this. Throws StorageError.
    ImportRejections(const std::filesystem::path &file, const std::vector<std::string> &header);

    void add(const io::TableRow &row, const CellFault &fault);
    // The same with the cells that are left of the row, in the order of the header.
    void add(RejectedRow rejected, std::span<const std::string_view> cells);
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] const std::vector<RejectedRow> &rows() const { return m_rows; }
    // Writes the CSV out without making it appear. Throws StorageError.
    void flush();
    // Makes the CSV appear, also when there is no row in it. Throws StorageError.
    void commit();
    // Unreadable ("import.strict") when there is any row.
    [[nodiscard]] base::Done demandNone() const;

private:
    const std::vector<std::string> &m_header;
    std::unique_ptr<io::CsvWriter> m_csv;
    std::vector<RejectedRow> m_rows;
    std::int64_t m_count = 0;
};

} // namespace accord::app
