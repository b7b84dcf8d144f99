// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to a company file that the first start offers besides opening one: the sample company,
// and a backup brought back under a new name. Both leave nothing behind when they fail.
#pragma once

#include "app/workspace.h"
#include "base/progress.h"

#include <filesystem>

namespace accord::app {

// Makes and fills the sample company; `present` as Workspace::create. Duplicate ("file.exists"),
// Cancelled. Throws base::StorageError.
[[nodiscard]] base::Done makeSampleCompany(const std::filesystem::path &file,
                                           const std::string &present = {},
                                           const base::Progress &progress = {});
// Copies a backup to `target` and opens the copy as a check. Duplicate ("file.exists") when target
// is there, NotFound ("file.not_found"), Invalid ("restore.in_use") when `backup` is a company file
// that is being used. Throws base::StorageError as Workspace::open.
[[nodiscard]] base::Done restoreCompany(const std::filesystem::path &backup,
                                        const std::filesystem::path &target,
                                        const base::Progress &progress = {});

} // namespace accord::app
