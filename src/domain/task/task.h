// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks (DOMAIN section 3): 5W2H, of which what, who and when are required. JSON keys = the names
// in comments.
#pragma once

#include "base/clock.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

struct TaskTag;
using TaskId = base::Id<TaskTag>;

enum class TaskState { Open, Done, Dropped };
// What the task comes from.
enum class TaskSource { None, Visit, Review, Plan, Complaint, AbcRun };

// One line of a list task.
struct TaskItem {
    std::string what;    // what
    CustomerId customer; // customer, null = none
    bool done = false;   // done
    bool operator==(const TaskItem &) const = default;
};

struct Task {
    TaskId id;
    std::string what;                     // what
    UserId who;                           // who
    base::Date when;                      // when: the day it is due
    std::string why;                      // why
    std::string where;                    // where
    std::string how;                      // how
    std::string howMuch;                  // how_much
    CustomerId customer;                  // customer, null = none
    TaskSource source = TaskSource::None; // source
    std::int64_t sourceId = 0;            // source_id: of the visit, plan …; 0 = none
    UserId givenBy;                       // given_by: who asked for it
    TaskState state = TaskState::Open;    // state
    base::Date closedOn;                  // closed_on
    std::string reason;                   // reason: why it was dropped
    int moves = 0;                        // moves: how often it was carried over
    std::string moveReason;               // move_reason: of the last move or hand-over
    std::vector<TaskItem> items;          // items of a list task
    std::int64_t version = 0;             // version
};

[[nodiscard]] std::string_view code(TaskState value);
[[nodiscard]] std::string_view code(TaskSource value);
[[nodiscard]] std::optional<TaskState> taskStateFromCode(std::string_view text);
[[nodiscard]] std::optional<TaskSource> taskSourceFromCode(std::string_view text);

} // namespace accord::domain
