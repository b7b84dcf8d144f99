// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/date_format.h"

#include <string>

namespace accord::io {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Reads up to `most` digits from the front; nullopt when there is none.
std::optional<int> number(std::string_view &text, std::size_t most) {
    int value = 0;
    std::size_t used = 0;
    for (; used < most && used < text.size() && isDigit(text[used]); ++used) {
        value = value * 10 + (text[used] - '0');
    }
    text.remove_prefix(used);
    return used == 0 ? std::nullopt : std::optional(value);
}

bool skip(std::string_view &text, std::string_view what) {
    if (!text.starts_with(what)) {
        return false;
    }
    text.remove_prefix(what.size());
    return true;
}

std::string_view trimBlanks(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

// What may stand behind a day: nothing, or a time, which does not matter here.
bool isTimeOrNothing(std::string_view rest) {
    if (rest.empty()) {
        return true;
    }
    if (rest.front() != ' ' && rest.front() != 'T') {
        return false;
    }
    rest.remove_prefix(1);
    return rest.size() >= 4 && isDigit(rest.front()) &&
           rest.find_first_not_of("0123456789:.+-Z APMapm") == std::string_view::npos &&
           rest.find(':') != std::string_view::npos;
}

// 2026-03-01 and its relatives; `day` 0 when the text names a month only.
struct YearFirst {
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<YearFirst> readCompact(std::string_view text) {
    YearFirst parts;
    const bool withDay = text.size() >= 8 && isDigit(text[6]) && isDigit(text[7]);
    parts.year = number(text, 4).value_or(0);
    parts.month = number(text, 2).value_or(0);
    parts.day = withDay ? number(text, 2).value_or(0) : 0;
    return isTimeOrNothing(text) ? std::optional(parts) : std::nullopt;
}

// What follows "2026年": 3月 or 3月1日.
bool readChinese(std::string_view &text, YearFirst &parts) {
    parts.month = number(text, 2).value_or(0);
    if (!skip(text, "月")) {
        return false;
    }
    if (text.empty()) {
        return true;
    }
    parts.day = number(text, 2).value_or(0);
    return parts.day != 0 && (skip(text, "日") || skip(text, "号"));
}

// What follows "2026": -3 or -3-1, with the same mark twice.
bool readMarked(std::string_view &text, YearFirst &parts) {
    const char mark = text.empty() ? '\0' : text.front();
    if (mark != '-' && mark != '/' && mark != '.') {
        return false;
    }
    text.remove_prefix(1);
    parts.month = number(text, 2).value_or(0);
    if (text.empty() || text.front() != mark) {
        return true;
    }
    text.remove_prefix(1);
    parts.day = number(text, 2).value_or(0);
    return parts.day != 0;
}

std::optional<YearFirst> readYearFirst(std::string_view text) {
    if (text.size() < 6 || !isDigit(text[3])) {
        return std::nullopt;
    }
    if (isDigit(text[4]) && isDigit(text[5])) {
        return readCompact(text);
    }
    YearFirst parts;
    parts.year = number(text, 4).value_or(0);
    const bool isRead = skip(text, "年") ? readChinese(text, parts) : readMarked(text, parts);
    return isRead && isTimeOrNothing(text) ? std::optional(parts) : std::nullopt;
}

} // namespace

base::Result<DateFormat> DateFormat::parse(std::string_view pattern) {
    DateFormat format;
    bool year = false;
    bool month = false;
    for (std::size_t i = 0; i < pattern.size();) {
        const char c = pattern[i];
        std::size_t width = 1;
        if (c == 'y' || c == 'M' || c == 'd') {
            while (i + width < pattern.size() && pattern[i + width] == c) {
                ++width;
            }
            format.m_pieces.push_back({c, static_cast<int>(width), '\0'});
            year = year || c == 'y';
            month = month || c == 'M';
        } else {
            format.m_pieces.push_back({'\0', 0, c});
        }
        i += width;
    }
    if (!year || !month) {
        return base::fail(base::ErrorCode::Invalid, "map.bad_date_format",
                          "The date format \"" + std::string(pattern) +
                              "\" must name year and month with the letters y and M, for example "
                              "dd-MM-yy or yyyy/M/d.",
                          "date_format", {}, {{"format", std::string(pattern)}});
    }
    return format;
}

bool DateFormat::readPiece(std::string_view &text, const Piece &piece, Parts &parts) {
    if (piece.letter == 0) {
        return skip(text, {&piece.literal, 1});
    }
    const auto value = number(text, piece.letter == 'y' && piece.width != 2 ? 4 : 2);
    (piece.letter == 'y'   ? parts.year
     : piece.letter == 'M' ? parts.month
                           : parts.day) = value.value_or(0);
    return value.has_value();
}

std::optional<DateFormat::Parts> DateFormat::read(std::string_view text) const {
    text = trimBlanks(text);
    if (m_pieces.empty()) {
        const auto parts = readYearFirst(text);
        return parts ? std::optional(Parts{parts->year, parts->month, parts->day}) : std::nullopt;
    }
    Parts parts;
    for (const Piece &piece : m_pieces) {
        if (!readPiece(text, piece, parts)) {
            return std::nullopt;
        }
    }
    if (!isTimeOrNothing(text)) {
        return std::nullopt;
    }
    parts.year += parts.year < 100 ? 2000 : 0;
    return parts;
}

std::optional<base::Date> DateFormat::date(std::string_view text) const {
    const auto parts = read(text);
    if (!parts || parts->day == 0) {
        // A spreadsheet's date cell has its own, exact form, whatever the pattern says.
        return m_pieces.empty() || text.size() < 10 ? std::nullopt : DateFormat().date(text);
    }
    const auto date = base::Date::fromParts(parts->year, parts->month, parts->day);
    return date.isNull() ? std::nullopt : std::optional(date);
}

std::optional<base::Month> DateFormat::month(std::string_view text) const {
    const auto parts = read(text);
    if (!parts) {
        return m_pieces.empty() || text.size() < 10 ? std::nullopt : DateFormat().month(text);
    }
    if (parts->day != 0 && base::Date::fromParts(parts->year, parts->month, parts->day).isNull()) {
        return std::nullopt;
    }
    const auto month = base::Month::fromNumber(parts->year * 100 + parts->month);
    return parts->month > 12 || month.isNull() ? std::nullopt : std::optional(month);
}

} // namespace accord::io
