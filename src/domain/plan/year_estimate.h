// SPDX-License-Identifier: GPL-3.0-or-later
// What an unfinished year will probably come to (decision 0009): next year's plan is negotiated
// before this year ends, and ten months are no base for twelve.
#pragma once

#include <array>
#include <cstdint>

namespace accord::domain {

// Twelve months of one category and metric, in the metric's unit; January first.
struct YearMonths {
    std::array<std::int64_t, 12> amounts{};
    std::array<bool, 12> known{}; // false = no fact of that month
};

// The months after `lastMonth` (1..12, the last with facts) as the same months of the year before,
// times how the months so far compare with theirs; rounded half away from zero. False where there
// is no estimate: a month that has facts, one that the year before lacks, fewer than three months
// to compare, or a sum so far that is negative or stands against nothing.
[[nodiscard]] std::array<bool, 12> estimateRest(YearMonths &year, const YearMonths &before,
                                                int lastMonth);

} // namespace accord::domain
