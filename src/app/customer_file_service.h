// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerFileService: files of a customer, kept inside the company file by the digest of their
// content (DOMAIN section 1). Renaming, notes and removing are those of every record; what was
// removed comes back by undo.
#pragma once

#include "app/record_service.h"
#include "domain/file/customer_file.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace accord::app {

template<>
struct RecordRules<domain::CustomerFile> {
    static void begin(const Context & /*context*/, domain::CustomerFile & /*file*/) {}
    static base::Issues check(const Context &context, const domain::CustomerFile *before,
                              domain::CustomerFile &after);
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const domain::CustomerFile * /*before*/,
                                const domain::CustomerFile & /*after*/) {
        return {};
    }
};

// Whose file it is, and what it is.
struct FileOwner {
    std::string customer;  // code
    domain::VisitId visit; // whose call card shows it, null = none
    std::string notes;
};

class CustomerFileService : public RecordService<domain::CustomerFile> {
public:
    using RecordService::RecordService;

    // Limit ("file.too_large" beyond 50 MB), Unreadable ("file.unreadable"), Duplicate
    // ("file.there" when customer and visit have the same content), NotFound
    // ("customer.not_found", "visit.not_found" also for the visit of another customer), Forbidden.
    [[nodiscard]] base::Result<domain::CustomerFile> keep(const FileOwner &owner,
                                                          const std::filesystem::path &file);
    [[nodiscard]] base::Result<domain::CustomerFile>
    keepBytes(const FileOwner &owner, std::string_view name, std::string_view bytes);
    // Of the call card, by age.
    [[nodiscard]] std::vector<domain::CustomerFile> ofVisit(domain::VisitId visit) const;
    // NotFound ("record.not_found"), Unreadable ("file.damaged"), Forbidden.
    [[nodiscard]] base::Result<std::string> bytes(const std::string &id) const;
    // A copy to look at, readable by its owner only and not writable, in a folder of its own below
    // `folder`; changing it changes nothing here. Throws base::StorageError.
    [[nodiscard]] base::Result<std::filesystem::path>
    copyInto(const std::string &id, const std::filesystem::path &folder) const;
    // Writes the content to a file of any name. Throws base::StorageError.
    [[nodiscard]] base::Done copyTo(const std::string &id,
                                    const std::filesystem::path &target) const;
};

} // namespace accord::app
