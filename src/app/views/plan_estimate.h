// SPDX-License-Identifier: GPL-3.0-or-later
// Where the facts of a plan's last year end and its estimate begins.
#pragma once

#include "app/views/plan_document.h"

namespace accord::app {

// First month that is estimated, 1..12; 0 = all are facts.
[[nodiscard]] int estimatedFrom(const std::vector<PlanActuals> &year);

} // namespace accord::app
