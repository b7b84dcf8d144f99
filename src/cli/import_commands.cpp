// SPDX-License-Identifier: GPL-3.0-or-later
// import customers, contacts, sales, receivables, stock, must-have, service, visits, undo.
#include "app/import_service.h"
#include "app/map_memory.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct ImportOptions {
    app::ImportRequest request;
    std::string file;
    std::string map;
    std::string mode = "replace-keys";
    std::string onConflict = "update";
    std::string rejected;
    std::string id;
};
using Shared = std::shared_ptr<ImportOptions>;

std::string yuan(std::int64_t fen) {
    return base::Money(fen).toString();
}

Fields fieldsOf(const Session &session, const app::ImportResult &result) {
    const auto counts = [](const app::ImportCounts &c) {
        return std::to_string(c.made) + " / " + std::to_string(c.changed) + " / " +
               std::to_string(c.unchanged);
    };
    Fields fields = {
        {session.say("ui.import.id", "Import"), result.id.isNull() ? "-" : result.id.toString()},
        {session.say("ui.import.rows", "Rows"), std::to_string(result.rows)},
        {session.say("ui.import.row_counts", "Rows new / changed / unchanged"),
         counts(result.rowCounts)},
        {session.say("ui.import.key_counts", "Keys new / changed / unchanged"),
         counts(result.keys)},
        {session.say("ui.import.rejected", "Rejected"), std::to_string(result.rejected)},
        {session.say("ui.import.customers_created", "Customers created"),
         std::to_string(result.customersCreated)}};
    for (const auto &[field, total] : result.totalsFen) {
        fields.emplace_back(session.say("ui.field." + field, field), yuan(total));
    }
    return fields;
}

void noteRow(const Session &session, const app::RejectedRow &row, Output &output) {
    const app::Arguments arguments{{"line", std::to_string(row.line)},
                                   {"reason", session.say("ui.reason." + row.reason, row.reason)},
                                   {"column", printable(row.column)},
                                   {"field", session.say("ui.field." + row.field, row.field)},
                                   {"value", printable(row.value)}};
    if (row.column.empty() && !row.field.empty()) {
        output.note(
            session.say("ui.import.rejected_field", "Line {line}: {reason} ({field})", arguments));
        return;
    }
    output.note(row.column.empty()
                    ? session.say("ui.import.rejected_line", "Line {line}: {reason}", arguments)
                    : session.say("ui.import.rejected_row",
                                  "Line {line}: {reason} (column \"{column}\", value \"{value}\")",
                                  arguments));
}

void noteConflict(Session &session, const app::ImportConflict &conflict) {
    for (const auto &change : conflict.changes) {
        session.output().note(
            session.say("ui.import.conflict", "Line {line}, {key}: {field} \"{old}\" -> \"{new}\"",
                        {{"line", std::to_string(conflict.line)},
                         {"key", printable(conflict.key)},
                         {"field", session.say("ui.field." + change.field, change.field)},
                         {"old", printable(change.before)},
                         {"new", printable(change.after)}}));
    }
}

void noteDetails(Session &session, const app::ImportResult &result) {
    Output &output = session.output();
    for (const app::ImportNotice &notice : result.notices) {
        output.note(session.say("ui." + notice.word, notice.english, notice.args));
    }
    if (output.isJson()) {
        return;
    }
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < std::min(kShown, result.lookalikeRows.size()); ++i) {
        const app::LookalikeRow &row = result.lookalikeRows[i];
        output.note(session.say(
            row.otherLine > 0 ? "ui.import.lookalike_in_file" : "ui.import.lookalike_on_file",
            row.otherLine > 0 ? "Line {line}: {name} resembles {other} of line {other_line} ({by})"
                              : "Line {line}: {name} resembles {other}, {code} on file ({by})",
            {{"line", std::to_string(row.line)},
             {"name", printable(row.name)},
             {"other", printable(row.otherName)},
             {"other_line", std::to_string(row.otherLine)},
             {"code", printable(row.customerCode)},
             {"by", session.say("ui.lookalike." + row.by, row.by)}}));
    }
    for (const app::FallingMonth &fall : result.fallingMonths) {
        output.note(session.say("ui.import.fall", "{month} {field}: {before} -> {after}",
                                {{"month", fall.month.toString()},
                                 {"field", session.say("ui.field." + fall.field, fall.field)},
                                 {"before", yuan(fall.before)},
                                 {"after", yuan(fall.after)}}));
    }
    for (std::size_t i = 0; i < std::min(kShown, result.conflicts.size()); ++i) {
        noteConflict(session, result.conflicts[i]);
    }
    for (std::size_t i = 0; i < std::min(kShown, result.rejectedRows.size()); ++i) {
        const app::RejectedRow &row = result.rejectedRows[i];
        noteRow(session, row, output);
    }
}

void complete(Session &session, ImportOptions &options) {
    app::ImportRequest &request = options.request;
    request.file = options.file;
    request.mapFile = options.map;
    request.rejectedFile = options.rejected;
    request.mode = options.mode == "add"              ? app::ImportMode::Add
                   : options.mode == "replace-period" ? app::ImportMode::ReplacePeriod
                                                      : app::ImportMode::ReplaceKeys;
    request.onConflict = options.onConflict == "skip"   ? app::OnConflict::Skip
                         : options.onConflict == "fail" ? app::OnConflict::Fail
                                                        : app::OnConflict::Update;
    request.companyFile = session.workspace().file();
    request.mapMemory = Session::settingsFile(app::MapMemory::kFileName);
}

