// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer earns month by month, and which import said so.
#pragma once

#include "base/clock.h"
#include "base/month.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::storage {

struct ProfitMonth {
    base::Month month;
    std::optional<std::int64_t> brandFen;
    std::optional<std::int64_t> totalFen;
    std::string source;   // "declared" or "estimated"
    std::string fileName; // "" when no import wrote it
    base::Instant at;     // when it was written
};

// The newest `limit` months, newest first.
[[nodiscard]] std::vector<ProfitMonth> profitsOf(db::Connection &connection,
                                                 domain::CustomerId customer, int limit);

} // namespace accord::storage
