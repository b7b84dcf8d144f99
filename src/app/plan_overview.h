// SPDX-License-Identifier: GPL-3.0-or-later
// PlanOverview: the plans of a year at a glance (DOMAIN section 5), and what the next step of one
// plan still wants. Reads only; works over a reader as over the workspace.
#pragma once

#include "app/context.h"
#include "app/views/plan_document.h"
#include "app/views/plan_overview.h"
#include "base/result.h"
#include "domain/plan/plan_rules.h"

#include <string>
#include <vector>

namespace accord::app {

class PlanOverview {
public:
    explicit PlanOverview(Context &context) : m_context(context) {}

    // By customer code, all or one owner's (user code). NotFound ("user.not_found"), Forbidden.
    [[nodiscard]] base::Result<std::vector<PlanOverviewRow>> ofYear(int year,
                                                                    const std::string &owner = {});
    // Of one customer, newest year first. NotFound ("customer.not_found"), Forbidden.
    [[nodiscard]] base::Result<std::vector<PlanOverviewRow>>
    ofCustomer(const std::string &customer);
    // Years that have plans, newest first.
    [[nodiscard]] std::vector<int> years();
    // The year a new plan is for unless somebody says otherwise: the one after the last year with
    // sales figures, at the latest next year; next year in a company without figures.
    [[nodiscard]] int comingYear();

private:
    [[nodiscard]] base::Result<PlanOverviewRow> row(const std::string &customer, int year);

    Context &m_context;
};

[[nodiscard]] PlanApprovalState approvalState(const domain::Plan &plan);
// Everything that keeps the plan from its next step of the signing process (RULES section 7);
// empty when nothing does or when it is signed.
[[nodiscard]] base::Issues missingForNext(const domain::Plan &plan, const domain::StepFacts &facts);
[[nodiscard]] base::Issues missingForNext(const PlanDocument &document);

} // namespace accord::app
