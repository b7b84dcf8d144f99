// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_print.h"

#include "app/plan_service.h"
#include "base/file_error.h"
#include "cli/document_output.h"
#include "cli/output_file.h"
#include "cli/session.h"

#include <fmt/format.h>

#include <cctype>
#include <filesystem>
#include <memory>
#include <system_error>

namespace accord::cli {
namespace {

struct PrintOptions {
    std::string customer;
    int year = 0;
    std::string out;
    std::string copy = "customer";
    std::string language;
    std::optional<int> revision;
    bool all = false;
    int yearOfAll = 0;
    std::string owner;
    std::string folder;
};
using Shared = std::shared_ptr<PrintOptions>;

// Codes may hold characters that mean something in a path; each byte of them becomes %XX, so that
// two customers never share a file.
std::string fileNameFor(const std::string &customer, int year, const std::string &copy) {
    std::string name;
    for (const char c : customer) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '_';
        name += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return name + "-" + std::to_string(year) + (copy == "internal" ? "-internal" : "") + ".pdf";
}

base::Result<Json> print(Session &session, app::PlanService &plans, const PrintOptions &options,
                         const std::string &customer, int year, const std::filesystem::path &path) {
    ACCORD_TRY(const app::PlanDocument document, plans.document(customer, year));
    if (options.revision && options.revision != document.plan.revision) {
        return base::fail(base::ErrorCode::NotFound, "plan.revision_not_found",
                          "The plan has no revision " + std::to_string(*options.revision) + ".",
                          "revision", customer, {{"revision", std::to_string(*options.revision)}});
    }
    const std::string language =
        options.language.empty() ? session.messages().language() : options.language;
    ACCORD_TRY(const DocumentFile file, writePlanDocument(document, options.copy, language, path));
    return Json{
        {"file", path.string()},
        {"pages", file.pages},
        {"revision", document.plan.revision ? Json(*document.plan.revision) : Json(nullptr)},
        {"copy", options.copy},
        {"language", language},
        {"sha256", file.sha256}};
}

base::Result<Exit> printOne(Session &session, const PrintOptions &options) {
    if (options.customer.empty() || options.year == 0 || options.out.empty()) {
        return base::fail(base::ErrorCode::Invalid, "plan.print_what",
                          "Say which plan and where to: plan pdf CUSTOMER YEAR --out F.pdf, or "
                          "plan pdf --all --year Y --out-dir D.");
    }
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkOutput(options.out, session.workspace().file()));
    app::PlanService plans(*context);
    ACCORD_TRY(const Json file,
               print(session, plans, options, options.customer, options.year, options.out));
    session.output().show(
        file, session.say("ui.file.written", "{file} is written.", {{"file", options.out}}));
    return Exit::Done;
}

base::Result<Exit> printAll(Session &session, const PrintOptions &options) {
    const int year = options.yearOfAll != 0 ? options.yearOfAll : options.year;
    if (year == 0 || options.folder.empty()) {
        return base::fail(base::ErrorCode::Invalid, "plan.print_what",
                          "Say which year and where to: plan pdf --all --year Y --out-dir D.");
    }
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkOutput(options.folder, session.workspace().file()));
    app::PlanService plans(*context);
    ACCORD_TRY(const auto customers, plans.customersWithPlan(year, options.owner));
    std::error_code refused;
    std::filesystem::create_directories(options.folder, refused);
    if (refused) {
        base::raiseFileError(refused.value(), "make the folder", options.folder);
    }
    const base::Progress progress = session.output().progress("PDF");
    Json items = Json::array();
    std::string text;
    for (const std::string &customer : customers) {
        if (!progress.step(static_cast<std::int64_t>(items.size()),
                           static_cast<std::int64_t>(customers.size()))) {
            return base::fail(base::ErrorCode::Cancelled, "cancelled",
                              "Cancelled; the files written so far are complete.");
        }
        const auto path =
            std::filesystem::path(options.folder) / fileNameFor(customer, year, options.copy);
        ACCORD_TRY(Json file, print(session, plans, options, customer, year, path));
        items.push_back(std::move(file));
        text += path.string() + "\n";
    }
    const std::size_t total = items.size();
    session.output().show({{"items", std::move(items)}, {"next", nullptr}, {"total", total}}, text);
    return Exit::Done;
}

} // namespace

void addPlanPrintCommand(CLI::App &plan, Session &session) {
    const auto options = std::make_shared<PrintOptions>();
    CLI::App *printing = plan.add_subcommand("pdf", "Print a plan, or all of a year, as PDF");
    printing->add_option("CUSTOMER", options->customer, "Customer code");
    printing->add_option("YEAR", options->year, "Year of the plan");
    printing->add_option("--out", options->out, "File to write")->type_name("F.pdf");
    printing->add_option("--copy", options->copy, "customer (default) or internal")
        ->type_name("COPY");
    printing->add_option("--doc-lang", options->language, "zh_CN, zh_TW, en or zh_en")
        ->type_name("LANG");
    printing->add_option("--revision", options->revision, "The revision to print")->type_name("N");
    printing->add_flag("--all", options->all, "Every plan of a year");
    printing->add_option("--year", options->yearOfAll, "The year, with --all")->type_name("Y");
    printing->add_option("--owner", options->owner, "Only this user's customers, with --all")
        ->type_name("USERCODE");
    printing->add_option("--out-dir", options->folder, "Folder for the files, with --all")
        ->type_name("D");
    session.onRun(*printing, [&session, options] {
        return options->all ? printAll(session, *options) : printOne(session, *options);
    });
}

} // namespace accord::cli
