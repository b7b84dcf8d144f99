// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "db/sqlite/sqlite_connection.h"
#include "storage/backup.h"
#include "storage/company_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

using namespace accord;
using base::StorageProblem;
using test::problemOf;
using test::single;
using test::TempFolder;
using test::trialOptions;
namespace fs = std::filesystem;

namespace {

const char *kNothing = "";

// Writes with a bare connection, as another program would.
void meddle(const fs::path &file, const std::string &sql) {
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message);
    INFO((message != nullptr ? message : kNothing));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(handle);
}

std::unique_ptr<db::Connection> create(const fs::path &file) {
    auto made = storage::createCompanyFile(file, {}, trialOptions());
    REQUIRE(made);
    return *std::move(made);
}

std::unique_ptr<db::Connection> open(const fs::path &file) {
    auto opened = storage::openCompanyFile(file, test::kTrialNow, trialOptions());
    REQUIRE(opened);
    return *std::move(opened);
}

std::optional<StorageProblem> openingProblem(const fs::path &file) {
    return problemOf([&] { (void)open(file); });
}

} // namespace

TEST_CASE("a new company file has the newest schema, the rows of its maker and mode 0600") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    {
        auto made = storage::createCompanyFile(
            file, [](db::Connection &db) { test::saveNote(db, 1, "first"); }, trialOptions());
        REQUIRE(made);
        CHECK((*made)->dialect().schemaVersion() == 2);
        CHECK(single(**made, "SELECT count(*) FROM detail") == 3);
    }
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    CHECK(folder.names() == std::set<std::string>{"a.accord"});
}

TEST_CASE("making a company refuses a name that is taken and leaves what is there") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    base::writeFileAtomically(file, "precious");
    const auto made = storage::createCompanyFile(file, {}, trialOptions());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == base::ErrorCode::Duplicate);
    CHECK(made.error().reason == "file.exists");
    CHECK(base::readFile(file, 100) == "precious");
    CHECK(folder.names() == std::set<std::string>{"a.accord"});
}

TEST_CASE("a creation that fails half-way leaves nothing") {
    const TempFolder folder;
    const auto make = [&] {
        (void)storage::createCompanyFile(
            folder / "a.accord",
            [](db::Connection &db) {
                test::saveNote(db, 1, "first");
                throw std::runtime_error("no second user");
            },
            trialOptions());
    };
    CHECK_THROWS_AS(make(), std::runtime_error);
    CHECK(folder.names().empty());
}

TEST_CASE("opening a file that is not there makes nothing") {
    const TempFolder folder;
    const auto opened =
        storage::openCompanyFile(folder / "a.accord", test::kTrialNow, trialOptions());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason == "file.not_found");
    CHECK(folder.names().empty());
}

TEST_CASE("what is no company file is refused for what it is, and not touched") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    SECTION("zero length") {
        base::writeFileAtomically(file, "");
        CHECK(openingProblem(file) == StorageProblem::NotCompany);
        CHECK(fs::file_size(file) == 0);
    }
    SECTION("text") {
        base::writeFileAtomically(file, std::string(9000, 'x'));
        CHECK(openingProblem(file) == StorageProblem::NotCompany);
        CHECK(base::readFile(file, 10000) == std::string(9000, 'x'));
    }
    SECTION("a database of another program") {
        meddle(file, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        const std::string before = base::readFile(file, 1 << 20);
        CHECK(openingProblem(file) == StorageProblem::NotCompany);
        CHECK(base::readFile(file, 1 << 20) == before);
    }
    SECTION("our mark on an empty database") {
        meddle(file, "PRAGMA application_id=0x41435244");
        CHECK(openingProblem(file) == StorageProblem::NotCompany);
    }
    SECTION("a folder") {
        fs::create_directory(file);
        CHECK(openingProblem(file) == StorageProblem::CannotOpen);
    }
    CHECK(folder.names() == std::set<std::string>{"a.accord"});
}

TEST_CASE("a file of a later version is refused and named so") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    create(file);
    meddle(file, "PRAGMA user_version=3");
    CHECK(openingProblem(file) == StorageProblem::TooNew);
    CHECK_THROWS_WITH(open(file), Catch::Contains("later version"));
}

