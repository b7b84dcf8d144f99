// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the Reports page: the clipboard, files and paper.
#include "app/report_service.h"
#include "app/table_export.h"
#include "documents/report_pdf.h"
#include "ui/common/action_runner.h"
#include "ui/common/outlets.h"
#include "ui/common/paper_preview.h"
#include "ui/reports/reports_page.h"

#include <QClipboard>
#include <QGuiApplication>

namespace accord::ui {
namespace {

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

documents::DocumentLanguage languageOf(const Figures &figures) {
    return documents::documentLanguageFromCode(figures.language().toStdString())
        .value_or(documents::DocumentLanguage::SimplifiedChinese);
}

} // namespace

void ReportsPage::copyTable() {
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : m_model->index(row, column).data())
                         .toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    context().navigator.note(tr("%n rows copied", nullptr, m_model->rowCount()));
}

void ReportsPage::exportTable() {
    if (!can(PageCommand::Export)) {
        return;
    }
    const QString name = ReportText::report(QString::fromStdString(m_model->report().name));
    const QString file = context().files.saveFile(
        this, tr("Export the report"), name,
        {{tr("Excel workbook"), QStringLiteral("*.xlsx"), QStringLiteral("xlsx")},
         {tr("CSV table"), QStringLiteral("*.csv"), QStringLiteral("csv")},
         {tr("PDF document"), QStringLiteral("*.pdf"), QStringLiteral("pdf")}});
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        writePdf(file);
    } else if (!file.isEmpty()) {
        writeTable(file);
    }
}

void ReportsPage::writeTable(const QString &file) {
    const app::ReportTable &table = m_model->report();
    const ReportText text = words();
    app::TableExport wanted;
    wanted.file = std::filesystem::path(file.toStdString());
    wanted.name = ReportText::report(QString::fromStdString(table.name)).toStdString();
    wanted.columns.reserve(table.columns.size());
    const documents::ReportNames names = text.names();
    for (const app::ReportColumn &column : table.columns) {
        wanted.columns.push_back(
            {column.key, names.column(column).toStdString(), exportKind(column.kind)});
    }
    wanted.rows = m_model->rowCount();
    wanted.row = [&](std::int64_t index) -> base::Result<std::vector<app::ExportCell>> {
        const app::ReportLine line = m_model->line(static_cast<int>(index));
        app::ReportCells cells = cellsOf(table, line);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (table.columns[i].kind == app::ReportKind::Text) {
                cells[i] = text.cell(table, line, i).toStdString();
            }
        }
        return cells;
    };
    if (context().actions.run(
            this, [&] { return app::exportTable(context().app(), wanted); }, false)) {
        noteFile(context().navigator,
                 tr("%n rows written to %1", nullptr, m_model->rowCount()).arg(file), file);
    }
}

app::ReportPaper ReportsPage::paper() const {
    return app::ReportService(context().app()).paper(m_model->report());
}

void ReportsPage::writePdf(const QString &file) {
    writePaper(context(), this, file,
               [report = paper(),
                language = languageOf(context().figures)](const std::filesystem::path &path) {
                   return documents::writeReportPdf(report, language, path);
               });
}

void ReportsPage::print() {
    if (!can(PageCommand::PrintPreview)) {
        return;
    }
    const QString name = ReportText::report(QString::fromStdString(m_model->report().name));
    const auto language = languageOf(context().figures);
    PaperPreview::openOver(
        context(), {tr("Print the report"), name},
        [report = paper(), language] { return documents::reportPages(report, language); },
        [report = paper(), language](const std::filesystem::path &path) {
            return documents::writeReportPdf(report, language, path);
        },
        this);
}

} // namespace accord::ui
