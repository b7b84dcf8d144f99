// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/calendar_events.h"

#include "base/text.h"
#include "io/encoding.h"
#include "io/vcard_lines.h"

#include <fmt/format.h>
#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace accord::io {
namespace {

constexpr const char *kCustomer = "X-ACCORD-CUSTOMER";
constexpr const char *kVisit = "X-ACCORD-VISIT";
constexpr int kSecondsOfMinute = 60;
constexpr int kMostSteps = 20'000; // of one repetition: daily events of half a century

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
template<class T>
using Owned = std::unique_ptr<T, Free>;

std::string textOf(const char *text) {
    return text == nullptr ? std::string() : std::string(text);
}

std::vector<std::size_t> linesOfEvents(std::string_view text) {
    std::vector<std::size_t> lines;
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (base::fold(text.substr(at, std::min<std::size_t>(end - at, 12))) == "begin:vevent") {
            lines.push_back(line);
        }
        at = end + 1;
    }
    return lines;
}

struct LocalTime {
    base::Date day;
    std::optional<int> minute;
};

// A time without a zone is local everywhere.
LocalTime localTime(const icaltimetype &time, const std::string &zone) {
    if (icaltime_is_null_time(time) != 0) {
        return {};
    }
    if (time.is_date != 0 || time.zone == nullptr) {
        const base::Date day = base::Date::fromParts(time.year, time.month, time.day);
        return {day, time.is_date != 0 ? std::nullopt
                                       : std::optional(time.hour * kSecondsOfMinute + time.minute)};
    }
    const std::int64_t seconds = icaltime_as_timet_with_zone(time, time.zone);
    const std::string local = base::Instant(seconds).toString(zone); // 2026-12-01T10:00:00+08:00
    const auto day = base::Date::parse(std::string_view(local).substr(0, 10));
    return {day.value_or(base::Date()),
            std::stoi(local.substr(11, 2)) * kSecondsOfMinute + std::stoi(local.substr(14, 2))};
}

std::string ownProperty(icalcomponent &event, const char *name) {
    for (icalproperty *property = icalcomponent_get_first_property(&event, ICAL_X_PROPERTY);
         property != nullptr; property = icalcomponent_get_next_property(&event, ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(property)) == name) {
            return textOf(icalproperty_get_x(property));
        }
    }
    return {};
}

std::string startOf(icalcomponent &event) {
    icalproperty *start = icalcomponent_get_first_property(&event, ICAL_DTSTART_PROPERTY);
    return start == nullptr ? std::string() : textOf(icalproperty_get_value_as_string(start));
}

CalendarEvent eventOf(icalcomponent &event, bool isCancelled) {
    CalendarEvent read;
    read.uid = textOf(icalcomponent_get_uid(&event));
    read.title = textOf(icalcomponent_get_summary(&event));
    read.place = textOf(icalcomponent_get_location(&event));
    read.note = textOf(icalcomponent_get_description(&event));
    read.customer = ownProperty(event, kCustomer);
    read.visit = ownProperty(event, kVisit);
    read.minutes =
        std::max(0, icaldurationtype_as_int(icalcomponent_get_duration(&event))) / kSecondsOfMinute;
    read.isCancelled = isCancelled || icalcomponent_get_status(&event) == ICAL_STATUS_CANCELLED;
    return read;
}

class Reading {
public:
    Reading(std::string_view text, const std::string &zone, CalendarRange repeated)
        : m_zone(zone), m_repeated(repeated), m_lines(linesOfEvents(text)) {}

