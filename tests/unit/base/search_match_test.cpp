// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/readings.h"
#include "base/search_match.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace accord::base;

namespace {

std::string unitsOf(const std::string &text) {
    std::string all;
    for (const SearchUnit &unit : searchUnits(text)) {
        all += (all.empty() ? "" : "|") + unit.text;
    }
    return all;
}

// What of the text answers to the first term.
std::string found(const std::string &typed, const std::string &text) {
    const auto ranges = findTerm(searchTerms(typed).front(), placedUnits(text));
    return ranges.empty()
               ? std::string()
               : text.substr(ranges.front().begin, ranges.front().end - ranges.front().begin);
}

std::string heard(const std::string &typed, const std::string &name) {
    const auto range = hearTerm(searchTerms(typed).front(), name);
    return range ? name.substr(range->begin, range->end - range->begin) : std::string();
}

std::set<std::string> tokensOf(const std::string &text) {
    std::set<std::string> all;
    eachSearchToken(text, [&](std::string_view token, bool) {
        all.emplace(token);
        return true;
    });
    return all;
}

} // namespace

TEST_CASE("a text is taken apart into Han characters, words and numbers") {
    CHECK(unitsOf("家乐福KA-0012") == "家|乐|福|ka|0012");
    CHECK(unitsOf("家樂福（中關村）１２") == "家|乐|福|中|关|村|12");
    CHECK(unitsOf("Élan café") == "elan|cafe");
    CHECK(unitsOf("Müller Straße Łódź Ærø ﬁ") == "muller|strasse|lodz|aero|fi");
    CHECK(unitsOf("Ёлка Ωμέγα") == "ёлка|ωμέγα"); // letters of their own, not Latin ones
    CHECK(unitsOf("…— !").empty());
    CHECK(unitsOf("").empty());
    const std::string longest(32, '7');
    CHECK(unitsOf(longest + "77777777") == longest + "|77777777");
}

TEST_CASE("a number is found by any of its digits, a word by its beginning, Han anywhere") {
    CHECK(found("0013", "电话 13800138000") == "13800138000");
    CHECK(found("38000", "电话 13800138000") == "13800138000");
    CHECK(found("福中", "家乐福（中关村店）") == "福（中");
    CHECK(found("乐", "家乐福") == "乐");
    CHECK(found("wal", "Walmart") == "Walmart");
    CHECK(found("mart", "Walmart").empty());
    CHECK(found("ka0012", "KA-0012") == "KA-0012");
    CHECK(found("ka-00", "KA-0012") == "KA-0012");
    CHECK(found("家樂", "家乐福") == "家乐");
    CHECK(found("ＫＡ", "KA-1") == "KA");
    CHECK(found("muller", "Bäckerei Müller") == "Müller");
    CHECK(found("MÜLL", "bäckerei muller") == "muller");
    CHECK(found("cafe\u0301", "Café") == "Café");
}

TEST_CASE("a telephone number is found however it is grouped") {
    CHECK(found("138-0013-8000", "13800138000") == "13800138000");
    CHECK(found("138 0013", "138-0013-8000").find("138") == 0);
    CHECK(searchTerms("138-0013-8000").front().joined->text == "13800138000");
}

TEST_CASE("a name is heard by syllables, first letters and both, with every reading") {
    const std::string bank = "重庆长安银行";
    CHECK(heard("cqcayh", bank) == bank);
    CHECK(heard("chongqing", bank) == "重庆");
    CHECK(heard("zhongqing", bank) == "重庆");
    CHECK(heard("changan", bank) == "长安");
    CHECK(heard("cq长安", bank) == "重庆长安");
    CHECK(heard("chongqca", bank) == "重庆长安");
    CHECK(heard("cqchangany", bank) == "重庆长安银");
    CHECK(heard("yinh", bank) == "银行");
    CHECK(heard("yinxing", bank) == "银行");
    CHECK(heard("chq", bank) == "重庆");
    CHECK(heard("cqb", bank).empty());
    CHECK(heard("qc", "重庆").empty());
}

TEST_CASE("surnames are heard as they are read") {
    const std::vector<std::pair<std::string, std::string>> names{
        {"曾国", "zeng"},  {"仇英", "qiu"},   {"单田芳", "shan"}, {"区大", "ou"},
        {"查良镛", "zha"}, {"解晓东", "xie"}, {"吕布", "lv"},     {"吕布", "lu"},
        {"吕布", "lü"},    {"绿地", "lü"},    {"绿地", "lvd"}};
    for (const auto &[name, sound] : names) {
        INFO(name);
        CHECK_FALSE(heard(sound, name).empty());
    }
}

TEST_CASE("terms stand between blanks, and what holds nothing to look for is no term") {
    CHECK(searchTerms("家乐福 KA").size() == 2);
    CHECK(searchTerms("　，。 -- ").empty());
    CHECK(searchTerms("a b c d e f g h i j").size() == 8);
    CHECK(searchTerms("长安").front().sound.empty());
    CHECK(searchTerms("ka12").front().sound.empty());
    CHECK(searchTerms("chong'qing").front().sound == U"chongqing");
}

TEST_CASE("the index holds every way in which a name is heard, and no text can pretend to be one") {
    const auto tokens = tokensOf(searchNames({"重庆"}, {}));
    for (const std::string token : {"\x04"
                                    "chong",
                                    "\x04"
                                    "zhong",
                                    "\x03"
                                    "c",
                                    "\x03"
                                    "z",
                                    "\x05"
                                    "cq",
                                    "\x05"
                                    "zq",
                                    "\x06"
                                    "重"}) {
        CHECK(tokens.contains(token));
    }
    CHECK(searchNames({"", "…"}, {" "}).empty());
    CHECK(namesHeard(searchNames({"重庆", "Walmart"}, {"长安"})) ==
          std::vector<std::string_view>{"重庆"});
    for (const std::string &token : tokensOf(searchNames({"Walmart"}, {"长安"}))) {
        CHECK(token.front() == search_mark::kCalled); // nothing of them is heard
    }
    for (const std::string &token : tokensOf("重庆 walmart 12")) {
        CHECK((token.front() == '\x02' || static_cast<unsigned char>(token.front()) > ' '));
    }
}

TEST_CASE("a name has one token as a whole, however it is written") {
    const auto called = [](const std::string &name) { return calledAs(searchUnits(name)); };
    CHECK(tokensOf(searchNames({"家乐福"}, {})).contains(called("家樂福")));
    CHECK(tokensOf(searchNames({}, {"KA-0012"})).contains(called("ka0012")));
    CHECK(called("Müller AG") == called("muller ag"));
    CHECK(called("家乐福") != called("家乐"));
    CHECK(called("ab 12") != called("a b12"));
}

TEST_CASE("every syllable of the table is one that can be typed") {
    CHECK(pinyinSyllables().size() > 400);
    CHECK(std::ranges::is_sorted(pinyinSyllables()));
    CHECK(beginsSyllable("zhua"));
    CHECK_FALSE(beginsSyllable("i"));
    CHECK(readingsOf(U'a').empty());
    CHECK(readingsOf(U'行').size() >= 2);
}
