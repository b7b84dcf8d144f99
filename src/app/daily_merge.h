// SPDX-License-Identifier: GPL-3.0-or-later
// Daily work of two customer records that become one: visits and tasks of the one that goes belong
// to the one that stays, recorded one by one, so that undo separates them again.
#pragma once

#include "app/context.h"
#include "storage/change_log.h"

namespace accord::app {

// Inside the transaction of the merge, before the record goes.
[[nodiscard]] base::Done moveDailyWork(const Context &context, domain::CustomerId from,
                                       domain::CustomerId to, storage::ChangeSetWriter &log);

} // namespace accord::app
