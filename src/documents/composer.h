// SPDX-License-Identifier: GPL-3.0-or-later
// Composer: builds the flow of a document out of the pieces the typographic rules know: headings,
// lead and body text, captions, key figures, tables, charts, worked examples and notes.
#pragma once

#include "documents/document_words.h"
#include "documents/flow.h"
#include "documents/table_block.h"

#include <functional>
#include <string>
#include <vector>

namespace accord::documents {

struct LegendItem {
    Tone tone = Tone::Chart1;
    QString label;
    bool isLine = false;
};

struct KeyFigure {
    QString label;
    QString value;
    QString unit;
    QString note;
};

using ChartPainter = std::function<void(Canvas &, const QRectF &)>;

class Composer {
public:
    Composer(const FontFactory &fonts, Flow &flow) : m_fonts(fonts), m_flow(flow) {}

    void reportTitle(const RichText &title, const RichText &below);
    // `number` 0 = none. The anchor is also the bookmark's place. A page begins when less than
    // `startPageBelow` points are left.
    void heading(int number, const QString &title, const std::string &anchor,
                 double startPageBelow = 0);
    void subheading(const QString &title);
    void paragraph(const RichText &text, const TextStyle &style, double before, double after,
                   bool keepWithNext = false);
    void lead(const RichText &text) { paragraph(text, type::kLead, 0, 6); }
    void body(const RichText &text) { paragraph(text, type::kBody, 0, 6); }
    void note(const RichText &text) { paragraph(text, type::kNote, 4, 0); }
    void numbered(int number, const RichText &text);
    // Title bold left; legend, unit and source muted right. Stays with what follows.
    void caption(const QString &title, const QString &note = {},
                 const std::vector<LegendItem> &legend = {});
    // Up to four in a row, at most one row per call.
    void keyFigures(const std::vector<KeyFigure> &figures, const TextStyle &valueStyle,
                    double before = 0);
    void table(const Table &table, double before = 0);
    void chart(double height, ChartPainter painter);
    void example(const QString &label, const std::vector<RichText> &lines);
    void space(double height);
    // Whatever comes next stays with the last strips.
    void keepLast(int strips) { m_flow.keepLast(strips); }
    void strip(Strip strip) { m_flow.add(std::move(strip)); }
    [[nodiscard]] const FontFactory &fonts() const { return m_fonts; }
    [[nodiscard]] const Flow &flow() const { return m_flow; }

private:
    // Space asked for by what came before; the larger of it and the next strip's own is used.
    double takeSpace(double own);
    const FontFactory &m_fonts;
    Flow &m_flow;
    double m_after = 0;
};

} // namespace accord::documents
