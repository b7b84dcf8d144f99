// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_rules.h"

#include "base/money.h"
#include "domain/abc/abc_ranking.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <future>
#include <numeric>

namespace accord::domain {

namespace {

using base::divRound;
using base::Month;
using base::Period;
using base::Wide;

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::size_t kPayment = 0;
constexpr std::size_t kMargin = 1;
constexpr int kStabilityNeeds = 3;

int monthsIn(AbcPeriods periods) {
    switch (periods) {
    case AbcPeriods::Month:
        return 1;
    case AbcPeriods::Quarter:
        return 3;
    case AbcPeriods::Half:
        return 6;
    case AbcPeriods::Year:
        break;
    }
    return 12;
}

// Class of every unit in one window; None for those not ranked.
std::vector<AbcClass> classByUnit(const AbcRanking &ranking, std::size_t unitCount) {
    std::vector<AbcClass> classes(unitCount, AbcClass::None);
    for (std::size_t m = 0; m < ranking.units.size(); ++m) {
        classes[static_cast<std::size_t>(ranking.units[m])] = ranking.classes[m];
    }
    return classes;
}

// Population deviation over the mean, from exact sums; absent when the mean is not above 0.
std::optional<double> variation(const std::int64_t *monthly, std::size_t months) {
    Wide sum = 0;
    Wide squares = 0;
    for (std::size_t i = 0; i < months; ++i) {
        sum += monthly[i];
        squares += Wide{monthly[i]} * monthly[i];
    }
    if (sum <= 0) {
        return std::nullopt;
    }
    const Wide spread = squares * static_cast<std::int64_t>(months) - sum * sum;
    return std::sqrt(static_cast<double>(spread)) / static_cast<double>(sum);
}

Wide positiveTotal(const AbcIndicatorRanking &indicator) {
    Wide total = 0;
    if (indicator.shown) {
        for (const std::int64_t value : indicator.value) {
            total += std::max<std::int64_t>(0, value);
        }
    }
    return total;
}

// Makes the rows of the result out of the flat arrays of its windows.
class RowBuilder {
public:
    RowBuilder(const std::vector<AbcCustomer> &customers, const AbcUnits &units,
               const AbcRanking &ranking)
        : m_customers(customers),
          m_units(units),
          m_ranking(ranking),
          m_payment(ranking.indicators[kPayment]),
          m_margin(ranking.indicators[kMargin]) {}

    // Members by score, payment (both falling), code (rising by bytes).
    [[nodiscard]] std::vector<std::int32_t> byScore() const {
        std::vector<std::int32_t> order = all();
        std::sort(order.begin(), order.end(), [this](std::int32_t a, std::int32_t b) {
            const auto x = static_cast<std::size_t>(a);
            const auto y = static_cast<std::size_t>(b);
            if (m_ranking.score[x] != m_ranking.score[y]) {
                return m_ranking.score[x] > m_ranking.score[y];
            }
            return paymentBefore(a, b);
        });
        return order;
    }

    // Share and running share of payment, by member; absent when nobody paid.
    void shares(std::vector<std::optional<std::int64_t>> &share,
                std::vector<std::optional<std::int64_t>> &cumulative) const {
        share.resize(m_ranking.units.size());
        cumulative.resize(m_ranking.units.size());
        const Wide total = positiveTotal(m_payment);
        if (total == 0) {
            return;
        }
        std::vector<std::int32_t> order = all();
        std::sort(order.begin(), order.end(),
                  [this](std::int32_t a, std::int32_t b) { return paymentBefore(a, b); });
        Wide running = 0;
        for (const std::int32_t member : order) {
            const auto m = static_cast<std::size_t>(member);
            const std::int64_t paid = std::max<std::int64_t>(0, m_payment.value[m]);
            running += paid;
            share[m] = divRound(Wide{kMillion} * paid, total);
            cumulative[m] = divRound(running * kMillion, total);
        }
    }

