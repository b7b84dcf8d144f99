// SPDX-License-Identifier: GPL-3.0-or-later
// Verified backups (QUALITY P3): copied while others work, opened and page-checked, synced, and
// only then given their name; older good ones are thinned afterwards, never replaced.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "db/connection.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

// A checked copy of the open company under `target`, replacing a file of that name at once or not
// at all. Duplicate ("file.exists") when the log of another file of that name lies there; Cancelled
// ("cancelled") when `progress` stops it. Throws base::StorageError.
[[nodiscard]] base::Done writeVerifiedCopy(db::Connection &connection,
                                           const std::filesystem::path &target,
                                           const base::Progress &progress = {});

struct Backup {
    std::filesystem::path file;
    base::Instant made;
    std::string occasion;
};

// Where automatic backups of a company file lie: the folder "<file>.backups" beside it.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path &companyFile);
// Newest first; files that are not named like a backup are left out.
[[nodiscard]] std::vector<Backup> listBackups(const std::filesystem::path &companyFile);

// An automatic backup: a verified copy in backupFolder, named with time and `occasion` ("import",
// "migration", "daily": lower-case letters, digits and '-'), then thinning. `zone` decides what a
// day is.
[[nodiscard]] base::Result<std::filesystem::path>
backUp(db::Connection &connection, const std::filesystem::path &companyFile, base::Instant now,
       std::string_view occasion, const std::string &zone = "Asia/Shanghai",
       const base::Progress &progress = {});

// How many backups to keep: the newest ones whatever their day, then the newest of each of so many
// days, then weeks (Monday to Sunday), then months that have one.
struct ThinningPolicy {
    std::size_t newest = 3;
    std::size_t days = 12;
    std::size_t weeks = 10;
    std::size_t months = 9;
};
// For each backup (any order) whether it is kept.
[[nodiscard]] std::vector<bool> keptBackups(const std::vector<base::Instant> &made,
                                            const std::string &zone,
                                            const ThinningPolicy &policy = {});

} // namespace accord::storage
