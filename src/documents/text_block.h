// SPDX-License-Identifier: GPL-3.0-or-later
// TextBlock: one paragraph or cell, broken into lines of fixed height (Qt's line breaking, which
// knows the rules for Chinese punctuation). Measures are points.
#pragma once

#include "documents/font_factory.h"
#include "documents/rich_text.h"

#include <QPointF>
#include <QTextLayout>
#include <cstdint>
#include <memory>

namespace accord::documents {

class Canvas;

enum class Align : std::uint8_t { Left, Centre, Right };

class TextBlock {
public:
    // `width` < 0: one line per typed line, however long. `palette` colours the runs that have a
    // tone of their own.
    TextBlock(const FontFactory &fonts, const RichText &text, const TextStyle &style,
              Align align = Align::Left, double width = -1,
              const Palette &palette = Palette::paper());
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] double height() const { return lines() * m_style.line; }
    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; } // of the widest line
    // Lines [from, to) with the first at `topLeft`; alignment within `width` (the block's own
    // when negative).
    void draw(Canvas &canvas, QPointF topLeft, int from, int to, double width = -1) const;
    void draw(Canvas &canvas, QPointF topLeft, double width = -1) const {
        draw(canvas, topLeft, 0, lines(), width);
    }

private:
    void record(Canvas &canvas, const QTextLine &line) const;

    std::unique_ptr<QTextLayout> m_layout;
    TextStyle m_style;
    Align m_align;
    double m_width;
    double m_naturalWidth = 0;
};

} // namespace accord::documents
