// SPDX-License-Identifier: GPL-3.0-or-later
// The table row_block(?n) of db/row_block.h.
#pragma once

struct sqlite3;

namespace accord::db::sqlite {

// Makes row_block known to the connection; an SQLite result code.
[[nodiscard]] int addRowBlocks(sqlite3 *handle);

} // namespace accord::db::sqlite
