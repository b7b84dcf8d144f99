// SPDX-License-Identifier: GPL-3.0-or-later
// Code that opens and closes a company file beside the engine makes the process lose its locks; the
// guard keeps other programs from taking the log away all the same.
#include "base/atomic_file.h"
#include "base/held_files.h"
#include "io/byte_source.h"
#include "storage/company_file.h"
#include "support/catch.h"
#include "support/child_process.h"
#include "support/paths.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <fcntl.h>
#include <unistd.h>

using namespace accord;
using test::ChildProcess;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<db::Connection> company(const fs::path &file) {
    auto connection = storage::createCompanyFile(
        file, [](db::Connection &db) { test::saveNote(db, 1, "a"); }, test::trialOptions());
    REQUIRE(connection);
    return *std::move(connection);
}

std::unique_ptr<db::Connection> reopened(const fs::path &file) {
    auto connection = storage::openCompanyFile(file, test::kTrialNow, test::trialOptions());
    REQUIRE(connection);
    return *std::move(connection);
}

// As a file dialog does that looks at what kind of file it is.
void lookInto(const fs::path &file) {
    for (const char *part : {"", "-wal", "-shm"}) {
        const int descriptor = ::open((file.string() + part).c_str(), O_RDONLY | O_CLOEXEC);
        REQUIRE(descriptor >= 0);
        ::close(descriptor);
    }
}

// Another program that reads, writes and closes.
void addElsewhere(const fs::path &file, int times) {
    ChildProcess program(
        {test::drillProgram().string(), "add", file.string(), std::to_string(times)});
    REQUIRE(program.finish() == 0);
}

void add(db::Connection &db, std::int64_t amount) {
    db::Transaction transaction(db);
    db.cached("UPDATE note SET amount = amount + ?1 WHERE id = 1").bind(1, amount).run();
    transaction.commit();
}

std::int64_t amount(db::Connection &db) {
    return test::single(db, "SELECT amount FROM note WHERE id = 1");
}

} // namespace

TEST_CASE("a look into an open company file costs nothing that is saved afterwards") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    {
        const auto db = company(file);
        add(*db, 1);
        const auto log = base::identityOf(file.string() + "-wal");
        REQUIRE(log);
        for (int i = 0; i < 3; ++i) {
            lookInto(file);
            addElsewhere(file, 5);
            CHECK(base::identityOf(file.string() + "-wal") == log);
            add(*db, 100);
        }
        CHECK(amount(*db) == 100 + 1 + 3 * 105);
    }
    CHECK(amount(*reopened(file)) == 100 + 1 + 3 * 105);
}

TEST_CASE("the last connection tidies the log away, whatever other connections there were") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    {
        const auto db = company(file);
        {
            const auto reader = storage::openBeside(file, test::trialOptions());
            CHECK(amount(*reader) == 100);
        }
        CHECK(fs::exists(file.string() + "-wal"));
        lookInto(file);
        addElsewhere(file, 1);
        const auto second = storage::openBeside(file, test::trialOptions());
        CHECK(amount(*second) == 101);
    }
    CHECK_FALSE(fs::exists(file.string() + "-wal"));
    CHECK_FALSE(base::isHeldFile(file));
    CHECK(amount(*reopened(file)) == 101);
}

TEST_CASE("nobody in the program reads or replaces the company file that is open in it") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    const fs::path link = folder / "link.accord";
    auto db = company(file);
    fs::create_symlink(file, link);
    for (const fs::path &name : {file, link, fs::path(file.string() + "-wal")}) {
        INFO(name.filename().string());
        CHECK(test::problemOf([&] { static_cast<void>(io::openFile(name)); }) ==
              base::StorageProblem::CannotOpen);
        CHECK(test::problemOf([&] { static_cast<void>(base::readFile(name, 1 << 20)); }) ==
              base::StorageProblem::CannotOpen);
        CHECK(test::problemOf([&] { base::writeFileAtomically(name, "x"); }) ==
              base::StorageProblem::CannotOpen);
    }
    db.reset();
    CHECK_FALSE(test::problemOf([&] { static_cast<void>(io::openFile(file)); }));
}
