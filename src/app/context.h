// SPDX-License-Identifier: GPL-3.0-or-later
// Context: what every use case needs to know about the present: the open file, who acts, when.
// Workspace owns the one Context of an open company; a service is a cheap object made over it:
// `PlanService plans(workspace.context())`.
#pragma once

#include "app/change_hub.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "db/connection.h"
#include "domain/company/company.h"
#include "domain/team/permission.h"
#include "domain/team/user.h"

#include <optional>
#include <string>

namespace accord::app {

struct Context {
    db::Connection &db;
    base::IdGenerator &ids;
    const base::Clock &clock;
    ChangeHub &hub;
    domain::Company company;
    domain::User actor;
    // The time given with `--at` for the event that is recorded; change log times stay now().
    std::optional<base::Instant> at;
};

// When the event of this command happened: `at`, else now. Invalid ("at.future") when `at` lies
// ahead of the clock; Invalid ("at.before_previous") when it lies before `previous`, the last event
// of the same thing.
[[nodiscard]] base::Result<base::Instant> eventInstant(const Context &context,
                                                       base::Instant previous = base::Instant());
// The calendar day of eventInstant in the company's zone.
[[nodiscard]] base::Result<base::Date> eventDate(const Context &context);
// Today in the company's zone, whatever `at` says.
[[nodiscard]] base::Date today(const Context &context);

// Whose book `owner` is, seen from the actor: own, that of somebody who reports to the actor
// (directly or through others), or another. A null owner (unassigned) counts as team for a
// supervisor and as other for everybody else.
[[nodiscard]] domain::Reach reachOf(const Context &context, domain::UserId owner);
// Does the one permission table let the actor do it?
[[nodiscard]] bool mayDo(const Context &context, domain::Action action, domain::UserId owner);
// Forbidden ("forbidden"), naming who may, unless the one permission table lets the actor do it.
// `entity` is the code or id of the thing, for the message.
[[nodiscard]] base::Done demand(const Context &context, domain::Action action, domain::UserId owner,
                                const std::string &entity = {});
// The same for actions that concern no one's book in particular (team, policies, verify).
[[nodiscard]] base::Done demand(const Context &context, domain::Action action);
// Who stands behind a thing that is to be approved.
struct Authorship {
    domain::UserId owner;
    domain::UserId submitter;
    domain::UserId lastEditor;
    base::Instant submittedAt;
    base::Instant createdAt;
};
// RULES section 1: Forbidden ("self_approval") when the actor is among owner, submitter and last
// editor, unless the company has exactly one user who may do `action`; then true is returned and
// the approval is stored and printed as self-approved. An approver who left or changed role after
// the submission still counts, and so does one whom the actor put aside since the thing was
// made. When everybody in the owner's reporting line is barred, any other approver may step in.
[[nodiscard]] base::Result<bool> demandApproval(const Context &context, domain::Action action,
                                                const Authorship &authorship,
                                                const std::string &entity);

} // namespace accord::app
