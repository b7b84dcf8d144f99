// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_block.h"

#include "documents/table_columns.h"

#include <algorithm>
#include <utility>

namespace accord::documents {
namespace {

// Text is laid out unshaped; a little air keeps a fitted column from wrapping by rounding.
constexpr double kSlack = 0.6;
// Rows higher than this are cut into pieces, so that a page always holds one.
constexpr double kHighestPiece = page::kContentHeight * 0.85;

struct PlacedCell {
    std::shared_ptr<TextBlock> text;
    Cell cell;
    double x = 0;
    double width = 0; // without padding
    Align align = Align::Left;
};

struct LaidRow {
    std::vector<PlacedCell> cells;
    RowKind kind = RowKind::Normal;
    bool startsGroup = false;
    bool continues = false;
    int lines = 1;
};

class TableLayout {
public:
    TableLayout(const FontFactory &fonts, const Table &table, double width)
        : m_fonts(fonts),
          m_table(table),
          m_width(width),
          m_side(table.dense ? 3 : 4),
          m_padding(table.padding.value_or(2)),
          m_style(table.style.value_or(table.dense ? type::kDenseCell : type::kCell)),
          m_headerStyle(table.dense ? type::kDenseHeader : type::kCellHeader) {
        measure();
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].startsGroup) {
                m_groupLines.push_back(left(i));
            }
        }
    }

    std::vector<Strip> strips(double before) {
        std::vector<Strip> result;
        const auto header = makeHeader();
        if (!m_table.header.empty()) {
            Strip strip;
            strip.height = header->height;
            strip.keepWithNext = true;
            strip.isTableHeader = true;
            strip.table = header;
            strip.paint = [header](Canvas &canvas, QPointF at, const StripPlace &) {
                header->paint(canvas, at);
            };
            result.push_back(std::move(strip));
        }
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            addRow(result, header, i);
        }
        keepTogether(result);
        if (!result.empty()) {
            result.front().before = before;
        }
        return result;
    }

