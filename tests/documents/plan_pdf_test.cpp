// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/file_error.h"
#include "base/storage_error.h"
#include "documents/pdf_probe.h"
#include "documents/plan_pdf.h"
#include "support/catch.h"
#include "support/document_samples.h"
#include "support/temp_folder.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace accord;
using documents::DocumentLanguage;
using documents::PlanCopy;
using documents::PlanPdfOptions;
using documents::WrittenDocument;
using test::contains;
using test::countOf;
using test::drawnText;
using test::TempFolder;

namespace {

WrittenDocument write(const app::PlanDocument &plan, const PlanPdfOptions &options,
                      const std::filesystem::path &path) {
    const auto written = documents::writePlanPdf(plan, options, path);
    REQUIRE(written);
    return *written;
}

// Tells whether anybody opened a file since.
class OpenWatch {
public:
    explicit OpenWatch(const std::filesystem::path &file) : m_watch(inotify_init1(IN_NONBLOCK)) {
        REQUIRE(inotify_add_watch(m_watch, file.c_str(), IN_OPEN | IN_ACCESS) >= 0);
    }
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;
    ~OpenWatch() { ::close(m_watch); }
    [[nodiscard]] bool sawOpen() const {
        std::array<char, 4096> events{};
        return ::read(m_watch, events.data(), events.size()) > 0;
    }

private:
    int m_watch;
};

} // namespace

TEST_CASE("estimated months of last year are named, and money is compared with nothing") {
    const TempFolder folder;
    app::PlanDocument plan = test::samplePlan();
    for (app::PlanActuals &line : plan.lastYear) {
        line.estimated[10] = line.estimated[11] = true;
    }
    PlanPdfOptions options;
    options.copy = PlanCopy::Internal;
    options.language = DocumentLanguage::English;
    const std::string text = drawnText(write(plan, options, folder / "plan.pdf"));
    CHECK(contains(text, "2026estimate"));
    CHECK(contains(text, "NovtoDec2026areestimated"));
    CHECK(contains(text, "2026actualtomonth10"));
    CHECK(countOf(text, "2026actual") == 1);
}

TEST_CASE("the text of a plan comes out of the PDF exactly as it was drawn") {
    const TempFolder folder;
    for (const DocumentLanguage language : test::kLanguages) {
        for (const PlanCopy copy : {PlanCopy::Customer, PlanCopy::Internal}) {
            const auto path = folder.path() / "plan.pdf";
            const WrittenDocument written = write(test::samplePlan(), {copy, language}, path);
            const std::string text = test::extractedText(path);
            CHECK(text == drawnText(written));
            CHECK(test::lookalikesIn(text) == 0);
            CHECK(contains(text, "KA-0012"));
        }
    }
}

TEST_CASE("a plan is a sound PDF with embedded fonts, real text and no pictures of charts") {
    const TempFolder folder;
    for (const DocumentLanguage language : test::kLanguages) {
        const auto path = folder.path() / "plan.pdf";
        const WrittenDocument written =
            write(test::signedPlan(), {PlanCopy::Internal, language}, path);
        CHECK(test::faultsOf(path).empty());
        CHECK(test::pagesOf(path) == written.pages);
        CHECK(test::imagesOf(path) == 0);
        const auto fonts = test::fontsOf(path);
        REQUIRE_FALSE(fonts.empty());
        for (const test::PdfFont &font : fonts) {
            CAPTURE(font.name);
            CHECK(font.embedded);
            CHECK(font.hasTextMap);
        }
        CHECK(base::hex(base::sha256(base::readFile(path, 10'000'000))) == written.sha256);
    }
}

