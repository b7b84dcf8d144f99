// SPDX-License-Identifier: GPL-3.0-or-later
// The index against the slow search of support/search_oracle.h.
#include "app/customer_service.h"
#include "app/search_service.h"
#include "base/text.h"
#include "base/utf8.h"
#include "support/catch.h"
#include "support/rounds.h"
#include "support/search_oracle.h"
#include "support/test_company.h"

#include <map>
#include <random>

using namespace accord;

namespace {

// Characters with several readings, both ways to write them, widths, signs, letters and digits.
const std::vector<std::string> kHan{"重", "庆", "慶", "长", "長", "安", "银", "行", "曾",
                                    "仇", "单", "区", "查", "解", "家", "乐", "樂", "福",
                                    "店", "中", "关", "村", "吕", "超", "市", "华", "通"};
const std::vector<std::string> kLatin{"a", "c", "ch", "an", "ang", "Q",   "q", "yin", "h", "KA",
                                      "é", "ü", "Ｋ", "z",  "zh",  "ong", "n", "g",   "i", "le"};
const std::vector<std::string> kOther{"0", "1",  "12", "１", "38", "-", "（", "）",
                                      " ", "，", "'",  "%",  "\"", "*", "_",  "·"};

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t n) { return m_engine() % n; }
    std::string text(std::size_t pieces) {
        std::string made;
        for (std::size_t i = 0; i < pieces; ++i) {
            const std::size_t which = below(10);
            const auto &from = which < 6 ? kHan : which < 8 ? kLatin : kOther;
            made += from[below(from.size())];
        }
        return made;
    }
    // One to six characters, out of a text or out of the air.
    std::string query(const std::vector<std::string> &texts) {
        std::vector<std::string> characters;
        const std::string source = below(10) < 6   ? texts[below(texts.size())]
                                   : below(2) == 0 ? letters(6)
                                                   : text(6);
        std::string_view rest = source;
        while (!rest.empty()) {
            const std::string_view before = rest;
            static_cast<void>(base::takeCodePoint(rest));
            characters.emplace_back(before.substr(0, before.size() - rest.size()));
        }
        std::string made;
        const std::size_t length = 1 + below(6);
        const std::size_t from = below(characters.size());
        for (std::size_t i = from; i < std::min(from + length, characters.size()); ++i) {
            made += characters[i];
        }
        return made;
    }

private:
    std::string letters(std::size_t count) {
        std::string made;
        for (std::size_t i = 0; i < count; ++i) {
            made += kLatin[below(kLatin.size())];
        }
        return made;
    }
    std::mt19937 m_engine;
};

// How many of the queries found something; fails at the first on which they differ.
int compare(std::size_t customers, int queries, unsigned seed) {
    test::TestCompany company;
    app::CustomerService service(company.as("S1"));
    test::SearchOracle oracle;
    Chance chance(seed);
    std::vector<std::string> texts;
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < customers; ++i) {
        const std::string code =
            "X" + std::string(i / 26 + 1, 'Y') + std::string(1, static_cast<char>('A' + i % 26));
        const std::string name = "名" + base::trimmed(chance.text(2 + chance.below(8)));
        const std::string notes = base::trimmed(chance.text(chance.below(30)));
        const auto added = service.add(code, {{"name", name}, {"notes", notes}});
        INFO(name << (added ? "" : added.error().detail));
        REQUIRE(added);
        // As stored: the text of a customer begins with its code.
        const domain::Customer &kept = added->customer;
        oracle.add({kept.name, {kept.name}, code + " · " + kept.notes});
        texts.push_back(kept.name);
        texts.push_back(kept.notes.empty() ? kept.name : kept.notes);
        numbers[code] = i;
    }
    app::SearchService search(company.context());
    int answered = 0;
    for (int i = 0; i < queries; ++i) {
        const std::string query = chance.query(texts);
        const auto wanted = oracle.find(query);
        const auto found = search.search(query, static_cast<int>(customers));
        std::vector<std::size_t> got;
        if (found) {
            for (const auto &hit : found->hits) {
                got.push_back(numbers.at(hit.code));
            }
            std::ranges::sort(got);
        }
        answered += wanted.empty() ? 0 : 1;
        const bool isSame =
            got == wanted && (!found || found->total == static_cast<std::int64_t>(got.size()));
        if (!isSame) {
            for (const std::size_t n : wanted) {
                UNSCOPED_INFO("wanted " << texts[2 * n] << " / " << texts[2 * n + 1]);
            }
            for (const std::size_t n : got) {
                UNSCOPED_INFO("found " << texts[2 * n] << " / " << texts[2 * n + 1]);
            }
            FAIL("'" << query << "' with seed " << seed);
        }
    }
    return answered;
}

} // namespace

TEST_CASE("the search finds what a slow look through all texts finds") {
    const int answered = compare(120, 1500, 7);
    CHECK(answered > 300);
    CHECK(answered < 1500);
    CHECK(compare(3, 500, 8) > 50);
}

TEST_CASE("100,000 searches of one to six characters agree with a slow look", "[slow]") {
    CHECK(compare(60, test::rounds(100'000), 42) > 1000);
}
