// SPDX-License-Identifier: GPL-3.0-or-later
// The reviews a plan carries (RULES section 7): one per quarter that has not ended, due 15 working
// days after its end by the company's calendar.
#pragma once

#include "app/context.h"
#include "domain/plan/plan.h"

namespace accord::app {

// What a new plan begins with on `day`.
void proposeReviews(const Context &context, domain::Plan &plan, base::Date day);
// What is left at signing: the quarters not yet ended, each with the day the plan gave it, else
// with the one proposed.
void settleReviews(const Context &context, domain::Plan &plan, base::Date signedOn);

} // namespace accord::app
