// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an entry of the search index answers to the terms, and which part of it is shown.
#pragma once

#include "app/views/search_hits.h"
#include "base/search_match.h"
#include "storage/search_source.h"

#include <vector>

namespace accord::app {

// Every term stands in title or text, or a name sounds like it.
[[nodiscard]] bool answersTo(const std::vector<base::SearchTerm> &terms,
                             const storage::SearchEntry &entry);
// Fills snippet and marks of a hit whose title is set.
void markHit(const std::vector<base::SearchTerm> &terms, const storage::SearchEntry &entry,
             SearchHit &hit);

} // namespace accord::app
