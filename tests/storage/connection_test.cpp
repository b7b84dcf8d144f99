// SPDX-License-Identifier: GPL-3.0-or-later
// What storage may rely on from any engine behind db/connection.h, and the settings of SQLite.
#include "base/atomic_file.h"
#include "db/connection.h"
#include "db/row_block.h"
#include "db/sqlite/sqlite_connection.h"
#include "db/sqlite/sqlite_error.h"
#include "db/sqlite/sqlite_handle.h"
#include "support/catch.h"
#include "support/faulty_vfs.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>

using namespace accord;
using base::StorageProblem;
using db::sqlite::OpenMode;
using test::problemOf;
using test::single;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr const char *kTable = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b BLOB) STRICT";

std::unique_ptr<db::Connection> created(const fs::path &file) {
    auto db = db::sqlite::open(file, {.mode = OpenMode::Create, .vfs = {}});
    db->script(kTable);
    return db;
}

std::unique_ptr<db::Connection> another(const fs::path &file, OpenMode mode = OpenMode::ReadWrite) {
    return db::sqlite::open(
        file, {.mode = mode, .busyTimeout = std::chrono::milliseconds(100), .vfs = {}});
}

void insert(db::Connection &db, std::int64_t id) {
    db.cached("INSERT INTO t (id, a) VALUES (?1, 'x')").bind(1, id).run();
}

} // namespace

TEST_CASE("a statement reads a block of rows as a table") {
    const auto db = db::sqlite::openMemory();
    db->script("CREATE TABLE t (a INTEGER, b INTEGER)");
    db::RowBlock block(2);
    for (int i = 1; i <= 3; ++i) {
        block.add(i);
        i == 2 ? block.addNull() : block.add(10 * i);
    }
    CHECK(block.rows() == 3);
    db::Statement &write = db->cached("INSERT INTO t SELECT c1, c2 FROM row_block(?1)");
    CHECK(write.bindBlob(1, block.bytes()).run() == 3);
    CHECK(single(*db, "SELECT SUM(a) FROM t WHERE b IS NOT NULL") == 4);
    CHECK(single(*db, "SELECT a FROM t WHERE b IS NULL") == 2);

    // A run forgets its block; what is no block has no rows.
    CHECK(write.run() == 0);
    for (const char *other : {"1", "'text'", "x'00'", "zeroblob(64)"}) {
        const auto none = db->prepare(std::string("SELECT c1 FROM row_block(") + other + ")");
        CHECK_FALSE(none->next());
    }
    CHECK(problemOf([&] { db->prepare("SELECT * FROM row_block")->next(); }) ==
          StorageProblem::Internal);
    // A column that the block does not have is NULL.
    write.bindBlob(1, block.bytes()).run();
    auto beyond = db->prepare("SELECT COUNT(c3) FROM row_block(?1)");
    beyond->bindBlob(1, block.bytes());
    REQUIRE(beyond->next());
    CHECK(beyond->integer(0) == 0);
}

TEST_CASE("a block that breaks a rule leaves nothing of itself") {
    const auto db = db::sqlite::openMemory();
    db->script("CREATE TABLE t (a INTEGER NOT NULL UNIQUE)");
    db->script("INSERT INTO t VALUES (2)");
    db::RowBlock block(1);
    for (const int value : {1, 2, 3}) {
        block.add(value);
    }
    CHECK(problemOf([&] {
              db->cached("INSERT INTO t SELECT c1 FROM row_block(?1)")
                  .bindBlob(1, block.bytes())
                  .run();
          }) == StorageProblem::Constraint);
    CHECK(single(*db, "SELECT COUNT(*) FROM t") == 1);
}

TEST_CASE("values of every kind come back as they were bound") {
    const auto db = db::sqlite::openMemory();
    db->script(kTable);
    const std::string zeros("a\0b", 3);
    db::Statement &write = db->cached("INSERT INTO t (id, a, b) VALUES (?1, ?2, ?3)");
    write.bind(1, INT64_MIN).bind(2, std::string_view("客户")).bindBlob(3, zeros).run();
    write.bind(1, 1).bind(2, std::string_view()).bindBlob(3, std::string_view()).run();
    write.bind(1, 2).bindNull(2).bindNull(3).run();
    write.bind(1, true ? 3 : 0).bind(2, std::optional<std::string>()).bindNull(3).run();
    const auto read = db->prepare("SELECT id, a, b FROM t ORDER BY id");
    REQUIRE(read->next());
    CHECK(read->integer(0) == INT64_MIN);
    CHECK(read->text(1) == "客户");
    CHECK(read->blob(2) == zeros);
    REQUIRE(read->next());
    CHECK_FALSE(read->isNull(1));
    CHECK(read->text(1).empty());
    CHECK_FALSE(read->isNull(2));
    REQUIRE(read->next());
    CHECK(read->isNull(1));
    CHECK(read->text(1).empty());
    CHECK_FALSE(read->optionalInteger(2));
    REQUIRE(read->next());
    CHECK(read->isNull(1));
    CHECK_FALSE(read->next());
}

