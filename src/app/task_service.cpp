// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/task_service.h"

#include "app/customer_lookup.h"
#include "app/filter_words.h"
#include "app/task_json.h"
#include "app/write.h"
#include "domain/task/task_rules.h"
#include "storage/customer_repository.h"
#include "storage/task_image.h"
#include "storage/user_repository.h"

#include <array>
#include <utility>

namespace accord::app {
namespace {

using base::ErrorCode;
using base::fail;
using domain::Action;
using domain::Task;
using domain::TaskId;

// Everybody but a mere reader.
bool mayWrite(domain::Role role) {
    return domain::mayDo(role, Action::EditTask, domain::Reach::Own);
}

// What a refusal calls it: the code of its customer, else its own words.
std::string nameOf(const Context &context, const Task &task) {
    return task.customer.isNull() ? task.what
                                  : storage::CustomerRepository(context.db).codeOf(task.customer);
}

// Whoever does a task is active and no mere reader.
base::Done demandDoer(const Context &context, domain::UserId who) {
    const auto user = storage::UserRepository(context.db).byId(who);
    if (user && user->active && mayWrite(user->role)) {
        return {};
    }
    const std::string code = user ? user->code : who.toString();
    return fail(ErrorCode::Invalid, "task.who_bad",
                "User " + code + " cannot be given tasks: inactive, or a mere reader.", "who", code,
                {{"user", code}});
}

base::Done demandValid(const Context &context, const Task &task, base::Issues found,
                       base::Issues *issues) {
    base::Issues more = domain::check(task);
    found.insert(found.end(), more.begin(), more.end());
    if (issues != nullptr) {
        issues->insert(issues->end(), found.begin(), found.end());
    }
    if (!found.empty()) {
        return tl::unexpected(found.front());
    }
    ACCORD_CHECK(demand(context, Action::AssignTask, task.who, nameOf(context, task)));
    return demandDoer(context, task.who);
}

bool isFilterWord(const std::string &field, const std::string &value) {
    if (field == "state") {
        return domain::taskStateFromCode(value).has_value();
    }
    return field != "source" || domain::taskSourceFromCode(value).has_value();
}

base::Result<storage::Filter> taskFilter(const std::string &text) {
    ACCORD_TRY(storage::Filter filter, storage::parseFilter(text));
    for (const auto &term : filter) {
        for (const std::string &value : term.values) {
            if (!isFilterWord(term.field, value)) {
                return neverHas(term, value);
            }
        }
    }
    return filter;
}

// Adds to the issues from `first` on which document of a list they are about.
void sayWhich(std::size_t number, std::size_t first, base::Issues &issues) {
    const std::string item = std::to_string(number);
    for (std::size_t i = first; i < issues.size(); ++i) {
        issues[i].field.insert(0, "/" + item + (issues[i].field.empty() ? "" : "/"));
        issues[i].detail = "Item " + item + ": " + issues[i].detail;
        issues[i].args.emplace("list_item", item);
    }
}

} // namespace

// Who does a task and who gave it, as far as they may write at all; else whoever may work the book
// of the one who does it.
base::Done demandTask(const Context &context, const Task &task) {
    const bool isInHand = task.who == context.actor.id || task.givenBy == context.actor.id;
    return demand(context, Action::EditTask, isInHand ? context.actor.id : task.who,
                  nameOf(context, task));
}

base::Done TaskService::insert(Context &context, std::vector<Task> &tasks,
                               storage::ChangeSetWriter &log, base::Issues *issues) {
    storage::TaskRepository repository(context.db);
    for (Task &task : tasks) {
        task.id = context.ids.make<domain::TaskTag>();
        task.givenBy = context.actor.id;
        if (task.who.isNull()) {
            task.who = context.actor.id;
        }
        if (const auto customer = storage::CustomerRepository(context.db).byId(task.customer)) {
            ACCORD_CHECK(demandWorked(*customer, {}));
        }
        ACCORD_CHECK(demandValid(context, task, {}, issues));
        ACCORD_CHECK(repository.insert(task, stampOf(context)));
        task.version = 1;
        storage::record(log, nullptr, &task);
    }
    return {};
}

base::Result<std::vector<Task>> TaskService::add(const nlohmann::json &documents,
                                                 const std::string &listName,
                                                 base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    std::vector<Task> tasks;
    base::Issues found;
    const auto read = [&](const nlohmann::json &document) {
        Task task;
        task.who = m_context.actor.id;
        applyTaskJson(m_context, document, task, found);
        const base::Issues more = domain::check(task);
        found.insert(found.end(), more.begin(), more.end());
        tasks.push_back(std::move(task));
    };
    if (documents.is_array()) {
        std::size_t number = 0;
        for (const auto &document : documents) {
            const std::size_t before = found.size();
            read(document);
            sayWhich(++number, before, found);
        }
    } else {
        read(documents);
    }
    if (issues != nullptr) {
        *issues = found;
    }
    if (!found.empty()) {
        return tl::unexpected(found.front());
    }
    if (!tasks.empty()) {
        const std::string name = listName.empty() ? tasks.front().what : listName;
        tasks = domain::bundled(std::move(tasks), name, taskPolicy(m_context));
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "task.add"));
    ACCORD_CHECK(insert(m_context, tasks, log));
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Tasks);
    return tasks;
}

