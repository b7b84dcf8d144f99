// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain_letters.h"

#include "base/utf8.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace accord::base {

namespace {

// The blocks of Latin letters behind ASCII, one table for both.
constexpr char32_t kFirst = 0xC0;
constexpr char32_t kEnd = 0x250;
constexpr char32_t kFirstMore = 0x1E00;
constexpr char32_t kEndMore = 0x1F00;

std::vector<std::u32string> plainTable() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        throw std::runtime_error(std::string("ICU cannot give Latin-ASCII: ") +
                                 u_errorName(status));
    }
    std::vector<std::u32string> table;
    table.reserve(kEnd - kFirst + kEndMore - kFirstMore);
    const auto add = [&](char32_t c) {
        icu::UnicodeString text(static_cast<UChar32>(c));
        rules->transliterate(text);
        std::u32string letters;
        for (std::int32_t i = 0; i < text.length(); ++i) {
            letters += static_cast<char32_t>(text[i]);
        }
        const bool isPlain = u_isalpha(static_cast<UChar32>(c)) != 0 &&
                             std::ranges::all_of(letters, [](char32_t letter) {
                                 return letter >= U'a' && letter <= U'z';
                             });
        table.push_back(isPlain ? letters : std::u32string());
    };
    for (char32_t c = kFirst; c < kEnd; ++c) {
        add(c);
    }
    for (char32_t c = kFirstMore; c < kEndMore; ++c) {
        add(c);
    }
    return table;
}

} // namespace

std::u32string_view plainLatin(char32_t c) {
    static const std::vector<std::u32string> kTable = plainTable();
    return kTable[c < kEnd ? c - kFirst : c - kFirstMore + (kEnd - kFirst)];
}

std::string plainText(std::string_view folded) {
    std::string text;
    while (!folded.empty()) {
        const char32_t c = takeCodePoint(folded);
        const std::u32string_view plain = plainLetters(c);
        if (plain.empty()) {
            appendCodePoint(text, c);
        }
        for (const char32_t letter : plain) {
            appendCodePoint(text, letter);
        }
    }
    return text;
}

} // namespace accord::base
