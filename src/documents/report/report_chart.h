// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a report, for the window and for paper: bars of its shares in per cent, one group of
// bars per row, rows of one group under a band with their name.
#pragma once

#include "app/views/report_table.h"
#include "documents/chart/chart_data.h"

#include <QString>
#include <functional>

namespace accord::documents {

inline constexpr std::size_t kReportBars = 30; // rows beyond are in the table only

// Words in the language of the reader.
struct ReportNames {
    std::function<QString(const app::ReportColumn &)> column;
    std::function<QString(const app::ReportColumn &, const app::ReportCell &)> cell;
};

// What a row is called: its words joined, without that of its group when a band says it.
[[nodiscard]] QString reportRowName(const app::ReportTable &table, const ReportNames &names,
                                    std::size_t row, bool withGroup);
[[nodiscard]] ChartData reportChart(const app::ReportTable &table, const ReportNames &names);

} // namespace accord::documents
