// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daily_merge.h"

#include "app/write.h"
#include "storage/task_image.h"
#include "storage/task_repository.h"
#include "storage/visit_image.h"
#include "storage/visit_repository.h"

namespace accord::app {
namespace {

base::Done moveTasks(const Context &context, domain::CustomerId from, domain::CustomerId to,
                     storage::ChangeSetWriter &log) {
    storage::TaskRepository tasks(context.db);
    for (const domain::TaskId id : tasks.ofCustomer(from)) {
        const auto before = tasks.byId(id);
        domain::Task after = *before;
        after.customer = after.customer == from ? to : after.customer;
        for (domain::TaskItem &item : after.items) {
            item.customer = item.customer == from ? to : item.customer;
        }
        ACCORD_TRY(after.version, tasks.update(after, stampOf(context)));
        storage::record(log, &*before, &after);
    }
    return {};
}

base::Done moveVisits(const Context &context, domain::CustomerId from, domain::CustomerId to,
                      storage::ChangeSetWriter &log) {
    storage::VisitRepository visits(context.db);
    for (const domain::VisitId id : visits.ofCustomer(from)) {
        const auto before = visits.byId(id);
        domain::Visit after = *before;
        after.customer = to;
        ACCORD_TRY(after.version, visits.update(after, stampOf(context)));
        storage::record(log, &*before, &after);
    }
    return {};
}

} // namespace

base::Done moveDailyWork(const Context &context, domain::CustomerId from, domain::CustomerId to,
                         storage::ChangeSetWriter &log) {
    ACCORD_CHECK(moveVisits(context, from, to, log));
    return moveTasks(context, from, to, log);
}

} // namespace accord::app
