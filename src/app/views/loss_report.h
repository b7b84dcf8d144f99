// SPDX-License-Identifier: GPL-3.0-or-later
// Losses of a period by reason, beside the published shares, and the retention of the period.
#pragma once

#include "base/clock.h"
#include "domain/relation/relation.h"

#include <array>
#include <cstdint>
#include <optional>

namespace accord::app {

struct LossReasonRow {
    domain::LossReason reason = domain::LossReason::Closed;
    std::int64_t count = 0;
    std::int64_t wonBack = 0;
    std::optional<std::int64_t> shareBp; // of all losses; null without any
    std::int64_t publishedBp = 0;
};

struct LossReport {
    base::Date from;
    base::Date to;
    std::array<LossReasonRow, domain::kLossReasonCount> reasons;
    std::int64_t losses = 0;
    // Net sales in the three months up to the day before `from`, and also in those up to the end
    // of the period as far as there are figures; null when there are none of the period.
    std::optional<std::int64_t> activeAtStart;
    std::optional<std::int64_t> activeAtBoth;
    std::optional<std::int64_t> retentionBp; // null as well when nobody was active at the start
};

} // namespace accord::app
