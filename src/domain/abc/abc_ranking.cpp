// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_ranking.h"

#include "base/money.h"
#include "domain/abc/abc_rules.h"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace accord::domain {

namespace {

using base::divRound;
using base::Wide;

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::size_t kPayment = 0;
constexpr std::size_t kMargin = 1;
constexpr std::size_t kDependence = 2;
constexpr std::int64_t kTooFew = 5;

struct Keyed {
    std::int64_t value;
    std::int32_t member;
};

// Members that have a value, largest first; the order among equals does not matter to any rule.
std::vector<Keyed> descending(const std::vector<std::int64_t> &value,
                              const std::vector<char> &has) {
    std::vector<Keyed> order;
    order.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (has[i] != 0) {
            order.push_back({value[i], static_cast<std::int32_t>(i)});
        }
    }
    std::sort(order.begin(), order.end(),
              [](const Keyed &a, const Keyed &b) { return a.value > b.value; });
    return order;
}

AbcClass classAt(std::int64_t place, const AbcCuts &cuts) {
    if (place <= cuts.a) {
        return AbcClass::A;
    }
    return place <= cuts.ab ? AbcClass::B : AbcClass::C;
}

// Class by share of value for a tie group that `before` fen stand ahead of.
AbcClass classByShare(Wide before, Wide total, const std::array<int, 2> &limits) {
    if (before * 10'000 < Wide{limits[0]} * total) {
        return AbcClass::A;
    }
    return before * 10'000 < Wide{limits[1]} * total ? AbcClass::B : AbcClass::C;
}

Wide positiveSum(const std::vector<Keyed> &order) {
    Wide total = 0;
    for (const Keyed &entry : order) {
        total += std::max<std::int64_t>(0, entry.value);
    }
    return total;
}

// Cuts of a value-share indicator are what came of it: how many are A, how many A or B.
AbcCuts countedCuts(const std::vector<AbcClass> &classes, std::int64_t n) {
    AbcCuts cuts;
    cuts.n = n;
    cuts.a = std::count(classes.begin(), classes.end(), AbcClass::A);
    cuts.ab = cuts.a + std::count(classes.begin(), classes.end(), AbcClass::B);
    return cuts;
}

std::int64_t rankScore(std::int64_t n, std::int64_t rank2) {
    return n == 1 ? kMillion : divRound(Wide{kMillion} * (2 * n - rank2), 2 * n - 2);
}

// Ranks, scores and classes of one indicator whose values are set.
void rankIndicator(AbcIndicatorRanking &indicator, const AbcPolicy &policy, bool byShare) {
    const std::vector<Keyed> order = descending(indicator.value, indicator.has);
    const auto n = static_cast<std::int64_t>(order.size());
    indicator.cuts = countRatioCuts(n, policy.ratio);
    const Wide total = byShare ? positiveSum(order) : 0;
    Wide before = 0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && order[end].value == order[first].value) {
            ++end;
        }
        const std::int64_t value = order[first].value;
        const auto rank2 = static_cast<int>(first + 1 + end);
        const std::int64_t score = rankScore(n, rank2);
        AbcClass group = AbcClass::C;
        if (value > 0) {
            group = byShare ? classByShare(before, total, policy.valueShare)
                            : classAt(static_cast<std::int64_t>(first) + 1, indicator.cuts);
        }
        for (std::size_t i = first; i < end; ++i) {
            const auto member = static_cast<std::size_t>(order[i].member);
            indicator.rank2[member] = rank2;
            indicator.score[member] = score;
            indicator.classes[member] = group;
        }
        before += Wide{std::max<std::int64_t>(0, value)} * static_cast<std::int64_t>(end - first);
        first = end;
    }
    if (byShare) {
        indicator.cuts = countedCuts(indicator.classes, n);
    }
}

