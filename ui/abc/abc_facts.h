// SPDX-License-Identifier: GPL-3.0-or-later
// What the ABC page says about a report, computed from it and free of drawing: sums by class, who
// is shown under a filter, how a score is made up.
#pragma once

#include "app/views/abc_report.h"
#include "domain/abc/abc_pareto.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace accord::ui {

inline constexpr std::size_t kAbcClasses = 4;    // by AbcClass; None is "not classified"
inline constexpr std::size_t kAbcExclusions = 5; // by AbcExclusion
inline constexpr std::int64_t kAbcMillion = 1'000'000;

struct AbcSummary {
    std::array<int, kAbcClasses> count{};          // by the class in force
    std::array<std::int64_t, kAbcClasses> value{}; // of the leading indicator, fen
    std::array<int, kAbcExclusions> excluded{};
    std::int64_t positive = 0; // sum of the positive values of the leading indicator
    std::int64_t payment = 0;  // sums as the total row shows them
    std::int64_t margin = 0;
    int ranked = 0;
    int left = 0;     // excluded in all
    int moved = 0;    // up or down
    int measures = 0; // customers with something to do
    int byHand = 0;   // classes set by hand
};
[[nodiscard]] AbcSummary summaryOf(const app::AbcReport &report);

// The class that counts for a row.
[[nodiscard]] domain::AbcClass effectiveClass(const app::AbcReport &report, std::size_t row);

enum class AbcFilter { All, A, B, C, Moved };
// Rows in rank order.
[[nodiscard]] std::vector<std::size_t> rowsUnder(const app::AbcReport &report, AbcFilter filter);

// How the score of one row is made up; all in millionths.
struct AbcScorePart {
    domain::AbcIndicator indicator = domain::AbcIndicator::Payment;
    std::int64_t share = 0; // what it adds to the score
};
struct AbcScoreBar {
    std::int64_t score = 0;
    std::vector<AbcScorePart> parts; // add up to the score
    // The best placed customer of a worse class, or, for the last class, the last of a better one.
    std::optional<std::size_t> mark;
    bool isOutside = true; // false: the mark is the one to overtake
};
[[nodiscard]] AbcScoreBar scoreBarOf(const domain::AbcResult &result, std::size_t row);

// Customers at the front of the order that make up the leading class, and their share (millionths)
// of the positive values: what the chart's title says. Nullopt without such.
struct AbcConcentration {
    std::size_t customers = 0;
    std::int64_t share = 0;
};
[[nodiscard]] std::optional<AbcConcentration> concentrationOf(const domain::AbcPareto &pareto);

} // namespace accord::ui
