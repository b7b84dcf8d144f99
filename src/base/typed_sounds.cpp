// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typed_sounds.h"

#include "base/readings.h"
#include "base/search_units.h"
#include "base/utf8.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <span>
#include <vector>

namespace accord::base {

namespace {

using Ways = std::vector<std::string_view>; // to read one character

constexpr std::size_t kMostWays = 16; // of a name as a whole
constexpr std::size_t kInARow = 3;    // characters that are read together otherwise
constexpr std::size_t kMostHeard = 64;

std::size_t combinations(std::span<const Ways> row) {
    std::size_t all = 1;
    for (const Ways &ways : row) {
        all = std::min<std::size_t>(all * ways.size(), kMostWays + 1);
    }
    return all;
}

void addCombinations(std::span<const Ways> row, const std::string &begun,
                     std::set<std::string> &all) {
    if (row.empty()) {
        all.insert(begun);
        return;
    }
    for (const std::string_view way : row.front()) {
        addCombinations(row.subspan(1), begun + std::string(way), all);
    }
}

std::set<std::string> sounds(std::span<const Ways> row) {
    std::set<std::string> all;
    if (combinations(row) <= kMostWays) {
        addCombinations(row, {}, all);
        return all;
    }
    for (std::size_t from = 0; from + kInARow <= row.size(); ++from) {
        addCombinations(row.subspan(from, kInARow), {}, all);
    }
    // The name as a whole at least in the way that stands first.
    std::string whole;
    for (const Ways &ways : row) {
        whole += ways.front();
    }
    all.insert(std::move(whole));
    return all;
}

std::vector<Ways> heard(std::string_view name) {
    std::vector<Ways> all;
    for (const SearchUnit &unit : searchUnits(name)) {
        std::string_view text = unit.text;
        const auto &readings = readingsOf(takeCodePoint(text));
        if (unit.kind == UnitKind::Han && !readings.empty() && all.size() < kMostHeard) {
            all.push_back(readings);
        }
    }
    return all;
}

Ways initialsOf(const Ways &ways) {
    Ways letters;
    for (const std::string_view way : ways) {
        const std::string_view letter = way.substr(0, 1);
        if (std::ranges::find(letters, letter) == letters.end()) {
            letters.push_back(letter);
        }
    }
    return letters;
}

} // namespace

std::string typedSounds(std::string_view name) {
    const std::vector<Ways> whole = heard(name);
    if (whole.empty()) {
        return {};
    }
    std::vector<Ways> initials(whole.size());
    std::ranges::transform(whole, initials.begin(), initialsOf);
    std::string text;
    for (const auto &row : {whole, initials}) {
        for (const std::string &sound : sounds(row)) {
            text += (text.empty() ? "" : " ") + sound;
        }
    }
    return text;
}

} // namespace accord::base
