// SPDX-License-Identifier: GPL-3.0-or-later
// The one permission table: role × action × whose thing it is (DOMAIN section 0, RULES section 1).
#pragma once

#include "domain/team/user.h"

#include <string_view>
#include <vector>

namespace accord::domain {

enum class Action {
    ViewCustomer,
    EditCustomer,
    AssignCustomer,
    ManageTeam,
    ImportCustomers,
    ImportSales,
    UndoOwn,
    RunAbc,
    KeepAbc,
    OverrideAbc,
    ViewPlan,
    EditPlan,
    SubmitPlan,
    ApprovePlan,
    WaivePlanRule,
    EditPolicy,
    Export,
    Verify
};

enum class Reach { Own, Team, Other }; // the user's own book, a report's book, anybody else's

[[nodiscard]] bool mayDo(Role role, Action action, Reach reach);
[[nodiscard]] std::string_view actionCode(Action action); // stable word, e.g. "plan.approve"
[[nodiscard]] const std::vector<Action>& allActions();

} // namespace accord::domain
