// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/abc_pdf.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"
#include "support/document_samples.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <map>

using namespace accord;
using documents::DocumentLanguage;
using documents::WrittenDocument;
using test::contains;
using test::countOf;
using test::drawnText;
using test::TempFolder;

namespace {

WrittenDocument write(const app::AbcReport &report, DocumentLanguage language,
                      const std::filesystem::path &path) {
    const auto written = documents::writeAbcPdf(report, {language}, path);
    REQUIRE(written);
    return *written;
}

// A report of three customers with figures chosen by hand, in yuan: now, before.
app::AbcReport smallReport() {
    app::AbcReport report = test::sampleAbc(3);
    constexpr std::array<std::array<std::int64_t, 2>, 3> kFigures{
        {{600'000, 800'000}, {300'000, 200'000}, {100'000, 100'000}}};
    for (std::size_t i = 0; i < kFigures.size(); ++i) {
        report.result.rows[i].value[0] = kFigures.at(i)[0] * 100;
        report.rows[i].previousPaymentFen = kFigures.at(i)[1] * 100;
        report.rows[i].override.reset();
    }
    report.rows[0].name = "甲";
    report.rows[1].name = "乙";
    report.rows[2].name = "丙";
    return report;
}

} // namespace

TEST_CASE("the text of an ABC report comes out of the PDF exactly as it was drawn") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    for (const DocumentLanguage language : test::kLanguages) {
        const WrittenDocument written = write(test::sampleAbc(42), language, path);
        const std::string text = test::extractedText(path);
        CHECK(text == drawnText(written));
        CHECK(test::lookalikesIn(text) == 0);
        CHECK(test::faultsOf(path).empty());
        CHECK(test::imagesOf(path) == 0);
    }
}

TEST_CASE("692 customers are all listed, and every page of the table repeats its header") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    const app::AbcReport report = test::sampleAbc(692);
    const WrittenDocument written = write(report, DocumentLanguage::SimplifiedChinese, path);
    const auto pages = test::extractedPages(path);
    REQUIRE(static_cast<int>(pages.size()) == written.pages);
    std::string all;
    int withRows = 0;
    for (const std::string &page : pages) {
        const std::string text = test::withoutSpace(page);
        all += text;
        // A page with several rows of the table carries the names of its columns.
        if (std::count(page.begin(), page.end(), '\n') > 30 && contains(text, "KA-0")) {
            ++withRows;
            CHECK(contains(text, "名次客户责任人回款"));
        }
    }
    CHECK(withRows >= 14);
    int missing = 0;
    for (const app::AbcReportRow &row : report.rows) {
        missing += contains(all, row.code) ? 0 : 1;
    }
    CHECK(missing == 0);
}

TEST_CASE("no language leaves out a figure of a customer for want of room") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    const app::AbcReport report = test::sampleAbc(60);
    for (const DocumentLanguage language : test::kLanguages) {
        const std::string text = drawnText(write(report, language, path));
        std::map<std::string, int> owners; // customers of each
        for (const app::AbcReportRow &row : report.rows) {
            ++owners[test::withoutSpace(row.owner)];
        }
        for (const auto &[owner, customers] : owners) {
            CHECK(countOf(text, owner) >= customers);
        }
        for (std::size_t i = 0; i < report.rows.size(); ++i) {
            const std::int64_t thousandths = (report.result.rows[i].score + 500) / 1000;
            const std::string digits = std::to_string(1000 + thousandths % 1000).substr(1);
            INFO(report.rows[i].code);
            CHECK(contains(text, std::to_string(thousandths / 1000) + "." + digits));
        }
    }
}

TEST_CASE("measures are printed whole, in the words of the policy") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    app::AbcReport report = smallReport();
    using domain::AbcClass;
    report.result.rows[0].computed = AbcClass::B;
    report.result.rows[0].previous = AbcClass::A;
    report.rows[0].measures = {"Supervisor visits within 7 days to find out why it fell",
                               "List gaps and countermeasures, follow up monthly"};
    const std::string text = drawnText(write(report, DocumentLanguage::English, path));
    for (const std::string &measure : report.rows[0].measures) {
        CHECK(contains(text, test::withoutSpace(measure)));
    }
}

