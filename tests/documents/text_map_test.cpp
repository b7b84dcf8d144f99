// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/composer.h"
#include "documents/pdf_document.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <QStringDecoder>

using namespace accord;
using documents::DocumentLanguage;
using test::TempFolder;

namespace {

// One document with one paragraph in regular and one in bold; its extracted text.
std::string throughPdf(const std::string &text, DocumentLanguage language) {
    const TempFolder folder;
    const documents::FontFactory fonts(language);
    documents::Flow flow;
    documents::Composer composer(fonts, flow);
    composer.body(documents::printable(text));
    composer.body(documents::bold(documents::printable(text)));
    documents::DocumentSetup setup;
    setup.language = language;
    setup.title = "text";
    setup.frame.pageOf = [](int, int) { return QString(); };
    const auto path = folder.path() / "text.pdf";
    const auto written = documents::writePdf({std::move(setup), fonts, flow, nullptr}, path);
    const std::string extracted = test::extractedText(path);
    const bool asDrawn =
        extracted == test::drawnText(written); // too long to be shown when it fails
    CHECK(asDrawn);
    CHECK(test::lookalikesIn(extracted) == 0);
    CHECK(test::faultsOf(path).empty());
    return extracted;
}

} // namespace

TEST_CASE("characters that share a glyph with a radical come out as themselves") {
    const std::string text = "客户 年计划 长 高 户 食 黑 一 月 门 马 鱼 金 龙 龟 齐 齿 骨 鬼 风 飞 "
                             "香 鼻 瓜 甘 生 田 白 皮 目 矛 矢 石 示 禾 穴 立 竹 米 网 羊 老";
    for (const DocumentLanguage language :
         {DocumentLanguage::SimplifiedChinese, DocumentLanguage::English}) {
        CHECK(throughPdf(text, language) == test::withoutSpace(text + text));
    }
    const std::string traditional =
        "客戶 年計畫 長 高 戶 食 黑 一 月 門 馬 魚 金 龍 龜 齊 齒 骨 鬼 風 飛";
    CHECK(throughPdf(traditional, DocumentLanguage::TraditionalChinese) ==
          test::withoutSpace(traditional + traditional));
}

TEST_CASE("digits, codes and ligatures survive") {
    const std::string text = "A1 B2 ￥1,234.50 ¥99 KA-0012 office fi fl ffi 第12号 50% −20.5 +3 ≥ "
                             "≤ × ÷ → “引号” ‘’ — … № · ℃ m²";
    for (const DocumentLanguage language :
         {DocumentLanguage::SimplifiedChinese, DocumentLanguage::TraditionalChinese,
          DocumentLanguage::English, DocumentLanguage::Bilingual}) {
        CHECK(throughPdf(text, language) == test::withoutSpace(text + text));
    }
}

TEST_CASE("characters beyond the basic plane and from other fonts come out as themselves") {
    const std::string text = "𠮷野家 𠀋 한국어 日本語 Ελληνικά Русский";
    CHECK(throughPdf(text, DocumentLanguage::SimplifiedChinese) == test::withoutSpace(text + text));
    CHECK(throughPdf(text, DocumentLanguage::English) == test::withoutSpace(text + text));
}

TEST_CASE("every character of GB 2312 comes out as itself") {
    // All 6,763 at once also take the text map beyond the 100 ranges that Qt can write.
    QByteArray bytes;
    for (int row = 0xB0; row <= 0xF7; ++row) {
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell) {
            bytes.append(static_cast<char>(row)).append(static_cast<char>(cell));
        }
    }
    QStringDecoder decoder("GB18030");
    REQUIRE(decoder.isValid());
    const QString text = decoder(bytes);
    REQUIRE(text.size() == 6763);
    const QString got =
        QString::fromStdString(throughPdf(text.toStdString(), DocumentLanguage::SimplifiedChinese));
    QString wrong;
    REQUIRE(got.size() == 2 * text.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        if (got.at(i) != text.at(i % text.size())) {
            wrong += text.at(i % text.size());
        }
    }
    CAPTURE(wrong.toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("control and direction characters in typed text become blanks") {
    CHECK(documents::printable("a\x01"
                               "b\u202Ec\td\r\ne") == "a b c d\ne");
    CHECK(documents::oneLine("一\n二", 10) == "一 二");
    CHECK(documents::oneLine("abcdefgh", 4) == "abc…");
    CHECK(documents::oneLine("abc𠮷defg", 5) == "abc…");
}
