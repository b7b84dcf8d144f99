// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_contents.h"

#include "base/storage_error.h"
#include "db/sqlite/sqlite_connection.h"
#include "storage/company_repository.h"
#include "storage/migrator.h"
#include "storage/row.h"

namespace accord::storage {

BackupContents backupContents(const std::filesystem::path &file) {
    const auto db = db::sqlite::open(file, {.mode = db::sqlite::OpenMode::Frozen, .vfs = {}});
    if (db->dialect().schemaVersion() > Migrator(embeddedSteps("sqlite")).newest()) {
        throw base::StorageError(base::StorageProblem::TooNew, 0, "open " + file.string(),
                                 "the file was written by a later version of Accord");
    }
    BackupContents contents;
    const domain::Company company = CompanyRepository(*db).load();
    contents.company = company.name;
    contents.zone = company.zone;
    contents.customers =
        firstInteger(db->cached("SELECT COUNT(*) FROM customer WHERE status >= ''")).value_or(0);
    contents.plans = firstInteger(db->cached("SELECT COUNT(*) FROM plan")).value_or(0);
    contents.changes = firstInteger(db->cached("SELECT COUNT(*) FROM change_set")).value_or(0);
    contents.lastChange = base::Instant(
        firstInteger(db->cached("SELECT at FROM change_set ORDER BY seq DESC LIMIT 1"))
            .value_or(0));
    if (const auto last = firstInteger(db->cached(
            "SELECT month FROM customer_month ORDER BY month DESC, customer_id DESC LIMIT 1"))) {
        contents.figuresTo = base::Month::fromNumber(static_cast<int>(*last));
    }
    return contents;
}

} // namespace accord::storage
