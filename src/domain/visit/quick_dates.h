// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times of the quick log, read at one place of a line; see quick_line.h for what is known.
#pragma once

#include "base/clock.h"
#include "domain/visit/quick_scan.h"

#include <optional>

namespace accord::domain {

[[nodiscard]] std::optional<Taken<base::Date>> quickDay(const QuickScan &line, std::size_t from,
                                                        base::Date today);
// How much of the line is written as a day of a month that has no such day.
[[nodiscard]] std::size_t badDayAt(const QuickScan &line, std::size_t from);
[[nodiscard]] std::optional<Taken<int>> quickTime(const QuickScan &line, std::size_t from);

} // namespace accord::domain
