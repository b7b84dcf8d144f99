// SPDX-License-Identifier: GPL-3.0-or-later
// The tree part of CustomerRepository. Every recursion uses UNION, so that it ends even when a
// damaged file holds a circle.
#include "storage/customer_repository.h"
#include "storage/row.h"

#include <algorithm>

namespace accord::storage {

namespace {

std::vector<domain::CustomerId> idsOf(db::Statement &row) {
    std::vector<domain::CustomerId> ids;
    while (row.next()) {
        ids.push_back(idAt<domain::CustomerId>(row, 0));
    }
    row.reset();
    return ids;
}

} // namespace

std::vector<domain::CustomerId> CustomerRepository::children(domain::CustomerId id) {
    return idsOf(m_db.cached("SELECT id FROM customer WHERE parent_id = ?1 ORDER BY code")
                     .bind(1, id.value()));
}

std::vector<domain::CustomerId> CustomerRepository::ancestors(domain::CustomerId id) {
    std::vector<domain::CustomerId> path;
    auto &row = m_db.cached("SELECT parent_id FROM customer WHERE id = ?1");
    domain::CustomerId at = id;
    while (const auto parent = firstInteger(row.bind(1, at.value()))) {
        at = domain::CustomerId(*parent);
        if (at == id || std::find(path.begin(), path.end(), at) != path.end()) {
            break;
        }
        path.push_back(at);
    }
    return path;
}

std::vector<domain::CustomerId> CustomerRepository::descendants(domain::CustomerId id) {
    return idsOf(m_db.cached(R"(
        WITH RECURSIVE below (id) AS (
            SELECT id FROM customer WHERE parent_id = ?1
            UNION
            SELECT c.id FROM below b JOIN customer c ON c.parent_id = b.id)
        SELECT id FROM below WHERE id <> ?1 ORDER BY id)")
                     .bind(1, id.value()));
}

bool CustomerRepository::closesCircle(domain::CustomerId id, domain::CustomerId parent) {
    if (id == parent) {
        return true;
    }
    const auto above = ancestors(parent);
    return std::find(above.begin(), above.end(), id) != above.end();
}

domain::CustomerId CustomerRepository::accountLevelOf(domain::CustomerId id) {
    auto &row = m_db.cached("SELECT account_level FROM customer WHERE id = ?1");
    auto path = ancestors(id);
    path.insert(path.begin(), id);
    for (const auto at : path) {
        if (firstInteger(row.bind(1, at.value())).value_or(0) != 0) {
            return at;
        }
    }
    return path.back();
}

} // namespace accord::storage
