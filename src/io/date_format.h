// SPDX-License-Identifier: GPL-3.0-or-later
// DateFormat: reads days and months as files write them, by a pattern such as "dd-MM-yy" or,
// without one, in the usual year-first forms. Two-digit years are 2000-2099 (RULES section 3).
#pragma once

#include "base/clock.h"
#include "base/month.h"
#include "base/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace accord::io {

class DateFormat {
public:
    // Year-first: 2026-03-01, 2026/3/1, 2026.3.1, 20260301, 2026年3月1日, each with or without a
    // time after it.
    DateFormat() = default;
    // Letters y M d in runs, anything else literal; d may be missing (then months only). Invalid
    // with reason "map.bad_date_format".
    [[nodiscard]] static base::Result<DateFormat> parse(std::string_view pattern);
    // nullopt when the text is no such day.
    [[nodiscard]] std::optional<base::Date> date(std::string_view text) const;
    // A month, or the month of a day.
    [[nodiscard]] std::optional<base::Month> month(std::string_view text) const;

private:
    struct Piece {
        char letter = 0; // y, M, d; 0 = literal
        int width = 0;   // of the run
        char literal = 0;
    };
    struct Parts {
        int year = 0;
        int month = 0;
        int day = 0;
    };
    [[nodiscard]] static bool readPiece(std::string_view &text, const Piece &piece, Parts &parts);
    [[nodiscard]] std::optional<Parts> read(std::string_view text) const;
    std::vector<Piece> m_pieces; // empty = year-first
};

} // namespace accord::io
