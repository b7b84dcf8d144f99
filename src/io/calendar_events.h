// SPDX-License-Identifier: GPL-3.0-or-later
// Events of iCalendar files (RFC 5545) as calendars of phones and offices write them, through
// libical: days and local times in the zone asked for, repeated events as single ones.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

struct CalendarEvent {
    std::size_t line = 0; // file line of BEGIN:VEVENT, from 1
    std::string uid;
    std::string occurrence; // of a repeated event: the day it was to be on, "" of a single one
    std::string title;      // SUMMARY
    std::string place;      // LOCATION
    std::string note;       // DESCRIPTION
    std::string customer;   // X-ACCORD-CUSTOMER: the customer's code, in files of ours
    std::string visit;      // X-ACCORD-VISIT: the id of the visit, in files of ours
    base::Date day; // null when DTSTART is missing or no real day: then `start` is what it says
    std::string start;
    std::optional<int> minute; // of the day; nullopt = the whole day
    int minutes = 0;           // how long; 0 of a whole day
    bool isCancelled = false;
};

// The event, of a repeated one with its day: what a visit is found again by; and back.
[[nodiscard]] std::string eventKey(const CalendarEvent &event);
void setEventKey(CalendarEvent &event, const std::string &key);

// Repeated events count on days of this range only, others always.
struct CalendarRange {
    base::Date from;
    base::Date to;
};

inline constexpr std::size_t kMostCalendarBytes = 64U << 20U;
inline constexpr std::size_t kMostCalendarEvents = 100'000;

struct CalendarEvents {
    // In the order of the file, repetitions by day. Of several versions of one event (UID) only
    // that with the highest SEQUENCE.
    std::vector<CalendarEvent> events;
    std::size_t replaced = 0; // older versions that were passed over
    bool isBounded = false;   // repetitions lie outside the range, or are too many
};

// Unreadable ("calendar.none") when there is no event at all, Limit ("calendar.too_large").
[[nodiscard]] base::Result<CalendarEvents>
readCalendar(std::string_view bytes, const std::string &zone, CalendarRange repeated);

// Version 2.0, UTF-8, times in UTC; `stamp` = when the file is made.
[[nodiscard]] std::string calendarText(const std::vector<CalendarEvent> &events,
                                       const std::string &zone, base::Instant stamp);

} // namespace accord::io
