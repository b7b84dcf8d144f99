// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the port that portable SQL cannot say, for SQLite.
#pragma once

#include "db/sqlite/sqlite_connection.h"

#include <string>

struct sqlite3;

namespace accord::db::sqlite {

class SqliteDialect final : public Dialect {
public:
    SqliteDialect(sqlite3 *handle, std::string vfs);

    [[nodiscard]] std::string_view schemaFolder() const override { return "sqlite"; }
    [[nodiscard]] std::int64_t dataVersion() override;
    [[nodiscard]] std::string explain(std::string_view sql) override;
    [[nodiscard]] std::int64_t schemaVersion() override;
    void setSchemaVersion(std::int64_t version) override;
    void enforceForeignKeys(bool enforced) override;
    [[nodiscard]] std::vector<SchemaObject> schemaObjects() override;
    [[nodiscard]] std::vector<std::string> damage(bool deep, int most) override;
    [[nodiscard]] std::vector<ForeignKeyBreach> foreignKeyBreaches(int most) override;
    [[nodiscard]] base::Done copyTo(const std::filesystem::path &target,
                                    const base::Progress &progress) override;
    [[nodiscard]] std::vector<std::string> damageOfCopy(const std::filesystem::path &file) override;
    void settle() override;

private:
    sqlite3 *m_handle;
    std::string m_vfs;
};

} // namespace accord::db::sqlite
