// SPDX-License-Identifier: GPL-3.0-or-later
// Paints ChartData as flat vectors: marks by Qt Charts where it has them, text and what no library
// has (waterfall, Gantt, bands, rings) by ourselves, so that no label is ever read as markup.
// Needs a QApplication and its thread.
#pragma once

#include "documents/canvas.h"
#include "documents/chart/chart_data.h"

#include <QImage>

namespace accord::documents {

void paintChart(Canvas &canvas, const QRectF &area, const ChartData &data);
void paintWaterfall(Canvas &canvas, const QRectF &area, const WaterfallData &data);
// Names of the months over `area`, and one bar in one row below them. The calendar runs over the
// `months` months from `first`.
void paintGanttHeader(Canvas &canvas, const QRectF &area, base::Date first, int months,
                      const std::vector<QString> &names);
void paintGanttRow(Canvas &canvas, const QRectF &area, base::Date first, int months,
                   const GanttBar &bar);
// The same chart as a picture, for pages and the clipboard.
[[nodiscard]] QImage chartPicture(const FontFactory &fonts, const ChartData &data, QSizeF points,
                                  double pixelsPerPoint);

// Ends of a scale that begins at 0 (or below, for negative values) with at most four steps.
struct ChartScale {
    double from = 0;
    double to = 1;
    double step = 1;
    [[nodiscard]] double at(double value) const { return (value - from) / (to - from); }
};
[[nodiscard]] ChartScale chartScale(double smallest, double largest);

} // namespace accord::documents
