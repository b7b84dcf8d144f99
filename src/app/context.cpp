// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"

#include "storage/user_repository.h"

#include <algorithm>
#include <vector>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;

// The codes of those who may do it, the one whose book it is before the others.
template<class Reaching>
std::string whoMay(const Context &context, domain::Action action, const Reaching &reaching) {
    constexpr std::size_t kMostNamed = 4;
    std::vector<std::string> codes;
    std::vector<std::string> others;
    const std::vector<domain::User> users = storage::UserRepository(context.db).all();
    for (const domain::User &user : users) {
        const domain::Reach reach = reaching(user, users);
        if (user.active && domain::mayDo(user.role, action, reach)) {
            (reach == domain::Reach::Own ? codes : others).push_back(user.code);
        }
    }
    codes.insert(codes.end(), others.begin(), others.end());
    std::string named;
    for (std::size_t i = 0; i < std::min(codes.size(), kMostNamed); ++i) {
        named += (named.empty() ? "" : ", ") + codes[i];
    }
    return codes.empty() ? "–" : codes.size() > kMostNamed ? named + " …" : named;
}

base::Done refuse(const Context &context, domain::Action action, const std::string &entity,
                  const std::string &who) {
    const std::string word(domain::actionCode(action));
    const std::string role(domain::roleCode(context.actor.role));
    const std::string thing = entity.empty() ? entity : " " + entity;
    return fail(ErrorCode::Forbidden, "forbidden",
                "User " + context.actor.code + " (" + role + ") may not do \"" + word + "\"" +
                    (entity.empty() ? "" : " with" + thing) + "; those who may: " + who + ".",
                {}, entity,
                {{"user", context.actor.code}, {"role", role}, {"action", word}, {"who", who}});
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

bool mayDo(const Context &context, domain::Action action, domain::UserId owner) {
    return domain::mayDo(context.actor.role, action, reachOf(context, owner));
}

base::Done demand(const Context &context, domain::Action action, domain::UserId owner,
                  const std::string &entity) {
    if (mayDo(context, action, owner)) {
        return {};
    }
    const auto reaching = [owner](const domain::User &user, const std::vector<domain::User> &all) {
        return domain::reachOf(user, owner, all);
    };
    return refuse(context, action, entity, whoMay(context, action, reaching));
}

base::Done demand(const Context &context, domain::Action action) {
    if (domain::mayDo(context.actor.role, action, domain::Reach::Own)) {
        return {};
    }
    const auto own = [](const domain::User & /*user*/, const std::vector<domain::User> & /*all*/) {
        return domain::Reach::Own;
    };
    return refuse(context, action, {}, whoMay(context, action, own));
}

} // namespace accord::app
