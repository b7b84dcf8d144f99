// SPDX-License-Identifier: GPL-3.0-or-later
// What the full-text index is asked for the terms of a search (base/search_match.h).
#pragma once

#include "base/search_match.h"

#include <string>
#include <vector>

namespace accord::storage {

struct SearchExpression {
    std::string text;
    // The index finds more than what answers to the terms: how a name sounds has to be compared.
    bool findsMore = false;
};

[[nodiscard]] SearchExpression searchExpression(const std::vector<base::SearchTerm> &terms);

} // namespace accord::storage