TEST_CASE("Simplified and Traditional documents use the glyphs of their own script") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    const auto namesOf = [&](DocumentLanguage language) {
        (void)write(test::samplePlan(), {PlanCopy::Customer, language}, path);
        std::string names;
        for (const test::PdfFont &font : test::fontsOf(path)) {
            names += font.name + " ";
        }
        return names;
    };
    const std::string simplified = namesOf(DocumentLanguage::SimplifiedChinese);
    CHECK(contains(simplified, "CJKsc"));
    CHECK_FALSE(contains(simplified, "CJKtc"));
    CHECK_FALSE(contains(simplified, "CJKjp"));
    const std::string traditional = namesOf(DocumentLanguage::TraditionalChinese);
    CHECK(contains(traditional, "CJKtc"));
    CHECK_FALSE(contains(traditional, "CJKjp"));
    CHECK(contains(namesOf(DocumentLanguage::English), "NotoSans-Regular"));
}

TEST_CASE("a year before that lacks months is not compared with") {
    const TempFolder folder;
    app::PlanDocument plan = test::samplePlan();
    const PlanPdfOptions options{PlanCopy::Customer, DocumentLanguage::English};
    CHECK(contains(drawnText(write(plan, options, folder / "whole.pdf")), "ontheyearbefore"));
    for (app::PlanActuals &actual : plan.yearBefore) {
        std::fill_n(actual.known.begin(), 10, false);
    }
    CHECK_FALSE(contains(drawnText(write(plan, options, folder / "part.pdf")), "ontheyearbefore"));
}

TEST_CASE("the customer copy tells nothing internal") {
    const TempFolder folder;
    app::PlanDocument plan = test::samplePlan();
    plan.internal.approvals[2].note = "INTERNAL-NOTE";
    plan.plan.sections.growthReason = "INTERNAL-REASON";
    const auto path = folder.path() / "plan.pdf";
    (void)write(plan, {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    const std::string customer = test::extractedText(path);
    for (const std::string secret :
         {"毛利", "总销售额", "INTERNAL-NOTE", "INTERNAL-REASON", "审批", "批准", "7c1e90d4",
          "9c1f0b7a", "质量检查", "签约过程", "冷柜数量与预算不符", "总部"}) {
        CAPTURE(secret);
        CHECK_FALSE(contains(customer, secret));
    }
    (void)write(plan, {PlanCopy::Internal, DocumentLanguage::SimplifiedChinese}, path);
    const std::string internal = test::extractedText(path);
    for (const std::string word :
         {"毛利", "总销售额", "INTERNAL-NOTE", "INTERNAL-REASON", plan.internal.headHash.c_str(),
          "质量检查", "签约过程", "冷柜数量与预算不符"}) {
        CAPTURE(word);
        CHECK(contains(internal, word));
    }
}

TEST_CASE("a draft carries its watermark on every page, a signed plan on none") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    const PlanPdfOptions options{PlanCopy::Customer, DocumentLanguage::SimplifiedChinese};
    (void)write(test::samplePlan(), options, path);
    for (const std::string &page : test::extractedPages(path)) {
        CHECK(contains(test::withoutSpace(page), "草案未签署"));
    }
    (void)write(test::signedPlan(), options, path);
    for (const std::string &page : test::extractedPages(path)) {
        CHECK_FALSE(contains(test::withoutSpace(page), "未签署"));
    }
}

TEST_CASE("every page says which it is and of how many") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    const WrittenDocument written =
        write(test::samplePlan(), {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    const auto pages = test::extractedPages(path);
    REQUIRE(static_cast<int>(pages.size()) == written.pages);
    CHECK(written.pages >= 6);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::string words =
            "第" + std::to_string(i + 1) + "页/共" + std::to_string(written.pages) + "页";
        CHECK(contains(test::withoutSpace(pages[i]), words));
    }
}

TEST_CASE("the contents name the pages on which the sections really begin") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    (void)write(test::samplePlan(), {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese},
                path);
    const auto pages = test::extractedPages(path);
    const std::string cover = test::withoutSpace(pages.at(0));
    for (std::size_t page = 1; page < pages.size(); ++page) {
        if (contains(test::withoutSpace(pages[page]), "主题活动日历8项活动")) {
            CHECK(contains(cover, "主题活动日历活动、时间、预算与增量" + std::to_string(page + 1)));
            return;
        }
    }
    FAIL("the calendar is on no page");
}