void readValues(AbcRanking &ranking, const std::vector<AbcSums> &sums, const AbcPolicy &policy) {
    const std::size_t n = ranking.units.size();
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        AbcIndicatorRanking &indicator = ranking.indicators[i];
        indicator.value.assign(n, 0);
        indicator.has.assign(n, 0);
        indicator.rank2.assign(n, 0);
        indicator.score.assign(n, 0);
        indicator.classes.assign(n, AbcClass::None);
    }
    bool payment = false;
    bool margin = false;
    bool dependence = false;
    for (std::size_t m = 0; m < n; ++m) {
        const AbcSums &sum = sums[static_cast<std::size_t>(ranking.units[m])];
        payment = payment || sum.hasPayment;
        margin = margin || sum.hasMargin;
        ranking.indicators[kPayment].value[m] = sum.paymentFen;
        ranking.indicators[kMargin].value[m] = sum.marginFen;
        if (sum.hasProfit && sum.customerProfitFen > 0) {
            dependence = true;
            ranking.indicators[kDependence].has[m] = 1;
            ranking.indicators[kDependence].value[m] =
                divRound(Wide{kMillion} * sum.brandProfitFen, sum.customerProfitFen);
        }
    }
    ranking.indicators[kPayment].shown = policy.weights[kPayment].has_value() && payment;
    ranking.indicators[kMargin].shown = policy.weights[kMargin].has_value() && margin;
    ranking.indicators[kDependence].shown = policy.weights[kDependence].has_value() && dependence;
    for (const std::size_t full : {kPayment, kMargin}) {
        // Any fact row in the period gives a value; a missing amount is 0.
        ranking.indicators[full].has.assign(n, ranking.indicators[full].shown ? 1 : 0);
    }
}

void judgeIndicators(AbcRanking &ranking, const AbcPolicy &policy) {
    const auto n = static_cast<std::int64_t>(ranking.units.size());
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        AbcIndicatorRanking &indicator = ranking.indicators[i];
        if (!policy.weights[i] || n == 0) {
            continue;
        }
        if (!indicator.shown) {
            ranking.notices.push_back({"indicator_not_available", static_cast<AbcIndicator>(i)});
            continue;
        }
        rankIndicator(indicator, policy,
                      policy.method == AbcMethod::ValueShare && i != kDependence);
        const std::int64_t held = std::count(indicator.has.begin(), indicator.has.end(), char{1});
        indicator.coverage = divRound(Wide{kMillion} * held, n);
        const bool thin = Wide{held} * 10'000 < Wide{policy.minCoverage} * n;
        indicator.scored = *policy.weights[i] > 0 && !thin;
        if (thin && *policy.weights[i] > 0) {
            ranking.notices.push_back({"low_coverage", static_cast<AbcIndicator>(i)});
        }
    }
}

void scoreMembers(AbcRanking &ranking, const AbcPolicy &policy) {
    for (std::size_t m = 0; m < ranking.units.size(); ++m) {
        Wide weighted = 0;
        Wide weights = 0;
        for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
            const AbcIndicatorRanking &indicator = ranking.indicators[i];
            if (indicator.scored && indicator.has[m] != 0) {
                weighted += Wide{*policy.weights[i]} * indicator.score[m];
                weights += *policy.weights[i];
            }
        }
        if (weights > 0) {
            ranking.hasScore[m] = 1;
            ranking.score[m] = divRound(weighted, weights);
        }
    }
}

// A member is inside a cut exactly when its score reaches that of the member in the cut's place,
// so that two selections replace a sort.
void classifyByScore(AbcRanking &ranking) {
    std::vector<std::int64_t> scores;
    scores.reserve(ranking.score.size());
    for (std::size_t m = 0; m < ranking.score.size(); ++m) {
        if (ranking.hasScore[m] != 0) {
            scores.push_back(ranking.score[m]);
        }
    }
    if (scores.empty()) {
        return;
    }
    const auto scoreAt = [&scores](std::int64_t place) {
        const auto nth = scores.begin() + (place - 1);
        std::nth_element(scores.begin(), nth, scores.end(), std::greater<>());
        return *nth;
    };
    const std::int64_t a = scoreAt(ranking.cuts.a);
    const std::int64_t ab = scoreAt(ranking.cuts.ab);
    for (std::size_t m = 0; m < ranking.score.size(); ++m) {
        if (ranking.hasScore[m] != 0) {
            ranking.classes[m] = ranking.score[m] >= a    ? AbcClass::A
                                 : ranking.score[m] >= ab ? AbcClass::B
                                                          : AbcClass::C;
        }
    }
}

