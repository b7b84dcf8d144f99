// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_calendar.h"

#include "base/month.h"
#include "domain/visit/visit_rules.h"
#include "ui/visits/visit_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kHead = 32;
constexpr int kDayHead = 24; // of a day of the month
constexpr int kMonthEntry = 20;
constexpr int kWeekEntry = 44;
constexpr int kTwoLines = 32;
constexpr int kGap = 3;
constexpr int kDaysOfWeek = 7;
constexpr int kEdge = 3;

base::Date mondayOf(base::Date day) {
    return day.plusDays(1 - day.weekday());
}

} // namespace

VisitCalendar::VisitCalendar(const Theme &theme, const Figures &figures, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_figures(figures) {
    setObjectName(QStringLiteral("visit_calendar"));
    setAccessibleName(tr("Calendar of visits"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize VisitCalendar::sizeHint() const {
    return {m_theme.px(560), m_theme.px(420)};
}

void VisitCalendar::show(std::vector<CalendarEntry> entries, base::Date today) {
    m_entries = std::move(entries);
    m_today = today;
    if (m_day.isNull()) {
        m_day = today;
    }
    if (chosen() == nullptr) {
        m_chosen = domain::VisitId();
    }
    note();
    update();
}

void VisitCalendar::setSpan(CalendarSpan span) {
    m_span = span;
    update();
}

void VisitCalendar::setDay(base::Date day) {
    m_day = day;
    const CalendarEntry *entry = chosen();
    if (entry != nullptr && entry->day != day) {
        m_chosen = domain::VisitId();
    }
    note();
    update();
}

base::Date VisitCalendar::first() const {
    switch (m_span) {
    case CalendarSpan::Day:
        return m_day;
    case CalendarSpan::Week:
        return mondayOf(m_day);
    case CalendarSpan::Month:
        break;
    }
    return mondayOf(base::Date(m_day.year(), m_day.month(), 1));
}

int VisitCalendar::rows() const {
    if (m_span != CalendarSpan::Month) {
        return 1;
    }
    const base::Date last = base::Month::of(m_day).lastDay();
    return (last.daysSince1970() - first().daysSince1970()) / kDaysOfWeek + 1;
}

base::Date VisitCalendar::last() const {
    return first().plusDays(rows() * columns() - 1);
}

int VisitCalendar::headHeight() const {
    return m_theme.px(kHead);
}

int VisitCalendar::entryHeight() const {
    return m_theme.px(m_span == CalendarSpan::Month ? kMonthEntry : kWeekEntry);
}

QRect VisitCalendar::dayArea(base::Date day) const {
    const int place = day.daysSince1970() - first().daysSince1970();
    if (day.isNull() || place < 0 || place >= rows() * columns()) {
        return {};
    }
    const int column = place % columns();
    const int row = place / columns();
    const int left = width() * column / columns();
    const int right = width() * (column + 1) / columns();
    const int room = height() - headHeight();
    const int top = headHeight() + room * row / rows();
    const int bottom = headHeight() + room * (row + 1) / rows();
    return {left, top, right - left, bottom - top};
}

base::Date VisitCalendar::dayAt(QPoint position) const {
    for (base::Date day = first(); day <= last(); day = day.plusDays(1)) {
        if (dayArea(day).contains(position)) {
            return day;
        }
    }
    return {};
}

std::vector<std::size_t> VisitCalendar::entriesOf(base::Date day) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).day == day) {
            found.push_back(i);
        }
    }
    if (m_span == CalendarSpan::Day) { // as they stand below each other
        std::ranges::stable_sort(
            found, {}, [this](std::size_t i) { return m_entries.at(i).minute.value_or(-1); });
    }
    return found;
}

std::size_t VisitCalendar::fitting(const QRect &area, std::size_t count) const {
    const int head = m_span == CalendarSpan::Month ? m_theme.px(kDayHead) : m_theme.px(kGap);
    const int step = entryHeight() + m_theme.px(kGap);
    const int room = area.height() - head;
    const auto most = static_cast<std::size_t>(std::max(0, room / step));
    const int more = m_theme.px(kMonthEntry);
    return count <= most ? count : static_cast<std::size_t>(std::max(0, (room - more) / step));
}

QRect VisitCalendar::entryArea(const QRect &day, std::size_t place) const {
    const int head = m_span == CalendarSpan::Month ? m_theme.px(kDayHead) : m_theme.px(kGap);
    const int gap = m_theme.px(kGap);
    const int top = day.top() + head + static_cast<int>(place) * (entryHeight() + gap);
    return {day.left() + gap, top, day.width() - 2 * gap, entryHeight()};
}

