// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo, history.
#include "app/history_service.h"
#include "cli/commands.h"
#include "cli/document_text.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct HistoryOptions {
    std::string kind;
    std::string key;
    std::int64_t set = 0;
    int limit = 100;
    std::string after;
};
using Shared = std::shared_ptr<HistoryOptions>;

Json orNull(const std::optional<std::int64_t> &seq) {
    return seq ? Json(*seq) : Json(nullptr);
}

std::string actionText(const Session &session, const std::string &action) {
    return session.messages().action(action);
}

Exit showOutcome(Session &session, const storage::UndoOutcome &outcome, const std::string &text) {
    session.output().show({{"undone", outcome.undone.value()},
                           {"seq", outcome.set.value()},
                           {"action", outcome.action}},
                          text);
    return Exit::Done;
}

base::Result<Exit> undo(Session &session, const HistoryOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::HistoryService history(*context);
    ACCORD_TRY(const auto outcome, options.set == 0
                                       ? history.undo()
                                       : history.undoSet(domain::ChangeSetId(options.set)));
    return showOutcome(session, outcome,
                       session.say("ui.undone", "Taken back: {action} ({seq}).",
                                   {{"action", actionText(session, outcome.action)},
                                    {"seq", outcome.undone.toString()}}));
}

base::Result<Exit> redo(Session &session) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto outcome, app::HistoryService(*context).redo());
    return showOutcome(session, outcome,
                       session.say("ui.redone", "Brought back: {action} ({seq}).",
                                   {{"action", actionText(session, outcome.action)},
                                    {"seq", outcome.undone.toString()}}));
}

base::Result<Exit> showEntity(Session &session, app::Context &context,
                              const HistoryOptions &options) {
    ACCORD_TRY(const auto items, app::HistoryService(context).ofEntity(options.kind, options.key));
    Json list = Json::array();
    Table table{{{session.say("ui.column.seq", "No"), Align::Right},
                 {session.say("ui.column.at", "When")},
                 {session.say("ui.column.by", "By")},
                 {session.say("ui.column.action", "Action")},
                 {session.say("ui.column.field", "Field")},
                 {session.say("ui.column.old", "Old")},
                 {session.say("ui.column.new", "New")}},
                {},
                {}};
    for (const auto &item : items) {
        const std::string at = item.at.toString(context.company.zone);
        list.push_back({{"seq", item.seq},
                        {"at", at},
                        {"by", item.by},
                        {"entity", item.entityType},
                        {"field", item.field},
                        {"old", Json(item.oldValue)},
                        {"new", Json(item.newValue)},
                        {"undo_of", orNull(item.undoOf)},
                        {"action", item.action},
                        {"reason", item.reason}});
        table.rows.push_back({std::to_string(item.seq), at, item.by,
                              actionText(session, item.action),
                              session.messages().titleOf(item.field),
                              valueText(session, item.field, Json(item.oldValue)),
                              valueText(session, item.field, Json(item.newValue))});
    }
    const auto total = list.size();
    session.output().show({{"items", std::move(list)}, {"next", nullptr}, {"total", total}}, table);
    return Exit::Done;
}

base::Result<Exit> showSets(Session &session, app::Context &context,
                            const HistoryOptions &options) {
    const auto page = app::HistoryService(context).sets(options.limit, options.after);
    Json list = Json::array();
    Table table{{{session.say("ui.column.seq", "No"), Align::Right},
                 {session.say("ui.column.at", "When")},
                 {session.say("ui.column.by", "By")},
                 {session.say("ui.column.action", "Action")},
                 {session.say("ui.column.rows", "Records"), Align::Right},
                 {session.say("ui.column.undone_by", "Taken back by"), Align::Right}},
                {},
                {}};
    for (const auto &set : page.rows) {
        const std::string at = set.at.toString(context.company.zone);
        list.push_back({{"seq", set.seq},
                        {"at", at},
                        {"by", set.byCode},
                        {"action", set.action},
                        {"reason", set.reason},
                        {"kind", storage::changeKindCode(set.kind)},
                        {"undo_of", orNull(set.undoOf)},
                        {"undone_by", orNull(set.undoneBy)},
                        {"undoable", set.undoable},
                        {"rows", set.rows}});
        table.rows.push_back({std::to_string(set.seq), at, set.byCode,
                              actionText(session, set.action), std::to_string(set.rows),
                              set.undoneBy ? std::to_string(*set.undoneBy) : std::string()});
    }
    session.output().show({{"items", std::move(list)},
                           {"next", page.next ? Json(*page.next) : Json(nullptr)},
                           {"total", page.total}},
                          table);
    return Exit::Done;
}

base::Result<Exit> history(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    return options->kind.empty() ? showSets(session, *context, *options)
                                 : showEntity(session, *context, *options);
}

} // namespace

void addHistoryCommands(CLI::App &app, Session &session) {
    CLI::App *undoing = app.add_subcommand("undo", "Take your latest change back");
    const auto step = std::make_shared<HistoryOptions>();
    undoing->add_option("--set", step->set, "This one of your changes (a number of history)")
        ->check(CLI::PositiveNumber)
        ->type_name("SEQ");
    session.onRun(*undoing, [&session, step] { return undo(session, *step); });
    CLI::App *redoing = app.add_subcommand("redo", "Bring back what undo took");
    session.onRun(*redoing, [&session] { return redo(session); });

    const auto options = std::make_shared<HistoryOptions>();
    CLI::App *showing =
        app.add_subcommand("history", "What changed: of one thing, or all commands newest first");
    CLI::Option *kind = showing->add_option("ENTITY", options->kind,
                                            "customer, user, plan, import, abc_run or policy");
    CLI::Option *key =
        showing->add_option("ID", options->key, "Code, CUSTOMER:YEAR of a plan, or id");
    kind->needs(key);
    showing->add_option("--limit", options->limit, "Commands per page (default 100)")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
    showing->add_option("--after", options->after, "Number given as \"next\" before")
        ->check(CLI::PositiveNumber)
        ->type_name("SEQ");
    session.onRun(*showing, [&session, options] { return history(session, options); });
}

} // namespace accord::cli
