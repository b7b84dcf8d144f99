// SPDX-License-Identifier: GPL-3.0-or-later
// Paints charts as flat vectors into a Canvas, without a library of marks: bars and lines lie where
// ChartFrame says, so that a click finds what was painted, and no label is ever read as markup.
// Works in any thread.
#pragma once

#include "documents/canvas.h"
#include "documents/chart/chart_frame.h"

#include <QImage>

namespace accord::documents {

void paintChart(Canvas &canvas, const QRectF &area, const ChartData &data);
void paintWaterfall(Canvas &canvas, const QRectF &area, const WaterfallData &data);
// Fills `area`; bars stand on a zero line, a curve keeps half its width free.
void paintSparkline(Canvas &canvas, const QRectF &area, const SparklineData &data);
// Names of the months over `area`, and one bar in one row below them. The calendar runs over the
// `months` months from `first`.
void paintGanttHeader(Canvas &canvas, const QRectF &area, base::Date first, int months,
                      const std::vector<QString> &names);
void paintGanttRow(Canvas &canvas, const QRectF &area, base::Date first, int months,
                   const GanttBar &bar);
// The same chart as a picture, for pages and the clipboard.
[[nodiscard]] QImage chartPicture(const FontFactory &fonts, const ChartData &data, QSizeF points,
                                  double pixelsPerPoint);

} // namespace accord::documents