base::Result<Exit> import(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    complete(session, *options);
    ACCORD_CHECK(
        checkOutput(options->rejected, session.workspace().file(), {options->file, options->map}));
    const auto progress = session.output().progress(session.say("ui.import.progress", "Import"));
    ACCORD_TRY(const app::ImportResult result,
               app::ImportService(*context).run(options->request, progress));
    noteDetails(session, result);
    Json document = app::toJson(result);
    for (std::size_t i = 0; i < result.notices.size(); ++i) {
        const app::ImportNotice &notice = result.notices[i];
        document["notices"][i]["message"] =
            session.say("ui." + notice.word, notice.english, notice.args);
    }
    session.output().show(document, fieldsOf(session, result));
    return result.rejected > 0 || result.incomplete ? Exit::Partly : Exit::Done;
}

base::Result<Exit> undo(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    std::optional<domain::ImportId> id;
    if (!options->id.empty()) {
        ACCORD_TRY(id, domain::ImportId::parse(options->id));
    }
    ACCORD_TRY(const auto outcome, app::ImportService(*context).undo(id));
    session.output().show({{"undone", outcome.undone.value()},
                           {"seq", outcome.set.value()},
                           {"action", outcome.action}},
                          session.say("ui.undone", "Taken back: {action} ({seq}).",
                                      {{"action", session.messages().action(outcome.action)},
                                       {"seq", outcome.undone.toString()}}));
    return Exit::Done;
}

void addReading(CLI::App &command, const Shared &options) {
    app::ImportRequest &request = options->request;
    command.add_option("FILE", options->file, "CSV or XLSX file, told apart by its content")
        ->required();
    command.add_option("--map", options->map, "Which field comes from which column")
        ->type_name("MAP.json");
    command
        .add_option("--encoding", request.table.encoding,
                    "auto, UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5 or ISO-8859-1")
        ->type_name("NAME");
    command
        .add_option("--delimiter", request.table.delimiter,
                    "auto, comma, semicolon, tab or bar; the character itself will do")
        ->type_name("C");
    command.add_option("--sheet", request.table.sheet, "Sheet of an XLSX file, name or number")
        ->type_name("NAME");
    command.add_option("--owner", request.owner, "Account manager of customers that are made")
        ->type_name("CODE");
    command.add_flag("--dry-run", request.dryRun, "Say what would happen, change nothing");
    command.add_flag("--strict", request.strict, "One rejected row refuses the whole file");
    command.add_option("--rejected", options->rejected, "Write the rejected rows to this CSV")
        ->type_name("OUT.csv");
}

void addRecords(CLI::App &importing, Session &session, io::ImportKind kind,
                const std::string &description) {
    const auto options = std::make_shared<ImportOptions>();
    options->request.kind = kind;
    CLI::App *command =
        importing.add_subcommand(std::string(io::importKindCode(kind)), description);
    addReading(*command, options);
    command
        ->add_option("--on-conflict", options->onConflict,
                     "What to do with what is on file: update, skip or fail")
        ->check(CLI::IsMember({"update", "skip", "fail"}));
    if (kind != io::ImportKind::Customers) {
        command
            ->add_option("--customer", options->request.customer,
                         "All rows are about this customer, whatever they say")
            ->type_name("CODE");
    }
    if (kind == io::ImportKind::Customers || kind == io::ImportKind::Contacts) {
        command->add_flag("--skip-lookalikes", options->request.skipLookalikes,
                          "Leave out new rows that resemble what is on file");
    }
    session.onRun(*command, [&session, options] { return import(session, options); });
}

} // namespace

void addImportCommands(CLI::App &app, Session &session) {
    CLI::App *importing = app.add_subcommand("import", "Bring data in from a file");
    importing->require_subcommand(1);

    const auto ofSales = std::make_shared<ImportOptions>();
    ofSales->request.kind = io::ImportKind::Sales;
    CLI::App *sales = importing->add_subcommand("sales", "Sales, payments, margins, profits");
    addReading(*sales, ofSales);
    sales->add_option("--mode", ofSales->mode, "replace-keys, replace-period or add")
        ->check(CLI::IsMember({"replace-keys", "replace-period", "add"}));
    sales->add_flag("--create-customers", ofSales->request.createCustomers,
                    "Make customers that are not on file");
    session.onRun(*sales, [&session, ofSales] { return import(session, ofSales); });

    addRecords(*importing, session, io::ImportKind::Customers, "The customer file");
    addRecords(*importing, session, io::ImportKind::Contacts,
               "Contacts: CSV, XLSX or vCard, told apart by the content");
    addRecords(*importing, session, io::ImportKind::Receivables, "Invoices and what is paid");
    addRecords(*importing, session, io::ImportKind::Stock, "Stock of ours at the customers");
    addRecords(*importing, session, io::ImportKind::MustHaves, "Products that customers must have");
    addRecords(*importing, session, io::ImportKind::ServiceFacts,
               "Fill rate and on-time delivery by month");
    addRecords(*importing, session, io::ImportKind::Visits,
               "Visits: CSV, XLSX or a calendar (.ics), told apart by the content");

    const auto ofUndo = std::make_shared<ImportOptions>();
    CLI::App *undoing = importing->add_subcommand("undo", "Take an import back");
    undoing->add_option("ID", ofUndo->id, "Import id; without it, your latest import");
    session.onRun(*undoing, [&session, ofUndo] { return undo(session, ofUndo); });
}

} // namespace accord::cli
