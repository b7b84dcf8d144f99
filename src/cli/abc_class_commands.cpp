// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/abc_class_commands.h"

#include "app/abc_class_service.h"
#include "cli/plain_values.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct ClassOptions {
    std::string customer;
    std::string cls;
    std::string why;
    std::string until;
    std::string run;
    std::string documentLanguage;
    bool dryRun = false;
};
using Shared = std::shared_ptr<ClassOptions>;

Json classOrNull(domain::AbcClass value) {
    return value == domain::AbcClass::None ? Json(nullptr) : Json(domain::abcClassCode(value));
}

base::Result<Exit> overrideClass(Session &session, const Shared &options) {
    app::AbcOverrideRequest request;
    request.customer = options->customer;
    request.why = options->why;
    if (options->cls == "A" || options->cls == "B" || options->cls == "C") {
        request.cls = domain::abcClassFromCode(options->cls);
    }
    ACCORD_TRY(request.until, dateOption(options->until, "until"));
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::AbcOverridden done, app::AbcClassService(*context).setOverride(request));
    const std::string letter(domain::abcClassCode(done.cls));
    session.output().show(
        {{"code", done.customer},
         {"name", done.name},
         {"class", letter},
         {"applied_class", classOrNull(done.applied)},
         {"why", done.why},
         {"until", done.until.toString()}},
        session.say(
            "ui.abc.overridden", "Customer {code} is class {class} until {until}.",
            {{"code", done.customer}, {"class", letter}, {"until", done.until.toString()}}));
    return Exit::Done;
}

Json document(const app::AbcApplication &done) {
    Json intervals = Json::array();
    for (const auto &interval : done.intervals) {
        intervals.push_back({{"code", interval.code},
                             {"name", interval.name},
                             {"from", classOrNull(interval.from)},
                             {"to", classOrNull(interval.to)},
                             {"from_days", interval.fromDays},
                             {"to_days", interval.toDays}});
    }
    Json tasks = Json::array();
    for (const auto &task : done.tasks) {
        tasks.push_back({{"code", task.code},
                         {"name", task.name},
                         {"what", task.what},
                         {"who", task.who.empty() ? Json(nullptr) : Json(task.who)},
                         {"when", task.due.toString()}});
    }
    return {{"run", done.run},           {"dry_run", done.dryRun},
            {"changed", done.changed},   {"intervals", std::move(intervals)},
            {"tasks", std::move(tasks)}, {"missing", done.missing}};
}

std::string footer(const Session &session, const app::AbcApplication &done) {
    std::string text = done.dryRun
                           ? session.say("ui.abc.would_apply", "{count} classes would change.",
                                         {{"count", std::to_string(done.changed)}})
                           : session.say("ui.abc.applied", "{count} classes changed.",
                                         {{"count", std::to_string(done.changed)}});
    for (const auto &task : done.tasks) {
        text += "\n" + task.due.toString() + "  " + task.who + "  " + task.code + "  " + task.what;
    }
    return text;
}

base::Result<Exit> applyRun(Session &session, const Shared &options) {
    const std::string language = options->documentLanguage.empty() ? session.messages().language()
                                                                   : options->documentLanguage;
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::AbcApplication done,
               app::AbcClassService(*context).apply(options->run, options->dryRun, language));
    Table table{{{session.say("ui.column.code", "Code")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.from", "From")},
                 {session.say("ui.column.to", "To")},
                 {session.say("ui.column.visit_days", "Visit every (days)"), Align::Right}},
                {},
                footer(session, done)};
    for (const auto &interval : done.intervals) {
        table.rows.push_back(
            {interval.code, interval.name, std::string(domain::abcClassCode(interval.from)),
             std::string(domain::abcClassCode(interval.to)), std::to_string(interval.toDays)});
    }
    if (!done.tasks.empty() && !done.dryRun) {
        session.output().note(session.say(
            "ui.abc.tasks_listed",
            "The tasks are listed only: this version keeps no task list. Hand them over by hand."));
    }
    session.output().show(document(done), table);
    return Exit::Done;
}

} // namespace

void addAbcClassCommands(CLI::App &abc, Session &session) {
    const auto options = std::make_shared<ClassOptions>();
    CLI::App *overriding =
        abc.add_subcommand("override", "Set the class of a customer by hand for a time");
    overriding->add_option("CODE", options->customer, "Customer code")->required();
    overriding->add_option("CLASS", options->cls, "A, B or C")->required();
    overriding->add_option("--why", options->why, "Reason")->required()->type_name("W");
    overriding->add_option("--until", options->until, "Last day it holds")
        ->required()
        ->type_name("D");
    session.onRun(*overriding, [&session, options] { return overrideClass(session, options); });

    CLI::App *applying =
        abc.add_subcommand("apply", "Give the customers the classes of a kept run");
    applying->add_option("NAME", options->run, "Name of the run")->required();
    applying->add_flag("--dry-run", options->dryRun, "Only show what would change");
    applying->add_option("--doc-lang", options->documentLanguage, "zh_CN, zh_TW, en or zh_en")
        ->type_name("LANG");
    session.onRun(*applying, [&session, options] { return applyRun(session, options); });
}

} // namespace accord::cli
