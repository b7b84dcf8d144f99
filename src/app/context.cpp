// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"

#include "storage/user_repository.h"

#include <algorithm>
#include <array>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;

bool mayAnywhere(domain::Role role, domain::Action action) {
    return std::ranges::any_of(
        std::array{domain::Reach::Own, domain::Reach::Team, domain::Reach::Other},
        [&](domain::Reach reach) { return domain::mayDo(role, action, reach); });
}

base::Done refuse(const Context &context, domain::Action action, const std::string &entity) {
    const std::string word(domain::actionCode(action));
    const std::string role(domain::roleCode(context.actor.role));
    return fail(ErrorCode::Forbidden, "forbidden",
                "User " + context.actor.code + " (" + role + ") may not do \"" + word + "\"" +
                    (entity.empty() ? "." : " with " + entity + "."),
                {}, entity, {{"user", context.actor.code}, {"role", role}, {"action", word}});
}

} // namespace

base::Result<base::Instant> eventInstant(const Context &context, base::Instant previous) {
    const base::Instant now = context.clock.now();
    const base::Instant at = context.at.value_or(now);
    const std::string text = at.toString(context.company.zone);
    if (at > now) {
        return fail(ErrorCode::Invalid, "at.future",
                    "The time " + text + " lies in the future; now is " +
                        now.toString(context.company.zone) + ".",
                    "at", {}, {{"at", text}, {"now", now.toString(context.company.zone)}});
    }
    if (!previous.isNull() && at < previous) {
        const std::string before = previous.toString(context.company.zone);
        return fail(ErrorCode::Invalid, "at.before_previous",
                    "The time " + text + " lies before the previous event, " + before + ".", "at",
                    {}, {{"at", text}, {"previous", before}});
    }
    return at;
}

base::Result<base::Date> eventDate(const Context &context) {
    return eventInstant(context).map(
        [&](base::Instant at) { return at.dateIn(context.company.zone); });
}

base::Date today(const Context &context) {
    return context.clock.now().dateIn(context.company.zone);
}

domain::Reach reachOf(const Context &context, domain::UserId owner) {
    if (!owner.isNull() && owner == context.actor.id) {
        return domain::Reach::Own; // by far the most frequent; needs no look at the team
    }
    return domain::reachOf(context.actor, owner, storage::UserRepository(context.db).all());
}

base::Done demand(const Context &context, domain::Action action, domain::UserId owner,
                  const std::string &entity) {
    return domain::mayDo(context.actor.role, action, reachOf(context, owner))
               ? base::Done()
               : refuse(context, action, entity);
}

base::Done demand(const Context &context, domain::Action action) {
    return domain::mayDo(context.actor.role, action, domain::Reach::Own)
               ? base::Done()
               : refuse(context, action, {});
}

base::Result<bool> demandApproval(const Context &context, domain::Action action,
                                  domain::UserId owner, domain::UserId submitter,
                                  domain::UserId lastEditor, const std::string &entity) {
    ACCORD_CHECK(demand(context, action, owner, entity));
    const domain::UserId actor = context.actor.id;
    if (actor != owner && actor != submitter && actor != lastEditor) {
        return false;
    }
    const auto users = storage::UserRepository(context.db).all();
    const auto approvers = std::ranges::count_if(users, [&](const domain::User &user) {
        return user.active && mayAnywhere(user.role, action);
    });
    if (approvers > 1) {
        return fail(ErrorCode::Forbidden, "self_approval",
                    "User " + context.actor.code + " owns, submitted or last edited " + entity +
                        " and so may not approve it; another approver has to.",
                    {}, entity, {{"user", context.actor.code}});
    }
    return true;
}

} // namespace accord::app
