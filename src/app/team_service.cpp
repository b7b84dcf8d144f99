// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team_service.h"

#include "app/write.h"
#include "base/text.h"
#include "domain/team/team_rules.h"
#include "storage/user_repository.h"

#include <algorithm>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using domain::User;

base::Result<domain::UserId> idOf(storage::UserRepository &users, const std::string &code,
                                  const char *field) {
    if (code.empty()) {
        return domain::UserId();
    }
    if (const auto user = users.byCode(code)) {
        return user->id;
    }
    return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + code + ".", field,
                code);
}

// Somebody has to be able to manage the team, else the file can never be put right again.
base::Done demandManagerLeft(const std::vector<User> &users, const User &changed) {
    const bool left = std::ranges::any_of(users, [&](const User &stored) {
        const User &user = stored.id == changed.id ? changed : stored;
        return user.active &&
               domain::mayDo(user.role, domain::Action::ManageTeam, domain::Reach::Own);
    });
    return left ? base::Done()
                : fail(ErrorCode::Stale, "user.last_supervisor",
                       "User " + changed.code +
                           " is the last active supervisor; name another one first.",
                       {}, changed.code);
}

} // namespace

std::vector<User> TeamService::list() const {
    return storage::UserRepository(m_context.db).all();
}

std::map<std::string, std::string> TeamService::names() const {
    std::map<std::string, std::string> names;
    for (const domain::User &user : list()) {
        names[user.code] = user.name;
    }
    return names;
}

base::Result<User> TeamService::find(const std::string &code) const {
    if (auto user = storage::UserRepository(m_context.db).byCode(code)) {
        return *std::move(user);
    }
    return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + code + ".", "code",
                code);
}

base::Result<User> TeamService::add(const NewUser &wanted) {
    ACCORD_CHECK(demand(m_context, domain::Action::ManageTeam));
    db::Transaction transaction(m_context.db);
    storage::UserRepository users(m_context.db);
    User user;
    user.id = m_context.ids.make<domain::UserTag>();
    user.code = base::composed(wanted.code);
    user.name = base::composed(base::trimmed(wanted.name));
    user.role = wanted.role;
    ACCORD_TRY(user.reportsTo, idOf(users, wanted.reportsTo, "reports_to"));
    ACCORD_CHECK(domain::check(user));
    ACCORD_CHECK(users.insert(user, stampOf(m_context)));
    user.version = 1;
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "user.add"));
    log.record(nullptr, &user);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Team);
    return user;
}

base::Result<User> TeamService::set(const std::string &code, const UserChange &change) {
    ACCORD_CHECK(demand(m_context, domain::Action::ManageTeam));
    db::Transaction transaction(m_context.db);
    storage::UserRepository users(m_context.db);
    ACCORD_TRY(const User before, find(code));
    User after = before;
    after.name = change.name ? base::composed(base::trimmed(*change.name)) : before.name;
    after.role = change.role.value_or(before.role);
    after.active = change.active.value_or(before.active);
    if (change.reportsTo) {
        ACCORD_TRY(after.reportsTo, idOf(users, *change.reportsTo, "reports_to"));
    }
    ACCORD_CHECK(domain::check(after));
    const auto everybody = users.all();
    if (domain::wouldCircle(after.id, after.reportsTo, everybody)) {
        return fail(ErrorCode::Invalid, "user.circle",
                    "User " + code + " cannot report to " + change.reportsTo.value_or(code) +
                        ", who reports to " + code + ".",
                    "reports_to", code, {{"superior", change.reportsTo.value_or(code)}});
    }
    ACCORD_CHECK(demandManagerLeft(everybody, after));
    ACCORD_TRY(after.version, users.update(after, stampOf(m_context)));
    const bool leaves = before.active && !after.active;
    storage::ChangeSetWriter log(m_context.db,
                                 headOf(m_context, leaves ? "user.deactivate" : "user.set"));
    log.record(&before, &after);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Team);
    if (after.id == m_context.actor.id) {
        m_context.actor = after;
    }
    return after;
}

} // namespace accord::app
