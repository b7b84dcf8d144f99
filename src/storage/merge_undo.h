// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a merge in the change log, and taking them back (one row of its change set).
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "storage/fact_move.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace accord::storage {

// What the row says: whose record went, and where the before-images of the figures lie.
[[nodiscard]] nlohmann::json mergeSummary(const std::string &dropped, domain::ChangeSetId set,
                                          const MovedFacts &moved);
// Takes the figures back under the change set `by`, or, for a row that says "undone", brings them
// again; `rowSet` is the set the row stands in. What the new row is to say, or Stale
// ("undo.figures_changed").
[[nodiscard]] base::Result<nlohmann::json> invertMerge(db::Connection &connection,
                                                       const nlohmann::json &row,
                                                       domain::ChangeSetId rowSet,
                                                       domain::ChangeSetId by);

} // namespace accord::storage
