// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_file_service.h"

#include "base/atomic_file.h"
#include "storage/content_store.h"
#include "storage/visit_files.h"
#include "storage/visit_repository.h"

#include <system_error>

namespace accord::app {
namespace {

using domain::CustomerFile;

base::Result<std::string> readFile(const std::filesystem::path &file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed || !std::filesystem::is_regular_file(file, failed)) {
        return base::fail(base::ErrorCode::Unreadable, "file.unreadable",
                          "The file " + file.filename().string() + " cannot be read.", "file",
                          file.filename().string(), {{"file", file.filename().string()}});
    }
    if (size > static_cast<std::uintmax_t>(domain::kMostFileBytes)) {
        return base::fail(base::ErrorCode::Limit, "file.too_large",
                          "The file " + file.filename().string() + " is larger than 50 MB.", "file",
                          file.filename().string(), {{"file", file.filename().string()}});
    }
    return base::readFile(file, static_cast<std::size_t>(domain::kMostFileBytes));
}

base::Done demandVisitOf(const Context &context, const domain::Customer &customer,
                         domain::VisitId visit) {
    const auto found =
        visit.isNull() ? std::nullopt : storage::VisitRepository(context.db).byId(visit);
    if (visit.isNull() || (found && found->customer == customer.id)) {
        return {};
    }
    return base::fail(base::ErrorCode::NotFound, "visit.not_found",
                      "The customer " + customer.code + " has no visit " + visit.toString() + ".",
                      "visit", visit.toString());
}

} // namespace

base::Issues RecordRules<CustomerFile>::check(const Context & /*context*/,
                                              const CustomerFile * /*before*/,
                                              CustomerFile &after) {
    if (!after.name.empty()) {
        after.name = domain::safeFileName(after.name);
    }
    return domain::checkFields(after);
}

std::vector<CustomerFile> CustomerFileService::ofVisit(domain::VisitId visit) const {
    return storage::filesOfVisit(m_context.db, visit);
}

base::Result<CustomerFile> CustomerFileService::keep(const FileOwner &owner,
                                                     const std::filesystem::path &file) {
    ACCORD_TRY(const std::string bytes, readFile(file));
    return keepBytes(owner, file.filename().string(), bytes);
}

base::Result<CustomerFile> CustomerFileService::keepBytes(const FileOwner &owner,
                                                          std::string_view name,
                                                          std::string_view bytes) {
    if (static_cast<std::int64_t>(bytes.size()) > domain::kMostFileBytes) {
        return base::fail(base::ErrorCode::Limit, "file.too_large",
                          "The file " + std::string(name) + " is larger than 50 MB.", "file",
                          std::string(name), {{"file", std::string(name)}});
    }
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const domain::Customer customer, customerOf(m_context, owner.customer));
    ACCORD_CHECK(
        demand(m_context, recordAction(CustomerFile::kEntity), customer.owner, customer.code));
    ACCORD_CHECK(demandVisitOf(m_context, customer, owner.visit));
    storage::RecordStore<CustomerFile> store(m_context.db);
    CustomerFile file;
    file.id = Key(m_context.ids.next());
    file.customer = customer.id;
    file.name = domain::safeFileName(name);
    file.sha256 = storage::ContentStore(m_context.db).put(bytes, stampOf(m_context));
    file.size = static_cast<std::int64_t>(bytes.size());
    file.day = today(m_context);
    file.notes = owner.notes;
    file.visit = owner.visit;
    for (const CustomerFile &other : store.ofCustomer(customer.id)) {
        if (other.sha256 == file.sha256 && other.visit == file.visit) {
            return base::fail(base::ErrorCode::Duplicate, "file.there",
                              "The customer has this file already: " + other.name + ".", "file",
                              other.id.toString(), {{"file", other.name}});
        }
    }
    const base::Issues issues = Rules::check(m_context, nullptr, file);
    if (!issues.empty()) {
        return tl::unexpected(issues.front());
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, actionWord("add")));
    storage::logRecord<CustomerFile>(log, nullptr, &file);
    store.insert(file, stampOf(m_context));
    file.version = 1;
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Customers);
    return file;
}

base::Result<std::string> CustomerFileService::bytes(const std::string &id) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const CustomerFile file, find(id));
    ACCORD_TRY(const domain::Customer customer, ownerOf(file));
    ACCORD_CHECK(demand(m_context, domain::Action::ViewCustomer, customer.owner, customer.code));
    return storage::ContentStore(m_context.db).bytes(file.sha256);
}

base::Result<std::filesystem::path>
CustomerFileService::copyInto(const std::string &id, const std::filesystem::path &folder) const {
    namespace fs = std::filesystem;
    ACCORD_TRY(const CustomerFile file, find(id));
    ACCORD_TRY(const std::string content, bytes(id));
    const fs::path own = folder / file.id.toString();
    const fs::path copy = own / domain::safeFileName(file.name);
    std::error_code ignored;
    fs::create_directories(own, ignored);
    fs::permissions(own, fs::perms::owner_all, ignored);
    base::writeFileAtomically(copy, content);
    fs::permissions(copy, fs::perms::owner_read, ignored);
    return copy;
}

base::Done CustomerFileService::copyTo(const std::string &id,
                                       const std::filesystem::path &target) const {
    ACCORD_TRY(const std::string content, bytes(id));
    base::writeFileAtomically(target, content);
    return {};
}

} // namespace accord::app
