// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/composer.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace accord::documents {
namespace {

constexpr double kWidth = page::kContentWidth;
constexpr double kNumberColumn = 26;

std::shared_ptr<TextBlock> shared(const FontFactory &fonts, const RichText &text,
                                  const TextStyle &style, double width) {
    return std::make_shared<TextBlock>(fonts, text, style, Align::Left, width);
}

// Swatches and labels right-aligned to `right`; returns where they begin.
double paintLegend(Canvas &canvas, const std::vector<LegendItem> &legend, QPointF topRight) {
    constexpr double kSwatch = 7;
    constexpr double kGap = 9;
    double x = topRight.x();
    for (const LegendItem &item : std::views::reverse(legend)) {
        x -= canvas.textWidth(item.label, type::kCaptionNote);
        canvas.text({x, topRight.y()}, item.label, type::kCaptionNote);
        x -= kSwatch + 3;
        const double middle = topRight.y() + type::kCaptionNote.line / 2;
        const double height = item.isLine ? 1.5 : kSwatch;
        canvas.fill(QRectF(x, middle - height / 2, kSwatch, height), item.tone);
        x -= kGap;
    }
    return x;
}

double legendWidth(const FontFactory &fonts, const std::vector<LegendItem> &legend) {
    double width = 0;
    for (const LegendItem &item : legend) {
        width += TextBlock(fonts, item.label, type::kCaptionNote).naturalWidth() + 19;
    }
    return width;
}

// A title with legend and note at its right, or on lines of their own below when they do not fit.
struct Caption {
    std::shared_ptr<TextBlock> title;
    std::shared_ptr<TextBlock> note;
    double noteWidth = 0; // 0 = no note
    std::vector<LegendItem> legend;
    bool beside = true;

    static constexpr double kGap = 14;

    [[nodiscard]] double legendHeight() const {
        return !beside && !legend.empty() ? type::kCaptionNote.line : 0;
    }
    [[nodiscard]] double height() const {
        const double below = legendHeight() + (noteWidth > 0 ? note->height() : 0);
        return title->height() + 4 + (beside ? 0 : below);
    }
    void paint(Canvas &canvas, QPointF at) const {
        title->draw(canvas, at);
        double y = at.y() + (beside ? 0 : title->height());
        double x = at.x() + kWidth;
        if (beside && noteWidth > 0) {
            note->draw(canvas, {x - noteWidth, y}, noteWidth);
            x -= noteWidth + kGap;
        }
        if (!legend.empty()) {
            paintLegend(canvas, legend, {x, y});
            y += legendHeight();
        }
        if (!beside && noteWidth > 0) {
            note->draw(canvas, {at.x(), y}, kWidth);
        }
    }
};

RichText valueOf(const KeyFigure &figure) {
    RichText value = bold(figure.value);
    if (!figure.unit.isEmpty()) {
        value.add({u' ' + figure.unit, false, Tone::Muted, type::kFigureNote.size});
    }
    return value;
}

// Figures too long for their cells give up size, all alike, before they give up their line.
TextStyle fittingStyle(const FontFactory &fonts, const std::vector<KeyFigure> &figures,
                       TextStyle style, double width) {
    constexpr double kSmallest = 11;
    style.bold = false;
    for (const KeyFigure &figure : figures) {
        while (style.size > kSmallest &&
               TextBlock(fonts, valueOf(figure), style).naturalWidth() > width) {
            style.size -= 1;
        }
    }
    return style;
}

} // namespace

double Composer::takeSpace(double own) {
    const double space = std::max(own, m_after);
    m_after = 0;
    return space;
}

void Composer::reportTitle(const RichText &title, const RichText &below) {
    paragraph(title, type::kReportTitle, 0, 2, true);
    paragraph(below, type::kNote, 2, 8, true);
}

void Composer::heading(int number, const QString &title, const std::string &anchor,
                       double startPageBelow) {
    const double indent = number > 0 ? kNumberColumn : 0;
    const auto block = shared(m_fonts, title, type::kHeading, kWidth - indent);
    Strip strip;
    strip.before = takeSpace(16);
    strip.height = block->height();
    strip.keepWithNext = true;
    strip.startPageBelow = startPageBelow;
    strip.anchor = anchor;
    strip.bookmark = QString(number > 0 ? QString::number(number) + u' ' + title : title)
                         .replace(u'\n', u' ')
                         .toStdString();
    strip.paint = [block, number, indent](Canvas &canvas, QPointF at, const StripPlace &) {
        if (number > 0) {
            canvas.text(at, QString::number(number), type::kHeading.in(Tone::Accent));
        }
        block->draw(canvas, at + QPointF(indent, 0));
    };
    m_flow.add(std::move(strip));
    m_after = 5;
}

void Composer::subheading(const QString &title) {
    paragraph(title, type::kSubheading, 11, 4, true);
}

void Composer::paragraph(const RichText &text, const TextStyle &style, double before, double after,
                         bool keepWithNext) {
    const auto block = shared(m_fonts, text, style, kWidth);
    const int lines = block->lines();
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.before = i == 0 ? takeSpace(before) : 0;
        strip.height = style.line;
        // No single first or last line of a paragraph on a page.
        strip.keepWithNext = keepWithNext || (i == 0 && lines > 1) || i == lines - 2;
        if (i == lines - 1) {
            strip.keepWithNext = keepWithNext;
        }
        strip.paint = [block, i](Canvas &canvas, QPointF at, const StripPlace &) {
            block->draw(canvas, at, i, i + 1);
        };
        m_flow.add(std::move(strip));
    }
    m_after = after;
}

