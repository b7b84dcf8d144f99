// SPDX-License-Identifier: GPL-3.0-or-later
// Verify: is the file whole? Pages, foreign keys, the change-log chain, sums and search index.
// Reads only.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "db/connection.h"

#include <string>
#include <vector>

namespace accord::storage {

struct Problem {
    std::string check; // "pages", "foreign_keys", "change_log", "head", "customer_month", …
    std::string row;   // which row, e.g. "change_row 17/2"
    std::string message;
};

struct VerifyOptions {
    bool full = true; // false: quick_check instead of integrity_check
    // A head hash kept outside the file (hex): some change set must still end with it. "" = none.
    std::string expectedHead;
    int limit = 100; // problems listed per check
};

// Cancelled when `progress` says so.
[[nodiscard]] base::Result<std::vector<Problem>> verify(db::Connection &connection,
                                                        const VerifyOptions &options,
                                                        const base::Progress &progress = {});

} // namespace accord::storage
