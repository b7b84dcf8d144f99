// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_painter.h"

#include <algorithm>
#include <cmath>

namespace accord::documents {
namespace {

struct Span {
    double low = 0; // bars stand on zero, and so does a curve
    double high = 0;
};

Span spanOf(const SparklineData &data) {
    Span span;
    for (const double value : data.values) {
        if (std::isfinite(value)) {
            span.low = std::min(span.low, value);
            span.high = std::max(span.high, value);
        }
    }
    return span;
}

} // namespace

void paintSparkline(Canvas &canvas, const QRectF &area, const SparklineData &data) {
    constexpr double kWidth = 1.2;
    constexpr double kGapShare = 0.4; // of the place of a bar
    const Span span = spanOf(data);
    if (data.values.empty() || !(span.high > span.low)) {
        return;
    }
    const QRectF plot = data.isLine ? area.adjusted(kWidth, kWidth, -kWidth, -kWidth) : area;
    const auto y = [&](double value) {
        return plot.bottom() - (value - span.low) / (span.high - span.low) * plot.height();
    };
    const auto count = static_cast<double>(data.values.size());
    const double place = plot.width() / (data.isLine ? std::max(count - 1, 1.0) : count);
    QPolygonF curve;
    for (std::size_t i = 0; i < data.values.size(); ++i) {
        const double value = data.values[i];
        const double left = plot.left() + static_cast<double>(i) * place;
        if (!std::isfinite(value)) {
            continue;
        }
        if (data.isLine) {
            curve.append({left, y(value)});
            continue;
        }
        const bool recent = data.values.size() - i <= static_cast<std::size_t>(data.highlighted);
        const double top = y(std::max(value, 0.0));
        canvas.fill(QRectF(left, top, place * (1 - kGapShare), y(std::min(value, 0.0)) - top),
                    recent ? Tone::Chart1 : Tone::Chart6);
    }
    if (curve.size() > 1) {
        canvas.polyline(curve, kWidth, Tone::Chart1);
    }
    if (!curve.isEmpty()) {
        canvas.ring(curve.last(), 1.4, kWidth, Tone::Chart1);
    }
}

} // namespace accord::documents
