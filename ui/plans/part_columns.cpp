// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/part_columns.h"

#include "base/clock.h"
#include "base/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace accord::ui {
namespace {

using nlohmann::json;

class ValueWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PartWords)
public:
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
};

std::int64_t whole(const json &value) {
    return value.is_number_integer() ? value.get<std::int64_t>() : 0;
}

// Rates stand as decimals in the document: 0.085 = 850 basis points.
std::int64_t points(const json &value) {
    return value.is_number() ? std::llround(value.get<double>() * 10'000) : 0;
}

QString wordOf(const json &value, const PartColumn &column) {
    for (const auto &[code, word] : column.words) {
        if (value.is_string() && value.get<std::string>() == code) {
            return word;
        }
    }
    return {};
}

QString plain(QString number) {
    number.remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-'));
    if (!number.contains(QLatin1Char('.'))) {
        return number;
    }
    while (number.endsWith(QLatin1Char('0'))) {
        number.chop(1);
    }
    return number.endsWith(QLatin1Char('.')) ? number.chopped(1) : number;
}

base::Result<json> readNumber(const QString &text, int places, bool isPercent) {
    QString number = text.normalized(QString::NormalizationForm_KC).trimmed();
    number.remove(QStringLiteral("元"));
    int shift = 0;
    if (number.endsWith(QStringLiteral("万")) || number.endsWith(QStringLiteral("萬"))) {
        number.chop(1);
        shift = 4;
    }
    if (isPercent && !number.endsWith(QLatin1Char('%'))) {
        number += QLatin1Char('%');
    }
    ACCORD_TRY(const base::Decimal read,
               base::parseDecimal(number.trimmed().toStdString(), isPercent));
    ACCORD_TRY(const std::int64_t scaled, read.scaled(places + shift));
    return json(scaled);
}

// "2027-03-01", "2027年3月1日", "3-1", "3月1日", "03/01"
base::Result<json> readDay(const QString &text, int year) {
    static const QRegularExpression kNumbers(QStringLiteral("\\d+"));
    QList<int> numbers;
    auto found = kNumbers.globalMatch(text.normalized(QString::NormalizationForm_KC));
    while (found.hasNext()) {
        numbers << found.next().captured().toInt();
    }
    if (numbers.size() == 1 && numbers.first() > 19'000'000) { // 20270301
        const int day = numbers.first();
        numbers = {day / 10'000, day / 100 % 100, day % 100};
    }
    if (numbers.size() == 2) {
        numbers.prepend(year);
    }
    const base::Date day = numbers.size() == 3
                               ? base::Date::fromParts(numbers[0], numbers[1], numbers[2])
                               : base::Date();
    if (day.isNull()) {
        return base::fail(base::ErrorCode::Invalid, "date.bad",
                          "\"" + text.toStdString() + "\" is no day; write it as 2027-03-01.", {},
                          {}, {{"value", text.toStdString()}});
    }
    return json(day.toString());
}

base::Result<json> readChoice(const QString &typed, const PartColumn &column) {
    for (const auto &[code, word] : column.words) {
        if (word.compare(typed, Qt::CaseInsensitive) == 0 ||
            QString::fromStdString(code) == typed) {
            return json(code);
        }
    }
    return base::fail(base::ErrorCode::Invalid, "field.word",
                      "\"" + typed.toStdString() + "\" is none of the choices.", column.key, {},
                      {{"value", typed.toStdString()}});
}

// What an emptied cell says in the document.
json nothingIn(const PartColumn &column) {
    if (column.kind == PartKind::Text) {
        return "";
    }
    const bool isAmount =
        column.kind == PartKind::Money && column.key != "cap_fen" && column.key != "base_fen";
    const bool isCount = column.key == "count" || column.key == "due_days";
    return isAmount || isCount ? json(0) : json();
}

} // namespace

QString shownValue(const json &value, const PartColumn &column, const Figures &figures) {
    if (value.is_null()) {
        return {};
    }
    switch (column.kind) {
    case PartKind::Count:
        return figures.count(whole(value));
    case PartKind::Money:
        return decimalText(whole(value), 2, whole(value) % 100 == 0 ? 0 : 2);
    case PartKind::Rate:
        return figures.percent(points(value), 2);
    case PartKind::Choice:
        return wordOf(value, column);
    case PartKind::Flag:
        return value.is_boolean() && value.get<bool>() ? ValueWords::yes() : ValueWords::no();
    case PartKind::Text:
    case PartKind::Day:
        break;
    }
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

QString editedValue(const json &value, const PartColumn &column) {
    switch (column.kind) {
    case PartKind::Count:
        return value.is_number_integer() ? QString::number(whole(value)) : QString();
    case PartKind::Money:
        return value.is_number_integer() ? plain(decimalText(whole(value), 2, 2)) : QString();
    case PartKind::Rate:
        return value.is_number() ? plain(decimalText(points(value), 2, 2)) : QString();
    case PartKind::Choice:
        return wordOf(value, column);
    default:
        return shownValue(value, column, Figures());
    }
}

base::Result<json> readValue(const QString &text, const PartColumn &column, int year) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return nothingIn(column);
    }
    switch (column.kind) {
    case PartKind::Count:
        return readNumber(typed, 0, false);
    case PartKind::Money:
        return readNumber(typed, 2, false);
    case PartKind::Rate: {
        ACCORD_TRY(const json number, readNumber(typed, 4, true));
        return json(static_cast<double>(number.get<std::int64_t>()) / 10'000.0);
    }
    case PartKind::Day:
        return readDay(typed, year);
    case PartKind::Choice:
        return readChoice(typed, column);
    case PartKind::Flag:
        return json(typed == ValueWords::yes() || typed == QStringLiteral("1"));
    case PartKind::Text:
        break;
    }
    return json(text.toStdString());
}

} // namespace accord::ui
