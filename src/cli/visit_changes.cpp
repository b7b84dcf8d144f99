// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/visit_changes.h"

#include "app/visit_bulk.h"
#include "cli/plain_values.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct ChangeOptions {
    std::vector<std::string> ids;
    std::string to;
    bool isTrial = false;
    app::VisitOrder order;
};
using Shared = std::shared_ptr<ChangeOptions>;

base::Result<std::vector<domain::VisitId>> idsOf(const ChangeOptions &options) {
    std::vector<domain::VisitId> ids;
    ids.reserve(options.ids.size());
    for (const std::string &text : options.ids) {
        ACCORD_TRY(const auto id, domain::VisitId::parse(text));
        ids.push_back(id);
    }
    return ids;
}

// What would happen to each, and what is refused with its reason.
Exit showTrial(Session &session, const app::VisitService &visits,
               const std::vector<app::VisitTrial> &trials) {
    Json items = Json::array();
    Table table{{{session.say("ui.column.id", "Id"), Align::Right},
                 {session.say("ui.column.customer", "Customer")},
                 {session.say("ui.column.day", "Day")},
                 {session.say("ui.column.reason", "Reason")}},
                {},
                {}};
    bool isRefused = false;
    for (const app::VisitTrial &trial : trials) {
        const std::string why = trial.refused ? session.messages().say(*trial.refused) : "";
        Json item = visits.document(trial.visit);
        item["refused"] =
            trial.refused ? Json{{"code", trial.refused->reason}, {"message", why}} : Json(nullptr);
        table.rows.push_back({trial.visit.id.toString(), item["customer"].get<std::string>(),
                              trial.visit.day().toString(), why});
        items.push_back(std::move(item));
        isRefused = isRefused || trial.refused.has_value();
    }
    const std::size_t total = items.size();
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", total}},
                          table);
    return isRefused ? Exit::Partly : Exit::Done;
}

// One visit is told as itself, several as a list.
Exit showChanged(Session &session, const app::VisitService &visits,
                 const std::vector<domain::Visit> &changed) {
    Json items = Json::array();
    std::string text;
    for (const domain::Visit &visit : changed) {
        items.push_back(visits.document(visit));
        text += (text.empty() ? "" : "\n") +
                session.say("ui.visit.saved", "Visit {id}: {customer} on {day} is {state}.",
                            {{"id", visit.id.toString()},
                             {"customer", items.back().at("customer").get<std::string>()},
                             {"day", visit.day().toString()},
                             {"state", session.messages().wordOf("state", code(visit.state))}});
    }
    if (items.size() == 1) {
        session.output().show(items.front(), text);
        return Exit::Done;
    }
    const std::size_t total = items.size();
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", total}}, text);
    return Exit::Done;
}

base::Result<Exit> change(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto ids, idsOf(*options));
    const app::VisitService visits(*context);
    if (options->isTrial) {
        for (const domain::VisitId id : ids) {
            ACCORD_CHECK(visits.find(id));
        }
        return showTrial(session, visits, app::tryVisits(*context, ids, options->order));
    }
    ACCORD_TRY(const auto changed, app::doVisits(*context, ids, options->order));
    return showChanged(session, visits, changed);
}

base::Result<Exit> move(Session &session, const Shared &options) {
    if (options->to.empty() == options->order.who.empty()) {
        return base::fail(base::ErrorCode::Invalid, "task.move_where",
                          "Say either --to DAY or --who USERCODE.", "to");
    }
    if (!options->order.who.empty()) {
        options->order.act = app::VisitAct::HandOver;
    } else {
        ACCORD_TRY(options->order.to, dateOption(options->to, "to"));
    }
    return change(session, options);
}

CLI::App *add(CLI::App &visit, Session &session, app::VisitAct act, const char *name,
              const char *description, base::Result<Exit> (*run)(Session &, const Shared &),
              const Shared &options) {
    CLI::App *command = visit.add_subcommand(name, description);
    options->order.act = act;
    command->add_option("ID", options->ids, "Visit ids")->required();
    command->add_flag("--dry-run", options->isTrial,
                      "Show what would happen to each and what is refused, write nothing");
    session.onRun(*command, [&session, options, run] { return run(session, options); });
    return command;
}

} // namespace

void addVisitChangeCommands(CLI::App &visit, Session &session) {
    const auto cancel = std::make_shared<ChangeOptions>();
    CLI::App *cancelling = add(visit, session, app::VisitAct::Cancel, "cancel",
                               "Cancel planned visits before their day", change, cancel);
    cancelling->add_option("--why", cancel->order.reason, "Reason")->required()->type_name("TEXT");
    session.addAt(*cancelling);
    const auto missed = std::make_shared<ChangeOptions>();
    CLI::App *missing = add(visit, session, app::VisitAct::NotHeld, "not-held",
                            "Planned visits did not take place", change, missed);
    missing
        ->add_option("--why", missed->order.reason,
                     "Word of the pick list, e.g. customer_absent, own_absence, other")
        ->required()
        ->type_name("WORD");
    missing->add_option("--note", missed->order.note, "More about it")->type_name("TEXT");
    session.addAt(*missing);
    const auto moved = std::make_shared<ChangeOptions>();
    CLI::App *moving = add(visit, session, app::VisitAct::Move, "move",
                           "Planned visits go to another day, or to other hands", move, moved);
    moving->add_option("--to", moved->to, "New day")->type_name("D");
    moving->add_option("--who", moved->order.who, "Hand over to this user")->type_name("USERCODE");
}

} // namespace accord::cli
