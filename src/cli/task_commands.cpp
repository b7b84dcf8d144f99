// SPDX-License-Identifier: GPL-3.0-or-later
// task add, set, done, move, drop, list.
#include "app/json_input.h"
#include "app/task_service.h"
#include "cli/commands.h"
#include "cli/plain_values.h"
#include "cli/session.h"

#include <array>
#include <map>
#include <memory>

namespace accord::cli {
namespace {

struct TaskOptions {
    std::string from;                                         // a JSON document
    std::map<std::string, std::optional<std::string>> fields; // by JSON key
    std::string listName;
    std::vector<std::string> ids;
    std::optional<std::size_t> item; // from 1
    std::string to;
    std::string who;
    std::string why;
    app::TaskListing listing;
};
using Shared = std::shared_ptr<TaskOptions>;

struct TaskField {
    const char *key;
    const char *option;
    const char *description;
};
constexpr std::array<TaskField, 8> kFields{{{"what", "--what", "What is to be done"},
                                            {"who", "--who", "User code of who does it"},
                                            {"when", "--when", "Day it is due"},
                                            {"why", "--why", "Why"},
                                            {"where", "--where", "Where"},
                                            {"how", "--how", "How"},
                                            {"how_much", "--how-much", "How much"},
                                            {"customer", "--customer", "Customer code"}}};

base::Result<std::vector<domain::TaskId>> idsOf(const TaskOptions &options) {
    std::vector<domain::TaskId> ids;
    for (const std::string &text : options.ids) {
        ACCORD_TRY(const auto id, domain::TaskId::parse(text));
        ids.push_back(id);
    }
    return ids;
}

Exit showTasks(Session &session, const app::TaskService &service,
               const std::vector<domain::Task> &tasks, const std::string &text) {
    Json items = Json::array();
    for (const domain::Task &task : tasks) {
        items.push_back(service.document(task));
    }
    const std::size_t total = items.size();
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", total}}, text);
    return Exit::Done;
}

// "12 send samples, 13 call back": with the ids that the other commands ask for.
std::string namesOf(const std::vector<domain::Task> &tasks) {
    std::string names;
    for (const domain::Task &task : tasks) {
        names += (names.empty() ? "" : ", ") + task.id.toString() + " " + task.what;
    }
    return names;
}

base::Result<Exit> add(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    nlohmann::json document = nlohmann::json::object();
    if (!options->from.empty()) {
        ACCORD_TRY(document, app::readJsonInput(options->from));
    }
    for (const auto &[key, value] : options->fields) {
        if (value && document.is_object()) {
            document[key] = *value;
        }
    }
    app::TaskService tasks(*context);
    ACCORD_TRY(const auto added, tasks.add(document, options->listName));
    const std::string text =
        session.say("ui.task.added", "Noted: {tasks}.", {{"tasks", namesOf(added)}});
    if (document.is_object() && added.size() == 1) {
        session.output().show(tasks.document(added.front()), text);
        return Exit::Done;
    }
    return showTasks(session, tasks, added, text);
}

base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    nlohmann::json document = nlohmann::json::object();
    for (const auto &[key, value] : options->fields) {
        if (value) {
            document[key] = *value;
        }
    }
    ACCORD_TRY(const auto ids, idsOf(*options));
    app::TaskService tasks(*context);
    ACCORD_TRY(const domain::Task task, tasks.set(ids.front(), document));
    session.output().show(
        tasks.document(task),
        session.say("ui.task.changed", "Tasks changed: {count}.", {{"count", "1"}}));
    return Exit::Done;
}

Exit showChanged(Session &session, const app::TaskService &service,
                 const std::vector<domain::Task> &tasks) {
    return showTasks(session, service, tasks,
                     session.say("ui.task.changed", "Tasks changed: {count}.",
                                 {{"count", std::to_string(tasks.size())}}));
}

base::Result<Exit> done(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto ids, idsOf(*options));
    app::TaskService tasks(*context);
    ACCORD_CHECK(tasks.demandMade(ids));
    if (options->item) {
        ACCORD_TRY(const domain::Task task, tasks.completeItem(ids.front(), *options->item - 1));
        return showChanged(session, tasks, {task});
    }
    ACCORD_TRY(const auto changed, tasks.complete(ids));
    return showChanged(session, tasks, changed);
}

