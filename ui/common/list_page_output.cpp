// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list: the clipboard and files, with the columns, filter and order that are shown.
#include "app/table_export.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/list_page.h"
#include "ui/common/list_text.h"
#include "ui/common/prompter.h"
#include "ui/common/row_reader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace accord::ui {
namespace {

std::string utf8(const QString &text) {
    return text.toStdString();
}

app::ExportCell exportCell(const ListColumn &column, const ListCell &cell) {
    if (column.kind == app::ExportKind::Text) {
        return utf8(plainCell(column, cell));
    }
    return cell.value.isValid()
               ? app::ExportCell(static_cast<std::int64_t>(cell.value.toLongLong()))
               : app::ExportCell();
}

} // namespace

void ListPage::copyTable() {
    const auto selected = m_model->selectedInOrder();
    auto reader =
        std::make_shared<RowReader>(context().workspace.openReader(), m_model->sharedSource(),
                                    selected.empty() ? m_model->ids() : selected, shownSections());
    context().jobs.run<TableText>(
        tr("Copy as table"),
        [reader, source = m_model->sharedSource(),
         sections = shownSections()](const base::Progress &progress) -> base::Result<TableText> {
            TableText text(source->columns(), sections);
            for (std::size_t i = 0; i < reader->size(); ++i) {
                if (i % RowReader::kAtOnce == 0 &&
                    !progress.step(static_cast<std::int64_t>(i),
                                   static_cast<std::int64_t>(reader->size()))) {
                    return base::fail(base::ErrorCode::Cancelled, "cancelled", "Cancelled.");
                }
                if (const ListRow *row = reader->row(i)) {
                    text.add(*row);
                }
            }
            return text;
        },
        this,
        [this](base::Result<TableText> text) {
            if (!text) {
                context().actions.tell(this, text.error());
                return;
            }
            auto *mime = new QMimeData;
            mime->setText(text->tabbed());
            mime->setHtml(text->html());
            QGuiApplication::clipboard()->setMimeData(mime);
            context().navigator.note(tr("%n rows copied", nullptr, text->rows()));
        });
}

void ListPage::exportTable() {
    const QString file = context().files.saveFile(
        this, tr("Export what is shown"), title(),
        {{tr("Excel workbook"), QStringLiteral("*.xlsx"), QStringLiteral("xlsx")},
         {tr("CSV table"), QStringLiteral("*.csv"), QStringLiteral("csv")}});
    if (file.isEmpty()) {
        return;
    }
    std::shared_ptr<app::ReadSession> session = context().workspace.openReader();
    auto reader = std::make_shared<RowReader>(session, m_model->sharedSource(), m_model->ids(),
                                              shownSections());
    const QString name = title();
    context().jobs.run<qint64>(
        tr("Export"),
        [session, reader, file, name, source = m_model->sharedSource(),
         sections = shownSections()](const base::Progress &progress) -> base::Result<qint64> {
            app::TableExport wanted;
            wanted.file = std::filesystem::path(utf8(file));
            wanted.name = utf8(name);
            wanted.columns = exportColumns(source->columns(), sections);
            wanted.rows = static_cast<std::int64_t>(reader->size());
            wanted.row = [&](std::int64_t index) -> base::Result<std::vector<app::ExportCell>> {
                std::vector<app::ExportCell> cells;
                const ListRow *row = reader->row(static_cast<std::size_t>(index));
                for (const int section : sections) {
                    const auto at = static_cast<std::size_t>(section);
                    if (row == nullptr) {
                        cells.emplace_back();
                        continue;
                    }
                    if (section == 0) { // the code in a column of its own
                        cells.emplace_back(utf8(row->key));
                    }
                    cells.push_back(exportCell(source->columns()[at], row->cells[at]));
                }
                return cells;
            };
            ACCORD_CHECK(app::exportTable(session->context(), wanted, progress));
            return static_cast<qint64>(wanted.rows);
        },
        this,
        [this, file](base::Result<qint64> rows) {
            if (rows) {
                context().navigator.note(
                    tr("%n rows written to %1", nullptr, static_cast<int>(*rows)).arg(file));
            } else {
                context().actions.tell(this, rows.error());
            }
        });
}

} // namespace accord::ui
