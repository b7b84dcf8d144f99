// SPDX-License-Identifier: GPL-3.0-or-later
// What lists sort customers by that stands in other tables: amounts overdue, the last contact, the
// next visit. Each comes for all customers at once from the index that holds it whole.
#pragma once

#include "base/clock.h"
#include "db/connection.h"
#include "storage/customer_list.h"

#include <cstdint>
#include <unordered_map>

namespace accord::storage {

// By customer id; customers without such a fact are left out. Fen, or days as 20260131. `sort` is
// Overdue, LastContact or NextVisit; what is overdue is decided by `today`.
[[nodiscard]] std::unordered_map<std::int64_t, std::int64_t>
customerFacts(db::Connection &connection, CustomerSort sort, base::Date today);

} // namespace accord::storage
