// SPDX-License-Identifier: GPL-3.0-or-later
// log: the quick line of the Today page. What it understood is what it writes and shows; with
// --dry-run it only shows.
#include "app/quick_log.h"
#include "app/record_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "cli/commands.h"
#include "cli/document_text.h"

#include <memory>

namespace accord::cli {
namespace {

struct LogOptions {
    std::vector<std::string> words;
    std::string customer;
    std::optional<int> result;
    bool dryRun = false;
};
using Shared = std::shared_ptr<LogOptions>;

const char *actCode(app::QuickAct act) {
    return act == app::QuickAct::Plan ? "plan" : act == app::QuickAct::Log ? "log" : "task";
}

std::string namesOf(const std::vector<app::QuickCandidate> &customers) {
    std::string names;
    for (const app::QuickCandidate &one : customers) {
        names += (names.empty() ? "" : ", ") + one.code + " " + one.name;
    }
    return names;
}

// The customer that is named beside the line, or the one that the line means.
base::Done settleCustomer(app::Context &context, const std::string &code, app::QuickDraft &draft) {
    if (!code.empty()) {
        ACCORD_TRY(const domain::Customer customer, app::customerOf(context, code));
        app::QuickLog(context).choose(draft, {customer.code, customer.name, customer.city, {}});
    }
    if (draft.customers.size() > 1) {
        return base::fail(base::ErrorCode::Invalid, "log.customers",
                          "The line may mean several customers: " + namesOf(draft.customers) +
                              ". Name one with --customer CODE.",
                          "customer", {}, {{"customers", namesOf(draft.customers)}});
    }
    if (draft.customers.empty() && draft.act != app::QuickAct::Task) {
        return base::fail(base::ErrorCode::Invalid, "log.no_customer",
                          "The line names no customer. Name one with --customer CODE.", "customer");
    }
    return {};
}

// What was written, with its id.
base::Result<Json> write(app::Context &context, const app::QuickDraft &draft) {
    if (draft.act == app::QuickAct::Task) {
        app::TaskService tasks(context);
        ACCORD_TRY(const auto added, tasks.add(draft.document));
        return tasks.document(added.front());
    }
    app::VisitService visits(context);
    if (draft.act == app::QuickAct::Plan) {
        ACCORD_TRY(const domain::Visit visit, visits.plan(draft.document));
        return visits.document(visit);
    }
    ACCORD_TRY(const app::LoggedVisit logged, visits.log(draft.document));
    return visits.document(logged.visit);
}

base::Result<Exit> log(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    std::string text;
    for (const std::string &word : options->words) {
        text += (text.empty() ? "" : " ") + word;
    }
    app::QuickDraft draft = app::QuickLog(*context).draft(text);
    ACCORD_CHECK(settleCustomer(*context, options->customer, draft));
    draft.document = app::QuickLog::document(draft);
    if (options->result && draft.act == app::QuickAct::Log) {
        draft.document["result"] = *options->result;
    }
    Json shown = draft.document;
    if (!options->dryRun) {
        ACCORD_TRY(shown, write(*context, draft));
    }
    Fields fields{
        {session.messages().titleOf("act"), session.messages().wordOf("act", actCode(draft.act))}};
    for (auto &field : fieldsOf(session, shown)) {
        fields.push_back(std::move(field));
    }
    session.output().show({{"act", actCode(draft.act)},
                           {"written", !options->dryRun},
                           {draft.act == app::QuickAct::Task ? "task" : "visit", std::move(shown)}},
                          fields);
    return Exit::Done;
}

} // namespace

void addLogCommand(CLI::App &app, Session &session) {
    const auto options = std::make_shared<LogOptions>();
    CLI::App *logging = app.add_subcommand(
        "log", "One line becomes a visit or a task: \"拜访 家乐福中关村 明天10:00 张三\", \"call "
               "Carrefour next wed 3pm\"; a day that is over logs a visit, one ahead plans it");
    logging->add_option("TEXT", options->words, "What happened or is to happen")->required();
    logging
        ->add_option("--customer", options->customer,
                     "Customer code, when the line may mean several")
        ->type_name("CODE");
    logging->add_option("--result", options->result, "How a visit that is over went, 1 to 5")
        ->type_name("N");
    logging->add_flag("--dry-run", options->dryRun, "Show what is understood, write nothing");
    session.onRun(*logging, [&session, options] { return log(session, options); });
}

} // namespace accord::cli
