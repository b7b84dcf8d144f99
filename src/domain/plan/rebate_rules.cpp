// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/rebate_rules.h"

#include "base/money.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace accord::domain {

namespace {

using base::divFloor;
using base::divRound;
using base::Wide;

constexpr std::int64_t kWhole = 10'000; // basis points

int reached(std::span<const RebateTier> tiers, std::int64_t value) {
    int tier = -1;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (value >= tiers[i].fromFen) {
            tier = static_cast<int>(i);
        }
    }
    return tier;
}

std::int64_t capped(std::int64_t earned, std::optional<std::int64_t> cap) {
    return cap ? std::min(earned, *cap) : earned;
}

std::int64_t rateOn(Wide amount, int rate) {
    return divRound(amount * rate, kWhole);
}

// Each rate on the part inside its tier; rounded once, on the sum.
std::int64_t slabs(std::span<const RebateTier> tiers, int tier, std::int64_t basis) {
    Wide weighted = 0;
    for (int i = 0; i <= tier; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const std::int64_t from = std::max<std::int64_t>(0, tiers[at].fromFen);
        const std::int64_t to = i == tier ? basis : tiers[at + 1].fromFen;
        weighted += Wide{to - from} * tiers[at].rate;
    }
    return divRound(weighted, kWhole);
}

std::int64_t periodSum(const std::array<std::int64_t, 12> &months, LinePeriod period, int number) {
    const auto [first, end] = monthsOfPeriod(period, number);
    return std::accumulate(months.begin() + first, months.begin() + end, std::int64_t{0});
}

RebateEarning best(const PlanLine &line, std::int64_t sales) {
    RebateEarning earning;
    if (!line.tiers.empty() && sales > 0) {
        earning.tier = static_cast<int>(line.tiers.size()) - 1;
        earning.earnedFen = capped(rateOn(sales, line.tiers.back().rate), line.capFen);
    }
    return earning;
}

} // namespace

RebateEarning rebateOnSales(RebateMode mode, std::span<const RebateTier> tiers,
                            std::int64_t basisFen, std::optional<std::int64_t> capFen) {
    RebateEarning earning;
    if (basisFen <= 0 || mode == RebateMode::None) {
        return earning;
    }
    earning.tier = reached(tiers, basisFen);
    if (earning.tier >= 0) {
        const std::int64_t earned =
            mode == RebateMode::Whole
                ? rateOn(basisFen, tiers[static_cast<std::size_t>(earning.tier)].rate)
                : slabs(tiers, earning.tier, basisFen);
        earning.earnedFen = capped(earned, capFen);
    }
    return earning;
}

GrowthRebate rebateOnGrowth(std::span<const RebateTier> tiers, AppliesTo appliesTo,
                            std::int64_t actualFen, std::int64_t baseFen,
                            std::optional<std::int64_t> capFen) {
    GrowthRebate result;
    if (baseFen <= 0) {
        result.baseMissing = true;
        return result;
    }
    result.growth = divFloor(Wide{actualFen - baseFen} * kWhole, baseFen);
    const std::int64_t amount = appliesTo == AppliesTo::Total ? actualFen : actualFen - baseFen;
    result.earning = rebateOnShare(tiers, result.growth, amount, capFen);
    return result;
}

RebateEarning rebateOnShare(std::span<const RebateTier> tiers, std::int64_t shareBasisPoints,
                            std::int64_t salesFen, std::optional<std::int64_t> capFen) {
    RebateEarning earning;
    if (salesFen <= 0) {
        return earning;
    }
    earning.tier = reached(tiers, shareBasisPoints);
    if (earning.tier >= 0) {
        earning.earnedFen =
            capped(rateOn(salesFen, tiers[static_cast<std::size_t>(earning.tier)].rate), capFen);
    }
    return earning;
}

std::vector<std::int64_t> catchUp(RebateMode mode, std::span<const RebateTier> tiers,
                                  std::span<const std::int64_t> periodSalesFen) {
    std::vector<std::int64_t> extra(periodSalesFen.size(), 0);
    if (tiers.empty() || mode == RebateMode::None) {
        return extra;
    }
    const Wide needed = Wide{tiers.front().fromFen} * static_cast<Wide>(periodSalesFen.size());
    Wide year = 0;
    for (const std::int64_t sales : periodSalesFen) {
        year += sales;
    }
    for (std::size_t i = 0; year >= needed && i < extra.size(); ++i) {
        if (periodSalesFen[i] > 0 && periodSalesFen[i] < tiers.front().fromFen) {
            extra[i] = rateOn(periodSalesFen[i], tiers.front().rate);
        }
    }
    return extra;
}

std::optional<std::int64_t> breakEvenCases(std::int64_t fixedSpendFen, std::int64_t unitMarginFen) {
    if (unitMarginFen <= 0) {
        return std::nullopt;
    }
    return -divFloor(-Wide{fixedSpendFen}, unitMarginFen);
}

int periodsInYear(LinePeriod period) {
    switch (period) {
    case LinePeriod::Month:
        return 12;
    case LinePeriod::Quarter:
        return 4;
    case LinePeriod::Half:
        return 2;
    case LinePeriod::Year:
        break;
    }
    return 1;
}

std::pair<int, int> monthsOfPeriod(LinePeriod period, int number) {
    const int length = 12 / periodsInYear(period);
    return {(number - 1) * length, number * length};
}

std::vector<LineForecast> forecast(const PlanLine &line,
                                   const std::array<std::int64_t, 12> &netSalesFen) {
    std::vector<LineForecast> entries;
    if (line.kind != LineKind::Rebate) {
        return entries;
    }
    const int count = periodsInYear(line.period);
    for (int number = 1; number <= count; ++number) {
        LineForecast entry;
        entry.period = number;
        const std::int64_t sales = periodSum(netSalesFen, line.period, number);
        entry.basis = sales;
        if (line.basis == RebateBasis::NetSales) {
            entry.earning = rebateOnSales(line.mode, line.tiers, sales, line.capFen);
        } else if (line.basis == RebateBasis::Growth) {
            // The frozen base is a year's; a period is compared with its even part of it.
            const std::int64_t baseFen = divRound(line.baseFen.value_or(0), count);
            const GrowthRebate growth =
                rebateOnGrowth(line.tiers, line.appliesTo, sales, baseFen, line.capFen);
            entry.basis = growth.growth;
            entry.earning = growth.earning;
        } else {
            entry.earning = best(line, sales);
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace accord::domain
