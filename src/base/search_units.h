// SPDX-License-Identifier: GPL-3.0-or-later
// What search sees of a text. A text is a row of units: every Han (and kana, Hangul) character by
// itself, a word of other letters, a number of digits; all else only separates them. Both the index
// and the words that are looked for are taken apart here, so that they cannot disagree.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::base {

enum class UnitKind { Han, Word, Number };

struct SearchUnit {
    UnitKind kind = UnitKind::Han;
    // Folded, Latin letters plain; words and numbers of more than 32 characters are cut into such.
    std::string text;
    std::size_t begin = 0; // bytes of the text it was taken from
    std::size_t end = 0;
};

// Folds the text as a whole; places are those in the folded text.
[[nodiscard]] std::vector<SearchUnit> searchUnits(std::string_view text);
// Folds character by character: places are those in the text as it stands, for showing them.
[[nodiscard]] std::vector<SearchUnit> placedUnits(std::string_view text);

// As many first characters of a word, or of what is left of a number, are tokens of their own.
// Letters that are typed are then looked up, not gathered from all words that begin so.
inline constexpr std::size_t kWordBegun = 8;
inline constexpr std::size_t kNumberBegun = 3;

// Tokens of the index. A unit is a token; those below stand at the same place, each kind behind a
// mark of its own, so that no text holds one by accident.
namespace search_mark {
inline constexpr char kNames = '\x01';    // begins a text of names that are found by pinyin
inline constexpr char kBegun = '\x02';    // the first characters of a word, or of digits
inline constexpr char kInitial = '\x03';  // first letter of a reading
inline constexpr char kSyllable = '\x04'; // a reading
inline constexpr char kPair = '\x05';     // first letters of two characters that follow each other
inline constexpr char kHan = '\x06';      // the character itself, among names
inline constexpr char kCalled = '\x07';   // a whole name; before a name that is not heard
inline constexpr char kNameEnd = '\x1f';  // between names
} // namespace search_mark

// `samePlace`: at the place of the token before. False stops.
using TokenSink = std::function<bool(std::string_view token, bool samePlace)>;
// The tokens of a text, or, when it begins with kNames, those of how the names behind it sound.
// A number gives every part of it that reaches to its end, so that it is found by any digits.
void eachSearchToken(std::string_view text, const TokenSink &sink);

// Of the tables that fold and tell letters apart, e.g. "15.0".
[[nodiscard]] std::string_view unicodeVersion();

// The token of somebody or something that is called exactly so.
[[nodiscard]] std::string calledAs(const std::vector<SearchUnit> &units);

// Names as the index takes them: those that are found by how they sound, as far as they have Han
// characters, and those that are only found when somebody types the whole of them.
[[nodiscard]] std::string searchNames(const std::vector<std::string> &heard,
                                      const std::vector<std::string> &called);
// The names of such a text that are found by how they sound.
[[nodiscard]] std::vector<std::string_view> namesHeard(std::string_view names);

} // namespace accord::base
