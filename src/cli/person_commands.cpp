// SPDX-License-Identifier: GPL-3.0-or-later
// person export, erase.
#include "app/person_service.h"
#include "base/atomic_file.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct PersonOptions {
    std::string id;
    std::string out;
};
using Shared = std::shared_ptr<PersonOptions>;

base::Result<Exit> exportOne(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkOutput(options->out, session.workspace().file()));
    ACCORD_TRY(const Json document, app::PersonService(*context).document(options->id));
    base::writeFileAtomically(options->out, document.dump(2) + "\n");
    session.output().show({{"file", options->out}, {"id", options->id}},
                          session.say("ui.person.exported",
                                      "What is kept of contact {id} was written to {file}.",
                                      {{"id", options->id}, {"file", options->out}}));
    return Exit::Done;
}

base::Result<Exit> erase(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::PersonErasure done, app::PersonService(*context).erase(options->id));
    session.output().note(session.say("ui.person.backups",
                                      "Backups made before keep the person until they age out."));
    session.output().show({{"id", options->id}, {"erased_payloads", done.payloads}},
                          session.say("ui.person.erased",
                                      "The personal data of contact {id} is erased for good.",
                                      {{"id", options->id}}));
    return Exit::Done;
}

} // namespace

void addPersonCommands(CLI::App &app, Session &session) {
    CLI::App *person = app.add_subcommand("person", "Personal data of one contact");
    person->require_subcommand(1);
    const auto ofExport = std::make_shared<PersonOptions>();
    CLI::App *exporting = person->add_subcommand("export", "Everything kept of a person, as JSON");
    exporting->add_option("ID", ofExport->id, "Contact id")->required();
    exporting->add_option("--out", ofExport->out, "File to write")->required()->type_name("FILE");
    session.onRun(*exporting, [&session, ofExport] { return exportOne(session, ofExport); });
    const auto ofErase = std::make_shared<PersonOptions>();
    CLI::App *erasing =
        person->add_subcommand("erase", "Erase a person for good; this cannot be undone");
    erasing->add_option("ID", ofErase->id, "Contact id")->required();
    session.onRun(*erasing, [&session, ofErase] { return erase(session, ofErase); });
}

} // namespace accord::cli
