// SPDX-License-Identifier: GPL-3.0-or-later
// abc run, list, show, compare; override and apply are in abc_class_commands.cpp.
#include "app/abc_files.h"
#include "app/abc_json.h"
#include "app/abc_service.h"
#include "app/json_input.h"
#include "base/atomic_file.h"
#include "cli/abc_class_commands.h"
#include "cli/commands.h"
#include "cli/document_output.h"
#include "cli/output_file.h"
#include "cli/plain_values.h"
#include "cli/session.h"
#include "domain/abc/abc_policy.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <utility>

namespace accord::cli {
namespace {

struct AbcOptions {
    std::string from;
    std::string to;
    std::string policy;
    std::string owner;
    std::string save;
    std::vector<std::string> out;
    std::string name;
    std::string otherName;
    std::string documentLanguage;
    int limit = 100;
    std::string after;
};
using Shared = std::shared_ptr<AbcOptions>;

// Refuses what cannot be written before anything is computed.
base::Done checkOutputs(const std::vector<std::string> &files) {
    constexpr std::array kKnown{".json", ".csv", ".xlsx", ".pdf"};
    for (const std::string &file : files) {
        const std::string extension = std::filesystem::path(file).extension().string();
        if (std::ranges::find(kKnown, extension) == kKnown.end()) {
            return base::fail(base::ErrorCode::Invalid, "abc.out_format",
                              "The report is written as .json, .csv, .xlsx or .pdf, not as " +
                                  file + ".",
                              "out", {}, {{"file", file}});
        }
    }
    return {};
}

base::Done checkTargets(Session &session, const AbcOptions &options) {
    for (const std::string &file : options.out) {
        ACCORD_CHECK(checkOutput(file, session.workspace().file(), {options.policy}));
    }
    return {};
}

// The files of a report under temporary names: made before anything is kept, named afterwards.
class Outputs {
public:
    base::Done make(const app::AbcReport &report, const std::vector<std::string> &files) {
        m_files.clear();
        for (const std::string &file : files) {
            auto &made = m_files.emplace_back(file, std::make_unique<base::AtomicFile>(file));
            ACCORD_CHECK(write(report, std::filesystem::path(file).extension().string(),
                               made.second->temporaryPath()));
        }
        return {};
    }
    void name(const Session &session, const Output &output) {
        for (const auto &[file, made] : m_files) {
            made->commit();
            output.note(session.say("ui.file.written", "{file} is written.", {{"file", file}}));
        }
    }

private:
    static base::Done write(const app::AbcReport &report, const std::string &extension,
                            const std::filesystem::path &path) {
        if (extension == ".json") {
            app::writeAbcJson(report, path);
        } else if (extension == ".csv") {
            app::writeAbcCsv(report, path);
        } else if (extension == ".xlsx") {
            app::writeAbcXlsx(report, path);
        } else {
            ACCORD_CHECK(writeAbcDocument(report, report.language, path));
        }
        return {};
    }
    std::vector<std::pair<std::string, std::unique_ptr<base::AtomicFile>>> m_files;
};

std::string sequenceText(const domain::AbcRow &row) {
    std::string text;
    for (const domain::AbcClass value : row.sequence) {
        text += (text.empty() ? "" : " ") + std::string(domain::abcClassCode(value));
    }
    return text;
}

std::string footer(const Session &session, const app::AbcReport &report) {
    std::array<int, 4> counts{};
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        ++counts[static_cast<std::size_t>(
            report.rows[i].effective(report.result.rows[i].computed))];
    }
    std::string text =
        session.say("ui.abc.total", "{n} ranked: A {a}, B {b}, C {c}; not ranked: {excluded}",
                    {{"n", std::to_string(report.rows.size())},
                     {"a", std::to_string(counts[1])},
                     {"b", std::to_string(counts[2])},
                     {"c", std::to_string(counts[3])},
                     {"excluded", std::to_string(report.excluded.size())}});
    for (const app::AbcReportNotice &notice : report.notices) {
        text += "\n" + notice.text;
    }
    return text;
}

Table tableOf(const Session &session, const app::AbcReport &report) {
    Table table{{{session.say("ui.column.rank", "Rank"), Align::Right},
                 {session.say("ui.column.code", "Code")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.owner", "Owner")},
                 {session.say("ui.column.class", "Class")},
                 {session.say("ui.column.previous", "Before")},
                 {session.say("ui.column.payment", "Payment"), Align::Right},
                 {session.say("ui.column.cumulative", "Cumulative"), Align::Right},
                 {session.say("ui.column.margin", "Margin"), Align::Right},
                 {session.say("ui.column.score", "Score"), Align::Right},
                 {session.say("ui.column.sequence", "Sequence")}},
                {},
                footer(session, report)};
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const domain::AbcRow &row = report.result.rows[i];
        const app::AbcReportRow &label = report.rows[i];
        table.rows.push_back({std::to_string(row.rank), label.code, label.name, label.ownerCode,
                              std::string(domain::abcClassCode(label.effective(row.computed))),
                              std::string(domain::abcClassCode(row.previous)),
                              yuanText(row.value[0]), shareText(row.paymentCumulativeShare),
                              yuanText(row.value[1]), shareText(row.score), sequenceText(row)});
    }
    return table;
}

void showReport(Session &session, const app::AbcReport &report) {
    Output &output = session.output();
    output.show(output.isJson() ? app::abcReportJson(report) : Json(), tableOf(session, report));
}

// All issues of the policy: the first is the failure, the others stand beside it.
base::Result<domain::AbcPolicy> readPolicy(const Session &session, const std::string &file) {
    ACCORD_TRY(const nlohmann::json document, app::readJsonInput(file));
    base::Issues issues;
    const domain::AbcPolicy policy = domain::abcPolicyFromJson(document, issues);
    if (issues.empty()) {
        return policy;
    }
    base::Error first = issues.front();
    for (std::size_t i = 1; i < issues.size(); ++i) {
        const std::string message = session.messages().say(issues[i]);
        first.detail += " " + message;
        first.args["also_" + std::to_string(i)] = issues[i].reason + ": " + message;
    }
    return tl::unexpected(std::move(first));
}

std::string reportLanguage(const Session &session, const AbcOptions &options) {
    return options.documentLanguage.empty() ? session.messages().language()
                                            : options.documentLanguage;
}

// A run that was kept stands, even when its files cannot get their names now.
base::Result<Exit> nameOutputs(Session &session, Outputs &outputs, const std::string &kept = {}) {
    try {
        outputs.name(session, session.output());
    } catch (const base::StorageError &error) {
        if (kept.empty()) {
            throw;
        }
        session.output().note(session.say(
            "ui.abc.kept_without_file",
            "The run is kept as {name}, but a file could not be written: {why}. Make it again "
            "with abc show.",
            {{"name", kept}, {"why", error.what()}}));
        return Exit::Partly;
    }
    return Exit::Done;
}

base::Result<Exit> run(Session &session, const Shared &options) {
    ACCORD_CHECK(checkOutputs(options->out));
    app::AbcRunRequest request;
    ACCORD_TRY(request.period.from, monthOption(options->from, "from"));
    ACCORD_TRY(request.period.to, monthOption(options->to, "to"));
    if (!options->policy.empty()) {
        ACCORD_TRY(request.policy, readPolicy(session, options->policy));
        request.policyName = std::filesystem::path(options->policy).filename().string();
    }
    request.owner = options->owner;
    request.language = reportLanguage(session, *options);
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkTargets(session, *options));
    request.companyFile = session.workspace().file();
    app::AbcService service(*context);
    ACCORD_TRY(app::AbcReport report, service.run(request));
    if (!options->save.empty()) {
        ACCORD_CHECK(service.nameForKeeping(report, options->save));
    }
    Outputs outputs;
    ACCORD_CHECK(outputs.make(report, options->out));
    if (!options->save.empty()) {
        const std::string id = report.id;
        ACCORD_CHECK(service.keep(report));
        if (report.id != id) {
            ACCORD_CHECK(outputs.make(report, options->out));
        }
    }
    showReport(session, report);
    return nameOutputs(session, outputs, report.name);
}