QRect VisitCalendar::entryArea(domain::VisitId id) const {
    const auto found = std::ranges::find(m_entries, id, &CalendarEntry::id);
    if (found == m_entries.end()) {
        return {};
    }
    const QRect day = dayArea(found->day);
    if (m_span == CalendarSpan::Day) {
        return day.isEmpty() ? day
                             : hourEntryArea(static_cast<std::size_t>(found - m_entries.begin()));
    }
    const auto entries = entriesOf(found->day);
    for (std::size_t place = 0; place < fitting(day, entries.size()); ++place) {
        if (m_entries.at(entries.at(place)).id == id) {
            return entryArea(day, place);
        }
    }
    return {};
}

const CalendarEntry *VisitCalendar::entryAt(QPoint position) const {
    for (const std::size_t i : entriesOf(dayAt(position))) {
        if (entryArea(m_entries.at(i).id).contains(position)) {
            return &m_entries.at(i);
        }
    }
    return nullptr;
}

void VisitCalendar::choose(domain::VisitId id) {
    m_chosen = id;
    if (const CalendarEntry *entry = chosen()) {
        m_day = entry->day;
    }
    note();
    update();
}

void VisitCalendar::follow(domain::VisitId id, base::Date day) {
    m_chosen = id;
    m_day = day;
    update();
}

const CalendarEntry *VisitCalendar::chosen() const {
    const auto found = std::ranges::find(m_entries, m_chosen, &CalendarEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QString VisitCalendar::describe(const CalendarEntry &entry) const {
    QStringList parts{m_figures.date(entry.day)};
    if (entry.minute) {
        parts.last() += QLatin1Char(' ') + QString::fromStdString(domain::timeText(entry.minute));
    }
    parts << entry.name << VisitText::kind(entry.kind)
          << VisitText::state(entry.state, entry.isMissed);
    if (!entry.detail.isEmpty()) {
        parts << entry.detail;
    }
    return parts.join(QStringLiteral(" · "));
}

// For the screen reader: the visit, or the day and how much there is on it.
void VisitCalendar::note() {
    if (const CalendarEntry *entry = chosen()) {
        setAccessibleDescription(describe(*entry));
        return;
    }
    setAccessibleDescription(
        m_day.isNull() ? QString()
                       : tr("%1, %n visits", nullptr, static_cast<int>(entriesOf(m_day).size()))
                             .arg(m_figures.date(m_day)));
}

void VisitCalendar::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    if (m_day.isNull()) {
        return;
    }
    paintHead(painter);
    if (m_span == CalendarSpan::Day) {
        paintHours(painter);
        if (m_isDragging) {
            paintHourDrag(painter);
        }
        return;
    }
    for (base::Date day = first(); day <= last(); day = day.plusDays(1)) {
        paintDay(painter, day);
    }
    paintDrag(painter);
}

void VisitCalendar::paintHead(QPainter &painter) const {
    painter.fillRect(QRect(0, 0, width(), headHeight()), m_theme.color(Role::Window));
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(0, headHeight() - 1, width(), headHeight() - 1);
    for (int column = 0; column < columns(); ++column) {
        const base::Date day = first().plusDays(column);
        const QRect area(width() * column / columns(), 0, width() / columns(), headHeight());
        QString title = VisitText::weekday(day);
        if (m_span != CalendarSpan::Month) {
            title += QLatin1Char(' ') + m_figures.shortDate(day);
        }
        const bool isToday = m_span != CalendarSpan::Month && day == m_today;
        painter.setFont(m_theme.font(isToday ? TypeRole::BodyStrong : TypeRole::Caption));
        painter.setPen(m_theme.color(isToday ? Role::Accent : Role::Muted));
        painter.drawText(area, Qt::AlignCenter, title);
    }
}

void VisitCalendar::paintDay(QPainter &painter, base::Date day) const {
    const QRect area = dayArea(day);
    const bool isOther = m_span == CalendarSpan::Month && day.month() != m_day.month();
    const bool isRest = day.weekday() > 5;
    const bool isChosen = day == m_day;
    painter.fillRect(area, m_theme.color(isChosen            ? Role::Selection
                                         : isOther || isRest ? Role::Window
                                                             : Role::Surface));
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(area.topRight(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_span == CalendarSpan::Month) {
        const bool isToday = day == m_today;
        painter.setFont(m_theme.font(isToday ? TypeRole::BodyStrong : TypeRole::Caption));
        const Role ink = isToday ? Role::Accent : isOther ? Role::Faint : Role::Muted;
        painter.setPen(m_theme.color(ink));
        painter.drawText(
            area.adjusted(m_theme.px(measure::kCellPadding), 0, 0, 0)
                .intersected(QRect(area.topLeft(), QSize(area.width(), m_theme.px(kDayHead)))),
            Qt::AlignLeft | Qt::AlignVCenter, QString::number(day.day()));
    }
    const auto entries = entriesOf(day);
    const std::size_t shown = fitting(area, entries.size());
    for (std::size_t place = 0; place < shown; ++place) {
        paintEntry(painter, entryArea(area, place), m_entries.at(entries.at(place)));
    }
    if (shown < entries.size()) {
        painter.setFont(m_theme.font(TypeRole::Caption));
        painter.setPen(m_theme.color(Role::Muted));
        const QRect more(area.left() + m_theme.px(measure::kCellPadding),
                         area.bottom() - m_theme.px(kMonthEntry), area.width(),
                         m_theme.px(kMonthEntry));
        painter.drawText(more, Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more", nullptr, static_cast<int>(entries.size() - shown)));
    }
    if (hasFocus() && day == m_day && chosen() == nullptr) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -2, -2));
    }
}

