// SPDX-License-Identifier: GPL-3.0-or-later
// What every text that people type has to keep: no control characters, no more than its field
// takes. Issues name the field by its JSON key.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace accord::domain {

inline constexpr std::size_t kMaxLine = 200;    // code points of a one-line field
inline constexpr std::size_t kMaxText = 20'000; // code points of a text

// "field.control", "field.too_long".
void checkLine(const std::string &entity, const char *field, std::string_view text,
               base::Issues &issues);
// The same where line breaks are welcome.
void checkText(const std::string &entity, const char *field, std::string_view text,
               base::Issues &issues);

} // namespace accord::domain
