// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/abc/abc_print.h"

#include <algorithm>
#include <numeric>

namespace accord::documents {
namespace {

using domain::AbcClass;
using domain::AbcIndicator;

std::optional<std::int64_t> previousOf(const app::AbcReportRow &row, AbcIndicator indicator) {
    return indicator == AbcIndicator::Payment ? row.previousPaymentFen : row.previousMarginFen;
}

} // namespace

AbcPrint::AbcPrint(const app::AbcReport &source, DocumentLanguage language, Composer &composer)
    : report(source), result(source.result), words(language), out(composer) {
    for (const AbcIndicator which : {AbcIndicator::Payment, AbcIndicator::Margin}) {
        if (!leading && shows(which)) {
            leading = which;
        }
    }
    std::int64_t largest = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const std::int64_t now = value(i);
        largest = std::max(largest, now);
        for (const auto at : {std::size_t{0}, static_cast<std::size_t>(effective(i))}) {
            AbcSums &sum = sums.at(at);
            ++sum.customers;
            sum.value += now;
            sum.positive += std::max<std::int64_t>(now, 0);
            sum.margin +=
                result.rows[i].value[static_cast<std::size_t>(AbcIndicator::Margin)].value_or(0);
            if (const auto before = previous(i)) {
                sum.previous += *before;
                sum.comparable += now;
                hasPrevious = hasPrevious || *before != 0;
            }
        }
    }
    unit = MoneyUnit::forLargest(largest, language);
}

AbcClass AbcPrint::effective(std::size_t i) const {
    const AbcClass computed = result.rows[i].computed;
    return i < report.rows.size() ? report.rows[i].effective(computed) : computed;
}

std::int64_t AbcPrint::value(std::size_t i) const {
    return leading ? result.rows[i].value.at(static_cast<std::size_t>(*leading)).value_or(0) : 0;
}

std::optional<std::int64_t> AbcPrint::previous(std::size_t i) const {
    return leading && i < report.rows.size() ? previousOf(report.rows[i], *leading) : std::nullopt;
}

QString AbcPrint::name(std::size_t i) const {
    constexpr int kLongest = 24;
    return oneLine(report.rows[i].name, kLongest);
}

QString AbcPrint::owner(std::size_t i) const {
    constexpr int kLongest = 12;
    return report.rows[i].owner.empty() ? noFigure() : oneLine(report.rows[i].owner, kLongest);
}

QString AbcPrint::growthOf(std::size_t i) const {
    return growth(value(i), previous(i).value_or(0));
}

std::vector<std::size_t> AbcPrint::byValue() const {
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return value(a) > value(b); });
    return order;
}

QString AbcPrint::indicator(const Words &one, AbcIndicator which) const {
    const QString text = one.text("abc.indicator." + std::string(domain::abcIndicatorCode(which)));
    return one.isEnglish() ? text.toLower() : text;
}

QString AbcPrint::amount(const Words &one, std::int64_t fen) const {
    if (unit.kind == MoneyUnit::Kind::Yuan) {
        return one.text("amount.yuan", {{"n", money(fen, unit)}});
    }
    const MoneyUnit thousand{MoneyUnit::Kind::Thousand, 100'000, 0};
    return one.isEnglish() ? one.text("amount.thousand", {{"n", money(fen, thousand)}})
                           : one.text("amount.ten_thousand", {{"n", money(fen, unit)}});
}

QString AbcPrint::unitName(const Words &one) const {
    switch (unit.kind) {
    case MoneyUnit::Kind::Yuan:
        return one.text("unit.yuan");
    case MoneyUnit::Kind::Thousand:
        return one.text("unit.thousand");
    case MoneyUnit::Kind::TenThousand:
        break;
    }
    return one.text("unit.ten_thousand");
}

QString AbcPrint::unitNote(std::string_view key) const {
    return words.textOf(key, [this](const Words &one) {
        return WordArguments{{"unit", unitName(one)},
                             {"indicator", leading ? indicator(one, *leading) : QString()}};
    });
}

QString AbcPrint::periodName(const Words &one) const {
    const base::Period &period = result.period;
    if (period.from.month() == 1 && period.months() == 12) {
        return one.text("abc.period.year", {{"year", QString::number(period.from.year())}});
    }
    return one.text("date.range", {{"from", QString::fromStdString(period.from.toString())},
                                   {"to", QString::fromStdString(period.to.toString())}});
}

QString AbcPrint::names(const Words &one, const std::vector<std::size_t> &rows) const {
    constexpr std::size_t kMost = 3;
    QStringList list;
    for (std::size_t i = 0; i < std::min(kMost, rows.size()); ++i) {
        list.append(name(rows[i]));
    }
    const QString joined = list.join(one.text("list.separator"));
    return rows.size() <= kMost ? joined : one.text("abc.names.more", {{"names", joined}});
}

QString classText(AbcClass value) {
    switch (value) {
    case AbcClass::A:
        return QStringLiteral("A");
    case AbcClass::B:
        return QStringLiteral("B");
    case AbcClass::C:
        return QStringLiteral("C");
    case AbcClass::None:
        break;
    }
    return noFigure();
}

Tone classTone(AbcClass value) {
    switch (value) {
    case AbcClass::A:
        return Tone::ClassA;
    case AbcClass::B:
        return Tone::ClassB;
    case AbcClass::C:
        return Tone::ClassC;
    case AbcClass::None:
        break;
    }
    return Tone::Muted;
}

Tone classGround(AbcClass value) {
    switch (value) {
    case AbcClass::A:
        return Tone::ClassASoft;
    case AbcClass::B:
        return Tone::ClassBSoft;
    case AbcClass::C:
        return Tone::ClassCSoft;
    case AbcClass::None:
        break;
    }
    return Tone::None;
}

Tone classBar(AbcClass value) {
    return value == AbcClass::B ? Tone::Chart2 : classTone(value);
}

Cell classCell(AbcClass value) {
    Cell cell(toned(classText(value), classTone(value), true));
    cell.badge = classGround(value);
    return cell;
}

} // namespace accord::documents