bool allEqual(const AbcRanking &ranking) {
    const auto n = ranking.score.size();
    return n >= 2 &&
           std::count(ranking.classes.begin(), ranking.classes.end(), AbcClass::A) ==
               static_cast<std::ptrdiff_t>(n) &&
           std::adjacent_find(ranking.score.begin(), ranking.score.end(), std::not_equal_to<>()) ==
               ranking.score.end();
}

void classifyComposite(AbcRanking &ranking, const AbcPolicy &policy) {
    const std::size_t n = ranking.units.size();
    ranking.score.assign(n, 0);
    ranking.hasScore.assign(n, 0);
    ranking.classes.assign(n, AbcClass::None);
    ranking.guard.assign(n, 0);
    scoreMembers(ranking, policy);
    const auto used = std::count_if(ranking.indicators.begin(), ranking.indicators.end(),
                                    [](const AbcIndicatorRanking &i) { return i.scored; });
    ranking.cuts = countRatioCuts(
        std::count(ranking.hasScore.begin(), ranking.hasScore.end(), char{1}), policy.ratio);
    if (used == 1) {
        const auto only = std::find_if(ranking.indicators.begin(), ranking.indicators.end(),
                                       [](const AbcIndicatorRanking &i) { return i.scored; });
        ranking.classes = only->classes;
        ranking.cuts = only->cuts;
    } else {
        classifyByScore(ranking);
    }
    if (used == 0 && n > 0) {
        ranking.notices.push_back({"nothing_scored", std::nullopt});
    }
    const std::int64_t inA =
        std::count(ranking.classes.begin(), ranking.classes.end(), AbcClass::A);
    if (allEqual(ranking) || (ranking.cuts.a > 0 && inA > 2 * ranking.cuts.a)) {
        ranking.notices.push_back({"tie_inflated", std::nullopt});
    }
}

void applyGuard(AbcRanking &ranking) {
    const AbcIndicatorRanking &payment = ranking.indicators[kPayment];
    if (!payment.shown) {
        return;
    }
    for (std::size_t m = 0; m < ranking.units.size(); ++m) {
        if (payment.value[m] <= 0) {
            ranking.guard[m] = 1;
            ranking.classes[m] = AbcClass::C;
        }
    }
}

} // namespace

AbcRanking rank(const std::vector<AbcCustomer> &customers, const AbcUnits &units,
                const std::vector<AbcSums> &sums, base::Month to, const AbcPolicy &policy) {
    AbcRanking ranking;
    for (std::size_t u = 0; u < units.customer.size(); ++u) {
        const std::int32_t customer = units.customer[u];
        const AbcCustomer &account = customers[static_cast<std::size_t>(customer)];
        if (account.leftOut) {
            continue;
        }
        const AbcExclusion reason = exclusionOf(account, sums[u], to, policy.minMonths);
        if (reason == AbcExclusion::None) {
            ranking.units.push_back(static_cast<std::int32_t>(u));
        } else {
            ranking.excluded.push_back({customer, reason});
        }
    }
    if (static_cast<std::int64_t>(ranking.units.size()) < kTooFew) {
        ranking.notices.push_back({"too_few", std::nullopt});
    }
    readValues(ranking, sums, policy);
    judgeIndicators(ranking, policy);
    classifyComposite(ranking, policy);
    applyGuard(ranking);
    return ranking;
}

} // namespace accord::domain
