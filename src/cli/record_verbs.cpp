// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_verbs.h"

#include "cli/document_text.h"

namespace accord::cli {
namespace {

struct VerbOptions {
    RecordOptions record;
    std::string customer;
    std::string id;
    std::optional<std::int64_t> version;
};
using Shared = std::shared_ptr<VerbOptions>;

base::Result<Exit> add(Session &session, const RecordKind &kind, const VerbOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(nlohmann::json fields, documentOf(options.record));
    std::string customer = options.customer;
    if (customer.empty() && fields.contains("customer") && fields["customer"].is_string()) {
        customer = fields["customer"].get<std::string>();
    }
    fields.erase("customer");
    base::Issues issues;
    auto saved = kind.add(*context, customer, fields, issues);
    return saved ? base::Result<Exit>(showRecord(session, kind, *saved))
                 : withOthers(session, std::move(saved).error(), issues);
}

base::Result<Exit> set(Session &session, const RecordKind &kind, const VerbOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const nlohmann::json fields, documentOf(options.record));
    base::Issues issues;
    auto saved = kind.set(*context, options.id, fields, options.version, issues);
    return saved ? base::Result<Exit>(showRecord(session, kind, *saved))
                 : withOthers(session, std::move(saved).error(), issues);
}

base::Result<Exit> remove(Session &session, const RecordKind &kind, const VerbOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(kind.remove(*context, options.id));
    session.output().show({{"removed", options.id}},
                          session.say("ui.record.removed",
                                      "The {kind} {id} is removed; undo brings it back.",
                                      {{"kind", session.messages().wordOf("entity", kind.entity)},
                                       {"id", options.id}}));
    return Exit::Done;
}

base::Result<Exit> list(Session &session, const RecordKind &kind, const VerbOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const std::vector<Json> documents, kind.list(*context, options.customer));
    std::vector<std::string> keys{"id"};
    keys.insert(keys.end(), kind.columns.begin(), kind.columns.end());
    session.output().show({{"items", documents}, {"next", nullptr}, {"total", documents.size()}},
                          tableOf(session, keys, documents));
    return Exit::Done;
}

} // namespace

Exit showRecord(Session &session, const RecordKind &kind, const Json &document) {
    session.output().show(document,
                          session.say("ui.record.saved", "The {kind} {id} is saved.",
                                      {{"kind", session.messages().wordOf("entity", kind.entity)},
                                       {"id", document.at("id").get<std::string>()}}));
    return Exit::Done;
}

tl::unexpected<base::Error> withOthers(const Session &session, base::Error first,
                                       const base::Issues &issues) {
    for (std::size_t i = 1; i < issues.size(); ++i) {
        const std::string message = session.messages().say(issues[i]);
        first.detail += " " + message;
        first.args["also_" + std::to_string(i)] = issues[i].reason + ": " + message;
    }
    return tl::unexpected<base::Error>(std::move(first));
}

void addRecordAdd(CLI::App &parent, Session &session, const SharedKind &kind,
                  const std::string &description) {
    const auto options = std::make_shared<VerbOptions>();
    CLI::App *adding = parent.add_subcommand("add", description);
    adding->add_option("CUSTOMER", options->customer,
                       "Customer code; may stand in the document instead");
    kind->addFields(*adding, options->record);
    session.onRun(*adding, [&session, kind, options] { return add(session, *kind, *options); });
}

void addRecordSet(CLI::App &parent, Session &session, const SharedKind &kind) {
    const auto options = std::make_shared<VerbOptions>();
    CLI::App *setting = parent.add_subcommand("set", "Change fields; \"\" empties one");
    setting->add_option("ID", options->id, "Id as listed")->required();
    kind->addFields(*setting, options->record);
    setting
        ->add_option("--version-read", options->version,
                     "Refuse when the record is newer than this version")
        ->type_name("N");
    session.onRun(*setting, [&session, kind, options] { return set(session, *kind, *options); });
}

void addRecordRemove(CLI::App &parent, Session &session, const SharedKind &kind) {
    const auto options = std::make_shared<VerbOptions>();
    CLI::App *removing =
        parent.add_subcommand("remove", "Take away what was made by mistake; undo brings it back");
    removing->add_option("ID", options->id, "Id as listed")->required();
    session.onRun(*removing,
                  [&session, kind, options] { return remove(session, *kind, *options); });
}

void addRecordList(CLI::App &parent, Session &session, const SharedKind &kind,
                   const std::string &description) {
    const auto options = std::make_shared<VerbOptions>();
    CLI::App *listing = parent.add_subcommand("list", description);
    listing->add_option("CUSTOMER", options->customer, "Customer code")->required();
    session.onRun(*listing, [&session, kind, options] { return list(session, *kind, *options); });
}

void addRecordCommands(CLI::App &app, Session &session, const std::string &name,
                       const std::string &description, const SharedKind &kind) {
    CLI::App *parent = app.add_subcommand(name, description);
    parent->require_subcommand(1);
    addRecordAdd(*parent, session, kind, "Add one to a customer");
    addRecordSet(*parent, session, kind);
    addRecordRemove(*parent, session, kind);
    addRecordList(*parent, session, kind, "Those of a customer, by age");
}

} // namespace accord::cli
