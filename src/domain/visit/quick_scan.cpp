// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/quick_scan.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace accord::domain {
namespace {

constexpr int kTen = 10;

bool isLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

std::size_t lengthOf(unsigned char lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// The first code point of valid UTF-8.
char32_t first(std::string_view utf8) {
    if (utf8.empty()) {
        return U' ';
    }
    const auto lead = static_cast<unsigned char>(utf8.front());
    const std::size_t length = lengthOf(lead);
    char32_t c = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && i < utf8.size(); ++i) {
        c = (c << 6U) | (static_cast<unsigned char>(utf8[i]) & 0x3FU);
    }
    return c;
}

int digitOf(char32_t c) {
    constexpr std::array<char32_t, 10> kDigits{U'零', U'一', U'二', U'三', U'四',
                                               U'五', U'六', U'七', U'八', U'九'};
    for (std::size_t i = 0; i < kDigits.size(); ++i) {
        if (kDigits[i] == c) {
            return static_cast<int>(i);
        }
    }
    return c == U'两' ? 2 : -1;
}

} // namespace

QuickScan::QuickScan(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t length =
            std::min(lengthOf(static_cast<unsigned char>(utf8[i])), utf8.size() - i);
        m_raw.emplace_back(utf8.substr(i, length));
        m_folded += first(base::fold(m_raw.back()));
        i += length;
    }
}

std::size_t QuickScan::blanks(std::size_t from) const {
    std::size_t length = 0;
    while (at(from + length) == U' ') {
        ++length;
    }
    return length;
}

bool QuickScan::isStart(std::size_t from) const {
    const char32_t before = from == 0 ? U' ' : at(from - 1);
    const char32_t c = at(from);
    return !(isLetter(c) && isLetter(before)) && !(isDigit(c) && isDigit(before));
}

bool QuickScan::isEnd(std::size_t end) const {
    const char32_t last = end == 0 ? U' ' : at(end - 1);
    return !(isLetter(last) && isLetter(at(end))) && !(isDigit(last) && isDigit(at(end)));
}

std::size_t QuickScan::word(std::size_t from, std::u32string_view word) const {
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (at(from + i) != word[i]) {
            return 0;
        }
    }
    return isStart(from) && isEnd(from + word.size()) ? word.size() : 0;
}

std::optional<Taken<int>> QuickScan::oneOf(std::size_t from,
                                           std::initializer_list<std::u32string_view> words) const {
    int index = 0;
    for (const std::u32string_view candidate : words) {
        if (const std::size_t length = word(from, candidate); length > 0) {
            return Taken<int>{index, length};
        }
        ++index;
    }
    return std::nullopt;
}

// 三, 十, 十二, 二十, 二十三.
std::optional<Taken<int>> QuickScan::numeral(std::size_t from) const {
    std::size_t i = from;
    int value = 0;
    const int tens = digitOf(at(i));
    if (tens >= 0 && at(i + 1) != U'十') {
        return Taken<int>{tens, 1};
    }
    if (tens > 0) {
        value = tens * kTen;
        i += 2;
    } else if (at(i) == U'十') {
        value = kTen;
        ++i;
    } else {
        return std::nullopt;
    }
    const int ones = digitOf(at(i));
    if (ones > 0) {
        value += ones;
        ++i;
    }
    return Taken<int>{value, i - from};
}

std::optional<Taken<int>> QuickScan::number(std::size_t from, std::size_t digits) const {
    if (!isDigit(at(from))) {
        return numeral(from);
    }
    Taken<int> taken;
    while (isDigit(at(from + taken.length)) && taken.length <= digits) {
        taken.value = taken.value * kTen + static_cast<int>(at(from + taken.length) - U'0');
        ++taken.length;
    }
    return isStart(from) && taken.length <= digits ? std::optional(taken) : std::nullopt;
}

std::string QuickScan::raw(std::size_t from, std::size_t to) const {
    std::string text;
    for (std::size_t i = from; i < to && i < m_raw.size(); ++i) {
        text += m_raw[i];
    }
    return text;
}

} // namespace accord::domain
