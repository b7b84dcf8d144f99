// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_why.h"

#include <algorithm>

namespace accord::domain {

AbcWhyFacts whyFacts(const AbcResult &result, std::size_t row) {
    const AbcRow &figures = result.rows.at(row);
    AbcWhyFacts why;
    why.computed = figures.computed;
    why.score = figures.score;
    why.cuts = result.compositeCuts;
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        why.parts[i] = {result.shown[i],           result.scored[i], figures.value[i],
                        figures.indicatorRank2[i], result.cuts[i].n, figures.indicatorClass[i]};
    }
    // Rows stand by falling score.
    const auto [first, end] =
        std::equal_range(result.rows.begin(), result.rows.end(), figures,
                         [](const AbcRow &a, const AbcRow &b) { return a.score > b.score; });
    why.place = first - result.rows.begin() + 1;
    why.sharing = end - first;

    const auto used = std::count(result.scored.begin(), result.scored.end(), true);
    if (figures.guard) {
        why.decidedBy = AbcDecidedBy::Guard;
    } else if (figures.computed == AbcClass::None) {
        why.decidedBy = AbcDecidedBy::Nothing;
    } else if (used == 1) {
        const auto only = std::find(result.scored.begin(), result.scored.end(), true);
        why.decidedBy = AbcDecidedBy::Indicator;
        why.indicator = static_cast<AbcIndicator>(only - result.scored.begin());
        why.byShare = result.policy.method == AbcMethod::ValueShare &&
                      why.indicator != AbcIndicator::Dependence;
    } else {
        why.decidedBy = AbcDecidedBy::Score;
    }
    return why;
}

} // namespace accord::domain
