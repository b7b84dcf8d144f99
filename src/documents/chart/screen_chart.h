// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the documents on a widget: painted in the colours of its theme, at its scale, and
// with what lies under the pointer. Areas are in the painter's own (logical) pixels.
//
//   ChartStyle style{fonts, palette};                      // palette.set(Tone::Chart1, theme…)
//   paintChart(painter, rect(), data, style);              // in paintEvent
//   const ChartMap map(rect(), data, style);               // when data or size changes
//   if (const auto mark = map.at(event->position())) …     // series, category, area
#pragma once

#include "documents/chart/chart_painter.h"

#include <functional>
#include <optional>
#include <vector>

namespace accord::documents {

struct ChartStyle {
    const FontFactory &fonts; // has to outlive the style
    Palette palette;
    double pixelsPerPoint = 4.0 / 3; // labels of 8 points become 10.7 pixels
};

// Runs `paint` on a canvas in the style's colours, with the area in points. Serves whatever has no
// function of its own below, such as the rows of a calendar.
void paintScaled(QPainter &painter, const QRectF &area, const ChartStyle &style,
                 const std::function<void(Canvas &, const QRectF &)> &paint);
void paintChart(QPainter &painter, const QRectF &area, const ChartData &data,
                const ChartStyle &style);
void paintWaterfall(QPainter &painter, const QRectF &area, const WaterfallData &data,
                    const ChartStyle &style);
void paintSparkline(QPainter &painter, const QRectF &area, const SparklineData &data,
                    const ChartStyle &style);

// One bar, or one value of a line.
struct ChartMark {
    int series = 0;
    int category = 0;
    QRectF area; // of a value on a line: what counts as hit, around it
};

class ChartMap {
public:
    ChartMap(const QRectF &area, const ChartData &data, const ChartStyle &style);
    // The mark painted last of those under `position`; values of a line are hit from 6 pixels away.
    [[nodiscard]] std::optional<ChartMark> at(QPointF position) const;
    // The category whose column holds `position`: for a tip over the whole month.
    [[nodiscard]] std::optional<int> categoryAt(QPointF position) const;
    // The border between categories (0 … their number) nearest to x: where a limit is dropped.
    [[nodiscard]] int borderAt(double x) const;
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const std::vector<ChartMark> &marks() const { return m_marks; }

private:
    std::vector<ChartMark> m_marks; // in the order of painting: bars, then lines
    QRectF m_plot;
    QRectF m_columns;
    int m_categories = 0;
};

} // namespace accord::documents
