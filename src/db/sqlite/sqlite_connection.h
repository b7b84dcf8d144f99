// SPDX-License-Identifier: GPL-3.0-or-later
// Opens SQLite databases for the port in db/connection.h. Every setting of ARCHITECTURE section 3
// is set and read back; a file that is not ours is refused before anything in it is touched.
#pragma once

#include "db/connection.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace accord::db::sqlite {

inline constexpr std::int32_t kApplicationId = 0x41435244; // "ACRD"

enum class OpenMode {
    ReadWrite, // the file exists
    ReadOnly,  // for workers beside a writer
    Create,    // there is no such file, or it is empty
    Frozen     // read only, and nobody else writes: nothing is made beside the file
};

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite;
    std::chrono::milliseconds busyTimeout{5000};
    // Name of a registered SQLite VFS, empty for the system's; tests give a failing one.
    std::string vfs;
};

// Throws base::StorageError: CannotOpen, NotCompany, Corrupt, Busy, …
[[nodiscard]] std::unique_ptr<Connection> open(const std::filesystem::path &file,
                                               const OpenOptions &options = {});
// A private database in memory.
[[nodiscard]] std::unique_ptr<Connection> openMemory();

} // namespace accord::db::sqlite
