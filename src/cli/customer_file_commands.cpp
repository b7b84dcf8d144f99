// SPDX-License-Identifier: GPL-3.0-or-later
// file add, list, get, remove: files of customers inside the company file.
#include "app/customer_file_service.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct KeptFileOptions {
    std::string customer;
    std::string id;
    std::string path;
    std::string notes;
    std::string visit;
};
using Shared = std::shared_ptr<KeptFileOptions>;

// Null without the option.
base::Result<domain::VisitId> visitOf(const KeptFileOptions &options) {
    return options.visit.empty() ? base::Result<domain::VisitId>(domain::VisitId())
                                 : domain::VisitId::parse(options.visit);
}

base::Result<Exit> add(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::CustomerFileService files(*context);
    ACCORD_TRY(const domain::VisitId visit, visitOf(*options));
    ACCORD_TRY(const domain::CustomerFile kept,
               files.keep({options->customer, visit, options->notes}, options->path));
    session.output().show(files.document(kept),
                          session.say("ui.file.kept", "File {name} ({id}) is kept.",
                                      {{"name", kept.name}, {"id", kept.id.toString()}}));
    return Exit::Done;
}

base::Result<Exit> list(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::CustomerFileService files(*context);
    ACCORD_TRY(auto all, files.ofCustomer(options->customer));
    ACCORD_TRY(const domain::VisitId visit, visitOf(*options));
    if (!visit.isNull()) {
        std::erase_if(all, [visit](const auto &file) { return file.visit != visit; });
    }
    Json items = Json::array();
    Table table{{{session.say("ui.column.id", "Id")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.bytes", "Bytes")},
                 {session.say("ui.column.date", "Date")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(all.size())},
                             {"total", std::to_string(all.size())}})};
    for (const domain::CustomerFile &file : all) {
        items.push_back(files.document(file));
        table.rows.push_back(
            {file.id.toString(), file.name, std::to_string(file.size), file.day.toString()});
    }
    session.output().show(
        {{"items", std::move(items)}, {"next", Json(nullptr)}, {"total", all.size()}}, table);
    return Exit::Done;
}

base::Result<Exit> get(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::CustomerFileService files(*context);
    ACCORD_TRY(const domain::CustomerFile file, files.find(options->id));
    ACCORD_CHECK(checkOutput(options->path, session.workspace().file()));
    ACCORD_CHECK(files.copyTo(options->id, options->path));
    session.output().show({{"file", options->path}, {"size", file.size}, {"sha256", file.sha256}},
                          session.say("ui.file.written", "File {name} is written to {file}.",
                                      {{"name", file.name}, {"file", options->path}}));
    return Exit::Done;
}

base::Result<Exit> remove(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    app::CustomerFileService files(*context);
    ACCORD_TRY(const domain::CustomerFile file, files.find(options->id));
    ACCORD_CHECK(files.remove(options->id));
    session.output().show(
        {{"removed", options->id}},
        session.say("ui.file.removed", "File {name} is removed.", {{"name", file.name}}));
    return Exit::Done;
}

} // namespace

void addCustomerFileCommands(CLI::App &app, Session &session) {
    CLI::App *file = app.add_subcommand("file", "Files of the customers, inside the company file");
    file->require_subcommand(1);

    const auto ofAdd = std::make_shared<KeptFileOptions>();
    CLI::App *adding = file->add_subcommand("add", "Keep a file with a customer (50 MB at most)");
    adding->add_option("CUSTOMER", ofAdd->customer, "Customer code")->required();
    adding->add_option("PATH", ofAdd->path, "File to keep")->required();
    adding->add_option("--notes", ofAdd->notes, "What it is")->type_name("T");
    adding->add_option("--visit", ofAdd->visit, "Visit whose call card shows it")->type_name("ID");
    session.onRun(*adding, [&session, ofAdd] { return add(session, ofAdd); });

    const auto ofList = std::make_shared<KeptFileOptions>();
    CLI::App *listing = file->add_subcommand("list", "Files of a customer");
    listing->add_option("CUSTOMER", ofList->customer, "Customer code")->required();
    listing->add_option("--visit", ofList->visit, "Only those of one call card")->type_name("ID");
    session.onRun(*listing, [&session, ofList] { return list(session, ofList); });

    const auto ofGet = std::make_shared<KeptFileOptions>();
    CLI::App *getting = file->add_subcommand("get", "Write a file out");
    getting->add_option("ID", ofGet->id, "File id")->required();
    getting->add_option("--out", ofGet->path, "Where to")->required()->type_name("F");
    session.onRun(*getting, [&session, ofGet] { return get(session, ofGet); });

    const auto ofRemove = std::make_shared<KeptFileOptions>();
    CLI::App *removing = file->add_subcommand("remove", "Remove a file; undo brings it back");
    removing->add_option("ID", ofRemove->id, "File id")->required();
    session.onRun(*removing, [&session, ofRemove] { return remove(session, ofRemove); });
}

} // namespace accord::cli
