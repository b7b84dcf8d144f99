// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/customer_handover.h"

#include "app/handover_service.h"
#include "cli/document_output.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

struct HandoverOptions {
    std::string code;
    std::string to;
    std::string why;
    std::string pdf;
    std::string language;
};

base::Result<Json> packWritten(const Session &session, const HandoverOptions &options,
                               const app::HandoverPack &pack) {
    const std::string language =
        options.language.empty() ? session.messages().language() : options.language;
    ACCORD_TRY(const DocumentFile file, writeHandoverDocument(pack, language, options.pdf));
    return Json{{"file", options.pdf},
                {"pages", file.pages},
                {"language", language},
                {"sha256", file.sha256}};
}

// The pack alone, as things stand.
base::Result<Exit> writeOnly(Session &session, const app::HandoverService &handovers,
                             const HandoverOptions &options) {
    ACCORD_TRY(const app::HandoverPack pack, handovers.pack(options.code));
    ACCORD_TRY(const Json written, packWritten(session, options, pack));
    session.output().show(
        {{"customer", options.code}, {"to", nullptr}, {"pack", written}},
        session.say("ui.file.written", "{file} is written.", {{"file", options.pdf}}));
    return Exit::Done;
}

base::Result<Exit> handOver(Session &session, const HandoverOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    if (options.to.empty() && options.pdf.empty()) {
        return base::fail(
            base::ErrorCode::Invalid, "handover.nothing_asked",
            "Say with --to who takes the customer, or with --pdf where the pack goes.", "to",
            options.code);
    }
    if (!options.pdf.empty()) {
        ACCORD_CHECK(checkOutput(options.pdf, session.workspace().file()));
    }
    app::HandoverService handovers(*context);
    if (options.to.empty()) {
        return writeOnly(session, handovers, options);
    }
    Json pack;
    app::WritePack write;
    if (!options.pdf.empty()) {
        write = [&](const app::HandoverPack &before) -> base::Done {
            ACCORD_TRY(pack, packWritten(session, options, before));
            return {};
        };
    }
    ACCORD_TRY(const app::Handover done,
               handovers.handOver(options.code, options.to, options.why, write));
    session.output().show(
        {{"customer", options.code},
         {"to", options.to},
         {"customers", done.customers},
         {"tasks", done.tasks},
         {"visits", done.visits},
         {"pack", pack}},
        session.say("ui.customer.handed_over",
                    "{code} went to {to}: {customers} customers, {tasks} open tasks, {visits} "
                    "planned visits.",
                    {{"code", options.code},
                     {"to", options.to},
                     {"customers", std::to_string(done.customers)},
                     {"tasks", std::to_string(done.tasks)},
                     {"visits", std::to_string(done.visits)}}));
    return Exit::Done;
}

} // namespace

void addHandoverCommand(CLI::App &customer, Session &session) {
    const auto options = std::make_shared<HandoverOptions>();
    CLI::App *handing = customer.add_subcommand(
        "handover", "Give a customer with its stores, open tasks and planned visits to a user");
    handing->add_option("CODE", options->code, "Customer code")->required();
    handing->add_option("--to", options->to, "Who takes it; without, only the pack is written")
        ->type_name("USERCODE");
    handing->add_option("--why", options->why, "Reason, kept with every task")->type_name("TEXT");
    handing
        ->add_option("--pdf", options->pdf, "Also write the handover pack, as things stood before")
        ->type_name("F.pdf");
    handing->add_option("--doc-lang", options->language, "zh_CN, zh_TW, en or zh_en")
        ->type_name("LANG");
    session.addAt(*handing);
    session.onRun(*handing, [&session, options] { return handOver(session, *options); });
}

} // namespace accord::cli
