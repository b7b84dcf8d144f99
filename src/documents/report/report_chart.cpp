// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/report_chart.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <string>
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

const std::string &wordAt(const app::ReportTable &table, std::size_t row, std::size_t column) {
    return std::get<std::string>(table.rows[row][column]);
}

// Words of a column in the order they first stand there, among rows of which something is shown.
std::vector<std::string> wordsIn(const app::ReportTable &table, std::size_t column) {
    std::vector<std::string> words;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto *share = std::get_if<std::int64_t>(&table.rows[row][table.chartColumns.front()]);
        const std::string &word = wordAt(table, row, column);
        if (share != nullptr && std::ranges::find(words, word) == words.end()) {
            words.push_back(word);
        }
    }
    return words;
}

// The first column names what is compared, the column of series who is beside whom.
std::vector<std::vector<std::optional<ReportBar>>> barsBeside(const app::ReportTable &table,
                                                              std::size_t seriesColumn) {
    const auto categories = wordsIn(table, 0);
    std::vector<std::vector<std::optional<ReportBar>>> bars;
    for (const std::string &series : wordsIn(table, seriesColumn)) {
        auto &of = bars.emplace_back(categories.size());
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto at = std::ranges::find(categories, wordAt(table, row, 0));
            if (at != categories.end() && wordAt(table, row, seriesColumn) == series) {
                of[static_cast<std::size_t>(at - categories.begin())] =
                    ReportBar{row, table.chartColumns.front()};
            }
        }
    }
    return bars;
}

ChartData chartBeside(const app::ReportTable &table, const ReportNames &names,
                      std::size_t seriesColumn) {
    constexpr std::array kTones{Tone::Chart1, Tone::Chart3, Tone::Chart6};
    ChartData data;
    for (const std::string &word : wordsIn(table, 0)) {
        data.categories.push_back(names.cell(table.columns.front(), word));
    }
    const auto words = wordsIn(table, seriesColumn);
    const auto bars = barsBeside(table, seriesColumn);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        ChartSeries series;
        series.name = names.cell(table.columns[seriesColumn], words[i]);
        series.tone = kTones.at(std::min(i, kTones.size() - 1));
        for (const auto &bar : bars[i]) {
            series.values.push_back(bar ? valueOf(table.rows[bar->row][bar->column]) : kNoValue);
        }
        data.series.push_back(std::move(series));
    }
    return data;
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

std::vector<std::vector<std::optional<ReportBar>>> reportBars(const app::ReportTable &table) {
    if (table.seriesColumn) {
        return barsBeside(table, *table.seriesColumn);
    }
    std::vector<std::vector<std::optional<ReportBar>>> bars;
    for (const std::size_t column : table.chartColumns) {
        auto &of = bars.emplace_back();
        for (std::size_t row = 0; row < std::min(table.rows.size(), kReportBars); ++row) {
            of.emplace_back(ReportBar{row, column});
        }
    }
    return bars;
}

EmptyChart emptyChart(const app::ReportTable &table, base::Date today) {
    if (table.period.from.firstDay() > today) {
        return EmptyChart::NotBegun;
    }
    if (table.name == "losses" && table.total.at(1) == app::ReportCell(std::int64_t{0})) {
        return EmptyChart::NobodyLost;
    }
    const bool isDrawn = std::ranges::any_of(table.rows, [&](const app::ReportCells &cells) {
        return std::holds_alternative<std::int64_t>(cells[table.chartColumns.front()]);
    });
    return isDrawn ? EmptyChart::Nothing : EmptyChart::Nobody;
}

ChartData reportChart(const app::ReportTable &table, const ReportNames &names) {
    if (table.seriesColumn) {
        return chartBeside(table, names, *table.seriesColumn);
    }
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
