// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/listed_reader.h"

#include "base/text.h"

#include <utility>

namespace accord::io {
namespace {

class ListedReader final : public TableReader {
public:
    ListedReader(std::string kind, std::vector<std::string> header, std::vector<ListedRow> rows,
                 std::int64_t bytes, std::vector<TableNotice> notices)
        : m_header(std::move(header)), m_rows(std::move(rows)), m_bytes(bytes) {
        m_format.kind = std::move(kind);
        m_format.encoding = "UTF-8";
        m_format.notices = std::move(notices);
    }

    [[nodiscard]] const std::vector<std::string> &header() const override { return m_header; }
    [[nodiscard]] std::int64_t headerLine() const override { return 1; }
    [[nodiscard]] const TableFormat &format() const override { return m_format; }
    [[nodiscard]] std::int64_t bytesTotal() const override { return m_bytes; }
    [[nodiscard]] std::int64_t bytesDone() const override {
        return m_rows.empty() ? m_bytes
                              : m_bytes * static_cast<std::int64_t>(m_next) /
                                    static_cast<std::int64_t>(m_rows.size());
    }
    [[nodiscard]] base::Result<bool> next(TableRow &row) override {
        if (m_next == m_rows.size()) {
            return false;
        }
        const ListedRow &listed = m_rows[m_next++];
        m_cells.assign(listed.cells.begin(), listed.cells.end());
        row.line = static_cast<std::int64_t>(listed.line);
        row.cells = m_cells;
        return true;
    }

private:
    std::vector<std::string> m_header;
    std::vector<ListedRow> m_rows;
    std::int64_t m_bytes;
    TableFormat m_format;
    std::size_t m_next = 0;
    std::vector<std::string_view> m_cells;
};

} // namespace

bool beginsWithWord(std::string_view start, std::string_view word) {
    std::string text;
    for (const char c : start) { // of UTF-16 the other bytes are 0 here
        if (c > ' ' && static_cast<unsigned char>(c) < 0x80) {
            text += c;
        }
    }
    return base::fold(text).starts_with(word);
}

std::unique_ptr<TableReader> listedTable(std::string kind, std::vector<std::string> header,
                                         std::vector<ListedRow> rows, std::int64_t bytes,
                                         std::vector<TableNotice> notices) {
    return std::make_unique<ListedReader>(std::move(kind), std::move(header), std::move(rows),
                                          bytes, std::move(notices));
}

} // namespace accord::io
