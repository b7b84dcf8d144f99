// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_lookup.h"

#include "storage/customer_repository.h"
#include "storage/user_repository.h"

#include <algorithm>

namespace accord::app {

using base::ErrorCode;
using base::fail;
using domain::Customer;
using domain::CustomerStatus;

CustomerKeys customerKeysIn(const Context &context) {
    return {[&context](const std::string &code) {
                return storage::CustomerRepository(context.db).idOfCode(code);
            },
            [&context](const std::string &code) -> std::optional<domain::UserId> {
                const auto user = storage::UserRepository(context.db).byCode(code);
                return user ? std::optional(user->id) : std::nullopt;
            }};
}

base::Result<base::Date> eventDateAfter(const Context &context, const Customer &customer) {
    ACCORD_TRY(const base::Date on, eventDate(context));
    const base::Date last = std::max(customer.assignedOn, customer.statusOn);
    if (!last.isNull() && on < last) {
        return fail(ErrorCode::Invalid, "at.before_previous",
                    "The day " + on.toString() + " lies before the previous event of customer " +
                        customer.code + ", " + last.toString() + ".",
                    "at", customer.code, {{"at", on.toString()}, {"previous", last.toString()}});
    }
    return on;
}

base::Done demandWorked(const Customer &customer, base::Date day) {
    const bool wasBefore = !day.isNull() && !customer.statusOn.isNull() && day < customer.statusOn;
    if (customer.status != CustomerStatus::Archived || wasBefore) {
        return {};
    }
    return fail(ErrorCode::Stale, "customer.archived",
                "Customer " + customer.code +
                    " is archived and no longer worked; bring it back first.",
                "customer", customer.code, {{"customer", customer.code}});
}

} // namespace accord::app
