// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/canvas.h"

namespace accord::documents {

Canvas::Canvas(QPainter &painter, const FontFactory &fonts, DrawnTextRecorder *recorder)
    : m_painter(painter), m_fonts(fonts), m_recorder(recorder) {}

void Canvas::fill(const QRectF &area, Tone tone) {
    if (tone != Tone::None) {
        m_painter.fillRect(toUnits(area), colour(tone));
    }
}

void Canvas::fill(const QPolygonF &area, Tone tone) {
    QPolygonF scaled;
    for (const QPointF &point : area) {
        scaled.append(toUnits(point));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour(tone));
    m_painter.drawPolygon(scaled);
}

void Canvas::setPen(double width, Tone tone, Qt::PenStyle style) {
    QPen pen(colour(tone), width * kUnit, style, Qt::FlatCap, Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
}

void Canvas::frame(const QRectF &area, double width, Tone tone, Qt::PenStyle style) {
    setPen(width, tone, style);
    m_painter.drawRect(toUnits(area));
}

void Canvas::line(QPointF from, QPointF to, double width, Tone tone, Qt::PenStyle style) {
    setPen(width, tone, style);
    m_painter.drawLine(toUnits(from), toUnits(to));
}

void Canvas::polyline(const QPolygonF &points, double width, Tone tone) {
    QPolygonF scaled;
    for (const QPointF &point : points) {
        scaled.append(toUnits(point));
    }
    setPen(width, tone, Qt::SolidLine);
    m_painter.drawPolyline(scaled);
}

void Canvas::ring(QPointF centre, double radius, double width, Tone tone) {
    setPen(width, tone, Qt::SolidLine);
    m_painter.setBrush(colour(Tone::Surface));
    m_painter.drawEllipse(toUnits(centre), radius * kUnit, radius * kUnit);
}

void Canvas::text(QPointF anchor, const RichText &text, const TextStyle &style, Align align) {
    const TextBlock block(m_fonts, text, style);
    const double shift = align == Align::Left     ? 0
                         : align == Align::Centre ? block.naturalWidth() / 2
                                                  : block.naturalWidth();
    block.draw(*this, anchor - QPointF(shift, 0));
}

double Canvas::textWidth(const RichText &text, const TextStyle &style) const {
    return TextBlock(m_fonts, text, style).naturalWidth();
}

} // namespace accord::documents
