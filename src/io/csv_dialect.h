// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be found out about a CSV before its first row: the delimiter, and Excel's own "sep="
// line.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace accord::io {

struct CsvDialect {
    char delimiter = ',';
    std::size_t skip = 0; // bytes of a "sep=" line at the front
};

// Among comma, semicolon, tab and bar the one that splits the first rows most evenly; quoted text
// does not count.
[[nodiscard]] CsvDialect detectDialect(std::string_view start);
// Invalid with reason "import.bad_delimiter".
[[nodiscard]] base::Result<char> delimiterFromName(std::string_view name);
// Line endings in a text: LF, CRLF and CR alone count one each.
[[nodiscard]] std::int64_t countLines(std::string_view text);

} // namespace accord::io
