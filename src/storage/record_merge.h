// SPDX-License-Identifier: GPL-3.0-or-later
// The records of two customers that become one (DOMAIN section 1: merge keeps both histories): what
// both have under one key is united, and said so. Each row goes through the change log, so that
// undo separates them again.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "storage/change_log.h"
#include "storage/stamp.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

enum class MetFate {
    Renumbered, // an invoice of the same number is another debt: it stays under a number of its own
    AddedUp,    // two counts of one batch on one day
    Differs     // the one that stays says otherwise; what the other said is in the change log
};

// A record that met one of the same key.
struct MetRecord {
    MetFate fate = MetFate::Differs;
    std::string_view entity;
    std::string what;  // invoice number, product and day, month …
    std::string value; // the new number; or "field: value, …" that gave way
};

struct MovedRecords {
    std::int64_t moved = 0;
    std::vector<MetRecord> met;
};

struct MergedCustomers {
    domain::CustomerId from;
    std::string fromCode; // tells its invoices apart
    domain::CustomerId to;
};

// Gives every record of `from` to `to`. A second primary contact becomes an ordinary one; terms,
// must-have products, service of a month and files that both have become one whose blanks are
// filled; invoices stay all, counts of one batch and day are added up.
[[nodiscard]] base::Result<MovedRecords> moveRecords(db::Connection &connection,
                                                     ChangeSetWriter &log, const Stamp &stamp,
                                                     const MergedCustomers &customers);

} // namespace accord::storage
