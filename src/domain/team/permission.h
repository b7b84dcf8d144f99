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
    ArchiveCustomer,
    BinCustomer,
    MergeCustomer,
    AssignCustomer,
    HandOverCustomer,
    ImportCustomers,
    EditContact,
    ImportContacts,
    ExportPerson,
    ErasePerson,
    EditQualification,
    EditLoss,
    EditTerms,
    EditEquipment,
    EditNote,
    EditFile,
    EditReceivable,
    ImportReceivables,
    EditStock,
    ImportStock,
    EditMustHave,
    EditServiceFact,
    ViewVisit,
    EditVisit,
    ImportVisits,
    ViewTask,
    EditTask,
    AssignTask, // to whom it is given decides the reach
    ManageTeam,
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

// Whose book `owner` is, seen from `actor`: own, the team's (reports to the actor, directly or
// through others), or other. For a supervisor, a customer without owner and an owner whose
// reporting line reaches no supervisor count as the team's, so that nobody is out of reach.
[[nodiscard]] Reach reachOf(const User &actor, UserId owner, const std::vector<User> &users);
[[nodiscard]] bool mayDo(Role role, Action action, Reach reach);
[[nodiscard]] std::string_view actionCode(Action action); // stable word, e.g. "plan.approve"
[[nodiscard]] const std::vector<Action> &allActions();

} // namespace accord::domain
