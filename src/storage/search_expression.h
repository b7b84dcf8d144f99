// SPDX-License-Identifier: GPL-3.0-or-later
// What the full-text index is asked for the terms of a search (base/search_match.h).
#pragma once

#include "base/search_match.h"

#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

struct SearchExpression {
    std::string written; // for records that are not found by how a name sounds
    std::string heard;   // for those that are
    // What is heard may be more than what answers to the terms: the names have to be compared.
    bool findsMore = false;
};

// "" = nothing is called so.
[[nodiscard]] std::string calledExpression(std::string_view text);
[[nodiscard]] SearchExpression searchExpression(const std::vector<base::SearchTerm> &terms);

} // namespace accord::storage
