// SPDX-License-Identifier: GPL-3.0-or-later
// Brings rows of customer_month in line with the facts they sum. One aggregate, used for single
// pairs, whole months and the pairs that an undo touched.
#pragma once

#include "base/month.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <cstdint>

namespace accord::storage {

// Makes sure that the row is there, with zero sums when new.
void ensureMonth(db::Connection &connection, base::Month month, domain::CustomerId customer);
// Sums the facts of one customer's month again; the row goes when nothing is left of it.
void resumOne(db::Connection &connection, base::Month month, domain::CustomerId customer);
void resumMonth(db::Connection &connection, base::Month month);
// Every pair that stands in the before-images of these change sets.
void resumTouchedBy(db::Connection &connection, domain::ChangeSetId one, domain::ChangeSetId other);
// Rows that differ from their facts, are missing or are too many.
[[nodiscard]] std::int64_t wrongMonths(db::Connection &connection, base::Month month);
[[nodiscard]] base::Period monthsStored(db::Connection &connection);

} // namespace accord::storage
