// SPDX-License-Identifier: GPL-3.0-or-later
// ChartFrame: where everything of a chart lies, in points. One geometry for painting and for
// finding what is under the pointer.
#pragma once

#include "documents/chart/chart_data.h"
#include "documents/font_factory.h"

#include <QPointF>
#include <QRectF>
#include <optional>

namespace accord::documents {

inline constexpr double kChartLabelHeight = 12; // of a line of words below the plot

// Ends of a scale that begins at 0 (or below, for negative values) with at most four steps.
struct ChartScale {
    double from = 0;
    double to = 1;
    double step = 1;
    [[nodiscard]] double at(double value) const { return (value - from) / (to - from); }
};
[[nodiscard]] ChartScale chartScale(double smallest, double largest);
// What the axis says at `value`.
[[nodiscard]] QString axisLabel(double value, double step);

class ChartFrame {
public:
    // `data` has to outlive the frame and to have at least one category.
    ChartFrame(const FontFactory &fonts, const QRectF &area, const ChartData &data);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }
    [[nodiscard]] double categoryWidth() const { return m_categoryWidth; }
    // Middle of a category, and the height of a value on the first or the second (0..1) axis.
    [[nodiscard]] double x(double category) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double shareY(double share) const;
    // The whole column of a category, labels above the bars included.
    [[nodiscard]] QRectF column(int category) const;
    // Absent where the series has no value, or is of the other kind.
    [[nodiscard]] std::optional<QRectF> bar(std::size_t series, std::size_t category) const;
    [[nodiscard]] std::optional<QPointF> point(std::size_t series, std::size_t category) const;

private:
    [[nodiscard]] std::optional<double> value(std::size_t series, std::size_t category) const;
    [[nodiscard]] double stackBelow(std::size_t series, std::size_t category, double value) const;
    void findScale();

    const ChartData &m_data;
    QRectF m_plot;
    ChartScale m_scale;
    double m_categoryWidth = 0;
};

} // namespace accord::documents