TEST_CASE("a file with a trigger, view, table or index that is not ours is refused by its name") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    test::saveNote(*create(file), 1, "first");
    SECTION("trigger") {
        meddle(file, "CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM detail; END");
    }
    SECTION("view") {
        meddle(file, "CREATE VIEW spy AS SELECT * FROM note");
    }
    SECTION("table") {
        meddle(file, "CREATE TABLE spy (a)");
    }
    SECTION("index") {
        meddle(file, "CREATE INDEX spy ON note (amount)");
    }
    SECTION("trigger named like one of the engine's own objects") {
        meddle(file, "CREATE TRIGGER tmp AFTER INSERT ON note BEGIN DELETE FROM detail; END;"
                     "PRAGMA writable_schema=ON;"
                     "UPDATE sqlite_schema SET name='sqlite_spy', sql=replace(sql, ' tmp ', "
                     "' sqlite_spy ') WHERE name='tmp'");
    }
    CHECK(openingProblem(file) == StorageProblem::NotCompany);
    CHECK_THROWS_WITH(open(file), Catch::Contains("spy"));
}

TEST_CASE("a file that lost a table is refused as damaged") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    create(file);
    meddle(file, "DROP TABLE detail");
    CHECK(openingProblem(file) == StorageProblem::Corrupt);
}

TEST_CASE("an older file is backed up and brought up to date with its rows") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    auto old = trialOptions();
    old.steps.pop_back();
    {
        auto made = storage::createCompanyFile(
            file,
            [](db::Connection &db) {
                db::Transaction transaction(db);
                db.script("INSERT INTO note VALUES (1, 'kept', 5)");
                transaction.commit();
            },
            old);
        REQUIRE(made);
    }
    const auto opened = open(file);
    CHECK(opened->dialect().schemaVersion() == 2);
    CHECK(single(*opened, "SELECT amount FROM note") == 5);
    CHECK(opened->dialect().schemaObjects() == storage::Migrator(test::trialSteps()).schemaOf(2));
    const auto backups = storage::listBackups(file);
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].occasion == "migration");
    CHECK(backups[0].made == test::kTrialNow);
    const auto kept = storage::openCompanyFile(backups[0].file, test::kTrialNow, old);
    REQUIRE(kept);
    CHECK(single(**kept, "SELECT count(*) FROM note") == 1);
}

TEST_CASE("an older file is not opened read-only, since it would have to be changed") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    auto options = trialOptions();
    options.steps.pop_back();
    REQUIRE(storage::createCompanyFile(file, {}, options));
    options = trialOptions();
    options.readOnly = true;
    CHECK(problemOf([&] { (void)storage::openCompanyFile(file, test::kTrialNow, options); }) ==
          StorageProblem::CannotOpen);
}

TEST_CASE("a step that fails leaves the file at the step before, with its backup") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    test::saveNote(*create(file), 7, "kept");
    auto broken = trialOptions();
    broken.steps.push_back(
        {3, "0003_bad", "CREATE TABLE more (a); INSERT INTO nowhere VALUES (1)"});
    CHECK_THROWS_AS((void)storage::openCompanyFile(file, test::kTrialNow, broken),
                    base::StorageError);
    CHECK(storage::listBackups(file).size() == 1);
    const auto opened = open(file);
    CHECK(opened->dialect().schemaVersion() == 2);
    CHECK(single(*opened, "SELECT count(*) FROM detail") == 3);
}

TEST_CASE("a step that leaves rows pointing to nothing is rolled back") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    test::saveNote(*create(file), 7, "kept");
    auto broken = trialOptions();
    broken.steps.push_back({3, "0003_bad", "DELETE FROM note"});
    CHECK(problemOf([&] { (void)storage::openCompanyFile(file, test::kTrialNow, broken); }) ==
          StorageProblem::Corrupt);
    CHECK(single(*open(file), "SELECT count(*) FROM note") == 1);
}

