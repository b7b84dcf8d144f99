// SPDX-License-Identifier: GPL-3.0-or-later
// report NAME: the tables of DOMAIN section 10.
#include "app/report_service.h"
#include "app/table_export.h"
#include "cli/commands.h"
#include "cli/document_output.h"
#include "cli/output_file.h"
#include "cli/plain_values.h"
#include "cli/session.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace accord::cli {
namespace {

constexpr double kWhole = 1'000'000;

struct ReportOptions {
    std::string name;
    std::string from;
    std::string to;
    app::ReportScope scope;
    std::string out;
    std::string language;
};

// "net_sales" of money is "net_sales_fen"; a share is a rate.
Json valueOf(const app::ReportColumn &column, const app::ReportCell &cell) {
    if (const auto *text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    const auto *number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) {
        return nullptr;
    }
    return column.kind == app::ReportKind::Share ? Json(static_cast<double>(*number) / kWhole)
                                                 : Json(*number);
}

Json rowOf(const app::ReportTable &report, const std::vector<app::ReportCell> &cells) {
    Json row = Json::object();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const app::ReportColumn &column = report.columns[i];
        const bool isMoney = column.kind == app::ReportKind::Money;
        row[column.key + (isMoney ? "_fen" : "")] = valueOf(column, cells[i]);
    }
    return row;
}

Json documentOf(const app::ReportTable &report) {
    Json rows = Json::array();
    for (const auto &cells : report.rows) {
        rows.push_back(rowOf(report, cells));
    }
    Json groups = Json::array();
    for (const app::ReportGroup &group : report.groups) {
        groups.push_back(rowOf(report, group.total));
    }
    const auto orNull = [](const std::string &text) { return text.empty() ? Json() : Json(text); };
    return {
        {"report", report.name},
        {"period", {{"from", report.period.from.toString()}, {"to", report.period.to.toString()}}},
        {"owner", orNull(report.scope.owner)},
        {"customer", orNull(report.scope.customer)},
        {"rows", std::move(rows)},
        {"groups", std::move(groups)},
        {"total", report.total.empty() ? Json() : rowOf(report, report.total)}};
}

// A stable word as people say it; codes, names and classes stand as they are.
std::string said(const Session &session, const app::ReportColumn &column, const std::string &word) {
    if (word.empty()) {
        static const std::map<std::string, std::string> kBlanks{{"class", "unclassified"},
                                                                {"owner", "unassigned"},
                                                                {"format", "no format"},
                                                                {"settlement", "no settlement"}};
        const auto blank = kBlanks.find(column.key);
        return session.say("ui.report.blank." + column.key,
                           blank == kBlanks.end() ? std::string() : blank->second);
    }
    const bool isWord =
        column.key == "format" || column.key == "settlement" || column.key == "reason";
    return isWord ? session.say("ui.word." + word, word) : word;
}

// The cells of a line for people, a sum with the word for it.
std::vector<app::ReportCell> shownCells(const Session &session, const app::ReportTable &report,
                                        app::ReportLine line) {
    std::vector<app::ReportCell> cells = cellsOf(report, line);
    const bool isSum = line.kind != app::ReportLineKind::Row;
    const auto blank = std::ranges::find(cells, app::ReportCell(std::string()));
    const auto named = static_cast<std::size_t>(blank - cells.begin());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto *word = std::get_if<std::string>(&cells[i]);
        if (word != nullptr && !(isSum && word->empty())) {
            *word = said(session, report.columns[i], *word);
        }
    }
    if (isSum && named < cells.size()) {
        cells[named] = line.kind == app::ReportLineKind::Total
                           ? session.say("ui.report.total", "Total")
                           : session.say("ui.report.subtotal", "Subtotal");
    }
    return cells;
}

std::string textOf(const app::ReportColumn &column, const app::ReportCell &cell) {
    if (const auto *text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    const auto *number = std::get_if<std::int64_t>(&cell);
    if (number == nullptr) {
        return {};
    }
    switch (column.kind) {
    case app::ReportKind::Money:
        return yuanText(*number);
    case app::ReportKind::Share:
        return shareText(*number);
    default:
        return std::to_string(*number);
    }
}

Table tableOf(const Session &session, const app::ReportTable &report) {
    Table table;
    for (const app::ReportColumn &column : report.columns) {
        table.columns.push_back(
            {session.say("ui.field." + column.key, column.key),
             column.kind == app::ReportKind::Text ? Align::Left : Align::Right});
    }
    for (const app::ReportLine line : linesOf(report)) {
        const auto cells = shownCells(session, report, line);
        auto &row = table.rows.emplace_back();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool isUnknown = std::holds_alternative<std::monostate>(cells[i]) &&
                                   line.kind == app::ReportLineKind::Total &&
                                   report.name == "losses";
            row.push_back(isUnknown ? "–" : textOf(report.columns[i], cells[i]));
        }
    }
    return table;
}

