// SPDX-License-Identifier: GPL-3.0-or-later
// The way of an export through a list: page by page, with progress, in the order of the list.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <string>

namespace accord::app {

// `list(after)`: the page behind the row of that key, "" = the first. `take(row)`: whether the row
// counts, or a failure that ends it. The rows that counted; Cancelled ("cancelled").
template<class List, class Take>
[[nodiscard]] base::Result<std::int64_t> forEachRow(const base::Progress &progress, List list,
                                                    Take take) {
    std::int64_t done = 0;
    std::string after;
    for (bool more = true; more;) {
        ACCORD_TRY(const auto page, list(after));
        for (const auto &row : page.rows) {
            ACCORD_TRY(const bool counts, take(row));
            done += counts ? 1 : 0;
        }
        if (!progress.step(done, page.total)) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled",
                              "The export was cancelled; nothing was written.");
        }
        more = page.next.has_value();
        after = page.next.value_or("");
    }
    return done;
}

} // namespace accord::app
