// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visit_files.h"

#include "storage/record_store.h"

namespace accord::storage {

std::vector<domain::CustomerFile> filesOfVisit(db::Connection &connection, domain::VisitId visit) {
    return RecordStore<domain::CustomerFile>::read(connection
                                                       .cached(R"(
        SELECT id, version, customer_id, name, sha256, size, day, notes, visit_id
        FROM customer_file WHERE visit_id = ?1 ORDER BY day, id)")
                                                       .bind(1, visit.value()));
}

} // namespace accord::storage
