// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX as a stream of rows: the zip is walked by libarchive under limits that hold before anything
// is unpacked, the sheet goes through expat piece by piece, so that memory depends on the shared
// texts and never on the number of rows. Numbers come as the shortest decimal text that reads back
// the same, dates as ISO text, formulas as their stored results. A DOCTYPE is refused.
#pragma once

#include "io/table_reader.h"

namespace accord::io {

// The source is read from front to back more than once. Errors: Unreadable "xlsx.damaged",
// "xlsx.encrypted", "xlsx.doctype", "xlsx.no_sheet", "xlsx.bad_name"; Limit "xlsx.too_large".
[[nodiscard]] base::Result<std::unique_ptr<TableReader>>
openXlsx(std::unique_ptr<ByteSource> source, const TableOptions &options);

} // namespace accord::io
