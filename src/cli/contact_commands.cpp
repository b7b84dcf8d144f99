// SPDX-License-Identifier: GPL-3.0-or-later
// contact add, set, remove, list.
#include "app/contact_service.h"
#include "cli/commands.h"
#include "cli/record_verbs.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct ContactOptions {
    RecordOptions record;
    std::string customer;
    std::string id;
    std::optional<std::int64_t> version;
    app::ContactListing listing;
};
using Shared = std::shared_ptr<ContactOptions>;

Exit showSaved(Session &session, const app::ContactService &contacts,
               const domain::Contact &contact) {
    session.output().show(contacts.document(contact),
                          session.say("ui.contact.saved", "Contact {name} ({id}) is saved.",
                                      {{"name", contact.name}, {"id", contact.id.toString()}}));
    return Exit::Done;
}

base::Result<Exit> add(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(nlohmann::json fields, documentOf(options->record));
    std::string customer = options->customer;
    if (customer.empty() && fields.contains("customer") && fields["customer"].is_string()) {
        customer = fields["customer"].get<std::string>();
    }
    fields.erase("customer");
    app::ContactService contacts(*context);
    ACCORD_TRY(const domain::Contact saved, contacts.add(customer, fields));
    return showSaved(session, contacts, saved);
}

base::Result<Exit> set(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json fields, documentOf(options->record));
    app::ContactService contacts(*context);
    ACCORD_TRY(const domain::Contact saved, contacts.set(options->id, fields, options->version));
    return showSaved(session, contacts, saved);
}

base::Result<Exit> list(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::ContactService contacts(*context);
    ACCORD_TRY(const app::ContactPage page, contacts.list(options->listing));
    Json items = Json::array();
    Table table{{{session.say("ui.column.id", "Id")},
                 {session.say("ui.column.customer", "Customer")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.field.title", "title")},
                 {session.say("ui.field.role", "role")},
                 {session.say("ui.field.phones", "phones")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(page.rows.size())},
                             {"total", std::to_string(page.total)}})};
    for (const auto &row : page.rows) {
        items.push_back(contacts.document(row.contact));
        items.back()["customer_name"] = row.customerName;
        const std::string role(domain::code(row.contact.role));
        table.rows.push_back(
            {row.contact.id.toString(), row.customerCode, row.contact.name, row.contact.title,
             role.empty() ? role : session.say("ui.word." + role, role),
             row.contact.phones.empty() ? std::string() : row.contact.phones.front()});
    }
    session.output().show({{"items", std::move(items)},
                           {"next", page.next ? Json(*page.next) : Json(nullptr)},
                           {"total", page.total}},
                          table);
    return Exit::Done;
}

} // namespace

void addContactCommands(CLI::App &app, Session &session) {
    CLI::App *contact = app.add_subcommand("contact", "People at the customers");
    contact->require_subcommand(1);

    const auto ofAdd = std::make_shared<ContactOptions>();
    CLI::App *adding = contact->add_subcommand("add", "Add a contact to a customer");
    adding->add_option("CUSTOMER", ofAdd->customer,
                       "Customer code; may stand in the document instead");
    addRecordOptions<domain::Contact>(*adding, ofAdd->record);
    session.onRun(*adding, [&session, ofAdd] { return add(session, ofAdd); });

    const auto ofSet = std::make_shared<ContactOptions>();
    CLI::App *setting = contact->add_subcommand("set", "Change fields; \"\" empties one");
    setting->add_option("ID", ofSet->id, "Contact id")->required();
    addRecordOptions<domain::Contact>(*setting, ofSet->record);
    setting
        ->add_option("--version-read", ofSet->version,
                     "Refuse when the record is newer than this version")
        ->type_name("N");
    session.onRun(*setting, [&session, ofSet] { return set(session, ofSet); });

    addRecordRemove(*contact, session, recordKind<domain::Contact>({}));

    const auto ofList = std::make_shared<ContactOptions>();
    CLI::App *listing = contact->add_subcommand("list", "List contacts by name");
    listing->add_option("--customer", ofList->listing.customer, "Only of this customer")
        ->type_name("CODE");
    listing
        ->add_option("--filter", ofList->listing.filter,
                     "field op value joined by and; ops = != < <= > >= ~ in(a,b)")
        ->type_name("F");
    listing->add_option("--limit", ofList->listing.limit, "Contacts per page (default 100)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    listing->add_option("--after", ofList->listing.after, "Id given as \"next\" before")
        ->type_name("ID");
    session.onRun(*listing, [&session, ofList] { return list(session, ofList); });
}

} // namespace accord::cli
