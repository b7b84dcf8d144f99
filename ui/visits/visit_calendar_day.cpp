// SPDX-License-Identifier: GPL-3.0-or-later
// The view of one day of visit_calendar.h: hours at the side, every visit at its time, those
// without a time above. Visits at nearly the same time stand side by side.
#include "domain/visit/visit_rules.h"
#include "ui/visits/visit_calendar.h"

#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kFirstHour = 8;
constexpr int kLastHour = 19;
constexpr int kMinutesOfHour = 60;
constexpr int kMinutesOfDay = 24 * kMinutesOfHour;
constexpr int kStep = 30; // minutes, as the arrows of a time field go
constexpr int kGutter = 64;
constexpr int kGap = 3;
constexpr int kLeastEntry = 34;
constexpr int kMostEntry = 56;
constexpr int kUntimed = 24;
constexpr std::size_t kMostUntimed = 4;
constexpr int kHintHour = 2; // of the hours shown, from the first

} // namespace

std::size_t VisitCalendar::untimed() const {
    const auto entries = entriesOf(m_day);
    return static_cast<std::size_t>(std::ranges::count_if(
        entries, [this](std::size_t i) { return !m_entries.at(i).minute.has_value(); }));
}

VisitCalendar::Hours VisitCalendar::hours() const {
    Hours hours{{}, kFirstHour * kMinutesOfHour, kLastHour * kMinutesOfHour};
    for (const std::size_t i : entriesOf(m_day)) {
        if (const auto minute = m_entries.at(i).minute) {
            const int hour = *minute / kMinutesOfHour;
            hours.first = std::min(hours.first, hour * kMinutesOfHour);
            hours.last = std::max(hours.last, (hour + 1) * kMinutesOfHour);
        }
    }
    const auto lines = static_cast<int>(std::min(untimed(), kMostUntimed));
    const int above = lines == 0 ? 0 : lines * m_theme.px(kUntimed + kGap) + m_theme.px(kGap);
    hours.area = dayArea(m_day).adjusted(m_theme.px(kGutter), above, 0, 0);
    return hours;
}

int VisitCalendar::topOf(const Hours &hours, int minute) {
    return hours.area.top() +
           (minute - hours.first) * hours.area.height() / (hours.last - hours.first);
}

int VisitCalendar::hourEntryHeight(const Hours &hours) const {
    const int hour = topOf(hours, hours.first + kMinutesOfHour) - hours.area.top();
    return std::clamp(hour - m_theme.px(kGap), m_theme.px(kLeastEntry), m_theme.px(kMostEntry));
}

// Those that would cover each other share the width.
std::vector<VisitCalendar::Slot> VisitCalendar::slotsOfDay() const {
    const Hours shown = hours();
    const int height = hourEntryHeight(shown);
    std::vector<Slot> placed;
    std::size_t first = 0;    // of those that touch each other
    std::vector<int> bottoms; // of their lanes
    const auto share = [&] {
        for (std::size_t i = first; i < placed.size(); ++i) {
            placed[i].lanes = static_cast<int>(bottoms.size());
        }
        first = placed.size();
        bottoms.clear();
    };
    for (const std::size_t i : entriesOf(m_day)) {
        if (!m_entries.at(i).minute) {
            continue;
        }
        const int top = topOf(shown, *m_entries.at(i).minute);
        if (!bottoms.empty() && top >= *std::ranges::max_element(bottoms)) {
            share();
        }
        auto lane = std::ranges::find_if(bottoms, [top](int bottom) { return bottom <= top; });
        if (lane == bottoms.end()) {
            lane = bottoms.insert(lane, 0);
        }
        *lane = top + height;
        placed.push_back({i, static_cast<int>(lane - bottoms.begin()), 1});
    }
    share();
    return placed;
}

QRect VisitCalendar::hourEntryArea(std::size_t entry) const {
    const Hours shown = hours();
    const int gap = m_theme.px(kGap);
    if (!m_entries.at(entry).minute) {
        const auto all = entriesOf(m_day);
        const auto place = static_cast<std::size_t>(std::ranges::find(all, entry) - all.begin());
        const bool isHidden =
            untimed() > kMostUntimed ? place + 1 >= kMostUntimed : place >= kMostUntimed;
        const int top =
            dayArea(m_day).top() + gap + static_cast<int>(place) * m_theme.px(kUntimed + kGap);
        return isHidden ? QRect()
                        : QRect(shown.area.left() + gap, top, shown.area.width() - 2 * gap,
                                m_theme.px(kUntimed));
    }
    for (const Slot &slot : slotsOfDay()) {
        if (slot.entry == entry) {
            const int left = shown.area.width() * slot.lane / slot.lanes;
            const int right = shown.area.width() * (slot.lane + 1) / slot.lanes;
            return {shown.area.left() + left + gap, topOf(shown, *m_entries.at(entry).minute) + 1,
                    right - left - 2 * gap, hourEntryHeight(shown)};
        }
    }
    return {};
}

