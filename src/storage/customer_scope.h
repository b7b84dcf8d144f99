// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerScope: one customer alone or with everything below it at any depth, as a table that one
// statement joins. The recursion is a UNION, so that it ends in a damaged tree with a circle too.
//
//   auto &row = bindScope(db.cached(scoped("SELECT … FROM tree g JOIN visit v …")), scope);
#pragma once

#include "db/connection.h"
#include "domain/customer/rollup.h"
#include "domain/ids.h"

#include <map>
#include <string>
#include <string_view>

namespace accord::storage {

struct CustomerScope {
    domain::CustomerId top;
    domain::Rollup rollup = domain::Rollup::WithBelow;
};

// The statement over `tree (id)`; ?1 and ?2 are taken, its own parameters begin at ?3.
[[nodiscard]] std::string scoped(std::string_view statement);
db::Statement &bindScope(db::Statement &statement, const CustomerScope &scope);

// Everybody in the scope with the code.
[[nodiscard]] std::map<domain::CustomerId, std::string> customersIn(db::Connection &connection,
                                                                    const CustomerScope &scope);
// For filters: the ids of the customers of these codes ({}) with everything below them.
inline constexpr std::string_view kWithBelowOfCodes =
    "(WITH RECURSIVE tree (id) AS (SELECT f.id FROM customer f WHERE f.code IN ({}) "
    "UNION SELECT b.id FROM tree g JOIN customer b ON b.parent_id = g.id) SELECT id FROM tree)";

} // namespace accord::storage
