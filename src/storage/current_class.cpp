// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/current_class.h"

#include "storage/row.h"

namespace accord::storage {

// Only customers with an override can differ: the triggers see every other change.
bool isClassKept(db::Connection &connection, base::Date day) {
    auto &row = connection.cached(R"(
        SELECT 1 FROM abc_override o JOIN customer c ON c.id = o.customer_id
        WHERE c.current_class <> CASE WHEN o.until >= ?1 THEN o.class
            ELSE COALESCE((SELECT a.class FROM abc_applied a WHERE a.customer_id = c.id), '') END
        LIMIT 1)");
    return !firstInteger(row.bind(1, day.toString()));
}

void keepClass(db::Connection &connection, base::Date day) {
    connection
        .cached(R"(
        UPDATE customer SET current_class =
            COALESCE((SELECT o.class FROM abc_override o
                      WHERE o.customer_id = customer.id AND o.until >= ?1),
                     (SELECT a.class FROM abc_applied a WHERE a.customer_id = customer.id), '')
        WHERE id IN (SELECT customer_id FROM abc_override))")
        .bind(1, day.toString())
        .run();
}

} // namespace accord::storage
