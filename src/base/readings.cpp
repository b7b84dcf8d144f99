// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/readings.h"

#include "base/resource.h"
#include "base/utf8.h"

#include <algorithm>
#include <cstddef>

namespace accord::base {

namespace {

constexpr char32_t kFirst = 0x3400;
constexpr char32_t kLast = 0x9FFF;

// One line a syllable: "chong 充冲虫…".
struct Readings {
    Readings() : ofCharacter(kLast - kFirst + 1) {
        std::string_view text = resource("pinyin/readings.txt");
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            addLine(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }
    void addLine(std::string_view line) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) {
            return;
        }
        syllables.push_back(line.substr(0, blank));
        line.remove_prefix(blank + 1);
        while (!line.empty()) {
            const char32_t c = takeCodePoint(line);
            if (c >= kFirst && c <= kLast) {
                ofCharacter[c - kFirst].push_back(syllables.back());
            }
        }
    }
    std::vector<std::vector<std::string_view>> ofCharacter;
    std::vector<std::string_view> syllables;
};

const Readings &readings() {
    static const Readings kReadings;
    return kReadings;
}

} // namespace

const std::vector<std::string_view> &readingsOf(char32_t han) {
    static const std::vector<std::string_view> kNone;
    return han >= kFirst && han <= kLast ? readings().ofCharacter[han - kFirst] : kNone;
}

const std::vector<std::string_view> &pinyinSyllables() {
    return readings().syllables;
}

bool beginsSyllable(std::string_view letters) {
    const auto &all = pinyinSyllables();
    const auto at = std::lower_bound(all.begin(), all.end(), letters);
    return at != all.end() && at->starts_with(letters);
}

} // namespace accord::base
