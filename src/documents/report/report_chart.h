// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a report, for the window and for paper: bars of its shares in per cent, one group of
// bars per row, rows of one group under a band with their name.
#pragma once

#include "app/views/report_table.h"
#include "documents/chart/chart_data.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace accord::documents {

inline constexpr std::size_t kReportBars = 30; // rows beyond are in the table only

// Words in the language of the reader.
struct ReportNames {
    std::function<QString(const app::ReportColumn &)> column;
    std::function<QString(const app::ReportColumn &, const app::ReportCell &)> cell;
};

// Where in the table a bar stands.
struct ReportBar {
    std::size_t row = 0;
    std::size_t column = 0;
};
// The bars of every series, one per category; nothing where the table has no such row. With a
// column of series its words are the series, else every column of the chart is one.
[[nodiscard]] std::vector<std::vector<std::optional<ReportBar>>>
reportBars(const app::ReportTable &table);

// Why the chart of a report would be empty on a day; Nothing = it is not.
enum class EmptyChart { Nothing, NotBegun, NobodyLost, Nobody };
[[nodiscard]] EmptyChart emptyChart(const app::ReportTable &table, base::Date today);

// What a row is called: its words joined, without that of its group when a band says it.
[[nodiscard]] QString reportRowName(const app::ReportTable &table, const ReportNames &names,
                                    std::size_t row, bool withGroup);
[[nodiscard]] ChartData reportChart(const app::ReportTable &table, const ReportNames &names);

} // namespace accord::documents
