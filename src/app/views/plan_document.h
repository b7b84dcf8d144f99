// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the printed annual plan shows (DOMAIN section 5.5), gathered by the plan service. A
// value that is not known is absent; the document then says so or leaves the part out. Whoever
// fills `internal` decides nothing: the customer copy never reads it.
#pragma once

#include "base/clock.h"
#include "domain/plan/plan.h"
#include "domain/plan/plan_checklist.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

// Facts of one category and metric over one calendar year, in the unit of the metric.
struct PlanActuals {
    std::string category;
    domain::PlanMetric metric = domain::PlanMetric::NetSales;
    std::array<std::int64_t, 12> months{};
    std::array<bool, 12> known{};     // false = no fact of that month and no estimate
    std::array<bool, 12> estimated{}; // true = domain/plan/year_estimate.h, not a fact
};

// What a rebate line earns in one of its periods if the targets are reached exactly.
struct PlanRebateForecast {
    std::string line;       // PlanLine::id
    int period = 1;         // 1..12, 1..4, 1..2 or 1
    std::int64_t basis = 0; // fen; basis points for growth
    int tier = -1;          // index of the reached tier, -1 = none
    std::int64_t earnedFen = 0;
};

// Money from gross sales down to contribution (RULES section 6); absent lines are not known.
struct PlanMoney {
    std::optional<std::int64_t> grossFen;
    std::optional<std::int64_t> discountFen;
    std::optional<std::int64_t> netFen;
    std::optional<std::int64_t> rebateFen;
    std::optional<std::int64_t> feeFen;
    std::optional<std::int64_t> netNetFen;
    std::optional<std::int64_t> costFen;
    std::optional<std::int64_t> contributionFen;
    std::optional<std::int64_t> breakEvenCases;
};

struct PlanCheckRow {
    std::string rule;    // stable word
    std::string element; // structure, direction, format, content, execution, flexibility
    domain::CheckLevel level = domain::CheckLevel::Must;
    domain::CheckState state = domain::CheckState::Ok;
    std::string where; // keys, joined by ", "
    std::string waivedWhy;
    std::vector<domain::CheckPlace> places; // in words: app/views/plan_place.h
};

struct PlanApprovalRow {
    enum class State { Submitted, Approved, Rejected };
    int draft = 1;
    State state = State::Submitted;
    std::string by; // name
    base::Date on;
    std::string note; // words of a rejection
    bool soloApproved = false;
    bool valid = false; // still binds to the present content
};

// Printed in the internal copy only.
struct PlanInternal {
    std::optional<PlanMoney> lastYear;
    std::optional<PlanMoney> target;
    std::vector<PlanCheckRow> checks;
    std::vector<PlanApprovalRow> approvals;
    std::string headHash; // of the change log, lower-case hex
    std::string digest;   // of the plan's content
};

struct PlanRevisionRow {
    enum class State { Discussed, AwaitsSignature, Signed, InForce, Replaced };
    std::optional<int> draft; // exactly one of draft and revision is set
    std::optional<int> revision;
    base::Date on;
    std::string change; // as typed: what changed, old to new
    std::string by;
    State state = State::Discussed;
};

struct PlanDocument {
    std::string company; // our name
    std::string companyUnit;
    std::string ownerName; // account manager
    std::string customerCode;
    std::string customerName;
    std::string customerShortName; // "" = use the name
    std::string customerContact;   // "" = not known
    int stores = 0;                // under the account, 0 = none or not known
    bool taxIncluded = false;      // of the net sales figures
    domain::Plan plan;
    std::vector<PlanActuals> lastYear; // plan.year - 1, its rest estimated
    // Months of plan.year - 1 that the company's figures reach: one without facts is a zero there.
    std::array<bool, 12> lastYearCovered{};
    std::vector<PlanActuals> yearBefore;         // facts of plan.year - 2
    std::vector<domain::PlanTarget> lastTargets; // targets of plan.year - 1
    std::vector<PlanRebateForecast> rebates;
    std::vector<PlanRevisionRow> revisions;
    PlanInternal internal;
    base::Date date;       // printed as the day of this print
    base::Instant created; // of the file; from the clock
};

} // namespace accord::app
