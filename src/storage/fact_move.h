// SPDX-License-Identifier: GPL-3.0-or-later
// Moving every figure of one customer to another, for a merge: set-based, with the before-images
// that fact_undo.h takes it back by.
#pragma once

#include "db/connection.h"
#include "domain/ids.h"
#include "storage/sales_writer.h"

#include <cstdint>

namespace accord::storage {

struct MovedFacts {
    SalesWriter::Totals totals;
    std::int64_t facts = 0;   // sales facts moved
    std::int64_t addedUp = 0; // of them, those that met a fact of the same key
    std::int64_t profits = 0; // declared profits moved
};

// Afterwards `from` has no figures. Facts of one month, category and product are added up, and so
// are the two profits of a month; what one of the two does not know, the other's value stands for.
// Inside the caller's transaction; `set` is the change set of the merge.
[[nodiscard]] MovedFacts moveFacts(db::Connection &connection, domain::CustomerId from,
                                   domain::CustomerId to, domain::ChangeSetId set);

} // namespace accord::storage
