// SPDX-License-Identifier: GPL-3.0-or-later
// UserRepository: the team. Writes run inside the caller's transaction.
#pragma once

#include "base/result.h"
#include "db/connection.h"
#include "domain/team/user.h"
#include "storage/stamp.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace accord::storage {

class UserRepository {
public:
    explicit UserRepository(db::Connection &connection) : m_db(connection) {}
    [[nodiscard]] std::optional<domain::User> byId(domain::UserId id);
    [[nodiscard]] std::optional<domain::User> byCode(std::string_view code);
    // Everybody, by code.
    [[nodiscard]] std::vector<domain::User> all();
    // Everybody who reports to `id`, directly or through others; not `id` itself.
    [[nodiscard]] std::vector<domain::UserId> reportsOf(domain::UserId id);
    // Duplicate ("user.code_taken"). Version 1. The very first user is their own creator.
    [[nodiscard]] base::Done insert(const domain::User &user, const Stamp &stamp);
    // `user.version` = the version read. The new version; Stale ("stale"), Duplicate.
    [[nodiscard]] base::Result<std::int64_t> update(const domain::User &user, const Stamp &stamp);
    // For undo of an insert. Invalid ("undo.in_use") while something refers to the user.
    [[nodiscard]] base::Done remove(domain::UserId id);

private:
    db::Connection &m_db;
};

} // namespace accord::storage
