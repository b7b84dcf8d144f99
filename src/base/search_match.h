// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types into the search box, and whether a text answers to it. Terms stand between
// blanks; all must be found. A term is found where its units follow each other: the last word may
// be begun only, a number is found by any of its digits, and letters also by how Han characters of
// a name sound: syllables, first letters, or both in turn.
#pragma once

#include "base/search_units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::base {

struct SearchTerm {
    std::vector<SearchUnit> units; // never empty
    // The digits of a telephone number that was typed in groups, as one number.
    std::optional<SearchUnit> joined;
    // Letters a to z and Han characters, when it may be pinyin; otherwise empty.
    std::u32string sound;
};

// At most 8 terms of 40 units; empty when there is nothing to look for.
[[nodiscard]] std::vector<SearchTerm> searchTerms(std::string_view text);

struct TextRange {
    std::size_t begin = 0; // bytes
    std::size_t end = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// Where a term stands in a text that was taken apart, as the units tell their places.
[[nodiscard]] std::vector<TextRange> findTerm(const SearchTerm &term,
                                              const std::vector<SearchUnit> &units);
// Where a name sounds like the term, in bytes of the name; nullopt when it does not.
[[nodiscard]] std::optional<TextRange> hearTerm(const SearchTerm &term, std::string_view name);

// The searched texts of one record, as the index holds them (names: searchNames).
struct SearchedTexts {
    std::string_view title;
    std::string_view names;
    std::string_view text;
};
// Every term stands in title or text, or a name sounds like it.
[[nodiscard]] bool answersTo(const std::vector<SearchTerm> &terms, const SearchedTexts &texts);

} // namespace accord::base
