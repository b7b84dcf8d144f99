// SPDX-License-Identifier: GPL-3.0-or-later
// The concentration chart of an ABC report: bars in order of payment, coloured by composite class,
// bands and limits of the payment classes, the cumulative curve with a ring at each limit.
#pragma once

#include "app/views/abc_report.h"
#include "domain/abc/abc_pareto.h"
#include "ui/abc/abc_facts.h"
#include "ui/common/chart_content.h"
#include "ui/common/figures.h"

#include <memory>

namespace accord::ui {

// `report` is kept alive by the content; figures have to outlive it.
[[nodiscard]] ChartContent abcParetoChart(std::shared_ptr<const app::AbcReport> report,
                                          const domain::AbcPareto &pareto, const Figures &figures);
// Customers, sum and share of each class: what stands below the chart.
[[nodiscard]] std::vector<ChartLegendItem> abcClassLegend(const AbcSummary &summary,
                                                          const Figures &figures);

} // namespace accord::ui
