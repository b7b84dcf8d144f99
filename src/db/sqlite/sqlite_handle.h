// SPDX-License-Identifier: GPL-3.0-or-later
// The raw connection with the settings of ARCHITECTURE section 3, each read back after it is set.
#pragma once

#include "db/sqlite/sqlite_connection.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace accord::db::sqlite {

struct CloseHandle {
    void operator()(sqlite3 *handle) const;
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

// Opened and protected against hostile content, nothing read yet. `file` ":memory:" for memory.
[[nodiscard]] Handle openHandle(const std::filesystem::path &file, const OpenOptions &options);
// Refuses what is not ours, before anything is written.
void requireOurs(sqlite3 *handle);
// Journal, durability and memory settings of a connection that will read or write rows.
void settle(sqlite3 *handle, OpenMode mode, bool inMemory);

// First column of the first row, "" when there is none.
[[nodiscard]] std::string value(sqlite3 *handle, const std::string &sql);
[[nodiscard]] std::int64_t number(sqlite3 *handle, const std::string &sql);
[[nodiscard]] std::vector<std::string> firstColumn(sqlite3 *handle, const std::string &sql);
void execute(sqlite3 *handle, const std::string &sql);

// quick_check or integrity_check; damage that stops the check itself is a line too.
[[nodiscard]] std::vector<std::string> pageProblems(sqlite3 *handle, bool deep, int most);

} // namespace accord::db::sqlite
