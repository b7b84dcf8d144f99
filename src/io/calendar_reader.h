// SPDX-License-Identifier: GPL-3.0-or-later
// An iCalendar file as a table: one row per event, columns by our field names.
#pragma once

#include "io/table_reader.h"

#include <memory>
#include <string_view>

namespace accord::io {

// `start`: the first bytes of the file.
[[nodiscard]] bool looksLikeCalendar(std::string_view start);
// Errors of readCalendar.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>>
openCalendar(std::unique_ptr<ByteSource> source, const TableOptions &options);

} // namespace accord::io
