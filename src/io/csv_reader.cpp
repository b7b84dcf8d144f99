// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_reader.h"

#include "base/text.h"
#include "io/csv_dialect.h"
#include "io/csv_writer.h"
#include "io/encoding.h"
#include "io/header_cells.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace accord::io {
namespace {

using base::ErrorCode;

constexpr std::size_t kPiece = 262'144;
constexpr std::size_t kRowBytes = 8U << 20U;

class CsvReader final : public TableReader {
public:
    CsvReader(std::unique_ptr<ByteSource> source, Encoding encoding, const TableLimits &limits)
        : m_source(std::move(source)), m_decoder(encoding), m_limits(limits), m_piece(kPiece) {
        m_format.kind = "csv";
        m_format.encoding = encodingName(encoding);
    }

    // Reads the first piece, settles the delimiter, reads the header.
    [[nodiscard]] base::Done begin(const std::string &delimiter);

    [[nodiscard]] const std::vector<std::string> &header() const override { return m_header; }
    [[nodiscard]] std::int64_t headerLine() const override { return m_headerLine; }
    [[nodiscard]] base::Result<bool> next(TableRow &row) override;
    [[nodiscard]] const TableFormat &format() const override { return m_format; }
    [[nodiscard]] std::int64_t bytesDone() const override { return m_done; }
    [[nodiscard]] std::int64_t bytesTotal() const override { return m_source->size(); }

private:
    enum class Scan { Row, NeedMore, Failed };
    // One cell of the row being read, as offsets into m_text.
    struct Cell {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool escaped = false; // holds doubled quotes
    };

    [[nodiscard]] base::Done fill();
    [[nodiscard]] base::Result<bool> record(TableRow &row);
    [[nodiscard]] Scan scanRow();
    [[nodiscard]] Scan scanCell();
    [[nodiscard]] Scan scanPlain(Cell &cell);
    [[nodiscard]] Scan scanQuoted(Cell &cell);
    [[nodiscard]] std::size_t closingQuote(Cell &cell);
    [[nodiscard]] Scan endLine(bool &ended);
    [[nodiscard]] Scan refuse(ErrorCode code, std::string reason, std::string detail,
                              std::map<std::string, std::string> args);
    [[nodiscard]] Scan tooLong(std::int64_t line);
    [[nodiscard]] Scan tooManyColumns();
    [[nodiscard]] Scan unclosed();
    [[nodiscard]] Scan textBehindQuote();
    void emit(TableRow &row);
    [[nodiscard]] std::string_view finish(const Cell &cell);
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] std::string column() const { return std::to_string(m_spans.size() + 1); }

    std::unique_ptr<ByteSource> m_source;
    Decoder m_decoder;
    TableLimits m_limits;
    TableFormat m_format;
    std::vector<char> m_piece;
    std::string m_text;          // window of decoded text
    std::size_t m_pos = 0;       // start of the next record in m_text
    std::size_t m_at = 0;        // where scanning stands
    std::int64_t m_line = 1;     // line of m_pos
    std::int64_t m_scanLine = 1; // line of m_at
    std::int64_t m_done = 0;
    std::int64_t m_rows = 0;
    std::int64_t m_quoteLine = 0; // where the quoted cell being read opens
    bool m_ended = false;         // the source is used up
    char m_delimiter = ',';
    std::array<bool, 256> m_stops{}; // bytes that end an unquoted cell
    std::vector<Cell> m_spans;
    std::vector<std::string_view> m_cells;
    std::vector<std::string> m_header;
    std::int64_t m_headerLine = 0;
    base::Error m_error;
};

base::Done CsvReader::fill() {
    m_text.erase(0, m_pos);
    m_pos = 0;
    const std::size_t got = m_source->read(m_piece.data(), m_piece.size());
    m_ended = got == 0;
    m_done += static_cast<std::int64_t>(got);
    auto decoded = m_decoder.decode({m_piece.data(), got}, m_ended, m_text);
    if (!decoded) {
        auto error = std::move(decoded).error();
        const std::string line = std::to_string(m_line + countLines(m_text));
        error.args["line"] = line;
        error.detail = "Line " + line + ": " + error.detail;
        return tl::unexpected(std::move(error));
    }
    return {};
}

base::Done CsvReader::begin(const std::string &delimiter) {
    ACCORD_CHECK(fill());
    const CsvDialect dialect = detectDialect(m_text);
    m_delimiter = dialect.delimiter;
    if (delimiter != "auto") {
        ACCORD_TRY(m_delimiter, delimiterFromName(delimiter));
    }
    m_pos = dialect.skip;
    m_line += dialect.skip > 0 ? 1 : 0;
    m_format.delimiter = std::string(1, m_delimiter);
    for (const char c : {m_delimiter, '\n', '\r'}) {
        m_stops.at(static_cast<unsigned char>(c)) = true;
    }
    TableRow row;
    // The header is plain text of ours: nothing in it is reversed.
    m_format.reimport = true;
    ACCORD_TRY(const bool found, record(row));
    if (!found) {
        return base::fail(ErrorCode::Unreadable, "import.empty",
                          "The file holds no table: not a single row with text.");
    }
    m_header = headerCells(row.cells);
    m_headerLine = row.line;
    m_format.reimport = !m_header.empty() && m_header.back() == kReimportMark;
    if (m_format.reimport) {
        m_header.pop_back();
    }
    return {};
}

