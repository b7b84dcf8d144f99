// SPDX-License-Identifier: GPL-3.0-or-later
// Where the indicators disagree (DOMAIN section 6): how many customers have which class in one
// indicator and which in another, and who is two classes apart.
#pragma once

#include "domain/abc/abc.h"

#include <array>
#include <cstddef>
#include <vector>

namespace accord::domain {

struct AbcAgreement {
    struct Pair {
        AbcIndicator down = AbcIndicator::Payment;
        AbcIndicator across = AbcIndicator::Margin;
        std::array<std::array<int, 3>, 3> count{}; // [down A..C][across A..C]
    };
    std::vector<AbcIndicator> indicators; // that are shown
    std::vector<Pair> pairs;              // of them, in the order of AbcIndicator
    // Customers whose classes are all the same, or not; who has fewer than two is in neither.
    int agreeing = 0;
    int differing = 0;
    std::vector<std::size_t> twoOff; // rows with an A and a C, in rank order
};

[[nodiscard]] AbcAgreement agreementOf(const AbcResult &result);

} // namespace accord::domain
