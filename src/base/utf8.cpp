// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace accord::base {

char32_t takeCodePoint(std::string_view &utf8) {
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(utf8.size(), 8));
    std::int32_t at = 0;
    UChar32 c = 0;
    U8_NEXT(utf8.data(), at, length, c);
    utf8.remove_prefix(c < 0 ? 1 : static_cast<std::size_t>(at));
    return c < 0 ? 0xFFFD : static_cast<char32_t>(c);
}

void appendCodePoint(std::string &utf8, char32_t codePoint) {
    char bytes[4];
    std::int32_t length = 0;
    bool failed = false;
    U8_APPEND(bytes, length, 4, static_cast<UChar32>(codePoint), failed);
    if (!failed) {
        utf8.append(bytes, static_cast<std::size_t>(length));
    }
}

} // namespace accord::base
