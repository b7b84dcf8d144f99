// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/list_pdf.h"

#include "documents/composer.h"
#include "documents/document_words.h"
#include "documents/figure_text.h"
#include "documents/pdf_document.h"

#include <QStringList>
#include <algorithm>
#include <memory>
#include <utility>

namespace accord::documents {
namespace {

constexpr int kLine = 60;
constexpr int kCell = 120;

// A list with everything that its pages refer to.
struct ListSheets {
    app::ListPaper paper;
    FontFactory fonts;
    Flow flow;
    Composer composer{fonts, flow};
    Words words;

    ListSheets(app::ListPaper source, DocumentLanguage language)
        : paper(std::move(source)), fonts(language), words(language) {
        composer.reportTitle(oneLine(paper.title, kLine), about());
        if (paper.rows.empty()) {
            composer.body(words.text("list.none"));
            return;
        }
        composer.table(table());
    }
    ListSheets(const ListSheets &) = delete;
    ListSheets &operator=(const ListSheets &) = delete;

    // View, filter, how many rows and of which day.
    [[nodiscard]] QString about() const {
        const auto shown = static_cast<qlonglong>(paper.rows.size());
        QStringList lines{words.text("list.view", {{"view", oneLine(paper.view, kLine)}}) + u'　' +
                          words.text("report.as_of", {{"date", dateText(paper.date)}})};
        if (!paper.filter.empty()) {
            QStringList conditions;
            for (const std::string &one : paper.filter) {
                conditions << oneLine(one, kCell);
            }
            lines << words.text("list.filter",
                                {{"filter", conditions.join(QStringLiteral(" · "))}});
        }
        lines << (paper.all > paper.rows.size()
                      ? words.text("list.cut",
                                   {{"shown", grouped(shown, 0)},
                                    {"all", grouped(static_cast<qlonglong>(paper.all), 0)}})
                      : words.text("list.rows", {{"count", grouped(shown, 0)}}));
        return lines.join(u'\n');
    }

private:
    [[nodiscard]] static Row rowOf(const std::vector<std::string> &texts, RowKind kind) {
        Row row;
        row.kind = kind;
        row.cells.reserve(texts.size());
        for (const std::string &text : texts) {
            row.cells.emplace_back(oneLine(text, kCell));
        }
        return row;
    }
    [[nodiscard]] Row headingOf(const app::ListPaper::Group &group) const {
        Row row;
        row.kind = RowKind::Subtotal;
        row.keepWithNext = true;
        Cell cell(oneLine(group.title, kCell));
        cell.span = static_cast<int>(paper.columns.size());
        row.cells.push_back(std::move(cell));
        return row;
    }
    [[nodiscard]] Table table() const {
        Table table;
        table.dense = true;
        Row header;
        for (const app::ListPaper::Column &column : paper.columns) {
            // Texts share what figures leave and wrap; nothing runs out of the page.
            table.columns.push_back(
                {column.isNumber ? Align::Right : Align::Left, column.isNumber, 1, 0, false});
            header.cells.emplace_back(oneLine(column.title, kLine));
        }
        table.header = {std::move(header)};
        auto group = paper.groups.begin();
        for (std::size_t i = 0; i < paper.rows.size(); ++i) {
            for (; group != paper.groups.end() && group->from == i; ++group) {
                table.rows.push_back(headingOf(*group));
            }
            table.rows.push_back(rowOf(paper.rows[i], RowKind::Normal));
        }
        if (!paper.total.empty()) {
            table.rows.push_back(rowOf(paper.total, RowKind::Total));
        }
        return table;
    }
};

PageFrame frameOf(const ListSheets &sheets) {
    PageFrame frame;
    frame.headerLeft = toned(oneLine(sheets.paper.title, kLine), Tone::Text, true);
    frame.headerLeft.add({u'　' + oneLine(sheets.paper.view, kLine), false, {}, {}});
    frame.headerRight = dateText(sheets.paper.date) + u'　' + sheets.words.text("copy.internal");
    frame.footerLeft = oneLine(sheets.paper.company, kLine);
    frame.pageOf = [words = sheets.words](int page, int pages) {
        return words.text("page_of",
                          {{"page", QString::number(page)}, {"pages", QString::number(pages)}});
    };
    return frame;
}

} // namespace

base::Result<DocumentPages> listPages(const app::ListPaper &paper, DocumentLanguage language) {
    if (!FontFactory(language).isComplete()) {
        return missingFonts();
    }
    const auto sheets = std::make_shared<const ListSheets>(paper, language);
    DocumentSetup setup;
    setup.language = language;
    setup.title = oneLine(paper.title, kLine).toStdString();
    setup.author = oneLine(paper.author, kLine).toStdString();
    setup.subject = oneLine(paper.view, kLine).toStdString();
    setup.created = paper.created;
    setup.frame = frameOf(*sheets);
    return DocumentPages(std::move(setup), sheets->fonts, sheets->flow, sheets);
}

base::Result<WrittenDocument> writeListPdf(const app::ListPaper &paper, DocumentLanguage language,
                                           const std::filesystem::path &path) {
    ACCORD_TRY(const DocumentPages pages, listPages(paper, language));
    return writePdf(pages, path);
}

} // namespace accord::documents
