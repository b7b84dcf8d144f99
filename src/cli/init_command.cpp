// SPDX-License-Identifier: GPL-3.0-or-later
// init: makes a company file.
#include "app/calendar_json.h"
#include "app/json_input.h"
#include "app/sample_company.h"
#include "cli/commands.h"
#include "cli/session.h"

#include <filesystem>
#include <memory>

namespace accord::cli {
namespace {

struct InitOptions {
    app::NewCompany company;
    std::string role = "supervisor";
    std::string calendar; // file
    bool sample = false;
    CLI::Option *user = nullptr;
};
using Shared = std::shared_ptr<InitOptions>;

void removeCompany(const std::filesystem::path &file) {
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        std::filesystem::remove(file.string() + suffix, ignored);
    }
    std::filesystem::remove_all(file.string() + ".backups", ignored);
}

// A sample that could not be filled leaves nothing behind.
base::Done fill(app::Workspace &workspace) {
    try {
        if (auto filled = app::fillSampleCompany(workspace); !filled) {
            removeCompany(workspace.file());
            return tl::unexpected(std::move(filled).error());
        }
    } catch (...) {
        removeCompany(workspace.file());
        throw;
    }
    return {};
}

base::Result<Exit> init(Session &session, const Shared &options) {
    const std::string &named = session.options().file;
    ACCORD_TRY(const std::filesystem::path file, session.companyFile());
    app::NewCompany company = options->company;
    if (options->user->count() > 0 && company.userCode.empty()) {
        return base::fail(base::ErrorCode::Invalid, "user.unnamed",
                          "The first user needs a code; leave --user out for admin.", "user");
    }
    company.role = domain::roleFromCode(options->role).value_or(domain::Role::Supervisor);
    if (company.name.empty()) {
        company.name = file.stem().string();
    }
    if (options->sample && company.userCode.empty()) {
        const auto sample = app::sampleCompany();
        company.userCode = sample.userCode;
        company.userName = sample.userName;
        company.name = options->company.name.empty() ? sample.name : company.name;
    } else if (company.userCode.empty()) {
        company.userCode = "admin";
    }
    if (!options->calendar.empty()) {
        ACCORD_TRY(const nlohmann::json calendar, app::readJsonInput(options->calendar));
        ACCORD_CHECK(app::checkCalendar(calendar));
        company.calendar = calendar.dump();
    }
    ACCORD_TRY(const auto workspace, app::Workspace::create(file, company, Session::present()));
    if (options->sample) {
        ACCORD_CHECK(fill(*workspace));
    }
    session.remember(file);
    const app::Context &context = workspace->context();
    session.output().show({{"file", named.empty() ? file.string() : named},
                           {"company_id", std::to_string(context.company.id)},
                           {"user", context.actor.code}},
                          session.say("ui.init.done", "Made {file}; the first user is {user}.",
                                      {{"file", file.string()}, {"user", context.actor.code}}));
    return Exit::Done;
}

} // namespace

void addInitCommand(CLI::App &app, Session &session) {
    CLI::App *command = app.add_subcommand("init", "Make a company file");
    const auto options = std::make_shared<InitOptions>();
    options->company.userCode.clear();
    command->add_flag("--sample", options->sample, "Fill it with a fictional company");
    command->add_option("--name", options->company.name, "Name of the company")->type_name("N");
    CLI::Option *user =
        command->add_option("--user", options->company.userCode, "First user (default admin)")
            ->type_name("CODE");
    options->user = user;
    command->add_option("--user-name", options->company.userName, "Name of the first user")
        ->type_name("N")
        ->needs(user);
    command->add_option("--role", options->role, "Role of the first user (default supervisor)")
        ->check(CLI::IsMember({"manager", "supervisor", "service", "viewer"}))
        ->needs(user);
    command->add_option("--zone", options->company.zone, "Time zone (default Asia/Shanghai)")
        ->type_name("ZONE");
    command->add_option("--calendar", options->calendar, "Working calendar, JSON")
        ->type_name("CAL.json");
    command->add_flag("--test", options->company.test, "ACCORD_NOW sets the present");
    session.onRun(*command, [&session, options] { return init(session, options); });
}

} // namespace accord::cli
