// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a plan, table by table. A row that is saved bears the plan version in `saved`;
// rows of an older version were left out of the plan and go.
#pragma once

#include "db/connection.h"
#include "domain/plan/plan.h"

#include <cstdint>

namespace accord::storage {

void loadPlanParts(db::Connection &connection, domain::Plan &plan);
void savePlanParts(db::Connection &connection, const domain::Plan &plan, std::int64_t version);

// The parts that carry an id of their own: lines, activities, merchandising, equipment, promises,
// actions, KPIs (plan_terms.cpp).
void loadPlanTerms(db::Connection &connection, domain::Plan &plan);
void savePlanTerms(db::Connection &connection, const domain::Plan &plan, std::int64_t version);

} // namespace accord::storage
