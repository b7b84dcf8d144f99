// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a backup, read without touching it or making anything beside it, so that people can
// choose the one to bring back.
#pragma once

#include "base/clock.h"
#include "base/month.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace accord::storage {

struct BackupContents {
    std::string company; // name
    std::string zone;
    std::int64_t customers = 0;
    std::int64_t plans = 0;
    std::int64_t changes = 0; // commands in the change log
    base::Instant lastChange; // null = none
    std::optional<base::Month> figuresTo;
};

// Throws base::StorageError: NotCompany, Corrupt, TooNew, CannotOpen …; the pages are not checked.
[[nodiscard]] BackupContents backupContents(const std::filesystem::path &file);

} // namespace accord::storage
