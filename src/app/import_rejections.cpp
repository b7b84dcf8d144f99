// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_rejections.h"

#include "base/text.h"

#include <utility>

namespace accord::app {
namespace {

constexpr std::size_t kValueBytes = 200;

} // namespace

ImportRejections::ImportRejections(const std::filesystem::path &file,
                                   const std::vector<std::string> &header)
    : m_header(header) {
    if (!file.empty()) {
        m_csv = std::make_unique<io::CsvWriter>(file, io::ExportFor::Spreadsheet);
        m_csv->row(std::vector<std::string>{"line", "column", "value", "reason"});
    }
}

void ImportRejections::add(const io::TableRow &row, const CellFault &fault) {
    RejectedRow rejected;
    rejected.line = row.line;
    rejected.reason = fault.reason;
    if (fault.column != CellFault::kNoColumn) {
        rejected.column = fault.column < m_header.size() ? m_header[fault.column] : "";
        rejected.value = base::shortened(row.cell(fault.column), kValueBytes);
    }
    add(std::move(rejected));
}

void ImportRejections::add(RejectedRow rejected) {
    ++m_count;
    if (m_csv) {
        m_csv->row(std::vector<std::string>{std::to_string(rejected.line), rejected.column,
                                            rejected.value, rejected.reason});
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
