// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a found entry is shown.
#pragma once

#include "app/views/search_hits.h"
#include "base/search_match.h"
#include "storage/search_source.h"

#include <vector>

namespace accord::app {

// Fills snippet and marks of a hit whose title is set.
void markHit(const std::vector<base::SearchTerm> &terms, const storage::SearchEntry &entry,
             SearchHit &hit);

} // namespace accord::app
