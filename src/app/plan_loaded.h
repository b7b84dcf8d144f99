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

[[nodiscard]] std::vector<PlanCheckRow> checkRows(const std::vector<domain::CheckItem> &items,
                                                  const domain::Plan &plan);

// One plan in force per account and day (RULES section 7): Stale ("plan.overlap").
[[nodiscard]] base::Done demandAlone(Context &context, const domain::Plan &plan,
                                     const std::string &entity);

} // namespace accord::app
