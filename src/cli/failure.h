// SPDX-License-Identifier: GPL-3.0-or-later
// From a refused request or a broken world to the exit code and the error document of the CLI
// contract.
#pragma once

#include "app/messages.h"
#include "base/result.h"

#include <string>

namespace accord::cli {

using app::Messages;

enum class Exit {
    Done = 0,
    Partly = 1,    // done in part, or a check found problems
    Usage = 2,     // wrong usage, wrong value, unknown thing
    Cannot = 3,    // file, damage, disk, lock, cancelled
    Forbidden = 4, // not this user's business
    Conflict = 5   // stale, duplicate, wrong state, already exists
};

// Invalid and NotFound 2 (a missing file 3), Unreadable, Limit and Cancelled 3, Forbidden 4,
// Duplicate and Stale 5. A wrong state is reported as Stale with its own reason word.
[[nodiscard]] Exit exitFor(const base::Error &error);
// On stderr: the sentence, or with `json` the error document.
void report(const base::Error &error, const Messages &messages, bool json);

} // namespace accord::cli
