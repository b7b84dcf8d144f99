// SPDX-License-Identifier: GPL-3.0-or-later
// Where a customer stands: relationship stage and key-account status, each since when, why and
// after what, and what shows that it is (or is not) a key account.
#pragma once

#include "domain/relation/relation.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct Standing {
    std::string word;                 // stable word, "" = not recorded
    base::Date since;                 // null = not known
    std::optional<std::int64_t> days; // so far
    std::string reason;
    std::vector<domain::CustomerChange> history; // newest first
};

struct CustomerStanding {
    Standing stage;
    Standing keyAccount;
    // The latest judgement of each criterion, in the order of the criteria.
    std::vector<domain::Qualification> qualification;
    std::vector<domain::Loss> losses; // newest first
};

} // namespace accord::app