TEST_CASE("the checklist says in words where something is open") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    app::PlanDocument plan = test::samplePlan();
    plan.internal.checks = {{"content.rebates",
                             "content",
                             domain::CheckLevel::Must,
                             domain::CheckState::Open,
                             "lines.R1.tiers",
                             "",
                             {{"lines", "R1", "tiers"}}},
                            {"structure.promises",
                             "structure",
                             domain::CheckLevel::Should,
                             domain::CheckState::Open,
                             "promises.customer",
                             "",
                             {{"promises", "", "customer"}}}};
    const auto textIn = [&](DocumentLanguage language) {
        return drawnText(write(plan, {PlanCopy::Internal, language}, path));
    };
    CHECK(contains(textIn(DocumentLanguage::SimplifiedChinese), "条款R1：阶梯"));
    CHECK(contains(textIn(DocumentLanguage::TraditionalChinese), "客戶方承諾"));
    const std::string english = textIn(DocumentLanguage::English);
    CHECK(contains(english, "lineR1:tiers"));
    CHECK_FALSE(contains(english, "lines.R1"));
    CHECK_FALSE(contains(english, "promises.customer"));
}

TEST_CASE("a footer without a change chain does not announce one") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    app::PlanDocument plan = test::samplePlan();
    plan.internal.headHash.clear();
    CHECK_FALSE(
        contains(drawnText(write(plan, {PlanCopy::Internal, DocumentLanguage::English}, path)),
                 "changechain"));
}

TEST_CASE("the same plan gives the same bytes") {
    const TempFolder folder;
    const PlanPdfOptions options{PlanCopy::Internal, DocumentLanguage::Bilingual};
    const WrittenDocument first = write(test::samplePlan(), options, folder.path() / "a.pdf");
    const WrittenDocument second = write(test::samplePlan(), options, folder.path() / "b.pdf");
    CHECK(first.sha256 == second.sha256);
    CHECK(first.drawn == second.drawn);
    app::PlanDocument changed = test::samplePlan();
    changed.plan.targets[0].months[0] += 10'000'000;
    CHECK(write(changed, options, folder.path() / "c.pdf").sha256 != first.sha256);
}

TEST_CASE("metadata name the plan, the company and the given instant") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    (void)write(test::samplePlan(), {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese},
                path);
    CHECK(test::infoOf(path, "Title") == "2027 年度客户合作计划 · 禾沐里商业连锁有限公司");
    CHECK(test::infoOf(path, "Author") == "澄岫饮品股份有限公司");
    CHECK(test::infoOf(path, "CreationDate").substr(0, 10) == "2027-01-08");
    CHECK(contains(test::infoOf(path, "Page size"), "A4"));
}

TEST_CASE("names with markup are printed as typed and open no file") {
    const TempFolder folder;
    const auto bait = folder.path() / "bait.png";
    base::writeFileAtomically(bait, "not a picture");
    const OpenWatch watch(bait);
    app::PlanDocument plan = test::samplePlan();
    const std::string markup = "<b>粗</b>&amp;<img src='" + bait.string() + "'>{customer}**x**%1";
    plan.customerName = "客户<b>甲</b>{year}**%1";
    plan.customerShortName = plan.customerName;
    plan.plan.sections.market = markup;
    plan.plan.targets[0].category = plan.lastYear[0].category = "<i>茶</i>";
    plan.plan.actions[0].what = markup;
    const auto path = folder.path() / "plan.pdf";
    (void)write(plan, {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "客户<b>甲</b>{year}**%1"));
    CHECK(contains(text, test::withoutSpace(markup)));
    CHECK(contains(text, "<i>茶</i>"));
    CHECK(test::imagesOf(path) == 0);
    CHECK_FALSE(watch.sawOpen());
}

