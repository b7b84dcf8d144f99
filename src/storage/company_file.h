// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening company files. A file is there whole or not at all; an open one is ours, of a
// known version, undamaged as far as its check goes, and holds exactly the schema of its version.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "db/connection.h"
#include "storage/migrator.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace accord::storage {

// When the pages of a file that is opened are looked at (QUALITY section 2). Later: by the caller,
// who lets nobody write until a worker's check is done (isSuspect() tells whether it is needed).
enum class PageCheck { Now, Later };

struct FileOptions {
    bool readOnly = false;
    PageCheck pages = PageCheck::Now;
    // How long the opening of a large, cleanly closed file may look at its pages; what it does not
    // reach by then, `verify` and every backup look at.
    std::chrono::milliseconds patience{25};
    std::chrono::milliseconds busyTimeout{5000};
    std::string vfs;               // tests only, see db::sqlite::OpenOptions
    std::vector<SchemaStep> steps; // tests only; empty = the steps inside the program
};

using Connected = base::Result<std::unique_ptr<db::Connection>>;

// Makes `file` with the newest schema (mode 0600). `fill` writes the first rows (company, first
// user) in its own transactions before the file gets its name, so a killed creation leaves no half
// file. Duplicate ("file.exists") when something has that name, or is the left-over log of a file
// that had it. Throws base::StorageError.
[[nodiscard]] Connected createCompanyFile(const std::filesystem::path &file,
                                          const std::function<void(db::Connection &)> &fill,
                                          const FileOptions &options = {});

// Opens `file`; NotFound ("file.not_found") when there is none, nothing is ever made instead.
// Throws base::StorageError: NotCompany (empty, not SQLite, another program's, extra triggers or
// views), TooNew, Corrupt, Busy, CannotOpen. Pages are checked whole when the last writer did not
// end cleanly, and, indexes included, up to 8 MB; those of a larger file for as long as
// FileOptions::patience says. An older schema is backed up (named with
// `now`), then brought up to date; with readOnly it is refused: CannotOpen.
[[nodiscard]] Connected openCompanyFile(const std::filesystem::path &file, base::Instant now,
                                        const FileOptions &options = {});

// Whether the last writer of the file did not end cleanly, or is still at work beside us.
[[nodiscard]] bool isSuspect(const std::filesystem::path &file);

// A further connection, for reading only, to a file that is open through openCompanyFile or
// createCompanyFile in this process, which has checked it: for a worker thread. Throws like them.
[[nodiscard]] std::unique_ptr<db::Connection> openBeside(const std::filesystem::path &file,
                                                         const FileOptions &options = {});

// A company file in memory with the newest schema, for tests and trials.
[[nodiscard]] std::unique_ptr<db::Connection> createCompanyInMemory();

} // namespace accord::storage
