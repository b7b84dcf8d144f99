// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"
#include "documents/document_words.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <regex>
#include <set>

using namespace accord;
using documents::DocumentLanguage;
using documents::Words;

namespace {

nlohmann::json table() {
    return nlohmann::json::parse(base::resource("i18n/document_words.json"));
}

std::multiset<std::string> matches(const std::string &text, const std::regex &pattern) {
    return {std::sregex_token_iterator(text.begin(), text.end(), pattern),
            std::sregex_token_iterator()};
}

bool hasChinese(const std::string &utf8) {
    const QString text = QString::fromStdString(utf8);
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() < 0xA000; });
}

} // namespace

TEST_CASE("every word of documents exists in all three languages") {
    int count = 0;
    const nlohmann::json all = table();
    for (const auto &[key, words] : all.items()) {
        CAPTURE(key);
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            CHECK(words.contains(language));
        }
        CHECK(words.size() == 3);
        const std::string english = words.at("en");
        CHECK_FALSE(hasChinese(english));
        ++count;
    }
    CHECK(count > 400);
}

TEST_CASE("all languages of a sentence fill the same placeholders and set something bold") {
    const std::regex placeholder("\\{[a-z_]*\\}");
    const std::regex mark("\\*\\*");
    const nlohmann::json all = table();
    for (const auto &[key, words] : all.items()) {
        CAPTURE(key);
        std::multiset<std::string> filled[3];
        std::size_t marks[3] = {};
        int i = 0;
        for (const char *language : {"zh_CN", "zh_TW", "en"}) {
            const std::string text = words.at(language);
            filled[i] = matches(text, placeholder);
            marks[i] = matches(text, mark).size();
            CHECK(marks[i] % 2 == 0);
            ++i;
        }
        CHECK(std::set(filled[0].begin(), filled[0].end()) ==
              std::set(filled[2].begin(), filled[2].end()));
        CHECK(filled[0] == filled[1]);
        CHECK((marks[0] > 0) == (marks[2] > 0));
    }
}

TEST_CASE("what fills a placeholder is never read as a template") {
    const Words words(DocumentLanguage::SimplifiedChinese);
    const auto text = words.rich("plan.gains.of", {{"name", "**{name}**"}});
    CHECK(text.plain() == "**{name}** 得到");
    REQUIRE(text.runs().size() == 1);
    CHECK_FALSE(text.runs().front().bold);
}

TEST_CASE("a key or placeholder that does not exist is a fault of the program") {
    const Words words(DocumentLanguage::English);
    CHECK_THROWS_AS((void)words.text("no.such.key"), std::out_of_range);
    CHECK_THROWS_AS((void)words.text("page_of"), std::out_of_range);
    CHECK(words.textOr("no.such.key", "typed") == "typed");
}

TEST_CASE("bilingual words say both, but not the same thing twice") {
    const Words words(DocumentLanguage::Bilingual);
    CHECK(words.text("total") == "合计 Total");
    CHECK(words.stacked("total") == "合计\nTotal");
    CHECK(words.text("abc.stability.insufficient") == "–");
    CHECK(words.each().size() == 2);
}

TEST_CASE("language codes read back as written") {
    for (const char *code : {"zh_CN", "zh_TW", "en", "zh_en"}) {
        const auto language = documents::documentLanguageFromCode(code);
        REQUIRE(language);
        CHECK(documents::code(*language) == code);
    }
    CHECK_FALSE(documents::documentLanguageFromCode("de"));
}
