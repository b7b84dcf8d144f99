// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/qt_chart_marks.h"

#include "documents/chart/chart_painter.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <memory>

namespace accord::documents {
namespace {

QBarSet *barSet(const ChartSeries &series) {
    auto set = std::make_unique<QBarSet>(QString());
    for (const double value : series.values) {
        set->append(value);
    }
    set->setPen(Qt::NoPen);
    set->setBrush(colour(series.tone));
    return set.release();
}

// Adds all series with this mark as one Qt series; null when there is none. The chart owns it.
template<class Series>
void addBars(QChart &chart, const ChartData &data, ChartSeries::Mark mark) {
    auto bars = std::make_unique<Series>();
    for (const ChartSeries &series : data.series) {
        if (series.mark == mark) {
            bars->append(barSet(series));
        }
    }
    if (bars->count() > 0) {
        bars->setBarWidth(data.barShare);
        chart.addSeries(bars.release());
    }
}

void addLine(QChart &chart, const ChartSeries &series, QAbstractAxis *x, QAbstractAxis *y) {
    auto made = std::make_unique<QLineSeries>();
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        made->append(static_cast<double>(i), series.values[i]);
    }
    made->setPen(QPen(colour(series.tone), 1.5 * kUnit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QLineSeries *line = made.release(); // owned by the chart
    chart.addSeries(line);
    line->attachAxis(x);
    line->attachAxis(y);
}

QValueAxis *hiddenAxis(QChart &chart, double from, double to, Qt::Alignment side) {
    auto made = std::make_unique<QValueAxis>();
    made->setRange(from, to);
    made->setVisible(false);
    QValueAxis *axis = made.release(); // owned by the chart
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

void paintQtChartMarks(Canvas &canvas, const QRectF &plot, const ChartData &data,
                       const ChartScale &scale) {
    const QRectF pixels = toUnits(plot);
    QGraphicsScene scene;
    auto made = std::make_unique<QChart>();
    QChart &chart = *made;
    scene.addItem(made.release());
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setMargins(QMargins());
    chart.legend()->hide();
    addBars<QBarSeries>(chart, data, ChartSeries::Mark::Bar);
    addBars<QStackedBarSeries>(chart, data, ChartSeries::Mark::StackedBar);
    const auto count = static_cast<double>(data.categories.size());
    // Category i lies around i, as QBarSeries places its bars.
    QValueAxis *x = hiddenAxis(chart, -0.5, count - 0.5, Qt::AlignBottom);
    QValueAxis *y = hiddenAxis(chart, scale.from, scale.to, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
    QValueAxis *second = nullptr;
    for (const ChartSeries &series : data.series) {
        if (series.mark == ChartSeries::Mark::Line) {
            if (series.onSecondAxis && second == nullptr) {
                second = hiddenAxis(chart, 0, 1, Qt::AlignRight);
            }
            addLine(chart, series, x, series.onSecondAxis ? second : y);
        }
    }
    const QRectF whole(QPointF(), pixels.size());
    chart.resize(pixels.size());
    chart.setPlotArea(whole);
    scene.setSceneRect(whole);
    canvas.painter().save();
    scene.render(&canvas.painter(), pixels, whole, Qt::IgnoreAspectRatio);
    canvas.painter().restore();
}

} // namespace accord::documents
