// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"

#include "storage/user_repository.h"

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;

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

} // namespace accord::app
