// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/smart_signs.h"

#include "domain/visit/quick_line.h"
#include "domain/visit/quick_scan.h"

namespace accord::domain {
namespace {

constexpr int kLeastHan = 4;   // 谈定堆头
constexpr int kLeastWords = 3; // agree end displays

bool isHan(char32_t c) {
    return c >= 0x3400 && c <= 0x9FFF;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

// Does a span of time stand anywhere, such as "this month" or 季度?
bool namesSpan(const QuickScan &scan) {
    for (std::size_t at = 0; at < scan.size(); ++at) {
        if (scan.oneOf(at, {U"本周",   U"下周",    U"本月",  U"这个月", U"下个月", U"下月", U"月底",
                            U"月末",   U"月初",    U"月内",  U"季度",   U"年底",   U"年末", U"年内",
                            U"今年",   U"明年",    U"之前",  U"以前",   U"天内",   U"周内", U"week",
                            U"month",  U"quarter", U"year",  U"q1",     U"q2",     U"q3",   U"q4",
                            U"before", U"until",   U"within"})) {
            return true;
        }
    }
    return false;
}

// 两组, 三台: an amount in Chinese numerals, which stand in many other words too.
bool isCountedAt(const QuickScan &scan, std::size_t at) {
    const auto number = scan.number(at, 1);
    return number && !isDigit(scan.at(at)) &&
           scan.oneOf(at + number->length,
                      {U"个", U"箱", U"家", U"台", U"次", U"处", U"组", U"平", U"米", U"元", U"万",
                       U"千", U"百", U"成", U"倍", U"款", U"种", U"份", U"排", U"节", U"件"})
               .has_value();
}

// 11-27, 3/20: how many letters of a day without its year stand there.
std::size_t monthDayAt(const QuickScan &scan, std::size_t at) {
    constexpr int kMonths = 12;
    constexpr int kDays = 31;
    const auto month = isDigit(scan.at(at)) ? scan.number(at, 2) : std::nullopt;
    if (!month || month->value < 1 || month->value > kMonths) {
        return 0;
    }
    const std::size_t mark = at + month->length;
    const bool isMark = scan.at(mark) == U'-' || scan.at(mark) == U'/';
    const auto day = isMark && isDigit(scan.at(mark + 1)) ? scan.number(mark + 1, 2) : std::nullopt;
    return day && day->value >= 1 && day->value <= kDays ? month->length + 1 + day->length : 0;
}

// What one word of the purpose tells.
void readWord(const QuickScan &scan, SmartSigns &signs, int &han, int &words) {
    bool isWord = false;
    for (std::size_t at = 0; at < scan.size(); ++at) {
        if (const std::size_t length = scan.isStart(at) ? monthDayAt(scan, at) : 0; length > 0) {
            signs.isTimeBound = true;
            at += length - 1;
            continue;
        }
        han += isHan(scan.at(at)) ? 1 : 0;
        isWord = isWord || !isDigit(scan.at(at));
        signs.isMeasurable = signs.isMeasurable || isDigit(scan.at(at)) || isCountedAt(scan, at);
    }
    words += isWord ? 1 : 0;
}

} // namespace

SmartSigns smartSigns(std::string_view purpose, base::Date today) {
    const QuickLine line = readQuickLine(purpose, today);
    SmartSigns signs;
    int han = 0;
    int words = 0;
    for (const std::string &part : line.rest) {
        readWord(QuickScan(part), signs, han, words);
    }
    signs.isSpecific = han >= kLeastHan || words >= kLeastWords;
    signs.isTimeBound = signs.isTimeBound || !line.day.isNull() || namesSpan(QuickScan(purpose));
    return signs;
}

} // namespace accord::domain
