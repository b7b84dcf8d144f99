// SPDX-License-Identifier: GPL-3.0-or-later
// A list on paper: the columns, filter, order, groups and sums that are shown, seen in a preview
// before the printer is asked.
#include "documents/list_pdf.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/filter_editor.h"
#include "ui/common/list_cells.h"
#include "ui/common/list_page.h"
#include "ui/common/paper_preview.h"
#include "ui/common/row_reader.h"

#include <QTabBar>

namespace accord::ui {
namespace {

constexpr std::size_t kMostPrinted = 1'000; // some twenty pages; more is for a file

std::vector<std::string> printed(const std::vector<ListCell> &cells,
                                 const std::vector<ListColumn> &columns,
                                 const std::vector<int> &sections) {
    std::vector<std::string> texts;
    texts.reserve(sections.size());
    for (const int section : sections) {
        const auto at = static_cast<std::size_t>(section);
        texts.push_back(shownText(cells[at], columns[at].look).toStdString());
    }
    return texts;
}

} // namespace

// What is filtered, one condition each, in the words of the chips.
QStringList ListPage::filterInWords() const {
    QStringList words;
    if (!m_request.search.isEmpty()) {
        words << tr("Quick filter: %1").arg(m_request.search);
    }
    for (const FilterCondition &condition : m_request.conditions) {
        for (const ListFilterField &field : m_model->source().filterFields()) {
            if (field.name == condition.field) {
                words << field.title + QLatin1Char(' ') + FilterWords::valueText(field, condition);
            }
        }
    }
    return words;
}

// All but the rows: what this thread knows.
app::ListPaper ListPage::paperHead(const std::vector<int> &sections) const {
    app::ListPaper paper;
    paper.title = title().toStdString();
    paper.view = m_views->view(std::max(0, m_tabs->currentIndex())).name.toStdString();
    for (const QString &words : filterInWords()) {
        paper.filter.push_back(words.toStdString());
    }
    for (const int section : sections) {
        const ListColumn &column = columns()[static_cast<std::size_t>(section)];
        const bool isNumber = column.look == CellLook::Figure || column.look == CellLook::Bars;
        paper.columns.push_back({column.title.toStdString(), isNumber});
    }
    std::size_t before = 0;
    for (int row = 0; row < m_model->rowCount() && before < kMostPrinted; ++row) {
        if (m_model->isGroup(row)) {
            const QModelIndex heading = m_model->index(row, 0);
            const qint64 count = heading.data(GroupCountRole).toLongLong();
            paper.groups.push_back({QStringLiteral("%1 · %2")
                                        .arg(heading.data(GroupRole).toString())
                                        .arg(count)
                                        .toStdString(),
                                    before});
            before += static_cast<std::size_t>(count);
        }
    }
    const auto &sums = m_model->totals();
    const bool isSummed =
        std::ranges::any_of(sums, [](const ListCell &cell) { return !cell.text.isEmpty(); });
    if (isSummed && sums.size() == columns().size()) {
        paper.total = printed(sums, columns(), sections);
        paper.total.front() = totalsTitle(m_model->total()).toStdString();
    }
    paper.all = static_cast<std::size_t>(m_model->total());
    const app::Context &app = context().app();
    paper.company = app.company.name;
    paper.author = app.actor.name;
    paper.date = app::today(app);
    paper.created = app.clock.now();
    return paper;
}

void ListPage::printTable() {
    const auto language =
        documents::documentLanguageFromCode(context().figures.language().toStdString());
    if (!language) {
        return;
    }
    std::vector<qint64> ids = m_model->ids();
    ids.resize(std::min(ids.size(), kMostPrinted));
    const std::vector<int> sections = shownSections();
    auto reader = std::make_shared<RowReader>(context().workspace.openReader(),
                                              m_model->sharedSource(), std::move(ids), sections);
    context().jobs.run<app::ListPaper>(
        tr("Print preview"),
        [reader, sections, columns = columns(),
         paper = paperHead(sections)](const base::Progress &) -> base::Result<app::ListPaper> {
            app::ListPaper filled = paper;
            for (std::size_t i = 0; i < reader->size(); ++i) {
                const ListRow *row = reader->row(i);
                filled.rows.push_back(row == nullptr ? std::vector<std::string>(sections.size())
                                                     : printed(row->cells, columns, sections));
            }
            return filled;
        },
        this,
        [this, language](const base::Result<app::ListPaper> &paper) {
            if (!paper) {
                context().actions.tell(this, paper.error());
                return;
            }
            PaperPreview::openOver(
                context(), {tr("Print the list"), title()},
                [paper = *paper, language] { return documents::listPages(paper, *language); },
                [paper = *paper, language](const std::filesystem::path &path) {
                    return documents::writeListPdf(paper, *language, path);
                },
                this);
        });
}

} // namespace accord::ui
