// SPDX-License-Identifier: GPL-3.0-or-later
// The marks (bars, stacked bars, lines) of a chart, painted by Qt Charts into exactly `plot`, with
// no text, axis, margin or legend of its own.
#pragma once

#include "documents/canvas.h"
#include "documents/chart/chart_data.h"

namespace accord::documents {

struct ChartScale;

void paintQtChartMarks(Canvas &canvas, const QRectF &plot, const ChartData &data,
                       const ChartScale &scale);

} // namespace accord::documents
