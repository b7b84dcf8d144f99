// SPDX-License-Identifier: GPL-3.0-or-later
// ChartData: what a chart shows, in the units it is labelled with, whether it is painted on a
// page, into a picture or into a PDF. Values are for drawing only; printed figures come as labels.
// A value that is not known is kNoValue: no bar, and a gap in the line.
#pragma once

#include "base/clock.h"
#include "documents/document_theme.h"

#include <QString>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace accord::documents {

inline constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

struct ChartSeries {
    enum class Mark : std::uint8_t { Bar, StackedBar, Line };
    QString name;
    Tone tone = Tone::Chart1;
    Mark mark = Mark::Bar;
    std::vector<double> values;  // one per category
    std::vector<QString> labels; // above the bars; empty = none
    bool onSecondAxis = false;
    double weight = 1;    // of its bar among those side by side: a reference is narrower
    bool hasDots = false; // a hollow dot on each value of a line
};

// A tinted range of categories [from, to) behind the marks.
struct ChartBand {
    int from = 0;
    int to = 0;
    Tone ground = Tone::Window;
    Tone labelTone = Tone::Text;
    QString label;
};

// A ring on the line of the second axis.
struct ChartRing {
    int category = 0;
    double value = 0;
    QString label;
};

struct ChartData {
    std::vector<QString> categories; // one per bar group; "" = unlabelled tick
    std::vector<ChartSeries> series;
    std::vector<ChartBand> bands;
    std::vector<ChartRing> rings;
    std::vector<int> limits;     // dashed line before these categories
    std::optional<int> selected; // category whose bars are outlined
    bool hasSecondAxis = false;  // 0 to 100 %
    double barShare = 0.62;      // of the width of a category
    QString categoryTitle;       // below the axis, "" = none
};

// A line of bars or a curve without axis or words, for a cell or a pane.
struct SparklineData {
    std::vector<double> values;
    bool isLine = false;
    int highlighted = 1; // of the last bars, in the tone of this year; the others are reference
};

struct WaterfallStep {
    QString label;
    double value = 0; // total: the level; else the change
    bool isTotal = false;
    QString text; // printed above the bar
    Tone tone = Tone::Chart2;
};

struct WaterfallData {
    std::vector<WaterfallStep> steps;
    // True when the totals dwarf the changes; the painter then cuts the totals with a break mark
    // and the caption has to say that the axis does not begin at zero.
    [[nodiscard]] bool isTruncated() const;
    [[nodiscard]] double floorValue() const;
};

struct GanttBar {
    base::Date from;
    base::Date to;
    Tone tone = Tone::Chart1;
    QString label;
};

} // namespace accord::documents
