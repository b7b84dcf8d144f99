// SPDX-License-Identifier: GPL-3.0-or-later
// One order given for one visit or for several at once: tried first, visit by visit, so that
// whoever gives it sees what will happen and what is refused; then done in one change set.
#pragma once

#include "app/visit_service.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

enum class VisitAct { Begin, Move, Cancel, NotHeld, HandOver };

struct VisitOrder {
    VisitAct act = VisitAct::Move;
    base::Date to{};      // of Move
    std::string who{};    // of HandOver: user code
    std::string reason{}; // of Cancel; of NotHeld a word of the policy's pick list
    std::string note{};   // of NotHeld
};

struct VisitTrial {
    domain::Visit visit;                // as it is now
    std::optional<base::Error> refused; // why it would stay so
};

// What the order would do to each; visits that are gone are left out. Writes nothing.
[[nodiscard]] std::vector<VisitTrial>
tryVisits(Context &context, const std::vector<domain::VisitId> &ids, const VisitOrder &order);
// All of them or none, one step of undo. Errors as those of VisitService; of HandOver besides
// NotFound ("user.not_found"), Stale ("visit.same_owner") and what demandNewVisit says.
[[nodiscard]] base::Result<std::vector<domain::Visit>>
doVisits(Context &context, const std::vector<domain::VisitId> &ids, const VisitOrder &order);

} // namespace accord::app
