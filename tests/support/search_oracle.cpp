// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/search_oracle.h"

#include "base/readings.h"
#include "base/text.h"
#include "base/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace accord::test {

namespace {

std::u32string points(std::string_view text) {
    std::u32string all;
    while (!text.empty()) {
        all += base::takeCodePoint(text);
    }
    return all;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool isHan(char32_t c) {
    return c >= 0x3400 && c <= 0x9FFF;
}
bool isWord(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7);
}
int kindOf(char32_t c) {
    return isDigit(c) ? 1 : isHan(c) ? 2 : isWord(c) ? 3 : 0;
}

using Pieces = std::vector<std::u32string>;

// Latin letters without their marks: é is e.
std::u32string unmarked(const std::u32string &text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *const whole = icu::Normalizer2::getNFDInstance(status);
    std::u32string all;
    for (const char32_t c : text) {
        icu::UnicodeString apart;
        const bool hasMarks =
            isWord(c) && c >= 0x80 && whole->getDecomposition(static_cast<UChar32>(c), apart) != 0;
        all += hasMarks ? static_cast<char32_t>(apart[0]) : c;
    }
    return all;
}

// 家乐福KA-0012 is 家, 乐, 福, ka, 0012.
Pieces pieces(const std::string &text) {
    Pieces made;
    int before = 0;
    for (const char32_t c : unmarked(points(base::fold(text)))) {
        const int kind = kindOf(c);
        if (kind != 0 && (kind == 2 || kind != before)) {
            made.emplace_back();
        }
        if (kind != 0) {
            made.back() += c;
        }
        before = kind;
    }
    return made;
}

bool agrees(const std::u32string &wanted, const std::u32string &there, bool isLast) {
    if (isDigit(wanted.front())) {
        return isDigit(there.front()) &&
               (isLast ? there.find(wanted) != std::u32string::npos : there.ends_with(wanted));
    }
    return there == wanted || (isLast && isWord(wanted.front()) && there.starts_with(wanted));
}

bool standsIn(const Pieces &term, const Pieces &text) {
    for (std::size_t from = 0; from + term.size() <= text.size(); ++from) {
        std::size_t i = 0;
        while (i < term.size() && agrees(term[i], text[from + i], i + 1 == term.size())) {
            ++i;
        }
        if (i == term.size()) {
            return true;
        }
    }
    return false;
}

// 138-0013 also means 1380013.
Pieces joined(const Pieces &term) {
    std::u32string all;
    for (const std::u32string &piece : term) {
        all += piece;
    }
    return std::ranges::all_of(all, isDigit) ? Pieces{all} : term;
}

// Every way to read letters and characters of `wanted` from `name` on, tried one after another.
bool sounds(const std::u32string &wanted, const std::u32string &name) {
    if (wanted.empty()) {
        return true;
    }
    if (name.empty()) {
        return false;
    }
    if (isHan(wanted.front())) {
        return wanted.front() == name.front() && sounds(wanted.substr(1), name.substr(1));
    }
    for (const std::string_view reading : base::readingsOf(name.front())) {
        const std::u32string syllable = points(reading);
        const std::array<std::u32string, 3> heads{
            syllable, syllable.substr(0, 1),
            syllable.size() > 1 && syllable[1] == U'h' ? syllable.substr(0, 2) : syllable};
        const bool goesOn = std::ranges::any_of(heads, [&](const std::u32string &head) {
            return wanted.starts_with(head) && sounds(wanted.substr(head.size()), name.substr(1));
        });
        if (goesOn || syllable.starts_with(wanted)) {
            return true;
        }
    }
    return false;
}

bool isHeard(const Pieces &term, const std::vector<std::u32string> &names) {
    std::u32string wanted;
    for (const std::u32string &piece : term) {
        wanted += piece;
    }
    const auto isLatin = [](char32_t c) { return c >= U'a' && c <= U'z'; };
    if (std::ranges::none_of(wanted, isLatin) ||
        !std::ranges::all_of(wanted, [&](char32_t c) { return isLatin(c) || isHan(c); })) {
        return false;
    }
    return std::ranges::any_of(names, [&](const std::u32string &name) {
        for (std::size_t from = 0; from < name.size(); ++from) {
            if (sounds(wanted, name.substr(from))) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

void SearchOracle::add(const SearchedText &text) {
    Prepared prepared{{pieces(text.title), pieces(text.text)}, {}};
    for (const std::string &name : text.names) {
        std::u32string heard;
        for (const char32_t c : points(base::fold(name))) {
            if (isHan(c) && !base::readingsOf(c).empty()) {
                heard += c;
            }
        }
        prepared.names.push_back(heard);
    }
    m_texts.push_back(std::move(prepared));
}

std::vector<std::size_t> SearchOracle::find(const std::string &query) const {
    std::vector<Pieces> terms;
    const std::string folded = base::fold(query);
    for (std::size_t from = 0; from < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', from), folded.size());
        if (auto term = pieces(folded.substr(from, end - from)); !term.empty()) {
            terms.push_back(std::move(term));
        }
        from = end + 1;
    }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_texts.size() && !terms.empty(); ++i) {
        const Prepared &text = m_texts[i];
        const bool answers = std::ranges::all_of(terms, [&](const Pieces &term) {
            return std::ranges::any_of(text.texts,
                                       [&](const Pieces &one) {
                                           return standsIn(term, one) ||
                                                  standsIn(joined(term), one);
                                       }) ||
                   isHeard(term, text.names);
        });
        if (answers) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace accord::test