TEST_CASE("names of ten thousand characters neither crash nor spill over the page") {
    const TempFolder folder;
    app::PlanDocument plan = test::samplePlan();
    const auto times = [](const std::string &piece) {
        std::string all;
        for (int i = 0; i < 10'000; ++i) {
            all += piece;
        }
        return all;
    };
    plan.customerName = times("长");
    plan.customerShortName = plan.customerName;
    plan.company = times("w");
    plan.ownerName = times("名 ");
    plan.plan.targets[0].category = times("类");
    plan.plan.lines[0].title = times("x");
    plan.plan.activities[0].name = times("𠮷");
    plan.plan.promises[0].by = times("人");
    plan.plan.actions[0].what = times("事");
    plan.plan.sections.strengths = times("强");
    plan.revisions[0].change = times("改");
    const auto path = folder.path() / "plan.pdf";
    const WrittenDocument written =
        write(plan, {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    CHECK(test::faultsOf(path).empty());
    CHECK(written.pages < 60);
    // What has no bound of its own is printed whole, over as many pages as it takes.
    CHECK(countOf(test::extractedText(path), "事") >= 10'000);
}

TEST_CASE("a plan with nothing but targets is two to four full pages") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    for (const DocumentLanguage language : test::kLanguages) {
        const WrittenDocument written =
            write(test::freshPlan(), {PlanCopy::Customer, language}, path);
        CHECK(written.pages >= 2);
        CHECK(written.pages <= 4);
    }
    (void)write(test::freshPlan(), {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "4,470.0万元"));
    CHECK(contains(text, "本草案尚未写入"));
    CHECK_FALSE(contains(text, "主题活动日历活动、时间"));
}

TEST_CASE("a plan without any content still prints parties and signatures") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    const WrittenDocument written =
        write(test::emptyPlan(), {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    CHECK(written.pages == 2);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "禾沐里商业连锁有限公司"));
    CHECK(contains(text, "签字"));
}

TEST_CASE("signatures never stand alone on a page") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    for (int actions = 0; actions < 40; actions += 3) {
        app::PlanDocument plan = test::samplePlan();
        const domain::PlanAction action = plan.plan.actions[0];
        plan.plan.actions.assign(static_cast<std::size_t>(actions), action);
        plan.revisions.clear();
        (void)write(plan, {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
        const std::string last = test::withoutSpace(test::extractedPages(path).back());
        REQUIRE(contains(last, "签署人"));
        CHECK(contains(last, "作为预备")); // the end of the section before
    }
}

TEST_CASE("a small customer is printed in whole yuan, not as 0.0") {
    const TempFolder folder;
    app::PlanDocument plan = test::freshPlan();
    for (domain::PlanTarget &target : plan.plan.targets) {
        *target.year /= 1000;
        for (std::int64_t &month : target.months) {
            month /= 1000;
        }
    }
    for (app::PlanActuals &line : plan.lastYear) {
        for (std::int64_t &month : line.months) {
            month /= 1000;
        }
    }
    const auto path = folder.path() / "plan.pdf";
    (void)write(plan, {PlanCopy::Customer, DocumentLanguage::SimplifiedChinese}, path);
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "44,700元"));
    CHECK_FALSE(contains(text, "万元"));
}

TEST_CASE("whichever file call of a PDF fails, the file is old or whole and the place told") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    int failures = 0;
    for (bool failed = true; failed;) {
        const int code = failures % 2 == 0 ? ENOSPC : EIO;
        base::writeFileAtomically(path, "yesterday");
        base::FileFaults::failAt(failures + 1, code);
        failed = false;
        try {
            (void)documents::writePlanPdf(test::freshPlan(), {}, path);
        } catch (const base::FileError &error) {
            failed = true;
            CHECK(error.problem() == base::problemOfErrno(code));
            CHECK(error.file() == path.string());
        }
        base::FileFaults::clear();
        const std::string now = base::readFile(path, 8 << 20);
        CHECK((now.starts_with("%PDF-") || (failed && now == "yesterday")));
        CHECK(folder.names() == std::set<std::string>{"plan.pdf"});
        failures += failed ? 1 : 0;
    }
    CHECK(failures == 8);
}
