// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_scope.h"

#include "storage/row.h"

namespace accord::storage {

std::string scoped(std::string_view statement) {
    constexpr std::string_view kTree = R"(
    WITH RECURSIVE tree (id) AS (
        SELECT ?1
        UNION
        SELECT b.id FROM tree g JOIN customer b ON b.parent_id = g.id WHERE ?2 = 1)
    )";
    return std::string(kTree).append(statement);
}

db::Statement &bindScope(db::Statement &statement, const CustomerScope &scope) {
    const bool withBelow = scope.rollup == domain::Rollup::WithBelow;
    return statement.bind(1, scope.top.value()).bind(2, std::int64_t{withBelow ? 1 : 0});
}

std::map<domain::CustomerId, std::string> customersIn(db::Connection &connection,
                                                      const CustomerScope &scope) {
    static const std::string kCodes =
        scoped("SELECT c.id, c.code FROM tree g JOIN customer c ON c.id = g.id");
    auto &row = bindScope(connection.cached(kCodes), scope);
    std::map<domain::CustomerId, std::string> codes;
    while (row.next()) {
        codes.emplace(idAt<domain::CustomerId>(row, 0), textAt(row, 1));
    }
    row.reset();
    return codes;
}

} // namespace accord::storage
