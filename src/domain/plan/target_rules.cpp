// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/target_rules.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

namespace accord::domain {

namespace {

using base::divRound;
using base::Wide;

constexpr int kProfileMonths = 9;
constexpr std::int64_t kFenPerYuan = 100;

struct Share {
    std::size_t cell;
    Wide remainder;
};

Wide weightOf(const SpreadCell &cell, bool evenly) {
    return evenly ? 1 : Wide{std::max<std::int64_t>(0, cell.weight)};
}

base::Done overLocked(Wide rest) {
    const auto difference = std::to_string(static_cast<std::int64_t>(rest));
    return base::fail(base::ErrorCode::Invalid, "target.over_locked",
                      "The year's target differs from its locked months by " + difference +
                          "; unlock a month or change the year.",
                      {}, {}, {{"difference", difference}});
}

// What the rest of the division does not reach goes to the largest unlocked cell, earliest first.
void addToLargest(std::span<SpreadCell> cells, std::int64_t amount) {
    SpreadCell *largest = nullptr;
    for (SpreadCell &cell : cells) {
        if (!cell.locked && (largest == nullptr || cell.amount > largest->amount)) {
            largest = &cell;
        }
    }
    largest->amount += amount;
}

// Shares `units` out by weight among the unlocked cells; what rounding down leaves goes, one unit
// each, to the largest remainders, earliest first.
void shareOut(std::span<SpreadCell> cells, Wide units, Wide weights, std::int64_t unit) {
    const bool evenly = weights == 0;
    const Wide sum =
        evenly ? std::count_if(cells.begin(), cells.end(), [](const auto &c) { return !c.locked; })
               : weights;
    Wide missing = units;
    std::vector<Share> shares;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].locked) {
            const Wide exact = units * weightOf(cells[i], evenly);
            cells[i].amount = static_cast<std::int64_t>(exact / sum) * unit;
            missing -= exact / sum;
            shares.push_back({i, exact % sum});
        }
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const Share &a, const Share &b) { return a.remainder > b.remainder; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(missing); ++i) {
        cells[shares[i].cell].amount += unit;
    }
}

} // namespace

base::Done spread(std::int64_t total, std::span<SpreadCell> cells, std::int64_t unit) {
    Wide rest = total;
    Wide weights = 0;
    std::int64_t unlocked = 0;
    for (const SpreadCell &cell : cells) {
        rest -= cell.locked ? cell.amount : 0;
        weights += cell.locked ? 0 : weightOf(cell, false);
        unlocked += cell.locked ? 0 : 1;
    }
    if (rest < 0 || (rest != 0 && unlocked == 0)) {
        return overLocked(rest);
    }
    if (unlocked == 0) {
        return {};
    }
    shareOut(cells, rest / unit, weights, unit);
    addToLargest(cells, static_cast<std::int64_t>(rest % unit));
    return {};
}

std::int64_t spreadUnit(PlanMetric metric) {
    return metric == PlanMetric::QuantityCases ? 1 : kFenPerYuan;
}

base::Done spreadTarget(PlanTarget &target, std::int64_t year,
                        const std::array<std::int64_t, 12> &weights) {
    std::array<SpreadCell, 12> cells;
    for (std::size_t m = 0; m < cells.size(); ++m) {
        cells[m] = {weights[m], target.months[m], target.locked[m]};
    }
    ACCORD_CHECK(spread(year, cells, spreadUnit(target.metric)));
    target.year = year;
    for (std::size_t m = 0; m < cells.size(); ++m) {
        target.months[m] = cells[m].amount;
    }
    return {};
}

std::optional<std::int64_t> grown(std::int64_t base, base::Percent growth, std::int64_t unit) {
    if (base <= 0) {
        return std::nullopt;
    }
    return divRound(Wide{base} * (10'000 + growth.basisPoints()), Wide{10'000} * unit) * unit;
}

bool usableOwnProfile(const std::array<std::int64_t, 12> &months) {
    return std::count_if(months.begin(), months.end(), [](std::int64_t m) { return m > 0; }) >=
           kProfileMonths;
}

bool usableProfile(const std::array<std::int64_t, 12> &months) {
    return std::any_of(months.begin(), months.end(), [](std::int64_t m) { return m > 0; });
}

} // namespace accord::domain