void VisitCalendar::paintEntry(QPainter &painter, const QRect &area,
                               const CalendarEntry &entry) const {
    const Role ink = VisitText::stateInk(entry.state, entry.isMissed);
    const bool isChosen = entry.id == m_chosen;
    painter.setPen(isChosen ? QPen(m_theme.color(hasFocus() ? Role::Focus : ink), 2)
                            : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(VisitText::stateGround(entry.state, entry.isMissed)));
    painter.drawRoundedRect(area, 4, 4);
    painter.fillRect(QRect(area.left(), area.top() + 2, m_theme.px(kEdge), area.height() - 4),
                     m_theme.color(ink));
    const QString time = QString::fromStdString(domain::timeText(entry.minute));
    const int pad = m_theme.px(measure::kCellPadding);
    const QRect inner = area.adjusted(pad + m_theme.px(kEdge), 0, -pad, 0);
    const auto line = [&](const QRect &place, const QString &words, TypeRole type, Role role) {
        painter.setFont(m_theme.font(type));
        painter.setPen(m_theme.color(role));
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words.simplified(), Qt::ElideRight, place.width()));
    };
    const bool isLow = area.height() < m_theme.px(kTwoLines);
    if (m_span == CalendarSpan::Month || isLow) {
        line(inner, time.isEmpty() ? entry.name : time + QLatin1Char(' ') + entry.name,
             TypeRole::Caption, Role::Text);
        return;
    }
    const int half = inner.height() / 2;
    QStringList about;
    for (const QString &part : {time,
                                entry.state == domain::VisitState::Planned && !entry.isMissed
                                    ? VisitText::kind(entry.kind)
                                    : VisitText::state(entry.state, entry.isMissed),
                                entry.detail}) {
        if (!part.isEmpty()) {
            about << part;
        }
    }
    line(QRect(inner.left(), inner.top() + 2, inner.width(), half), entry.name,
         TypeRole::BodyStrong, Role::Text);
    line(QRect(inner.left(), inner.top() + half, inner.width(), half - 2),
         about.join(QStringLiteral(" · ")), TypeRole::Caption, ink);
}

void VisitCalendar::paintDrag(QPainter &painter) const {
    const QRect target = m_isDragging ? dayArea(dayAt(m_at)) : QRect();
    if (target.isEmpty()) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Role::Accent), 2, Qt::DashLine));
    painter.drawRect(target.adjusted(2, 2, -3, -3));
    if (const CalendarEntry *entry = chosen()) {
        paintEntry(painter,
                   QRect(m_at, QSize(target.width() - m_theme.px(measure::kGap), entryHeight())),
                   *entry);
    }
}

bool VisitCalendar::event(QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const CalendarEntry *entry = entryAt(help->pos());
        if (entry == nullptr) {
            QToolTip::hideText();
        } else { // plain text, whatever the name contains
            QToolTip::showText(help->globalPos(), describe(*entry).toHtmlEscaped(), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace accord::ui
