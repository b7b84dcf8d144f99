// SPDX-License-Identifier: GPL-3.0-or-later
// One order given for several tasks at once: tried first, task by task, so that whoever gives it
// sees what will happen and what is refused; then done in one change set.
#pragma once

#include "app/task_service.h"

#include <optional>
#include <string>
#include <vector>

namespace accord::app {

enum class TaskAct { Complete, Move, HandOver, Drop };

struct TaskOrder {
    TaskAct act = TaskAct::Complete;
    base::Date to;      // of Move
    std::string who;    // of HandOver: user code
    std::string reason; // of Move, HandOver, Drop
};

struct TaskTrial {
    domain::Task task;                  // as it is now
    std::optional<base::Error> refused; // why it would stay so
};

// What the order would do to each; tasks that are gone are left out. Writes nothing.
[[nodiscard]] std::vector<TaskTrial>
tryTasks(Context &context, const std::vector<domain::TaskId> &ids, const TaskOrder &order);
// All of them or none, one step of undo. Errors as those of TaskService.
[[nodiscard]] base::Result<std::vector<domain::Task>>
doTasks(Context &context, const std::vector<domain::TaskId> &ids, const TaskOrder &order);

} // namespace accord::app
