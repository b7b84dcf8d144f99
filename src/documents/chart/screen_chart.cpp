// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/screen_chart.h"

#include <algorithm>
#include <cmath>

namespace accord::documents {
namespace {

constexpr double kReach = 6;

QRectF scaled(const QRectF &points, const ChartStyle &style, QPointF origin) {
    return {origin + points.topLeft() * style.pixelsPerPoint, points.size() * style.pixelsPerPoint};
}

} // namespace

void paintScaled(QPainter &painter, const QRectF &area, const ChartStyle &style,
                 const std::function<void(Canvas &, const QRectF &)> &paint) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(style.pixelsPerPoint / kUnit, style.pixelsPerPoint / kUnit);
    Canvas canvas(painter, style.fonts, nullptr, style.palette);
    paint(canvas, QRectF(QPointF(), area.size() / style.pixelsPerPoint));
    painter.restore();
}

void paintChart(QPainter &painter, const QRectF &area, const ChartData &data,
                const ChartStyle &style) {
    paintScaled(painter, area, style, [&data](Canvas &canvas, const QRectF &points) {
        paintChart(canvas, points, data);
    });
}

void paintWaterfall(QPainter &painter, const QRectF &area, const WaterfallData &data,
                    const ChartStyle &style) {
    paintScaled(painter, area, style, [&data](Canvas &canvas, const QRectF &points) {
        paintWaterfall(canvas, points, data);
    });
}

void paintSparkline(QPainter &painter, const QRectF &area, const SparklineData &data,
                    const ChartStyle &style) {
    paintScaled(painter, area, style, [&data](Canvas &canvas, const QRectF &points) {
        paintSparkline(canvas, points, data);
    });
}

ChartMap::ChartMap(const QRectF &area, const ChartData &data, const ChartStyle &style)
    : m_categories(static_cast<int>(data.categories.size())) {
    if (m_categories == 0) {
        return;
    }
    const ChartFrame frame(style.fonts, QRectF(QPointF(), area.size() / style.pixelsPerPoint),
                           data);
    m_plot = scaled(frame.plot(), style, area.topLeft());
    m_columns =
        scaled(frame.column(0).united(frame.column(m_categories - 1)), style, area.topLeft());
    std::vector<ChartMark> points;
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        for (std::size_t c = 0; c < data.categories.size(); ++c) {
            const ChartMark mark{static_cast<int>(s), static_cast<int>(c), {}};
            if (const auto bar = frame.bar(s, c); bar && bar->height() > 0) {
                m_marks.push_back(mark);
                m_marks.back().area = scaled(*bar, style, area.topLeft());
            } else if (const auto point = frame.point(s, c)) {
                const QPointF centre = area.topLeft() + *point * style.pixelsPerPoint;
                points.push_back(mark);
                points.back().area = {centre - QPointF(kReach, kReach),
                                      QSizeF(2 * kReach, 2 * kReach)};
            }
        }
    }
    m_marks.insert(m_marks.end(), points.begin(), points.end());
}

std::optional<ChartMark> ChartMap::at(QPointF position) const {
    const auto found =
        std::find_if(m_marks.rbegin(), m_marks.rend(),
                     [position](const ChartMark &mark) { return mark.area.contains(position); });
    return found == m_marks.rend() ? std::nullopt : std::optional(*found);
}

std::optional<int> ChartMap::categoryAt(QPointF position) const {
    if (m_categories == 0 || !m_columns.contains(position)) {
        return std::nullopt;
    }
    const double share = (position.x() - m_columns.left()) / m_columns.width();
    return std::clamp(static_cast<int>(share * m_categories), 0, m_categories - 1);
}

int ChartMap::borderAt(double x) const {
    if (m_categories == 0) {
        return 0;
    }
    const double share = (x - m_columns.left()) / m_columns.width();
    return std::clamp(static_cast<int>(std::lround(share * m_categories)), 0, m_categories);
}

} // namespace accord::documents
