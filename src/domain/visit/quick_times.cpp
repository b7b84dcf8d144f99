// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the quick log: 10:00, 10点, 十点半, 下午3点一刻, 3pm, 10:30 am, noon.
#include "domain/visit/quick_dates.h"

#include <array>

namespace accord::domain {
namespace {

using Time = std::optional<Taken<int>>;

constexpr int kHour = 60;
constexpr int kHalfDay = 12;
constexpr int kDay = 24;

// The part of the day in front: in which half an hour up to 12 lies.
enum class Half { Any, Morning, Noon, Afternoon };

struct Clock {
    int hour = 0;
    int minute = 0;
    std::size_t length = 0;
};

Time timeOf(const Clock &clock, Half half, std::size_t before) {
    int hour = clock.hour;
    const bool late =
        (half == Half::Afternoon && hour < kHalfDay) || (half == Half::Noon && hour < 3);
    if (late) {
        hour += kHalfDay; // 下午3点, 中午1点
    } else if (half == Half::Morning && hour == kHalfDay) {
        hour = 0;
    }
    return hour < kDay && clock.minute < kHour
               ? Time(Taken<int>{hour * kHour + clock.minute, before + clock.length})
               : Time();
}

// 10:30
std::optional<Clock> colonTime(const QuickScan &line, std::size_t from) {
    const auto hour = line.number(from, 2);
    const std::size_t colon = hour ? line.word(from + hour->length, U":") : 0;
    const auto minute =
        colon > 0 ? line.number(from + hour->length + colon, 2) : std::optional<Taken<int>>();
    if (!minute || minute->length != 2) {
        return std::nullopt;
    }
    return Clock{hour->value, minute->value, hour->length + colon + minute->length};
}

// 十点, 10点半, 3点一刻, 10点30分
std::optional<Clock> chineseTime(const QuickScan &line, std::size_t from) {
    const auto hour = line.number(from, 2);
    const auto mark = hour ? line.oneOf(from + hour->length, {U"点钟", U"点", U"时"})
                           : std::optional<Taken<int>>();
    if (!mark) {
        return std::nullopt;
    }
    Clock clock{hour->value, 0, hour->length + mark->length};
    const std::size_t at = from + clock.length;
    static constexpr std::array<int, 3> kParts{30, 15, 45};
    if (const auto part = line.oneOf(at, {U"半", U"一刻", U"三刻"})) {
        clock.minute = kParts.at(static_cast<std::size_t>(part->value));
        clock.length += part->length;
    } else if (const auto minute = line.number(at, 2); minute && mark->value > 0) {
        clock.minute = minute->value;
        clock.length += minute->length;
        clock.length += line.word(from + clock.length, U"分");
    }
    return clock;
}

Time chinese(const QuickScan &line, std::size_t from) {
    static constexpr std::array<Half, 8> kHalves{Half::Morning,   Half::Morning,  Half::Morning,
                                                 Half::Morning,   Half::Noon,     Half::Afternoon,
                                                 Half::Afternoon, Half::Afternoon};
    const auto part =
        line.oneOf(from, {U"凌晨", U"早上", U"上午", U"清晨", U"中午", U"下午", U"傍晚", U"晚上"});
    std::size_t before = part ? part->length : 0;
    before += part ? line.blanks(from + before) : 0;
    const Half half = part ? kHalves.at(static_cast<std::size_t>(part->value)) : Half::Any;
    auto clock = chineseTime(line, from + before);
    if (!clock) {
        clock = colonTime(line, from + before);
    }
    if (clock) {
        return timeOf(*clock, half, before);
    }
    const bool isNoon = part && half == Half::Noon;
    return isNoon ? Time(Taken<int>{kHalfDay * kHour, part->length}) : Time();
}

// 3pm, 10:30 am, noon, at 3pm
Time english(const QuickScan &line, std::size_t from) {
    std::size_t before = line.word(from, U"at");
    before += before > 0 ? line.blanks(from + before) : 0;
    if (const std::size_t noon = line.word(from + before, U"noon"); noon > 0) {
        return Taken<int>{kHalfDay * kHour, before + noon};
    }
    auto clock = colonTime(line, from + before);
    const bool hasColon = clock.has_value();
    if (!clock) {
        const auto hour = line.number(from + before, 2);
        clock = hour ? std::optional(Clock{hour->value, 0, hour->length}) : std::nullopt;
    }
    if (!clock) {
        return {};
    }
    const std::size_t end = from + before + clock->length;
    const std::size_t gap = line.blanks(end);
    const auto half = line.oneOf(end + gap, {U"am", U"pm"});
    if (half && clock->hour <= kHalfDay && clock->hour > 0) {
        clock->length += gap + half->length;
        return timeOf(*clock, half->value == 1 ? Half::Afternoon : Half::Morning, before);
    }
    return hasColon ? timeOf(*clock, Half::Any, before) : Time();
}

} // namespace

std::optional<Taken<int>> quickTime(const QuickScan &line, std::size_t from) {
    const Time spoken = english(line, from);
    return spoken ? spoken : chinese(line, from);
}

} // namespace accord::domain
