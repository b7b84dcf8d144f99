// SPDX-License-Identifier: GPL-3.0-or-later
// Turns SQLite's result codes into StorageError with words that name the true cause.
#pragma once

#include "base/storage_error.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace accord::db::sqlite {

[[nodiscard]] base::StorageProblem problemOf(int extendedCode, int systemErrno);

// Throws for the failure `code` that `handle` (may be null) reported while doing `where`.
[[noreturn]] void raise(sqlite3 *handle, int code, std::string_view where);
// Does nothing for SQLITE_OK.
void check(sqlite3 *handle, int code, std::string_view where);

} // namespace accord::db::sqlite
