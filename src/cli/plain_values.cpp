// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plain_values.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace accord::cli {

base::Result<base::Date> dateOption(const std::string &text, const std::string &option) {
    if (text.empty()) {
        return base::Date();
    }
    return base::Date::parse(text).map_error([&option](base::Error error) {
        error.field = option;
        return error;
    });
}

base::Result<base::Month> monthOption(const std::string &text, const std::string &option) {
    return base::Month::parse(text).map_error([&option](base::Error error) {
        error.field = option;
        return error;
    });
}

base::Result<base::Percent> rateOption(double value, const std::string &option) {
    if (!(value >= -1 && value <= 10)) {
        return base::fail(base::ErrorCode::Invalid, "option.rate",
                          "A rate is written as 0.08 for 8 % and lies between -1 and 10.", option);
    }
    return base::Percent(std::lround(value * 10'000));
}

std::string yuanText(const std::optional<std::int64_t> &fen) {
    if (!fen) {
        return {};
    }
    std::string text = base::Money(*fen).toString();
    const std::size_t first = text.front() == '-' ? 1 : 0;
    for (std::size_t at = text.find('.'); at > first + 3; at -= 3) {
        text.insert(at - 3, ",");
    }
    return text;
}

std::string shareText(const std::optional<std::int64_t> &millionths) {
    if (!millionths) {
        return {};
    }
    constexpr std::int64_t kTenth = 1'000; // of a per cent
    const std::int64_t tenths = base::divRound(base::Wide{*millionths}, kTenth);
    const std::int64_t size = std::abs(tenths);
    return fmt::format("{}{}.{} %", tenths < 0 ? "-" : "", size / 10, size % 10);
}

} // namespace accord::cli
