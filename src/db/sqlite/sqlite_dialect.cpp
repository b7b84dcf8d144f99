// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_dialect.h"

#include "db/sqlite/sqlite_error.h"
#include "db/sqlite/sqlite_handle.h"
#include "db/sqlite/sqlite_statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace accord::db::sqlite {

namespace {

constexpr int kPagesPerStep = 2048;

struct FinishBackup {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

auto cancelled() {
    return base::fail(base::ErrorCode::Cancelled, "cancelled",
                      "Stopped on request; nothing was changed.");
}

} // namespace

SqliteDialect::SqliteDialect(sqlite3 *handle, std::string vfs)
    : m_handle(handle), m_vfs(std::move(vfs)) {}

std::int64_t SqliteDialect::dataVersion() {
    return number(m_handle, "PRAGMA data_version");
}

std::string SqliteDialect::explain(std::string_view sql) {
    SqliteStatement plan(m_handle, "EXPLAIN QUERY PLAN " + std::string(sql), false);
    std::string lines;
    while (plan.next()) {
        lines += plan.text(3);
        lines += '\n';
    }
    return lines;
}

std::int64_t SqliteDialect::schemaVersion() {
    return number(m_handle, "PRAGMA user_version");
}

void SqliteDialect::setSchemaVersion(std::int64_t version) {
    execute(m_handle, "PRAGMA user_version=" + std::to_string(version));
}

void SqliteDialect::enforceForeignKeys(bool enforced) {
    const std::string pragma = "PRAGMA foreign_keys";
    execute(m_handle, pragma + (enforced ? "=ON" : "=OFF"));
    if (number(m_handle, pragma) != (enforced ? 1 : 0)) {
        throw base::StorageError(base::StorageProblem::Internal, SQLITE_ERROR, pragma,
                                 "this SQLite does not keep the setting");
    }
}

std::vector<SchemaObject> SqliteDialect::schemaObjects() {
    SqliteStatement all(
        m_handle,
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema "
        "WHERE type IN ('trigger', 'view') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        false);
    std::vector<SchemaObject> objects;
    while (all.next()) {
        objects.push_back(
            {std::string(all.text(0)), std::string(all.text(1)), std::string(all.text(2))});
    }
    std::sort(objects.begin(), objects.end());
    return objects;
}

std::vector<std::string> SqliteDialect::damage(bool deep, int most) {
    return pageProblems(m_handle, deep, most);
}

std::vector<ForeignKeyBreach> SqliteDialect::foreignKeyBreaches(int most) {
    SqliteStatement all(m_handle, "PRAGMA foreign_key_check", false);
    std::vector<ForeignKeyBreach> breaches;
    while (static_cast<int>(breaches.size()) < most && all.next()) {
        breaches.push_back({std::string(all.text(0)), all.integer(1), std::string(all.text(2))});
    }
    return breaches;
}

base::Done SqliteDialect::copyTo(const std::filesystem::path &target,
                                 const base::Progress &progress) {
    // From a reader that holds one state of the file, so that other writers neither wait nor make
    // the copy start again. A database in memory is copied through its only connection.
    const std::string source = sqlite3_db_filename(m_handle, "main");
    Handle reader;
    sqlite3 *from = m_handle;
    if (!source.empty()) {
        reader = openHandle(source, {.mode = OpenMode::ReadOnly, .vfs = m_vfs});
        execute(reader.get(), "BEGIN");
        (void)number(reader.get(), "SELECT count(*) FROM sqlite_schema");
        from = reader.get();
    }
    const Handle copy = openHandle(target, {.mode = OpenMode::Create, .vfs = m_vfs});
    // Who called syncs the whole file before it gets its name; until then it may be torn.
    execute(copy.get(), "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF");
    std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(copy.get(), "main", from, "main"));
    if (!backup) {
        raise(copy.get(), sqlite3_errcode(copy.get()), "backup");
    }
    while (true) {
        const int code = sqlite3_backup_step(backup.get(), kPagesPerStep);
        if (code == SQLITE_DONE) {
            return {};
        }
        if (code != SQLITE_OK) {
            backup.reset(); // only then does the copy know what it met
            sqlite3 *const blamed = sqlite3_errcode(copy.get()) != SQLITE_OK ? copy.get() : from;
            raise(blamed, code, "backup");
        }
        const int total = sqlite3_backup_pagecount(backup.get());
        if (!progress.step(total - sqlite3_backup_remaining(backup.get()), total)) {
            return cancelled();
        }
    }
}

std::vector<std::string> SqliteDialect::damageOfCopy(const std::filesystem::path &file) {
    const Handle copy = openHandle(file, {.mode = OpenMode::Frozen, .vfs = m_vfs});
    requireOurs(copy.get());
    execute(copy.get(), "PRAGMA cell_size_check=1");
    return pageProblems(copy.get(), false, 10);
}

void SqliteDialect::settle() {
    int left = 0;
    int done = 0;
    check(m_handle,
          sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, &left, &done),
          "checkpoint");
}

} // namespace accord::db::sqlite
