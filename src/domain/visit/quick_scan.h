// SPDX-License-Identifier: GPL-3.0-or-later
// QuickScan: a line as code points, folded one by one so that every position is also one of the
// line as it was typed. What the readers of the quick log look at it with.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::domain {

// Something read from a place: its value and how many code points it took.
template<class T>
struct Taken {
    T value{};
    std::size_t length = 0;
};

class QuickScan {
public:
    explicit QuickScan(std::string_view utf8);
    [[nodiscard]] std::size_t size() const { return m_folded.size(); }
    [[nodiscard]] char32_t at(std::size_t i) const { return i < size() ? m_folded[i] : U'\0'; }
    // Blanks at `from`.
    [[nodiscard]] std::size_t blanks(std::size_t from) const;
    // Length of `word` when it stands at `from`, else 0. A word of letters has to end there.
    [[nodiscard]] std::size_t word(std::size_t from, std::u32string_view word) const;
    // Index of the first of the words that stands there.
    [[nodiscard]] std::optional<Taken<int>>
    oneOf(std::size_t from, std::initializer_list<std::u32string_view> words) const;
    // A whole number of at most `digits` digits, in digits or, up to 99, in Chinese numerals.
    [[nodiscard]] std::optional<Taken<int>> number(std::size_t from, std::size_t digits) const;
    // May a word of letters or a number begin here?
    [[nodiscard]] bool isStart(std::size_t from) const;
    // Is what stands in front of `end` not continued by a letter or digit?
    [[nodiscard]] bool isEnd(std::size_t end) const;
    // The line as typed from `from` to `to`.
    [[nodiscard]] std::string raw(std::size_t from, std::size_t to) const;

private:
    [[nodiscard]] std::optional<Taken<int>> numeral(std::size_t from) const;
    std::u32string m_folded;
    std::vector<std::string> m_raw;
};

} // namespace accord::domain
