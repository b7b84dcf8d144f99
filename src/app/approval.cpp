// SPDX-License-Identifier: GPL-3.0-or-later
// Who may approve what (RULES section 1): demandApproval of context.h.
#include "app/context.h"
#include "storage/history.h"
#include "storage/image.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <array>
#include <vector>

namespace accord::app {
namespace {

using domain::Action;
using domain::User;

bool mayAnywhere(domain::Role role, Action action) {
    return std::ranges::any_of(
        std::array{domain::Reach::Own, domain::Reach::Team, domain::Reach::Other},
        [&](domain::Reach reach) { return domain::mayDo(role, action, reach); });
}

bool isApprover(const User &user, Action action) {
    return user.active && mayAnywhere(user.role, action);
}

bool isBarred(domain::UserId user, const Authorship &authorship) {
    return user == authorship.owner || user == authorship.submitter ||
           user == authorship.lastEditor;
}

// Whether the user could approve at a time that still counts. The log is walked back from the
// present; each change of role or activity gives what was before it.
bool wasApprover(const Context &context, const User &user, Action action,
                 const Authorship &authorship) {
    auto items = storage::History(context.db).ofEntity(storage::kUserEntity, user.id.value());
    std::ranges::reverse(items);
    User before = user;
    for (const auto &item : items) {
        const bool counts = item.at >= authorship.submittedAt ||
                            (item.at >= authorship.createdAt && item.by == context.actor.code);
        if (item.field == "role" && item.oldValue.is_string()) {
            before.role =
                domain::roleFromCode(item.oldValue.get<std::string>()).value_or(before.role);
        } else if (item.field == "active" && item.oldValue.is_boolean()) {
            before.active = item.oldValue.get<bool>();
        } else {
            continue;
        }
        if (counts && isApprover(before, action)) {
            return true;
        }
    }
    return false;
}

bool isOnlyApprover(const Context &context, const std::vector<User> &users, Action action,
                    const Authorship &authorship) {
    return std::ranges::none_of(users, [&](const User &user) {
        return user.id != context.actor.id &&
               (isApprover(user, action) || wasApprover(context, user, action, authorship));
    });
}

// Somebody whom the reporting line names for it and whom nothing bars.
bool someoneInLine(const std::vector<User> &users, Action action, const Authorship &authorship) {
    return std::ranges::any_of(users, [&](const User &user) {
        return user.active && !isBarred(user.id, authorship) &&
               domain::mayDo(user.role, action, domain::reachOf(user, authorship.owner, users));
    });
}

} // namespace

base::Result<bool> demandApproval(const Context &context, Action action,
                                  const Authorship &authorship, const std::string &entity) {
    const auto users = storage::UserRepository(context.db).all();
    const bool stepsIn =
        mayAnywhere(context.actor.role, action) && !someoneInLine(users, action, authorship);
    if (!stepsIn) {
        ACCORD_CHECK(demand(context, action, authorship.owner, entity));
    }
    if (!isBarred(context.actor.id, authorship)) {
        return false;
    }
    if (!isOnlyApprover(context, users, action, authorship)) {
        return base::fail(base::ErrorCode::Forbidden, "self_approval",
                          "User " + context.actor.code + " owns, submitted or last edited " +
                              entity + " and so may not approve it; another approver has to.",
                          {}, entity, {{"user", context.actor.code}});
    }
    return true;
}

} // namespace accord::app
