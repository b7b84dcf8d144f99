// SPDX-License-Identifier: GPL-3.0-or-later
// ImportCells: the cells of a foreign row as the fields of ours that a column map makes of them:
// texts, months, exact amounts. Fast for millions of rows.
#pragma once

#include "base/decimal.h"
#include "base/month.h"
#include "io/column_map.h"
#include "io/date_format.h"
#include "io/table_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

// Why a cell cannot be used. An empty reason = nothing is wrong.
struct CellFault {
    std::string_view reason;
    std::size_t column = kNoColumn;
    std::string_view field = {}; // of ours, where no column of the file is at fault
    static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);
};

class ImportCells {
public:
    // Invalid ("map.bad_date_format").
    [[nodiscard]] static base::Result<ImportCells> make(const io::ColumnMap &map);

    // Trimmed of blanks; a constant when the map says so.
    [[nodiscard]] static std::string_view text(const io::FieldSource &source,
                                               const io::TableRow &row);
    // The spreadsheet's own error values (#N/A, #REF! …) are no text.
    [[nodiscard]] static bool isErrorValue(std::string_view text);
    // Null when the cell is empty or wrong; `fault` tells which.
    [[nodiscard]] base::Month month(const io::FieldSource &source, const io::TableRow &row,
                                    CellFault &fault);
    [[nodiscard]] base::Month month(std::string_view text, std::size_t column, CellFault &fault);
    [[nodiscard]] std::optional<base::Date> date(std::string_view text) const {
        return m_dates.date(text);
    }
    // Times 10^places, rounded half away from zero; nullopt when the cell (or a factor of the
    // product) is empty, or wrong.
    [[nodiscard]] static std::optional<std::int64_t>
    amount(const io::FieldSource &source, const io::TableRow &row, int places, CellFault &fault);
    [[nodiscard]] static std::optional<std::int64_t>
    amount(std::string_view text, std::size_t column, int places, CellFault &fault);

private:
    io::DateFormat m_dates;
    std::string m_lastText; // most files name the same month many times in a row
    base::Month m_lastMonth;
};

} // namespace accord::app