// The half hour at which an entry begins whose top is there; nothing above the hours.
std::optional<int> VisitCalendar::minuteAt(int top) const {
    const Hours shown = hours();
    if (top < shown.area.top() - m_theme.px(kGap) || shown.area.height() <= 0) {
        return std::nullopt;
    }
    const int minute =
        shown.first + (top - shown.area.top()) * (shown.last - shown.first) / shown.area.height();
    const int rounded = (minute + kStep / 2) / kStep * kStep;
    return std::clamp(rounded, 0, kMinutesOfDay - kStep);
}

// Where the entry that is dragged would begin.
std::optional<int> VisitCalendar::minuteOfDrag() const {
    const CalendarEntry *entry = chosen();
    const int grip =
        entry == nullptr || !m_pressed ? 0 : m_pressed->y() - entryArea(entry->id).top();
    return minuteAt(m_at.y() - grip);
}

bool VisitCalendar::moveChosenInDay(int steps) {
    const CalendarEntry *entry = chosen();
    if (entry == nullptr || !entry->mayMove) {
        return false;
    }
    constexpr int kMorning = 9 * kMinutesOfHour;
    const int minute = entry->minute
                           ? std::clamp(*entry->minute + steps * kStep, 0, kMinutesOfDay - kStep)
                           : kMorning;
    Q_EMIT timeWanted(entry->id.value(), minute);
    return true;
}

void VisitCalendar::paintHours(QPainter &painter) const {
    const Hours shown = hours();
    const QRect day = dayArea(m_day);
    painter.fillRect(day, m_theme.color(Role::Surface));
    painter.setFont(m_theme.font(TypeRole::Caption));
    for (int minute = shown.first; minute < shown.last; minute += kMinutesOfHour) {
        const int top = topOf(shown, minute);
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawLine(shown.area.left(), top, day.right(), top);
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(day.left(), top, m_theme.px(kGutter) - m_theme.px(measure::kGap),
                               m_theme.px(kUntimed)),
                         Qt::AlignRight | Qt::AlignTop,
                         QString::fromStdString(domain::timeText(minute)));
    }
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(shown.area.left(), day.top(), shown.area.left(), day.bottom());
    const auto entries = entriesOf(m_day);
    if (entries.empty()) {
        const int top = topOf(shown, shown.first + kHintHour * kMinutesOfHour);
        painter.setFont(m_theme.font(TypeRole::Body));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(shown.area.left(), top, shown.area.width(),
                               topOf(shown, shown.first + (kHintHour + 1) * kMinutesOfHour) - top),
                         Qt::AlignCenter, tr("No visits on this day. Enter plans one."));
    }
    if (untimed() > 0) {
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(day.left(), day.top() + m_theme.px(kGap),
                               m_theme.px(kGutter) - m_theme.px(measure::kGap),
                               m_theme.px(kUntimed)),
                         Qt::AlignRight | Qt::AlignVCenter, tr("no time"));
    }
    if (untimed() > kMostUntimed) {
        const QRect more(shown.area.left() + m_theme.px(measure::kCellPadding),
                         shown.area.top() - m_theme.px(kUntimed + kGap), shown.area.width(),
                         m_theme.px(kUntimed));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(more, Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%n more", nullptr, static_cast<int>(untimed() - kMostUntimed + 1)));
    }
    for (const std::size_t i : entries) {
        if (const QRect area = hourEntryArea(i); !area.isEmpty()) {
            paintEntry(painter, area, m_entries.at(i));
        }
    }
}

void VisitCalendar::paintHourDrag(QPainter &painter) const {
    const CalendarEntry *entry = chosen();
    if (entry == nullptr) {
        return;
    }
    const Hours shown = hours();
    CalendarEntry there = *entry;
    there.minute = minuteOfDrag();
    const int top = there.minute ? topOf(shown, *there.minute) : dayArea(m_day).top();
    paintEntry(painter,
               QRect(shown.area.left() + m_theme.px(kGap), top + 1,
                     shown.area.width() - 2 * m_theme.px(kGap), hourEntryHeight(shown)),
               there);
}

} // namespace accord::ui