app::ExportKind exportKind(app::ReportKind kind) {
    switch (kind) {
    case app::ReportKind::Money:
        return app::ExportKind::Money;
    case app::ReportKind::Share:
        return app::ExportKind::Percent;
    case app::ReportKind::Count:
        return app::ExportKind::Integer;
    case app::ReportKind::Text:
        break;
    }
    return app::ExportKind::Text;
}

base::Done write(Session &session, const app::Context &context, const app::ReportTable &report,
                 const std::string &out) {
    app::TableExport wanted;
    wanted.file = out;
    wanted.name = report.name;
    for (const app::ReportColumn &column : report.columns) {
        wanted.columns.push_back({column.key, session.say("ui.field." + column.key, column.key),
                                  exportKind(column.kind)});
    }
    const auto lines = linesOf(report);
    wanted.rows = static_cast<std::int64_t>(lines.size());
    wanted.row = [&](std::int64_t index) -> base::Result<std::vector<app::ExportCell>> {
        return shownCells(session, report, lines[static_cast<std::size_t>(index)]);
    };
    return app::exportTable(context, wanted);
}

bool isPdf(const std::string &file) {
    return std::filesystem::path(file).extension() == ".pdf";
}

// Writes the file that was asked for; what is told about it.
base::Result<Json> writtenFile(Session &session, app::Context &context,
                               const ReportOptions &options, const app::ReportTable &report) {
    if (!isPdf(options.out)) {
        ACCORD_CHECK(write(session, context, report, options.out));
        return Json{{"file", options.out}};
    }
    const std::string language =
        options.language.empty() ? session.messages().language() : options.language;
    ACCORD_TRY(
        const DocumentFile file,
        writeReportDocument(app::ReportService(context).paper(report), language, options.out));
    return Json{{"file", options.out},
                {"pages", file.pages},
                {"language", language},
                {"sha256", file.sha256}};
}

base::Result<Exit> run(Session &session, const ReportOptions &options) {
    ACCORD_TRY(app::Context *const context, session.context());
    base::Period period;
    ACCORD_TRY(period.from, monthOption(options.from, "--from"));
    ACCORD_TRY(period.to, monthOption(options.to, "--to"));
    if (!options.out.empty()) {
        ACCORD_CHECK(checkOutput(options.out, session.workspace().file()));
    }
    ACCORD_TRY(const app::ReportTable report,
               app::ReportService(*context).make(options.name, period, options.scope));
    Json document = documentOf(report);
    if (!options.out.empty()) {
        ACCORD_TRY(const Json file, writtenFile(session, *context, options, report));
        document.update(file);
    }
    session.output().show(document, tableOf(session, report));
    return Exit::Done;
}

} // namespace

void addReportCommand(CLI::App &app, Session &session) {
    CLI::App *report = app.add_subcommand("report", "A report as table, CSV, XLSX or PDF");
    const auto options = std::make_shared<ReportOptions>();
    report->add_option("NAME", options->name, "Which report")
        ->required()
        ->check(CLI::IsMember(app::ReportService::names()));
    report->add_option("--from", options->from, "First month")->required()->type_name("M");
    report->add_option("--to", options->to, "Last month")->required()->type_name("M");
    report->add_option("--owner", options->scope.owner, "One book only")->type_name("USERCODE");
    report
        ->add_option("--customer", options->scope.customer,
                     "One customer with everything below it; not for losses")
        ->type_name("CODE");
    report->add_option("--out", options->out, "File to write: .csv, .xlsx or .pdf")
        ->type_name("FILE");
    report
        ->add_option("--doc-lang", options->language,
                     "Language of the PDF: zh_CN, zh_TW, en, zh_en")
        ->type_name("LANG");
    session.onRun(*report, [&session, options] { return run(session, *options); });
}

} // namespace accord::cli
