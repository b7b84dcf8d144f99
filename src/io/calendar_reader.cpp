// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/calendar_reader.h"

#include "io/calendar_events.h"
#include "io/listed_reader.h"

#include <fmt/format.h>

#include <utility>

namespace accord::io {
namespace {

constexpr int kDaysBack = 31; // of repeated events; others count whenever they are
constexpr int kDaysAhead = 366;
constexpr int kMinutesOfHour = 60;

std::string timeText(const std::optional<int> &minute) {
    return minute ? fmt::format("{:02}:{:02}", *minute / kMinutesOfHour, *minute % kMinutesOfHour)
                  : std::string();
}

std::vector<TableNotice> noticesOf(const CalendarEvents &read, CalendarRange repeated) {
    std::vector<TableNotice> notices;
    if (read.isBounded) {
        notices.push_back({"calendar.bounded",
                           "Repeated events are taken from {from} to {to} only.",
                           {{"from", repeated.from.toString()}, {"to", repeated.to.toString()}}});
    }
    if (read.replaced > 0) {
        notices.push_back({"calendar.replaced",
                           "{count} older versions of events in the file were passed over.",
                           {{"count", std::to_string(read.replaced)}}});
    }
    return notices;
}

// An event of ours names the customer and tells the purpose below; others tell it at the top.
ListedRow rowOf(CalendarEvent event) {
    const bool isOurs = !event.customer.empty();
    return {event.line,
            {std::move(event.visit), eventKey(event), std::move(event.customer),
             event.day.isNull() ? event.start : event.day.toString(), timeText(event.minute),
             event.isCancelled ? "cancelled" : "", isOurs ? std::move(event.note) : event.title,
             isOurs ? std::string() : event.title,
             isOurs ? std::string() : std::move(event.place)}};
}

} // namespace

bool looksLikeCalendar(std::string_view start) {
    return beginsWithWord(start, "begin:vcalendar");
}

base::Result<std::unique_ptr<TableReader>> openCalendar(std::unique_ptr<ByteSource> source,
                                                        const TableOptions &options) {
    const CalendarRange repeated{options.today.plusDays(-kDaysBack),
                                 options.today.plusDays(kDaysAhead)};
    ACCORD_TRY(auto read,
               readCalendar(readUpTo(*source, kMostCalendarBytes + 1), options.zone, repeated));
    std::vector<ListedRow> rows;
    rows.reserve(read.events.size());
    for (CalendarEvent &event : read.events) {
        rows.push_back(rowOf(std::move(event)));
    }
    return listedTable("calendar",
                       {"id", "uid", "customer_code", "date", "at", "state", "purpose",
                        "event_title", "event_place"},
                       std::move(rows), source->size(), noticesOf(read, repeated));
}

} // namespace accord::io