    [[nodiscard]] AbcRow row(std::int32_t member, const AbcSums &sums) const {
        const auto m = static_cast<std::size_t>(member);
        AbcRow row;
        row.customer = m_units.customer[static_cast<std::size_t>(m_ranking.units[m])];
        for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
            const AbcIndicatorRanking &indicator = m_ranking.indicators[i];
            if (indicator.shown && indicator.has[m] != 0) {
                row.value[i] = indicator.value[m];
            }
            row.indicatorClass[i] = indicator.classes[m];
            row.indicatorRank2[i] = indicator.rank2[m];
            row.indicatorScore[i] = indicator.score[m];
        }
        row.brandProfitFen = sums.brandProfitFen;
        row.customerProfitFen = sums.customerProfitFen;
        row.dependenceAboveOne =
            row.value[2].has_value() && sums.brandProfitFen > sums.customerProfitFen;
        row.score = m_ranking.score[m];
        row.computed = m_ranking.classes[m];
        row.guard = m_ranking.guard[m] != 0;
        return row;
    }

private:
    [[nodiscard]] std::vector<std::int32_t> all() const {
        std::vector<std::int32_t> order(m_ranking.units.size());
        std::iota(order.begin(), order.end(), 0);
        return order;
    }
    [[nodiscard]] bool paymentBefore(std::int32_t a, std::int32_t b) const {
        const auto x = static_cast<std::size_t>(a);
        const auto y = static_cast<std::size_t>(b);
        if (m_payment.shown && m_payment.value[x] != m_payment.value[y]) {
            return m_payment.value[x] > m_payment.value[y];
        }
        return code(a) < code(b);
    }
    [[nodiscard]] const std::string &code(std::int32_t member) const {
        const auto unit =
            static_cast<std::size_t>(m_ranking.units[static_cast<std::size_t>(member)]);
        return m_customers[static_cast<std::size_t>(m_units.customer[unit])].code;
    }

    const std::vector<AbcCustomer> &m_customers;
    const AbcUnits &m_units;
    const AbcRanking &m_ranking;
    const AbcIndicatorRanking &m_payment;
    const AbcIndicatorRanking &m_margin;
};

void copyVerdicts(AbcResult &result, const AbcRanking &ranking) {
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        const AbcIndicatorRanking &indicator = ranking.indicators[i];
        result.cuts[i] = indicator.cuts;
        result.coverage[i] = indicator.coverage;
        result.scored[i] = indicator.scored;
        result.shown[i] = indicator.shown;
    }
    result.compositeCuts = ranking.cuts;
    result.notices = ranking.notices;
    result.excluded = ranking.excluded;
}

// The windows that classify() looks at: the period, the one before, then the sequence.
constexpr std::size_t kNow = 0;
constexpr std::size_t kBefore = 1;
constexpr std::size_t kSequence = 2;

std::vector<Period> windowsOf(const Period &period, const AbcPolicy &policy) {
    std::vector<Period> windows{period, period.before()};
    const auto sequence = sequenceUnits(period.to, policy.periods, policy.horizon);
    windows.insert(windows.end(), sequence.begin(), sequence.end());
    return windows;
}

// Classes by unit of every window but the first; `comparable`: somebody was ranked in the period
// before. The windows do not know of each other, so that those of many units go to two threads.
std::vector<std::vector<AbcClass>> classesOfOthers(const std::vector<AbcCustomer> &customers,
                                                   const AbcScope &scope, const AbcTally &tally,
                                                   const AbcPolicy &policy, bool &comparable) {
    constexpr std::size_t kMany = 10'000;
    const std::size_t count = scope.windows.size();
    const std::size_t units = scope.units.customer.size();
    std::vector<std::vector<AbcClass>> classes(count);
    std::atomic<std::size_t> next = kBefore;
    const auto work = [&] {
        for (std::size_t w = next++; w < count; w = next++) {
            const AbcRanking ranking =
                rank(customers, scope.units, tally.sums(w), scope.windows[w].to, policy);
            if (w == kBefore) {
                comparable = !ranking.units.empty();
            }
            classes[w] = classByUnit(ranking, units);
        }
    };
    if (units >= kMany) {
        auto helper = std::async(std::launch::async, work);
        work();
        helper.get();
    } else {
        work();
    }
    return classes;
}

void addHistory(AbcRow &row, std::size_t unit, const std::vector<std::vector<AbcClass>> &classes,
                const AbcSums &before, bool comparable) {
    row.previous = classes[kBefore][unit];
    row.movement = movementOf(row.previous, row.computed, comparable);
    row.sequence.reserve(classes.size() - kSequence);
    for (std::size_t w = kSequence; w < classes.size(); ++w) {
        row.sequence.push_back(classes[w][unit]);
    }
    row.stability = stabilityOf(row.sequence);
    if (before.anyRow) {
        row.previousPaymentFen = before.paymentFen;
        row.previousMarginFen = before.marginFen;
    }
}

} // namespace

