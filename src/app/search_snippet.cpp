// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_snippet.h"

#include "base/utf8.h"

#include <algorithm>
#include <string_view>

namespace accord::app {

namespace {

using base::SearchTerm;
using base::TextRange;
using storage::SearchEntry;

constexpr std::size_t kBefore = 12; // characters in front of what answers
constexpr std::size_t kShown = 80;

// Ascending, without overlaps.
std::vector<TextRange> merged(std::vector<TextRange> ranges) {
    std::ranges::sort(ranges, {}, &TextRange::begin);
    std::vector<TextRange> all;
    for (const TextRange &range : ranges) {
        if (all.empty() || range.begin > all.back().end) {
            all.push_back(range);
        } else {
            all.back().end = std::max(all.back().end, range.end);
        }
    }
    return all;
}

std::vector<TextRange> marksIn(const std::vector<SearchTerm> &terms, std::string_view text,
                               bool isName) {
    const auto units = base::placedUnits(text);
    std::vector<TextRange> all;
    for (const SearchTerm &term : terms) {
        auto found = base::findTerm(term, units);
        if (found.empty() && isName) {
            if (const auto heard = base::hearTerm(term, text)) {
                found.push_back(*heard);
            }
        }
        all.insert(all.end(), found.begin(), found.end());
    }
    return merged(std::move(all));
}

// The place `count` characters before or behind `at`.
std::size_t before(std::string_view text, std::size_t at, std::size_t count) {
    while (at > 0 && count > 0) {
        --at;
        count -= (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U ? 0 : 1;
    }
    return at;
}

std::size_t behind(std::string_view text, std::size_t at, std::size_t count) {
    std::string_view rest = text.substr(at);
    for (; count > 0 && !rest.empty(); --count) {
        static_cast<void>(base::takeCodePoint(rest));
    }
    return text.size() - rest.size();
}

} // namespace

void markHit(const std::vector<SearchTerm> &terms, const SearchEntry &entry, SearchHit &hit) {
    const std::string &text = entry.text;
    hit.titleMarks = entry.title.empty()
                         ? std::vector<TextRange>()
                         : marksIn(terms, entry.title, !base::namesHeard(entry.names).empty());
    const auto marks = marksIn(terms, text, false);
    const std::size_t from = marks.empty() ? 0 : before(text, marks.front().begin, kBefore);
    const std::size_t to = behind(text, from, kShown);
    const std::string_view ellipsis = "…";
    const std::size_t shift = from > 0 ? ellipsis.size() : 0;
    hit.snippet = (from > 0 ? std::string(ellipsis) : std::string()) +
                  text.substr(from, to - from) + (to < text.size() ? std::string(ellipsis) : "");
    std::ranges::replace_if(
        hit.snippet, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    for (const TextRange &mark : marks) {
        if (mark.end <= to) {
            hit.snippetMarks.push_back({mark.begin - from + shift, mark.end - from + shift});
        }
    }
}

} // namespace accord::app