base::Result<Exit> move(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto ids, idsOf(*options));
    app::TaskService tasks(*context);
    if (options->to.empty() == options->who.empty()) {
        return base::fail(base::ErrorCode::Invalid, "task.move_where",
                          "Say either --to DAY or --who USERCODE.", "to");
    }
    if (!options->who.empty()) {
        ACCORD_TRY(const auto changed, tasks.handOver(ids, options->who, options->why));
        return showChanged(session, tasks, changed);
    }
    ACCORD_TRY(const base::Date to, dateOption(options->to, "to"));
    ACCORD_TRY(const auto changed, tasks.move(ids, to, options->why));
    return showChanged(session, tasks, changed);
}

base::Result<Exit> drop(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto ids, idsOf(*options));
    app::TaskService tasks(*context);
    ACCORD_CHECK(tasks.demandMade(ids));
    ACCORD_TRY(const auto changed, tasks.drop(ids, options->why));
    return showChanged(session, tasks, changed);
}

base::Result<Exit> list(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::TaskService tasks(*context);
    ACCORD_TRY(const app::TaskPage page, tasks.list(options->listing));
    Json items = Json::array();
    Table table{{{session.say("ui.column.id", "Id"), Align::Right},
                 {session.say("ui.column.when", "Due")},
                 {session.say("ui.column.what", "What")},
                 {session.say("ui.column.who", "Who")},
                 {session.say("ui.column.customer", "Customer")},
                 {session.say("ui.column.status", "Status")},
                 {session.say("ui.column.moves", "Moved"), Align::Right}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(page.rows.size())},
                             {"total", std::to_string(page.total)}})};
    for (const auto &row : page.rows) {
        items.push_back(tasks.document(row.task));
        table.rows.push_back({row.task.id.toString(), row.task.when.toString(), row.task.what,
                              row.whoCode, row.customerName,
                              session.messages().wordOf("state", code(row.task.state)),
                              std::to_string(row.task.moves)});
    }
    session.output().show({{"items", std::move(items)},
                           {"next", page.next ? Json(*page.next) : Json(nullptr)},
                           {"total", page.total}},
                          table);
    return Exit::Done;
}

void addFields(CLI::App &command, const Shared &options) {
    for (const TaskField &field : kFields) {
        command.add_option(field.option, options->fields[field.key], field.description)
            ->type_name("VALUE");
    }
}

CLI::App *addChange(CLI::App &task, Session &session, const Shared &options, const char *name,
                    const char *description, base::Result<Exit> (*run)(Session &, const Shared &)) {
    CLI::App *command = task.add_subcommand(name, description);
    command->add_option("ID", options->ids, "Task ids")->required();
    session.addAt(*command);
    session.onRun(*command, [&session, options, run] { return run(session, options); });
    return command;
}

} // namespace

void addTaskCommands(CLI::App &app, Session &session) {
    CLI::App *task = app.add_subcommand("task", "Tasks: what, who, when");
    task->require_subcommand(1);
    const auto options = std::make_shared<TaskOptions>();

    CLI::App *adding = task->add_subcommand("add", "Note a task, or a list of them");
    adding->add_option("--from", options->from, "JSON document or list of documents")
        ->type_name("FILE|-");
    adding
        ->add_option("--list-name", options->listName,
                     "What a list of more than 20 tasks for one person is called")
        ->type_name("TEXT");
    addFields(*adding, options);
    session.onRun(*adding, [&session, options] { return add(session, options); });

    addFields(*addChange(*task, session, options, "set", "Change fields of a task", set), options);
    addChange(*task, session, options, "done", "Tasks are done", done)
        ->add_option("--item", options->item, "Only this item of a list task, from 1")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
    CLI::App *moving = addChange(*task, session, options, "move",
                                 "Carry tasks over to another day, or hand them over", move);
    moving->add_option("--to", options->to, "New day")->type_name("D");
    moving->add_option("--who", options->who, "Hand over to this user")->type_name("USERCODE");
    moving->add_option("--why", options->why, "Reason, needed from the second move on")
        ->type_name("TEXT");
    addChange(*task, session, options, "drop", "Tasks are given up", drop)
        ->add_option("--why", options->why, "Reason")
        ->required()
        ->type_name("TEXT");

    CLI::App *listing = task->add_subcommand("list", "List tasks by the day they are due");
    listing
        ->add_option("--filter", options->listing.filter,
                     "field op value joined by and; ops = != < <= > >= ~ in(a,b)")
        ->type_name("F");
    listing->add_option("--limit", options->listing.limit, "Tasks per page (default 100)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    listing->add_option("--after", options->listing.after, "Id given as \"next\" before")
        ->type_name("ID");
    session.onRun(*listing, [&session, options] { return list(session, options); });
}

} // namespace accord::cli
