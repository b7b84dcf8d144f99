// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_handle.h"

#include "base/held_files.h"
#include "db/sqlite/sqlite_answers.h"
#include "db/sqlite/sqlite_error.h"
#include "db/sqlite/sqlite_row_block.h"
#include "db/sqlite/sqlite_statement.h"
#include "db/sqlite/sqlite_tokenizer.h"

#include <sqlite3.h>

#include <array>
#include <system_error>
#include <utility>

namespace accord::db::sqlite {

namespace {

namespace fs = std::filesystem;
using base::StorageError;
using base::StorageProblem;

constexpr int kCacheKibibytes = 32 * 1024;

int flagsOf(OpenMode mode) {
    // One thread at a time uses a connection, and readers have their own.
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW |
                       SQLITE_OPEN_PRIVATECACHE;
    switch (mode) {
    case OpenMode::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case OpenMode::Frozen:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case OpenMode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    default:
        return common | SQLITE_OPEN_READWRITE;
    }
}

// The engine itself follows no link, so that the log always lies beside the real file.
fs::path realPath(const fs::path &file) {
    std::error_code failed;
    fs::path real = fs::weakly_canonical(file, failed);
    return failed ? fs::absolute(file) : real;
}

std::string frozenUri(const fs::path &file) {
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : file.string()) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            uri += '%';
            uri += kHex[byte >> 4U];
            uri += kHex[byte & 15U];
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

void configure(sqlite3 *handle, int option, int wanted, const char *name) {
    int now = -1;
    check(handle, sqlite3_db_config(handle, option, wanted, &now), name);
    if (now != wanted) {
        throw StorageError(StorageProblem::Internal, SQLITE_ERROR, name,
                           "this SQLite does not keep the setting");
    }
}

void limit(sqlite3 *handle, int which, int most, const char *name) {
    sqlite3_limit(handle, which, most);
    if (sqlite3_limit(handle, which, -1) > most) {
        throw StorageError(StorageProblem::Internal, SQLITE_ERROR, name,
                           "this SQLite does not keep the limit");
    }
}

void pragma(sqlite3 *handle, const std::string &name, std::int64_t wanted) {
    execute(handle, "PRAGMA " + name + "=" + std::to_string(wanted));
    if (number(handle, "PRAGMA " + name) != wanted) {
        throw StorageError(StorageProblem::Internal, SQLITE_ERROR, "PRAGMA " + name,
                           "this SQLite does not keep the setting");
    }
}

// The engine counts its memory under a lock, twice per allocation, and nobody asks for the count.
// Once it runs (a test brought a file system of its own) it keeps counting, which is no fault.
void leaveMemoryUncounted() {
    static const int kOnce = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(kOnce);
}

// A hostile file must not be able to run anything or to make the program swell.
void protect(sqlite3 *handle) {
    configure(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "load_extension");
    configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, "defensive");
    configure(handle, SQLITE_DBCONFIG_DQS_DML, 0, "dqs_dml");
    configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0, "dqs_ddl");
    configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, "trusted_schema");
    configure(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, "fts3_tokenizer");
    configure(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, "foreign_keys");
    limit(handle, SQLITE_LIMIT_ATTACHED, 1, "attached databases");
    limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20, "value length");
    limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20, "statement length");
    limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10, "trigger depth");
    limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50, "compound select");
    limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000, "pattern length");
}

void journal(sqlite3 *handle, OpenMode mode, bool inMemory) {
    const bool writes = mode == OpenMode::ReadWrite || mode == OpenMode::Create;
    const std::string kept =
        value(handle, writes && !inMemory ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode");
    // Where shared memory is impossible (some network drives) SQLite stays with its rollback
    // journal, which is as safe and only slower. Anything else could lose a save.
    if (writes && !inMemory && kept != "wal" && kept != "delete") {
        throw StorageError(StorageProblem::CannotOpen, SQLITE_ERROR, "PRAGMA journal_mode",
                           "the file system keeps neither kind of journal (" + kept + ")");
    }
}

// The check reports a page that could not be read like a damaged one; but the disk is to blame, and
// a backup on it would not help.
void refuseUnreadable(sqlite3 *handle, const std::string &line) {
    if (line.find("failed to get page") != std::string::npos ||
        line.find("unable to get the page") != std::string::npos) {
        const char *file = sqlite3_db_filename(handle, "main");
        throw StorageError(StorageProblem::InputOutput, SQLITE_IOERR_READ, "check pages",
                           "the disk reported an error while reading the file (" + line + "; " +
                               (file != nullptr ? file : "") + ")");
    }
}

std::string quoted(const std::string &name) {
    std::string out = "\"";
    for (const char c : name) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + "\"";
}

// quick_check does not compare indexes with their tables; a list read through an index that lost a
// page would be shorter. Counting costs next to nothing.
std::vector<std::string> shortIndexes(sqlite3 *handle) {
    std::vector<std::string> problems;
    SqliteStatement indexes(handle,
                            "SELECT t.name, i.name FROM sqlite_schema AS t "
                            "JOIN pragma_index_list(t.name) AS i "
                            "WHERE t.type = 'table' AND i.partial = 0",
                            false);
    while (indexes.next()) {
        const std::string table(indexes.text(0));
        const std::string index(indexes.text(1));
        const std::string count = "SELECT count(*) FROM " + quoted(table);
        if (number(handle, count + " NOT INDEXED") !=
            number(handle, count + " INDEXED BY " + quoted(index))) {
            problems.push_back("wrong number of entries in index " + index);
        }
    }
    return problems;
}

} // namespace

