// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of a customer, alone or with everything below it: visits, tasks, equipment; and
// the sums of the customers right below one. One statement each, however many stores there are.
#pragma once

#include "base/month.h"
#include "storage/customer_scope.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::storage {

struct VisitFigures {
    std::int64_t held = 0; // in the period
    std::int64_t notHeld = 0;
    std::int64_t ahead = 0;  // planned from `today` on
    std::int64_t missed = 0; // planned before and neither held nor closed
    base::Date lastHeld;     // ever
    base::Date next;         // the next that is planned
};
[[nodiscard]] VisitFigures visitFigures(db::Connection &connection, const CustomerScope &scope,
                                        base::Date from, base::Date today);

struct TaskFigures {
    std::int64_t open = 0;
    std::int64_t overdue = 0; // of the open ones
    std::int64_t done = 0;    // since `from`
};
[[nodiscard]] TaskFigures taskFigures(db::Connection &connection, const CustomerScope &scope,
                                      base::Date from, base::Date today);

// A customer with the sums of everything below it.
struct TreeSum {
    std::string code;
    std::string name; // the short one when there is one
    bool isAccount = false;
    std::int64_t below = 0;             // customers under it, at all depths
    std::optional<std::int64_t> netFen; // of the period; absent without a figure
};
// The customer itself; nullopt when there is none. A null period leaves the sales out.
[[nodiscard]] std::optional<TreeSum> treeSum(db::Connection &connection, domain::CustomerId id,
                                             base::Period period);
// Those right below it, the largest by sales first, at most `most`.
[[nodiscard]] std::vector<TreeSum> sumsBelow(db::Connection &connection, domain::CustomerId id,
                                             base::Period period, int most);

// The sales of the year up to the data month of each with everything below it, by id; without any
// it is not there.
[[nodiscard]] std::map<domain::CustomerId, std::int64_t>
groupSales(db::Connection &connection, std::span<const domain::CustomerId> ids);

} // namespace accord::storage
