// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up plans and ABC reports for the tests and benchmarks of documents. No real person, company
// or number.
#pragma once

#include "app/views/abc_report.h"
#include "app/views/plan_document.h"

namespace accord::test {

// A full draft: every section, three categories, rebates of both modes, approvals, revisions.
[[nodiscard]] app::PlanDocument samplePlan();
// The same, signed as revision 0.
[[nodiscard]] app::PlanDocument signedPlan();
// As `plan create` makes it: targets of net sales and payment by month, last year's facts, no
// words.
[[nodiscard]] app::PlanDocument freshPlan();
// Nothing but a customer and a year.
[[nodiscard]] app::PlanDocument emptyPlan();
// `customers` ranked customers with two periods, ties, movers, disagreement, exclusions.
[[nodiscard]] app::AbcReport sampleAbc(int customers);

} // namespace accord::test
