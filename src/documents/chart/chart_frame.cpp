// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_frame.h"

#include "documents/figure_text.h"
#include "documents/text_block.h"

#include <algorithm>
#include <cmath>

namespace accord::documents {
namespace {

using Mark = ChartSeries::Mark;

constexpr double kAbove = 14; // room for the labels of the highest bars, or of the bands

double axisRoom(const FontFactory &fonts, const ChartScale &scale) {
    double room = 0;
    for (double value = scale.from; value <= scale.to * 1.0001; value += scale.step) {
        const TextBlock label(fonts, axisLabel(value, scale.step), type::kChartSmall);
        room = std::max(room, label.naturalWidth());
    }
    return room + 5;
}

} // namespace

QString axisLabel(double value, double step) {
    // As many decimals as the step has: 0.25 and not 0.3.
    constexpr int kMostDecimals = 4;
    const auto isExact = [step](int decimals) {
        const double scaled = step * std::pow(10, decimals);
        return std::abs(scaled - std::round(scaled)) < 1e-6;
    };
    int decimals = 0;
    while (decimals < kMostDecimals && !isExact(decimals)) {
        ++decimals;
    }
    return grouped(std::llround(value * std::pow(10, decimals)), decimals);
}

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

ChartFrame::ChartFrame(const FontFactory &fonts, const QRectF &area, const ChartData &data)
    : m_data(data) {
    findScale();
    const double left = axisRoom(fonts, m_scale);
    const double right = data.hasSecondAxis ? 26 : 0;
    const double below =
        3 + kChartLabelHeight + (data.categoryTitle.isEmpty() ? 0 : kChartLabelHeight);
    m_plot = area.adjusted(left, kAbove, -right, -below);
    m_categoryWidth = m_plot.width() / static_cast<double>(data.categories.size());
}

double ChartFrame::x(double category) const {
    return m_plot.left() + (category + 0.5) * m_categoryWidth;
}

double ChartFrame::y(double value) const {
    return m_plot.bottom() - m_scale.at(value) * m_plot.height();
}

double ChartFrame::shareY(double share) const {
    return m_plot.bottom() - share * m_plot.height();
}

QRectF ChartFrame::column(int category) const {
    return {m_plot.left() + category * m_categoryWidth, m_plot.top() - kAbove, m_categoryWidth,
            m_plot.height() + kAbove};
}

std::optional<double> ChartFrame::value(std::size_t series, std::size_t category) const {
    const std::vector<double> &values = m_data.series.at(series).values;
    return category < values.size() && std::isfinite(values[category])
               ? std::optional(values[category])
               : std::nullopt;
}

// Positive values stand on positive ones, negative hang below negative ones.
double ChartFrame::stackBelow(std::size_t series, std::size_t category, double value) const {
    double level = 0;
    for (std::size_t i = 0; i < series; ++i) {
        const double other = this->value(i, category).value_or(0);
        if (m_data.series[i].mark == Mark::StackedBar && (other < 0) == (value < 0)) {
            level += other;
        }
    }
    return level;
}

void ChartFrame::findScale() {
    double smallest = 0;
    double largest = 0;
    for (std::size_t s = 0; s < m_data.series.size(); ++s) {
        const ChartSeries &series = m_data.series[s];
        for (std::size_t c = 0; c < m_data.categories.size() && !series.onSecondAxis; ++c) {
            const double own = value(s, c).value_or(0);
            const double below = series.mark == Mark::StackedBar ? stackBelow(s, c, own) : 0;
            smallest = std::min(smallest, below + own);
            largest = std::max(largest, below + own);
        }
    }
    m_scale = chartScale(smallest, largest);
}

std::optional<QRectF> ChartFrame::bar(std::size_t series, std::size_t category) const {
    const ChartSeries &own = m_data.series.at(series);
    const auto amount = value(series, category);
    if (!amount || own.mark == Mark::Line) {
        return std::nullopt;
    }
    double before = 0; // weights of the bars to the left of this one
    double all = own.weight;
    double level = 0;
    if (own.mark == Mark::StackedBar) {
        level = stackBelow(series, category, *amount);
    } else {
        all = 0;
        for (std::size_t i = 0; i < m_data.series.size(); ++i) {
            const bool beside = m_data.series[i].mark == Mark::Bar;
            all += beside ? m_data.series[i].weight : 0;
            before += beside && i < series ? m_data.series[i].weight : 0;
        }
    }
    const double width = m_data.barShare * m_categoryWidth;
    const double left = x(static_cast<double>(category)) + (before / all - 0.5) * width;
    const double top = y(std::max(level, level + *amount));
    return QRectF(left, top, width * own.weight / all, y(std::min(level, level + *amount)) - top);
}

std::optional<QPointF> ChartFrame::point(std::size_t series, std::size_t category) const {
    const ChartSeries &own = m_data.series.at(series);
    const auto amount = value(series, category);
    if (!amount || own.mark != Mark::Line) {
        return std::nullopt;
    }
    return QPointF(x(static_cast<double>(category)),
                   own.onSecondAxis ? shareY(*amount) : y(*amount));
}

} // namespace accord::documents
