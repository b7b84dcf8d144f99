// SPDX-License-Identifier: GPL-3.0-or-later
// user add, set, deactivate, list.
#include "app/team_service.h"
#include "cli/commands.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct UserOptions {
    std::string code;
    std::string name;
    std::string role;
    std::optional<std::string> newName;
    std::optional<std::string> newRole;
    std::optional<std::string> reportsTo;
    bool back = false;
};
using Shared = std::shared_ptr<UserOptions>;

const CLI::IsMember &roles() {
    static const CLI::IsMember words({"manager", "supervisor", "service", "viewer"});
    return words;
}

std::string codeOf(const std::vector<domain::User> &users, domain::UserId id) {
    const auto found = std::ranges::find(users, id, &domain::User::id);
    return found == users.end() ? std::string() : found->code;
}

Json document(const domain::User &user, const std::vector<domain::User> &everybody) {
    const std::string superior = codeOf(everybody, user.reportsTo);
    return {{"id", user.id.toString()},
            {"code", user.code},
            {"name", user.name},
            {"role", domain::roleCode(user.role)},
            {"reports_to", superior.empty() ? Json(nullptr) : Json(superior)},
            {"active", user.active},
            {"version", user.version}};
}

Exit show(Session &session, const app::TeamService &team, const domain::User &user) {
    session.output().show(
        document(user, team.list()),
        session.say("ui.user.saved", "User {code} ({role}) is {state}.",
                    {{"code", user.code},
                     {"role", session.say("ui.role." + std::string(domain::roleCode(user.role)),
                                          domain::roleCode(user.role))},
                     {"state", user.active ? session.say("ui.active", "active")
                                           : session.say("ui.inactive", "inactive")}}));
    return Exit::Done;
}

base::Result<Exit> add(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::TeamService team(*context);
    ACCORD_TRY(const domain::User user,
               team.add({options->code, options->name,
                         domain::roleFromCode(options->role).value_or(domain::Role::Viewer),
                         options->reportsTo.value_or("")}));
    return show(session, team, user);
}

base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::TeamService team(*context);
    app::UserChange change;
    change.name = options->newName;
    change.role = options->newRole ? domain::roleFromCode(*options->newRole) : std::nullopt;
    change.reportsTo = options->reportsTo;
    ACCORD_TRY(const domain::User user, team.set(options->code, change));
    return show(session, team, user);
}

base::Result<Exit> deactivate(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::TeamService team(*context);
    app::UserChange change;
    change.active = options->back;
    ACCORD_TRY(const domain::User user, team.set(options->code, change));
    return show(session, team, user);
}

base::Result<Exit> list(Session &session) {
    ACCORD_TRY(app::Context *const context, session.context());
    const auto users = app::TeamService(*context).list();
    Json items = Json::array();
    Table table{{{session.say("ui.column.code", "Code")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.role", "Role")},
                 {session.say("ui.column.reports_to", "Reports to")},
                 {session.say("ui.column.active", "Active")}},
                {},
                {}};
    for (const domain::User &user : users) {
        items.push_back(document(user, users));
        const std::string role(domain::roleCode(user.role));
        table.rows.push_back(
            {user.code, user.name, session.say("ui.role." + role, role),
             codeOf(users, user.reportsTo),
             user.active ? session.say("ui.yes", "yes") : session.say("ui.no", "no")});
    }
    const auto total = items.size();
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", total}},
                          table);
    return Exit::Done;
}

} // namespace

void addTeamCommands(CLI::App &app, Session &session) {
    CLI::App *user = app.add_subcommand("user", "The team");
    user->require_subcommand(1);
    const auto options = std::make_shared<UserOptions>();

    CLI::App *adding = user->add_subcommand("add", "Add a user");
    adding->add_option("CODE", options->code, "Unique short code")->required();
    adding->add_option("--name", options->name, "Full name")->required()->type_name("N");
    adding->add_option("--role", options->role, "Role")->required()->check(roles());
    adding->add_option("--reports-to", options->reportsTo, "Code of the superior")
        ->type_name("CODE");
    session.onRun(*adding, [&session, options] { return add(session, options); });

    CLI::App *setting = user->add_subcommand("set", "Change name, role or superior of a user");
    setting->add_option("CODE", options->code, "User code")->required();
    setting->add_option("--name", options->newName, "Full name")->type_name("N");
    setting->add_option("--role", options->newRole, "Role")->check(roles());
    setting->add_option("--reports-to", options->reportsTo, "Code of the superior, \"\" for nobody")
        ->type_name("CODE");
    session.onRun(*setting, [&session, options] { return set(session, options); });

    CLI::App *leaving = user->add_subcommand("deactivate", "A user leaves; the records stay");
    leaving->add_option("CODE", options->code, "User code")->required();
    leaving->add_flag("--back", options->back, "The user comes back");
    session.onRun(*leaving, [&session, options] { return deactivate(session, options); });

    CLI::App *listing = user->add_subcommand("list", "List the team");
    session.onRun(*listing, [&session] { return list(session); });
}

} // namespace accord::cli
