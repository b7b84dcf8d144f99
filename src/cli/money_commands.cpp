// SPDX-License-Identifier: GPL-3.0-or-later
// receivable, stock, must-have, service: each add, set, remove, list of one kind of money fact.
#include "app/money_facts.h"
#include "cli/commands.h"
#include "cli/record_options.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct MoneyOptions {
    RecordOptions record;
    std::string customer;
    std::string id;
    std::optional<std::int64_t> version;
};
using Shared = std::shared_ptr<MoneyOptions>;

template<class Record>
Exit showSaved(Session &session, const app::RecordService<Record> &records, const Record &record) {
    session.output().show(
        records.document(record),
        session.say("ui.record.saved", "Record {id} is saved.", {{"id", record.id.toString()}}));
    return Exit::Done;
}

template<class Record>
base::Result<Exit> add(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json fields, documentOf(options->record));
    app::RecordService<Record> records(*context);
    ACCORD_TRY(const Record saved, records.add(options->customer, fields));
    return showSaved(session, records, saved);
}

template<class Record>
base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json fields, documentOf(options->record));
    app::RecordService<Record> records(*context);
    ACCORD_TRY(const Record saved, records.set(options->id, fields, options->version));
    return showSaved(session, records, saved);
}

template<class Record>
base::Result<Exit> remove(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(app::RecordService<Record>(*context).remove(options->id));
    session.output().show(
        {{"removed", options->id}},
        session.say("ui.record.removed", "Record {id} is removed.", {{"id", options->id}}));
    return Exit::Done;
}

std::string shown(const nlohmann::ordered_json &value) {
    return value.is_null()     ? std::string()
           : value.is_string() ? value.get<std::string>()
                               : value.dump();
}

template<class Record>
base::Result<Exit> list(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::RecordService<Record> records(*context);
    ACCORD_TRY(const auto all, records.ofCustomer(options->customer));
    Table table{{{session.say("ui.column.id", "Id")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(all.size())},
                             {"total", std::to_string(all.size())}})};
    for (const auto &field : domain::recordFields<Record>()) {
        if (field.isGiven) {
            const std::string key(field.key);
            table.columns.push_back({session.say("ui.field." + key, key)});
        }
    }
    Json items = Json::array();
    for (const Record &record : all) {
        const auto document = records.document(record);
        std::vector<std::string> row{record.id.toString()};
        for (const auto &field : domain::recordFields<Record>()) {
            if (field.isGiven) {
                row.push_back(shown(document.at(std::string(field.key))));
            }
        }
        table.rows.push_back(std::move(row));
        items.push_back(document);
    }
    session.output().show(
        {{"items", std::move(items)}, {"next", Json(nullptr)}, {"total", all.size()}}, table);
    return Exit::Done;
}

template<class Record>
void addKind(CLI::App &app, Session &session, const char *word, const char *description) {
    CLI::App *kind = app.add_subcommand(word, description);
    kind->require_subcommand(1);

    const auto ofAdd = std::make_shared<MoneyOptions>();
    CLI::App *adding = kind->add_subcommand("add", "Add one to a customer");
    adding->add_option("CUSTOMER", ofAdd->customer, "Customer code")->required();
    addRecordOptions<Record>(*adding, ofAdd->record);
    session.onRun(*adding, [&session, ofAdd] { return add<Record>(session, ofAdd); });

    const auto ofSet = std::make_shared<MoneyOptions>();
    CLI::App *setting = kind->add_subcommand("set", "Change fields; \"\" empties one");
    setting->add_option("ID", ofSet->id, "Id, as list shows it")->required();
    addRecordOptions<Record>(*setting, ofSet->record);
    setting
        ->add_option("--version-read", ofSet->version,
                     "Refuse when the record is newer than this version")
        ->type_name("N");
    session.onRun(*setting, [&session, ofSet] { return set<Record>(session, ofSet); });

    const auto ofRemove = std::make_shared<MoneyOptions>();
    CLI::App *removing = kind->add_subcommand("remove", "Remove one; undo brings it back");
    removing->add_option("ID", ofRemove->id, "Id, as list shows it")->required();
    session.onRun(*removing, [&session, ofRemove] { return remove<Record>(session, ofRemove); });

    const auto ofList = std::make_shared<MoneyOptions>();
    CLI::App *listing = kind->add_subcommand("list", "Those of a customer");
    listing->add_option("CUSTOMER", ofList->customer, "Customer code")->required();
    session.onRun(*listing, [&session, ofList] { return list<Record>(session, ofList); });
}

} // namespace

void addMoneyCommands(CLI::App &app, Session &session) {
    addKind<domain::Receivable>(app, session, "receivable", "Invoices and what is paid");
    addKind<domain::StockCount>(app, session, "stock", "Stock of ours at the customers");
    addKind<domain::MustHave>(app, session, "must-have", "Products that customers must have");
    addKind<domain::ServiceFact>(app, session, "service",
                                 "Fill rate and on-time delivery by month");
}

} // namespace accord::cli
