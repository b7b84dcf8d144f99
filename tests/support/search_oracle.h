// SPDX-License-Identifier: GPL-3.0-or-later
// The search done slowly and plainly: every text is looked through from its beginning to its end.
// Shares nothing with the index but the folding of characters and the table of readings.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace accord::test {

struct SearchedText {
    std::string title;
    std::vector<std::string> names; // heard too
    std::string text;
};

// Texts and query taken apart once, for many comparisons.
class SearchOracle {
public:
    void add(const SearchedText &text);
    // The numbers of the texts that answer, ascending.
    [[nodiscard]] std::vector<std::size_t> find(const std::string &query) const;

private:
    struct Prepared {
        std::vector<std::vector<std::u32string>> texts; // title and text in pieces
        std::vector<std::u32string> names;
    };
    std::vector<Prepared> m_texts;
};

} // namespace accord::test
