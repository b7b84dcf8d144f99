// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/task_bulk.h"

#include "app/task_json.h"
#include "domain/task/task_rules.h"
#include "storage/user_repository.h"

namespace accord::app {
namespace {

base::Done tryOne(const Context &context, domain::Task task, const TaskOrder &order,
                  domain::UserId who) {
    ACCORD_CHECK(demandTask(context, task));
    switch (order.act) {
    case TaskAct::Complete:
        return domain::complete(task, today(context));
    case TaskAct::Move:
        return domain::move(task, order.to, order.reason, taskPolicy(context));
    case TaskAct::HandOver:
        return domain::handOver(task, who, context.actor.id, order.reason);
    case TaskAct::Drop:
        break;
    }
    return domain::drop(task, today(context), order.reason);
}

} // namespace

std::vector<TaskTrial> tryTasks(Context &context, const std::vector<domain::TaskId> &ids,
                                const TaskOrder &order) {
    const db::ReadTransaction snapshot(context.db);
    const auto user = storage::UserRepository(context.db).byCode(order.who);
    const domain::UserId who = user ? user->id : domain::UserId();
    const TaskService tasks(context);
    std::vector<TaskTrial> trials;
    for (const domain::TaskId id : ids) {
        if (auto task = tasks.find(id)) {
            const base::Done tried = tryOne(context, *task, order, who);
            trials.push_back(
                {*std::move(task), tried ? std::nullopt : std::optional(tried.error())});
        }
    }
    return trials;
}

base::Result<std::vector<domain::Task>>
doTasks(Context &context, const std::vector<domain::TaskId> &ids, const TaskOrder &order) {
    TaskService tasks(context);
    switch (order.act) {
    case TaskAct::Complete:
        return tasks.complete(ids);
    case TaskAct::Move:
        return tasks.move(ids, order.to, order.reason);
    case TaskAct::HandOver:
        return tasks.handOver(ids, order.who, order.reason);
    case TaskAct::Drop:
        break;
    }
    return tasks.drop(ids, order.reason);
}

} // namespace accord::app
