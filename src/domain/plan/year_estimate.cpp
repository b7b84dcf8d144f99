// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/year_estimate.h"

#include "base/money.h"

#include <cstddef>

namespace accord::domain {

std::array<bool, 12> estimateRest(YearMonths &year, const YearMonths &before, int lastMonth) {
    constexpr int kLeastMonths = 3;
    std::array<bool, 12> estimated{};
    base::Wide soFar = 0;
    base::Wide asFar = 0;
    int compared = 0;
    for (std::size_t m = 0; m < static_cast<std::size_t>(lastMonth); ++m) {
        if (before.known[m]) {
            soFar += year.amounts[m];
            asFar += before.amounts[m];
            ++compared;
        }
    }
    if (compared < kLeastMonths || asFar <= 0 || soFar < 0) {
        return estimated;
    }
    for (auto m = static_cast<std::size_t>(lastMonth); m < estimated.size(); ++m) {
        if (!year.known[m] && before.known[m]) {
            year.amounts[m] = base::divRound(base::Wide{before.amounts[m]} * soFar, asFar);
            estimated[m] = true;
        }
    }
    return estimated;
}

} // namespace accord::domain
