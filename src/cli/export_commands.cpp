// SPDX-License-Identifier: GPL-3.0-or-later
// export customers, contacts, visits, plans, sales, all.
#include "app/export_service.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct ExportOptions {
    std::string out;
    std::string purpose = "spreadsheet";
    std::string filter;
};
using Shared = std::shared_ptr<ExportOptions>;
using Use = base::Result<app::ExportResult> (app::ExportService::*)(const app::ExportRequest &,
                                                                    const base::Progress &);

base::Result<Exit> run(Session &session, const Shared &options, Use use) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkOutput(options->out, session.workspace().file()));
    app::ExportRequest request;
    request.file = options->out;
    request.purpose =
        options->purpose == "reimport" ? io::ExportFor::Reimport : io::ExportFor::Spreadsheet;
    request.filter = options->filter;
    request.title = [&session](const std::string &key) {
        return session.say("ui.field." + key, key);
    };
    app::ExportService service(*context);
    const auto progress = session.output().progress(session.say("ui.export.progress", "Export"));
    ACCORD_TRY(const app::ExportResult result, (service.*use)(request, progress));
    session.output().show(
        {{"file", result.file.string()}, {"format", result.format}, {"rows", result.rows}},
        session.say("ui.export.done", "{rows} rows were written to {file}.",
                    {{"rows", std::to_string(result.rows)}, {"file", result.file.string()}}));
    return Exit::Done;
}

Shared addWriting(CLI::App &command, const std::string &more = {}) {
    auto options = std::make_shared<ExportOptions>();
    command.add_option("--out", options->out, "File to write: .csv, .xlsx, .json" + more)
        ->required()
        ->type_name("FILE");
    command
        .add_option("--for", options->purpose,
                    "spreadsheet: no cell becomes a formula; reimport: comes back exactly")
        ->check(CLI::IsMember({"spreadsheet", "reimport"}));
    return options;
}

} // namespace

void addExportCommands(CLI::App &app, Session &session) {
    CLI::App *exporting = app.add_subcommand("export", "Write data to a file");
    exporting->require_subcommand(1);
    CLI::App *customers = exporting->add_subcommand("customers", "The customer file");
    const Shared ofCustomers = addWriting(*customers);
    customers->add_option("--filter", ofCustomers->filter, "Customers that pass this filter")
        ->type_name("FILTER");
    session.onRun(*customers, [&session, ofCustomers] {
        return run(session, ofCustomers, &app::ExportService::customers);
    });
    CLI::App *contacts =
        exporting->add_subcommand("contacts", "People at the customers; .vcf for phones");
    const Shared ofContacts = addWriting(*contacts, ", .vcf");
    contacts->add_option("--filter", ofContacts->filter, "Contacts that pass this filter")
        ->type_name("FILTER");
    session.onRun(*contacts, [&session, ofContacts] {
        return run(session, ofContacts, &app::ExportService::contacts);
    });
    CLI::App *visits = exporting->add_subcommand("visits", "Visits; .ics for calendars");
    const Shared ofVisits = addWriting(*visits, ", .ics");
    visits->add_option("--filter", ofVisits->filter, "Visits that pass this filter")
        ->type_name("FILTER");
    session.onRun(*visits, [&session, ofVisits] {
        return run(session, ofVisits, &app::ExportService::visits);
    });
    CLI::App *sales = exporting->add_subcommand("sales", "Sales, payments, margins, profits");
    const Shared ofSales = addWriting(*sales);
    session.onRun(
        *sales, [&session, ofSales] { return run(session, ofSales, &app::ExportService::sales); });
    CLI::App *plans = exporting->add_subcommand("plans", "Annual plans, one row each");
    const Shared ofPlans = addWriting(*plans);
    session.onRun(
        *plans, [&session, ofPlans] { return run(session, ofPlans, &app::ExportService::plans); });
    CLI::App *all = exporting->add_subcommand(
        "all", "The whole company but its change log, table by table: the same before and after "
               "what was undone");
    const auto ofAll = std::make_shared<ExportOptions>();
    all->add_option("--out", ofAll->out, "File to write: .json")->required()->type_name("FILE");
    session.onRun(
        *all, [&session, ofAll] { return run(session, ofAll, &app::ExportService::everything); });
}

} // namespace accord::cli
