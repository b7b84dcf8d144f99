// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of contacts as Outlook and Google write them, in English and Chinese: several of them
// say nearly the same (Title and Job Title, seven phones), so that words alone would not be clear.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

// How these programs write days where the year does not stand in front; "0/0/00" is none.
inline constexpr std::string_view kContactDays = "M/d/yyyy";

// Columns by field; nullopt for any other table.
[[nodiscard]] std::optional<std::map<std::string, std::size_t>>
contactLayout(const std::vector<std::string> &header);

} // namespace accord::io
