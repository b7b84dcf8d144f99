// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/report_chart.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace accord::documents {
namespace {

constexpr double kPerCent = 10'000; // millionths

// What others published is a reference, as last year is elsewhere.
Tone toneOf(const app::ReportColumn &column, bool isFirst) {
    if (column.key == "published_share") {
        return Tone::Chart6;
    }
    return isFirst ? Tone::Chart1 : Tone::Chart3;
}

double valueOf(const app::ReportCell &cell) {
    const auto *share = std::get_if<std::int64_t>(&cell);
    return share == nullptr ? kNoValue : static_cast<double>(*share) / kPerCent;
}

void addBands(const app::ReportTable &table, const ReportNames &names, std::size_t shown,
              ChartData &data) {
    for (std::size_t i = 0; i < table.groups.size() && table.groups[i].from < shown; ++i) {
        const app::ReportGroup &group = table.groups[i];
        const std::size_t column = table.groupColumn.value_or(0);
        data.bands.push_back({static_cast<int>(group.from),
                              static_cast<int>(std::min(group.to, shown)),
                              i % 2 == 0 ? Tone::Window : Tone::None, Tone::Muted,
                              names.cell(table.columns[column], table.rows[group.from][column])});
    }
}

// What stands below a bar. Stores of one customer differ in the end of their codes only.
QString labelOf(const app::ReportTable &table, const ReportNames &names, std::size_t row) {
    const auto *customer = std::get_if<std::string>(&table.rows[row].front());
    if (table.columns.front().key != "customer" || customer == nullptr) {
        return reportRowName(table, names, row, table.groups.empty());
    }
    const QString code = QString::fromStdString(*customer).section(u' ', 0, 0);
    const QString top = QString::fromStdString(table.scope.customer) + u'-';
    return code.startsWith(top) ? code.mid(top.size()) : code;
}

} // namespace

QString reportRowName(const app::ReportTable &table, const ReportNames &names, std::size_t row,
                      bool withGroup) {
    QStringList parts;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto *word = std::get_if<std::string>(&table.rows[row][i]);
        const bool isSaid = !withGroup && table.groupColumn == i;
        const QString said = word == nullptr || isSaid
                                 ? QString()
                                 : names.cell(table.columns[i], table.rows[row][i]);
        if (!said.isEmpty()) {
            parts << said;
        }
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

ChartData reportChart(const app::ReportTable &table, const ReportNames &names) {
    ChartData data;
    const std::size_t shown = std::min(table.rows.size(), kReportBars);
    for (std::size_t row = 0; row < shown; ++row) {
        data.categories.push_back(labelOf(table, names, row));
    }
    for (const std::size_t column : table.chartColumns) {
        ChartSeries bars;
        bars.name = names.column(table.columns[column]);
        bars.tone = toneOf(table.columns[column], data.series.empty());
        bars.values.reserve(shown);
        for (std::size_t row = 0; row < shown; ++row) {
            bars.values.push_back(valueOf(table.rows[row][column]));
        }
        data.series.push_back(std::move(bars));
    }
    addBands(table, names, shown, data);
    return data;
}

} // namespace accord::documents
