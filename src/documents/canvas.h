// SPDX-License-Identifier: GPL-3.0-or-later
// Canvas: painting in points with the document's fonts and colours. One pixel of the painter is a
// twentieth of a point; a picture on the screen scales its painter before, and there areas and
// rules end on whole pixels, at least one wide.
#pragma once

#include "documents/drawn_text_recorder.h"
#include "documents/font_factory.h"
#include "documents/rich_text.h"
#include "documents/text_block.h"

#include <QPainter>
#include <QPolygonF>
#include <QRectF>

namespace accord::documents {

class Canvas {
public:
    // `recorder` may be null (pictures). The palette has to outlive the canvas.
    Canvas(QPainter &painter, const FontFactory &fonts, DrawnTextRecorder *recorder,
           const Palette &palette = Palette::paper());
    void fill(const QRectF &area, Tone tone);
    void fill(const QPolygonF &area, Tone tone);
    void frame(const QRectF &area, double width, Tone tone, Qt::PenStyle style = Qt::SolidLine);
    void line(QPointF from, QPointF to, double width, Tone tone,
              Qt::PenStyle style = Qt::SolidLine);
    void polyline(const QPolygonF &points, double width, Tone tone);
    void ring(QPointF centre, double radius, double width, Tone tone); // filled with the surface
    // One line; `anchor` is its top left, top centre or top right.
    void text(QPointF anchor, const RichText &text, const TextStyle &style,
              Align align = Align::Left);
    [[nodiscard]] double textWidth(const RichText &text, const TextStyle &style) const;
    [[nodiscard]] QColor colour(Tone tone) const { return m_palette.colour(tone); }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] const FontFactory &fonts() const { return m_fonts; }
    [[nodiscard]] DrawnTextRecorder *recorder() const { return m_recorder; }

private:
    void setPen(double width, Tone tone, Qt::PenStyle style);
    // Moves the edges of an area in units to the pixels of the screen.
    [[nodiscard]] QRectF onPixels(const QRectF &units) const;
    [[nodiscard]] bool paintsPixels() const;
    QPainter &m_painter;
    const FontFactory &m_fonts;
    DrawnTextRecorder *m_recorder;
    const Palette &m_palette;
};

[[nodiscard]] inline QPointF toUnits(QPointF points) {
    return points * kUnit;
}
[[nodiscard]] inline QRectF toUnits(const QRectF &points) {
    return {points.topLeft() * kUnit, points.size() * kUnit};
}

} // namespace accord::documents
