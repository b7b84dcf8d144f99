// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_number.h"

#include "base/clock.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

namespace accord::io {
namespace {

constexpr int kDecimals = 18;                 // what exact decimal reading takes (base/decimal.h)
constexpr std::int64_t kSerial1900 = -25'569; // 1900 system: days before 1970-01-01
constexpr std::int64_t kSerial1904 = -24'107;

std::string plainText(std::string_view value, double number) {
    if (value.size() <= 15 && value.find_first_not_of("0123456789") == std::string_view::npos) {
        return std::string(value);
    }
    std::array<char, 400> buffer{};
    auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                             std::chars_format::fixed);
    std::string text(buffer.data(), end.ptr);
    const auto point = text.find('.');
    if (point != std::string::npos && text.size() - point - 1 > kDecimals) {
        end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                            std::chars_format::fixed, kDecimals);
        text.assign(buffer.data(), end.ptr);
        text.resize(text.find_last_not_of('0') + 1);
        text.resize(text.ends_with('.') ? text.size() - 1 : text.size());
    }
    return text == "-0" ? "0" : text;
}

std::string timeText(std::int64_t seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

} // namespace

std::string numberText(std::string_view value, NumberKind kind, bool epoch1904) {
    double number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc{} || read.ptr != value.data() + value.size() ||
        !std::isfinite(number)) {
        return std::string(value);
    }
    if (kind == NumberKind::Plain) {
        return plainText(value, number);
    }
    // Whole seconds; spreadsheets keep times as fractions of a day.
    const double rounded = std::round(number * 86'400);
    if (!(rounded >= 0 && rounded < 2.0e11)) {
        return plainText(value, number);
    }
    const auto seconds = static_cast<std::int64_t>(rounded);
    const auto days = seconds / 86'400;
    const auto ofDay = seconds % 86'400;
    if (kind == NumberKind::Time) {
        return timeText(seconds);
    }
    // The 1900 system has a 29 February 1900 that never was: serials before it lie one day later.
    const int gap = !epoch1904 && days < 60 ? 1 : 0;
    const auto since1970 = days + gap + (epoch1904 ? kSerial1904 : kSerial1900);
    const auto date = base::Date::fromDays(static_cast<std::int32_t>(since1970));
    return date.toString() + (ofDay == 0 ? "" : "T" + timeText(ofDay));
}

} // namespace accord::io
