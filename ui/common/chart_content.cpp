// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_content.h"

#include "documents/figure_text.h"
#include "ui/common/figures.h"

#include <cmath>

namespace accord::ui {

QString ChartContent::nameOf(int category) const {
    const auto at = static_cast<std::size_t>(category);
    if (at < names.size()) {
        return names[at];
    }
    return at < data.categories.size() ? data.categories[at] : QString();
}

QString ChartContent::figureOf(int series, int category) const {
    if (figure) {
        return figure(series, category);
    }
    const auto &values = data.series.at(static_cast<std::size_t>(series)).values;
    const auto at = static_cast<std::size_t>(category);
    if (at >= values.size() || !std::isfinite(values[at])) {
        return Figures::none();
    }
    if (data.series[static_cast<std::size_t>(series)].onSecondAxis) {
        return documents::tenths(std::llround(values[at] * 1000));
    }
    return decimalText(std::llround(values[at] * 10), 1, 1);
}

QString ChartContent::tipOf(int category) const {
    QString tip = nameOf(category);
    for (const ChartColumn &column : tableColumns()) {
        if (column.isNumber) {
            const QString text = column.text(category);
            if (text != Figures::none() && !text.isEmpty()) {
                tip += QStringLiteral("\n%1  %2").arg(column.title, text);
            }
        }
    }
    return tip;
}

std::vector<ChartColumn> ChartContent::tableColumns() const {
    std::vector<ChartColumn> all;
    all.push_back({categoryTitle, false, [this](int category) { return nameOf(category); }});
    if (!columns.empty()) {
        all.insert(all.end(), columns.begin(), columns.end());
        return all;
    }
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        all.push_back({data.series[i].name, true, [this, i](int category) {
                           return figureOf(static_cast<int>(i), category);
                       }});
    }
    return all;
}

} // namespace accord::ui
