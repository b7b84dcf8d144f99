// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/quick_dates.h"

#include <algorithm>
#include <array>

namespace accord::domain {
namespace {

using base::Date;
using Day = std::optional<Taken<Date>>;

constexpr int kWeek = 7;
constexpr int kMonths = 12;
constexpr int kFurthest = 400; // days or weeks ahead that somebody may mean

Day taken(Date day, std::size_t length) {
    return day.isNull() ? Day() : Day(Taken<Date>{day, length});
}

Date mondayOf(Date day) {
    return day.plusDays(1 - day.weekday());
}

Date monthLater(Date day, int months, int dayOfMonth) {
    const int month = day.month() - 1 + months;
    return Date::fromParts(day.year() + month / kMonths, month % kMonths + 1, dayOfMonth);
}

// The coming one: this month, else the next that has such a day.
Date comingDay(Date today, int dayOfMonth) {
    for (int months = 0; months <= 2; ++months) {
        const Date day = monthLater(today, months, dayOfMonth);
        if (!day.isNull() && day >= today) {
            return day;
        }
    }
    return {};
}

// The coming one: this year, else the next that has such a day (29 February).
Date comingDay(Date today, int month, int dayOfMonth) {
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const Date day = Date::fromParts(year, month, dayOfMonth);
        if (!day.isNull() && day >= today) {
            return day;
        }
    }
    return {};
}

Day relativeDay(const QuickScan &line, std::size_t from, Date today) {
    static constexpr std::array<int, 11> kDays{3, 2, -3, -2, 0, 1, -1, 2, 0, 1, -1};
    const auto found =
        line.oneOf(from, {U"大后天", U"后天", U"大前天", U"前天", U"今天", U"明天", U"昨天",
                          U"day after tomorrow", U"today", U"tomorrow", U"yesterday"});
    return found ? taken(today.plusDays(kDays.at(static_cast<std::size_t>(found->value))),
                         found->length)
                 : Day();
}

std::optional<Taken<int>> chineseWeekday(const QuickScan &line, std::size_t from) {
    const auto prefix = line.oneOf(from, {U"星期", U"礼拜", U"周"});
    if (!prefix) {
        return std::nullopt;
    }
    const auto day =
        line.oneOf(from + prefix->length, {U"一", U"二", U"三", U"四", U"五", U"六", U"日", U"天"});
    return day ? std::optional(
                     Taken<int>{std::min(day->value + 1, kWeek), prefix->length + day->length})
               : std::nullopt;
}

std::optional<Taken<int>> englishWeekday(const QuickScan &line, std::size_t from) {
    const auto full = line.oneOf(from, {U"monday", U"tuesday", U"wednesday", U"thursday", U"friday",
                                        U"saturday", U"sunday"});
    const auto found =
        full ? full : line.oneOf(from, {U"mon", U"tue", U"wed", U"thu", U"fri", U"sat", U"sun"});
    return found ? std::optional(Taken<int>{found->value + 1, found->length}) : std::nullopt;
}

// 周三, 本周三, 下周三, 下下周三, 上周三; 下周 alone is its Monday.
Day chineseWeek(const QuickScan &line, std::size_t from, Date today) {
    static constexpr std::array<int, 6> kWeeks{2, 1, 1, -1, 0, 0};
    const auto which = line.oneOf(from, {U"下下", U"下个", U"下", U"上", U"本", U"这"});
    const std::size_t start = from + (which ? which->length : 0);
    const auto day = chineseWeekday(line, start);
    if (!which) {
        return day ? taken(today.plusDays((day->value - today.weekday() + kWeek) % kWeek),
                           day->length)
                   : Day();
    }
    const Date monday =
        mondayOf(today).plusDays(kWeeks.at(static_cast<std::size_t>(which->value)) * kWeek);
    if (day) {
        return taken(monday.plusDays(day->value - 1), which->length + day->length);
    }
    const bool isAhead = which->value <= 2;
    const auto week = isAhead ? line.oneOf(start, {U"星期", U"礼拜", U"周"}) : std::nullopt;
    return week ? taken(monday, which->length + week->length) : Day();
}

Day englishWeek(const QuickScan &line, std::size_t from, Date today) {
    static constexpr std::array<int, 3> kWeeks{1, 0, -1};
    const auto which = line.oneOf(from, {U"next", U"this", U"last"});
    if (!which) {
        const auto day = englishWeekday(line, from);
        return day ? taken(today.plusDays((day->value - today.weekday() + kWeek) % kWeek),
                           day->length)
                   : Day();
    }
    const std::size_t start = from + which->length + line.blanks(from + which->length);
    const Date monday =
        mondayOf(today).plusDays(kWeeks.at(static_cast<std::size_t>(which->value)) * kWeek);
    if (const auto day = englishWeekday(line, start)) {
        return taken(monday.plusDays(day->value - 1), start + day->length - from);
    }
    const std::size_t week = which->value == 0 ? line.word(start, U"week") : 0;
    return week > 0 ? taken(monday, start + week - from) : Day();
}

// 3天后, 两周前.
Day chineseSpan(const QuickScan &line, std::size_t from, Date today) {
    const auto count = line.number(from, 3);
    if (!count || count->value > kFurthest) {
        return {};
    }
    std::size_t end = from + count->length;
    const auto unit = line.oneOf(end, {U"天", U"日", U"个星期", U"个礼拜", U"星期", U"周"});
    if (!unit) {
        return {};
    }
    end += unit->length;
    const auto side = line.oneOf(end, {U"之后", U"以后", U"后", U"之前", U"以前", U"前"});
    if (!side) {
        return {};
    }
    const int days = count->value * (unit->value >= 2 ? kWeek : 1);
    return taken(today.plusDays(side->value < 3 ? days : -days), end + side->length - from);
}

// in 3 days, in a week, in two weeks.
Day englishSpan(const QuickScan &line, std::size_t from, Date today) {
    std::size_t at = from + line.word(from, U"in");
    if (at == from) {
        return {};
    }
    at += line.blanks(at);
    auto count = line.number(at, 3);
    if (!count) {
        static constexpr std::array<int, 6> kCounts{1, 1, 1, 2, 3, 4};
        const auto word = line.oneOf(at, {U"a", U"an", U"one", U"two", U"three", U"four"});
        count = word ? std::optional(Taken<int>{kCounts.at(static_cast<std::size_t>(word->value)),
                                                word->length})
                     : std::nullopt;
    }
    if (!count || count->value > kFurthest) {
        return {};
    }
    at += count->length;
    at += line.blanks(at);
    const auto unit = line.oneOf(at, {U"days", U"day", U"weeks", U"week"});
    return unit ? taken(today.plusDays(count->value * (unit->value >= 2 ? kWeek : 1)),
                        at + unit->length - from)
                : Day();
}

// 2026-03-20, 2026/3/20, 2026年3月20日, 3/20, 3月20日.
Day numericDay(const QuickScan &line, std::size_t from, Date today) {
    const auto first = line.number(from, 4);
    if (!first) {
        return {};
    }
    std::size_t at = from + first->length;
    const bool hasYear = first->value >= 1900;
    const auto mark = line.oneOf(at, {U"年", U"月", U"-", U"/"});
    if (!mark || (mark->value == 0) != (hasYear && mark->value < 2) ||
        (mark->value == 2 && !hasYear)) {
        return {};
    }
    at += mark->length;
    const auto second = line.number(at, 2);
    if (!second) {
        return {};
    }
    at += second->length;
    int month = first->value;
    int day = second->value;
    if (hasYear) {
        const auto next = line.oneOf(at, {U"月", U"-", U"/"});
        const auto third = next ? line.number(at + next->length, 2) : std::nullopt;
        if (!third) {
            return {};
        }
        at += next->length + third->length;
        month = second->value;
        day = third->value;
    }
    const auto suffix = line.oneOf(at, {U"日", U"号"});
    at += suffix ? suffix->length : 0;
    if (!line.isEnd(at) || line.at(at) == U':') {
        return {};
    }
    return taken(hasYear ? Date::fromParts(first->value, month, day) : comingDay(today, month, day),
                 at - from);
}

// 20号, 下月5号, 月底.
Day dayOfMonth(const QuickScan &line, std::size_t from, Date today) {
    const auto next = line.oneOf(from, {U"下个月", U"下月"});
    const std::size_t start = from + (next ? next->length : 0);
    if (const auto end = line.oneOf(start, {U"月底", U"底"}); end && (next || end->value == 0)) {
        return taken(monthLater(today, next ? 2 : 1, 1).plusDays(-1), start + end->length - from);
    }
    const auto day = line.number(start, 2);
    const auto suffix = day ? line.oneOf(start + day->length, {U"号", U"日"}) : std::nullopt;
    // 一号店 and the like are names.
    if (!suffix || line.oneOf(start + day->length + suffix->length,
                              {U"店", U"楼", U"仓", U"线", U"门", U"馆", U"机"})) {
        return {};
    }
    return taken(next ? monthLater(today, 1, day->value) : comingDay(today, day->value),
                 start + day->length + suffix->length - from);
}

std::optional<Taken<int>> englishMonth(const QuickScan &line, std::size_t from) {
    const auto full =
        line.oneOf(from, {U"january", U"february", U"march", U"april", U"may", U"june", U"july",
                          U"august", U"september", U"october", U"november", U"december"});
    const auto found = full ? full
                            : line.oneOf(from, {U"jan", U"feb", U"mar", U"apr", U"may", U"jun",
                                                U"jul", U"aug", U"sep", U"oct", U"nov", U"dec"});
    return found ? std::optional(Taken<int>{found->value + 1, found->length}) : std::nullopt;
}

// March 20, 20 March, each with a year behind.
Day englishDate(const QuickScan &line, std::size_t from, Date today) {
    auto month = englishMonth(line, from);
    const bool isMonthFirst = month.has_value();
    std::size_t at = from;
    std::optional<Taken<int>> day;
    if (isMonthFirst) {
        at += month->length + line.blanks(from + month->length);
        day = line.number(at, 2);
        at += day ? day->length : 0;
    } else {
        day = line.number(at, 2);
        at += day ? day->length : 0;
        at += line.blanks(at);
        month = englishMonth(line, at);
        at += month ? month->length : 0;
    }
    if (!day || !month || (isMonthFirst && !line.isEnd(at))) {
        return {};
    }
    const std::size_t yearAt = at + line.blanks(at);
    const auto year = line.number(yearAt, 4);
    if (year && year->length == 4) {
        return taken(Date::fromParts(year->value, month->value, day->value),
                     yearAt + year->length - from);
    }
    return taken(comingDay(today, month->value, day->value), at - from);
}

template<class Part>
std::size_t lengthOf(const std::optional<Part> &part) {
    return part ? part->length : 0;
}

} // namespace

