// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL port: what storage asks of a database engine. One adapter per engine lives in a folder
// below; only it includes the engine's header. All failures are thrown as base::StorageError.
// Parameters are numbered ?1 … ?n. A row loop cannot end short unnoticed: next() throws on damage.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/storage_error.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::db {

class Statement {
public:
    Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    virtual ~Statement() = default;

    // Indexes from 1. Text is copied.
    virtual Statement &bind(int index, std::int64_t value) = 0;
    virtual Statement &bind(int index, std::string_view text) = 0;
    virtual Statement &bindBlob(int index, std::string_view bytes) = 0;
    virtual Statement &bindNull(int index) = 0;
    Statement &bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement &bind(int index, bool value) { return bind(index, std::int64_t{value ? 1 : 0}); }
    Statement &bind(int index, const char *text) { return bind(index, std::string_view(text)); }
    Statement &bind(int index, const std::string &text) {
        return bind(index, std::string_view(text));
    }
    template<class T>
    Statement &bind(int index, const std::optional<T> &value) {
        return value ? bind(index, *value) : bindNull(index);
    }

    // One row forward; false after the last. Throws when the engine cannot deliver the next row.
    // Who stops before the last row calls reset(): a statement left half read keeps the state of
    // the file it saw. Beginning or committing a transaction ends such cached statements; going
    // on with one afterwards throws.
    virtual bool next() = 0;
    // Runs a statement without result rows and resets it; the number of rows it changed.
    virtual std::int64_t run() = 0;
    // Ready for the next execution; bindings are cleared.
    virtual void reset() = 0;

    // Columns from 0 of the current row; text views live until the next call on the statement.
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;  // 0 for NULL
    [[nodiscard]] virtual std::string_view text(int column) const = 0; // "" for NULL
    [[nodiscard]] virtual std::string_view blob(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
};

// One table, index, trigger or view, as the engine describes it.
struct SchemaObject {
    std::string kind;
    std::string name;
    std::string sql;
    auto operator<=>(const SchemaObject &) const = default;
};

// A row whose foreign key names nothing.
struct ForeignKeyBreach {
    std::string table;
    std::int64_t row = 0;
    std::string parent;
};

// What differs between engines and is not portable SQL.
class Dialect {
public:
    Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;
    virtual ~Dialect() = default;
    // Folder below resources/sql that holds this engine's schema steps.
    [[nodiscard]] virtual std::string_view schemaFolder() const = 0;
    // Changes when another connection has written.
    [[nodiscard]] virtual std::int64_t dataVersion() = 0;
    // One line per step of the engine's plan for `sql`; "SCAN table" marks a full scan.
    [[nodiscard]] virtual std::string explain(std::string_view sql) = 0;
    // The number of the last schema step taken, 0 for none; set inside a transaction.
    [[nodiscard]] virtual std::int64_t schemaVersion() = 0;
    virtual void setSchemaVersion(std::int64_t version) = 0;
    // Outside a transaction: whether foreign keys are enforced. Only schema steps that rebuild a
    // table turn it off.
    virtual void enforceForeignKeys(bool enforced) = 0;
    // Sorted, without what the engine makes for itself.
    [[nodiscard]] virtual std::vector<SchemaObject> schemaObjects() = 0;
    // What is wrong with the pages, empty when sound, at most `most` lines. `deep` also compares
    // every index with its table row by row, which takes two to twenty times longer.
    [[nodiscard]] virtual std::vector<std::string> damage(bool deep, int most) = 0;
    [[nodiscard]] virtual std::vector<ForeignKeyBreach> foreignKeyBreaches(int most) = 0;
    // Fills the empty file `target` with the last committed state while others may write; steps
    // count pages. Cancelled when `progress` says so. Neither synced nor checked: see
    // storage/backup.h.
    [[nodiscard]] virtual base::Done copyTo(const std::filesystem::path &target,
                                            const base::Progress &progress) = 0;
    // Opens and page-checks a file that copyTo filled, touching nothing beside it.
    [[nodiscard]] virtual std::vector<std::string>
    damageOfCopy(const std::filesystem::path &file) = 0;
    // Brings everything committed into the main file and empties the log beside it.
    virtual void settle() = 0;
};

class Connection {
public:
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;

    // Prepared once and kept for the life of the connection; comes back reset. `sql` must outlive
    // the connection. Not for nested use of the same statement (use prepare()).
    [[nodiscard]] virtual Statement &cached(std::string_view sql) = 0;
    // A fresh statement for composed SQL.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(std::string_view sql) = 0;
    // Several statements separated by ';', for schema steps.
    virtual void script(std::string_view sql) = 0;
    [[nodiscard]] virtual Dialect &dialect() = 0;
    // Safe from another thread: the running statement ends with StorageProblem::Cancelled.
    virtual void interrupt() = 0;
    // `wanted` is asked every few thousand steps of a running statement, on the thread that runs
    // it; true ends the statement with StorageProblem::Cancelled. Empty = never.
    virtual void stopWhen(std::function<bool()> wanted) = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;
    // Run inside every write transaction, right after it has the lock and right before it is
    // committed. What they throw ends the transaction. Empty = nothing.
    virtual void afterBegin(std::function<void()> work) = 0;
    virtual void beforeCommit(std::function<void()> work) = 0;

private:
    friend class Transaction;
    friend class ReadTransaction;
    virtual void beginRead() = 0; // BEGIN and a first read, which fixes what is seen
    virtual void begin() = 0;     // write lock at once (BEGIN IMMEDIATE), waits up to 5 s
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
};

// The one way to write: takes the write lock, rolls back unless committed. Not nestable.
class Transaction {
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {
        m_connection.begin();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction() {
        if (!m_done) {
            m_connection.rollback();
        }
    }
    void commit() {
        m_connection.commit();
        m_done = true;
    }

private:
    Connection &m_connection;
    bool m_done = false;
};

// One state of the file over several reads, whatever others write meanwhile. Inside another
// transaction of the connection, which has one state already, it does nothing. Writing inside it is
// a mistake that throws.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection &connection)
        : m_connection(connection), m_mine(!connection.inTransaction()) {
        if (m_mine) {
            m_connection.beginRead();
        }
    }
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;
    ~ReadTransaction() {
        if (m_mine) {
            m_connection.rollback();
        }
    }

private:
    Connection &m_connection;
    bool m_mine;
};

} // namespace accord::db
