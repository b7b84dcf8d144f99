// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxWriter: a workbook of typed tables (libxlsxwriter): frozen bold header, filter, column
// widths, native charts. Text is always a string cell, never a formula. The file appears whole or
// not at all (AtomicFile).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

enum class ColumnKind {
    Text,
    Money,    // fen in, yuan with two decimals shown
    Quantity, // thousandths in, up to three decimals shown
    Integer,
    Percent, // millionths in, per cent with one decimal shown
    Date     // days since 1970 in
};

struct XlsxColumn {
    std::string title;
    ColumnKind kind = ColumnKind::Text;
    double width = 12; // characters
};

// Columns by number from 0 in the sheet that was begun last.
struct ParetoChart {
    std::string title;
    int categories = 0;
    int bars = 0;
    int line = 0; // share, second axis
    std::string barsTitle;
    std::string lineTitle;
    int rows = 0;     // data rows shown, from the first
    int atColumn = 0; // top left corner
};

class XlsxWriter {
public:
    // `streamed`: rows go to disk as they come, for very long tables.
    explicit XlsxWriter(const std::filesystem::path &target, bool streamed = false);
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    ~XlsxWriter();

    void beginSheet(std::string_view name, std::vector<XlsxColumn> columns);
    // Cells of the current row, left to right; endRow() goes down. Numbers are in the unit of the
    // column's kind.
    void text(std::string_view value);
    void number(std::int64_t value);
    void empty();
    void endRow();
    // After the rows of the sheet.
    void pareto(const ParetoChart &chart);
    // Throws StorageError; nothing stands at the target before.
    void commit();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace accord::io
