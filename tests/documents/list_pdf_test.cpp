// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/list_pdf.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace accord;
using test::contains;

namespace {

app::ListPaper visits(std::size_t rows) {
    app::ListPaper paper;
    paper.title = "拜访列表";
    paper.view = "错过的";
    paper.filter = {"状态 已计划", "人员 岑予凡"};
    paper.columns = {{"客户", false}, {"日期", false}, {"结果", true}};
    for (std::size_t i = 0; i < rows; ++i) {
        paper.rows.push_back({"青梧超市 <b>&" + std::to_string(i), "2026-11-18", "4"});
    }
    paper.groups = {{"浦东 · 2", 0}, {"静安", 2}};
    paper.total = {"合计", "", "12"};
    paper.all = rows;
    paper.company = "澄岫饮品";
    paper.date = base::Date(2026, 11, 18);
    return paper;
}

} // namespace

// Blanks are no part of the text that is read back.
TEST_CASE("a list is printed with its columns, filter, groups and sums, in every language") {
    const test::TempFolder folder;
    const auto path = folder.path() / "list.pdf";
    for (const documents::DocumentLanguage language : test::kLanguages) {
        const auto written = documents::writeListPdf(visits(5), language, path);
        REQUIRE(written);
        const std::string text = test::extractedText(path);
        CHECK(text == test::drawnText(*written));
        CHECK(test::faultsOf(path).empty());
        for (const char *part :
             {"拜访列表", "错过的", "状态已计划", "人员岑予凡", "客户", "结果", "青梧超市<b>&4",
              "浦东·2", "静安", "合计", "12", "澄岫饮品", "2026-11-18"}) {
            INFO(part);
            CHECK(contains(text, part));
        }
    }
}

TEST_CASE("a long list has its head on each page, and says when only the first rows are printed") {
    const test::TempFolder folder;
    const auto path = folder.path() / "list.pdf";
    app::ListPaper paper = visits(300);
    paper.all = 12'345;
    const auto pages = documents::listPages(paper, documents::DocumentLanguage::English);
    REQUIRE(pages);
    CHECK(pages->count() > 4);
    const auto written = documents::writeListPdf(paper, documents::DocumentLanguage::English, path);
    REQUIRE(written);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "12,345"));
    std::size_t heads = 0;
    for (std::size_t at = text.find("客户"); at != std::string::npos;
         at = text.find("客户", at + 1)) {
        ++heads;
    }
    CHECK(heads == static_cast<std::size_t>(pages->count()));
    CHECK(contains(text, "Page2of"));
}

TEST_CASE("a list without rows says so") {
    const test::TempFolder folder;
    const auto path = folder.path() / "list.pdf";
    app::ListPaper paper = visits(0);
    paper.groups.clear();
    const auto written = documents::writeListPdf(paper, documents::DocumentLanguage::English, path);
    REQUIRE(written);
    CHECK(contains(test::extractedText(path), "Nothingfits"));
}
