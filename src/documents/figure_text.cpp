// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/figure_text.h"

#include "base/money.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace accord::documents {
namespace {

constexpr char16_t kMinus = 0x2212;

QString digits(std::int64_t units, int decimals) {
    // Unsigned, so that the smallest number has a magnitude too.
    const auto magnitude =
        units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    QString text = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    const qsizetype point = text.size() - decimals;
    if (decimals > 0) {
        text.insert(point, u'.');
    }
    for (qsizetype at = point - 3; at > 0; at -= 3) {
        text.insert(at, u',');
    }
    return text;
}

// Signed per mille as a percentage with one decimal.
QString signedTenths(std::int64_t perMille) {
    return signedGrouped(perMille, 1) + u'%';
}

std::int64_t largestRemainderOrder(std::int64_t value, std::int64_t step) {
    const std::int64_t rest = value % step;
    return rest < 0 ? rest + step : rest;
}

} // namespace

MoneyUnit MoneyUnit::forLargest(std::int64_t fen, DocumentLanguage language) {
    constexpr std::int64_t kMillionYuan = 100'000'000;
    constexpr std::int64_t kThousandYuan = 100'000;
    if (fen < kMillionYuan) {
        return {Kind::Yuan, 100, 0};
    }
    if (language == DocumentLanguage::English) {
        return {Kind::Thousand, kThousandYuan, 0};
    }
    return {Kind::TenThousand, kThousandYuan, 1};
}

QString noFigure() {
    return QStringLiteral("–");
}

QString grouped(std::int64_t units, int decimals) {
    return units < 0 ? QChar(kMinus) + digits(units, decimals) : digits(units, decimals);
}

QString signedGrouped(std::int64_t units, int decimals) {
    return units > 0 ? u'+' + digits(units, decimals) : grouped(units, decimals);
}

std::int64_t inSteps(std::int64_t fen, const MoneyUnit &unit) {
    return base::divRound(fen, unit.step);
}

QString money(std::int64_t fen, const MoneyUnit &unit) {
    return grouped(inSteps(fen, unit), unit.decimals);
}

QString yuan(std::int64_t fen) {
    return grouped(fen, 2);
}

QString wholeYuan(std::int64_t fen) {
    constexpr std::int64_t kFenPerYuan = 100;
    return fen % kFenPerYuan == 0 ? grouped(fen / kFenPerYuan, 0) : yuan(fen);
}

QString growth(std::int64_t now, std::int64_t before) {
    if (before <= 0) {
        return noFigure();
    }
    return signedTenths(base::divRound(base::Wide{now} * 1000, before) - 1000);
}

QString ratio(std::int64_t part, std::int64_t whole) {
    return whole <= 0 ? noFigure() : tenths(base::divRound(base::Wide{part} * 1000, whole));
}

QString percent(std::int64_t basisPoints) {
    QString text = grouped(basisPoints, 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text + u'%';
}

QString rateText(std::int64_t basisPoints) {
    return basisPoints % 10 == 0 ? grouped(basisPoints / 10, 1) + u'%' : percent(basisPoints);
}

QString tenths(std::int64_t perMille) {
    return grouped(perMille, 1) + u'%';
}

QString dateText(base::Date date) {
    return QString::fromStdString(date.toString());
}

std::vector<std::int64_t> roundedToSteps(const std::vector<std::int64_t> &values, std::int64_t step,
                                         std::int64_t total) {
    std::vector<std::int64_t> result;
    result.reserve(values.size());
    for (const std::int64_t value : values) {
        result.push_back(base::divFloor(value, step));
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return largestRemainderOrder(values[a], step) > largestRemainderOrder(values[b], step);
    });
    std::int64_t missing = total - std::accumulate(result.begin(), result.end(), std::int64_t{0});
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing) {
        ++result[order[i]];
    }
    return result;
}

std::vector<std::int64_t> sharesPerMille(const std::vector<std::int64_t> &values) {
    constexpr std::int64_t kScale = 1'000'000;
    std::int64_t sum = 0;
    for (const std::int64_t value : values) {
        sum += std::max<std::int64_t>(value, 0);
    }
    std::vector<std::int64_t> millionths(values.size());
    if (sum == 0) {
        return millionths;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const base::Wide part = std::max<std::int64_t>(values[i], 0);
        millionths[i] = base::divFloor(part * kScale, sum);
    }
    return roundedToSteps(millionths, kScale / 1000, 1000);
}

} // namespace accord::documents
