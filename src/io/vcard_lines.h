// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a vCard: unfolded, taken apart into name, parameters and value, the value decoded.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::io {

struct VCardLine {
    std::size_t line = 0;                                        // of the file, from 1
    std::string name;                                            // upper case, without a group
    std::vector<std::pair<std::string, std::string>> parameters; // names upper case; bare: ("", X)
    std::string value;                                           // UTF-8, still escaped

    // Is `word` among the parameters of this name, or bare? Case does not matter.
    [[nodiscard]] bool has(std::string_view parameter, std::string_view word) const;
    [[nodiscard]] std::string parameter(std::string_view name) const;
};

[[nodiscard]] std::vector<VCardLine> vcardLines(std::string_view bytes);

// A file of lines of this form (vCalendar 1.0, in UTF-8) with its quoted-printable values written
// plainly, as readers of iCalendar take them; the other lines as they are.
[[nodiscard]] std::string withoutQuotedPrintable(std::string_view text);

// The parts of a compound value (split at unescaped `separator`), unescaped.
[[nodiscard]] std::vector<std::string> vcardParts(std::string_view value, char separator);

} // namespace accord::io
