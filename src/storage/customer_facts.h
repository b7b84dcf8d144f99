// SPDX-License-Identifier: GPL-3.0-or-later
// What lists sort customers by that stands in other tables: amounts overdue, the last contact, the
// next visit. For all customers at once, or the first of their order, each from the index that
// holds it. Tests: tests/storage/customer_order_test.cpp.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "db/connection.h"
#include "storage/customer_list.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace accord::storage {

// By customer id; customers without such a fact are left out. Fen, or days as 20260131. `sort` is
// Overdue, LastContact or NextVisit; what is overdue is decided by `today`.
[[nodiscard]] std::unordered_map<std::int64_t, std::int64_t>
customerFacts(db::Connection &connection, CustomerSort sort, base::Date today);

// The first `query.limit` customers by Overdue, LastContact or NextVisit, those without it last.
[[nodiscard]] base::Result<std::vector<domain::CustomerId>> firstByFact(db::Connection &connection,
                                                                        const CustomerQuery &query);

// How many customers have another last contact or next visit kept than their visits say; the
// triggers of the table keep them right. rebuildVisitDays puts them right and says how many.
[[nodiscard]] std::int64_t wrongVisitDays(db::Connection &connection);
std::int64_t rebuildVisitDays(db::Connection &connection);

} // namespace accord::storage