    // Calendars may stand in a row in one file.
    void takeAll(icalcomponent &root) {
        if (icalcomponent_isa(&root) == ICAL_VCALENDAR_COMPONENT) {
            takeCalendar(root);
            return;
        }
        for (icalcomponent *calendar =
                 icalcomponent_get_first_component(&root, ICAL_VCALENDAR_COMPONENT);
             calendar != nullptr;
             calendar = icalcomponent_get_next_component(&root, ICAL_VCALENDAR_COMPONENT)) {
            takeCalendar(*calendar);
        }
    }
    [[nodiscard]] bool isTooLong() const { return m_events.size() > kMostCalendarEvents; }
    [[nodiscard]] bool hasAny() const { return m_seen > 0; }
    [[nodiscard]] CalendarEvents take() {
        CalendarEvents taken{std::move(m_events), m_replaced, m_isBounded};
        return taken;
    }

private:
    void takeCalendar(icalcomponent &calendar) {
        const bool isCancelled = icalcomponent_get_method(&calendar) == ICAL_METHOD_CANCEL;
        std::vector<icalcomponent *> events;
        m_moved.clear();
        m_latest.clear();
        for (icalcomponent *event =
                 icalcomponent_get_first_component(&calendar, ICAL_VEVENT_COMPONENT);
             event != nullptr;
             event = icalcomponent_get_next_component(&calendar, ICAL_VEVENT_COMPONENT)) {
            events.push_back(event);
            const icaltimetype moved = icalcomponent_get_recurrenceid(event);
            if (icaltime_is_null_time(moved) == 0) {
                m_moved.insert(key(textOf(icalcomponent_get_uid(event)), moved));
            }
            int &latest = m_latest[versionKey(*event)];
            latest = std::max(latest, icalcomponent_get_sequence(event));
        }
        for (icalcomponent *event : events) {
            takeEvent(*event, isCancelled);
        }
    }

    void takeEvent(icalcomponent &event, bool isCancelled) {
        CalendarEvent read = eventOf(event, isCancelled);
        read.line = m_seen < m_lines.size() ? m_lines[m_seen] : 0;
        ++m_seen;
        if (!read.uid.empty() &&
            icalcomponent_get_sequence(&event) < m_latest.at(versionKey(event))) {
            ++m_replaced;
            return;
        }
        const icaltimetype moved = icalcomponent_get_recurrenceid(&event);
        const icaltimetype start = icalcomponent_get_dtstart(&event);
        icalproperty *rule = icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY);
        const bool isOne = icaltime_is_null_time(moved) == 0;
        if (isOne) {
            read.occurrence = localTime(moved, m_zone).day.toString();
        }
        read.start = startOf(event);
        if (rule == nullptr || isOne || localTime(start, m_zone).day.isNull()) {
            add(read, start);
            return;
        }
        repeat(event, read, start, icalproperty_get_rrule(rule));
    }

    void repeat(icalcomponent &event, const CalendarEvent &read, icaltimetype start,
                const icalrecurrencetype &rule) {
        const Owned<icalrecur_iterator> iterator(icalrecur_iterator_new(rule, start));
        int step = 0;
        for (; iterator && step < kMostSteps && !isTooLong(); ++step) {
            icaltimetype time = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(time) != 0) {
                return;
            }
            time.zone = start.zone;
            const LocalTime local = localTime(time, m_zone);
            if (local.day > m_repeated.to) {
                m_isBounded = true;
                return;
            }
            m_isBounded = m_isBounded || local.day < m_repeated.from;
            if (local.day >= m_repeated.from && !m_moved.contains(key(read.uid, time)) &&
                icalproperty_recurrence_is_excluded(&event, &start, &time) == 0) {
                CalendarEvent one = read;
                one.occurrence = local.day.toString();
                add(one, time);
            }
        }
        m_isBounded = m_isBounded || step == kMostSteps;
    }

    void add(const CalendarEvent &read, const icaltimetype &time) {
        const LocalTime local = localTime(time, m_zone);
        if (!isTooLong()) {
            m_events.push_back(read);
            m_events.back().day = local.day;
            m_events.back().minute = local.minute;
            m_events.back().minutes = local.minute ? read.minutes : 0;
        }
    }

    // One event, or one moved occurrence of it, whatever its version.
    [[nodiscard]] std::string versionKey(icalcomponent &event) const {
        return key(textOf(icalcomponent_get_uid(&event)), icalcomponent_get_recurrenceid(&event));
    }
    [[nodiscard]] std::string key(const std::string &uid, const icaltimetype &time) const {
        return uid + "\n" + localTime(time, m_zone).day.toString();
    }

    const std::string &m_zone;
    CalendarRange m_repeated;
    std::vector<std::size_t> m_lines;
    std::set<std::string> m_moved;       // occurrences that have an event of their own
    std::map<std::string, int> m_latest; // highest SEQUENCE of each
    std::size_t m_replaced = 0;
    bool m_isBounded = false;
    std::size_t m_seen = 0;
    std::vector<CalendarEvent> m_events;
};

