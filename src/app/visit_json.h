// SPDX-License-Identifier: GPL-3.0-or-later
// Visits as JSON documents (keys as in domain/visit/visit.h); people and customers by their codes.
#pragma once

#include "app/context.h"
#include "domain/visit/visit.h"

#include <nlohmann/json.hpp>

namespace accord::app {

// Parts of the call card that no column of a table holds.
inline constexpr const char *kCardKeys[]{"smart",    "contacts",     "preparation",
                                         "needs",    "objections",   "competitors",
                                         "coaching", "observations", "next_at"};

// What "date" of a document means.
enum class VisitDay { Planned, Held };

// The fields that a person sets: customer, date, at ("10:00"), kind, owner, partner and the call
// card. Lists are replaced. "id" and "tasks" are the caller's. Issues as FieldReader collects
// them, and "visit.unit".
void applyVisitJson(const Context &context, const nlohmann::json &document, VisitDay day,
                    domain::Visit &visit, base::Issues &issues);
// All fields, "id" first and "version" last.
[[nodiscard]] nlohmann::ordered_json toJson(const Context &context, const domain::Visit &visit);

} // namespace accord::app
