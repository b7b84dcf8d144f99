// SPDX-License-Identifier: GPL-3.0-or-later
// One line per annual plan, as lists of plans show it: where it stands, what it aims at, how far
// the year has come, what keeps it from its next step.
#pragma once

#include "base/month.h"
#include "base/result.h"
#include "domain/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

enum class PlanApprovalState { None, Submitted, Approved, Voided, Rejected };

// Net sales of one category, as the whole row has them.
struct PlanProgressLine {
    std::string category; // "" = not known
    std::optional<std::int64_t> actualFen;
    std::optional<std::int64_t> dueFen;
};

struct PlanOverviewRow {
    domain::PlanId id;
    std::string customerCode;
    std::string customerName;
    std::string abcClass; // "A", "B", "C" or ""
    std::string ownerCode;
    std::string ownerName;
    int year = 0;
    domain::PlanStep step = domain::PlanStep::Data; // effective today
    int draft = 1;
    std::optional<int> revision;
    PlanApprovalState approval = PlanApprovalState::None;
    // Net sales, fen; absent = no target, or no facts of the year.
    std::optional<std::int64_t> targetFen;
    std::optional<std::int64_t> lastYearFen;
    std::optional<std::int64_t> actualFen; // up to the data month
    std::optional<std::int64_t> dueFen;    // target of the same months
    std::vector<PlanProgressLine> lines;   // categories with a target, in the plan's order
    base::Month dataMonth;                 // null = no facts of the year
    base::Issues missing; // what stands in the way of the next step; empty once signed
};

} // namespace accord::app
