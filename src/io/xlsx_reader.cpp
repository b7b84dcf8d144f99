// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_reader.h"

#include "io/header_cells.h"
#include "io/xlsx_number.h"
#include "io/xlsx_parts.h"
#include "io/xml_stream.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace accord::io {
namespace {

using base::ErrorCode;

constexpr std::size_t kPiece = 65'536;
constexpr std::size_t kRowBytes = 8U << 20U;

// Turns the sheet into finished rows that wait in m_rows until the reader hands them out.
class SheetRows final : public XmlHandler {
public:
    SheetRows(SharedTexts shared, std::vector<NumberKind> kinds, bool epoch1904,
              const TableLimits &limits)
        : m_shared(std::move(shared)),
          m_kinds(std::move(kinds)),
          m_epoch1904(epoch1904),
          m_limits(limits) {}

    XmlStream *stream = nullptr;

    void start(std::string_view element, const XmlAttributes &attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;

    // The next finished row; false when none waits (then the buffers are reused).
    bool take(TableRow &row);

private:
    struct Cell {
        std::size_t begin = 0; // in m_text, or the index of a shared text
        std::size_t length = 0;
        bool shared = false;
    };
    struct Row {
        std::int64_t line = 0;
        std::size_t firstCell = 0;
        std::size_t cells = 0;
    };
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    [[nodiscard]] bool reachColumn();
    void storeValue();
    void endRow();
    void store(std::string_view text);
    void forgetTaken();
    void damaged(const std::string &what);

    SharedTexts m_shared;
    std::vector<NumberKind> m_kinds;
    bool m_epoch1904;
    TableLimits m_limits;
    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    std::size_t m_taken = 0;
    std::vector<std::string_view> m_views;

    bool m_inData = false;
    bool m_inValue = false;
    bool m_phonetic = false;
    std::int64_t m_line = 0;
    bool m_open = false;         // a row has begun
    std::size_t m_rowText = 0;   // m_text.size() when it began
    std::size_t m_firstCell = 0; // m_cells.size() when it began
    std::size_t m_column = 0;    // of the cell being read
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
};

void SheetRows::damaged(const std::string &what) {
    stream->stop(damagedXlsx(what + ", row " + std::to_string(m_line)));
}

void SheetRows::start(std::string_view element, const XmlAttributes &attributes) {
    if (element == "sheetData") {
        m_inData = true;
    } else if (!m_inData) {
        return;
    } else if (element == "c") {
        beginCell(attributes);
    } else if (element == "v" || element == "t") {
        m_inValue = !m_phonetic;
    } else if (element == "row") {
        beginRow(attributes);
    } else if (element == "rPh") {
        m_phonetic = true;
    }
}

void SheetRows::end(std::string_view element) {
    if (!m_inData) {
        return;
    }
    if (element == "v" || element == "t") {
        m_inValue = false;
    } else if (element == "c") {
        endCell();
    } else if (element == "row") {
        endRow();
    } else if (element == "rPh") {
        m_phonetic = false;
    } else if (element == "sheetData") {
        m_inData = false;
    }
}

void SheetRows::text(std::string_view piece) {
    if (!m_inValue) {
        return;
    }
    m_value += piece;
    if (m_value.size() > m_limits.cellBytes) {
        stream->stop(tooLargeXlsx("a cell of row " + std::to_string(m_line)));
    }
}

void SheetRows::beginRow(const XmlAttributes &attributes) {
    const auto number = attributes.value("r");
    const std::int64_t previous = m_line++;
    const bool readable =
        number.empty() ||
        std::from_chars(number.data(), number.data() + number.size(), m_line).ec == std::errc{};
    if (!readable || m_line <= previous) {
        damaged("row number");
    }
    m_open = true;
    m_rowText = m_text.size();
    m_firstCell = m_cells.size();
    m_column = static_cast<std::size_t>(-1);
}

void SheetRows::beginCell(const XmlAttributes &attributes) {
    const auto reference = attributes.value("r");
    ++m_column;
    if (!reference.empty()) {
        std::size_t column = 0;
        for (std::size_t i = 0; i < 4 && i < reference.size(); ++i) {
            const char letter = static_cast<char>(reference[i] & ~0x20);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
        }
        m_column = column - 1;
    }
    m_type = attributes.value("t");
    m_style = 0;
    const auto style = attributes.value("s");
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_value.clear();
    if (!m_open || m_column == static_cast<std::size_t>(-1)) {
        damaged("cell reference");
    } else if (m_column >= m_limits.columns) {
        // Formats alone may reach far to the right; endCell() refuses only what holds a value.
        m_column = m_limits.columns;
    }
}

void SheetRows::store(std::string_view text) {
    m_cells.push_back({m_text.size(), text.size(), false});
    m_text += text;
}

void SheetRows::endCell() {
    if (m_value.empty() || !m_open || !reachColumn()) {
        return;
    }
    storeValue();
    if (m_text.size() - m_rowText > kRowBytes) {
        stream->stop(tooLargeXlsx("row " + std::to_string(m_line)));
    }
}

// Fills the row with empty cells up to the one that ends; false when it cannot stand there.
bool SheetRows::reachColumn() {
    if (m_column >= m_limits.columns) {
        stream->stop(tooLargeXlsx("more than " + std::to_string(m_limits.columns) +
                                  " columns in row " + std::to_string(m_line)));
        return false;
    }
    const std::size_t have = m_cells.size() - m_firstCell;
    if (m_column < have) {
        damaged("cells out of order");
        return false;
    }
    m_cells.resize(m_cells.size() + m_column - have);
    return true;
}

void SheetRows::storeValue() {
    if (m_type == "s") {
        std::size_t index = 0;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (index >= m_shared.size()) {
            damaged("shared text");
            return;
        }
        m_cells.push_back({index, 0, true});
    } else if (m_type.empty() || m_type == "n") {
        const auto kind = m_style < m_kinds.size() ? m_kinds[m_style] : NumberKind::Plain;
        store(numberText(m_value, kind, m_epoch1904));
    } else if (m_type == "b") {
        store(m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
    } else {
        store(m_value.find("_x") == std::string::npos ? m_value : withoutXmlEscapes(m_value));
    }
}

void SheetRows::endRow() {
    m_rows.push_back({m_line, m_firstCell, m_cells.size() - m_firstCell});
    m_open = false;
    m_firstCell = m_cells.size();
    m_rowText = m_text.size();
}

bool SheetRows::take(TableRow &row) {
    while (m_taken < m_rows.size()) {
        const Row &next = m_rows[m_taken++];
        if (next.cells == 0) {
            continue;
        }
        m_views.clear();
        for (std::size_t i = 0; i < next.cells; ++i) {
            const Cell &cell = m_cells[next.firstCell + i];
            m_views.push_back(cell.shared
                                  ? m_shared.at(cell.begin)
                                  : std::string_view(m_text).substr(cell.begin, cell.length));
        }
        row.line = next.line;
        row.cells = m_views;
        return true;
    }
    forgetTaken();
    return false;
}

// Only the row that is still open stays in the buffers.
void SheetRows::forgetTaken() {
    m_rows.clear();
    m_taken = 0;
    m_cells.erase(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(m_firstCell));
    for (Cell &cell : m_cells) {
        cell.begin -= cell.shared ? 0 : m_rowText;
    }
    m_text.erase(0, m_rowText);
    m_firstCell = 0;
    m_rowText = 0;
}

class XlsxReader final : public TableReader {
public:
    XlsxReader(std::unique_ptr<ZipArchive> archive, const TableLimits &limits)
        : m_archive(std::move(archive)), m_limits(limits), m_piece(kPiece) {
        m_format.kind = "xlsx";
    }
    [[nodiscard]] base::Done begin(const std::string &sheet);

    [[nodiscard]] const std::vector<std::string> &header() const override { return m_header; }
    [[nodiscard]] std::int64_t headerLine() const override { return m_headerLine; }
    [[nodiscard]] base::Result<bool> next(TableRow &row) override;
    [[nodiscard]] const TableFormat &format() const override { return m_format; }
    [[nodiscard]] std::int64_t bytesDone() const override { return m_done; }
    [[nodiscard]] std::int64_t bytesTotal() const override { return m_total; }

private:
    [[nodiscard]] base::Result<bool> record(TableRow &row);

    std::unique_ptr<ZipArchive> m_archive;
    TableLimits m_limits;
    TableFormat m_format;
    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<SheetRows> m_sheet;
    std::unique_ptr<XmlStream> m_stream;
    std::vector<char> m_piece;
    std::vector<std::string> m_header;
    std::int64_t m_headerLine = 0;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    std::int64_t m_rows = 0;
    bool m_ended = false;
};

base::Result<WorkbookSheet> chooseSheet(const Workbook &book, const std::string &wanted) {
    std::string names;
    int number = 0;
    const bool isNumber =
        std::from_chars(wanted.data(), wanted.data() + wanted.size(), number).ptr ==
        wanted.data() + wanted.size();
    for (const WorkbookSheet &sheet : book.sheets) {
        if (wanted.empty() ? !sheet.hidden : sheet.name == wanted) {
            return sheet;
        }
        names += (names.empty() ? "" : ", ") + sheet.name;
    }
    if (isNumber && number >= 1 && static_cast<std::size_t>(number) <= book.sheets.size()) {
        return book.sheets[static_cast<std::size_t>(number) - 1];
    }
    if (wanted.empty() && !book.sheets.empty()) {
        return book.sheets.front();
    }
    return base::fail(ErrorCode::Unreadable, "xlsx.no_sheet",
                      "The workbook has no sheet \"" + wanted + "\"; it has: " + names + ".",
                      "sheet", {}, {{"sheet", wanted}, {"sheets", names}});
}

base::Done XlsxReader::begin(const std::string &sheet) {
    ACCORD_TRY(const Workbook book, readWorkbook(*m_archive));
    ACCORD_TRY(const WorkbookSheet chosen, chooseSheet(book, sheet));
    ACCORD_TRY(SharedTexts shared,
               readSharedTexts(*m_archive, book.sharedStringsPart, m_limits.sharedBytes));
    ACCORD_TRY(std::vector<NumberKind> kinds, readStyles(*m_archive, book.stylesPart));
    m_format.sheet = chosen.name;
    for (const WorkbookSheet &other : book.sheets) {
        m_format.sheets.push_back(other.name);
    }
    m_total = m_archive->unpackedSize(chosen.part);
    ACCORD_TRY(m_part, m_archive->part(chosen.part));
    m_sheet =
        std::make_unique<SheetRows>(std::move(shared), std::move(kinds), book.epoch1904, m_limits);
    m_stream = std::make_unique<XmlStream>(*m_sheet, chosen.part);
    m_sheet->stream = m_stream.get();
    TableRow row;
    ACCORD_TRY(const bool found, record(row));
    if (!found) {
        return base::fail(ErrorCode::Unreadable, "import.empty",
                          "The sheet \"" + chosen.name + "\" holds no table.");
    }
    m_header = headerCells(row.cells);
    m_headerLine = row.line;
    return {};
}

base::Result<bool> XlsxReader::next(TableRow &row) {
    ACCORD_TRY(const bool found, record(row));
    if (found && ++m_rows > m_limits.rows) {
        return tl::unexpected(tooLargeXlsx("number of rows"));
    }
    return found;
}

base::Result<bool> XlsxReader::record(TableRow &row) {
    for (;;) {
        while (m_sheet->take(row)) {
            if (!isBlank(row.cells)) {
                return true;
            }
        }
        if (m_ended) {
            return false;
        }
        ACCORD_TRY(const std::size_t got, m_part->read(m_piece.data(), m_piece.size()));
        m_done += static_cast<std::int64_t>(got);
        m_ended = got == 0;
        ACCORD_CHECK(m_stream->feed({m_piece.data(), got}, m_ended));
    }
}

} // namespace

base::Result<std::unique_ptr<TableReader>> openXlsx(std::unique_ptr<ByteSource> source,
                                                    const TableOptions &options) {
    ACCORD_TRY(auto archive, ZipArchive::open(std::move(source), options.limits));
    auto reader = std::make_unique<XlsxReader>(std::move(archive), options.limits);
    ACCORD_CHECK(reader->begin(options.sheet));
    return reader;
}

} // namespace accord::io
