// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/canvas.h"

#include <QPaintEngine>
#include <algorithm>
#include <cmath>

namespace accord::documents {

Canvas::Canvas(QPainter &painter, const FontFactory &fonts, DrawnTextRecorder *recorder,
               const Palette &palette)
    : m_painter(painter), m_fonts(fonts), m_recorder(recorder), m_palette(palette) {}

void Canvas::fill(const QRectF &area, Tone tone) {
    if (tone == Tone::None) {
        return;
    }
    const bool smooth = m_painter.testRenderHint(QPainter::Antialiasing);
    const bool whole = paintsPixels();
    m_painter.setRenderHint(QPainter::Antialiasing, smooth && !whole);
    m_painter.fillRect(whole ? onPixels(toUnits(area)) : toUnits(area), colour(tone));
    m_painter.setRenderHint(QPainter::Antialiasing, smooth);
}

bool Canvas::paintsPixels() const {
    const QPaintEngine *engine = m_painter.paintEngine();
    return engine != nullptr && engine->type() == QPaintEngine::Raster &&
           m_painter.deviceTransform().type() <= QTransform::TxScale;
}

QRectF Canvas::onPixels(const QRectF &units) const {
    if (units.isEmpty()) {
        return units;
    }
    const QTransform toPixels = m_painter.deviceTransform();
    const QRectF exact = toPixels.mapRect(units);
    const double left = std::round(exact.left());
    const double top = std::round(exact.top());
    const QRectF whole(left, top, std::max(std::round(exact.right()) - left, 1.0),
                       std::max(std::round(exact.bottom()) - top, 1.0));
    return toPixels.inverted().mapRect(whole);
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
    const bool level = from.y() == to.y();
    if (style == Qt::SolidLine && (level || from.x() == to.x()) && paintsPixels()) {
        const QPointF half = level ? QPointF(0, width / 2) : QPointF(width / 2, 0);
        fill(QRectF(from - half, to + half).normalized(), tone);
        return;
    }
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
    const TextBlock block(m_fonts, text, style, Align::Left, -1, m_palette);
    const double shift = align == Align::Left     ? 0
                         : align == Align::Centre ? block.naturalWidth() / 2
                                                  : block.naturalWidth();
    block.draw(*this, anchor - QPointF(shift, 0));
}

double Canvas::textWidth(const RichText &text, const TextStyle &style) const {
    return TextBlock(m_fonts, text, style).naturalWidth();
}

} // namespace accord::documents
