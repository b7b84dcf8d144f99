// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/sqlite_statement.h"

#include "db/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace accord::db::sqlite {

SqliteStatement::SqliteStatement(sqlite3 *handle, std::string_view sql, bool lasting)
    : m_handle(handle), m_sql(sql) {
    const unsigned flags = lasting ? SQLITE_PREPARE_PERSISTENT : 0;
    const char *tail = nullptr;
    check(handle,
          sqlite3_prepare_v3(handle, m_sql.data(), static_cast<int>(m_sql.size()), flags,
                             &m_statement, &tail),
          m_sql);
    const std::string_view rest(tail, static_cast<std::size_t>(m_sql.data() + m_sql.size() - tail));
    if (m_statement == nullptr || rest.find_first_not_of(" \n\t;") != std::string_view::npos) {
        sqlite3_finalize(m_statement);
        throw base::StorageError(base::StorageProblem::Internal, SQLITE_MISUSE, m_sql,
                                 "exactly one statement can be prepared");
    }
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

void SqliteStatement::failed(int code) {
    try {
        raise(m_handle, code, m_sql);
    } catch (...) {
        sqlite3_reset(m_statement);
        throw;
    }
}

Statement &SqliteStatement::bound(int code) {
    if (code != SQLITE_OK) {
        failed(code);
    }
    return *this;
}

Statement &SqliteStatement::bind(int index, std::int64_t value) {
    return bound(sqlite3_bind_int64(m_statement, index, value));
}

Statement &SqliteStatement::bind(int index, std::string_view text) {
    // A null pointer would bind NULL, not the empty text.
    const char *data = text.data() != nullptr ? text.data() : "";
    return bound(
        sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &SqliteStatement::bindBlob(int index, std::string_view bytes) {
    const char *data = bytes.data() != nullptr ? bytes.data() : "";
    return bound(sqlite3_bind_blob64(m_statement, index, data, bytes.size(), SQLITE_TRANSIENT));
}

Statement &SqliteStatement::bindNull(int index) {
    return bound(sqlite3_bind_null(m_statement, index));
}

bool SqliteStatement::next() {
    if (m_reclaimed) {
        throw base::StorageError(base::StorageProblem::Internal, SQLITE_ABORT, m_sql,
                                 "read on across the beginning or end of a transaction");
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        failed(code);
    }
    sqlite3_reset(m_statement);
    return false;
}

std::int64_t SqliteStatement::run() {
    while (next()) {
        // RETURNING rows that nobody asked for
    }
    const std::int64_t changed = sqlite3_changes64(m_handle);
    sqlite3_clear_bindings(m_statement);
    return changed;
}

void SqliteStatement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_reclaimed = false;
}

void SqliteStatement::reclaim() {
    if (sqlite3_stmt_busy(m_statement) != 0) {
        sqlite3_reset(m_statement);
        m_reclaimed = true;
    }
}

std::int64_t SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view SqliteStatement::text(int column) const {
    const unsigned char *data = sqlite3_column_text(m_statement, column);
    if (data == nullptr) {
        return "";
    }
    return {reinterpret_cast<const char *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view SqliteStatement::blob(int column) const {
    const void *data = sqlite3_column_blob(m_statement, column);
    if (data == nullptr) {
        return "";
    }
    return {static_cast<const char *>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace accord::db::sqlite
