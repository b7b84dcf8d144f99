// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/corrected_reader.h"

#include <algorithm>
#include <utility>

namespace accord::io {
namespace {

class CorrectedReader : public TableReader {
public:
    CorrectedReader(std::unique_ptr<TableReader> reader, CellCorrections corrections)
        : m_reader(std::move(reader)), m_corrections(std::move(corrections)) {}

    [[nodiscard]] const std::vector<std::string> &header() const override {
        return m_reader->header();
    }
    [[nodiscard]] std::int64_t headerLine() const override { return m_reader->headerLine(); }
    [[nodiscard]] base::Result<bool> next(TableRow &row) override {
        auto got = m_reader->next(row);
        if (!got || !*got) {
            return got;
        }
        const auto found = m_corrections.find(row.line);
        if (found != m_corrections.end()) {
            correct(row, found->second);
        }
        return true;
    }
    [[nodiscard]] const TableFormat &format() const override { return m_reader->format(); }
    [[nodiscard]] std::int64_t bytesDone() const override { return m_reader->bytesDone(); }
    [[nodiscard]] std::int64_t bytesTotal() const override { return m_reader->bytesTotal(); }

private:
    void correct(TableRow &row, const std::map<std::string, std::string> &texts) {
        const std::vector<std::string> &columns = header();
        m_cells.assign(row.cells.begin(), row.cells.end());
        for (const auto &[name, text] : texts) {
            const auto column = static_cast<std::size_t>(
                std::find(columns.begin(), columns.end(), name) - columns.begin());
            if (column == columns.size()) {
                continue;
            }
            if (m_cells.size() <= column) {
                m_cells.resize(column + 1); // a short row
            }
            m_cells[column] = text;
        }
        row.cells = m_cells;
    }

    std::unique_ptr<TableReader> m_reader;
    CellCorrections m_corrections;
    std::vector<std::string_view> m_cells;
};

} // namespace

std::unique_ptr<TableReader> withCorrections(std::unique_ptr<TableReader> reader,
                                             CellCorrections corrections) {
    return corrections.empty()
               ? std::move(reader)
               : std::make_unique<CorrectedReader>(std::move(reader), std::move(corrections));
}

} // namespace accord::io
