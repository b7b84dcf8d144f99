// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/day_edit.h"

#include "domain/visit/quick_line.h"
#include "domain/visit/visit_rules.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace accord::ui {
namespace {

constexpr int kHalfHour = 30;
constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMorning = 9 * 60;

std::optional<int> minuteFromText(const QString &text) {
    const QString typed = text.trimmed();
    static const QRegularExpression kHour(QStringLiteral("^\\d{1,2}$"));
    static const QRegularExpression kDigits(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    if (kHour.match(typed).hasMatch()) {
        return domain::timeFromText((typed + QStringLiteral(":00")).toStdString());
    }
    if (const auto match = kDigits.match(typed); match.hasMatch()) {
        return domain::timeFromText(
            (match.captured(1) + QLatin1Char(':') + match.captured(2)).toStdString());
    }
    const domain::QuickLine line = domain::readQuickLine(typed.toStdString(), base::Date());
    return line.rest.empty() ? line.minute : std::nullopt;
}

} // namespace

std::optional<base::Date> dayFromText(const QString &text, base::Date today) {
    QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return base::Date();
    }
    if (auto whole = base::Date::parse(typed.toStdString())) {
        return *whole;
    }
    static const QRegularExpression kAhead(QStringLiteral("^\\+(\\d{1,3})$"));
    if (const auto match = kAhead.match(typed); match.hasMatch()) {
        return today.plusDays(match.captured(1).toInt());
    }
    static const QRegularExpression kShort(QStringLiteral("^\\d{1,2}[-.]\\d{1,2}$"));
    if (kShort.match(typed).hasMatch()) { // the year nearest to today, as lists leave it out
        const int month = typed.section(QRegularExpression(QStringLiteral("[-.]")), 0, 0).toInt();
        const int day = typed.section(QRegularExpression(QStringLiteral("[-.]")), 1, 1).toInt();
        base::Date nearest;
        for (const int year : {today.year(), today.year() + 1, today.year() - 1}) {
            const base::Date meant = base::Date::fromParts(year, month, day);
            const auto away = [today](base::Date one) {
                return std::abs(one.daysSince1970() - today.daysSince1970());
            };
            if (!meant.isNull() && (nearest.isNull() || away(meant) < away(nearest))) {
                nearest = meant;
            }
        }
        return nearest.isNull() ? std::nullopt : std::optional(nearest);
    }
    const domain::QuickLine line = domain::readQuickLine(typed.toStdString(), today);
    const bool isDay = !line.day.isNull() && line.rest.empty() && !line.minute;
    return isDay ? std::optional(line.day) : std::nullopt;
}

DayEdit::DayEdit(const QString &id, const QString &name, base::Date today, QWidget *parent)
    : QLineEdit(parent), m_today(today) {
    setObjectName(id);
    setAccessibleName(name);
    //: a day of the year 2026 as an example of what may be typed
    setPlaceholderText(tr("2026-11-25, Wed, +7"));
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::changed);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::settle);
}

base::Date DayEdit::day() const {
    return dayFromText(text(), m_today).value_or(base::Date());
}

void DayEdit::setDay(base::Date day) {
    setText(QString::fromStdString(day.toString()));
}

QString DayEdit::value() const {
    const auto day = dayFromText(text(), m_today);
    return day ? QString::fromStdString(day->toString()) : text().trimmed();
}

void DayEdit::setValue(const QString &value) {
    setText(value);
}

void DayEdit::settle() {
    if (const QString meant = value(); meant != text()) {
        setText(meant);
        Q_EMIT changed();
    }
}

void DayEdit::keyPressEvent(QKeyEvent *event) {
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isStep || isReadOnly() || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const base::Date from = day().isNull() ? m_today : day();
    setDay(day().isNull() ? from : from.plusDays(event->key() == Qt::Key_Up ? 1 : -1));
    Q_EMIT changed();
}

TimeEdit::TimeEdit(const QString &id, const QString &name, QWidget *parent) : QLineEdit(parent) {
    setObjectName(id);
    setAccessibleName(name);
    setPlaceholderText(QStringLiteral("10:00"));
    setMaxLength(20);
    connect(this, &QLineEdit::textEdited, this, &TimeEdit::changed);
    connect(this, &QLineEdit::editingFinished, this, &TimeEdit::settle);
}

QString TimeEdit::value() const {
    const auto minute = minuteFromText(text());
    return minute ? QString::fromStdString(domain::timeText(minute)) : text().trimmed();
}

void TimeEdit::setValue(const QString &value) {
    setText(value);
}

void TimeEdit::settle() {
    if (const QString meant = value(); meant != text()) {
        setText(meant);
        Q_EMIT changed();
    }
}

void TimeEdit::keyPressEvent(QKeyEvent *event) {
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isStep || isReadOnly() || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const auto now = minuteFromText(text());
    const int step = event->key() == Qt::Key_Up ? kHalfHour : -kHalfHour;
    const int next = now ? (*now + step + kMinutesOfDay) % kMinutesOfDay : kMorning;
    setText(QString::fromStdString(domain::timeText(next)));
    Q_EMIT changed();
}

} // namespace accord::ui
