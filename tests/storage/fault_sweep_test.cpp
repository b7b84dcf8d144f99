// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "disk full, I/O error": every Nth file call of a scripted day fails once, or
// from then on. Nothing acknowledged may be lost, nothing may be half done, the cause must be true.
#include "base/atomic_file.h"
#include "storage/backup.h"
#include "storage/company_file.h"
#include "support/catch.h"
#include "support/faulty_vfs.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <cerrno>
#include <filesystem>
#include <map>
#include <set>

using namespace accord;
using base::StorageProblem;
using test::Disk;
using test::FaultyVfs;
using test::FileCall;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

struct Outcome {
    std::map<std::int64_t, std::string> promised; // id -> text, acknowledged
    std::set<std::int64_t> attempted;
    std::vector<base::StorageError> failures;
};

// Pages of their own, so that every save writes several.
std::string longText(std::int64_t id) {
    return std::string(6000, static_cast<char>('a' + id % 26)) + std::to_string(id);
}

template<class Work>
bool attempt(Outcome &outcome, const Work &work) {
    try {
        work();
        return true;
    } catch (const base::StorageError &error) {
        outcome.failures.push_back(error);
        return false;
    }
}

void session(Outcome &outcome, const fs::path &file, const storage::FileOptions &options,
             std::int64_t firstId) {
    attempt(outcome, [&] {
        const auto opened = storage::openCompanyFile(file, test::kTrialNow, options);
        REQUIRE(opened);
        db::Connection &db = **opened;
        for (std::int64_t id = firstId; id < firstId + 3; ++id) {
            outcome.attempted.insert(id);
            if (attempt(outcome, [&] { test::saveNote(db, id, longText(id)); })) {
                outcome.promised[id] = longText(id);
            }
        }
        attempt(outcome, [&] { db.dialect().settle(); });
    });
}

Outcome day(const fs::path &file, const storage::FileOptions &options) {
    Outcome outcome;
    session(outcome, file, options, 10);
    session(outcome, file, options, 20);
    return outcome;
}

void checkKept(const fs::path &file, const Outcome &outcome) {
    const auto opened = storage::openCompanyFile(file, test::kTrialNow, test::trialOptions());
    REQUIRE(opened);
    db::Connection &db = **opened;
    std::set<std::int64_t> found;
    const auto notes = db.prepare("SELECT note.id, note.text, count(detail.part), "
                                  "min(detail.text = note.text) FROM note "
                                  "LEFT JOIN detail ON detail.note_id = note.id "
                                  "GROUP BY note.id ORDER BY note.id");
    bool whole = true;
    while (notes->next()) {
        const std::int64_t id = notes->integer(0);
        found.insert(id);
        whole = whole && notes->text(1) == longText(id) && notes->integer(2) == 3 &&
                notes->integer(3) == 1;
    }
    CHECK(whole);
    CHECK(found.contains(1)); // was there before
    for (const auto &[id, text] : outcome.promised) {
        CHECK(found.contains(id));
    }
    for (const std::int64_t id : found) {
        CHECK((id == 1 || outcome.attempted.contains(id)));
    }
    CHECK(db.dialect().damage(true, 5).empty());
}

bool trueCause(StorageProblem problem, FileCall kind, Disk disk) {
    if (kind == FileCall::Open) {
        // What failed was an opening, whatever the disk had.
        return problem == StorageProblem::CannotOpen || problem == StorageProblem::DiskFull ||
               problem == StorageProblem::InputOutput;
    }
    if (disk == Disk::Full && kind != FileCall::Read && kind != FileCall::Delete) {
        return problem == StorageProblem::DiskFull;
    }
    return problem == StorageProblem::InputOutput || problem == StorageProblem::DiskFull;
}

// Runs the day with every Nth call failing until it passes untouched; the number of strikes.
int sweep(FileCall kind, Disk disk, bool lasting) {
    FaultyVfs vfs;
    auto options = test::trialOptions();
    options.vfs = vfs.name();
    const TempFolder models;
    const fs::path model = models / "model.accord";
    REQUIRE(storage::createCompanyFile(
        model, [](db::Connection &db) { test::saveNote(db, 1, longText(1)); },
        test::trialOptions()));
    for (int n = 1;; ++n) {
        const TempFolder folder(TempFolder::Where::Memory);
        const fs::path file = folder / "a.accord";
        fs::copy_file(model, file);
        vfs.failAt(kind, n, disk, lasting);
        const Outcome outcome = day(file, options);
        vfs.clear();
        INFO("call " << n);
        for (const base::StorageError &error : outcome.failures) {
            INFO(error.what());
            CHECK(trueCause(error.problem(), kind, disk));
        }
        checkKept(file, outcome);
        if (!vfs.struck()) {
            CHECK(outcome.failures.empty());
            CHECK(outcome.promised.size() == 6);
            return n - 1;
        }
    }
}

} // namespace

