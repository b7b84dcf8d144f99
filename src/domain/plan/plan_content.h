// SPDX-License-Identifier: GPL-3.0-or-later
// What an approval binds to (RULES section 7): targets, terms, lines, promises and dates as
// canonical JSON and its SHA-256. Narrative, notes and execution records are not part of it; the
// order of parts does not matter.
#pragma once

#include "domain/plan/plan.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace accord::domain {

// Keys are parts: "targets", "lines", "activities", "merchandising", "equipment", "promises",
// "actions", "kpis", "reviews", "terms", "dates".
[[nodiscard]] nlohmann::json contentJson(const Plan &plan);
// The canonical text (sorted keys, no blanks), as kept with an approval.
[[nodiscard]] std::string contentText(const Plan &plan);
[[nodiscard]] std::string contentDigest(const Plan &plan); // lower-case hex

// Parts whose content differs between two canonical texts, by name; unreadable text differs in
// "content".
[[nodiscard]] std::vector<std::string> changedParts(const std::string &before,
                                                    const std::string &after);

// The approval covers the content as it is. Reviews of quarters that had ended go at signing
// (RULES section 7), which is no change of what was approved.
[[nodiscard]] bool covers(const PlanApproval &approval, const Plan &plan);
// The plan's own approval covers its content.
[[nodiscard]] bool approvalHolds(const Plan &plan);
// Within the policy tolerance (RULES section 7): the amounts planned are in total not above, and
// no year target below, what was approved, and nothing else differs. Terms of a line (tiers, rates,
// caps, conditions) are spend too, so that they may not differ. False without an approval.
[[nodiscard]] bool withinTolerance(const Plan &plan);

// All of a plan that can be set, content and narrative: its digest is the `base` of CLI.md.
[[nodiscard]] std::string documentDigest(const Plan &plan);

} // namespace accord::domain
