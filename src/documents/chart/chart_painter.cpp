// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_painter.h"

#include "documents/chart/qt_chart_marks.h"
#include "documents/figure_text.h"

#include <algorithm>
#include <cmath>

namespace accord::documents {
namespace {

constexpr double kLabelHeight = 12;
constexpr double kAbove = 14; // room for the labels of the highest bars, or of the bands

struct Frame {
    QRectF plot;
    ChartScale scale;
    double categoryWidth = 0;
    [[nodiscard]] double x(double category) const {
        return plot.left() + (category + 0.5) * categoryWidth;
    }
    [[nodiscard]] double y(double value) const {
        return plot.bottom() - scale.at(value) * plot.height();
    }
};

QString axisLabel(double value, double step) {
    const int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    return grouped(std::llround(value * std::pow(10, decimals)), decimals);
}

ChartScale scaleOf(const ChartData &data) {
    double smallest = 0;
    double largest = 0;
    std::vector<double> stacked(data.categories.size());
    for (const ChartSeries &series : data.series) {
        for (std::size_t i = 0; i < series.values.size() && !series.onSecondAxis; ++i) {
            const double value = series.values[i];
            const bool stacks = series.mark == ChartSeries::Mark::StackedBar;
            const double level = stacks ? stacked.at(i) += value : value;
            smallest = std::min(smallest, level);
            largest = std::max(largest, level);
        }
    }
    return chartScale(smallest, largest);
}

double axisRoom(const Canvas &canvas, const ChartScale &scale) {
    double room = 0;
    for (double value = scale.from; value <= scale.to * 1.0001; value += scale.step) {
        room = std::max(room, canvas.textWidth(axisLabel(value, scale.step), type::kChartSmall));
    }
    return room + 5;
}

void paintBands(Canvas &canvas, const Frame &frame, const ChartData &data) {
    double free = frame.plot.left(); // labels of narrow bands must not run into each other
    for (const ChartBand &band : data.bands) {
        const double left = frame.plot.left() + band.from * frame.categoryWidth;
        const double right = frame.plot.left() + band.to * frame.categoryWidth;
        canvas.fill(
            QRectF(left, frame.plot.top() - kAbove, right - left, frame.plot.height() + kAbove),
            band.ground);
        const double x = std::max(left + 4, free + 8);
        const TextStyle style = type::kChartLabel.strong().in(band.labelTone);
        canvas.text({x, frame.plot.top() - kAbove + 3}, band.label, style);
        free = x + canvas.textWidth(band.label, style);
    }
}

void paintGrid(Canvas &canvas, const Frame &frame, const ChartData &data) {
    const TextStyle style = type::kChartSmall.in(Tone::Muted);
    const ChartScale &scale = frame.scale;
    for (double value = scale.from; value <= scale.to * 1.0001; value += scale.step) {
        const double y = frame.y(value);
        const bool zero = std::abs(value) < scale.step / 2;
        canvas.line({frame.plot.left(), y}, {frame.plot.right(), y}, 0.5,
                    zero ? Tone::HairlineStrong : Tone::Hairline);
        canvas.text({frame.plot.left() - 5, y - style.line / 2}, axisLabel(value, scale.step),
                    style, Align::Right);
    }
    if (data.hasSecondAxis) {
        for (const int share : {0, 50, 80, 100}) {
            const double y = frame.plot.bottom() - share / 100.0 * frame.plot.height();
            canvas.text({frame.plot.right() + 5, y - style.line / 2}, QString::number(share) + u'%',
                        style);
        }
    }
}

void paintCategories(Canvas &canvas, const Frame &frame, const ChartData &data) {
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        if (!data.categories[i].isEmpty()) {
            canvas.text({frame.x(static_cast<double>(i)), frame.plot.bottom() + 3},
                        data.categories[i], type::kChartLabel, Align::Centre);
        }
    }
    if (!data.categoryTitle.isEmpty()) {
        canvas.text({frame.plot.center().x(), frame.plot.bottom() + 3 + kLabelHeight},
                    data.categoryTitle, type::kChartSmall.in(Tone::Muted), Align::Centre);
    }
}

void paintBarLabels(Canvas &canvas, const Frame &frame, const ChartData &data) {
    const auto groups = std::count_if(data.series.begin(), data.series.end(), [](const auto &s) {
        return s.mark == ChartSeries::Mark::Bar;
    });
    int place = 0;
    for (const ChartSeries &series : data.series) {
        if (series.mark != ChartSeries::Mark::Bar) {
            continue;
        }
        const double offset = ((place + 0.5) / static_cast<double>(groups) - 0.5) * data.barShare;
        ++place;
        for (std::size_t i = 0; i < series.labels.size(); ++i) {
            const double top = frame.y(std::max(series.values[i], 0.0));
            canvas.text({frame.x(static_cast<double>(i) + offset), top - 10}, series.labels[i],
                        type::kChartSmall, Align::Centre);
        }
    }
}

void paintRings(Canvas &canvas, const Frame &frame, const ChartData &data) {
    for (const ChartRing &ring : data.rings) {
        const QPointF centre(frame.x(ring.category),
                             frame.plot.bottom() - ring.value * frame.plot.height());
        canvas.ring(centre, 2.4, 1.2, Tone::Chart3);
        canvas.text(centre + QPointF(4, 2), ring.label, type::kChartSmall.strong());
    }
}

} // namespace

ChartScale chartScale(double smallest, double largest) {
    constexpr double kMostSteps = 4;
    const double range = std::max(largest, 0.0) - std::min(smallest, 0.0);
    if (!(range > 0)) {
        return {0, 1, 1};
    }
    const double rough = range / kMostSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.9999) {
            step = factor * power;
            break;
        }
    }
    const double from = std::floor(std::min(smallest, 0.0) / step) * step;
    const double to = std::ceil(std::max(largest, 0.0) / step - 1e-9) * step;
    return {from, to, step};
}

void paintChart(Canvas &canvas, const QRectF &area, const ChartData &data) {
    if (data.categories.empty()) {
        return;
    }
    Frame frame;
    frame.scale = scaleOf(data);
    const double left = axisRoom(canvas, frame.scale);
    const double right = data.hasSecondAxis ? 26 : 0;
    const double below = 3 + kLabelHeight + (data.categoryTitle.isEmpty() ? 0 : kLabelHeight);
    frame.plot = area.adjusted(left, kAbove, -right, -below);
    frame.categoryWidth = frame.plot.width() / static_cast<double>(data.categories.size());
    paintBands(canvas, frame, data);
    paintGrid(canvas, frame, data);
    paintQtChartMarks(canvas, frame.plot, data, frame.scale);
    paintBarLabels(canvas, frame, data);
    paintRings(canvas, frame, data);
    paintCategories(canvas, frame, data);
}

QImage chartPicture(const FontFactory &fonts, const ChartData &data, QSizeF points,
                    double pixelsPerPoint) {
    QImage picture((points * pixelsPerPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(colour(Tone::Surface));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerPoint / kUnit, pixelsPerPoint / kUnit);
    Canvas canvas(painter, fonts, nullptr);
    paintChart(canvas, QRectF(QPointF(), points), data);
    return picture;
}

} // namespace accord::documents
