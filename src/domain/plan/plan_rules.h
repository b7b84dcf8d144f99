// SPDX-License-Identifier: GPL-3.0-or-later
// The signing process (RULES section 7, DOMAIN section 5.1): which step may follow which, what is
// missing for it, what a change of content does to submission and approval.
#pragma once

#include "base/result.h"
#include "domain/plan/plan.h"

#include <string>
#include <vector>

namespace accord::domain {

// Closed for content changes: signed and everything after it.
[[nodiscard]] bool isReadOnly(PlanStep step);

// Signed becomes executing by itself on the later of signing and valid_from.
[[nodiscard]] PlanStep effectiveStep(const Plan &plan, base::Date today);

// What a step forward is asked for with.
struct StepRequest {
    PlanStep to = PlanStep::Data;
    base::Date on; // the step's own day
    base::Instant at;
    UserId by;
    std::vector<std::string> people;
    std::string note;
    PlanSigning signing; // for signed; empty fields keep what the plan has
};

// What the rules need to know beside the plan.
struct StepFacts {
    bool lastYearFigures = false;      // of the account, in the year before the plan's
    bool reviewPresented = false;      // with the customer
    std::vector<std::string> openMust; // checklist rules
    base::Date today;
};

// All that stands in the way of the step, empty = it may be entered. Codes are Stale (a wrong
// state, exit 5) except for missing words and dates (Invalid).
[[nodiscard]] base::Issues issuesOfStep(const Plan &plan, const StepRequest &request,
                                        const StepFacts &facts);
// Precondition: no issues.
void enterStep(Plan &plan, const StepRequest &request);

// One step back, with a reason; not once signed. Records the step entered again.
[[nodiscard]] base::Done stepBack(Plan &plan, const std::string &why, base::Instant at,
                                  base::Date on, UserId by);

// Call after content may have changed: `before` is contentDigest() as it was. A draft that had been
// shown to an approver gets the next number; submission and rejection fall. True when it changed.
bool noteContentChange(Plan &plan, const std::string &before, UserId by);

// Binds the present content to a request for approval.
[[nodiscard]] base::Done submit(Plan &plan, UserId by, base::Instant at);
// `draft` 0 = whatever is submitted. Whether `by` may approve at all is the service's question.
[[nodiscard]] base::Done approve(Plan &plan, int draft, UserId by, base::Instant at, bool solo);
[[nodiscard]] base::Done reject(Plan &plan, int draft, const std::string &why);

// Last event of the plan, for --at.
[[nodiscard]] base::Instant lastEvent(const Plan &plan);

} // namespace accord::domain