void CloseHandle::operator()(sqlite3 *handle) const {
    sqlite3_close_v2(handle);
}

Handle openHandle(const fs::path &file, const OpenOptions &options) {
    const bool inMemory = file == ":memory:";
    const std::string real = inMemory ? file.string() : realPath(file).string();
    if (options.mode == OpenMode::Frozen) {
        base::requireNotHeld(real); // it is closed without regard to the locks of others
    }
    const std::string name = options.mode == OpenMode::Frozen ? frozenUri(real) : real;
    leaveMemoryUncounted();
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &raw, flagsOf(options.mode),
                                     options.vfs.empty() ? nullptr : options.vfs.c_str());
    Handle handle(raw);
    check(raw, code, "open " + file.string());
    check(raw, sqlite3_busy_timeout(raw, static_cast<int>(options.busyTimeout.count())),
          "busy timeout");
    protect(raw);
    check(raw, addRowBlocks(raw), "row blocks");
    check(raw, addTokenizer(raw), "full-text tokenizer");
    check(raw, addAnswers(raw), "search function");
    return handle;
}

void requireOurs(sqlite3 *handle) {
    const auto id = number(handle, "PRAGMA application_id");
    if (id == kApplicationId) {
        return;
    }
    const char *file = sqlite3_db_filename(handle, "main");
    const bool empty = number(handle, "PRAGMA page_count") == 0;
    throw StorageError(StorageProblem::NotCompany, static_cast<int>(id),
                       std::string("open ") + (file != nullptr ? file : ""),
                       empty ? "the file is empty; it is not an Accord company file"
                             : "this is a database of another program, not an Accord company "
                               "file");
}

void settle(sqlite3 *handle, OpenMode mode, bool inMemory) {
    pragma(handle, "cell_size_check", 1);
    pragma(handle, "temp_store", 2);
    pragma(handle, "cache_size", -kCacheKibibytes);
    pragma(handle, "secure_delete", 1);
    if (!inMemory) {
        execute(handle, "PRAGMA mmap_size=0");
    }
    journal(handle, mode, inMemory);
    pragma(handle, "synchronous", 2);
    if (number(handle, "PRAGMA foreign_keys") != 1) {
        throw StorageError(StorageProblem::Internal, SQLITE_ERROR, "PRAGMA foreign_keys",
                           "this SQLite does not check foreign keys");
    }
}

std::string value(sqlite3 *handle, const std::string &sql) {
    const auto all = firstColumn(handle, sql);
    return all.empty() ? std::string() : all.front();
}

std::int64_t number(sqlite3 *handle, const std::string &sql) {
    SqliteStatement statement(handle, sql, false);
    return statement.next() ? statement.integer(0) : 0;
}

std::vector<std::string> firstColumn(sqlite3 *handle, const std::string &sql) {
    SqliteStatement statement(handle, sql, false);
    std::vector<std::string> all;
    while (statement.next()) {
        all.emplace_back(statement.text(0));
    }
    return all;
}

void execute(sqlite3 *handle, const std::string &sql) {
    check(handle, sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), sql);
}

std::vector<std::string> pageProblems(sqlite3 *handle, bool deep, int most) {
    const std::string check = deep ? "integrity_check" : "quick_check";
    try {
        auto lines = firstColumn(handle, "PRAGMA " + check + "(" + std::to_string(most) + ")");
        if (lines == std::vector<std::string>{"ok"}) {
            lines.clear();
        }
        for (const std::string &line : lines) {
            refuseUnreadable(handle, line);
        }
        return lines.empty() && !deep ? shortIndexes(handle) : lines;
    } catch (const StorageError &error) {
        if (error.problem() != StorageProblem::Corrupt &&
            error.problem() != StorageProblem::NotCompany) {
            throw;
        }
        return {error.what()};
    }
}

} // namespace accord::db::sqlite
