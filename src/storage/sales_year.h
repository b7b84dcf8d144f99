// SPDX-License-Identifier: GPL-3.0-or-later
// customer_year: the net sales of each customer in the twelve months up to the last month with
// facts, for lists. Follows from customer_month; whoever writes that calls refreshSalesYear()
// before the commit.
#pragma once

#include "base/month.h"
#include "db/connection.h"

#include <cstdint>

namespace accord::storage {

// The last month that has imported facts; null without any.
[[nodiscard]] base::Month dataMonth(db::Connection &connection);
// The twelve months up to the data month; both ends null without facts.
[[nodiscard]] base::Period salesYear(db::Connection &connection);
// Brings every sum in line with customer_month; the number of customers whose sum was another.
std::int64_t refreshSalesYear(db::Connection &connection);
// Customers whose sum is another than that of their months.
[[nodiscard]] std::int64_t wrongSalesYears(db::Connection &connection);

} // namespace accord::storage
