// SPDX-License-Identifier: GPL-3.0-or-later
// TableReader: a foreign table as a stream of rows of UTF-8 cells, whatever file it came from (CSV,
// XLSX, vCard or iCalendar, told apart by content, never by name). Every refusal says where: line,
// column or byte. Error codes: Unreadable for a file that is damaged or no table, Limit for one
// that is too large.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "io/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

struct TableLimits {
    std::size_t columns = 1024;
    std::size_t cellBytes = 131'072; // a spreadsheet cell holds 32,767 characters
    std::int64_t rows = 20'000'000;
    std::int64_t fileBytes = std::int64_t{4} << 30U;
    // XLSX, checked before and while unpacking.
    std::int64_t entries = 10'000;
    std::int64_t partBytes = std::int64_t{1} << 30U; // one sheet, streamed
    std::int64_t sharedBytes = 192 << 20U;           // text held in memory
    std::int64_t ratio = 100;                        // unpacked : packed
};

struct TableOptions {
    std::string encoding = "auto";  // or a name encodingFromName() knows; only for CSV
    std::string delimiter = "auto"; // or one of , ; tab (also written \t) |
    std::string sheet;              // XLSX: name, or number from 1; empty = the first visible
    std::string zone = "UTC";       // iCalendar: times are told in this zone
    base::Date today; // iCalendar: repeated events count around this day; null = not at all
    TableLimits limits;
};

struct TableRow {
    std::int64_t line = 0; // file line (XLSX: row number) on which the row starts, from 1
    std::span<const std::string_view> cells; // valid until the next call of next()
    // "" beyond the last cell: short rows are allowed.
    [[nodiscard]] std::string_view cell(std::size_t column) const {
        return column < cells.size() ? cells[column] : std::string_view{};
    }
};

// What was left out while reading, for the user: stable word, English sentence with {args}.
struct TableNotice {
    std::string word;
    std::string english;
    std::map<std::string, std::string> args;
};

// What the file turned out to be.
struct TableFormat {
    std::string kind;                // "csv", "xlsx", "vcard" or "calendar"
    std::string encoding;            // name of the encoding, "" for XLSX
    std::string delimiter;           // "," ";" "\t" "|", "" for XLSX
    std::string sheet;               // name of the sheet, "" for CSV
    std::vector<std::string> sheets; // of the workbook, in the order of the tabs
    bool reimport = false;           // CSV written by us "for re-import"
    std::vector<TableNotice> notices;
};

class TableReader {
public:
    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    // Cells of the first row that is not blank, trimmed; empty columns at the end are left out.
    [[nodiscard]] virtual const std::vector<std::string> &header() const = 0;
    [[nodiscard]] virtual std::int64_t headerLine() const = 0;
    // The next row that is not entirely blank; false after the last one.
    [[nodiscard]] virtual base::Result<bool> next(TableRow &row) = 0;
    [[nodiscard]] virtual const TableFormat &format() const = 0;
    // For progress, in bytes of the file.
    [[nodiscard]] virtual std::int64_t bytesDone() const = 0;
    [[nodiscard]] virtual std::int64_t bytesTotal() const = 0;
};

// Opens by content and reads up to and including the header. Throws StorageError when the file
// cannot be opened or read.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>>
openTable(const std::filesystem::path &path, const TableOptions &options = {});
[[nodiscard]] base::Result<std::unique_ptr<TableReader>>
openTable(std::unique_ptr<ByteSource> source, const TableOptions &options = {});

} // namespace accord::io
