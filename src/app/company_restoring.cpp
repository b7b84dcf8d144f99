// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_restoring.h"

#include "app/company_making.h"
#include "app/person_service.h"
#include "app/workspace.h"
#include "base/digest.h"
#include "base/file_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <system_error>

namespace accord::app {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;

constexpr std::array kLogs{"-wal", "-shm", "-journal"};

bool isThere(const fs::path &path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

fs::path folderOf(const fs::path &file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

// The copy under a name of its own beside the target; gone again unless it gets the target's name.
class Candidate {
public:
    explicit Candidate(const fs::path &target)
        : m_file(folderOf(target) /
                 ("." + target.filename().string() + "." +
                  base::hex(base::sha256(base::randomBytes(8))).substr(0, 12) + ".restore")) {}
    Candidate(const Candidate &) = delete;
    Candidate &operator=(const Candidate &) = delete;
    ~Candidate() {
        std::error_code ignored;
        fs::remove(m_file, ignored);
        for (const char *log : kLogs) {
            fs::remove(m_file.string() + log, ignored);
        }
        fs::remove_all(storage::backupFolder(m_file), ignored);
    }
    [[nodiscard]] const fs::path &file() const { return m_file; }

private:
    fs::path m_file;
};

void giveName(const fs::path &from, const fs::path &to) {
    std::error_code failed;
    fs::rename(from, to, failed);
    if (failed) {
        base::raiseFileError(failed.value(), "rename", from);
    }
}

void syncFolder(const fs::path &folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

// "2026-01-30T16:00:00+00:00" as 20260130T160000Z.
std::string stampOf(base::Instant at) {
    std::string stamp;
    for (const char c : at.toString("UTC").substr(0, 19)) {
        if (c != '-' && c != ':') {
            stamp += c;
        }
    }
    return stamp + "Z";
}

// The file and its log get another name together: one belongs to the other.
fs::path putAside(const fs::path &target, base::Instant now) {
    fs::path aside = target.string() + ".replaced-" + stampOf(now);
    for (int number = 2; isThere(aside); ++number) {
        aside = target.string() + ".replaced-" + stampOf(now) + "-" + std::to_string(number);
    }
    giveName(target, aside);
    for (const char *log : kLogs) {
        if (isThere(target.string() + log)) {
            giveName(target.string() + log, aside.string() + log);
        }
    }
    return aside;
}

base::Done demandSound(const fs::path &file, const fs::path &backup,
                       const base::Progress &progress) {
    ACCORD_TRY(const auto workspace, Workspace::open(file));
    ACCORD_TRY(const auto problems, storage::verify(workspace->context().db, {}, progress));
    if (problems.empty()) {
        return {};
    }
    return fail(ErrorCode::Unreadable, "restore.unsound",
                "The backup " + backup.string() + " does not pass its check (" +
                    problems.front().check + ": " + problems.front().message +
                    "); nothing was changed. Choose another backup.",
                "file", backup.string(),
                {{"file", backup.string()},
                 {"check", problems.front().check},
                 {"message", problems.front().message}});
}

base::Done demandTarget(const fs::path &backup, const fs::path &target, bool replace) {
    std::error_code ignored;
    if (fs::equivalent(backup, target, ignored)) {
        return fail(ErrorCode::Invalid, "restore.same",
                    "The backup and the file to make are the same.", "to", target.string());
    }
    fs::path taken = isThere(target) && !replace ? target : fs::path();
    for (const char *log : kLogs) {
        // Without its file, such a log is somebody's last work; the engine would mix it in.
        if (!isThere(target) && isThere(target.string() + log)) {
            taken = target.string() + log;
        }
    }
    if (!taken.empty()) {
        return fail(ErrorCode::Duplicate, "file.exists",
                    "There is something named " + taken.string() + " already; nothing was changed.",
                    "to", taken.string(), {{"file", taken.string()}});
    }
    return {};
}

// The file whose ledger says who was erased since: what has the name, else what the backup is of.
fs::path ledgerOf(const fs::path &backup, const fs::path &target) {
    const std::string folder = backup.parent_path().string();
    constexpr std::string_view kBackups = ".backups";
    return isThere(target) || !folder.ends_with(kBackups)
               ? target
               : fs::path(folder.substr(0, folder.size() - kBackups.size()));
}

// A backup from before an erasure does not bring the person back.
base::Done eraseSince(const fs::path &candidate, const fs::path &ledger) {
    const auto persons = storage::erasedPersons(ledger);
    if (persons.empty()) {
        return {};
    }
    ACCORD_TRY(const auto restored, Workspace::open(candidate));
    ACCORD_CHECK(eraseAgain(restored->context(), persons));
    return {};
}

} // namespace

std::vector<BackupListItem> backupsOf(const fs::path &companyFile) {
    std::vector<BackupListItem> items;
    for (storage::Backup &backup : storage::listBackups(companyFile)) {
        BackupListItem &item = items.emplace_back();
        std::error_code ignored;
        item.bytes = fs::file_size(backup.file, ignored);
        try {
            item.contents = storage::backupContents(backup.file);
        } catch (const base::StorageError &error) {
            item.unreadable = error.what();
        }
        item.backup = std::move(backup);
    }
    return items;
}

base::Result<Restored> restoreBackup(const fs::path &backup, const fs::path &target, bool replace,
                                     base::Instant now, const base::Progress &progress) {
    ACCORD_CHECK(demandTarget(backup, target, replace));
    const Candidate candidate(target);
    ACCORD_CHECK(restoreCompany(backup, candidate.file(), progress));
    ACCORD_CHECK(demandSound(candidate.file(), backup, progress));
    ACCORD_CHECK(eraseSince(candidate.file(), ledgerOf(backup, target)));
    Restored restored;
    restored.file = target;
    restored.contents = storage::backupContents(candidate.file());
    if (isThere(target)) {
        restored.putAside = putAside(target, now);
    }
    giveName(candidate.file(), target);
    syncFolder(folderOf(target));
    return restored;
}

} // namespace accord::app
