// SPDX-License-Identifier: GPL-3.0-or-later
// Who buys (RULES section 2): active on a day = net sales above zero in the three months up to it.
// Losses counted by reason.
#pragma once

#include "base/month.h"
#include "db/connection.h"
#include "domain/relation/relation.h"
#include "storage/customer_scope.h"

#include <vector>

namespace accord::storage {

// By id; the three months that end with `last`. `owner`: of one book, null = all.
[[nodiscard]] std::vector<domain::CustomerId>
activeCustomers(db::Connection &connection, base::Month last, domain::UserId owner = {});

// The last real contact: the latest day a visit in the scope was held; null = never.
[[nodiscard]] base::Date lastHeld(db::Connection &connection, const CustomerScope &scope);

struct LossCount {
    domain::LossReason reason = domain::LossReason::Closed;
    std::int64_t count = 0;
    std::int64_t wonBack = 0;
};
[[nodiscard]] std::vector<LossCount> lossesOf(db::Connection &connection, base::Date from,
                                              base::Date to, domain::UserId owner = {});

} // namespace accord::storage
