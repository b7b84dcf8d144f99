// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include "base/text.h"

#include <array>
#include <string>
#include <utility>

namespace accord::base {

namespace {

constexpr int kMaxScale = 18;
constexpr int kMaxDigits = 30;
constexpr Wide kMaxScaled = Wide{9} * 1'000'000'000'000'000;

Wide power10(int exponent) {
    Wide value = 1;
    for (int i = 0; i < exponent; ++i) {
        value *= 10;
    }
    return value;
}

auto tooLarge() {
    return fail(ErrorCode::Limit, "amount.too_large",
                "The amount has more digits than can be kept exactly.");
}

auto bad(std::string_view text) {
    return fail(ErrorCode::Invalid, "amount.bad",
                "'" + std::string(text) + "' is not a number: write it like 1,234.50 or -12.", {},
                {}, {{"value", std::string(text)}});
}

// The ways Chinese input methods, spreadsheets and typesetters write the ASCII signs.
std::string plainSigns(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 10> kSigns{{
        {"\u00A5", '\\'}, // both yen signs become the one mark that no number contains
        {"\uFFE5", '\\'},
        {"\u2212", '-'},
        {"\uFF0D", '-'},
        {"\uFF0B", '+'},
        {"\uFF0C", ','},
        {"\uFF0E", '.'},
        {"\uFF05", '%'},
        {"\uFF08", '('},
        {"\uFF09", ')'},
    }};
    std::string out;
    while (!text.empty()) {
        if (text.size() >= 3 && text.starts_with("\xEF\xBC") && text[2] >= '\x90' &&
            text[2] <= '\x99') { // full-width digits U+FF10..U+FF19
            out += static_cast<char>('0' + (text[2] - '\x90'));
            text.remove_prefix(3);
            continue;
        }
        bool known = false;
        for (const auto &[sign, plain] : kSigns) {
            if (text.starts_with(sign)) {
                out += plain;
                text.remove_prefix(sign.size());
                known = true;
                break;
            }
        }
        if (!known) {
            out += text.front();
            text.remove_prefix(1);
        }
    }
    return out;
}

bool takeFront(std::string_view &text, char c) {
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

bool takeBack(std::string_view &text, char c) {
    if (text.empty() || text.back() != c) {
        return false;
    }
    text.remove_suffix(1);
    return true;
}

void skipBlanks(std::string_view &text) {
    while (takeFront(text, ' ') || takeBack(text, ' ')) {
    }
}

// Takes signs, parentheses, currency and the percent sign off; false when they contradict.
bool takeMarks(std::string_view &text, bool &negative, bool &hundredth) {
    skipBlanks(text);
    hundredth = takeBack(text, '%');
    skipBlanks(text);
    int signs = 0;
    if (takeFront(text, '(')) {
        if (!takeBack(text, ')')) {
            return false;
        }
        ++signs;
        skipBlanks(text);
        if (!hundredth) {
            hundredth = takeBack(text, '%');
            skipBlanks(text);
        }
    }
    negative = signs > 0;
    const auto takeSign = [&] {
        if (takeFront(text, '-')) {
            negative = true;
            ++signs;
        } else if (takeFront(text, '+')) {
            ++signs;
        }
        skipBlanks(text);
    };
    takeSign();
    if (takeFront(text, '\\')) {
        skipBlanks(text);
        takeSign();
    }
    if (takeBack(text, '-')) {
        negative = true;
        ++signs;
        skipBlanks(text);
    }
    return signs <= 1;
}

// Digits with commas every three; the comma decides nothing else, so 1,23 is refused.
bool takeWhole(std::string_view whole, std::string &digits) {
    std::size_t comma = whole.find(',');
    if (comma == std::string_view::npos) {
        digits += whole;
        return true;
    }
    if (comma < 1 || comma > 3) {
        return false;
    }
    digits += whole.substr(0, comma);
    while (comma < whole.size()) {
        if (whole[comma] != ',' || whole.size() - comma < 4) {
            return false;
        }
        digits += whole.substr(comma + 1, 3);
        comma += 4;
    }
    return true;
}

} // namespace

Result<std::int64_t> Decimal::scaled(int places) const {
    Wide value = 0;
    if (places >= scale) {
        if (__builtin_mul_overflow(units, power10(places - scale), &value)) {
            return tooLarge();
        }
    } else {
        const Wide divisor = power10(scale - places);
        const Wide half = divisor / 2;
        value = (units >= 0 ? units + half : units - half) / divisor;
    }
    if (value > kMaxScaled || value < -kMaxScaled) {
        return tooLarge();
    }
    return static_cast<std::int64_t>(value);
}

Result<Decimal> Decimal::times(const Decimal &other) const {
    Decimal product;
    if (__builtin_mul_overflow(units, other.units, &product.units)) {
        return tooLarge();
    }
    product.scale = scale + other.scale;
    while (product.scale > 0 && product.units % 10 == 0) {
        product.units /= 10;
        --product.scale;
    }
    const Wide limit = power10(kMaxDigits);
    if (product.scale > kMaxScale || product.units >= limit || product.units <= -limit) {
        return tooLarge();
    }
    return product;
}

Result<Decimal> parseDecimal(std::string_view original, bool percent) {
    const std::string plain = plainSigns(trimmed(original));
    std::string_view text = plain;
    bool negative = false;
    bool hundredth = false;
    if (!takeMarks(text, negative, hundredth) || (hundredth && !percent)) {
        return bad(original);
    }
    const std::size_t point = text.find('.');
    std::string digits;
    if (!takeWhole(text.substr(0, point), digits)) {
        return bad(original);
    }
    std::string_view fraction =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const bool empty = digits.empty() && fraction.empty();
    while (takeBack(fraction, '0')) {
    }
    digits += fraction;
    if (empty || digits.find_first_not_of("0123456789") != std::string::npos) {
        return bad(original);
    }
    digits.erase(0, digits.find_first_not_of('0'));
    Decimal value;
    value.scale = static_cast<int>(fraction.size()) + (hundredth ? 2 : 0);
    if (fraction.size() > kMaxScale || value.scale > kMaxScale || digits.size() > kMaxDigits) {
        return tooLarge();
    }
    for (const char digit : digits) {
        value.units = value.units * 10 + (digit - '0');
    }
    value.units = negative ? -value.units : value.units;
    return value;
}

Result<Money> parseMoney(std::string_view text) {
    return parseDecimal(text)
        .and_then([](const Decimal &value) { return value.scaled(2); })
        .map([](std::int64_t fen) { return Money(fen); });
}

} // namespace accord::base
