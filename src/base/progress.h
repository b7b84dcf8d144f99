// SPDX-License-Identifier: GPL-3.0-or-later
// Progress: how long work reports itself and learns that it should stop.
#pragma once

#include <cstdint>
#include <functional>

namespace accord::base {

struct Progress {
    // done and total in the unit of the work (rows, bytes); total 0 = unknown. Returns false to
    // cancel: the work ends with ErrorCode::Cancelled and changes nothing.
    std::function<bool(std::int64_t done, std::int64_t total)> report;
    [[nodiscard]] bool step(std::int64_t done, std::int64_t total) const {
        return !report || report(done, total);
    }
};

} // namespace accord::base
