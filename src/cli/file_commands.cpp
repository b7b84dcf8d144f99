// SPDX-License-Identifier: GPL-3.0-or-later
// verify, rebuild, backup.
#include "app/file_service.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <filesystem>
#include <memory>

namespace accord::cli {
namespace {

struct FileOptions {
    std::string expected;
    std::string out;
    bool quick = false;
};
using Shared = std::shared_ptr<FileOptions>;

base::Result<Exit> verify(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    storage::VerifyOptions wanted;
    wanted.full = !options->quick;
    wanted.expectedHead = options->expected;
    ACCORD_TRY(const auto problems,
               app::FileService(*context).verify(
                   wanted, session.output().progress(session.say("ui.verifying", "Verifying"))));
    Json list = Json::array();
    Table table{{{session.say("ui.column.check", "Check")},
                 {session.say("ui.column.row", "Row")},
                 {session.say("ui.column.message", "Message")}},
                {},
                {}};
    for (const auto &problem : problems) {
        list.push_back(
            {{"check", problem.check}, {"row", problem.row}, {"message", problem.message}});
        table.rows.push_back({problem.check, problem.row, problem.message});
    }
    const Json document = {{"ok", problems.empty()}, {"problems", std::move(list)}};
    if (problems.empty()) {
        session.output().show(document, session.say("ui.verified", "The file is whole."));
        return Exit::Done;
    }
    session.output().show(document, table);
    return Exit::Partly;
}

base::Result<Exit> rebuild(Session &session) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const std::int64_t wrong, app::FileService(*context).rebuild());
    session.output().show({{"corrected", wrong}},
                          session.say("ui.rebuilt", "Sums made again; {count} were wrong.",
                                      {{"count", std::to_string(wrong)}}));
    return Exit::Done;
}

base::Result<Exit> backup(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkOutput(options->out, session.workspace().file()));
    ACCORD_TRY(const auto copy,
               app::FileService(*context).backup(
                   std::filesystem::absolute(options->out),
                   session.output().progress(session.say("ui.copying", "Copying"))));
    session.output().show(
        {{"file", copy.file.string()}, {"head", copy.headHash}},
        session.say("ui.backed_up", "Checked copy: {file}", {{"file", copy.file.string()}}));
    return Exit::Done;
}

} // namespace

void addFileCommands(CLI::App &app, Session &session) {
    const auto options = std::make_shared<FileOptions>();
    CLI::App *verifying = app.add_subcommand(
        "verify", "Check pages, references, the chain of the change log and the sums");
    verifying->add_option("--expect", options->expected, "Head hash kept outside the file")
        ->type_name("HEX");
    verifying->add_flag("--quick", options->quick, "Leave out the slow page check");
    session.onRun(*verifying, [&session, options] { return verify(session, options); });

    CLI::App *rebuilding = app.add_subcommand("rebuild", "Make the monthly sums again");
    session.onRun(*rebuilding, [&session] { return rebuild(session); });

    CLI::App *copying = app.add_subcommand("backup", "Write a checked copy of the company file");
    copying->add_option("--out", options->out, "New file")->required()->type_name("F");
    session.onRun(*copying, [&session, options] { return backup(session, options); });
}

} // namespace accord::cli
