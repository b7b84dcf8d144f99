// SPDX-License-Identifier: GPL-3.0-or-later
// PlanStates: the states of an annual plan that are kept word for word (every approved draft, every
// revision) beside the plan as it is, and what differs between two of them (DOMAIN section 5.3).
#pragma once

#include "app/context.h"
#include "storage/field_changes.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct PlanState {
    enum class Kind { Now, Approved, Signed };
    Kind kind = Kind::Now;
    int draft = 1;               // of the plan at that time; 0 for a revision
    std::optional<int> revision; // of Signed, and of Now once signed
    std::string by;              // name; "" = the plan as it is
    base::Date on;
    std::string content; // canonical, domain/plan/plan_content.h
};

class PlanStates {
public:
    explicit PlanStates(Context &context) : m_context(context) {}
    // The plan as it is first, then newest first. NotFound, Forbidden.
    [[nodiscard]] base::Result<std::vector<PlanState>> of(const std::string &customer, int year);

private:
    Context &m_context;
};

// Field by field, as History tells it ("/targets/Tea/net_sales_fen/months/4"): what an approval
// binds to, no narrative. Unreadable content is empty.
[[nodiscard]] std::vector<storage::FieldChange> differences(const PlanState &before,
                                                            const PlanState &after);

} // namespace accord::app
