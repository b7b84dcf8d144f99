// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar_json.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace accord::app {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu",
                                                    "fri", "sat", "sun"};

base::Done wrong(const std::string &path, const std::string &wanted) {
    return base::fail(base::ErrorCode::Invalid, "calendar.bad",
                      "The calendar is wrong at " + path + ": " + wanted + ".", path, {},
                      {{"path", path}, {"wanted", wanted}});
}

bool isWeekday(const json &value) {
    return value.is_string() &&
           std::ranges::find(kWeekdays, value.get<std::string>()) != kWeekdays.end();
}

bool isDay(const json &value) {
    return value.is_string() && base::Date::parse(value.get<std::string>()).has_value();
}

// "09:30" in minutes, -1 when it is no time of day; 24:00 ends a day.
int minutesOf(const json &value) {
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) {
        return -1;
    }
    const int minutes = std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3));
    return text[3] <= '5' && minutes <= 24 * 60 ? minutes : -1;
}

base::Done checkHours(const json &spans, const std::string &path) {
    if (!spans.is_array()) {
        return wrong(path, "a list of pairs of times");
    }
    int last = 0;
    for (const json &span : spans) {
        const bool pair = span.is_array() && span.size() == 2;
        const int from = pair ? minutesOf(span[0]) : -1;
        const int to = pair ? minutesOf(span[1]) : -1;
        if (from < last || to <= from) {
            return wrong(path, "pairs of times HH:MM, each later than the one before");
        }
        last = to;
    }
    return {};
}

base::Done checkWeek(const json &week) {
    if (!week.is_object() || week.empty()) {
        return wrong("/week", "hours by weekday, mon to sun");
    }
    for (const auto &[day, spans] : week.items()) {
        if (!isWeekday(day)) {
            return wrong("/week/" + day, "mon, tue, wed, thu, fri, sat or sun");
        }
        ACCORD_CHECK(checkHours(spans, "/week/" + day));
    }
    return {};
}

base::Done checkDays(const json &calendar) {
    if (const auto holidays = calendar.find("holidays"); holidays != calendar.end()) {
        if (!holidays->is_array() || !std::ranges::all_of(*holidays, isDay)) {
            return wrong("/holidays", "a list of days such as 2026-01-01");
        }
    }
    if (const auto workdays = calendar.find("workdays"); workdays != calendar.end()) {
        if (!workdays->is_object()) {
            return wrong("/workdays", "weekdays by day");
        }
        for (const auto &[day, weekday] : workdays->items()) {
            if (!isDay(day) || !isWeekday(weekday)) {
                return wrong("/workdays/" + day, "a day such as 2026-02-14 and a weekday");
            }
        }
    }
    return {};
}

} // namespace

base::Done checkCalendar(const json &calendar) {
    if (!calendar.is_object()) {
        return wrong("/", "an object");
    }
    constexpr std::array<std::string_view, 6> known{"version", "zone",     "hours_per_day",
                                                    "week",    "holidays", "workdays"};
    for (const auto &[key, value] : calendar.items()) {
        if (std::ranges::find(known, key) == known.end()) {
            return wrong("/" + key, "no such key");
        }
    }
    const json zone = calendar.value("zone", json("UTC"));
    if (!zone.is_string() || !base::isKnownZone(zone.get<std::string>())) {
        return wrong("/zone", "the name of a time zone");
    }
    const json hours = calendar.value("hours_per_day", json(8));
    if (!hours.is_number() || hours.get<double>() <= 0 || hours.get<double>() > 24) {
        return wrong("/hours_per_day", "a number above 0 and up to 24");
    }
    ACCORD_CHECK(checkWeek(calendar.value("week", json())));
    return checkDays(calendar);
}

domain::WorkDays workDaysOf(const json &calendar) {
    domain::WorkDays days;
    if (!checkCalendar(calendar)) {
        return days;
    }
    const json &week = calendar.at("week");
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        const auto hours = week.find(kWeekdays.at(i));
        days.week.at(i) = hours != week.end() && !hours->empty();
    }
    const auto day = [](const std::string &text) {
        return base::Date::parse(text).value_or(base::Date());
    };
    for (const json &holiday : calendar.value("holidays", json::array())) {
        days.holidays.insert(day(holiday.get<std::string>()));
    }
    const json workdays = calendar.value("workdays", json::object());
    for (const auto &[made, weekday] : workdays.items()) {
        // It takes that weekday's hours, which may be none.
        const auto like = std::ranges::find(kWeekdays, weekday.get<std::string>());
        if (days.week.at(static_cast<std::size_t>(like - kWeekdays.begin()))) {
            days.makeUpDays.insert(day(made));
        }
    }
    return days;
}

} // namespace accord::app
