// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_pareto.h"

#include "base/money.h"

#include <algorithm>
#include <numeric>

namespace accord::domain {

namespace {

using base::Wide;

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kWhole = 10'000; // basis points

std::vector<std::size_t> orderedBy(const AbcResult &result, std::size_t indicator) {
    std::vector<std::size_t> order(result.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto value = [&](std::size_t i) { return result.rows[i].value[indicator].value_or(0); };
    const bool byPayment = indicator == static_cast<std::size_t>(AbcIndicator::Payment);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (value(a) != value(b)) {
            return value(a) > value(b);
        }
        // The running share tells in which order equal payments were summed.
        return byPayment &&
               result.rows[a].paymentCumulativeShare < result.rows[b].paymentCumulativeShare;
    });
    return order;
}

std::size_t countOf(const AbcResult &result, const AbcPareto &pareto, AbcClass worst) {
    const auto indicator = static_cast<std::size_t>(pareto.indicator);
    std::size_t count = 0;
    while (count < pareto.order.size()) {
        const AbcClass value = result.rows[pareto.order[count]].indicatorClass[indicator];
        if (value == AbcClass::None || value > worst) {
            break;
        }
        ++count;
    }
    return count;
}

// The places of both limits after one was moved; each class keeps at least one customer.
std::array<std::int64_t, 2> moved(const AbcPareto &pareto, AbcLimit limit, std::size_t place) {
    const auto n = static_cast<std::int64_t>(pareto.order.size());
    auto a = static_cast<std::int64_t>(pareto.limits[0]);
    auto ab = static_cast<std::int64_t>(pareto.limits[1]);
    const auto wanted = static_cast<std::int64_t>(place);
    if (limit == AbcLimit::A) {
        a = std::clamp<std::int64_t>(wanted, 1, n - 2);
        ab = std::clamp<std::int64_t>(ab, a + 1, n - 1);
    } else {
        ab = std::clamp<std::int64_t>(wanted, 2, n - 1);
        a = std::clamp<std::int64_t>(a, 1, ab - 1);
    }
    return {a, ab};
}

std::array<int, 3> ratioOf(std::int64_t a, std::int64_t ab, std::int64_t n) {
    const std::int64_t common = std::gcd(std::gcd(a, ab - a), n - ab);
    return {static_cast<int>(a / common), static_cast<int>((ab - a) / common),
            static_cast<int>((n - ab) / common)};
}

// The roundest number of basis points in [low, high], nearest to the middle among equals.
int roundest(std::int64_t low, std::int64_t high) {
    const std::int64_t middle = (low + high) / 2;
    for (const std::int64_t step : {1000, 500, 100, 50, 10, 5}) {
        const std::int64_t near = (middle + step / 2) / step * step;
        for (const std::int64_t candidate : {near, near - step, near + step}) {
            if (candidate >= low && candidate <= high) {
                return static_cast<int>(candidate);
            }
        }
    }
    return static_cast<int>(middle);
}

// A share that the customers before `place` stand below and the next one does not.
int shareAt(const AbcPareto &pareto, std::int64_t place) {
    Wide before = 0; // of the last customer inside
    for (std::int64_t i = 0; i + 1 < place; ++i) {
        before += std::max<std::int64_t>(0, pareto.value[static_cast<std::size_t>(i)]);
    }
    const Wide after =
        before + std::max<std::int64_t>(0, pareto.value[static_cast<std::size_t>(place - 1)]);
    const auto low = static_cast<std::int64_t>(before * kWhole / pareto.total) + 1;
    const auto high = static_cast<std::int64_t>(after * kWhole / pareto.total);
    return roundest(low, std::max(low, high));
}

} // namespace

std::optional<AbcPareto> paretoOf(const AbcResult &result) {
    AbcPareto pareto;
    if (!result.shown[static_cast<std::size_t>(AbcIndicator::Payment)]) {
        pareto.indicator = AbcIndicator::Margin;
    }
    const auto indicator = static_cast<std::size_t>(pareto.indicator);
    if (result.rows.empty() || !result.shown[indicator]) {
        return std::nullopt;
    }
    pareto.order = orderedBy(result, indicator);
    Wide total = 0;
    for (const std::size_t row : pareto.order) {
        pareto.value.push_back(result.rows[row].value[indicator].value_or(0));
        total += std::max<std::int64_t>(0, pareto.value.back());
    }
    pareto.total = static_cast<std::int64_t>(total);
    Wide running = 0;
    for (const std::int64_t value : pareto.value) {
        running += std::max<std::int64_t>(0, value);
        pareto.cumulative.push_back(total == 0 ? 0 : base::divRound(running * kMillion, total));
    }
    pareto.limits = {countOf(result, pareto, AbcClass::A), countOf(result, pareto, AbcClass::B)};
    return pareto;
}

AbcPolicy withLimit(const AbcPolicy &policy, const AbcPareto &pareto, AbcLimit limit,
                    std::size_t place) {
    AbcPolicy changed = policy;
    const auto n = static_cast<std::int64_t>(pareto.order.size());
    if (n < 3) {
        return changed;
    }
    const auto [a, ab] = moved(pareto, limit, place);
    if (policy.method == AbcMethod::CountRatio) {
        changed.ratio = ratioOf(a, ab, n);
        return changed;
    }
    if (pareto.total <= 0) {
        return changed;
    }
    auto &[shareA, shareAb] = changed.valueShare;
    if (limit == AbcLimit::A) {
        shareA = std::min<int>(shareAt(pareto, a), kWhole - 1);
        shareAb = std::max(shareAb, shareA + 1);
    } else {
        shareAb = std::max(shareAt(pareto, ab), 2);
        shareA = std::min(shareA, shareAb - 1);
    }
    return changed;
}

} // namespace accord::domain
