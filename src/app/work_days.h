// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which the company works, by its calendar.
#pragma once

#include "app/context.h"
#include "domain/calendar/work_days.h"

namespace accord::app {

// Monday to Friday while the company has no calendar.
[[nodiscard]] domain::WorkDays workDays(const Context &context);

} // namespace accord::app