TEST_CASE("a write that fails, once or from then on, loses nothing and names its cause", "[slow]") {
    const auto disk = GENERATE(Disk::Full, Disk::Broken);
    const bool lasting = GENERATE(false, true);
    CHECK(sweep(FileCall::Write, disk, lasting) > 20);
}

TEST_CASE("a sync that fails loses nothing and names its cause", "[slow]") {
    const auto disk = GENERATE(Disk::Full, Disk::Broken);
    const bool lasting = GENERATE(false, true);
    CHECK(sweep(FileCall::Sync, disk, lasting) > 5);
}

TEST_CASE("a read that fails loses nothing and is never taken for the end of the rows", "[slow]") {
    const bool lasting = GENERATE(false, true);
    CHECK(sweep(FileCall::Read, Disk::Broken, lasting) > 20);
}

TEST_CASE("a truncation, a deletion or an opening that fails loses nothing") {
    const auto kind = GENERATE(FileCall::Truncate, FileCall::Delete, FileCall::Open);
    CHECK(sweep(kind, Disk::Broken, false) >= 1);
}

TEST_CASE("creating a company on a failing disk gives a whole file or none") {
    const auto kind = GENERATE(FileCall::Write, FileCall::Sync, FileCall::Read, FileCall::Open);
    const auto disk = GENERATE(Disk::Full, Disk::Broken);
    FaultyVfs vfs;
    auto options = test::trialOptions();
    options.vfs = vfs.name();
    bool struck = true;
    for (int n = 1; struck; ++n) {
        const TempFolder folder(TempFolder::Where::Memory);
        const fs::path file = folder / "a.accord";
        Outcome outcome;
        vfs.failAt(kind, n, disk);
        attempt(outcome, [&] {
            (void)storage::createCompanyFile(
                file, [](db::Connection &db) { test::saveNote(db, 1, longText(1)); }, options);
        });
        struck = vfs.struck();
        vfs.clear();
        INFO("call " << n);
        CHECK((!outcome.failures.empty() || fs::exists(file)));
        if (fs::exists(file)) {
            checkKept(file, outcome);
        } else {
            CHECK(folder.names().empty());
        }
    }
}

TEST_CASE("a backup on a failing disk is whole and checked, or not there, and older ones stay") {
    const auto kind = GENERATE(FileCall::Write, FileCall::Read, FileCall::Open);
    FaultyVfs vfs;
    auto options = test::trialOptions();
    options.vfs = vfs.name();
    bool struck = true;
    for (int n = 1; struck; ++n) {
        const TempFolder folder(TempFolder::Where::Memory);
        const fs::path file = folder / "a.accord";
        REQUIRE(storage::createCompanyFile(
            file, [](db::Connection &db) { test::saveNote(db, 1, longText(1)); },
            test::trialOptions()));
        const auto opened = storage::openCompanyFile(file, test::kTrialNow, options);
        REQUIRE(opened);
        REQUIRE(storage::backUp(**opened, file, test::kTrialNow, "daily"));
        Outcome outcome;
        vfs.failAt(kind, n, Disk::Full);
        const bool made = attempt(outcome, [&] {
            (void)storage::backUp(**opened, file, base::Instant(1'769'770'000), "import");
        });
        struck = vfs.struck();
        vfs.clear();
        INFO("call " << n);
        const auto backups = storage::listBackups(file);
        CHECK(backups.size() == (made ? 2 : 1));
        std::size_t entries = 0;
        for (const auto &entry : fs::directory_iterator(storage::backupFolder(file))) {
            checkKept(entry.path(), outcome);
            ++entries;
        }
        CHECK(entries == backups.size());
    }
}

TEST_CASE("a backup whose own file calls fail is not there, and older ones stay") {
    const TempFolder folder(TempFolder::Where::Memory);
    const fs::path file = folder / "a.accord";
    const auto made = storage::createCompanyFile(
        file, [](db::Connection &db) { test::saveNote(db, 1, longText(1)); }, test::trialOptions());
    REQUIRE(made);
    const fs::path target = folder / "copy.accord";
    int failures = 0;
    for (bool failed = true; failed;) {
        base::writeFileAtomically(target, "the old one");
        Outcome outcome;
        base::FileFaults::failAt(failures + 1, ENOSPC);
        failed = !attempt(outcome, [&] { (void)storage::writeVerifiedCopy(**made, target); });
        base::FileFaults::clear();
        if (failed) {
            ++failures;
            CHECK(outcome.failures[0].problem() == StorageProblem::DiskFull);
        }
        if (base::readFile(target, 1 << 24) != "the old one") {
            checkKept(target, outcome);
        } else {
            CHECK(failed);
        }
    }
    CHECK(failures >= 6);
}
