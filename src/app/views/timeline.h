// SPDX-License-Identifier: GPL-3.0-or-later
// One page of what happened with a customer, newest first, as a list shows it.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct TimelineEntry {
    std::string kind;    // "change", "note", "loss", "plan_step", …
    std::int64_t id = 0; // of the record behind it
    base::Date day;
    base::Instant at; // when it was written down
    std::string by;   // user code
    std::string byName;
    std::string customer; // code: a store's entry says which store
    std::string subject;  // stable word (aspect, criterion, step) or a name
    std::string before;
    std::string after;
    std::string text;
};

struct TimelinePage {
    std::vector<TimelineEntry> entries;
    std::optional<std::string> next; // give it as `after` for the following page
};

// What stands above the timeline.
struct TimelineHead {
    std::vector<TimelineEntry> planned; // visits and tasks, the soonest first, late ones too
    std::vector<TimelineEntry> pinned;  // notes, newest first
};

} // namespace accord::app