base::Result<bool> CsvReader::next(TableRow &row) {
    ACCORD_TRY(const bool found, record(row));
    if (found && ++m_rows > m_limits.rows) {
        const std::string limit = std::to_string(m_limits.rows);
        return base::fail(ErrorCode::Limit, "import.too_many_rows",
                          "The table has more than " + limit + " rows; split the file.", {}, {},
                          {{"limit", limit}});
    }
    return found;
}

// The next record that is not blank.
base::Result<bool> CsvReader::record(TableRow &row) {
    for (;;) {
        if (m_pos == m_text.size() && m_ended) {
            return false;
        }
        m_at = m_pos;
        m_scanLine = m_line;
        m_spans.clear();
        const Scan scan = m_pos == m_text.size() ? Scan::NeedMore : scanRow();
        if (scan == Scan::Failed) {
            return tl::unexpected(m_error);
        }
        if (scan == Scan::NeedMore) {
            // The record is read again over a larger window; kRowBytes bounds how often.
            ACCORD_CHECK(fill());
            continue;
        }
        row.line = m_line;
        m_pos = m_at;
        m_line = m_scanLine;
        if (!isBlank()) {
            emit(row);
            return true;
        }
    }
}

CsvReader::Scan CsvReader::scanRow() {
    for (;;) {
        const Scan cell = scanCell();
        if (cell != Scan::Row) {
            return cell;
        }
        if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            if (m_spans.size() >= m_limits.columns) {
                return tooManyColumns();
            }
            ++m_at;
            continue;
        }
        bool ended = false;
        const Scan line = endLine(ended);
        if (line != Scan::Row || ended) {
            return line;
        }
    }
}

CsvReader::Scan CsvReader::scanCell() {
    Cell cell;
    const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
    const Scan scan = quoted ? scanQuoted(cell) : scanPlain(cell);
    if (scan != Scan::Row) {
        return scan;
    }
    if (cell.end - cell.begin > m_limits.cellBytes || m_at - m_pos > kRowBytes) {
        return tooLong(m_scanLine);
    }
    m_spans.push_back(cell);
    return Scan::Row;
}

CsvReader::Scan CsvReader::scanPlain(Cell &cell) {
    const char *const data = m_text.data();
    const std::size_t size = m_text.size();
    std::size_t i = m_at;
    while (i < size && !m_stops[static_cast<unsigned char>(data[i])]) {
        ++i;
    }
    cell.begin = m_at;
    cell.end = i;
    if (i == size && !m_ended) {
        return i - m_at > m_limits.cellBytes ? tooLong(m_scanLine) : Scan::NeedMore;
    }
    m_at = i;
    return Scan::Row;
}

CsvReader::Scan CsvReader::scanQuoted(Cell &cell) {
    m_quoteLine = m_scanLine;
    cell.begin = m_at + 1;
    const std::size_t end = closingQuote(cell);
    if (end - cell.begin > m_limits.cellBytes) {
        return unclosed();
    }
    // A quote at the very end of the window may be the first half of a doubled one.
    if (end + 1 >= m_text.size() && !m_ended) {
        return Scan::NeedMore;
    }
    if (end >= m_text.size()) {
        return unclosed();
    }
    cell.end = end;
    m_at = end + 1;
    if (m_at < m_text.size() && !m_stops[static_cast<unsigned char>(m_text[m_at])]) {
        return textBehindQuote();
    }
    return Scan::Row;
}

// Where the quote stands that closes the cell, or the end of the window; counts lines on the way.
std::size_t CsvReader::closingQuote(Cell &cell) {
    const char *const data = m_text.data();
    const std::size_t size = m_text.size();
    std::size_t i = cell.begin;
    for (; i < size; ++i) {
        const char c = data[i];
        if (c == '"') {
            if (i + 1 == size || data[i + 1] != '"') {
                break;
            }
            cell.escaped = true;
            ++i;
        } else if (c == '\n' || (c == '\r' && (i + 1 == size || data[i + 1] != '\n'))) {
            ++m_scanLine;
        }
    }
    return i;
}

// Steps over the line ending at m_at; `ended` when the record is complete.
CsvReader::Scan CsvReader::endLine(bool &ended) {
    ended = true;
    if (m_at == m_text.size()) {
        return m_ended ? Scan::Row : Scan::NeedMore;
    }
    if (m_text[m_at] == '\r') {
        if (m_at + 1 == m_text.size() && !m_ended) {
            return Scan::NeedMore;
        }
        m_at += m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 1 : 0;
    }
    ++m_at;
    ++m_scanLine;
    return Scan::Row;
}

