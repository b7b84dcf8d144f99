// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/company_file.h"

#include "base/digest.h"
#include "base/file_error.h"
#include "db/sqlite/sqlite_connection.h"
#include "storage/backup.h"
#include "storage/search_index.h"
#include "storage/typed_texts.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <iterator>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace accord::storage {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::StorageError;
using base::StorageProblem;
using db::sqlite::OpenMode;

// Up to this size the deep check takes about a twentieth of a second.
constexpr std::uintmax_t kAlwaysCheckedBytes = 8U << 20U;

Migrator migratorFor(const FileOptions &options) {
    return Migrator(options.steps.empty() ? embeddedSteps("sqlite") : options.steps);
}

db::sqlite::OpenOptions adapterOptions(OpenMode mode, const FileOptions &options) {
    return {.mode = mode, .busyTimeout = options.busyTimeout, .vfs = options.vfs};
}

auto alreadyThere(const fs::path &file) {
    return base::fail(ErrorCode::Duplicate, "file.exists",
                      file.string() + " is already there; choose another name.", "file",
                      file.string(), {{"file", file.string()}});
}

fs::path folderOf(const fs::path &file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

void syncFolder(const fs::path &folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        base::raiseFileError(errno, "sync", folder);
    }
}

// The file under its temporary name; whatever is left of it goes when creation does not end well.
class NewFile {
public:
    explicit NewFile(fs::path target)
        : m_target(std::move(target)),
          m_temporary(folderOf(m_target) /
                      ("." + m_target.filename().string() + "." +
                       base::hex(base::sha256(base::randomBytes(8))).substr(0, 12) + ".tmp")) {
        const int descriptor =
            ::open(m_temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            base::raiseFileError(errno, "create", m_target);
        }
        ::close(descriptor);
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile() {
        static constexpr std::array<const char *, 4> kParts{"", "-wal", "-shm", "-journal"};
        for (const char *part : kParts) {
            ::unlink((m_temporary.string() + part).c_str());
        }
    }
    [[nodiscard]] const fs::path &temporary() const { return m_temporary; }
    // Gives the file its name unless something has got that name meanwhile; false then.
    [[nodiscard]] bool publish() const {
        int failed = ::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_target.c_str(),
                                 RENAME_NOREPLACE);
        if (failed != 0 && (errno == EINVAL || errno == ENOSYS)) {
            // A file system that cannot promise it (some network drives): one more look instead.
            std::error_code ignored;
            if (fs::exists(fs::symlink_status(m_target, ignored))) {
                return false;
            }
            failed = ::rename(m_temporary.c_str(), m_target.c_str());
        }
        if (failed != 0 && errno == EEXIST) {
            return false;
        }
        if (failed != 0) {
            base::raiseFileError(errno, "create", m_target);
        }
        syncFolder(folderOf(m_target));
        return true;
    }

private:
    fs::path m_target;
    fs::path m_temporary;
};

void requireRegularFile(const fs::path &file, const fs::file_status &status) {
    const std::string where = "open " + file.string();
    if (!fs::is_regular_file(status)) {
        throw base::FileError(StorageProblem::CannotOpen, 0, where, file.string(),
                              "this is a folder or a device, not a file");
    }
    std::error_code failed;
    if (fs::file_size(file, failed) == 0 && !failed) {
        throw StorageError(StorageProblem::NotCompany, 0, where,
                           "the file is empty; it is not an Accord company file");
    }
}

void requireSound(db::Connection &connection, const fs::path &file, bool deep) {
    const auto problems = connection.dialect().damage(deep, 1);
    if (!problems.empty()) {
        throw StorageError(StorageProblem::Corrupt, 0, "open " + file.string(),
                           "the file is damaged; restore a backup (" + problems.front() + ")");
    }
}

// Interrupts a connection unless it is done in time. The page check heeds an interruption from
// another thread, but none of its own.
class Patience {
public:
    Patience(db::Connection &connection, std::chrono::milliseconds time)
        : m_watch([this, &connection, time] {
              std::unique_lock lock(m_mutex);
              if (!m_change.wait_for(lock, time, [this] { return m_done; })) {
                  connection.interrupt();
              }
          }) {}
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;
    ~Patience() {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_change.notify_one();
        m_watch.join();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_done = false;
    std::thread m_watch; // last: it uses the others
};

// As far as one gets in that time.
void requireSoundFor(db::Connection &connection, const fs::path &file,
                     std::chrono::milliseconds time) {
    try {
        const Patience patience(connection, time);
        requireSound(connection, file, false);
    } catch (const StorageError &error) {
        if (error.problem() != StorageProblem::Cancelled) {
            throw;
        }
    }
}

void checkPages(db::Connection &connection, const fs::path &file, bool suspect,
                const FileOptions &options) {
    const bool small = fs::file_size(file) <= kAlwaysCheckedBytes;
    if (small || (suspect && options.pages == PageCheck::Now)) {
        requireSound(connection, file, small);
    } else if (options.pages == PageCheck::Now && options.patience.count() > 0) {
        requireSoundFor(connection, file, options.patience);
    }
}

// Triggers and views run when rows are read or written: a file that has others than ours could do
// anything with the records.
void requireKnownSchema(db::Connection &connection, const Migrator &migrator,
                        const fs::path &file) {
    const auto expected = migrator.schemaOf(connection.dialect().schemaVersion());
    const auto found = connection.dialect().schemaObjects();
    if (expected == found) {
        return;
    }
    std::vector<db::SchemaObject> foreign;
    std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                        std::back_inserter(foreign));
    const std::string where = "open " + file.string();
    if (!foreign.empty()) {
        throw StorageError(StorageProblem::NotCompany, 0, where,
                           "the file holds the " + foreign.front().kind + " '" +
                               foreign.front().name +
                               "', which Accord did not make; it is refused for safety");
    }
    throw StorageError(StorageProblem::Corrupt, 0, where,
                       "a part of the schema is missing; restore a backup");
}

