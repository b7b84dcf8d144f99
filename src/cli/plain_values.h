// SPDX-License-Identifier: GPL-3.0-or-later
// Values of options: dates and rates as people type them, with the option's name in the failure.
// Amounts and shares as tables show them.
#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "base/month.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace accord::cli {

// Null for "".
[[nodiscard]] base::Result<base::Date> dateOption(const std::string &text,
                                                  const std::string &option);
[[nodiscard]] base::Result<base::Month> monthOption(const std::string &text,
                                                    const std::string &option);
// 0.08 = 800 basis points; Invalid ("option.rate") outside [-1, 10].
[[nodiscard]] base::Result<base::Percent> rateOption(double value, const std::string &option);

// "1,234.50", "" when absent.
[[nodiscard]] std::string yuanText(const std::optional<std::int64_t> &fen);
// "12.3 %" rounded half away from zero as in the window, "" when absent.
[[nodiscard]] std::string shareText(const std::optional<std::int64_t> &millionths);

} // namespace accord::cli