// 2026-02-30, 2026年13月1日, 13月40日. Other numbers with a line between them may be anything.
std::size_t badDayAt(const QuickScan &line, std::size_t from) {
    constexpr int kLeapYear = 2024; // has every day that any year has
    const auto first = line.number(from, 4);
    if (!first) {
        return 0;
    }
    const bool hasYear = first->value >= 1900;
    std::size_t at = from + first->length;
    auto month = first;
    if (hasYear) {
        const auto mark = line.oneOf(at, {U"年", U"-", U"/"});
        at += lengthOf(mark);
        month = mark ? line.number(at, 2) : std::nullopt;
        at += lengthOf(month);
    }
    const auto mark = month ? line.oneOf(at, {U"月", U"-", U"/"}) : std::nullopt;
    const bool isDay = mark && (hasYear || mark->value == 0);
    const auto day = isDay ? line.number(at + mark->length, 2) : std::nullopt;
    if (!day) {
        return 0;
    }
    at += mark->length + day->length;
    at += lengthOf(line.oneOf(at, {U"日", U"号"}));
    const int year = hasYear ? first->value : kLeapYear;
    return Date::fromParts(year, month->value, day->value).isNull() ? at - from : 0;
}

std::optional<Taken<Date>> quickDay(const QuickScan &line, std::size_t from, Date today) {
    using Reader = Day (*)(const QuickScan &, std::size_t, Date);
    static constexpr std::array<Reader, 8> kReaders{relativeDay, chineseSpan, chineseWeek,
                                                    numericDay,  dayOfMonth,  englishWeek,
                                                    englishSpan, englishDate};
    for (const Reader read : kReaders) {
        if (const Day day = read(line, from, today)) {
            return day;
        }
    }
    return std::nullopt;
}

} // namespace accord::domain
