// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/month.h"

#include "base/text.h"

#include <fmt/format.h>

#include <charconv>

namespace accord::base {

namespace {

// Digits at the front of `text`, taken away; -1 when there are none or more than `most`.
int takeNumber(std::string_view &text, std::size_t most) {
    std::size_t length = 0;
    while (length < text.size() && text[length] >= '0' && text[length] <= '9') {
        ++length;
    }
    if (length == 0 || length > most) {
        return -1;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + length, value);
    text.remove_prefix(length);
    return value;
}

bool take(std::string_view &text, std::string_view token) {
    if (!text.starts_with(token)) {
        return false;
    }
    text.remove_prefix(token.size());
    return true;
}

Month read(std::string_view text) {
    int year = takeNumber(text, 6);
    if (text.empty()) {
        return year >= 100'000 ? Month::fromNumber(year) : Month();
    }
    const bool chinese = take(text, "年");
    if (year < 1000 || year > 9999 ||
        !(chinese || take(text, "-") || take(text, "/") || take(text, "."))) {
        return {};
    }
    const int month = takeNumber(text, 2);
    if (chinese) {
        take(text, "月");
    }
    return text.empty() && month >= 1 && month <= 12 ? Month::fromNumber(year * 100 + month)
                                                     : Month();
}

} // namespace

Result<Month> Month::parse(std::string_view text) {
    const Month month = read(fold(text));
    if (month.isNull()) {
        return fail(ErrorCode::Invalid, "month.bad",
                    "'" + std::string(text) + "' is not a month: write it like 2026-03.", {}, {},
                    {{"value", std::string(text)}});
    }
    return month;
}

std::string Month::toString() const {
    return isNull() ? std::string() : fmt::format("{:04}-{:02}", year(), month());
}

} // namespace accord::base
