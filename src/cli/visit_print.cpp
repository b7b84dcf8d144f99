// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/visit_print.h"

#include "app/visit_service.h"
#include "cli/document_output.h"
#include "cli/output_file.h"
#include "cli/session.h"
#include "cli/visit_values.h"
#include "domain/visit/visit_json.h"

#include <memory>
#include <string_view>

namespace accord::cli {
namespace {

struct PrintOptions {
    std::string customer;
    std::string visit;
    std::string pdf;
    std::string language;
};
using Shared = std::shared_ptr<PrintOptions>;

Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json milliOrNull(std::optional<std::int64_t> milli) {
    return milli ? Json(domain::milliToJson(*milli)) : Json(nullptr);
}

Json document(const app::ObservationRow &row) {
    return {{"kind", code(row.kind)},
            {"product", orNull(row.product)},
            {"unit", domain::unitOf(row.kind)},
            {"target", milliOrNull(row.targetMilli)},
            {"target_source", orNull(row.targetSource)},
            {"last", milliOrNull(row.lastMilli)},
            {"last_on", orNull(row.lastOn.toString())}};
}

Json document(const app::BriefVisit &visit) {
    return {{"date", visit.day.toString()},
            {"kind", code(visit.kind)},
            {"who", visit.who},
            {"result", visit.result ? Json(*visit.result) : Json(nullptr)},
            {"purpose", orNull(visit.purpose)},
            {"agreements", orNull(visit.agreements)},
            {"open_objections", visit.openObjections}};
}

Json contactsOf(const app::VisitBrief &brief) {
    Json list = Json::array();
    for (const domain::Contact &contact : brief.contacts) {
        list.push_back({{"name", contact.name},
                        {"title", orNull(contact.title)},
                        {"role", orNull(code(contact.role))},
                        {"attitude", orNull(code(contact.attitude))},
                        {"phones", contact.phones}});
    }
    return list;
}

// What must move, and else the oldest few.
Json stockOf(const app::VisitBrief &brief) {
    constexpr std::size_t kFew = 10;
    Json list = Json::array();
    for (const app::StockRow &row : brief.stock) {
        if (row.mustMove || list.size() < kFew) {
            list.push_back({{"product", row.product},
                            {"customer", orNull(row.customer)},
                            {"quantity_milli", row.quantityMilli},
                            {"age_days", row.days ? Json(*row.days) : Json(nullptr)},
                            {"must_move", row.mustMove}});
        }
    }
    return list;
}

Json document(const app::VisitBrief &brief) {
    Json tasks = Json::array();
    for (const app::BriefTask &task : brief.tasks) {
        tasks.push_back({{"id", task.id.toString()},
                         {"what", task.what},
                         {"when", task.when.toString()},
                         {"customer", orNull(task.below)}});
    }
    Json missed = Json::array();
    for (const app::BriefMissed &visit : brief.missed) {
        missed.push_back({{"day", visit.day.toString()},
                          {"who", visit.who},
                          {"purpose", orNull(visit.purpose)},
                          {"customer", orNull(visit.below)}});
    }
    Json promises = Json::array();
    for (const app::BriefPromise &promise : brief.promises) {
        promises.push_back({{"side", code(promise.side)},
                            {"what", promise.what},
                            {"by", orNull(promise.by)},
                            {"due", orNull(promise.due.toString())}});
    }
    Json observations = Json::array();
    for (const app::ObservationRow &row : brief.observations) {
        observations.push_back(document(row));
    }
    Json visits = Json::array();
    for (const app::BriefVisit &visit : brief.visits) {
        visits.push_back(document(visit));
    }
    const bool isDue = !brief.due.code.empty();
    return {{"customer", brief.code},
            {"name", brief.name},
            {"address", orNull(brief.address)},
            {"owner", orNull(brief.ownerName)},
            {"due", isDue ? Json(brief.due.due.due.toString()) : Json(nullptr)},
            {"overdue_days", isDue ? Json(brief.due.due.overdueDays) : Json(nullptr)},
            {"last_done", orNull(brief.due.due.lastDone.toString())},
            {"sales_fen", brief.salesFen ? Json(*brief.salesFen) : Json(nullptr)},
            {"plan", brief.plan ? Json{{"year", brief.plan->year},
                                       {"actual_fen", brief.plan->actualFen},
                                       {"target_fen", brief.plan->targetFen},
                                       {"behind", brief.plan->isBehind}}
                                : Json(nullptr)},
            {"contacts", contactsOf(brief)},
            {"tasks", std::move(tasks)},
            {"missed", std::move(missed)},
            {"stock", stockOf(brief)},
            {"must_move_fen", brief.mustMoveFen},
            {"promises", std::move(promises)},
            {"observations", std::move(observations)},
            {"visits", std::move(visits)}};
}

base::Result<Exit> print(Session &session, const PrintOptions &options,
                         const app::VisitPaper &paper, const std::string &sheet) {
    const std::string language =
        options.language.empty() ? session.messages().language() : options.language;
    ACCORD_CHECK(checkOutput(options.pdf, session.workspace().file()));
    ACCORD_TRY(const DocumentFile file, writeVisitDocument(paper, sheet, language, options.pdf));
    session.output().show(
        Json{{"file", options.pdf},
             {"pages", file.pages},
             {"language", language},
             {"sha256", file.sha256}},
        session.say("ui.file.written", "{file} is written.", {{"file", options.pdf}}));
    return Exit::Done;
}

base::Result<Exit> brief(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::VisitPaper paper, app::VisitService(*context).paper(options->customer));
    if (!options->pdf.empty()) {
        return print(session, *options, paper, "brief");
    }
    const Json json = document(paper.brief);
    const app::VisitPolicy policy = app::VisitService(*context).policy();
    session.output().show(json, VisitValues(session, policy).fieldsOf(json));
    return Exit::Done;
}

base::Result<Exit> card(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    const app::VisitService visits(*context);
    if (options->visit.empty()) {
        ACCORD_TRY(const app::VisitPaper paper, visits.paper(options->customer));
        return print(session, *options, paper, "card");
    }
    ACCORD_TRY(const auto id, domain::VisitId::parse(options->visit));
    ACCORD_TRY(const app::VisitPaper paper, visits.paper(id));
    return print(session, *options, paper, "card");
}

} // namespace

void addVisitPrintCommands(CLI::App &visit, Session &session) {
    const auto options = std::make_shared<PrintOptions>();
    const auto addPaper = [&](CLI::App &command, bool isRequired) {
        command.add_option("--pdf", options->pdf, "File to write")
            ->required(isRequired)
            ->type_name("F.pdf");
        command.add_option("--doc-lang", options->language, "zh_CN, zh_TW, en or zh_en")
            ->type_name("LANG");
    };
    CLI::App *briefing =
        visit.add_subcommand("brief", "What to know of a customer before going there");
    briefing->add_option("CUSTOMER", options->customer, "Customer code")->required();
    addPaper(*briefing, false);
    session.onRun(*briefing, [&session, options] { return brief(session, options); });
    CLI::App *carding = visit.add_subcommand(
        "card", "The call card on paper: empty for a customer, or of one visit");
    auto *customer = carding->add_option("CUSTOMER", options->customer, "Customer code");
    carding->add_option("--visit", options->visit, "Id of a visit")
        ->type_name("ID")
        ->excludes(customer);
    addPaper(*carding, true);
    session.onRun(*carding, [&session, options] { return card(session, options); });
}

} // namespace accord::cli
