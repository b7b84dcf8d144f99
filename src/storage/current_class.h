// SPDX-License-Identifier: GPL-3.0-or-later
// customer.current_class: the class of RULES section 2, kept by triggers for sorting and filtering.
// A trigger cannot see an override expire; isClassKept() tells whether the column says what holds
// on a day, keepClass() makes it so.
#pragma once

#include "base/clock.h"
#include "db/connection.h"

namespace accord::storage {

// Does the column hold the class in force on `day` for every customer?
[[nodiscard]] bool isClassKept(db::Connection &connection, base::Date day);
// Inside a transaction: brings the column in line with `day`.
void keepClass(db::Connection &connection, base::Date day);

} // namespace accord::storage
