// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_connection.h"

#include "db/sqlite/sqlite_dialect.h"
#include "db/sqlite/sqlite_error.h"
#include "db/sqlite/sqlite_handle.h"
#include "db/sqlite/sqlite_lock_guard.h"
#include "db/sqlite/sqlite_statement.h"

#include <sqlite3.h>

#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace accord::db::sqlite {

namespace {

// docs/decisions/0001: the log is brought into the file after this many pages (4 MB).
constexpr int kPagesInLog = 1000;
// About a twentieth of a millisecond.
constexpr int kStepsBetweenQuestions = 4000;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

class SqliteConnection final : public Connection {
public:
    SqliteConnection(Handle handle, const std::string &vfs, LockGuard guard)
        : m_guard(std::move(guard)), m_handle(std::move(handle)), m_dialect(m_handle.get(), vfs) {
        // Replaces the engine's own checkpoints, which could run beside another writer.
        sqlite3_wal_hook(
            m_handle.get(),
            [](void *self, sqlite3 *, const char *, int pages) {
                static_cast<SqliteConnection *>(self)->m_pagesInLog = pages;
                return SQLITE_OK;
            },
            this);
    }

    ~SqliteConnection() override {
        m_statements.clear();
        m_guard.release();
        m_handle.reset();
    }

    [[nodiscard]] Statement &cached(std::string_view sql) override {
        const auto found = m_statements.find(sql);
        if (found != m_statements.end()) {
            found->second->reset();
            return *found->second;
        }
        auto made = std::make_unique<SqliteStatement>(m_handle.get(), sql, true);
        return *m_statements.emplace(sql, std::move(made)).first->second;
    }

    [[nodiscard]] std::unique_ptr<Statement> prepare(std::string_view sql) override {
        return std::make_unique<SqliteStatement>(m_handle.get(), sql, false);
    }

    void script(std::string_view sql) override { execute(m_handle.get(), std::string(sql)); }

    [[nodiscard]] Dialect &dialect() override { return m_dialect; }

    void interrupt() override { sqlite3_interrupt(m_handle.get()); }

    void stopWhen(std::function<bool()> wanted) override {
        m_stop = std::move(wanted);
        const auto ask = [](void *self) {
            return static_cast<SqliteConnection *>(self)->m_stop() ? 1 : 0;
        };
        sqlite3_progress_handler(m_handle.get(), kStepsBetweenQuestions, m_stop ? +ask : nullptr,
                                 this);
    }

    [[nodiscard]] bool inTransaction() const override {
        return sqlite3_get_autocommit(m_handle.get()) == 0;
    }

    void afterBegin(std::function<void()> work) override { m_afterBegin = std::move(work); }
    void beforeCommit(std::function<void()> work) override { m_beforeCommit = std::move(work); }

private:
    void begin() override {
        reclaimStatements();
        cached("BEGIN IMMEDIATE").run();
        if (!m_afterBegin) {
            return;
        }
        try {
            m_afterBegin();
        } catch (...) {
            rollback();
            throw;
        }
    }

    void beginRead() override {
        reclaimStatements();
        cached("BEGIN").run();
        try {
            // BEGIN alone fixes nothing; the first read does.
            cached("SELECT 1 FROM sqlite_schema LIMIT 1").run();
        } catch (...) {
            rollback();
            throw;
        }
    }

    void commit() override {
        if (m_beforeCommit) {
            m_beforeCommit();
        }
        reclaimStatements();
        cached("COMMIT").run();
        shortenLog();
    }

    void rollback() noexcept override {
        reclaimStatements();
        // After a full disk or an I/O error the engine has rolled back already.
        if (inTransaction()) {
            sqlite3_exec(m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
    }

    void reclaimStatements() {
        for (const auto &[sql, statement] : m_statements) {
            statement->reclaim();
        }
    }

    // The change is committed: whatever happens here is no failure of it, and the next commit
    // tries again. FULL takes the write lock, so no other connection can restart the log
    // meanwhile.
    void shortenLog() {
        if (m_pagesInLog < m_nextShortening) {
            return;
        }
        int left = 0;
        int done = 0;
        const int code =
            sqlite3_wal_checkpoint_v2(m_handle.get(), "main", SQLITE_CHECKPOINT_FULL, &left, &done);
        const bool all = code == SQLITE_OK && left == done;
        m_nextShortening = all ? kPagesInLog : m_pagesInLog + kPagesInLog;
        m_pagesInLog = 0;
    }

    LockGuard m_guard; // goes after the handle
    Handle m_handle;
    SqliteDialect m_dialect;
    int m_pagesInLog = 0;
    int m_nextShortening = kPagesInLog;
    std::function<bool()> m_stop;
    std::function<void()> m_afterBegin;
    std::function<void()> m_beforeCommit;
    std::unordered_map<std::string, std::unique_ptr<SqliteStatement>, TextHash, std::equal_to<>>
        m_statements;
};

bool hasLog(sqlite3 *handle) {
    return value(handle, "PRAGMA journal_mode") == "wal";
}

std::filesystem::path nameOf(sqlite3 *handle) {
    const char *file = sqlite3_db_filename(handle, "main");
    return file != nullptr ? file : "";
}

} // namespace

std::unique_ptr<Connection> open(const std::filesystem::path &file, const OpenOptions &options) {
    Handle handle = openHandle(file, options);
    if (options.mode == OpenMode::Create) {
        execute(handle.get(), "PRAGMA application_id=" + std::to_string(kApplicationId));
    }
    requireOurs(handle.get());
    settle(handle.get(), options.mode, false);
    LockGuard guard = options.mode != OpenMode::Frozen && hasLog(handle.get())
                          ? LockGuard(nameOf(handle.get()))
                          : LockGuard();
    return std::make_unique<SqliteConnection>(std::move(handle), options.vfs, std::move(guard));
}

std::unique_ptr<Connection> openMemory() {
    Handle handle = openHandle(":memory:", {.mode = OpenMode::Create, .vfs = {}});
    execute(handle.get(), "PRAGMA application_id=" + std::to_string(kApplicationId));
    settle(handle.get(), OpenMode::Create, true);
    return std::make_unique<SqliteConnection>(std::move(handle), std::string(), LockGuard());
}

} // namespace accord::db::sqlite
