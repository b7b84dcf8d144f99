// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a command is told to write: never the company file, what belongs to it, or a file that
// the same command reads.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <vector>

namespace accord::cli {

// Duplicate ("out.is_company", "out.is_input"), so exit 5. `company` is the open file; a folder may
// be asked about too. Links are followed.
[[nodiscard]] base::Done checkOutput(const std::filesystem::path &out,
                                     const std::filesystem::path &company,
                                     const std::vector<std::filesystem::path> &inputs = {});

} // namespace accord::cli
