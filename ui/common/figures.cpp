// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figures.h"

#include <algorithm>

namespace accord::ui {
namespace {

std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

QString grouped(QString digits) {
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QLatin1Char(','));
    }
    return digits;
}

QString text(const std::string &ascii) {
    return ascii.empty() ? Figures::none() : QString::fromStdString(ascii);
}

} // namespace

QString plainDecimal(std::int64_t value, int scale) {
    std::int64_t whole = 1;
    for (int i = 0; i < scale; ++i) {
        whole *= 10;
    }
    QString part = QString::number(std::abs(value % whole)).rightJustified(scale, QLatin1Char('0'));
    while (part.endsWith(QLatin1Char('0'))) {
        part.chop(1);
    }
    return QStringLiteral("%1%2%3%4")
        .arg(value < 0 ? QStringLiteral("-") : QString(), QString::number(std::abs(value / whole)),
             part.isEmpty() ? QString() : QStringLiteral("."), part);
}

QString decimalText(std::int64_t value, int scale, int decimals) {
    const std::int64_t rounded =
        decimals < scale ? base::divRound(value, powerOfTen(scale - decimals)) : value;
    const int kept = std::min(scale, decimals);
    const auto power = static_cast<std::uint64_t>(powerOfTen(kept));
    const auto size = rounded < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(rounded)
                                  : static_cast<std::uint64_t>(rounded);
    QString result = grouped(QString::number(size / power));
    if (decimals > 0) {
        result += QLatin1Char('.') +
                  QString::number(size % power).rightJustified(kept, QLatin1Char('0')) +
                  QString(decimals - kept, QLatin1Char('0'));
    }
    return rounded < 0 ? QChar(0x2212) + result : result;
}

QString Figures::unitName() const {
    //: the unit of amounts in lists and charts: 10,000 yuan
    return m_unit == MoneyUnit::TenThousand ? tr("CNY 10k") : tr("CNY");
}

QString Figures::amount(std::optional<std::int64_t> fen) const {
    return m_unit == MoneyUnit::TenThousand ? tenThousand(fen) : yuan(fen);
}

QString Figures::yuan(std::optional<std::int64_t> fen) const {
    return fen ? decimalText(*fen, 2, 2) : none();
}

QString Figures::tenThousand(std::optional<std::int64_t> fen) const {
    return fen ? decimalText(*fen, 6, 1) : none();
}

QString Figures::count(std::optional<std::int64_t> value) const {
    return value ? decimalText(*value, 0, 0) : none();
}

QString Figures::percent(std::optional<std::int64_t> basisPoints, int decimals) const {
    return basisPoints ? decimalText(*basisPoints, 2, decimals) + QStringLiteral(" %") : none();
}

QString Figures::growth(std::optional<std::int64_t> basisPoints) const {
    if (!basisPoints) {
        return none();
    }
    const QString size = percent(basisPoints);
    return *basisPoints > 0 ? QLatin1Char('+') + size : size;
}

QString Figures::month(base::Month month) const {
    return text(month.toString());
}

QString Figures::date(base::Date date) const {
    return text(date.toString());
}

QString Figures::shortDate(base::Date date) const {
    return date.isNull() ? none() : QString::fromStdString(date.toString().substr(5));
}

QString Figures::fromToday(base::Date date, base::Date today) const {
    if (date.isNull()) {
        return none();
    }
    const int days = date.daysSince1970() - today.daysSince1970();
    switch (days) {
    case -1:
        return tr("yesterday");
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    default:
        return days < 0 ? tr("%n days ago", nullptr, -days) : tr("in %n days", nullptr, days);
    }
}

} // namespace accord::ui