TEST_CASE("a step may rebuild a table that others point to, and keeps their rows") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    auto rebuilt = trialOptions();
    rebuilt.steps[1].sql = "CREATE TABLE detail (note_id INTEGER NOT NULL REFERENCES note (id) "
                           "ON DELETE CASCADE, part INTEGER NOT NULL, text TEXT NOT NULL) STRICT";
    {
        auto made = storage::createCompanyFile(
            file, [](db::Connection &db) { test::saveNote(db, 7, "kept"); }, rebuilt);
        REQUIRE(made);
    }
    rebuilt.steps.push_back(
        {3, "0003_rebuild",
         "CREATE TABLE wider (id INTEGER PRIMARY KEY, text TEXT NOT NULL, amount INTEGER NOT NULL,"
         " more TEXT NOT NULL DEFAULT '') STRICT;"
         "INSERT INTO wider (id, text, amount) SELECT id, text, amount FROM note;"
         "DROP TABLE note; ALTER TABLE wider RENAME TO note"});
    const auto opened = storage::openCompanyFile(file, test::kTrialNow, rebuilt);
    REQUIRE(opened);
    CHECK(single(**opened, "SELECT count(*) FROM detail JOIN note ON note.id = note_id") == 3);
    CHECK(problemOf([&] { (*opened)->script("INSERT INTO detail VALUES (99, 0, 'x')"); }) ==
          StorageProblem::Constraint);
}

TEST_CASE("a company file reached through a link is the file itself") {
    const TempFolder folder;
    const fs::path file = folder / "a.accord";
    const auto writer = create(file);
    test::saveNote(*writer, 1, "first");
    fs::create_symlink(file, folder / "link.accord");
    CHECK(single(*open(folder / "link.accord"), "SELECT count(*) FROM note") == 1);
    CHECK(folder.names().count("link.accord-wal") == 0);
}

TEST_CASE("schema steps begin with 1 and no number stands twice or goes back") {
    CHECK_THROWS_AS(storage::Migrator({{2, "0002_x", ""}}), std::logic_error);
    CHECK_THROWS_AS(storage::Migrator({{1, "0001_x", ""}, {1, "0001_y", ""}}), std::logic_error);
    CHECK_THROWS_AS(storage::Migrator({{1, "0001_x", ""}, {3, "0003_y", ""}, {2, "0002_z", ""}}),
                    std::logic_error);
    CHECK(storage::Migrator({{1, "0001_x", ""}, {10, "0010_y", ""}}).newest() == 10);
}

TEST_CASE("a new company is not made beside the log of one that is gone") {
    TempFolder folder;
    const auto file = folder / "c.accord";
    std::ofstream(file.string() + "-wal") << "frames";
    const auto refused = storage::createCompanyFile(file, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "file.exists");
    CHECK(refused.error().detail.find("c.accord-wal") != std::string::npos);
    CHECK(folder.names() == std::set<std::string>{"c.accord-wal"});
}

TEST_CASE("a large file that was closed cleanly is looked at when it is opened") {
    const TempFolder folder(TempFolder::Where::Memory);
    const fs::path file = folder / "a.accord";
    {
        const auto made = storage::createCompanyFile(file, {}, trialOptions());
        db::Transaction transaction(**made);
        (*made)->script("INSERT INTO note (id, text, amount) WITH RECURSIVE n(i) AS "
                        "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
                        "SELECT i, hex(zeroblob(4000)) || i, 1 FROM n");
        transaction.commit();
        (*made)->dialect().settle();
    }
    REQUIRE(fs::file_size(file) > std::uintmax_t{8} << 20U);
    REQUIRE_FALSE(storage::isSuspect(file));
    std::fstream(file, std::ios::in | std::ios::out | std::ios::binary)
        .seekp(static_cast<std::streamoff>(fs::file_size(file) / 2 / 4096 * 4096))
        .write(std::string(16384, '\x5A').data(), 16384);
    storage::FileOptions options = trialOptions();
    const auto problem = [&] {
        return problemOf([&] { (void)storage::openCompanyFile(file, test::kTrialNow, options); });
    };
    options.patience = std::chrono::minutes(5);
    CHECK(problem() == StorageProblem::Corrupt);
    options.patience = std::chrono::milliseconds(0);
    CHECK_FALSE(problem());
    options.patience = std::chrono::minutes(5);
    options.pages = storage::PageCheck::Later;
    CHECK_FALSE(problem());
}
