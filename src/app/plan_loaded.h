// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of PlanService share: a plan with its account, and small views of the checklist.
#pragma once

#include "app/plan_service.h"
#include "storage/customer_repository.h"

#include <string>
#include <vector>

namespace accord::app {

struct PlanService::Loaded {
    domain::Customer customer;
    domain::Plan plan;
};

[[nodiscard]] std::string planEntity(const std::string &customer, int year); // "C001 2027"
[[nodiscard]] base::Error alsoEntity(base::Error error, const std::string &entity);
// The first issue is the failure; `issues` receives all of them.
[[nodiscard]] base::Done firstOf(base::Issues found, const std::string &entity,
                                 base::Issues *issues);
// Stale ("plan.read_only") for a plan that is signed.
[[nodiscard]] base::Done demandOpen(const domain::Plan &plan, const std::string &entity);

[[nodiscard]] std::vector<PlanCheckRow> checkRows(const std::vector<domain::CheckItem> &items,
                                                  const domain::Plan &plan);

// One plan in force per account and day (RULES section 7): Stale ("plan.overlap").
[[nodiscard]] base::Done demandAlone(Context &context, const domain::Plan &plan,
                                     const std::string &entity);

} // namespace accord::app
