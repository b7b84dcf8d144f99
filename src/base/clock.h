// SPDX-License-Identifier: GPL-3.0-or-later
// Date, Instant and the Clock seam. A Date is a calendar day without a zone; an Instant is whole
// seconds UTC. Tests and `init --test` companies give their own Clock.
#pragma once

#include "base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace accord::base {

class Date {
public:
    constexpr Date() = default; // the null date; isNull() is true
    // A real day of the years 1900 to 2200, else std::out_of_range (see parse for input).
    Date(int year, int month, int day);
    // ISO "2026-02-28" only; Invalid with reason "date.bad".
    [[nodiscard]] static Result<Date> parse(std::string_view iso);
    [[nodiscard]] static Date fromDays(std::int32_t daysSince1970);
    // Null when there is no such day.
    [[nodiscard]] static Date fromParts(int year, int month, int day);
    [[nodiscard]] bool isNull() const { return m_days == kNull; }
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;   // 1..12
    [[nodiscard]] int day() const;     // 1..31
    [[nodiscard]] int weekday() const; // 1 Monday .. 7 Sunday
    [[nodiscard]] std::int32_t daysSince1970() const { return m_days; }
    [[nodiscard]] Date plusDays(int days) const {
        return isNull() ? Date() : fromDays(m_days + days);
    }
    [[nodiscard]] std::string toString() const; // "" when null
    constexpr auto operator<=>(const Date &) const = default;

private:
    static constexpr std::int32_t kNull = INT32_MIN;
    std::int32_t m_days = kNull;
};

class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(std::int64_t secondsUtc) : m_seconds(secondsUtc) {}
    // ISO with offset or Z ("2026-01-30T16:00:00+08:00"), or a plain day or local time read in
    // `zone` (IANA name); Invalid with reason "instant.bad". An unknown zone throws
    // std::invalid_argument here and below: check it with isKnownZone where it is typed in.
    [[nodiscard]] static Result<Instant> parse(std::string_view iso, const std::string &zone);
    [[nodiscard]] constexpr std::int64_t secondsUtc() const { return m_seconds; }
    [[nodiscard]] constexpr bool isNull() const { return m_seconds == 0; }
    // ISO with the offset of `zone` at that time; "" when null.
    [[nodiscard]] std::string toString(const std::string &zone) const;
    // The calendar day of this instant in `zone`.
    [[nodiscard]] Date dateIn(const std::string &zone) const;
    constexpr auto operator<=>(const Instant &) const = default;

private:
    std::int64_t m_seconds = 0;
};

[[nodiscard]] bool isKnownZone(const std::string &zone);

class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t nowMilliseconds() const = 0; // since 1970-01-01 UTC
    [[nodiscard]] Instant now() const { return Instant(nowMilliseconds() / 1000); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMilliseconds() const override;
};

// Stands still until told otherwise; for tests and for ACCORD_NOW.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_milliseconds(now.secondsUtc() * 1000) {}
    void set(Instant now) { m_milliseconds = now.secondsUtc() * 1000; }
    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }
    [[nodiscard]] std::int64_t nowMilliseconds() const override { return m_milliseconds; }

private:
    std::int64_t m_milliseconds;
};

} // namespace accord::base
