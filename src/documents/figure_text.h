// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as documents print them: one unit per document, thousands commas, signed growth with
// U+2212, "–" for what is not known, and rounding under which printed figures add up.
#pragma once

#include "base/clock.h"
#include "documents/document_language.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace accord::documents {

// How amounts in fen are shown: the printed number is fen / divisor with `decimals` places.
struct MoneyUnit {
    enum class Kind : std::uint8_t { Yuan, TenThousand, Thousand };
    Kind kind = Kind::Yuan;
    std::int64_t step = 100; // fen of the last printed place
    int decimals = 0;
    // Ten thousand yuan with one decimal (English: thousands) once the largest figure is a million
    // yuan; whole yuan for smaller customers, whose months would else print as 0.0.
    [[nodiscard]] static MoneyUnit forLargest(std::int64_t fen, DocumentLanguage language);
};

[[nodiscard]] QString noFigure();                                // "–"
[[nodiscard]] QString grouped(std::int64_t units, int decimals); // 1234567, 2 -> "12,345.67"
[[nodiscard]] QString signedGrouped(std::int64_t units, int decimals);
// In steps of the unit, rounded half away from zero.
[[nodiscard]] std::int64_t inSteps(std::int64_t fen, const MoneyUnit &unit);
[[nodiscard]] QString money(std::int64_t fen, const MoneyUnit &unit);
[[nodiscard]] QString yuan(std::int64_t fen);      // two decimals
[[nodiscard]] QString wholeYuan(std::int64_t fen); // two decimals unless it is whole yuan
// now / before - 1 with one decimal; "–" when before <= 0 (DOMAIN section 2).
[[nodiscard]] QString growth(std::int64_t now, std::int64_t before);
[[nodiscard]] QString ratio(std::int64_t part, std::int64_t whole); // "101.3%", "–" when whole <= 0
[[nodiscard]] QString percent(std::int64_t basisPoints);            // "2%", "1.5%", "0.25%"
[[nodiscard]] QString rateText(std::int64_t basisPoints);           // at least one decimal: "2.0%"
[[nodiscard]] QString tenths(std::int64_t perMille);                // 537 -> "53.7%"
[[nodiscard]] QString dateText(base::Date date);                    // "" when null

// Rounds each value to whole steps so that they add up to the rounded total: the largest
// remainders get the missing steps, ties to the earlier one.
[[nodiscard]] std::vector<std::int64_t> roundedToSteps(const std::vector<std::int64_t> &values,
                                                       std::int64_t step, std::int64_t total);
// Shares in thousandths that add up to 1000 (all 0 when the sum is not positive).
[[nodiscard]] std::vector<std::int64_t> sharesPerMille(const std::vector<std::int64_t> &values);

} // namespace accord::documents