private:
    [[nodiscard]] double leftPadding(std::size_t column) const { return column == 0 ? 0 : m_side; }
    [[nodiscard]] double rightPadding(std::size_t column) const {
        return column + 1 == m_table.columns.size() ? 0 : m_side;
    }
    [[nodiscard]] double left(std::size_t column) const {
        double x = 0;
        for (std::size_t i = 0; i < column; ++i) {
            x += m_widths[i];
        }
        return x;
    }

    static bool isBold(RowKind kind) {
        return kind == RowKind::Subtotal || kind == RowKind::Total || kind == RowKind::Marked;
    }

    [[nodiscard]] TextStyle styleOf(RowKind kind, bool header) const {
        return header ? m_headerStyle : isBold(kind) ? m_style.strong() : m_style;
    }

    void measureRow(const Row &row, bool header, std::vector<ColumnNeed> &needs,
                    std::vector<std::shared_ptr<TextBlock>> *kept) {
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            std::shared_ptr<TextBlock> block;
            if (cell.span == 1 && !cell.text.isEmpty()) {
                block =
                    std::make_shared<TextBlock>(m_fonts, cell.text, styleOf(row.kind, header),
                                                cell.align.value_or(m_table.columns[column].align));
                needs[column].natural =
                    std::max(needs[column].natural, block->naturalWidth() + kSlack +
                                                        leftPadding(column) + rightPadding(column));
            }
            if (kept != nullptr) {
                kept->push_back(std::move(block));
            }
            column += static_cast<std::size_t>(cell.span);
        }
    }

    void measure() {
        std::vector<ColumnNeed> needs;
        needs.reserve(m_table.columns.size());
        for (const Column &column : m_table.columns) {
            needs.push_back({0, column.minimum, column.weight, column.fit});
        }
        for (const Row &row : m_table.header) {
            measureRow(row, true, needs, nullptr);
        }
        m_single.resize(m_table.rows.size());
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            measureRow(m_table.rows[i], false, needs, &m_single[i]);
        }
        m_widths = columnWidths(needs, m_width);
    }

    LaidRow lay(const Row &row, bool header,
                const std::vector<std::shared_ptr<TextBlock>> *single) const {
        LaidRow laid;
        laid.kind = row.kind;
        laid.startsGroup = row.startsGroup;
        laid.continues = row.continues;
        std::size_t column = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells[i];
            const std::size_t end = column + static_cast<std::size_t>(cell.span);
            PlacedCell placed;
            placed.cell = cell;
            placed.x = left(column) + leftPadding(column);
            placed.width = left(end) - rightPadding(end - 1) - placed.x;
            placed.align = cell.align.value_or(m_table.columns[column].align);
            if (!cell.text.isEmpty()) {
                placed.text = single != nullptr ? (*single)[i] : nullptr;
                if (!placed.text || placed.text->naturalWidth() > placed.width) {
                    placed.text = std::make_shared<TextBlock>(
                        m_fonts, cell.text, styleOf(row.kind, header), placed.align, placed.width);
                }
                laid.lines = std::max(laid.lines, placed.text->lines());
            }
            laid.cells.push_back(std::move(placed));
            column = end;
        }
        return laid;
    }

    std::shared_ptr<RepeatedHeader> makeHeader() {
        auto header = std::make_shared<RepeatedHeader>();
        std::vector<std::pair<LaidRow, double>> rows; // with its height
        for (const Row &row : m_table.header) {
            LaidRow laid = lay(row, true, nullptr);
            const double height = laid.lines * m_headerStyle.line + 2 * m_padding + 0.4;
            header->height += height;
            rows.emplace_back(std::move(laid), height);
        }
        header->paint = [rows = std::move(rows), width = m_width, lines = m_groupLines,
                         padding = m_padding](Canvas &canvas, QPointF at) {
            canvas.line(at, at + QPointF(width, 0), 1, Tone::Text);
            double y = at.y();
            for (const auto &[row, height] : rows) {
                const bool isLast = &row == &rows.back().first;
                for (const PlacedCell &cell : row.cells) {
                    const QRectF area(at.x() + cell.x, y, cell.width, height);
                    paintHeaderCell(canvas, cell, area, padding, !isLast);
                }
                y += height;
            }
            paintGroupLines(canvas, lines, QRectF(at, QPointF(at.x() + width, y)));
            canvas.line({at.x(), y}, {at.x() + width, y}, 0.5, Tone::Text);
        };
        return header;
    }

    static void paintHeaderCell(Canvas &canvas, const PlacedCell &cell, const QRectF &area,
                                double padding, bool ruleBelowSpan) {
        if (cell.cell.paint) {
            cell.cell.paint(canvas, area);
        }
        if (cell.text) {
            // Names of columns stand on the line below them.
            const double top = area.bottom() - padding - cell.text->height();
            cell.text->draw(canvas, QPointF(area.left(), top), cell.width);
        }
        if (cell.cell.span > 1 && ruleBelowSpan) {
            canvas.line(area.bottomLeft() - QPointF(2, 0), area.bottomRight() + QPointF(2, 0), 0.5,
                        Tone::HairlineStrong);
        }
    }

    void addRow(std::vector<Strip> &result, const std::shared_ptr<const RepeatedHeader> &header,
                std::size_t index) {
        auto row =
            std::make_shared<const LaidRow>(lay(m_table.rows[index], false, &m_single[index]));
        const int most = std::max(1, static_cast<int>(kHighestPiece / m_style.line));
        for (int from = 0; from < row->lines; from += most) {
            const int to = std::min(row->lines, from + most);
            Strip strip;
            strip.height = (to - from) * m_style.line + 2 * m_padding;
            strip.table = header;
            strip.keepWithNext = m_table.rows[index].keepWithNext;
            strip.paint = [row, from, to, height = strip.height, width = m_width,
                           lines = m_groupLines, padding = m_padding, style = m_style,
                           centred = m_table.centred, ruled = !m_table.header.empty()](
                              Canvas &canvas, QPointF at, const StripPlace &place) {
                const QRectF area(at, QSizeF(width, height));
                paintGround(canvas, *row, area, from == 0 && !place.startsTable,
                            !ruled && place.startsTable);
                paintGroupLines(canvas, lines, area);
                for (const PlacedCell &cell : row->cells) {
                    paintCell(canvas, cell, area, centred ? middle(area, cell, padding) : padding,
                              style, from, to);
                }
                if (place.endsTable) {
                    canvas.line(area.bottomLeft(), area.bottomRight(), 1, Tone::Text);
                }
            };
            result.push_back(std::move(strip));
        }
    }

    static void paintGroupLines(Canvas &canvas, const std::vector<double> &lines,
                                const QRectF &area) {
        for (const double x : lines) {
            canvas.line({area.left() + x, area.top()}, {area.left() + x, area.bottom()}, 0.5,
                        Tone::HairlineStrong);
        }
    }

    static void paintGround(Canvas &canvas, const LaidRow &row, const QRectF &area, bool ruleAbove,
                            bool opensTable) {
        if (row.kind == RowKind::Subtotal) {
            canvas.fill(area, Tone::Window);
        }
        if (opensTable) {
            canvas.line(area.topLeft(), area.topRight(), 1, Tone::Text);
        } else if (ruleAbove && !row.continues) {
            const bool total = row.kind == RowKind::Total;
            const bool strong = row.kind == RowKind::Subtotal;
            canvas.line(area.topLeft(), area.topRight(), total ? 0.75 : 0.5,
                        total || row.startsGroup ? Tone::Text
                        : strong                 ? Tone::HairlineStrong
                                                 : Tone::Hairline);
        }
    }

    static double middle(const QRectF &area, const PlacedCell &cell, double padding) {
        const double text = cell.text ? cell.text->height() : 0;
        return std::max((area.height() - text) / 2, padding);
    }

    static void paintCell(Canvas &canvas, const PlacedCell &cell, const QRectF &area,
                          double padding, const TextStyle &style, int from, int to) {
        const double x = area.left() + cell.x;
        if (cell.cell.paint && from == 0) {
            cell.cell.paint(canvas, QRectF(x, area.top(), cell.width, area.height()));
        }
        if (!cell.text) {
            return;
        }
        if (cell.cell.badge != Tone::None) {
            const double width = cell.text->naturalWidth() + 8;
            const double start = cell.align == Align::Left     ? x
                                 : cell.align == Align::Centre ? x + (cell.width - width) / 2
                                                               : x + cell.width - width;
            canvas.fill(QRectF(start, area.top() + padding, width, style.line), cell.cell.badge);
            cell.text->draw(canvas, QPointF(start + 4, area.top() + padding),
                            cell.text->naturalWidth());
            return;
        }
        cell.text->draw(canvas, QPointF(x, area.top() + padding), from, to, cell.width);
    }

    // Header and first rows stay together, and so do the last rows and the total.
    void keepTogether(std::vector<Strip> &strips) const {
        const std::size_t count = strips.size();
        const std::size_t head = m_table.header.empty() ? 1 : 3;
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const bool atHead = i + 1 < head;
            const bool atEnd = i + 3 >= count;
            strips[i].keepWithNext =
                strips[i].keepWithNext || m_table.keepTogether || atHead || atEnd;
        }
    }

    const FontFactory &m_fonts;
    const Table &m_table;
    double m_width;
    double m_side;
    double m_padding;
    TextStyle m_style;
    TextStyle m_headerStyle;
    std::vector<double> m_widths;
    std::vector<double> m_groupLines;
    std::vector<std::vector<std::shared_ptr<TextBlock>>> m_single; // cells in one line
};

} // namespace

std::vector<Strip> tableStrips(const FontFactory &fonts, const Table &table, double width,
                               double before) {
    return TableLayout(fonts, table, width).strips(before);
}

} // namespace accord::documents
