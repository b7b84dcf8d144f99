// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what one change set wrote into the facts, and bringing it again, set-based: for
// imports and merges.
#pragma once

#include "db/connection.h"
#include "domain/ids.h"
#include "storage/sales_writer.h"

namespace accord::storage {

struct FactSpan {
    domain::ChangeSetId set; // the facts it wrote bear it; what they were before lies under it
    SalesWriter::Totals totals;
};

// Both inside the caller's transaction; false, with nothing changed, when something else changed
// those facts since. `by` is the change set of the undo.
[[nodiscard]] bool undoFacts(db::Connection &connection, const FactSpan &span,
                             domain::ChangeSetId by);
[[nodiscard]] bool redoFacts(db::Connection &connection, const FactSpan &span,
                             domain::ChangeSetId undoneBy);

} // namespace accord::storage
