// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of visits (DOMAIN section 3, RULES section 2): what makes one valid, how it moves from
// state to state, when it is missed, and when the next one is due. Pure functions; the day of the
// event is a parameter, and a refused change leaves the visit as it was.
#pragma once

#include "base/result.h"
#include "domain/visit/visit.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

// All that is wrong with the fields: "visit.customer_required", "visit.day_required",
// "visit.result_required" (done), "visit.result_range", "visit.score_range",
// "visit.observation_range", "visit.partner_required" (joint), "visit.next_before",
// "visit.next_day_required", field.….
[[nodiscard]] base::Issues check(const Visit &visit);

// planned -> in progress, on the day.
[[nodiscard]] base::Done begin(Visit &visit, base::Date on);
// planned, in progress or missed -> done, held on `on`. Stale ("visit.closed") when it is closed.
[[nodiscard]] base::Done hold(Visit &visit, base::Date on);
// planned -> cancelled, before its day: Invalid ("visit.cancel_late"), ("visit.reason_required").
[[nodiscard]] base::Done cancel(Visit &visit, base::Date on, const std::string &reason);
// planned or in progress -> not held, on or after its day: Invalid ("visit.not_held_early"),
// ("visit.reason_unknown") unless `reason` is one of `known`.
[[nodiscard]] base::Done notHeld(Visit &visit, base::Date on, const std::string &reason,
                                 const std::string &note, const std::vector<std::string> &known);
// A visit is planned for a day that is not over: Invalid ("visit.plan_past").
[[nodiscard]] base::Done demandAhead(const Visit &visit, base::Date today);
// Other hands for a visit that is planned: Stale ("visit.closed", "visit.same_owner").
[[nodiscard]] base::Done handOver(Visit &visit, UserId to);
// Another day or time for a visit that is planned.
[[nodiscard]] base::Done plan(Visit &visit, base::Date day, std::optional<int> minute);

// Planned and past its day.
[[nodiscard]] bool isMissed(const Visit &visit, base::Date today);
// May the call card still be written?
[[nodiscard]] bool isOpen(const Visit &visit);

// How far a visit is due.
struct VisitDue {
    int interval = 30;   // days
    base::Date lastDone; // null = never
    base::Date due;
    int overdueDays = 0; // negative = so many days to go
    // overdueDays · 1000 / interval: worst first is the greatest.
    [[nodiscard]] std::int64_t ratioMilli() const;
};
// Next = last real contact + interval; never visited: the day it was assigned.
[[nodiscard]] VisitDue dueOf(base::Date lastDone, base::Date assignedOn, int interval,
                             base::Date today);

// "10:00" for 600; nullopt for what is no time of day.
[[nodiscard]] std::string timeText(std::optional<int> minute);
[[nodiscard]] std::optional<int> timeFromText(std::string_view text);

} // namespace accord::domain