void Composer::numbered(int number, const RichText &text) {
    constexpr double kIndent = 22;
    const auto block = shared(m_fonts, text, type::kBody, kWidth - kIndent);
    Strip strip;
    strip.before = takeSpace(0);
    strip.height = block->height();
    strip.paint = [block, number](Canvas &canvas, QPointF at, const StripPlace &) {
        canvas.text(at, QString::number(number), type::kBody.strong().in(Tone::Accent));
        block->draw(canvas, at + QPointF(kIndent, 0));
    };
    m_flow.add(std::move(strip));
    m_after = 4;
}

void Composer::caption(const QString &title, const QString &note,
                       const std::vector<LegendItem> &legend) {
    Caption caption;
    caption.title = shared(m_fonts, title, type::kCaption, kWidth);
    caption.legend = legend;
    const TextBlock oneLine(m_fonts, note, type::kCaptionNote);
    caption.noteWidth = note.isEmpty() ? 0 : oneLine.naturalWidth() + 2;
    const double noteRoom = note.isEmpty() ? 0 : caption.noteWidth + Caption::kGap;
    const double legendRoom = legend.empty() ? 0 : legendWidth(m_fonts, legend);
    const double room = kWidth - std::min(caption.title->naturalWidth(), kWidth) - Caption::kGap;
    caption.beside = legendRoom + noteRoom <= room;
    caption.note = std::make_shared<TextBlock>(m_fonts, note, type::kCaptionNote, Align::Right,
                                               caption.beside ? caption.noteWidth : kWidth);
    Strip strip;
    strip.before = takeSpace(9);
    strip.height = caption.height();
    strip.keepWithNext = true;
    strip.paint = [caption = std::move(caption)](Canvas &canvas, QPointF at, const StripPlace &) {
        caption.paint(canvas, at);
    };
    m_flow.add(std::move(strip));
}

void Composer::keyFigures(const std::vector<KeyFigure> &figures, const TextStyle &valueStyle,
                          double before) {
    struct Placed {
        std::shared_ptr<TextBlock> label;
        std::shared_ptr<TextBlock> value;
        std::shared_ptr<TextBlock> note;
        double x = 0;
    };
    if (figures.empty()) {
        return;
    }
    constexpr double kInset = 10;
    const double cell = kWidth / static_cast<double>(figures.size());
    const TextStyle style = fittingStyle(m_fonts, figures, valueStyle, cell - 2 * kInset);
    std::vector<Placed> placed;
    double labelHeight = 0;
    double noteHeight = 0;
    for (const KeyFigure &figure : figures) {
        const double x = cell * static_cast<double>(placed.size()) + (placed.empty() ? 0 : kInset);
        const double width = cell - (placed.empty() ? kInset : 2 * kInset);
        placed.push_back({shared(m_fonts, figure.label, type::kFigureNote, width),
                          shared(m_fonts, valueOf(figure), style, width),
                          shared(m_fonts, figure.note, type::kFigureNote, width), x});
        labelHeight = std::max(labelHeight, placed.back().label->height());
        noteHeight = std::max(noteHeight, placed.back().note->height());
    }
    Strip strip;
    strip.before = takeSpace(before);
    const double height = labelHeight + valueStyle.line + noteHeight + 8;
    strip.height = height;
    strip.paint = [=](Canvas &canvas, QPointF at, const StripPlace &) {
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const Placed &p = placed[i];
            if (i > 0) {
                const double x = at.x() + cell * static_cast<double>(i);
                canvas.line({x, at.y()}, {x, at.y() + height - 4}, 0.5, Tone::HairlineStrong);
            }
            const double y = at.y() + 2;
            p.label->draw(canvas, {at.x() + p.x, y});
            p.value->draw(canvas, {at.x() + p.x, y + labelHeight});
            p.note->draw(canvas, {at.x() + p.x, y + labelHeight + valueStyle.line});
        }
    };
    m_flow.add(std::move(strip));
    m_after = 4;
}

void Composer::table(const Table &table, double before) {
    m_flow.add(tableStrips(m_fonts, table, kWidth, takeSpace(before)));
    m_after = 4;
}

void Composer::chart(double height, ChartPainter painter) {
    Strip strip;
    strip.before = takeSpace(0);
    strip.height = height;
    strip.paint = [painter = std::move(painter), height](Canvas &canvas, QPointF at,
                                                         const StripPlace &) {
        painter(canvas, QRectF(at, QSizeF(kWidth, height)));
    };
    m_flow.add(std::move(strip));
    m_after = 4;
}

void Composer::example(const QString &label, const std::vector<RichText> &lines) {
    constexpr double kInset = 8;
    constexpr double kGap = 10;
    const double labelWidth = TextBlock(m_fonts, bold(label), type::kExample).naturalWidth() + kGap;
    std::vector<std::shared_ptr<TextBlock>> blocks;
    double height = 8;
    for (const RichText &line : lines) {
        blocks.push_back(shared(m_fonts, line, type::kExample, kWidth - 2 * kInset - labelWidth));
        height += blocks.back()->height();
    }
    m_flow.keepLast();
    Strip strip;
    strip.before = takeSpace(5);
    strip.height = height;
    strip.paint = [=](Canvas &canvas, QPointF at, const StripPlace &) {
        canvas.fill(QRectF(at, QSizeF(kWidth, height)), Tone::AccentSoft);
        canvas.text(at + QPointF(kInset, 4), bold(label), type::kExample);
        double y = at.y() + 4;
        for (const auto &block : blocks) {
            block->draw(canvas, {at.x() + kInset + labelWidth, y});
            y += block->height();
        }
    };
    m_flow.add(std::move(strip));
    m_after = 4;
}

void Composer::space(double height) {
    m_after = std::max(m_after, height);
}

} // namespace accord::documents