base::Result<Task> TaskService::set(TaskId id, const nlohmann::json &fields,
                                    std::optional<std::int64_t> version, base::Issues *issues) {
    db::Transaction transaction(m_context.db);
    ACCORD_TRY(const Task before, find(id));
    if (version && *version != before.version) {
        return fail(ErrorCode::Stale, "stale",
                    "The task \"" + before.what + "\" was changed meanwhile; read it again.", {},
                    before.what, {{"entity", before.what}});
    }
    ACCORD_CHECK(demandTask(m_context, before));
    Task after = before;
    base::Issues found;
    applyTaskJson(m_context, fields, after, found);
    if (after.who.isNull()) {
        after.who = before.who;
    }
    ACCORD_CHECK(demandValid(m_context, after, std::move(found), issues));
    if (after.who != before.who) {
        after.givenBy = m_context.actor.id;
    }
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, "task.set"));
    ACCORD_TRY(after.version,
               storage::TaskRepository(m_context.db).update(after, stampOf(m_context)));
    storage::record(log, &before, &after);
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Tasks);
    return after;
}

base::Result<std::vector<Task>> TaskService::each(const std::vector<TaskId> &ids,
                                                  const char *action, const std::string &reason,
                                                  const Change &change) {
    db::Transaction transaction(m_context.db);
    storage::TaskRepository repository(m_context.db);
    storage::ChangeSetWriter log(m_context.db, headOf(m_context, action, reason));
    std::vector<Task> changed;
    for (const TaskId id : ids) {
        ACCORD_TRY(const Task before, find(id));
        ACCORD_CHECK(demandTask(m_context, before));
        Task after = before;
        ACCORD_CHECK(change(after));
        const base::Issues issues = domain::check(after);
        if (!issues.empty()) {
            return tl::unexpected(issues.front());
        }
        ACCORD_TRY(after.version, repository.update(after, stampOf(m_context)));
        storage::record(log, &before, &after);
        changed.push_back(std::move(after));
    }
    log.finish();
    transaction.commit();
    m_context.hub.publish(DataKind::Tasks);
    return changed;
}

base::Done TaskService::demandMade(const std::vector<TaskId> &ids) const {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    storage::TaskRepository tasks(m_context.db);
    for (const TaskId id : ids) {
        const auto task = m_context.at ? tasks.byId(id) : std::nullopt;
        const auto made = task ? tasks.madeAt(id) : std::nullopt;
        if (!made || task->source == domain::TaskSource::Visit) {
            continue; // what a visit of the past led to was made then
        }
        const base::Date day = made->dateIn(m_context.company.zone);
        if (on < day) {
            return fail(ErrorCode::Invalid, "at.before_previous",
                        "The day " + on.toString() + " lies before the task was made, " +
                            day.toString() + ".",
                        "at", id.toString(), {{"at", on.toString()}, {"previous", day.toString()}});
        }
    }
    return {};
}

base::Result<std::vector<Task>> TaskService::complete(const std::vector<TaskId> &ids) {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    return each(ids, "task.done", {}, [on](Task &task) { return domain::complete(task, on); });
}

base::Result<Task> TaskService::completeItem(TaskId id, std::size_t item) {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    ACCORD_TRY(auto changed, each({id}, "task.done", {}, [on, item](Task &task) {
                   return domain::completeItem(task, item, on);
               }));
    return changed.front();
}

base::Result<std::vector<Task>> TaskService::drop(const std::vector<TaskId> &ids,
                                                  const std::string &reason) {
    ACCORD_TRY(const base::Date on, eventDate(m_context));
    return each(ids, "task.drop", reason,
                [on, &reason](Task &task) { return domain::drop(task, on, reason); });
}

base::Result<std::vector<Task>> TaskService::move(const std::vector<TaskId> &ids, base::Date to,
                                                  const std::string &reason) {
    const domain::TaskPolicy policy = taskPolicy(m_context);
    return each(ids, "task.move", reason,
                [&](Task &task) { return domain::move(task, to, reason, policy); });
}

base::Result<std::vector<Task>> TaskService::handOver(const std::vector<TaskId> &ids,
                                                      const std::string &who,
                                                      const std::string &reason) {
    const auto user = storage::UserRepository(m_context.db).byCode(who);
    if (!user) {
        return fail(ErrorCode::NotFound, "user.not_found", "There is no user " + who + ".", "who",
                    who);
    }
    ACCORD_CHECK(demand(m_context, Action::AssignTask, user->id, who));
    ACCORD_CHECK(demandDoer(m_context, user->id));
    return each(ids, "task.hand_over", reason, [&](Task &task) {
        return domain::handOver(task, user->id, m_context.actor.id, reason);
    });
}

base::Result<Task> TaskService::find(TaskId id) const {
    if (auto task = storage::TaskRepository(m_context.db).byId(id)) {
        return *std::move(task);
    }
    return fail(ErrorCode::NotFound, "task.not_found", "There is no task " + id.toString() + ".",
                "id", id.toString());
}

nlohmann::ordered_json TaskService::document(const Task &task) const {
    return toJson(m_context, task);
}

base::Result<TaskPage> TaskService::list(const TaskListing &listing) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, Action::ViewTask));
    storage::TaskQuery query;
    ACCORD_TRY(query.filter, taskFilter(listing.filter));
    query.limit = listing.limit;
    query.after = listing.after;
    return storage::TaskRepository(m_context.db).list(query);
}

base::Result<storage::TaskIdOrder> TaskService::order(const TaskOrderRequest &request) const {
    const db::ReadTransaction snapshot(m_context.db);
    ACCORD_CHECK(demand(m_context, Action::ViewTask));
    storage::TaskOrderQuery query;
    ACCORD_TRY(query.filter, taskFilter(request.filter));
    storage::addQuickFilter(query.filter, request.search);
    query.sort = request.sort;
    query.descending = request.descending;
    query.group = request.group;
    query.limit = request.limit;
    return storage::TaskRepository(m_context.db).order(query);
}

std::vector<storage::TaskListRow> TaskService::rows(std::span<const domain::TaskId> ids) const {
    const db::ReadTransaction snapshot(m_context.db);
    return storage::TaskRepository(m_context.db).rows(ids);
}

} // namespace accord::app
