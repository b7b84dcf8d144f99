// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an import back and bringing it again.
#include "storage/fact_undo.h"
#include "storage/import_repository.h"
#include "storage/row.h"

#include <string>

namespace accord::storage {

namespace {

tl::unexpected<base::Error> newer(const ImportBatch &batch) {
    return base::fail(base::ErrorCode::Stale, "import.newer",
                      "A later import or merge changed figures that import " + batch.id.toString() +
                          " brought; undo the later one first.",
                      {}, batch.id.toString(), {{"import", batch.id.toString()}});
}

void markUndone(db::Connection &db, const ImportBatch &batch, domain::ChangeSetId by) {
    db.cached("UPDATE import_batch SET undone_by = ?2 WHERE id = ?1")
        .bind(1, batch.id.value())
        .bind(2, orNull(by))
        .run();
}

} // namespace

base::Done ImportRepository::undoFacts(const ImportBatch &batch, domain::ChangeSetId by) {
    if (!storage::undoFacts(m_db, {batch.set, batch.totals}, by)) {
        return newer(batch);
    }
    markUndone(m_db, batch, by);
    return {};
}

base::Done ImportRepository::redoFacts(const ImportBatch &batch, domain::ChangeSetId undoneBy) {
    if (!storage::redoFacts(m_db, {batch.set, batch.totals}, undoneBy)) {
        return newer(batch);
    }
    markUndone(m_db, batch, domain::ChangeSetId());
    return {};
}

} // namespace accord::storage
