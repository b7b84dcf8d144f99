// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_losses.h"

#include "app/customer_service.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "base/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace accord::app {
namespace {

using nlohmann::json;

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kMorning = 7'200; // 10:00 in China, as seconds UTC
constexpr int kWinBackDays = 14;

// So many days ago, but this year, so that the report of the year has something to say.
base::Date dayOf(base::Date today, int ago) {
    return std::max(today.plusDays(-ago), base::Date(today.year(), 1, 1));
}

base::Instant morningOf(Context &context, base::Date day) {
    return std::min(base::Instant(day.daysSince1970() * kDaySeconds + kMorning),
                    context.clock.now());
}

// A row: customer, days ago, reason, evidence, task, days since it was won back or null.
base::Done lose(Context &context, const json &row) {
    const base::Date now = today(context);
    const std::string code = row[0];
    CustomerService customers(context);
    ACCORD_TRY(const domain::Customer customer, customers.find(code));
    const json document = customers.document(customer);
    const bool isBack = !row[5].is_null();
    context.at = morningOf(context, dayOf(now, row[1]));
    const base::Date due = isBack ? dayOf(now, row[5]) : now.plusDays(kWinBackDays);
    ACCORD_TRY(const auto tasks, TaskService(context).add({{"what", row[4]},
                                                           {"who", document.at("owner")},
                                                           {"when", due.toString()},
                                                           {"customer", code}}));
    const domain::TaskId task = tasks.front().id;
    LossService losses(context);
    ACCORD_CHECK(
        losses.lose(code, {{"reason", row[2]}, {"evidence", row[3]}, {"task", task.value()}}));
    if (isBack) {
        context.at = morningOf(context, dayOf(now, row[5]));
        ACCORD_CHECK(TaskService(context).complete({task}));
        ACCORD_CHECK(losses.winBack(code, "试销八周后恢复合作。"));
    }
    context.at.reset();
    return {};
}

} // namespace

base::Done addSampleLosses(Workspace &workspace) {
    const json people = json::parse(base::resource("sample/people.json"));
    for (const json &row : people.at("losses")) {
        ACCORD_CHECK(lose(workspace.context(), row));
    }
    return {};
}

} // namespace accord::app
