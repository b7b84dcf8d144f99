// SPDX-License-Identifier: GPL-3.0-or-later
// Month: a calendar month as the integer yyyymm, the unit of every figure.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace accord::base {

class Month {
public:
    constexpr Month() = default; // null
    // Precondition: year 1900..2199, month 1..12.
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}
    // yyyymm as stored; null for anything that is no month.
    [[nodiscard]] static constexpr Month fromNumber(int yyyymm) {
        const int y = yyyymm / 100;
        const int m = yyyymm % 100;
        return y >= 1900 && y <= 2199 && m >= 1 && m <= 12 ? Month(y, m) : Month();
    }
    // "2026-03", "2026/3", "202603", "2026年3月"; Invalid with reason "month.bad".
    [[nodiscard]] static Result<Month> parse(std::string_view text);
    [[nodiscard]] static Month of(Date date) { return Month(date.year(), date.month()); }
    [[nodiscard]] constexpr bool isNull() const { return m_index == 0; }
    [[nodiscard]] constexpr int year() const { return m_index / 12; }
    [[nodiscard]] constexpr int month() const { return m_index % 12 + 1; }
    [[nodiscard]] constexpr int number() const { return year() * 100 + month(); }
    [[nodiscard]] constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    // Whole months from `other` to this: 2026-03 minus 2026-01 is 2.
    [[nodiscard]] constexpr int minus(Month other) const { return m_index - other.m_index; }
    [[nodiscard]] Date firstDay() const { return Date(year(), month(), 1); }
    [[nodiscard]] Date lastDay() const { return plus(1).firstDay().plusDays(-1); }
    [[nodiscard]] std::string toString() const; // "2026-03"; "" when null
    constexpr auto operator<=>(const Month &) const = default;

private:
    static constexpr Month fromIndex(int index) {
        Month m;
        m.m_index = index;
        return m;
    }
    int m_index = 0;
};

struct Period {
    Month from;
    Month to; // included
    [[nodiscard]] int months() const { return to.minus(from) + 1; }
    [[nodiscard]] bool contains(Month m) const { return from <= m && m <= to; }
    // The equally long period directly before.
    [[nodiscard]] Period before() const { return {from.plus(-months()), from.plus(-1)}; }
    bool operator==(const Period &) const = default;
};

} // namespace accord::base
