// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed of a visit: the brief before it, and its call card, empty to be filled by hand or
// as it was recorded.
#pragma once

#include "app/views/visit_brief.h"
#include "domain/visit/visit.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct VisitPaper {
    std::string company;
    std::string author; // who prints
    base::Date date;
    base::Instant created;
    VisitBrief brief;
    std::vector<std::string> preparation; // words of the template
    std::string ownerName;                // who visits
    std::optional<domain::Visit> visit;   // of the card; none = an empty card
    std::vector<domain::Task> followUps;  // of the visit
};

} // namespace accord::app