base::Result<Exit> show(Session &session, const Shared &options) {
    ACCORD_CHECK(checkOutputs(options->out));
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_CHECK(checkTargets(session, *options));
    ACCORD_TRY(const app::AbcReport report,
               app::AbcService(*context).show(options->name, reportLanguage(session, *options)));
    Outputs outputs;
    ACCORD_CHECK(outputs.make(report, options->out));
    showReport(session, report);
    return nameOutputs(session, outputs);
}

base::Result<Exit> list(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const auto page, app::AbcService(*context).list(options->limit, options->after));
    const std::string &zone = context->company.zone;
    Json items = Json::array();
    Table table{{{session.say("ui.column.name", "Name")},
                 {session.say("ui.column.from", "From")},
                 {session.say("ui.column.to", "To")},
                 {session.say("ui.column.ranked", "Ranked"), Align::Right},
                 {session.say("ui.column.at", "At")},
                 {session.say("ui.column.by", "By")}},
                {},
                session.say("ui.list.total", "{shown} of {total}",
                            {{"shown", std::to_string(page.items.size())},
                             {"total", std::to_string(page.total)}})};
    for (const app::AbcRunListItem &item : page.items) {
        items.push_back(
            {{"id", item.id},
             {"name", item.name},
             {"period", {{"from", item.period.from.toString()}, {"to", item.period.to.toString()}}},
             {"n", item.ranked},
             {"input_digest", item.inputDigest},
             {"at", item.at.toString(zone)},
             {"by", item.by}});
        table.rows.push_back({item.name, item.period.from.toString(), item.period.to.toString(),
                              std::to_string(item.ranked), item.at.toString(zone), item.by});
    }
    session.output().show({{"items", std::move(items)},
                           {"next", page.next ? Json(*page.next) : Json(nullptr)},
                           {"total", page.total}},
                          table);
    return Exit::Done;
}

