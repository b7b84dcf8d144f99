// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as a stream of rows: our own RFC 4180 state machine over a moving window, any line ending,
// cells as views without a copy per cell, the file line on which each row starts.
#pragma once

#include "io/table_reader.h"

namespace accord::io {

// Errors: Unreadable "import.encoding", "import.not_a_table", "import.empty",
// "csv.unclosed_quote" (line on which the quote opens), "csv.bad_quote"; Limit
// "csv.too_many_columns", "csv.cell_too_long", "import.too_many_rows".
[[nodiscard]] base::Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<ByteSource> source,
                                                                 const TableOptions &options);

} // namespace accord::io
