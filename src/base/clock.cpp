// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <fmt/format.h>
#include <unicode/timezone.h>

#include <charconv>
#include <memory>
#include <optional>
#include <stdexcept>

namespace accord::base {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::int64_t kDaySeconds = 86'400;

year_month_day parts(std::int32_t days) {
    return year_month_day(sys_days(std::chrono::days(days)));
}

std::optional<std::int32_t> daysOf(int year, int month, int day) {
    const bool numbers = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!numbers || year < 1900 || year > 2200) {
        return std::nullopt;
    }
    const year_month_day date(std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok()) {
        return std::nullopt;
    }
    return static_cast<std::int32_t>(sys_days(date).time_since_epoch().count());
}

// Exactly `count` digits at the front of `text`, taken away.
std::optional<int> takeDigits(std::string_view &text, std::size_t count) {
    if (text.size() < count) {
        return std::nullopt;
    }
    const std::string_view digits = text.substr(0, count);
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(digits.data(), digits.data() + count, value);
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char c) {
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

Date takeDate(std::string_view &text) {
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-')) {
        return {};
    }
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-')) {
        return {};
    }
    const auto day = takeDigits(text, 2);
    return day ? Date::fromParts(*year, *month, *day) : Date();
}

// "16:00", "16:00:30", "16:00:30.250" (the fraction is dropped); seconds of the day.
std::optional<std::int64_t> takeTime(std::string_view &text) {
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) {
        return std::nullopt;
    }
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59) {
        return std::nullopt;
    }
    int second = 0;
    if (take(text, ':')) {
        const auto read = takeDigits(text, 2);
        if (!read || *read > 59) {
            return std::nullopt;
        }
        second = *read;
        if (take(text, '.')) {
            const std::size_t fraction = text.find_first_not_of("0123456789");
            text.remove_prefix(std::min(fraction, text.size()));
        }
    }
    return *hour * 3600 + *minute * 60 + second;
}

// "Z", "+08:00", "-0330"; seconds east of Greenwich.
std::optional<std::int64_t> takeOffset(std::string_view &text) {
    if (take(text, 'Z')) {
        return 0;
    }
    const bool west = !text.empty() && text.front() == '-';
    if (!take(text, '+') && !take(text, '-')) {
        return std::nullopt;
    }
    const auto hours = takeDigits(text, 2);
    take(text, ':');
    const auto minutes = takeDigits(text, 2);
    if (!hours || *hours > 14 || !minutes || *minutes > 59) {
        return std::nullopt;
    }
    const std::int64_t seconds = *hours * 3600 + *minutes * 60;
    return west ? -seconds : seconds;
}

// The zone asked for last is kept: a company has one.
const icu::TimeZone &zoneNamed(const std::string &name) {
    thread_local std::string keptName;
    thread_local std::unique_ptr<icu::TimeZone> kept;
    if (!kept || keptName != name) {
        std::unique_ptr<icu::TimeZone> made(
            icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
        if (!made || *made == icu::TimeZone::getUnknown()) {
            throw std::invalid_argument("unknown time zone '" + name + "'");
        }
        kept = std::move(made);
        keptName = name;
    }
    return *kept;
}

// Seconds east of Greenwich at `seconds`, which is UTC or, if `local`, the clock on the wall.
std::int64_t offsetAt(std::int64_t seconds, const std::string &zone, bool local) {
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    zoneNamed(zone).getOffset(static_cast<UDate>(seconds) * 1000.0, local ? 1 : 0, raw, summer,
                              status);
    if (U_FAILURE(status)) {
        throw std::invalid_argument("time zone '" + zone + "': " + u_errorName(status));
    }
    return (raw + summer) / 1000;
}

std::int64_t floorDays(std::int64_t seconds) {
    const std::int64_t days = seconds / kDaySeconds;
    return seconds % kDaySeconds < 0 ? days - 1 : days;
}

} // namespace

Date::Date(int year, int month, int day) {
    const auto days = daysOf(year, month, day);
    if (!days) {
        throw std::out_of_range(fmt::format("no such day: {}-{}-{}", year, month, day));
    }
    m_days = *days;
}

Result<Date> Date::parse(std::string_view iso) {
    std::string_view rest = iso;
    const Date date = takeDate(rest);
    if (date.isNull() || !rest.empty()) {
        return fail(ErrorCode::Invalid, "date.bad",
                    "'" + std::string(iso) +
                        "' is not a day: write it like 2026-02-28, with a year from 1900 to 2199.",
                    {}, {}, {{"value", std::string(iso)}});
    }
    return date;
}

Date Date::fromDays(std::int32_t daysSince1970) {
    Date date;
    date.m_days = daysSince1970;
    return date;
}

Date Date::fromParts(int year, int month, int day) {
    const auto days = year <= 2199 ? daysOf(year, month, day) : std::nullopt;
    return days ? fromDays(*days) : Date();
}

int Date::year() const {
    return isNull() ? 0 : int(parts(m_days).year());
}

int Date::month() const {
    return isNull() ? 0 : static_cast<int>(unsigned(parts(m_days).month()));
}

int Date::day() const {
    return isNull() ? 0 : static_cast<int>(unsigned(parts(m_days).day()));
}

int Date::weekday() const {
    return isNull() ? 0
                    : static_cast<int>(
                          std::chrono::weekday(sys_days(std::chrono::days(m_days))).iso_encoding());
}

std::string Date::toString() const {
    return isNull() ? std::string() : fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

Result<Instant> Instant::parse(std::string_view iso, const std::string &zone) {
    const auto bad = [&] {
        return fail(ErrorCode::Invalid, "instant.bad",
                    "'" + std::string(iso) +
                        "' is not a time: write it like 2026-01-30T16:00:00+08:00.",
                    {}, {}, {{"value", std::string(iso)}});
    };
    std::string_view rest = iso;
    const Date day = takeDate(rest);
    if (day.isNull()) {
        return bad();
    }
    std::int64_t seconds = day.daysSince1970() * kDaySeconds;
    if (!rest.empty()) {
        if (!take(rest, 'T') && !take(rest, ' ')) {
            return bad();
        }
        const auto time = takeTime(rest);
        if (!time) {
            return bad();
        }
        seconds += *time;
    }
    if (rest.empty()) {
        return Instant(seconds - offsetAt(seconds, zone, true));
    }
    const auto offset = takeOffset(rest);
    if (!offset || !rest.empty()) {
        return bad();
    }
    return Instant(seconds - *offset);
}

std::string Instant::toString(const std::string &zone) const {
    if (isNull()) {
        return {};
    }
    const std::int64_t offset = offsetAt(m_seconds, zone, false);
    const std::int64_t local = m_seconds + offset;
    const std::int64_t days = floorDays(local);
    const std::int64_t time = local - days * kDaySeconds;
    const std::int64_t shift = offset < 0 ? -offset : offset;
    return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}",
                       Date::fromDays(static_cast<std::int32_t>(days)).toString(), time / 3600,
                       time / 60 % 60, time % 60, offset < 0 ? '-' : '+', shift / 3600,
                       shift / 60 % 60);
}

Date Instant::dateIn(const std::string &zone) const {
    return Date::fromDays(
        static_cast<std::int32_t>(floorDays(m_seconds + offsetAt(m_seconds, zone, false))));
}

bool isKnownZone(const std::string &zone) {
    try {
        (void)zoneNamed(zone);
        return true;
    } catch (const std::invalid_argument &) {
        return false;
    }
}

std::int64_t SystemClock::nowMilliseconds() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace accord::base