icaltimetype calendarTime(base::Date on, std::optional<int> minute, const std::string &zone) {
    if (!minute) {
        icaltimetype day = icaltime_null_date();
        day.year = on.year();
        day.month = on.month();
        day.day = on.day();
        return day;
    }
    const std::string local = fmt::format("{}T{:02}:{:02}:00", on.toString(),
                                          *minute / kSecondsOfMinute, *minute % kSecondsOfMinute);
    const auto instant = base::Instant::parse(local, zone).value_or(base::Instant());
    return icaltime_from_timet_with_zone(instant.secondsUtc(), 0, icaltimezone_get_utc_timezone());
}

void addText(icalcomponent &event, icalproperty *(*make)(const char *), const std::string &text) {
    if (!text.empty()) {
        icalcomponent_add_property(&event, make(text.c_str()));
    }
}

void addOwn(icalcomponent &event, const char *name, const std::string &text) {
    if (!text.empty()) {
        icalproperty *property = icalproperty_new_x(text.c_str());
        icalproperty_set_x_name(property, name);
        icalcomponent_add_property(&event, property);
    }
}

icalcomponent *componentOf(const CalendarEvent &event, const std::string &zone,
                           base::Instant stamp) {
    icalcomponent *component = icalcomponent_new_vevent(); // its calendar owns it
    const icaltimetype start = calendarTime(event.day, event.minute, zone);
    icalcomponent_add_property(component, icalproperty_new_uid(event.uid.c_str()));
    if (const auto day = base::Date::parse(event.occurrence)) {
        icalcomponent_add_property(
            component, icalproperty_new_recurrenceid(calendarTime(*day, event.minute, zone)));
    }
    icalcomponent_add_property(component,
                               icalproperty_new_dtstamp(icaltime_from_timet_with_zone(
                                   stamp.secondsUtc(), 0, icaltimezone_get_utc_timezone())));
    icalcomponent_add_property(component, icalproperty_new_dtstart(start));
    if (event.minute && event.minutes > 0) {
        icalcomponent_add_property(component, icalproperty_new_duration(icaldurationtype_from_int(
                                                  event.minutes * kSecondsOfMinute)));
    }
    addText(*component, icalproperty_new_summary, event.title);
    addText(*component, icalproperty_new_location, event.place);
    addText(*component, icalproperty_new_description, event.note);
    icalcomponent_add_property(
        component,
        icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    addOwn(*component, kCustomer, event.customer);
    addOwn(*component, kVisit, event.visit);
    return component;
}

} // namespace

std::string eventKey(const CalendarEvent &event) {
    return event.uid.empty() || event.occurrence.empty() ? event.uid
                                                         : event.uid + "/" + event.occurrence;
}

void setEventKey(CalendarEvent &event, const std::string &key) {
    const std::size_t slash = key.rfind('/');
    const bool isOne =
        slash != std::string::npos && slash > 0 && base::Date::parse(key.substr(slash + 1));
    event.uid = isOne ? key.substr(0, slash) : key;
    event.occurrence = isOne ? key.substr(slash + 1) : "";
}

base::Result<CalendarEvents> readCalendar(std::string_view bytes, const std::string &zone,
                                          CalendarRange repeated) {
    const auto tooLarge = [] {
        return base::fail(base::ErrorCode::Limit, "calendar.too_large",
                          "The calendar is too large; export a shorter time and import that.");
    };
    if (bytes.size() > kMostCalendarBytes) {
        return tooLarge();
    }
    icalerror_set_errors_are_fatal(0);
    const std::string text = guessedUtf8(bytes);
    Reading reading(text, zone, repeated);
    const std::string plain = withoutQuotedPrintable(text);
    if (const Owned<icalcomponent> root(icalparser_parse_string(plain.c_str())); root) {
        reading.takeAll(*root);
    }
    if (!reading.hasAny()) {
        return base::fail(base::ErrorCode::Unreadable, "calendar.none",
                          "The file holds no event of a calendar.");
    }
    if (reading.isTooLong()) {
        return tooLarge();
    }
    return reading.take();
}

std::string calendarText(const std::vector<CalendarEvent> &events, const std::string &zone,
                         base::Instant stamp) {
    const Owned<icalcomponent> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Accord//Accord//EN"));
    for (const CalendarEvent &event : events) {
        icalcomponent_add_component(calendar.get(), componentOf(event, zone, stamp));
    }
    const Owned<char> text(icalcomponent_as_ical_string_r(calendar.get()));
    return textOf(text.get());
}

} // namespace accord::io
