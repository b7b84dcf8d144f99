// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/health/health.h"

#include "base/money.h"
#include "domain/code_table.h"

#include <algorithm>

namespace accord::domain {

namespace {

constexpr CodeTable<HealthPart, kHealthPartCount> kParts{
    {"class", "plan", "overdue", "contact", "complaints", "promises", "coverage"}};
constexpr std::array<std::int64_t, kHealthPartCount> kWeights{20, 20, 15, 15, 10, 10, 10};
constexpr int kFewestParts = 3;

std::int64_t share(std::int64_t part, std::int64_t whole) {
    return std::clamp<std::int64_t>(base::divRound(base::Wide{part} * kWhole, whole), 0, kWhole);
}

// Shares of a whole number, exact as numerators over one denominator: whole parts first, what is
// missing to the largest remainders, the earlier part first.
std::array<std::int64_t, kHealthPartCount>
rounded(const std::array<base::Wide, kHealthPartCount> &numerators, base::Wide denominator,
        std::int64_t sum) {
    std::array<std::int64_t, kHealthPartCount> whole{};
    std::array<std::size_t, kHealthPartCount> order{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        whole[i] = static_cast<std::int64_t>(numerators[i] / denominator);
        sum -= whole[i];
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return numerators[a] % denominator > numerators[b] % denominator;
    });
    for (std::size_t i = 0; i < order.size() && sum > 0; ++i, --sum) {
        ++whole[order[i]];
    }
    return whole;
}

} // namespace

std::string_view code(HealthPart part) {
    return kParts.word(part);
}

std::int64_t weight(HealthPart part) {
    return kWeights.at(static_cast<std::size_t>(part));
}

Health healthOf(const HealthParts &parts) {
    Health health;
    health.parts = parts;
    std::int64_t known = 0;
    std::int64_t weights = 0;
    base::Wide points = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i]) {
            ++known;
            weights += kWeights[i];
            points += base::Wide{kWeights[i]} * std::clamp<std::int64_t>(*parts[i], 0, kWhole);
        }
    }
    if (known >= kFewestParts) {
        constexpr std::int64_t kHundred = 100;
        health.score = base::divRound(points * kHundred, base::Wide{weights} * kWhole);
    }
    return health;
}

std::array<std::optional<HealthPoints>, kHealthPartCount> healthPoints(const Health &health) {
    std::array<std::optional<HealthPoints>, kHealthPartCount> all{};
    if (!health.score) {
        return all;
    }
    constexpr std::int64_t kHundred = 100;
    std::array<base::Wide, kHealthPartCount> points{};
    std::array<base::Wide, kHealthPartCount> most{};
    std::int64_t weights = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const auto &part = health.parts[i]) {
            weights += kWeights[i];
            most[i] = base::Wide{kWeights[i]} * kHundred * kWhole;
            points[i] =
                base::Wide{kWeights[i]} * kHundred * std::clamp<std::int64_t>(*part, 0, kWhole);
        }
    }
    const base::Wide denominator = base::Wide{weights} * kWhole;
    const auto wholePoints = rounded(points, denominator, *health.score);
    const auto wholeMost = rounded(most, denominator, kHundred);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (health.parts[i]) {
            all[i] = HealthPoints{wholePoints[i], wholeMost[i]};
        }
    }
    return all;
}

std::optional<std::int64_t> classPart(std::string_view cls, std::optional<std::int64_t> salesFen,
                                      std::optional<std::int64_t> beforeFen) {
    std::optional<std::int64_t> rank;
    if (cls == "A" || cls == "B" || cls == "C") {
        rank = share('D' - cls.front(), 3);
    }
    std::optional<std::int64_t> trend;
    if (salesFen && beforeFen.value_or(0) > 0) {
        trend = share(*salesFen, *beforeFen);
    }
    return rank && trend ? std::optional(base::divRound(base::Wide{*rank} + *trend, 2))
                         : (rank ? rank : trend);
}

std::int64_t planPart(std::int64_t actualFen, std::int64_t dueFen) {
    return share(actualFen, dueFen);
}

std::optional<std::int64_t> overduePart(std::int64_t overdueFen, std::int64_t balanceFen) {
    return balanceFen > 0 ? std::optional(kWhole - share(overdueFen, balanceFen)) : std::nullopt;
}

std::int64_t contactPart(std::int64_t days, std::int64_t interval) {
    if (interval <= 0 || days <= interval) {
        return kWhole;
    }
    return kWhole - share(days - interval, 2 * interval);
}

std::int64_t coveragePart(int covered) {
    return share(covered, 3);
}

} // namespace accord::domain
