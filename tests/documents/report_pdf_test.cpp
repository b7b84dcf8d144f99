// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_probe.h"
#include "documents/report/report_chart.h"
#include "documents/report_pdf.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <cmath>

using namespace accord;
using app::ReportKind;
using documents::DocumentLanguage;
using test::contains;

namespace {

const base::Period kYear{base::Month(2026, 1), base::Month(2026, 12)};

app::ReportPaper network() {
    app::ReportPaper paper;
    paper.company = "澄岫饮品";
    paper.date = base::Date(2026, 11, 18);
    paper.table.name = "network";
    paper.table.period = kYear;
    paper.table.columns = {{"format"},
                           {"settlement"},
                           {"stores", ReportKind::Count},
                           {"stores_share", ReportKind::Share},
                           {"net_sales", ReportKind::Money},
                           {"sales_share", ReportKind::Share}};
    paper.table.chartColumns = {3, 5};
    paper.table.groupColumn = 1;
    const auto row = [](const char *format, const char *settlement, std::int64_t stores,
                        std::int64_t share) {
        return app::ReportCells{
            std::string(format), std::string(settlement), stores, share, stores * 1'000'000, share};
    };
    paper.table.rows = {row("supermarket", "urban", 2, 667'000),
                        row("convenience", "urban", 1, 333'000), row("", "rural", 5, 1'000'000)};
    paper.table.groups = {{0, 2, row("", "urban", 3, 1'000'000)},
                          {2, 3, row("", "rural", 5, 1'000'000)}};
    paper.table.total = {
        std::string(), std::string(), std::int64_t{8}, {}, std::int64_t{8'000'000}, {}};
    return paper;
}

app::ReportPaper coverage(int owners) {
    app::ReportPaper paper;
    paper.date = base::Date(2026, 11, 18);
    paper.table.name = "contact-coverage";
    paper.table.period = kYear;
    paper.table.columns = {
        {"owner"}, {"customers", ReportKind::Count}, {"complete_share", ReportKind::Share}};
    paper.table.chartColumns = {2};
    for (int i = 0; i < owners; ++i) {
        const std::string code = "M" + std::to_string(i);
        paper.people[code] = "陆知遥" + std::to_string(i);
        paper.table.rows.push_back({code, std::int64_t{7}, std::int64_t{123'400}});
    }
    paper.table.total = {std::string(), std::int64_t{7} * owners, std::int64_t{123'400}};
    return paper;
}

} // namespace

TEST_CASE("the text of a report comes out of the PDF exactly as it was drawn") {
    const test::TempFolder folder;
    const auto path = folder.path() / "report.pdf";
    for (const DocumentLanguage language : test::kLanguages) {
        const auto written = documents::writeReportPdf(network(), language, path);
        REQUIRE(written);
        const std::string text = test::extractedText(path);
        CHECK(text == test::drawnText(*written));
        CHECK(test::lookalikesIn(text) == 0);
        CHECK(test::faultsOf(path).empty());
        CHECK(test::imagesOf(path) == 0);
        for (const char *part :
             {"2026-01", "2026-12", "2026-11-18", "66.7%", "33.3%", "澄岫饮品"}) {
            INFO(part);
            CHECK(contains(text, part));
        }
        CHECK(test::countOf(text, "100.0%") == 6); // urban and rural, stores and sales, and the row
    }
    const auto written = documents::writeReportPdf(network(), DocumentLanguage::English, path);
    REQUIRE(written);
    const std::string text = test::extractedText(path);
    for (const char *part : {"Networkstructure", "Wholecompany", "Urban", "Rural", "Supermarket",
                             "Subtotal", "Total", "Page1of1", "Internal"}) {
        INFO(part);
        CHECK(contains(text, part));
    }
}

TEST_CASE("a report says whom it is about, by name") {
    const test::TempFolder folder;
    const auto path = folder.path() / "report.pdf";
    app::ReportPaper paper = coverage(1);
    paper.table.scope = {"M0", "KA-1"};
    paper.customerName = "青梧 <b>超市</b>";
    REQUIRE(documents::writeReportPdf(paper, DocumentLanguage::SimplifiedChinese, path));
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "负责人：陆知遥0"));
    CHECK(contains(text, "客户：青梧<b>超市</b>（KA-1）"));
}

TEST_CASE("a long report goes on over pages with its header, an empty one says so") {
    const test::TempFolder folder;
    const auto path = folder.path() / "report.pdf";
    auto written = documents::writeReportPdf(coverage(200), DocumentLanguage::English, path);
    REQUIRE(written);
    CHECK(written->pages > 3);
    const auto pages = test::extractedPages(path);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO(i);
        CHECK(contains(test::withoutSpace(pages[i]),
                       "Page" + std::to_string(i + 1) + "of" + std::to_string(pages.size())));
        CHECK(contains(pages[i], "Owner"));
    }
    CHECK(contains(test::extractedText(path), "thefirst30of200"));
    written = documents::writeReportPdf(coverage(0), DocumentLanguage::English, path);
    REQUIRE(written);
    CHECK(written->pages == 1);
    CHECK(contains(test::extractedText(path), "Nothingtoreport."));
}

TEST_CASE("the chart of a report has one series per share and a band per group") {
    const auto paper = network();
    const documents::ReportNames names{
        [](const app::ReportColumn &column) { return QString::fromStdString(column.key); },
        [](const app::ReportColumn &, const app::ReportCell &cell) {
            return QString::fromStdString(std::get<std::string>(cell));
        }};
    const auto chart = documents::reportChart(paper.table, names);
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].values == std::vector<double>{66.7, 33.3, 100});
    CHECK(chart.categories == std::vector<QString>{QStringLiteral("supermarket"),
                                                   QStringLiteral("convenience"),
                                                   QStringLiteral("–")});
    REQUIRE(chart.bands.size() == 2);
    CHECK(chart.bands[1].label == QStringLiteral("rural"));
    CHECK(documents::reportRowName(paper.table, names, 0, true) ==
          QStringLiteral("supermarket · urban"));
}

TEST_CASE(
    "rows that differ in the word of the series stand beside each other, gaps where none is") {
    app::ReportTable table = network().table;
    table.chartColumns = {3};
    table.seriesColumn = 1;
    // Sales of a group without stores: nothing to draw.
    table.rows.push_back({std::string(), std::string(), std::int64_t{0}, app::ReportCell(),
                          std::int64_t{7}, std::int64_t{1'000'000}});
    const documents::ReportNames names{
        [](const app::ReportColumn &column) { return QString::fromStdString(column.key); },
        [](const app::ReportColumn &, const app::ReportCell &cell) {
            return QString::fromStdString(std::get<std::string>(cell));
        }};
    const auto chart = documents::reportChart(table, names);
    CHECK(chart.categories == std::vector<QString>{QStringLiteral("supermarket"),
                                                   QStringLiteral("convenience"), QString()});
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].name == QStringLiteral("urban"));
    CHECK(chart.series[1].name == QStringLiteral("rural"));
    CHECK(chart.series[0].values[1] == 33.3);
    CHECK(std::isnan(chart.series[0].values[2]));
    CHECK(std::isnan(chart.series[1].values[0]));
    CHECK(chart.series[1].values[2] == 100);
    const auto bars = documents::reportBars(table);
    CHECK(bars[1][2]->row == 2);
    CHECK_FALSE(bars[1][0].has_value());
}

TEST_CASE("a chart that would be empty is a sentence that says why") {
    const test::TempFolder folder;
    const auto path = folder / "empty.pdf";
    app::ReportPaper paper = coverage(2);
    paper.date = base::Date(2025, 12, 31); // the year 2026 is to come
    REQUIRE(documents::writeReportPdf(paper, DocumentLanguage::English, path));
    CHECK(contains(test::extractedText(path), "Theperiodhasnotbegun"));
    using documents::EmptyChart;
    CHECK(documents::emptyChart(paper.table, base::Date(2026, 1, 1)) == EmptyChart::Nothing);
    paper.table.name = "losses";
    paper.table.total = {std::string(), std::int64_t{0}, app::ReportCell()};
    CHECK(documents::emptyChart(paper.table, base::Date(2026, 1, 1)) == EmptyChart::NobodyLost);
    paper.table.name = "network";
    paper.table.rows.clear();
    CHECK(documents::emptyChart(paper.table, base::Date(2026, 1, 1)) == EmptyChart::Nobody);
}

TEST_CASE("bars of one customer's stores are labelled with what tells their codes apart") {
    app::ReportTable table;
    table.scope.customer = "KA-1";
    table.columns = {{"customer"}, {"complete_share", ReportKind::Share}};
    table.chartColumns = {1};
    table.rows = {{std::string("KA-1 集团"), std::int64_t{0}},
                  {std::string("KA-1-07 门店"), std::int64_t{0}}};
    const documents::ReportNames names{[](const app::ReportColumn &) { return QString(); },
                                       [](const app::ReportColumn &, const app::ReportCell &cell) {
                                           return QString::fromStdString(
                                               std::get<std::string>(cell));
                                       }};
    CHECK(documents::reportChart(table, names).categories ==
          std::vector<QString>{QStringLiteral("KA-1"), QStringLiteral("07")});
    CHECK(documents::reportRowName(table, names, 1, true) == QStringLiteral("KA-1-07 门店"));
}
