// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/team/permission.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace accord::domain {

namespace {

// Bits of the reaches a role has for an action.
constexpr unsigned kNo = 0;
constexpr unsigned kOwn = 1;
constexpr unsigned kTeam = 3; // own and team
constexpr unsigned kAll = 7;

struct Rule {
    Action action;
    std::string_view word;
    std::array<unsigned, 4> reach; // manager, supervisor, service, viewer
};

// In the order of Action.
constexpr auto kRules = std::to_array<Rule>({
    {Action::ViewCustomer, "customer.view", {kAll, kAll, kAll, kAll}},
    {Action::EditCustomer, "customer.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::ArchiveCustomer, "customer.archive", {kOwn, kTeam, kNo, kNo}},
    {Action::BinCustomer, "customer.bin", {kOwn, kTeam, kNo, kNo}},
    {Action::MergeCustomer, "customer.merge", {kOwn, kTeam, kNo, kNo}},
    {Action::AssignCustomer, "customer.assign", {kNo, kTeam, kNo, kNo}},
    {Action::HandOverCustomer, "customer.hand_over", {kNo, kTeam, kNo, kNo}},
    {Action::ImportCustomers, "customer.import", {kOwn, kTeam, kNo, kNo}},
    {Action::EditContact, "contact.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::ImportContacts, "contact.import", {kOwn, kTeam, kNo, kNo}},
    {Action::ExportPerson, "person.export", {kOwn, kTeam, kNo, kNo}},
    {Action::ErasePerson, "person.erase", {kNo, kTeam, kNo, kNo}},
    {Action::EditQualification, "qualification.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditLoss, "loss.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditTerms, "terms.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditEquipment, "equipment.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditNote, "note.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditFile, "file.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditReceivable, "receivable.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::ImportReceivables, "receivable.import", {kOwn, kTeam, kNo, kNo}},
    {Action::EditStock, "stock.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::ImportStock, "stock.import", {kOwn, kTeam, kNo, kNo}},
    {Action::EditMustHave, "must_have.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::EditServiceFact, "service_fact.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::ViewVisit, "visit.view", {kAll, kAll, kAll, kAll}},
    {Action::EditVisit, "visit.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::ImportVisits, "visit.import", {kOwn, kTeam, kNo, kNo}},
    {Action::ViewTask, "task.view", {kAll, kAll, kAll, kAll}},
    {Action::EditTask, "task.edit", {kOwn, kTeam, kOwn, kNo}},
    {Action::AssignTask, "task.assign", {kAll, kAll, kAll, kNo}},
    {Action::ManageTeam, "team.manage", {kNo, kAll, kNo, kNo}},
    {Action::ImportSales, "sales.import", {kOwn, kAll, kNo, kNo}},
    {Action::UndoOwn, "undo", {kOwn, kOwn, kOwn, kNo}},
    {Action::RunAbc, "abc.run", {kAll, kAll, kAll, kAll}},
    {Action::KeepAbc, "abc.keep", {kNo, kAll, kNo, kNo}},
    {Action::OverrideAbc, "abc.override", {kNo, kTeam, kNo, kNo}},
    {Action::ViewPlan, "plan.view", {kAll, kAll, kAll, kAll}},
    {Action::EditPlan, "plan.edit", {kOwn, kTeam, kNo, kNo}},
    {Action::SubmitPlan, "plan.submit", {kOwn, kTeam, kNo, kNo}},
    {Action::ApprovePlan, "plan.approve", {kNo, kTeam, kNo, kNo}},
    {Action::WaivePlanRule, "plan.waive", {kNo, kTeam, kNo, kNo}},
    {Action::EditPolicy, "policy.edit", {kNo, kAll, kNo, kNo}},
    {Action::Export, "export", {kAll, kAll, kAll, kAll}},
    {Action::Verify, "verify", {kAll, kAll, kAll, kAll}},
});
static_assert(kRules.size() == static_cast<std::size_t>(Action::Verify) + 1);

const User *find(const std::vector<User> &users, UserId id) {
    const auto it =
        std::find_if(users.begin(), users.end(), [id](const User &user) { return user.id == id; });
    return it == users.end() ? nullptr : &*it;
}

} // namespace

Reach reachOf(const User &actor, UserId owner, const std::vector<User> &users) {
    if (!owner.isNull() && owner == actor.id) {
        return Reach::Own;
    }
    bool underSupervisor = false;
    const User *at = find(users, owner);
    // The line is as long as the team at most; the bound ends a circle.
    for (std::size_t steps = 0; at != nullptr && steps < users.size(); ++steps) {
        at = find(users, at->reportsTo);
        if (at != nullptr && at->id == actor.id) {
            return Reach::Team;
        }
        underSupervisor = underSupervisor || (at != nullptr && at->role == Role::Supervisor);
    }
    return actor.role == Role::Supervisor && !underSupervisor ? Reach::Team : Reach::Other;
}

bool mayDo(Role role, Action action, Reach reach) {
    const Rule &rule = kRules.at(static_cast<std::size_t>(action));
    return ((rule.reach.at(static_cast<std::size_t>(role)) >> static_cast<unsigned>(reach)) & 1U) !=
           0;
}

std::string_view actionCode(Action action) {
    return kRules.at(static_cast<std::size_t>(action)).word;
}

const std::vector<Action> &allActions() {
    static const std::vector<Action> all = [] {
        std::vector<Action> actions;
        actions.reserve(kRules.size());
        for (const Rule &rule : kRules) {
            actions.push_back(rule.action);
        }
        return actions;
    }();
    return all;
}

} // namespace accord::domain
