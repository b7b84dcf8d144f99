// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of visit_calendar.h.
#include "base/month.h"
#include "ui/visits/due_list.h"
#include "ui/visits/visit_calendar.h"

#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kDaysOfWeek = 7;

base::Date monthsOn(base::Date day, int months) {
    const base::Month month = base::Month::of(day).plus(months);
    return base::Date(month.year(), month.month(), std::min(day.day(), month.lastDay().day()));
}

} // namespace

void VisitCalendar::goTo(base::Date day) {
    const base::Date before = first();
    const base::Date end = last();
    m_chosen = domain::VisitId();
    m_day = day;
    note();
    update();
    if (first() != before || last() != end) {
        Q_EMIT periodChanged();
    }
    Q_EMIT chose();
}

// Through the visits of the day; beyond them a week further where weeks stand below each other.
void VisitCalendar::goThrough(int by) {
    const auto entries = entriesOf(m_day);
    int place = -1;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (m_entries.at(entries.at(i)).id == m_chosen) {
            place = static_cast<int>(i);
        }
    }
    const int next = place < 0 && by < 0 ? -2 : place + by;
    if (next >= 0 && next < static_cast<int>(entries.size())) {
        choose(m_entries.at(entries.at(static_cast<std::size_t>(next))).id);
        Q_EMIT chose();
    } else if (next == -1) {
        choose(domain::VisitId()); // the day itself
        Q_EMIT chose();
    } else if (m_span == CalendarSpan::Month) {
        goTo(m_day.plusDays(by * kDaysOfWeek));
    }
}

bool VisitCalendar::moveChosen(int days) {
    const CalendarEntry *entry = chosen();
    if (entry == nullptr || !entry->mayMove) {
        return false;
    }
    Q_EMIT moveWanted(entry->id.value(), entry->day.plusDays(days));
    return true;
}

bool VisitCalendar::step(const QKeyEvent &event) {
    const bool isMove = event.modifiers() == Qt::ControlModifier;
    const int across = event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
    const int down = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    if (isMove && down != 0 && m_span == CalendarSpan::Day) {
        return moveChosenInDay(down);
    }
    if (isMove && (across != 0 || down != 0)) {
        return moveChosen(across + down * kDaysOfWeek);
    }
    if (event.modifiers() != Qt::NoModifier || (across == 0 && down == 0)) {
        return false;
    }
    if (across != 0) {
        goTo(m_day.plusDays(across));
    } else {
        goThrough(down);
    }
    return true;
}

void VisitCalendar::keyPressEvent(QKeyEvent *event) {
    if (m_day.isNull() || step(*event)) {
        return;
    }
    const int by = event->key() == Qt::Key_PageUp ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers() != Qt::NoModifier) { // Ctrl: records of a list
            QWidget::keyPressEvent(event);
        } else if (m_span == CalendarSpan::Month) {
            goTo(monthsOn(m_day, by));
        } else {
            goTo(m_day.plusDays(by * columns()));
        }
        break;
    case Qt::Key_Home:
        goTo(m_today);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const CalendarEntry *entry = chosen()) {
            Q_EMIT opened(entry->id.value());
        } else {
            Q_EMIT planWanted();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void VisitCalendar::mousePressEvent(QMouseEvent *event) {
    const base::Date day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || day.isNull()) {
        return;
    }
    m_pressed.reset();
    if (const CalendarEntry *entry = entryAt(event->pos())) {
        if (entry->mayMove) {
            m_pressed = event->pos();
        }
        choose(entry->id);
        Q_EMIT chose();
    } else {
        goTo(day);
    }
}

void VisitCalendar::mouseMoveEvent(QMouseEvent *event) {
    m_at = event->pos();
    const bool isFar =
        m_pressed && (m_at - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isFar || m_isDragging) {
        m_isDragging = true;
        update();
    }
}

void VisitCalendar::mouseReleaseEvent(QMouseEvent *event) {
    const bool wasDragging = std::exchange(m_isDragging, false);
    m_at = event->pos();
    constexpr int kNoTime = -1;
    const bool hasHours = m_span == CalendarSpan::Day;
    const int minute = hasHours ? minuteOfDrag().value_or(kNoTime) : kNoTime;
    m_pressed.reset();
    const base::Date day = dayAt(event->pos());
    const CalendarEntry *entry = chosen();
    if (wasDragging && entry != nullptr && !day.isNull() && day != entry->day) {
        Q_EMIT moveWanted(entry->id.value(), day);
    } else if (wasDragging && entry != nullptr && !day.isNull() && hasHours &&
               minute != entry->minute.value_or(kNoTime)) {
        Q_EMIT timeWanted(entry->id.value(), minute);
    }
    update();
}

void VisitCalendar::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const CalendarEntry *entry = entryAt(event->pos())) {
        Q_EMIT opened(entry->id.value());
    } else if (!dayAt(event->pos()).isNull()) {
        Q_EMIT planWanted();
    }
}

// The wheel turns the pages of the month; days and weeks stand still.
void VisitCalendar::wheelEvent(QWheelEvent *event) {
    if (m_span == CalendarSpan::Month && event->angleDelta().y() != 0) {
        goTo(monthsOn(m_day, event->angleDelta().y() > 0 ? -1 : 1));
        event->accept();
    } else {
        QWidget::wheelEvent(event);
    }
}

void VisitCalendar::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasFormat(DueModel::mimeType())) {
        event->acceptProposedAction();
    }
}

void VisitCalendar::dragMoveEvent(QDragMoveEvent *event) {
    event->setAccepted(!dayAt(event->position().toPoint()).isNull());
}

void VisitCalendar::dropEvent(QDropEvent *event) {
    const base::Date day = dayAt(event->position().toPoint());
    if (!day.isNull()) {
        event->acceptProposedAction();
        const auto minute =
            m_span == CalendarSpan::Day ? minuteAt(event->position().toPoint().y()) : std::nullopt;
        Q_EMIT customerDropped(QString::fromUtf8(event->mimeData()->data(DueModel::mimeType())),
                               day, minute.value_or(-1));
    }
}

} // namespace accord::ui
