// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_agreement.h"

#include <algorithm>

namespace accord::domain {

namespace {

std::size_t slot(AbcClass value) {
    return static_cast<std::size_t>(value) - 1;
}

void count(AbcAgreement &agreement, const AbcRow &row, std::size_t index) {
    std::vector<AbcClass> classes;
    for (const AbcIndicator indicator : agreement.indicators) {
        const AbcClass value = row.indicatorClass[static_cast<std::size_t>(indicator)];
        if (value != AbcClass::None) {
            classes.push_back(value);
        }
    }
    for (AbcAgreement::Pair &pair : agreement.pairs) {
        const AbcClass down = row.indicatorClass[static_cast<std::size_t>(pair.down)];
        const AbcClass across = row.indicatorClass[static_cast<std::size_t>(pair.across)];
        if (down != AbcClass::None && across != AbcClass::None) {
            ++pair.count[slot(down)][slot(across)];
        }
    }
    if (classes.size() < 2) {
        return;
    }
    const auto [best, worst] = std::minmax_element(classes.begin(), classes.end());
    ++(*best == *worst ? agreement.agreeing : agreement.differing);
    if (*best == AbcClass::A && *worst == AbcClass::C) {
        agreement.twoOff.push_back(index);
    }
}

} // namespace

AbcAgreement agreementOf(const AbcResult &result) {
    AbcAgreement agreement;
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        if (result.shown[i]) {
            agreement.indicators.push_back(static_cast<AbcIndicator>(i));
        }
    }
    for (std::size_t a = 0; a < agreement.indicators.size(); ++a) {
        for (std::size_t b = a + 1; b < agreement.indicators.size(); ++b) {
            agreement.pairs.push_back({agreement.indicators[a], agreement.indicators[b], {}});
        }
    }
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        count(agreement, result.rows[i], i);
    }
    return agreement;
}

} // namespace accord::domain
