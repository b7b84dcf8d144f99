// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_painter.h"

#include <algorithm>
#include <cmath>

namespace accord::documents {
namespace {

struct Levels {
    double lowest = 0;
    double highest = 0;
};

Levels levelsOf(const WaterfallData &data) {
    Levels levels;
    double running = 0;
    bool first = true;
    for (const WaterfallStep &step : data.steps) {
        running = step.isTotal ? step.value : running + step.value;
        levels.lowest = first ? running : std::min(levels.lowest, running);
        levels.highest = first ? running : std::max(levels.highest, running);
        first = false;
    }
    return levels;
}

// A white zigzag through a bar whose foot is not at zero.
void paintBreak(Canvas &canvas, const QRectF &bar) {
    constexpr int kTeeth = 4;
    constexpr double kHeight = 5;
    const double y = bar.bottom() - 9;
    const double width = (bar.width() + 4) / kTeeth;
    QPolygonF points;
    for (int i = 0; i <= kTeeth; ++i) {
        points.append({bar.left() - 2 + i * width, y + (i % 2 == 0 ? kHeight / 2 : -kHeight / 2)});
    }
    canvas.polyline(points, 2, Tone::Surface);
}

} // namespace

bool WaterfallData::isTruncated() const {
    constexpr double kDwarfed = 0.35;
    const Levels levels = levelsOf(*this);
    return levels.lowest > 0 && levels.highest > levels.lowest &&
           (levels.highest - levels.lowest) / levels.highest < kDwarfed;
}

double WaterfallData::floorValue() const {
    const Levels levels = levelsOf(*this);
    return isTruncated() ? levels.lowest - (levels.highest - levels.lowest) * 0.3
                         : std::min(levels.lowest, 0.0);
}

void paintWaterfall(Canvas &canvas, const QRectF &area, const WaterfallData &data) {
    if (data.steps.empty()) {
        return;
    }
    constexpr double kAbove = 13;
    constexpr double kBelow = 15;
    const double low = data.floorValue();
    const double high = std::max(levelsOf(data).highest, low + 1e-9);
    const QRectF plot = area.adjusted(0, kAbove, 0, -kBelow);
    const double slot = plot.width() / static_cast<double>(data.steps.size());
    const double width = std::min(slot * 0.56, 64.0);
    const auto y = [&](double value) {
        return plot.bottom() - (value - low) / (high - low) * plot.height();
    };
    canvas.line(plot.bottomLeft(), plot.bottomRight(), 0.5, Tone::HairlineStrong);
    double running = 0;
    for (std::size_t i = 0; i < data.steps.size(); ++i) {
        const WaterfallStep &step = data.steps[i];
        const double before = step.isTotal ? low : running;
        running = step.isTotal ? step.value : running + step.value;
        const double centre = plot.left() + (static_cast<double>(i) + 0.5) * slot;
        const double top = y(std::max(before, running));
        const QRectF bar(centre - width / 2, top, width,
                         std::max(y(std::min(before, running)) - top, 0.5));
        canvas.fill(bar, step.tone);
        if (step.isTotal && data.isTruncated()) {
            paintBreak(canvas, bar);
        }
        canvas.text({centre, top - 11}, step.text, type::kChartLabel.strong().in(Tone::Text),
                    Align::Centre);
        canvas.text({centre, plot.bottom() + 3}, step.label, type::kChartLabel, Align::Centre);
        if (i + 1 < data.steps.size()) {
            canvas.line({bar.right(), y(running)}, {bar.right() + slot - width, y(running)}, 0.5,
                        Tone::Faint, Qt::DashLine);
        }
    }
}

} // namespace accord::documents