CsvReader::Scan CsvReader::refuse(ErrorCode code, std::string reason, std::string detail,
                                  std::map<std::string, std::string> args) {
    args.try_emplace("line", std::to_string(m_line));
    m_error = base::Error{code, std::move(reason), {}, {}, std::move(detail), std::move(args)};
    return Scan::Failed;
}

CsvReader::Scan CsvReader::tooLong(std::int64_t line) {
    const std::string limit = std::to_string(m_limits.cellBytes);
    return refuse(ErrorCode::Limit, "csv.cell_too_long",
                  "Line " + std::to_string(line) + ", column " + column() +
                      ": a cell holds at most " + limit + " bytes.",
                  {{"line", std::to_string(line)}, {"column", column()}, {"limit", limit}});
}

CsvReader::Scan CsvReader::tooManyColumns() {
    const std::string limit = std::to_string(m_limits.columns);
    return refuse(ErrorCode::Limit, "csv.too_many_columns",
                  "Line " + std::to_string(m_line) + " has more than " + limit +
                      " columns; is the delimiter right?",
                  {{"limit", limit}});
}

CsvReader::Scan CsvReader::textBehindQuote() {
    const std::string line = std::to_string(m_scanLine);
    return refuse(ErrorCode::Unreadable, "csv.bad_quote",
                  "Line " + line + ", column " + column() +
                      ": text follows the quote that closes the cell opened on line " +
                      std::to_string(m_quoteLine) +
                      ". A quote inside a quoted cell must be doubled.",
                  {{"line", line}, {"column", column()}});
}

CsvReader::Scan CsvReader::unclosed() {
    const std::string line = std::to_string(m_quoteLine);
    return refuse(ErrorCode::Unreadable, "csv.unclosed_quote",
                  "The quote that opens on line " + line + ", column " + column() +
                      " is not closed. Close it or double it, then import again.",
                  {{"line", line}, {"column", column()}});
}

bool CsvReader::isBlank() const {
    return std::all_of(m_spans.begin(), m_spans.end(), [&](const Cell &cell) {
        return std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(cell.begin),
                           m_text.begin() + static_cast<std::ptrdiff_t>(cell.end),
                           [](char c) { return c == ' ' || c == '\t'; });
    });
}

void CsvReader::emit(TableRow &row) {
    m_cells.clear();
    for (const Cell &cell : m_spans) {
        m_cells.push_back(finish(cell));
    }
    row.cells = m_cells;
}

// The record is complete, so doubled quotes can be undone in place.
std::string_view CsvReader::finish(const Cell &cell) {
    char *const begin = m_text.data() + cell.begin;
    std::size_t length = cell.end - cell.begin;
    if (cell.escaped) {
        std::size_t to = 0;
        for (std::size_t from = 0; from < length; ++from, ++to) {
            begin[to] = begin[from];
            from += begin[from] == '"' ? 1 : 0;
        }
        length = to;
    }
    const std::string_view text(begin, length);
    // What we neutralised for a spreadsheet comes back as it was (QUALITY section 2).
    return !m_format.reimport && text.starts_with('\'') ? withoutGuard(text) : text;
}

base::Result<Encoding> settleEncoding(ByteSource &source, const std::string &wanted) {
    if (wanted != "auto") {
        auto named = encodingFromName(wanted);
        if (!named) {
            return base::fail(ErrorCode::Invalid, "import.unknown_encoding",
                              "The encoding \"" + wanted +
                                  "\" is not known; use auto, UTF-8, UTF-16LE, UTF-16BE, GB18030, "
                                  "Big5 or ISO-8859-1.",
                              "encoding", {}, {{"encoding", wanted}});
        }
        // Only the mark can tell which UTF-16 is meant.
        std::array<char, 2> mark{};
        if (*named == Encoding::Utf16Le && source.read(mark.data(), 2) == 2 &&
            std::memcmp(mark.data(), "\xFE\xFF", 2) == 0) {
            named = Encoding::Utf16Be;
        }
        source.rewind();
        return *named;
    }
    EncodingDetector detector;
    std::vector<char> piece(kPiece);
    while (const std::size_t got = source.read(piece.data(), piece.size())) {
        detector.feed({piece.data(), got});
    }
    source.rewind();
    return detector.result();
}

} // namespace

base::Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<ByteSource> source,
                                                   const TableOptions &options) {
    ACCORD_TRY(const Encoding encoding, settleEncoding(*source, options.encoding));
    auto reader = std::make_unique<CsvReader>(std::move(source), encoding, options.limits);
    ACCORD_CHECK(reader->begin(options.delimiter));
    return reader;
}

} // namespace accord::io
