// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report_pdf.h"

#include "base/money.h"
#include "documents/chart/chart_painter.h"
#include "documents/composer.h"
#include "documents/document_words.h"
#include "documents/figure_text.h"
#include "documents/pdf_document.h"
#include "documents/report/report_chart.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

namespace accord::documents {
namespace {

constexpr int kLine = 60;
constexpr std::int64_t kPerTenth = 1'000; // millionths in a tenth of a per cent
constexpr double kChartHeight = 190;

// What a report says at a glance, from its total.
struct Glance {
    std::string_view report;
    std::array<std::string_view, 4> columns;
};
constexpr std::array<Glance, 4> kGlances{
    {{"visit-coverage", {"customers", "coverage", "done_share", "visits_missed"}},
     {"network", {"stores", "net_sales", "", ""}},
     {"losses", {"losses", "won_back", "active_at_start", "retention"}},
     {"contact-coverage", {"customers", "contacts", "complete", "complete_share"}}}};

MoneyUnit unitOf(const app::ReportTable &table, DocumentLanguage language) {
    std::int64_t largest = 0;
    const auto look = [&](const app::ReportCells &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto *fen = std::get_if<std::int64_t>(&cells[i]);
            if (fen != nullptr && table.columns[i].kind == app::ReportKind::Money) {
                largest = std::max<std::int64_t>(largest, std::abs(*fen));
            }
        }
    };
    std::ranges::for_each(table.rows, look);
    look(table.total);
    return MoneyUnit::forLargest(largest, language);
}

class ReportPrint {
public:
    ReportPrint(const app::ReportPaper &paper, DocumentLanguage language, Composer &out)
        : m_paper(paper),
          m_table(paper.table),
          m_words(language),
          m_out(out),
          m_unit(unitOf(paper.table, language)) {}

    void all() {
        addTitle();
        addGlance();
        if (m_table.rows.empty()) {
            m_out.body(m_words.text("report.none"));
            return;
        }
        addChart();
        addTable();
        addNotes();
    }
    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] QString title(const Words &one) const {
        return one.text("report.title." + m_table.name);
    }
    [[nodiscard]] static QString period(const Words &one, const app::ReportTable &table) {
        return one.text("report.period",
                        {{"from", QString::fromStdString(table.period.from.toString())},
                         {"to", QString::fromStdString(table.period.to.toString())}});
    }
    // Whom the report is about.
    [[nodiscard]] QString scope(const Words &one) const {
        const app::ReportScope &about = m_table.scope;
        QStringList parts;
        if (!about.customer.empty()) {
            parts << one.text("report.scope.customer",
                              {{"name", oneLine(m_paper.customerName, kLine)},
                               {"code", oneLine(about.customer, kLine)}});
        }
        if (!about.owner.empty()) {
            parts << one.text("report.scope.owner", {{"name", person(about.owner)}});
        }
        if (parts.isEmpty()) {
            const bool isOfAll = m_table.name == "network" || m_table.name == "losses";
            parts << one.text(isOfAll ? "report.scope.company" : "report.scope.all");
        }
        return parts.join(u'　');
    }

private:
    [[nodiscard]] QString person(const std::string &code) const {
        const auto found = m_paper.people.find(code);
        return oneLine(found == m_paper.people.end() ? code : found->second, kLine);
    }
    [[nodiscard]] QString text(const Words &one, const app::ReportColumn &column,
                               const app::ReportCell &cell) const {
        if (const auto *word = std::get_if<std::string>(&cell)) {
            if (word->empty()) {
                return one.textOr("report.blank." + column.key, noFigure());
            }
            if (column.key == "owner") {
                return person(*word);
            }
            return one.textOr("report.word." + *word, oneLine(*word, kLine));
        }
        const auto *number = std::get_if<std::int64_t>(&cell);
        if (number == nullptr) {
            return {};
        }
        switch (column.kind) {
        case app::ReportKind::Money:
            return money(*number, m_unit);
        case app::ReportKind::Share:
            return tenths(base::divRound(*number, kPerTenth));
        default:
            return grouped(*number, 0);
        }
    }
    [[nodiscard]] QString unitName(const Words &one) const {
        switch (m_unit.kind) {
        case MoneyUnit::Kind::Yuan:
            return one.text("unit.yuan");
        case MoneyUnit::Kind::Thousand:
            return one.text("unit.thousand");
        case MoneyUnit::Kind::TenThousand:
            break;
        }
        return one.text("unit.ten_thousand");
    }
    [[nodiscard]] bool hasMoney() const {
        return std::ranges::any_of(m_table.columns, [](const app::ReportColumn &column) {
            return column.kind == app::ReportKind::Money;
        });
    }

