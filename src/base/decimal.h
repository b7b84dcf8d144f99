// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimal reading of amounts as people write them: ¥ and ￥, thousands separators, full-width
// digits, parentheses or a trailing minus for negatives, exponent never. No floating point.
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace accord::base {

// value = units / 10^scale, scale 0..18, |units| < 10^30.
struct Decimal {
    Wide units = 0;
    int scale = 0;
    // Times 10^places, rounded half away from zero; Limit ("amount.too_large") beyond 9·10^15.
    [[nodiscard]] Result<std::int64_t> scaled(int places) const;
    // Exact product of two readings (product columns of an import map).
    [[nodiscard]] Result<Decimal> times(const Decimal &other) const;
};

// Invalid with reason "amount.bad" when the text is no number; `percent` also accepts "8 %" (÷100).
[[nodiscard]] Result<Decimal> parseDecimal(std::string_view text, bool percent = false);
// parseDecimal then scaled(2).
[[nodiscard]] Result<Money> parseMoney(std::string_view text);

} // namespace accord::base
