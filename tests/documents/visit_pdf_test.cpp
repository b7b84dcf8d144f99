// SPDX-License-Identifier: GPL-3.0-or-later
// Brief and call card on paper: searchable in every language, one page for the brief whatever the
// customer's file holds, markup as typed.
#include "documents/pdf_probe.h"
#include "documents/visit_pdf.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace accord;
using documents::DocumentLanguage;
using documents::VisitSheet;
using documents::WrittenDocument;
using test::contains;
using test::TempFolder;

namespace {

const std::string kHostile = "<img src=\"file:///etc/passwd\"> **粗** {name} %1";

app::VisitPaper samplePaper(int times) {
    app::VisitPaper paper;
    paper.company = "沐岚饮品";
    paper.author = "陆知遥";
    paper.ownerName = "陆知遥";
    paper.date = base::Date(2026, 11, 18);
    paper.created = base::Instant(1'795'000'000);
    paper.preparation = {"last_promises", "open_tasks", "自带价格表"};
    app::VisitBrief &brief = paper.brief;
    brief.code = "KA-0002";
    brief.name = "澜悦便利 观音桥店";
    brief.address = "重庆市江北区观音桥步行街 88 号";
    brief.ownerName = "陆知遥";
    brief.due.code = brief.code;
    brief.due.cls = "A";
    brief.due.due.interval = 7;
    brief.due.due.due = base::Date(2026, 11, 12);
    brief.due.due.overdueDays = 6;
    brief.salesFen = 1'234'567'00;
    brief.plan = app::BriefPlan{2026, 900'000'00, 1'000'000'00, true};
    std::string endless;
    for (int i = 0; i < 60; ++i) {
        endless += "很长的文字";
    }
    for (int i = 0; i < times; ++i) {
        domain::Contact contact;
        contact.name = i == 0 ? kHostile : "梁婧" + std::to_string(i);
        contact.title = times > 3 ? endless : "片区经理";
        contact.role = domain::DecisionRole::Decides;
        contact.attitude = domain::Attitude::Against;
        contact.phones = {"138-0000-0000"};
        brief.contacts.push_back(contact);
        app::BriefTask task;
        task.below = i % 2 == 0 ? "澜悦便利 南坪店" : "";
        task.what = times > 3 ? endless : "报修 1 台冷柜";
        task.when = base::Date(2026, 11, 10);
        brief.tasks.push_back(task);
        brief.missed.push_back({base::Date(2026, 11, 3), "陆知遥", "补陈列", task.below});
        app::StockRow stock;
        stock.product = times > 3 ? endless : "陈年绿茶";
        stock.quantityMilli = 12'500;
        stock.days = 217;
        stock.countedOn = base::Date(2026, 11, 2);
        stock.mustMove = true;
        brief.stock.push_back(stock);
        brief.promises.push_back({domain::Side::Ours, times > 3 ? endless : "送 2 组陈列架",
                                  "陆知遥", base::Date(2026, 11, 23)});
        brief.visits.push_back({base::Date(2026, 11, 5),
                                domain::VisitKind::Phone,
                                "陆知遥",
                                4,
                                "核对销售",
                                times > 3 ? endless : "补齐价签",
                                {"价格比隔壁高"}});
    }
    for (int kind = 0; kind < domain::kObservationKinds; ++kind) {
        app::ObservationRow row;
        row.kind = static_cast<domain::ObservationKind>(kind);
        row.lastMilli = 1000;
        row.targetMilli = 2000;
        row.lastOn = base::Date(2026, 11, 5);
        brief.observations.push_back(row);
    }
    return paper;
}

app::VisitPaper filledPaper() {
    app::VisitPaper paper = samplePaper(2);
    domain::Visit visit;
    visit.heldOn = base::Date(2026, 11, 18);
    visit.kind = domain::VisitKind::OnSite;
    visit.purpose = "排面由 34 % 提到 40 %";
    visit.contacts = {{0, "邵朗"}};
    visit.preparation = {{"open_tasks", true}};
    visit.notes.reality = kHostile;
    visit.observations = {{domain::ObservationKind::Price, "", 4'200, 4'500, ""}};
    visit.objections = {{"陈列费低 200 元", "差额", "", "", "回复", false}};
    visit.competitors = {{"青屿", "冰红茶", "第二件半价", 350, 28'000}};
    visit.agreements = "11-23 前送陈列架";
    visit.result = 4;
    visit.nextVisit = base::Date(2026, 11, 25);
    paper.visit = visit;
    return paper;
}

WrittenDocument write(const app::VisitPaper &paper, VisitSheet sheet, DocumentLanguage language,
                      const std::filesystem::path &path) {
    const auto written = documents::writeVisitPdf(paper, {sheet, language}, path);
    REQUIRE(written);
    return *written;
}

} // namespace

TEST_CASE("brief and call card come out of the PDF as they were drawn, in every language") {
    const TempFolder folder;
    const auto path = folder.path() / "visit.pdf";
    for (const DocumentLanguage language : test::kLanguages) {
        for (const VisitSheet sheet : {VisitSheet::Brief, VisitSheet::CallCard}) {
            const WrittenDocument written = write(filledPaper(), sheet, language, path);
            const std::string text = test::extractedText(path);
            CHECK(text == test::drawnText(written));
            CHECK(test::lookalikesIn(text) == 0);
            CHECK(test::faultsOf(path).empty());
            for (const test::PdfFont &font : test::fontsOf(path)) {
                INFO(font.name);
                CHECK(font.embedded);
            }
        }
    }
}

TEST_CASE("the brief is one page, however much there is to tell") {
    const TempFolder folder;
    const auto path = folder.path() / "brief.pdf";
    for (const DocumentLanguage language : test::kLanguages) {
        for (const int times : {0, 1, 3, 40}) {
            CHECK(write(samplePaper(times), VisitSheet::Brief, language, path).pages == 1);
        }
    }
    const std::string text = test::extractedText(path);
    CHECK(contains(text, "KA-0002"));
    CHECK(contains(text, "moreintheprogram"));
}

TEST_CASE("the brief tells attitudes, missed visits and what must move first") {
    const TempFolder folder;
    const auto path = folder.path() / "brief.pdf";
    write(samplePaper(2), VisitSheet::Brief, DocumentLanguage::SimplifiedChinese, path);
    const std::string text = test::extractedText(path);
    for (const char *part :
         {"反对我方", "错过的拜访", "补陈列", "陈年绿茶", "217", "12.5", "南坪店"}) {
        INFO(part);
        CHECK(contains(text, part));
    }
}

TEST_CASE("a call card is printed empty to write on, or with what was recorded") {
    const TempFolder folder;
    const auto path = folder.path() / "card.pdf";
    write(samplePaper(1), VisitSheet::CallCard, DocumentLanguage::SimplifiedChinese, path);
    const std::string empty = test::extractedText(path);
    CHECK(contains(empty, "五类提问"));
    CHECK(contains(empty, "自带价格表"));
    CHECK_FALSE(contains(empty, "■"));
    CHECK(test::pagesOf(path) <= 2);
    write(filledPaper(), VisitSheet::CallCard, DocumentLanguage::SimplifiedChinese, path);
    const std::string full = test::extractedText(path);
    CHECK(contains(full, "■4"));
    CHECK(contains(full, "■未完成任务"));
    CHECK(contains(full, "4.20"));
    CHECK(contains(full, "第二件半价"));
    CHECK(contains(full, "2026-11-25"));
}

TEST_CASE("markup in a visit is printed as typed, and the same paper gives the same bytes") {
    const TempFolder folder;
    const auto path = folder.path() / "card.pdf";
    const auto first = write(filledPaper(), VisitSheet::CallCard, DocumentLanguage::English, path);
    CHECK(contains(test::extractedText(path), test::withoutSpace(kHostile)));
    CHECK(test::imagesOf(path) == 0);
    const auto again = write(filledPaper(), VisitSheet::CallCard, DocumentLanguage::English, path);
    CHECK(first.sha256 == again.sha256);
    CHECK(contains(test::infoOf(path, "Title"), "Call card"));
}
