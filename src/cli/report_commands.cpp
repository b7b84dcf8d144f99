// SPDX-License-Identifier: GPL-3.0-or-later
// report NAME: the tables of DOMAIN section 10.
#include "app/report_service.h"
#include "app/table_export.h"
#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/plain_values.h"
#include "cli/session.h"

#include <memory>

namespace accord::cli {
namespace {

constexpr double kWhole = 1'000'000;

struct ReportOptions {
    std::string name;
    std::string from;
    std::string to;
    std::string owner;
    std::string out;
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
    return {
        {"report", report.name},
        {"period", {{"from", report.period.from.toString()}, {"to", report.period.to.toString()}}},
        {"rows", std::move(rows)},
        {"total", report.total.empty() ? Json() : rowOf(report, report.total)}};
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
    const auto add = [&](const std::vector<app::ReportCell> &cells) {
        auto &row = table.rows.emplace_back();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            row.push_back(textOf(report.columns[i], cells[i]));
        }
    };
    for (const auto &cells : report.rows) {
        add(cells);
    }
    if (!report.total.empty()) {
        add(report.total);
        table.rows.back().front() = session.say("ui.report.total", "Total");
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
    auto rows = report.rows;
    if (!report.total.empty()) {
        rows.push_back(report.total);
        rows.back().front() = session.say("ui.report.total", "Total");
    }
    wanted.rows = static_cast<std::int64_t>(rows.size());
    wanted.row = [&rows](std::int64_t index) -> base::Result<std::vector<app::ExportCell>> {
        return rows[static_cast<std::size_t>(index)];
    };
    return app::exportTable(context, wanted);
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
               app::ReportService(*context).make(options.name, period, options.owner));
    if (!options.out.empty()) {
        ACCORD_CHECK(write(session, *context, report, options.out));
    }
    session.output().show(documentOf(report), tableOf(session, report));
    return Exit::Done;
}

} // namespace

void addReportCommand(CLI::App &app, Session &session) {
    CLI::App *report = app.add_subcommand("report", "A report as table, CSV or XLSX");
    const auto options = std::make_shared<ReportOptions>();
    report->add_option("NAME", options->name, "Which report")
        ->required()
        ->check(CLI::IsMember(app::ReportService::names()));
    report->add_option("--from", options->from, "First month")->required()->type_name("M");
    report->add_option("--to", options->to, "Last month")->required()->type_name("M");
    report->add_option("--owner", options->owner, "One book only")->type_name("CODE");
    report->add_option("--out", options->out, "File to write: .csv or .xlsx")->type_name("FILE");
    session.onRun(*report, [&session, options] { return run(session, *options); });
}

} // namespace accord::cli
