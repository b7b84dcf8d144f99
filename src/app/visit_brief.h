// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the pre-visit brief that a handover pack has too.
#pragma once

#include "app/context.h"
#include "app/views/visit_brief.h"

#include <string>
#include <vector>

namespace accord::app {

// Who is at a customer: who decides first, then the primary one; none that left.
[[nodiscard]] std::vector<domain::Contact> briefContacts(Context &context,
                                                         const std::string &customerCode);
[[nodiscard]] BriefVisit briefVisit(const domain::Visit &visit, const std::string &who);

} // namespace accord::app
