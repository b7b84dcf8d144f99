// SPDX-License-Identifier: GPL-3.0-or-later
// Stores by format and settlement, with their sales: what the network report is made of.
#pragma once

#include "base/month.h"
#include "db/connection.h"
#include "domain/customer/customer.h"
#include "domain/ids.h"

#include <cstdint>
#include <vector>

namespace accord::storage {

struct NetworkSum {
    domain::StoreFormat format = domain::StoreFormat::None;
    domain::Settlement settlement = domain::Settlement::None;
    std::int64_t stores = 0;
    std::int64_t salesFen = 0; // net sales of the period, also of groups and of those lost since
};

// Whose stores; null = all.
struct NetworkScope {
    domain::UserId owner;
    domain::CustomerId top; // with everything below it
};

// Stores: active customers without anybody below them. Sales of everybody, so that they add up to
// all sales of the period. Our own customers are left out.
[[nodiscard]] std::vector<NetworkSum> networkSums(db::Connection &connection, base::Period period,
                                                  NetworkScope scope = {});

} // namespace accord::storage
