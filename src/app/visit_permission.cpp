// SPDX-License-Identifier: GPL-3.0-or-later
// Who may plan, log and change visits: declared in visit_service.h.
#include "app/customer_lookup.h"
#include "app/visit_service.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"

namespace accord::app {

using base::ErrorCode;
using base::fail;
using domain::Action;
using domain::Visit;

base::Done demandVisit(const Context &context, const Visit &visit) {
    return demand(context, Action::EditVisit, visit.owner,
                  storage::CustomerRepository(context.db).codeOf(visit.customer));
}

base::Done demandPartner(const Context &context, const Visit &visit) {
    if (visit.kind != domain::VisitKind::Joint || visit.partner.isNull()) {
        return {};
    }
    storage::UserRepository users(context.db);
    const auto partner = users.byId(visit.partner);
    const bool isSupervisor = partner && partner->role == domain::Role::Supervisor &&
                              partner->active && visit.partner != visit.owner;
    if (isSupervisor) {
        return {};
    }
    const std::string code = partner ? partner->code : visit.partner.toString();
    return fail(ErrorCode::Invalid, "visit.partner_bad",
                "User " + code +
                    " cannot go along on a joint visit: that is an active supervisor other than "
                    "who visits.",
                "partner", code, {{"user", code}});
}

base::Done demandNewVisit(const Context &context, const Visit &visit) {
    const auto customer = storage::CustomerRepository(context.db).byId(visit.customer);
    if (customer) {
        ACCORD_CHECK(demand(context, Action::EditVisit, customer->owner, customer->code));
        ACCORD_CHECK(demandWorked(*customer, visit.heldOn));
    }
    ACCORD_CHECK(demandPartner(context, visit));
    const auto owner = storage::UserRepository(context.db).byId(visit.owner);
    if (!owner || !owner->active ||
        !domain::mayDo(owner->role, Action::EditVisit, domain::Reach::Own)) {
        const std::string code = owner ? owner->code : visit.owner.toString();
        return fail(ErrorCode::Invalid, "visit.owner_bad",
                    "User " + code + " cannot make visits: inactive, or no manager.", "owner", code,
                    {{"user", code}});
    }
    return demandVisit(context, visit);
}

} // namespace accord::app
