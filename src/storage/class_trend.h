// SPDX-License-Identifier: GPL-3.0-or-later
// Where a class came from: what the run last applied did to it, told by the change log.
#pragma once

#include "db/connection.h"
#include "domain/abc/abc.h"

#include <optional>

namespace accord::storage {

struct ClassTrend {
    domain::AbcClass before = domain::AbcClass::None; // None = it had none
    domain::AbcClass now = domain::AbcClass::None;
};

// What the run last applied gave `customer`, and what it had from a run until then. Nullopt when it
// has no class of a run, or when what gave it is not in the log (any more).
[[nodiscard]] std::optional<ClassTrend> classTrend(db::Connection &connection,
                                                   domain::CustomerId customer);

} // namespace accord::storage
