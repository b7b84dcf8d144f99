// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_rejections.h"

#include "base/text.h"

#include <utility>

namespace accord::app {
namespace {

constexpr std::size_t kValueBytes = 200;
constexpr std::size_t kOwnColumns = 4; // before those of the file

} // namespace

ImportRejections::ImportRejections(const std::filesystem::path &file,
                                   const std::vector<std::string> &header)
    : m_header(header) {
    if (!file.empty()) {
        m_csv = std::make_unique<io::CsvWriter>(file, io::ExportFor::Spreadsheet);
        // Names that no import takes for its own: the file is corrected and imported again.
        std::vector<std::string> titles{"rejected_line", "rejected_column", "rejected_value",
                                        "rejected_reason"};
        titles.insert(titles.end(), header.begin(), header.end());
        m_csv->row(titles);
    }
}

void ImportRejections::add(const io::TableRow &row, const CellFault &fault) {
    RejectedRow rejected;
    rejected.line = row.line;
    rejected.reason = fault.reason;
    if (fault.column != CellFault::kNoColumn) {
        rejected.column = fault.column < m_header.size() ? m_header[fault.column] : "";
        rejected.value = base::shortened(row.cell(fault.column), kValueBytes);
    } else {
        rejected.field = fault.field;
    }
    add(std::move(rejected), row.cells);
}

void ImportRejections::add(RejectedRow rejected, std::span<const std::string_view> cells) {
    ++m_count;
    if (m_csv) {
        std::vector<std::string> out{std::to_string(rejected.line),
                                     rejected.column.empty() ? rejected.field : rejected.column,
                                     rejected.value, rejected.reason};
        out.insert(out.end(), cells.begin(), cells.end());
        out.resize(m_header.size() + kOwnColumns);
        m_csv->row(out);
    }
    if (m_rows.size() < kRejectedKept) {
        m_rows.push_back(std::move(rejected));
    }
}

void ImportRejections::flush() {
    if (m_csv) {
        m_csv->flush();
    }
}

void ImportRejections::commit() {
    if (m_csv) {
        m_csv->commit();
        m_csv.reset();
    }
}

base::Done ImportRejections::demandNone() const {
    if (m_count == 0) {
        return {};
    }
    const RejectedRow &first = m_rows.front();
    const std::string line = std::to_string(first.line);
    const std::string count = std::to_string(m_count);
    return base::fail(base::ErrorCode::Unreadable, "import.strict",
                      count + " rows cannot be taken; the first stands on line " + line + " (" +
                          first.reason + (first.column.empty() ? "" : ", column " + first.column) +
                          "). Nothing was imported, because --strict asks for all or nothing.",
                      first.column, {},
                      {{"count", count}, {"line", line}, {"reason", first.reason}});
}

} // namespace accord::app
