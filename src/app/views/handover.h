// SPDX-License-Identifier: GPL-3.0-or-later
// What the next owner of a customer must know (DOMAIN section 1): open promises, tasks, plans,
// contacts and next visits, of the customer with everything below it.
#pragma once

#include "app/views/plan_overview.h"
#include "app/views/timeline.h"
#include "app/views/visit_brief.h"
#include "domain/money/money_facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

// Of the customer, or of a region or store that goes along with it.
struct HandoverContact {
    std::string customer; // name
    domain::Contact contact;
};
struct HandoverVisit {
    std::string customer; // name
    BriefVisit visit;
};

struct HandoverPack {
    std::string company;
    VisitBrief brief; // who, promises, sales
    std::vector<HandoverContact> contacts;
    std::vector<HandoverVisit> visits; // the last that took place, newest first
    std::string from;                  // name of the present owner, "" = nobody
    std::string to;                    // of the next one, "" = not decided
    std::vector<TimelineEntry> ahead;  // planned visits and open tasks, the soonest first
    std::vector<TimelineEntry> pinned;
    std::vector<PlanOverviewRow> plans; // newest year first
    domain::Ageing owed;
    std::optional<std::int64_t> health;
    std::int64_t below = 0; // regions and stores under it
    base::Date date;
    base::Instant created;
};

} // namespace accord::app
