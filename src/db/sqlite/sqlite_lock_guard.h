// SPDX-License-Identifier: GPL-3.0-or-later
// LockGuard: second locks on a company file in WAL mode, which do not belong to the process but to
// an open file of their own ("open file description locks", Linux and macOS). SQLite's POSIX locks
// are lost when any code of the process (a file dialog that looks into files, for one) opens and
// closes the file; another program that closes it then takes the log away and everything saved
// afterwards is lost. With the guard the log stays: nobody else gets the file exclusively or takes
// its shared memory for abandoned. See docs/decisions/0011.
#pragma once

#include "base/held_files.h"

#include <filesystem>
#include <optional>

namespace accord::db::sqlite {

class LockGuard {
public:
    LockGuard() = default;
    // `file` has a log and shared memory beside it; nothing happens where the system has no such
    // locks or the file system refuses them.
    explicit LockGuard(const std::filesystem::path &file);
    LockGuard(LockGuard &&other) noexcept;
    LockGuard &operator=(LockGuard &&other) noexcept;
    // After the connection is closed: closing a descriptor would drop its locks.
    ~LockGuard();
    // Before the connection is closed, so that the last one can tidy the log away.
    void release();

private:
    std::optional<base::FileIdentity> m_file;
    bool m_isReleased = false;
};

} // namespace accord::db::sqlite
