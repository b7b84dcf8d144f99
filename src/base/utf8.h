// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through UTF-8 text by code point. Text that is stored is valid UTF-8; a broken byte is
// taken as U+FFFD by itself.
#pragma once

#include <string>
#include <string_view>

namespace accord::base {

// The first code point of a text that is not empty; it is taken off.
[[nodiscard]] char32_t takeCodePoint(std::string_view &utf8);
void appendCodePoint(std::string &utf8, char32_t codePoint);

} // namespace accord::base
