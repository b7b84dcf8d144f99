// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices past their due day of one book.
#pragma once

#include "base/clock.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <cstdint>
#include <vector>

namespace accord::storage {

struct OverdueInvoice {
    domain::CustomerId customer;
    base::Date due;
    std::int64_t openFen = 0; // > 0
};

// Of the customers of `owner`, due before `on`.
[[nodiscard]] std::vector<OverdueInvoice> overdueOf(db::Connection &connection,
                                                    domain::UserId owner, base::Date on);

} // namespace accord::storage
