// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_block.h"

#include "documents/canvas.h"

#include <QTextOption>
#include <algorithm>

namespace accord::documents {
namespace {

// Wide enough for any one line, and still exact in Qt's 26.6 fixed point numbers.
constexpr double kEndless = 8.0e6;

QList<QTextLayout::FormatRange> formatsOf(const FontFactory &fonts, const RichText &text,
                                          const TextStyle &style, const Palette &palette) {
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : text.runs()) {
        const int length = static_cast<int>(run.text.size());
        QTextCharFormat format;
        format.setFont(fonts.font(run.size.value_or(style.size), run.bold || style.bold));
        format.setForeground(palette.colour(run.tone.value_or(style.tone)));
        formats.append({start, length, format});
        start += length;
    }
    return formats;
}

bool needsFormats(const RichText &text) {
    const auto &runs = text.runs();
    return runs.size() > 1 || (runs.size() == 1 && (runs[0].bold || runs[0].tone || runs[0].size));
}

} // namespace

TextBlock::TextBlock(const FontFactory &fonts, const RichText &text, const TextStyle &style,
                     Align align, double width, const Palette &palette)
    : m_style(style), m_align(align), m_width(width) {
    QString content = text.plain();
    content.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(content, fonts.font(style.size, style.bold));
    QTextOption option;
    option.setWrapMode(width < 0 ? QTextOption::ManualWrap
                                 : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    if (needsFormats(text)) {
        m_layout->setFormats(formatsOf(fonts, text, style, palette));
    }
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width < 0 ? kEndless : std::max(width, 1.0) * kUnit);
        line.setPosition({0, 0});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth() / kUnit);
    }
    m_layout->endLayout();
}

void TextBlock::record(Canvas &canvas, const QTextLine &line) const {
    DrawnTextRecorder *recorder = canvas.recorder();
    if (recorder == nullptr) {
        return;
    }
    const QString &text = m_layout->text();
    const int end = line.textStart() + line.textLength();
    if (m_layout->formats().isEmpty()) {
        recorder->add(QStringView(text).sliced(line.textStart(), line.textLength()), m_style.bold);
    }
    for (const QTextLayout::FormatRange &range : m_layout->formats()) {
        const int from = std::max(range.start, line.textStart());
        const int to = std::min(range.start + range.length, end);
        if (from < to) {
            recorder->add(QStringView(text).sliced(from, to - from), range.format.font().bold());
        }
    }
    recorder->endLine();
}

void TextBlock::draw(Canvas &canvas, QPointF topLeft, int from, int to, double width) const {
    const double space = width >= 0 ? width : m_width >= 0 ? m_width : m_naturalWidth;
    canvas.painter().setPen(canvas.colour(m_style.tone));
    for (int i = from; i < std::min(to, lines()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const double left = space - line.naturalTextWidth() / kUnit;
        const double shift = m_align == Align::Left     ? 0
                             : m_align == Align::Centre ? left / 2
                                                        : left;
        // Capitals, digits and Chinese characters all have their middle 0.37 em above the line.
        const double baseline =
            topLeft.y() + (i - from) * m_style.line + m_style.line / 2 + 0.37 * m_style.size;
        line.draw(&canvas.painter(),
                  QPointF((topLeft.x() + shift) * kUnit, baseline * kUnit - line.ascent()));
        record(canvas, line);
    }
}

} // namespace accord::documents
