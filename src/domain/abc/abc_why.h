// SPDX-License-Identifier: GPL-3.0-or-later
// What explains one class: values, places, score and the rule that decided (DOMAIN section 6,
// "why B?"). Facts only; the sentence is made where the language is known.
#pragma once

#include "domain/abc/abc.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace accord::domain {

enum class AbcDecidedBy {
    Score,     // place by composite score against the cuts
    Indicator, // the only scored indicator
    Guard,     // nothing paid
    Nothing    // no scored indicator has a value
};

struct AbcWhyPart {
    bool shown = false;
    bool scored = false;
    std::optional<std::int64_t> value; // fen, fen, millionths
    int rank2 = 0;                     // 2 × mean rank among ties
    std::int64_t of = 0;               // customers with a value
    AbcClass indicatorClass = AbcClass::None;
};

struct AbcWhyFacts {
    AbcClass computed = AbcClass::None;
    AbcDecidedBy decidedBy = AbcDecidedBy::Nothing;
    AbcIndicator indicator = AbcIndicator::Payment; // when decided by an indicator
    bool byShare = false;                           // value_share decided it
    std::array<AbcWhyPart, kAbcIndicatorCount> parts;
    std::int64_t score = 0;   // millionths
    std::int64_t place = 0;   // of the best placed with this score
    std::int64_t sharing = 0; // rows with this score
    AbcCuts cuts;             // of the composite
};

// Precondition: row < result.rows.size().
[[nodiscard]] AbcWhyFacts whyFacts(const AbcResult &result, std::size_t row);

} // namespace accord::domain