TEST_CASE("a run statement tells how many rows it changed and forgets its values") {
    const auto db = db::sqlite::openMemory();
    db->script(kTable);
    for (int id = 1; id <= 3; ++id) {
        insert(*db, id);
    }
    CHECK(db->cached("UPDATE t SET a = ?1 WHERE id >= ?2").bind(1, "y").bind(2, 2).run() == 2);
    CHECK(db->cached("UPDATE t SET a = ?1 WHERE id >= ?2").bind(2, 3).run() == 1);
    CHECK(single(*db, "SELECT count(*) FROM t WHERE a IS NULL") == 1);
    CHECK(db->cached("DELETE FROM t WHERE id = ?1").bind(1, 99).run() == 0);
}

TEST_CASE("a transaction that is not committed leaves nothing") {
    const TempFolder folder;
    const auto db = created(folder / "a.accord");
    {
        db::Transaction transaction(*db);
        CHECK(db->inTransaction());
        insert(*db, 1);
    }
    CHECK_FALSE(db->inTransaction());
    CHECK(single(*db, "SELECT count(*) FROM t") == 0);
    {
        db::Transaction transaction(*db);
        insert(*db, 1);
        transaction.commit();
    }
    CHECK(single(*db, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("reads inside a read transaction see one state, also on a read-only connection") {
    const TempFolder folder;
    const auto writer = created(folder / "a.accord");
    const auto other = another(folder / "a.accord");
    const auto reader = another(folder / "a.accord", OpenMode::ReadOnly);
    for (db::Connection *db : {writer.get(), reader.get()}) {
        const auto before = single(*db, "SELECT count(*) FROM t");
        {
            const db::ReadTransaction outer(*db);
            CHECK(db->inTransaction());
            insert(*other, before + 1); // the first read was made already
            CHECK(single(*db, "SELECT count(*) FROM t") == before);
            {
                const db::ReadTransaction inner(*db);
                insert(*other, before + 2);
            }
            CHECK(db->inTransaction());
            CHECK(single(*db, "SELECT count(*) FROM t") == before);
        }
        CHECK_FALSE(db->inTransaction());
        CHECK(single(*db, "SELECT count(*) FROM t") == before + 2);
    }
}

TEST_CASE("a read transaction inside a writing one changes nothing of it") {
    const TempFolder folder;
    const auto db = created(folder / "a.accord");
    {
        db::Transaction transaction(*db);
        insert(*db, 1);
        {
            const db::ReadTransaction nested(*db);
            CHECK(single(*db, "SELECT count(*) FROM t") == 1);
        }
        CHECK(db->inTransaction());
        transaction.commit();
    }
    CHECK(single(*db, "SELECT count(*) FROM t") == 1);
    const db::ReadTransaction reading(*db);
    CHECK(problemOf([&] { const db::Transaction writing(*db); }) == StorageProblem::Internal);
    CHECK(single(*db, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("a running statement ends when it is asked to stop, and the connection goes on") {
    const auto db = db::sqlite::openMemory();
    int asked = 0;
    db->stopWhen([&] { return ++asked == 3; });
    CHECK(problemOf([&] {
              (void)single(*db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT max(i) FROM n");
          }) == StorageProblem::Cancelled);
    CHECK(asked == 3);
    db->stopWhen({});
    CHECK(single(*db, "SELECT 1") == 1);
}

TEST_CASE("a half-read statement does not hold an old state beyond the next transaction") {
    const TempFolder folder;
    const auto db = created(folder / "a.accord");
    insert(*db, 1);
    insert(*db, 2);
    db::Statement &half = db->cached("SELECT id FROM t ORDER BY id");
    REQUIRE(half.next());
    insert(*another(folder / "a.accord"), 3);
    {
        db::Transaction transaction(*db); // refused as busy if the old state were still held
        insert(*db, 4);
        transaction.commit();
    }
    CHECK(problemOf([&] { half.next(); }) == StorageProblem::Internal);
    CHECK(single(*db, "SELECT count(*) FROM t") == 4);
    half.reset();
    CHECK(half.next());
    half.reset();
}

TEST_CASE("refused values are told as constraints and leave the transaction usable") {
    const auto db = db::sqlite::openMemory();
    db->script(kTable);
    db->script("CREATE TABLE child (t_id INTEGER NOT NULL REFERENCES t (id)) STRICT");
    db::Transaction transaction(*db);
    insert(*db, 1);
    CHECK(problemOf([&] { insert(*db, 1); }) == StorageProblem::Constraint);
    CHECK(problemOf([&] { db->script("INSERT INTO child VALUES (7)"); }) ==
          StorageProblem::Constraint);
    CHECK(problemOf([&] { db->script("INSERT INTO t VALUES ('word', 1, 1)"); }) ==
          StorageProblem::Constraint);
    transaction.commit();
    CHECK(single(*db, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("wrong SQL is refused when it is prepared, and named without values") {
    const auto db = db::sqlite::openMemory();
    CHECK(problemOf([&] { (void)db->prepare("SELECT * FROM nowhere"); }) ==
          StorageProblem::Internal);
    CHECK(problemOf([&] { (void)db->prepare("SELECT 1; SELECT 2"); }) == StorageProblem::Internal);
    CHECK(problemOf([&] { (void)db->prepare(""); }) == StorageProblem::Internal);
    // Double quotes name columns, never texts.
    CHECK(problemOf([&] { (void)db->prepare("SELECT \"text\""); }) == StorageProblem::Internal);
    CHECK_THROWS_WITH((void)db->prepare("SELECT *\n   FROM nowhere"),
                      Catch::Contains("SELECT * FROM nowhere"));
}

TEST_CASE("every setting of the file is kept by the engine") {
    const TempFolder folder;
    const auto db = created(folder / "a.accord");
    CHECK(single(*db, "PRAGMA synchronous") == 2);
    CHECK(single(*db, "PRAGMA foreign_keys") == 1);
    CHECK(single(*db, "PRAGMA trusted_schema") == 0);
    CHECK(single(*db, "PRAGMA cell_size_check") == 1);
    CHECK(single(*db, "PRAGMA secure_delete") == 1);
    CHECK(single(*db, "PRAGMA busy_timeout") == 5000);
    CHECK(single(*db, "PRAGMA application_id") == db::sqlite::kApplicationId);
    const auto mode = db->prepare("PRAGMA journal_mode");
    REQUIRE(mode->next());
    CHECK(mode->text(0) == "wal");
    db->script("PRAGMA writable_schema=ON");
    CHECK(problemOf([&] { db->script("DELETE FROM sqlite_schema"); }).has_value());
    CHECK(problemOf([&] { db->script("SELECT load_extension('x')"); }).has_value());
    db->script("ATTACH ':memory:' AS one");
    CHECK(problemOf([&] { db->script("ATTACH ':memory:' AS two"); }).has_value());
}

TEST_CASE("without shared memory the file keeps its rollback journal and works") {
    test::FaultyVfs vfs;
    const TempFolder folder;
    vfs.failAt(test::FileCall::ShareMemory, 1, test::Disk::Broken, true);
    const auto problem = problemOf([&] {
        const auto db =
            db::sqlite::open(folder / "a.accord", {.mode = OpenMode::Create, .vfs = vfs.name()});
        db->script(kTable);
        insert(*db, 1);
    });
    // Either the engine says so, or it works; what must not happen is a silent loss.
    if (!problem) {
        vfs.clear();
        CHECK(single(*another(folder / "a.accord"), "SELECT count(*) FROM t") == 1);
    } else {
        CHECK(problem == StorageProblem::InputOutput);
    }
}

TEST_CASE("a reader cannot write and sees what was committed") {
    const TempFolder folder;
    const auto writer = created(folder / "a.accord");
    insert(*writer, 1);
    const auto reader = another(folder / "a.accord", OpenMode::ReadOnly);
    CHECK(single(*reader, "SELECT count(*) FROM t") == 1);
    CHECK(problemOf([&] { insert(*reader, 2); }) == StorageProblem::ReadOnly);
    db::Transaction transaction(*writer);
    insert(*writer, 3);
    CHECK(single(*reader, "SELECT count(*) FROM t") == 1);
    transaction.commit();
    CHECK(single(*reader, "SELECT count(*) FROM t") == 2);
}

TEST_CASE("a frozen file is read without leaving anything beside it, whatever its name") {
    const TempFolder folder;
    const fs::path file = folder / "50% ?#客户.accord";
    insert(*created(file), 1);
    {
        const auto frozen = another(file, OpenMode::Frozen);
        CHECK(single(*frozen, "SELECT count(*) FROM t") == 1);
        CHECK(problemOf([&] { insert(*frozen, 2); }) == StorageProblem::ReadOnly);
        CHECK(folder.names() == std::set<std::string>{file.filename().string()});
    }
    CHECK(folder.names() == std::set<std::string>{file.filename().string()});
}

TEST_CASE("a lock that is not let go is told as busy after the timeout, and later all is well") {
    const TempFolder folder;
    const auto first = created(folder / "a.accord");
    const auto second = another(folder / "a.accord");
    {
        db::Transaction held(*first);
        CHECK(problemOf([&] { const db::Transaction refused(*second); }) == StorageProblem::Busy);
    }
    db::Transaction transaction(*second);
    insert(*second, 1);
    transaction.commit();
    CHECK(single(*first, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("the data version changes when another connection wrote, and only then") {
    const TempFolder folder;
    const auto first = created(folder / "a.accord");
    const auto second = another(folder / "a.accord");
    const auto before = first->dialect().dataVersion();
    insert(*first, 1);
    CHECK(first->dialect().dataVersion() == before);
    insert(*second, 2);
    CHECK(first->dialect().dataVersion() != before);
}

TEST_CASE("a plain error that only says it was interrupted is told as an interruption") {
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(":memory:", &handle) == SQLITE_OK);
    const db::sqlite::Handle closed(handle);
    const auto failing = [](sqlite3_context *context, int /*count*/, sqlite3_value ** /*values*/) {
        sqlite3_result_error(context, sqlite3_errstr(SQLITE_INTERRUPT), -1);
    };
    REQUIRE(sqlite3_create_function(handle, "failing", 0, SQLITE_UTF8, nullptr, failing, nullptr,
                                    nullptr) == SQLITE_OK);
    const int code = sqlite3_exec(handle, "SELECT failing()", nullptr, nullptr, nullptr);
    REQUIRE(code == SQLITE_ERROR);
    CHECK(problemOf([&] { db::sqlite::raise(handle, code, "look at the indexes"); }) ==
          StorageProblem::Cancelled);
}

TEST_CASE("a running statement is stopped from another thread") {
    const auto db = db::sqlite::openMemory();
    std::atomic<bool> ended{false};
    std::thread stopper([&] {
        while (!ended) {
            db->interrupt();
        }
    });
    const auto problem = problemOf([&] {
        single(*db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                    "WHERE i < 4000000000) SELECT sum(i) FROM n");
    });
    ended = true;
    stopper.join();
    CHECK(problem == StorageProblem::Cancelled);
}

TEST_CASE("the plan of a query names a full scan") {
    const auto db = db::sqlite::openMemory();
    db->script(kTable);
    CHECK(db->dialect().explain("SELECT * FROM t WHERE a = 'x'").find("SCAN t") == 0);
    CHECK(db->dialect().explain("SELECT * FROM t WHERE id = 1").find("SEARCH t") == 0);
}

TEST_CASE("foreign keys that point to nothing are found with their rows") {
    const auto db = db::sqlite::openMemory();
    db->script(kTable);
    db->script("CREATE TABLE child (t_id INTEGER NOT NULL REFERENCES t (id)) STRICT;"
               "PRAGMA foreign_keys=OFF; INSERT INTO child VALUES (7), (8)");
    CHECK(db->dialect().foreignKeyBreaches(10).size() == 2);
    const auto one = db->dialect().foreignKeyBreaches(1);
    REQUIRE(one.size() == 1);
    CHECK(one[0].table == "child");
    CHECK(one[0].parent == "t");
    CHECK(one[0].row == 1);
}

TEST_CASE("the log beside the file stays short although the engine's own checkpoints are off") {
    const TempFolder folder;
    const auto db = created(folder / "a.accord");
    const std::string text(3000, 'x');
    for (std::int64_t id = 1; id <= 6000; id += 50) {
        db::Transaction transaction(*db);
        for (std::int64_t i = id; i < id + 50; ++i) {
            db->cached("INSERT INTO t (id, a) VALUES (?1, ?2)").bind(1, i).bind(2, text).run();
        }
        transaction.commit();
    }
    CHECK(fs::file_size(folder / "a.accord") > 15'000'000);
    CHECK(fs::file_size((folder / "a.accord").string() + "-wal") < 8'000'000);
    db->dialect().settle();
    CHECK(fs::file_size((folder / "a.accord").string() + "-wal") == 0);
}

TEST_CASE("a failed commit of a full disk leaves the connection usable") {
    test::FaultyVfs vfs;
    const TempFolder folder;
    auto db = db::sqlite::open(folder / "a.accord", {.mode = OpenMode::Create, .vfs = vfs.name()});
    db->script(kTable);
    vfs.failAt(test::FileCall::Write, 1, test::Disk::Full);
    CHECK(problemOf([&] {
              db::Transaction transaction(*db);
              insert(*db, 1);
              transaction.commit();
          }) == StorageProblem::DiskFull);
    CHECK_FALSE(db->inTransaction());
    CHECK(single(*db, "SELECT count(*) FROM t") == 0);
    insert(*db, 2);
    CHECK(single(*db, "SELECT count(*) FROM t") == 1);
}
