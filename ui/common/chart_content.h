// SPDX-License-Identifier: GPL-3.0-or-later
// ChartContent: a chart as a page shows it: what is painted, and the words around it.
#pragma once

#include "documents/chart/chart_data.h"

#include <QString>
#include <functional>
#include <vector>

namespace accord::ui {

// A dashed line of the chart that can be dragged, or moved with the arrow keys.
struct ChartLimit {
    QString name; // "End of class A"
    int lowest = 0;
    int highest = 0; // border between categories, both included
};

// A column of the table that stands for the chart.
struct ChartColumn {
    QString title;
    bool isNumber = true;
    std::function<QString(int category)> text;
};

struct ChartLegendItem {
    documents::Tone tone = documents::Tone::Chart1;
    bool isLine = false;
    QString text;
    QString figure; // bold, after the text
    QString tail;   // muted, after the figure
};

struct ChartContent {
    QString title; // says the finding's subject
    QString note;  // unit, order
    documents::ChartData data;
    std::vector<ChartLegendItem> legend; // empty = the named series
    std::vector<QString> names;          // of the categories, in full; empty = those of the axis
    QString categoryTitle;               // head of the table's first column
    // What one value is called; empty = the plain number.
    std::function<QString(int series, int category)> figure;
    std::vector<ChartColumn> columns; // of the table; empty = the series
    std::vector<ChartLimit> limits;   // parallel to data.limits, or empty

    [[nodiscard]] QString nameOf(int category) const;
    [[nodiscard]] QString figureOf(int series, int category) const;
    // Name and figures of a category, one line each.
    [[nodiscard]] QString tipOf(int category) const;
    // The columns of the table, the names first.
    [[nodiscard]] std::vector<ChartColumn> tableColumns() const;
};

} // namespace accord::ui
