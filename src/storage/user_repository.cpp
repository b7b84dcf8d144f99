// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/user_repository.h"

#include "storage/row.h"

namespace accord::storage {

namespace {

// id, code, name, role, reports_to, active, version
domain::User userAt(const db::Statement &row) {
    domain::User user;
    user.id = idAt<domain::UserId>(row, 0);
    user.code = textAt(row, 1);
    user.name = textAt(row, 2);
    user.role = wordAt(row, 3, domain::roleFromCode);
    user.reportsTo = idAt<domain::UserId>(row, 4);
    user.active = row.integer(5) != 0;
    user.version = row.integer(6);
    return user;
}

std::optional<domain::User> firstUser(db::Statement &row) {
    std::optional<domain::User> found;
    if (row.next()) {
        found = userAt(row);
    }
    row.reset();
    return found;
}

tl::unexpected<base::Error> codeTaken(const std::string &code) {
    return base::fail(base::ErrorCode::Duplicate, "user.code_taken",
                      "There is already a user with the code '" + code + "'; choose another code.",
                      "code", code, {{"code", code}});
}

} // namespace

std::optional<domain::User> UserRepository::byId(domain::UserId id) {
    return firstUser(m_db.cached(R"(
        SELECT id, code, name, role, reports_to, active, version FROM app_user WHERE id = ?1)")
                         .bind(1, id.value()));
}

std::optional<domain::User> UserRepository::byCode(std::string_view code) {
    return firstUser(m_db.cached(R"(
        SELECT id, code, name, role, reports_to, active, version FROM app_user WHERE code = ?1)")
                         .bind(1, code));
}

std::vector<domain::User> UserRepository::all() {
    auto &row = m_db.cached(R"(
        SELECT id, code, name, role, reports_to, active, version FROM app_user ORDER BY code)");
    std::vector<domain::User> users;
    while (row.next()) {
        users.push_back(userAt(row));
    }
    row.reset();
    return users;
}

// UNION (not UNION ALL) ends the recursion also in a circle.
std::vector<domain::UserId> UserRepository::reportsOf(domain::UserId id) {
    auto &row = m_db.cached(R"(
        WITH RECURSIVE report (id) AS (
            SELECT id FROM app_user WHERE reports_to = ?1
            UNION
            SELECT u.id FROM report r JOIN app_user u ON u.reports_to = r.id)
        SELECT id FROM report WHERE id <> ?1 ORDER BY id)");
    row.bind(1, id.value());
    std::vector<domain::UserId> ids;
    while (row.next()) {
        ids.push_back(idAt<domain::UserId>(row, 0));
    }
    row.reset();
    return ids;
}

base::Done UserRepository::insert(const domain::User &user, const Stamp &stamp) {
    if (byCode(user.code)) {
        return codeTaken(user.code);
    }
    m_db.cached(R"(
        INSERT INTO app_user (id, code, name, role, reports_to, active, version, created_at,
                              created_by, updated_at, updated_by)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8, ?7, ?8))")
        .bind(1, user.id.value())
        .bind(2, user.code)
        .bind(3, user.name)
        .bind(4, domain::roleCode(user.role))
        .bind(5, orNull(user.reportsTo))
        .bind(6, user.active)
        .bind(7, stamp.at.secondsUtc())
        .bind(8, stamp.by.value())
        .run();
    return {};
}

base::Result<std::int64_t> UserRepository::update(const domain::User &user, const Stamp &stamp) {
    const auto other = byCode(user.code);
    if (other && other->id != user.id) {
        return codeTaken(user.code);
    }
    const auto changed = m_db.cached(R"(
        UPDATE app_user SET code = ?2, name = ?3, role = ?4, reports_to = ?5, active = ?6,
                            version = version + 1, updated_at = ?7, updated_by = ?8
        WHERE id = ?1 AND version = ?9)")
                             .bind(1, user.id.value())
                             .bind(2, user.code)
                             .bind(3, user.name)
                             .bind(4, domain::roleCode(user.role))
                             .bind(5, orNull(user.reportsTo))
                             .bind(6, user.active)
                             .bind(7, stamp.at.secondsUtc())
                             .bind(8, stamp.by.value())
                             .bind(9, user.version)
                             .run();
    if (changed == 0) {
        return stale(user.code);
    }
    return user.version + 1;
}

base::Done UserRepository::remove(domain::UserId id) {
    auto &used = m_db.cached(R"(
        SELECT 1 FROM (SELECT 1 AS one)
        WHERE EXISTS (SELECT 1 FROM app_user WHERE reports_to = ?1)
           OR EXISTS (SELECT 1 FROM app_user WHERE id <> ?1
                                              AND (created_by = ?1 OR updated_by = ?1))
           OR EXISTS (SELECT 1 FROM customer WHERE owner_id = ?1)
           OR EXISTS (SELECT 1 FROM change_set WHERE by_user = ?1))");
    if (firstInteger(used.bind(1, id.value()))) {
        const auto user = byId(id);
        const std::string code = user ? user->code : id.toString();
        return base::fail(base::ErrorCode::Invalid, "undo.in_use",
                          "User '" + code +
                              "' has worked in this company or owns customers and "
                              "cannot be taken away; set the user inactive.",
                          {}, code, {{"entity", code}});
    }
    m_db.cached("DELETE FROM app_user WHERE id = ?1").bind(1, id.value()).run();
    return {};
}

} // namespace accord::storage
