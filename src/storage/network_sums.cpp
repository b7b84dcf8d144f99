// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/network_sums.h"

#include "storage/row.h"

#include <string>

namespace accord::storage {
namespace {

// ?1 to ?2 = months, ?3 = owner, ?4 = top of the tree.
std::string networkSql(bool isOfOwner, bool isOfTree) {
    std::string sql = R"(
    WITH RECURSIVE sales AS (SELECT customer_id, SUM(net_sales_fen) AS fen FROM customer_month
                             WHERE month BETWEEN ?1 AND ?2 GROUP BY customer_id))";
    if (isOfTree) {
        sql += R"(,
    tree (id) AS (SELECT ?4 UNION
                  SELECT b.id FROM tree g JOIN customer b ON b.parent_id = g.id))";
    }
    sql += R"(
    SELECT c.format, c.settlement,
           SUM(CASE WHEN c.status = 'active'
                         AND NOT EXISTS (SELECT 1 FROM customer k WHERE k.parent_id = c.id)
                    THEN 1 ELSE 0 END) AS stores,
           SUM(COALESCE(s.fen, 0)) AS fen
    FROM customer c LEFT JOIN sales s ON s.customer_id = c.id
    WHERE c.kind <> 'internal')";
    sql += isOfOwner ? " AND c.owner_id = ?3" : "";
    sql += isOfTree ? " AND c.id IN (SELECT id FROM tree)" : "";
    return sql + " GROUP BY c.format, c.settlement HAVING stores > 0 OR fen <> 0 "
                 "ORDER BY c.format, c.settlement";
}

} // namespace

std::vector<NetworkSum> networkSums(db::Connection &connection, base::Period period,
                                    NetworkScope scope) {
    std::vector<NetworkSum> sums;
    const bool isOfOwner = !scope.owner.isNull();
    const bool isOfTree = !scope.top.isNull();
    auto &row = connection.cached(networkSql(isOfOwner, isOfTree));
    row.bind(1, period.from.number()).bind(2, period.to.number());
    if (isOfOwner) {
        row.bind(3, scope.owner.value());
    }
    if (isOfTree) {
        row.bind(4, scope.top.value());
    }
    while (row.next()) {
        NetworkSum sum;
        sum.format = wordAt(row, 0, domain::storeFormatFromCode);
        sum.settlement = wordAt(row, 1, domain::settlementFromCode);
        sum.stores = row.integer(2);
        sum.salesFen = row.integer(3);
        sums.push_back(sum);
    }
    row.reset();
    return sums;
}

} // namespace accord::storage
