// SPDX-License-Identifier: GPL-3.0-or-later
// Whose birthday comes next among the people at the customers that are worked.
#pragma once

#include "base/clock.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <string>
#include <vector>

namespace accord::storage {

struct Birthday {
    base::Date day; // this time; who was born on 29 February has it on the 28th of other years
    std::string name;
    domain::UserId owner; // of the customer
    std::string customerCode;
    std::string customerName; // the short one where there is one
};

// From `first` to `last`, both included and less than a year apart, the soonest first; nobody who
// has left or was erased.
[[nodiscard]] std::vector<Birthday> birthdays(db::Connection &connection, base::Date first,
                                              base::Date last);

} // namespace accord::storage
