// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_service.h"

#include "storage/backup.h"
#include "storage/change_log.h"
#include "storage/customer_facts.h"
#include "storage/sales_writer.h"
#include "storage/search_index.h"

namespace accord::app {

base::Result<std::vector<storage::Problem>>
FileService::verify(const storage::VerifyOptions &options, const base::Progress &progress) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, domain::Action::Verify));
    return storage::verify(m_context.db, options, progress);
}

base::Result<std::int64_t> FileService::rebuild() {
    // It writes, if only sums: a viewer may look (verify) but not this.
    ACCORD_CHECK(demand(m_context, domain::Action::ImportSales));
    db::Transaction transaction(m_context.db);
    const std::int64_t wrong =
        storage::rebuildCustomerMonth(m_context.db) + storage::rebuildVisitDays(m_context.db);
    storage::SearchIndex(m_context.db).rebuild();
    transaction.commit();
    m_context.hub.publish(DataKind::Sales);
    return wrong;
}

base::Result<CopyReport> FileService::backup(const std::filesystem::path &target,
                                             const base::Progress &progress) const {
    ACCORD_CHECK(demand(m_context, domain::Action::Export));
    if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
        return base::fail(base::ErrorCode::Duplicate, "file.exists",
                          "There is something named " + target.string() +
                              " already; nothing was changed.",
                          "out", target.string());
    }
    ACCORD_CHECK(storage::writeVerifiedCopy(m_context.db, target, progress));
    return CopyReport{target, storage::headHash(m_context.db)};
}

std::optional<KeptBackup> FileService::newestBackup(const std::filesystem::path &companyFile) {
    const auto backups = storage::listBackups(companyFile);
    if (backups.empty()) {
        return std::nullopt;
    }
    return KeptBackup{backups.front().file, backups.front().made};
}

base::Result<KeptBackup> FileService::backUpBeside(const std::filesystem::path &companyFile,
                                                   std::string_view occasion,
                                                   const base::Progress &progress) const {
    const base::Instant now = m_context.clock.now();
    ACCORD_TRY(const std::filesystem::path file,
               storage::backUp(m_context.db, companyFile, now, occasion, m_context.company.zone,
                               progress));
    return KeptBackup{file, now};
}

} // namespace accord::app
