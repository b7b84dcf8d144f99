// SPDX-License-Identifier: GPL-3.0-or-later
// note, equipment, qualification add, set, remove, list; loss add, set, list, win-back; terms show,
// set.
#include "app/relation_service.h"
#include "cli/commands.h"
#include "cli/document_text.h"
#include "cli/record_verbs.h"

namespace accord::cli {
namespace {

struct RelationOptions {
    RecordOptions record;
    std::string customer;
    std::string why;
};
using Shared = std::shared_ptr<RelationOptions>;

base::Result<Exit> lose(Session &session, const RecordKind &kind, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json fields, documentOf(options->record));
    app::LossService losses(*context);
    ACCORD_TRY(const domain::Loss loss, losses.lose(options->customer, fields));
    return showRecord(session, kind, losses.document(loss));
}

base::Result<Exit> winBack(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const domain::Customer customer,
               app::LossService(*context).winBack(options->customer, options->why));
    const std::string status(code(customer.status));
    session.output().show(
        {{"customer", customer.code}, {"status", status}, {"version", customer.version}},
        session.say(
            "ui.customer.status", "Customer {code} is {status}.",
            {{"code", customer.code}, {"status", session.messages().wordOf("status", status)}}));
    return Exit::Done;
}

// The terms of a customer that has none are a document without values.
Json termsOf(const app::TermsService &service, const domain::CustomerTerms &terms,
             const std::string &customer) {
    Json document = service.document(terms);
    document["customer"] = customer;
    if (terms.id.isNull()) {
        document["id"] = nullptr;
    }
    return document;
}

base::Result<Exit> showTerms(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::TermsService service(*context);
    ACCORD_TRY(const domain::CustomerTerms terms, service.of(options->customer));
    const Json document = termsOf(service, terms, options->customer);
    session.output().show(document, fieldsOf(session, document));
    return Exit::Done;
}

base::Result<Exit> setTerms(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json fields, documentOf(options->record));
    app::TermsService service(*context);
    ACCORD_TRY(const domain::CustomerTerms terms, service.put(options->customer, fields));
    const Json document = termsOf(service, terms, options->customer);
    session.output().show(document, fieldsOf(session, document));
    return Exit::Done;
}

void addLossCommands(CLI::App &app, Session &session) {
    const SharedKind kind =
        recordKind<domain::Loss>({"day", "reason", "evidence", "won_back_on", "task"});
    CLI::App *loss = app.add_subcommand("loss", "Customers that were lost, and why");
    loss->require_subcommand(1);
    const auto ofAdd = std::make_shared<RelationOptions>();
    CLI::App *adding = loss->add_subcommand("add", "A customer is lost, from the day of --at on");
    adding->add_option("CUSTOMER", ofAdd->customer, "Customer code")->required();
    kind->addFields(*adding, ofAdd->record);
    session.addAt(*adding);
    session.onRun(*adding, [&session, kind, ofAdd] { return lose(session, *kind, ofAdd); });
    addRecordSet(*loss, session, kind);
    addRecordList(*loss, session, kind, "Losses of a customer, by age");
    const auto ofWin = std::make_shared<RelationOptions>();
    CLI::App *winning = loss->add_subcommand("win-back", "A lost customer is active again");
    winning->add_option("CUSTOMER", ofWin->customer, "Customer code")->required();
    winning->add_option("--why", ofWin->why, "What brought it back")->type_name("TEXT");
    session.addAt(*winning);
    session.onRun(*winning, [&session, ofWin] { return winBack(session, ofWin); });
}

void addTermsCommands(CLI::App &app, Session &session) {
    CLI::App *terms = app.add_subcommand("terms", "Credit, payment and invoice of a customer");
    terms->require_subcommand(1);
    const auto ofShow = std::make_shared<RelationOptions>();
    CLI::App *showing = terms->add_subcommand("show", "Show the terms of a customer");
    showing->add_option("CUSTOMER", ofShow->customer, "Customer code")->required();
    session.onRun(*showing, [&session, ofShow] { return showTerms(session, ofShow); });
    const auto ofSet = std::make_shared<RelationOptions>();
    CLI::App *setting = terms->add_subcommand("set", "Change the terms; \"\" empties one");
    setting->add_option("CUSTOMER", ofSet->customer, "Customer code")->required();
    addRecordOptions<domain::CustomerTerms>(*setting, ofSet->record);
    session.onRun(*setting, [&session, ofSet] { return setTerms(session, ofSet); });
}

} // namespace

void addRelationCommands(CLI::App &app, Session &session) {
    addRecordCommands(app, session, "note", "The diary of a customer",
                      recordKind<domain::CustomerNote>({"day", "pinned", "text"}));
    addRecordCommands(app, session, "equipment", "Coolers, racks and the like at a customer",
                      recordKind<domain::Equipment>(
                          {"kind", "serial", "count", "owner", "place", "condition", "day"}));
    addRecordCommands(app, session, "qualification", "What shows that a customer is a key account",
                      recordKind<domain::Qualification>({"criterion", "met", "day", "evidence"}));
    addLossCommands(app, session);
    addTermsCommands(app, session);
}

} // namespace accord::cli