void requireKnownVersion(std::int64_t found, const Migrator &migrator, const FileOptions &options,
                         const fs::path &file) {
    const std::string where = "open " + file.string();
    if (found > migrator.newest()) {
        throw StorageError(StorageProblem::TooNew, static_cast<int>(found), where,
                           "the file was written by a later version of Accord; install that "
                           "version to open it");
    }
    if (found <= 0) {
        throw StorageError(StorageProblem::NotCompany, 0, where,
                           "the file holds no company; its creation was never finished");
    }
    if (options.readOnly && found < migrator.newest()) {
        throw StorageError(StorageProblem::CannotOpen, static_cast<int>(found), where,
                           "the file is of an earlier version; open it once for writing so that "
                           "it is brought up to date");
    }
}

// Tests bring schema steps of their own, without anything to search.
void keepSearchable(db::Connection &connection, const FileOptions &options) {
    if (options.steps.empty()) {
        fillTypedTexts(connection);
        SearchIndex(connection).keepUp();
    }
}

} // namespace

Connected createCompanyFile(const fs::path &file, const std::function<void(db::Connection &)> &fill,
                            const FileOptions &options) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored))) {
        return alreadyThere(file);
    }
    // The log of a file of this name that is gone: the engine would take it for the new file's own
    // and mix the two. It may hold the last changes of the old one, so it is not ours to delete.
    for (const char *part : {"-wal", "-journal"}) {
        const fs::path leftover = file.string() + part;
        if (fs::exists(fs::symlink_status(leftover, ignored))) {
            return alreadyThere(leftover);
        }
    }
    const NewFile made(file);
    {
        auto connection =
            db::sqlite::open(made.temporary(), adapterOptions(OpenMode::Create, options));
        migratorFor(options).migrate(*connection);
        keepSearchable(*connection, options);
        if (fill) {
            fill(*connection);
        }
        // All of it into the one file that gets the name, and onto the disk.
        connection->dialect().settle();
    }
    if (!made.publish()) {
        return alreadyThere(file);
    }
    auto opened = db::sqlite::open(file, adapterOptions(OpenMode::ReadWrite, options));
    keepSearchable(*opened, options);
    return opened;
}

Connected openCompanyFile(const fs::path &file, base::Instant now, const FileOptions &options) {
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (status.type() == fs::file_type::not_found) {
        return base::fail(ErrorCode::NotFound, "file.not_found",
                          "There is no file " + file.string() + "; check the name or make a " +
                              "company with init.",
                          "file", file.string(), {{"file", file.string()}});
    }
    if (!fs::status_known(status)) {
        base::raiseReadError(failed.value(), "open", file);
    }
    requireRegularFile(file, status);
    const bool suspect = isSuspect(file);
    const Migrator migrator = migratorFor(options);
    auto connection = db::sqlite::open(
        file, adapterOptions(options.readOnly ? OpenMode::ReadOnly : OpenMode::ReadWrite, options));
    requireKnownVersion(connection->dialect().schemaVersion(), migrator, options, file);
    checkPages(*connection, file, suspect, options);
    requireKnownSchema(*connection, migrator, file);
    migrator.migrate(*connection, [&] {
        const auto kept = backUp(*connection, file, now, "migration");
        if (!kept) {
            throw StorageError(StorageProblem::Cancelled, 0, "backup", kept.error().detail);
        }
    });
    if (!options.readOnly) {
        keepSearchable(*connection, options);
    }
    return connection;
}

bool isSuspect(const fs::path &file) {
    std::error_code failed;
    const auto bytes = fs::file_size(file.string() + "-wal", failed);
    return !failed && bytes > 0; // a log that a writer left behind
}

std::unique_ptr<db::Connection> openBeside(const fs::path &file, const FileOptions &options) {
    auto connection = db::sqlite::open(file, adapterOptions(OpenMode::ReadOnly, options));
    if (connection->dialect().schemaVersion() != migratorFor(options).newest()) {
        throw StorageError(StorageProblem::TooNew, 0, "open " + file.string(),
                           "another version of Accord changed the file meanwhile; close it and "
                           "open it again");
    }
    return connection;
}

std::unique_ptr<db::Connection> createCompanyInMemory() {
    auto connection = db::sqlite::openMemory();
    Migrator(embeddedSteps("sqlite")).migrate(*connection);
    SearchIndex(*connection).keepUp();
    return connection;
}

} // namespace accord::storage
