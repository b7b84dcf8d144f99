// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the "targets" of a Plan document: a year is spread over the months unless the months are
// given with it; locked months keep their amount (RULES section 5).
#pragma once

#include "domain/plan/plan.h"
#include "domain/plan/plan_entry_reader.h"
#include "domain/plan/plan_json.h"

namespace accord::domain {

void readTargets(EntryReader &document, Plan &plan, base::Issues &issues,
                 const TargetWeights &weights);

} // namespace accord::domain