    void addTitle() {
        RichText below;
        for (const Words &one : m_words.each()) {
            const QString line = period(one, m_table) + u'　' + scope(one) + u'　' +
                                 one.text("report.as_of", {{"date", dateText(m_paper.date)}});
            below.add({(below.isEmpty() ? QString() : QStringLiteral("\n")) + line, false, {}, {}});
        }
        m_out.reportTitle(m_words.stacked("report.title." + m_table.name), below);
    }

    void addGlance() {
        const auto glance = std::ranges::find(kGlances, m_table.name, &Glance::report);
        std::vector<KeyFigure> figures;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const app::ReportColumn &column = m_table.columns[i];
            const bool isSaid =
                glance != kGlances.end() && std::ranges::count(glance->columns, column.key) > 0;
            if (isSaid && i < m_table.total.size()) {
                const QString value = text(m_words, column, m_table.total[i]);
                const bool isMoney = column.kind == app::ReportKind::Money;
                figures.push_back({m_words.text("report.col." + column.key),
                                   value.isEmpty() ? noFigure() : value,
                                   isMoney ? unitName(m_words.each().front()) : QString(),
                                   {}});
            }
        }
        m_out.keyFigures(figures, type::kSmallFigure);
    }

    void addChart() {
        const Words one = m_words.each().front();
        const ReportNames names{
            [&](const app::ReportColumn &column) { return one.text("report.col." + column.key); },
            [&](const app::ReportColumn &column, const app::ReportCell &cell) {
                return text(one, column, cell);
            }};
        if (const auto why = emptyChart(m_table, m_paper.date); why != EmptyChart::Nothing) {
            m_out.body(m_words.text(why == EmptyChart::NotBegun     ? "report.chart.not_begun"
                                    : why == EmptyChart::NobodyLost ? "report.chart.nobody_lost"
                                                                    : "report.chart.nobody"));
            return;
        }
        const ChartData data = reportChart(m_table, names);
        std::vector<LegendItem> legend;
        legend.reserve(data.series.size());
        for (const ChartSeries &series : data.series) {
            legend.push_back({series.tone, series.name, false});
        }
        const std::size_t rows = m_table.rows.size();
        m_out.caption(m_words.text("report.title." + m_table.name),
                      rows > kReportBars
                          ? one.text("report.chart.cut", {{"shown", QString::number(kReportBars)},
                                                          {"all", QString::number(rows)}})
                          : one.text("report.chart.note"),
                      legend);
        m_out.chart(kChartHeight,
                    [data](Canvas &canvas, const QRectF &area) { paintChart(canvas, area, data); });
    }

    [[nodiscard]] Row rowOf(app::ReportLine line) const {
        const app::ReportCells &cells = cellsOf(m_table, line);
        const bool isRow = line.kind == app::ReportLineKind::Row;
        Row row;
        row.kind = isRow                                        ? RowKind::Normal
                   : line.kind == app::ReportLineKind::Subtotal ? RowKind::Subtotal
                                                                : RowKind::Total;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto *word = std::get_if<std::string>(&cells[i]);
            // The words of a sum: what it sums, and that it is one.
            const bool isBlank = !isRow && word != nullptr && word->empty();
            row.cells.emplace_back(isBlank ? QString()
                                           : text(m_words, m_table.columns[i], cells[i]));
        }
        if (!isRow) {
            const QString sum =
                m_words.text(line.kind == app::ReportLineKind::Total ? "total" : "report.subtotal");
            const auto blank = std::ranges::find_if(cells, [](const app::ReportCell &cell) {
                const auto *word = std::get_if<std::string>(&cell);
                return word != nullptr && word->empty();
            });
            if (blank != cells.end()) {
                row.cells[static_cast<std::size_t>(blank - cells.begin())] = Cell(sum);
            }
        }
        return row;
    }

    void addTable() {
        Table table;
        Row header;
        for (const app::ReportColumn &column : m_table.columns) {
            const bool isText = column.kind == app::ReportKind::Text;
            // Names want more room than the words beside them, and all words more than figures.
            const double weight = table.columns.empty() ? 3 : 1;
            table.columns.push_back(
                {isText ? Align::Left : Align::Right, !isText, weight, 0, false});
            header.cells.emplace_back(m_words.stacked("report.col." + column.key));
        }
        table.header = {std::move(header)};
        const auto lines = linesOf(m_table);
        table.rows.reserve(lines.size());
        for (const app::ReportLine line : lines) {
            table.rows.push_back(rowOf(line));
        }
        m_out.caption(m_words.text("report.table"),
                      hasMoney() ? m_words.textOf("report.amounts",
                                                  [this](const Words &one) {
                                                      return WordArguments{{"unit", unitName(one)}};
                                                  })
                                 : QString());
        m_out.table(table);
    }

    void addNotes() {
        for (const Words &one : m_words.each()) {
            m_out.note(one.text("report.note." + m_table.name));
        }
    }

    const app::ReportPaper &m_paper;
    const app::ReportTable &m_table;
    Words m_words;
    Composer &m_out;
    MoneyUnit m_unit;
};