AbcCuts countRatioCuts(std::int64_t n, const std::array<int, 3> &ratio) {
    AbcCuts cuts;
    cuts.n = n;
    if (n < 1) {
        return cuts;
    }
    const Wide s = Wide{ratio[0]} + ratio[1] + ratio[2];
    const auto at = [&](Wide share) {
        return static_cast<std::int64_t>((2 * Wide{n} * share + s) / (2 * s));
    };
    cuts.a = std::max<std::int64_t>(1, at(ratio[0]));
    cuts.ab = std::max(std::min(n, cuts.a + 1), at(Wide{ratio[0]} + ratio[1]));
    return cuts;
}

std::vector<Period> sequenceUnits(Month to, AbcPeriods periods, int count) {
    const int length = monthsIn(periods);
    // The last month of the last unit that is complete by the end of `to`.
    const Month last = to.plus(-(to.month() % length));
    std::vector<Period> units;
    for (int i = count - 1; i >= 0; --i) {
        const Month end = last.plus(-i * length);
        units.push_back({end.plus(1 - length), end});
    }
    return units;
}

Period coveredMonths(const Period &period, const AbcPolicy &policy) {
    Period covered = period;
    for (const Period &window : windowsOf(period, policy)) {
        covered.from = std::min(covered.from, window.from);
    }
    return covered;
}

AbcStability stabilityOf(const std::vector<AbcClass> &sequence) {
    int count = 0;
    bool improved = false;
    bool worsened = false;
    AbcClass last = AbcClass::None;
    for (const AbcClass at : sequence) {
        if (at == AbcClass::None) {
            continue;
        }
        ++count;
        improved = improved || (last != AbcClass::None && at < last);
        worsened = worsened || (last != AbcClass::None && at > last);
        last = at;
    }
    if (count < kStabilityNeeds) {
        return AbcStability::Insufficient;
    }
    if (improved && worsened) {
        return AbcStability::Fluctuating;
    }
    if (improved) {
        return AbcStability::Rising;
    }
    return worsened ? AbcStability::Falling : AbcStability::Stable;
}

AbcMovement movementOf(AbcClass previous, AbcClass now, bool comparable) {
    if (now == AbcClass::None || !comparable) {
        return AbcMovement::None;
    }
    if (previous == AbcClass::None) {
        return AbcMovement::Entered;
    }
    if (previous == now) {
        return AbcMovement::Same;
    }
    return now < previous ? AbcMovement::Up : AbcMovement::Down;
}

AbcScope abcScope(const std::vector<AbcCustomer> &customers, const Period &period,
                  const AbcPolicy &policy) {
    return {unitsOf(customers, policy.rollUpGroups), windowsOf(period, policy)};
}

AbcResult classify(const AbcInput &input, const Period &period, const AbcPolicy &policy) {
    const AbcScope scope = abcScope(input.customers, period, policy);
    AbcTally tally(scope);
    for (const AbcFact &fact : input.facts) {
        tally.add(fact);
    }
    return classify(input.customers, scope, tally, policy);
}

AbcResult classify(const std::vector<AbcCustomer> &customers, const AbcScope &scope,
                   const AbcTally &tally, const AbcPolicy &policy) {
    AbcResult result;
    result.period = scope.windows[kNow];
    result.policy = policy;
    const AbcUnits &units = scope.units;
    const AbcRanking ranking =
        rank(customers, units, tally.sums(kNow), scope.windows[kNow].to, policy);
    copyVerdicts(result, ranking);

    bool comparable = false;
    const auto classes = classesOfOthers(customers, scope, tally, policy, comparable);
    const RowBuilder builder(customers, units, ranking);
    std::vector<std::optional<std::int64_t>> share;
    std::vector<std::optional<std::int64_t>> cumulative;
    builder.shares(share, cumulative);
    const Wide marginTotal = positiveTotal(ranking.indicators[kMargin]);
    result.rows.reserve(ranking.units.size());
    for (const std::int32_t member : builder.byScore()) {
        const auto m = static_cast<std::size_t>(member);
        const auto unit = static_cast<std::size_t>(ranking.units[m]);
        AbcRow row = builder.row(member, tally.sums(kNow)[unit]);
        row.rank = static_cast<int>(result.rows.size()) + 1;
        addHistory(row, unit, classes, tally.sums(kBefore)[unit], comparable);
        row.paymentShare = share[m];
        row.paymentCumulativeShare = cumulative[m];
        if (marginTotal > 0) {
            row.marginShare =
                divRound(Wide{kMillion} * std::max<std::int64_t>(0, row.value[kMargin].value_or(0)),
                         marginTotal);
        }
        if (ranking.indicators[kPayment].shown) {
            row.cv = variation(tally.monthly(ranking.units[m]), tally.months());
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace accord::domain
