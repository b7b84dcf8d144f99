// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_states.h"

#include "app/plan_service.h"
#include "domain/plan/plan_content.h"
#include "storage/plan_repository.h"
#include "storage/user_repository.h"

#include <algorithm>
#include <utility>

namespace accord::app {

base::Result<std::vector<PlanState>> PlanStates::of(const std::string &customer, int year) {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_TRY(const domain::Plan plan, PlanService(m_context).find(customer, year));
    storage::PlanRepository plans(m_context.db);
    storage::UserRepository users(m_context.db);
    const auto nameOf = [&users](domain::UserId id) {
        const auto user = users.byId(id);
        return user ? user->name : std::string();
    };
    const std::string &zone = m_context.company.zone;
    std::vector<PlanState> states;
    for (const storage::PlanRevision &revision : plans.revisions(plan.id)) {
        states.push_back({PlanState::Kind::Signed, 0, revision.revision, nameOf(revision.by),
                          revision.at.dateIn(zone), revision.content});
    }
    std::reverse(states.begin(), states.end());
    auto approvals = plans.approvals(plan.id);
    std::reverse(approvals.begin(), approvals.end());
    for (const domain::PlanApproval &approval : approvals) {
        states.push_back({PlanState::Kind::Approved, approval.draft, std::nullopt,
                          nameOf(approval.by), approval.at.dateIn(zone), approval.content});
    }
    states.insert(states.begin(), {PlanState::Kind::Now, plan.draft, plan.revision, std::string(),
                                   today(m_context), domain::contentText(plan)});
    return states;
}

std::vector<storage::FieldChange> differences(const PlanState &before, const PlanState &after) {
    const auto read = [](const std::string &content) {
        return nlohmann::json::parse(content, nullptr, false);
    };
    return storage::fieldChanges(read(before.content), read(after.content));
}

} // namespace accord::app
