// SPDX-License-Identifier: GPL-3.0-or-later
// Tables by the typographic rules of the target pictures: 1 pt rule above and below, 0.5 under the
// header, hairlines between rows, no outer verticals. Rows are never split (but for one higher
// than a page), the header comes again on each page, a total stays with its last two rows.
#pragma once

#include "documents/flow.h"

#include <functional>
#include <optional>
#include <vector>

namespace accord::documents {

struct Column {
    Align align = Align::Left;
    // As wide as its content and never wrapped (names, dates, numbers).
    bool fit = true;
    double weight = 1;        // of the width left over
    double minimum = 0;       // points
    bool startsGroup = false; // 0.5 vertical on its left
};

struct Cell {
    RichText text;
    int span = 1;
    std::optional<Align> align; // else that of the column
    Tone badge = Tone::None;    // soft ground behind the text, as of a class
    std::function<void(Canvas &, const QRectF &)> paint; // drawn into the padded cell
    Cell() = default;
    Cell(RichText content) // NOLINT(google-explicit-constructor): most cells are just text
        : text(std::move(content)) {}
    Cell(QString content) // NOLINT(google-explicit-constructor)
        : text(std::move(content)) {}
};

enum class RowKind : std::uint8_t { Normal, Marked, Subtotal, Total };

struct Row {
    std::vector<Cell> cells;
    RowKind kind = RowKind::Normal;
    bool keepWithNext = false;
    bool startsGroup = false; // 0.5 text rule above instead of the hairline
    bool continues = false;   // more of the row above: no rule between the two
};

struct Table {
    std::vector<Column> columns;
    std::vector<Row> header; // the last one carries the column names
    std::vector<Row> rows;
    bool dense = false;
    bool keepTogether = false;
    bool centred = false;           // cells stand in the middle of their row, not at its top
    std::optional<TextStyle> style; // else the cell style
    std::optional<double> padding;  // above and below, else 2
};

// `before` is the space above the first strip.
[[nodiscard]] std::vector<Strip> tableStrips(const FontFactory &fonts, const Table &table,
                                             double width, double before = 0);

} // namespace accord::documents
