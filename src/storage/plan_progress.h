// SPDX-License-Identifier: GPL-3.0-or-later
// How far the plan in force of one account is: the figures of RULES section 5 (progress).
#pragma once

#include "base/month.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace accord::storage {

struct PlanProgress {
    std::string step;
    std::int64_t actualFen = 0; // net sales of the account and everything below it
    std::int64_t targetFen = 0; // > 0
};

// From January to the data month, of the signed or later plan of that year; nullopt without such a
// plan or without a target of net sales in those months.
[[nodiscard]] std::optional<PlanProgress>
planProgress(db::Connection &connection, domain::CustomerId account, base::Month dataMonth);

// The same of every account that has such a plan.
[[nodiscard]] std::vector<std::pair<domain::CustomerId, PlanProgress>>
planProgressOfAll(db::Connection &connection, base::Month dataMonth);

// Has `one` achieved a smaller part of its targets than `two`? Exact.
[[nodiscard]] bool isBehind(const PlanProgress &one, const PlanProgress &two);

} // namespace accord::storage
