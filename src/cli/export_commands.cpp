// SPDX-License-Identifier: GPL-3.0-or-later
// export customers, contacts, visits, plans, sales, receivables, stock, must-have, service, all.
#include "app/export_service.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <array>
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
    struct Kind {
        const char *word;
        const char *description;
        const char *filtered; // "" = everything
        Use use;
    };
    static constexpr const char *kCustomers = "Customers that pass this filter";
    static constexpr std::array kKinds{
        Kind{"customers", "The customer file", kCustomers, &app::ExportService::customers},
        Kind{"contacts", "People at the customers; .vcf for phones",
             "Contacts that pass this filter", &app::ExportService::contacts},
        Kind{"visits", "Visits; .ics for calendars", "Visits that pass this filter",
             &app::ExportService::visits},
        Kind{"plans", "Annual plans, one row each", "", &app::ExportService::plans},
        Kind{"sales", "Sales, payments, margins, profits", "", &app::ExportService::sales},
        Kind{"receivables", "Invoices and what is paid", kCustomers,
             &app::ExportService::receivables},
        Kind{"stock", "Stock of ours at the customers", kCustomers, &app::ExportService::stock},
        Kind{"must-have", "Products that customers must have", kCustomers,
             &app::ExportService::mustHaves},
        Kind{"service", "Fill rate and on-time delivery by month", kCustomers,
             &app::ExportService::serviceFacts}};
    for (const Kind &kind : kKinds) {
        CLI::App *command = exporting->add_subcommand(kind.word, kind.description);
        const Shared options = addWriting(*command);
        if (*kind.filtered != '\0') {
            command->add_option("--filter", options->filter, kind.filtered)->type_name("FILTER");
        }
        session.onRun(*command,
                      [&session, options, use = kind.use] { return run(session, options, use); });
    }
    CLI::App *all = exporting->add_subcommand(
        "all", "The whole company but its change log, table by table: the same before and after "
               "what was undone");
    const auto ofAll = std::make_shared<ExportOptions>();
    all->add_option("--out", ofAll->out, "File to write: .json")->required()->type_name("FILE");
    session.onRun(
        *all, [&session, ofAll] { return run(session, ofAll, &app::ExportService::everything); });
}

} // namespace accord::cli
