// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/network_sums.h"

#include "storage/row.h"

namespace accord::storage {
namespace {

// ?1 to ?2 = months.
constexpr std::string_view kNetwork = R"(
    WITH sales AS (SELECT customer_id, SUM(net_sales_fen) AS fen FROM customer_month
                   WHERE month BETWEEN ?1 AND ?2 GROUP BY customer_id)
    SELECT c.format, c.settlement, COUNT(*), SUM(COALESCE(s.fen, 0))
    FROM customer c LEFT JOIN sales s ON s.customer_id = c.id
    WHERE c.status = 'active' AND c.kind <> 'internal'
      AND NOT EXISTS (SELECT 1 FROM customer k WHERE k.parent_id = c.id)
    GROUP BY c.format, c.settlement ORDER BY c.format, c.settlement)";

} // namespace

std::vector<NetworkSum> networkSums(db::Connection &connection, base::Period period) {
    std::vector<NetworkSum> sums;
    auto &row = connection.cached(kNetwork);
    row.bind(1, period.from.number()).bind(2, period.to.number());
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