TEST_CASE("no row of a table is torn between two pages") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    app::AbcReport report = test::sampleAbc(120);
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        // Names that need two lines end in a mark that must share a page with the code.
        report.rows[i].name = "需要两行才写得下的很长的客户名称之" + std::to_string(i) + "号分公司";
    }
    (void)write(report, DocumentLanguage::SimplifiedChinese, path);
    std::vector<std::string> pages = test::extractedPages(path);
    for (std::string &page : pages) {
        page = test::withoutSpace(page);
    }
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const std::string whole = report.rows[i].name + report.rows[i].code;
        const bool onOnePage = std::any_of(pages.begin(), pages.end(),
                                           [&](const auto &page) { return contains(page, whole); });
        CAPTURE(whole);
        CHECK(onOnePage);
    }
}

TEST_CASE("findings state figures computed from the rows") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    app::AbcReport report = smallReport();
    using domain::AbcClass;
    report.result.rows[0].computed = AbcClass::A;
    report.result.rows[0].previous = AbcClass::A;
    report.result.rows[1].computed = AbcClass::B;
    report.result.rows[1].previous = AbcClass::A;
    report.result.rows[2].computed = AbcClass::C;
    report.result.rows[2].previous = AbcClass::C;
    (void)write(report, DocumentLanguage::SimplifiedChinese, path);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "1家A类客户占回款60.0%。"));
    CHECK(contains(text, "数量只占33.3%；最大的甲一家占60.0%。"));
    CHECK(contains(text, "A类中1家回款下降超过15%：甲。合计少200,000元，其中甲−25.0%。"));
    CHECK(contains(text, "1家由A降级：乙。它们的回款合计+50.0%"));
    CHECK(contains(text, "1家C类客户只占回款10.0%。"));
}

TEST_CASE("an override shows as the class that counts, beside the computed one") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    app::AbcReport report = smallReport();
    report.rows[0].override =
        app::AbcOverride{domain::AbcClass::C, "已签撤场协议", base::Date(2027, 6, 30), "沈砚秋"};
    (void)write(report, DocumentLanguage::SimplifiedChinese, path);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "人工指定的等级"));
    CHECK(contains(text, "甲AC已签撤场协议沈砚秋2027-06-30"));
}

TEST_CASE("a report without a ranked customer says so and lists who was left out") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    const WrittenDocument written =
        write(test::sampleAbc(0), DocumentLanguage::SimplifiedChinese, path);
    CHECK(written.pages == 1);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "没有参评客户"));
    CHECK(contains(text, "新客户"));
}

TEST_CASE("without payment the report leads with margin, without both it draws no curve") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    app::AbcReport report = test::sampleAbc(20);
    report.result.shown[0] = false;
    (void)write(report, DocumentLanguage::SimplifiedChinese, path);
    CHECK(contains(test::extractedText(path), "毛利集中度"));
    report.result.shown[1] = false;
    (void)write(report, DocumentLanguage::SimplifiedChinese, path);
    CHECK_FALSE(contains(test::extractedText(path), "集中度"));
}

TEST_CASE("markup in customer names is printed as typed") {
    const TempFolder folder;
    const auto path = folder.path() / "abc.pdf";
    app::AbcReport report = test::sampleAbc(20);
    report.rows[0].name = "<b>甲&amp;</b>";
    report.author = "{names}**<i>";
    (void)write(report, DocumentLanguage::SimplifiedChinese, path);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "<b>甲&amp;</b>"));
    CHECK(contains(text, "{names}**<i>"));
}

TEST_CASE("the same report gives the same bytes") {
    const TempFolder folder;
    const WrittenDocument first =
        write(test::sampleAbc(50), DocumentLanguage::English, folder.path() / "a.pdf");
    const WrittenDocument second =
        write(test::sampleAbc(50), DocumentLanguage::English, folder.path() / "b.pdf");
    CHECK(first.sha256 == second.sha256);
}
