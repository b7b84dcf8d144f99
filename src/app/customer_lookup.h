// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of CustomerService share: keys for codes, and the day of an event.
#pragma once

#include "app/context.h"
#include "app/customer_json.h"
#include "domain/customer/customer.h"

namespace accord::app {

[[nodiscard]] CustomerKeys customerKeysIn(const Context &context);
// The day of this command's event, not before what was recorded of the customer last.
[[nodiscard]] base::Result<base::Date> eventDateAfter(const Context &context,
                                                      const domain::Customer &customer);

// RULES section 1: an archived customer is no longer worked. Stale ("customer.archived") unless the
// work was done (`day`; null = is to come) before it was archived.
[[nodiscard]] base::Done demandWorked(const domain::Customer &customer, base::Date day);

} // namespace accord::app
