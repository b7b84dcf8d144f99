// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that aggregates share, so that no aggregate includes another only for its key.
#pragma once

#include "base/id.h"

namespace accord::domain {

struct UserTag;
struct CustomerTag;
struct CategoryTag;
struct ProductTag;
struct PlanTag;
struct AbcRunTag;
struct ImportTag;
struct ChangeSetTag;
struct VisitTag;

using UserId = base::Id<UserTag>;
using CustomerId = base::Id<CustomerTag>;
using CategoryId = base::Id<CategoryTag>;
using ProductId = base::Id<ProductTag>;
using PlanId = base::Id<PlanTag>;
using AbcRunId = base::Id<AbcRunTag>;
using ImportId = base::Id<ImportTag>;
using ChangeSetId = base::Id<ChangeSetTag>;
using VisitId = base::Id<VisitTag>;

} // namespace accord::domain