std::string letterOr(domain::AbcClass value, const char *other) {
    return value == domain::AbcClass::None ? other : std::string(domain::abcClassCode(value));
}

base::Result<Exit> compare(Session &session, const Shared &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    ACCORD_TRY(const app::AbcComparison comparison,
               app::AbcService(*context).compare(options->name, options->otherName));
    constexpr std::array kLetters{"A", "B", "C"};
    Json matrix = Json::object();
    for (std::size_t c = 0; c < kLetters.size(); ++c) {
        const auto &from = comparison.matrix[c];
        matrix[kLetters[c]] = {{"A", from[0]},
                               {"B", from[1]},
                               {"C", from[2]},
                               {"new", comparison.matrix[3][c]},
                               {"lost", from[3]}};
    }
    Json movers = Json::array();
    Table table{{{session.say("ui.column.code", "Code")},
                 {session.say("ui.column.name", "Name")},
                 {session.say("ui.column.from", "From")},
                 {session.say("ui.column.to", "To")}},
                {},
                {}};
    for (const auto &mover : comparison.movers) {
        const std::string from = letterOr(mover.from, "new");
        const std::string to = letterOr(mover.to, "lost");
        movers.push_back({{"code", mover.code}, {"name", mover.name}, {"from", from}, {"to", to}});
        table.rows.push_back({mover.code, mover.name, from, to});
    }
    table.footer = matrix.dump();
    session.output().show({{"earlier", comparison.earlier},
                           {"later", comparison.later},
                           {"matrix", std::move(matrix)},
                           {"movers", std::move(movers)}},
                          table);
    return Exit::Done;
}

void addOutputs(CLI::App &command, const Shared &options) {
    command.add_option("--out", options->out, "Also write the report: .json, .csv, .xlsx or .pdf")
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    command.add_option("--doc-lang", options->documentLanguage, "zh_CN, zh_TW, en or zh_en")
        ->type_name("LANG");
}

} // namespace

void addAbcCommands(CLI::App &app, Session &session) {
    CLI::App *abc = app.add_subcommand("abc", "ABC classification of customers");
    abc->require_subcommand(1);
    const auto options = std::make_shared<AbcOptions>();

    CLI::App *running = abc->add_subcommand("run", "Classify the customers over whole months");
    running->add_option("--from", options->from, "First month")->required()->type_name("MONTH");
    running->add_option("--to", options->to, "Last month")->required()->type_name("MONTH");
    running->add_option("--policy", options->policy, "Policy as JSON, - for standard input")
        ->type_name("FILE");
    running->add_option("--owner", options->owner, "Only this user's customers")
        ->type_name("USERCODE");
    running->add_option("--save", options->save, "Keep the run under this name")->type_name("NAME");
    addOutputs(*running, options);
    session.onRun(*running, [&session, options] { return run(session, options); });

    CLI::App *listing = abc->add_subcommand("list", "Kept runs, newest first");
    listing->add_option("--limit", options->limit, "Runs per page (default 100)")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N");
    listing->add_option("--after", options->after, "Name given as \"next\" before")
        ->type_name("NAME");
    session.onRun(*listing, [&session, options] { return list(session, options); });

    CLI::App *showing = abc->add_subcommand("show", "A kept run as it was");
    showing->add_option("NAME", options->name, "Name of the run")->required();
    addOutputs(*showing, options);
    session.onRun(*showing, [&session, options] { return show(session, options); });

    CLI::App *comparing = abc->add_subcommand("compare", "How classes moved between two runs");
    comparing->add_option("EARLIER", options->name, "Name of the earlier run")->required();
    comparing->add_option("LATER", options->otherName, "Name of the later run")->required();
    session.onRun(*comparing, [&session, options] { return compare(session, options); });
    addAbcClassCommands(*abc, session);
}

} // namespace accord::cli
