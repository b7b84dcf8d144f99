// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a backup and bringing it back (QUALITY P3): it is copied, opened and checked whole
// before it gets its name, and what had that name is put aside, never overwritten.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "storage/backup.h"
#include "storage/backup_contents.h"
#include "storage/verify.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct BackupListItem {
    storage::Backup backup;
    std::uintmax_t bytes = 0;
    std::optional<storage::BackupContents> contents;
    std::string unreadable; // why there are no contents
};

// The automatic backups beside a company file, newest first; works also when that file is damaged
// or gone.
[[nodiscard]] std::vector<BackupListItem> backupsOf(const std::filesystem::path &companyFile);

struct Restored {
    std::filesystem::path file;
    std::optional<std::filesystem::path> putAside; // what had the name before
    storage::BackupContents contents;
};

// Copies `backup` to `target`. Something of that name is Duplicate ("file.exists"), or with
// `replace` gets the name "<target>.replaced-<time>", its log with it. NotFound ("file.not_found"),
// Invalid ("restore.in_use", "restore.same"), Unreadable ("restore.unsound") when the copy does not
// pass `verify`. Throws base::StorageError; whatever fails, `target` is as it was.
[[nodiscard]] base::Result<Restored> restoreBackup(const std::filesystem::path &backup,
                                                   const std::filesystem::path &target,
                                                   bool replace, base::Instant now,
                                                   const base::Progress &progress = {});

} // namespace accord::app
