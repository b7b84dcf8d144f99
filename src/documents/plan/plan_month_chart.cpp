// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_painter.h"
#include "documents/plan/plan_print.h"

namespace accord::documents {

void addPlanMonthChart(PlanPrint &print, std::string_view titleKey, const PlanChartYear &before,
                       const PlanChartYear &year) {
    ChartData data;
    ChartSeries grey{before.name, Tone::Chart6, ChartSeries::Mark::Bar, {}, {}, false};
    ChartSeries blue{year.name, Tone::Chart1, ChartSeries::Mark::Bar, {}, {}, false};
    for (int month = 1; month <= 12; ++month) {
        const auto i = static_cast<std::size_t>(month - 1);
        data.categories.push_back(print.month(month));
        grey.values.push_back(print.inUnit(before.line.months.at(i)));
        const double value = print.inUnit(year.line.months.at(i));
        blue.values.push_back(value);
        // Beyond seven characters the labels of neighbours would touch.
        const QString label = grouped(qRound64(value), 0);
        blue.labels.push_back(label.size() <= 7 ? label : QString());
    }
    std::vector<LegendItem> legend;
    if (before.line.year > 0) {
        legend.push_back({grey.tone, grey.name, false});
        data.series.push_back(grey);
    }
    legend.push_back({blue.tone, blue.name, false});
    data.series.push_back(blue);
    print.out.caption(print.words.text(titleKey), print.unitNote("caption.unit_rounded"), legend);
    print.out.chart(138,
                    [data](Canvas &canvas, const QRectF &area) { paintChart(canvas, area, data); });
}

} // namespace accord::documents