// A report with everything that its pages refer to.
struct ReportSheets {
    app::ReportPaper paper;
    FontFactory fonts;
    Flow flow;
    Composer composer{fonts, flow};
    ReportPrint print;

    ReportSheets(app::ReportPaper source, DocumentLanguage language)
        : paper(std::move(source)), fonts(language), print(paper, language, composer) {
        print.all();
    }
    ReportSheets(const ReportSheets &) = delete;
    ReportSheets &operator=(const ReportSheets &) = delete;
};

PageFrame frameOf(const ReportSheets &sheets) {
    const Words one = sheets.print.words().each().front();
    PageFrame frame;
    frame.headerLeft = toned(sheets.print.title(one), Tone::Text, true);
    frame.headerLeft.add(
        {u'　' + ReportPrint::period(one, sheets.paper.table) + u'　' + sheets.print.scope(one),
         false,
         {},
         {}});
    frame.headerRight = dateText(sheets.paper.date) + u'　' + one.text("copy.internal");
    frame.footerLeft = oneLine(sheets.paper.company, kLine);
    frame.pageOf = [one](int page, int pages) {
        return one.text("page_of",
                        {{"page", QString::number(page)}, {"pages", QString::number(pages)}});
    };
    return frame;
}

} // namespace

base::Result<DocumentPages> reportPages(const app::ReportPaper &paper, DocumentLanguage language) {
    if (!FontFactory(language).isComplete()) {
        return missingFonts();
    }
    const auto sheets = std::make_shared<const ReportSheets>(paper, language);
    const Words one = sheets->print.words().each().front();
    DocumentSetup setup;
    setup.language = language;
    setup.title =
        (sheets->print.title(one) + u' ' + ReportPrint::period(one, paper.table)).toStdString();
    setup.author = oneLine(paper.author, kLine).toStdString();
    setup.subject = sheets->print.scope(one).toStdString();
    setup.created = paper.created;
    setup.frame = frameOf(*sheets);
    return DocumentPages(std::move(setup), sheets->fonts, sheets->flow, sheets);
}

base::Result<WrittenDocument> writeReportPdf(const app::ReportPaper &paper,
                                             DocumentLanguage language,
                                             const std::filesystem::path &path) {
    ACCORD_TRY(const DocumentPages pages, reportPages(paper, language));
    return writePdf(pages, path);
}

} // namespace accord::documents
