// SPDX-License-Identifier: GPL-3.0-or-later
// A plan edited as a value: what may be set, what holds for it. The Plan document of CLI.md goes
// through the same rules.
#pragma once

#include "base/result.h"
#include "domain/plan/plan.h"

namespace accord::domain {

// Takes from `edited` what may be set: sections, dates and lists. Texts are trimmed and composed;
// entries without an id get the next of their kind; entries that were there keep their records of
// execution. Steps, approval, waivers and the like stay as they are in `plan`.
void takeEdits(Plan &plan, Plan edited);

// Everything that is wrong with what can be set, each with its path ("lines[0].title"). Reasons:
// "field.too_long", "field.range", "field.word", "field.duplicate", "field.type", "plan.dates",
// "target.sum", "target.all". A plan without issues may still have open rules in its checklist.
[[nodiscard]] base::Issues issuesOfPlan(const Plan &plan);

} // namespace accord::domain
