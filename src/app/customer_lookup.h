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

} // namespace accord::app
