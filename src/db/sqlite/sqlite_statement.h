// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared SQLite statement behind the port. Lives no longer than its connection.
#pragma once

#include "db/connection.h"

#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace accord::db::sqlite {

class SqliteStatement final : public Statement {
public:
    // `lasting` tells the engine that the statement will be kept.
    SqliteStatement(sqlite3 *handle, std::string_view sql, bool lasting);
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;
    ~SqliteStatement() override;

    using Statement::bind;
    Statement &bind(int index, std::int64_t value) override;
    Statement &bind(int index, std::string_view text) override;
    Statement &bindBlob(int index, std::string_view bytes) override;
    Statement &bindNull(int index) override;
    bool next() override;
    std::int64_t run() override;
    void reset() override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;
    [[nodiscard]] std::string_view blob(int column) const override;
    [[nodiscard]] bool isNull(int column) const override;

    // Ends a half-read statement, so that it no longer holds an old state of the file; next()
    // throws until the reader resets it.
    void reclaim();

private:
    [[noreturn]] void failed(int code);
    Statement &bound(int code);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    std::string m_sql;
    bool m_reclaimed = false;
};

} // namespace accord::db::sqlite
