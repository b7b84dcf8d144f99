// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/handover_pdf.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace accord;
using documents::DocumentLanguage;
using test::contains;

namespace {

app::HandoverPack samplePack() {
    app::HandoverPack pack;
    pack.company = "澄岫饮品";
    pack.brief.code = "KA-0107";
    pack.brief.name = "青梧超市 <b>&</b>";
    pack.from = "陆知遥";
    pack.to = "岑予帆";
    pack.date = base::Date(2026, 11, 18);
    pack.owed.balanceFen = 4'500'000;
    pack.health = 91;
    app::TimelineEntry visit;
    visit.kind = "visit";
    visit.subject = "on_site";
    visit.day = base::Date(2026, 11, 20);
    visit.before = "10:00";
    visit.text = "敲定年末陈列";
    visit.customer = "KA-0107";
    visit.byName = "陆知遥";
    app::TimelineEntry task;
    task.kind = "task";
    task.subject = "发送堆头方案";
    task.day = base::Date(2026, 11, 21);
    pack.ahead = {visit, task};
    domain::Contact contact;
    contact.name = "周岚";
    contact.role = domain::DecisionRole::Decides;
    contact.phones = {"170 0000 1111"};
    pack.contacts = {{"青梧超市滨江店", contact}};
    app::BriefVisit held;
    held.day = base::Date(2026, 11, 5);
    held.agreements = "换新陈列架";
    pack.visits = {{"青梧超市河西店", held}};
    pack.brief.salesFen = 123'400'00;
    app::BriefPromise promise;
    promise.what = "补装冷柜 4 台";
    promise.due = base::Date(2026, 11, 30);
    pack.brief.promises = {promise};
    return pack;
}

} // namespace

TEST_CASE("the text of a handover pack comes out of the PDF exactly as it was drawn") {
    const test::TempFolder folder;
    const auto path = folder.path() / "pack.pdf";
    for (const DocumentLanguage language : test::kLanguages) {
        const auto written = documents::writeHandoverPdf(samplePack(), language, path);
        REQUIRE(written);
        const std::string text = test::extractedText(path);
        CHECK(text == test::drawnText(*written));
        CHECK(test::lookalikesIn(text) == 0);
        CHECK(test::faultsOf(path).empty());
        for (const char *part :
             {"KA-0107", "陆知遥", "岑予帆", "敲定年末陈列", "发送堆头方案", "周岚", "17000001111",
              "补装冷柜4台", "45,000", "91", "青梧超市滨江店", "青梧超市河西店", "换新陈列架",
              "123,400", "青梧超市<b>&</b>"}) {
            INFO(part);
            CHECK(contains(text, part));
        }
    }
}

TEST_CASE("a handover pack without anything open says so, and long lists go on") {
    const test::TempFolder folder;
    const auto path = folder.path() / "pack.pdf";
    app::HandoverPack pack;
    pack.brief.code = "X";
    pack.brief.name = "空";
    auto written = documents::writeHandoverPdf(pack, DocumentLanguage::English, path);
    REQUIRE(written);
    CHECK(written->pages == 1);
    CHECK(test::countOf(test::extractedText(path), "None.") == 6);
    pack = samplePack();
    constexpr std::size_t kMany = 300;
    const auto entry = pack.ahead.front();
    pack.ahead.assign(kMany, entry);
    written = documents::writeHandoverPdf(pack, DocumentLanguage::SimplifiedChinese, path);
    REQUIRE(written);
    CHECK(written->pages > 5);
    CHECK(test::countOf(test::extractedText(path), "敲定年末陈列") == static_cast<int>(kMany));
}
