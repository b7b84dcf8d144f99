// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a spreadsheet cell as text: the shortest decimal that reads back the same, a date
// as ISO text ("2026-03-01", with "T14:30:00" when it has a time), a time of day as "14:30:00".
#pragma once

#include "io/xlsx_parts.h"

#include <string>
#include <string_view>

namespace accord::io {

// `value` is the text in the file; what is no number comes back as it is.
[[nodiscard]] std::string numberText(std::string_view value, NumberKind kind, bool epoch1904);

} // namespace accord::io
