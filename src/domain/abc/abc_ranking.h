// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of one window of months: indicator values, ranks among ties, cuts, composite score
// and guard (RULES section 4). Flat arrays over the ranked units; classify() makes rows of them.
#pragma once

#include "domain/abc/abc.h"
#include "domain/abc/abc_population.h"

#include <array>
#include <cstdint>
#include <vector>

namespace accord::domain {

// Arrays are parallel to AbcRanking::units.
struct AbcIndicatorRanking {
    bool shown = false;  // on and available
    bool scored = false; // takes part in the score
    AbcCuts cuts;
    std::int64_t coverage = 0; // millionths
    std::vector<std::int64_t> value;
    std::vector<char> has;
    std::vector<int> rank2;
    std::vector<std::int64_t> score;
    std::vector<AbcClass> classes;
};

struct AbcRanking {
    std::vector<std::int32_t> units;   // ranked
    std::vector<AbcExcluded> excluded; // customer indexes
    std::array<AbcIndicatorRanking, kAbcIndicatorCount> indicators;
    std::vector<std::int64_t> score;
    std::vector<char> hasScore;
    std::vector<AbcClass> classes; // after the guard
    std::vector<char> guard;
    AbcCuts cuts; // of the composite
    std::vector<AbcNotice> notices;
};

[[nodiscard]] AbcRanking rank(const std::vector<AbcCustomer> &customers, const AbcUnits &units,
                              const std::vector<AbcSums> &sums, base::Month to,
                              const AbcPolicy &policy);

} // namespace accord::domain
