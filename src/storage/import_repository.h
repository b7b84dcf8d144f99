// SPDX-License-Identifier: GPL-3.0-or-later
// ImportRepository: the imports that were done, and taking one back or doing it again as a whole.
#pragma once

#include "base/clock.h"
#include "base/month.h"
#include "base/result.h"
#include "db/connection.h"
#include "domain/ids.h"
#include "storage/page.h"
#include "storage/sales_writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::storage {

struct ImportBatch {
    domain::ImportId id;
    domain::ChangeSetId set;
    std::string kind; // "customers" or "sales"
    std::string mode; // "replace-keys", "replace-period", "add"; "" for customers
    std::string fileName;
    std::string contentSha256; // lower-case hex
    std::int64_t rowsNew = 0;
    std::int64_t rowsChanged = 0;
    std::int64_t rowsUnchanged = 0;
    std::int64_t rowsRejected = 0;
    std::int64_t keysNew = 0;
    std::int64_t keysChanged = 0;
    std::int64_t keysUnchanged = 0;
    SalesWriter::Totals totals;
    domain::ChangeSetId undoneBy; // null = in force
    base::Instant at;
    domain::UserId by;
};

class ImportRepository {
public:
    explicit ImportRepository(db::Connection &connection) : m_db(connection) {}
    void insert(const ImportBatch &batch);
    [[nodiscard]] std::optional<ImportBatch> byId(domain::ImportId id);
    [[nodiscard]] std::optional<ImportBatch> bySet(domain::ChangeSetId set);
    // The latest one not undone, of one user; null user = anybody's.
    [[nodiscard]] std::optional<ImportBatch> latest(domain::UserId by);
    // An import of the same bytes that is in force (mode "add" refuses it).
    [[nodiscard]] std::optional<ImportBatch> sameContent(std::string_view sha256);
    // Newest first; `after` is an import id.
    [[nodiscard]] Page<ImportBatch> list(int limit, const std::string &after = {});

    // Restores the figures as they were before the import, set-based; `by` is the change set that
    // does it. Stale ("import.newer") when a later import touched the same keys.
    [[nodiscard]] base::Done undoFacts(const ImportBatch &batch, domain::ChangeSetId by);
    // Brings them back: `undoneBy` is the set of the undo. Stale ("import.newer") likewise.
    [[nodiscard]] base::Done redoFacts(const ImportBatch &batch, domain::ChangeSetId undoneBy);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
