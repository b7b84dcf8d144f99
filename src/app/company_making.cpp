// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_making.h"

#include "app/sample_company.h"
#include "base/atomic_file.h"
#include "base/file_error.h"
#include "base/held_files.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace accord::app {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;

// Removes the file and what belongs to it unless it was kept.
class Tentative {
public:
    explicit Tentative(fs::path file) : m_file(std::move(file)) {}
    Tentative(const Tentative &) = delete;
    Tentative &operator=(const Tentative &) = delete;
    ~Tentative() {
        if (m_kept) {
            return;
        }
        std::error_code ignored;
        for (const char *suffix : {"", "-wal", "-shm"}) {
            fs::remove(m_file.string() + suffix, ignored);
        }
        fs::remove_all(m_file.string() + ".backups", ignored);
    }
    void keep() { m_kept = true; }

private:
    fs::path m_file;
    bool m_kept = false;
};

base::Done demandFree(const fs::path &file) {
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", ".backups"}) {
        if (fs::exists(fs::symlink_status(file.string() + suffix, ignored))) {
            return fail(ErrorCode::Duplicate, "file.exists",
                        "There is something named " + file.string() + suffix +
                            " already; nothing was changed.",
                        "file", file.string());
        }
    }
    return {};
}

base::Done demandSettled(const fs::path &backup) {
    std::error_code failed;
    if (!fs::exists(backup, failed)) {
        return fail(ErrorCode::NotFound, "file.not_found",
                    "There is no file " + backup.string() + ".", "file", backup.string());
    }
    const auto waiting = fs::file_size(backup.string() + "-wal", failed);
    if (!failed && waiting > 0) {
        return fail(ErrorCode::Invalid, "restore.in_use",
                    "The file " + backup.filename().string() +
                        " is a company that is being used, not a backup; open it instead.",
                    "file", backup.filename().string());
    }
    return {};
}

base::Done copy(const fs::path &from, const fs::path &to, const base::Progress &progress) {
    base::requireNotHeld(from);
    std::ifstream source(from, std::ios::binary);
    std::error_code failed;
    const auto size = static_cast<std::int64_t>(fs::file_size(from, failed));
    if (!source || failed) {
        base::raiseReadError(failed ? failed.value() : errno, "read", from);
    }
    base::AtomicFile target(to);
    std::string block(std::size_t{1} << 20U, '\0');
    std::int64_t done = 0;
    while (done < size) {
        source.read(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = source.gcount();
        if (count <= 0) {
            throw base::StorageError(base::StorageProblem::InputOutput, EIO,
                                     "read " + from.string(), "the file ends early");
        }
        target.write(std::string_view(block.data(), static_cast<std::size_t>(count)));
        done += count;
        if (!progress.step(done, size)) {
            return fail(ErrorCode::Cancelled, "cancelled", "Restoring was cancelled.");
        }
    }
    target.commit();
    return {};
}

} // namespace

base::Done makeSampleCompany(const fs::path &file, const std::string &present,
                             const base::Progress &progress) {
    ACCORD_CHECK(demandFree(file));
    NewCompany company = sampleCompany();
    company.test = !present.empty();
    ACCORD_TRY(auto workspace, Workspace::create(file, company, present));
    Tentative tentative(file);
    const auto filled = fillSampleCompany(*workspace, progress);
    workspace.reset(); // closed before it is removed
    ACCORD_CHECK(filled);
    tentative.keep();
    return {};
}

base::Done restoreCompany(const fs::path &backup, const fs::path &target,
                          const base::Progress &progress) {
    ACCORD_CHECK(demandSettled(backup));
    ACCORD_CHECK(demandFree(target));
    ACCORD_CHECK(copy(backup, target, progress));
    Tentative tentative(target);
    ACCORD_CHECK(Workspace::open(target)); // a file that is no whole company is not kept
    tentative.keep();
    return {};
}

} // namespace accord::app
