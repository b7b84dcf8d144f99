// SPDX-License-Identifier: GPL-3.0-or-later
// verify, rebuild, backup, restore.
#include "app/company_restoring.h"
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
    std::string backup;
    std::string to;
    bool quick = false;
    bool replace = false;
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

Json contentsJson(const storage::BackupContents &contents) {
    const auto at =
        contents.lastChange.isNull() ? std::string() : contents.lastChange.toString(contents.zone);
    return {
        {"company", contents.company},
        {"customers", contents.customers},
        {"plans", contents.plans},
        {"changes", contents.changes},
        {"last_change", at.empty() ? Json(nullptr) : Json(at)},
        {"figures_to", contents.figuresTo ? Json(contents.figuresTo->toString()) : Json(nullptr)}};
}

base::Result<Exit> listBackups(Session &session) {
    ACCORD_TRY(const std::filesystem::path file, session.companyFile());
    const auto backups = app::backupsOf(file);
    Json items = Json::array();
    Table table{{{session.say("ui.column.at", "When")},
                 {session.say("ui.column.occasion", "Occasion")},
                 {session.say("ui.column.customers", "Customers"), Align::Right},
                 {session.say("ui.column.plans", "Plans"), Align::Right},
                 {session.say("ui.column.changes", "Changes"), Align::Right},
                 {session.say("ui.column.file", "File")}},
                {},
                session.say("ui.restore.how", "Bring one back with: restore FILE --to NEW.accord")};
    for (const app::BackupListItem &item : backups) {
        const std::string zone = item.contents ? item.contents->zone : "UTC";
        const std::string at = item.backup.made.toString(zone);
        items.push_back(
            {{"file", item.backup.file.string()},
             {"made", at},
             {"occasion", item.backup.occasion},
             {"bytes", item.bytes},
             {"contents", item.contents ? contentsJson(*item.contents) : Json(nullptr)},
             {"unreadable", item.unreadable.empty() ? Json(nullptr) : Json(item.unreadable)}});
        const auto count = [&](std::int64_t value) {
            return item.contents ? std::to_string(value) : std::string("?");
        };
        const auto contents = item.contents.value_or(storage::BackupContents());
        table.rows.push_back({at, item.backup.occasion, count(contents.customers),
                              count(contents.plans), count(contents.changes),
                              item.backup.file.string()});
    }
    const auto total = items.size();
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", total}},
                          table);
    return Exit::Done;
}

base::Result<Exit> restore(Session &session, const Shared &options) {
    if (options->backup.empty()) {
        return listBackups(session);
    }
    if (options->to.empty()) {
        return base::fail(base::ErrorCode::Invalid, "restore.to_missing",
                          "Say where the company is to be: restore FILE --to NEW.accord.", "to");
    }
    const auto target = std::filesystem::absolute(options->to);
    ACCORD_TRY(
        const app::Restored restored,
        app::restoreBackup(options->backup, target, options->replace, base::SystemClock().now(),
                           session.output().progress(session.say("ui.restoring", "Restoring"))));
    const std::string aside = restored.putAside ? restored.putAside->string() : std::string();
    if (!aside.empty()) {
        session.output().note(session.say(
            "ui.restore.aside", "What had the name is kept as {file}.", {{"file", aside}}));
    }
    session.output().show({{"file", restored.file.string()},
                           {"put_aside", aside.empty() ? Json(nullptr) : Json(aside)},
                           {"contents", contentsJson(restored.contents)}},
                          session.say("ui.restored",
                                      "{company} is back in {file}: {customers} customers, {plans} "
                                      "plans.",
                                      {{"company", restored.contents.company},
                                       {"file", restored.file.string()},
                                       {"customers", std::to_string(restored.contents.customers)},
                                       {"plans", std::to_string(restored.contents.plans)}}));
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

    CLI::App *restoring = app.add_subcommand(
        "restore", "Bring a backup back as a company file; without a file, list the backups");
    restoring->add_option("F", options->backup, "Backup to bring back");
    restoring->add_option("--to", options->to, "Company file to make")->type_name("NEW.accord");
    restoring->add_flag("--replace", options->replace,
                        "Put a file of that name aside, instead of refusing");
    session.onRun(*restoring, [&session, options] { return restore(session, options); });
}

} // namespace accord::cli
