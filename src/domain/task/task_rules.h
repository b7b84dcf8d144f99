// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of tasks (DOMAIN section 3, RULES section 2): what makes one valid, how it is closed, moved
// and handed over, and when many become one list. Pure functions; a refused change leaves the task
// as it was.
#pragma once

#include "base/result.h"
#include "domain/task/task.h"

#include <cstddef>
#include <string>
#include <vector>

namespace accord::domain {

// resources/policies/task.json.
struct TaskPolicy {
    int reasonFromMove = 2;     // the second move needs a reason
    std::size_t listAbove = 20; // more at once for one person become one list task
};

// All that is wrong with the fields: "task.what_required", "task.who_required",
// "task.when_required", field.….
[[nodiscard]] base::Issues check(const Task &task);

// open -> done, with all its items. Stale ("task.closed") unless open; Invalid
// ("task.item_unknown").
[[nodiscard]] base::Done complete(Task &task, base::Date on);
// One line of a list (from 0); the list is done with its last line.
[[nodiscard]] base::Done completeItem(Task &task, std::size_t item, base::Date on);
// open -> dropped. Invalid ("task.reason_required").
[[nodiscard]] base::Done drop(Task &task, base::Date on, const std::string &reason);
// To another day. A later one carries it over and counts as a move; from `reasonFromMove` on a
// move needs a reason: Invalid ("task.reason_required"). Invalid ("task.same_day").
[[nodiscard]] base::Done move(Task &task, base::Date to, const std::string &reason,
                              const TaskPolicy &policy);
// To somebody else; `by` has given it then.
[[nodiscard]] base::Done handOver(Task &task, UserId who, UserId by, const std::string &reason);

// Tasks made at once: whoever gets more than `listAbove` of them gets one list instead, called
// `listName`, due when the first of them is. The order of people is that of their first task.
[[nodiscard]] std::vector<Task> bundled(std::vector<Task> tasks, const std::string &listName,
                                        const TaskPolicy &policy);

} // namespace accord::domain
