// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/search_match.h"

#include "base/readings.h"
#include "base/text.h"
#include "base/utf8.h"

#include <algorithm>

namespace accord::base {

namespace {

constexpr std::size_t kMostTerms = 8;
constexpr std::size_t kMostUnits = 40;
constexpr std::size_t kMostHeard = 256; // characters of a name

bool fits(const SearchUnit &wanted, const SearchUnit &there, bool isLast) {
    if (wanted.kind != there.kind) {
        return false;
    }
    if (wanted.kind == UnitKind::Number) {
        return isLast ? there.text.find(wanted.text) != std::string::npos
                      : there.text.ends_with(wanted.text);
    }
    return wanted.kind == UnitKind::Word && isLast ? there.text.starts_with(wanted.text)
                                                   : there.text == wanted.text;
}

std::vector<TextRange> find(const std::vector<SearchUnit> &wanted,
                            const std::vector<SearchUnit> &units) {
    std::vector<TextRange> found;
    for (std::size_t at = 0; at + wanted.size() <= units.size(); ++at) {
        bool isHere = true;
        for (std::size_t i = 0; i < wanted.size() && isHere; ++i) {
            isHere = fits(wanted[i], units[at + i], i + 1 == wanted.size());
        }
        if (isHere) {
            found.push_back({units[at].begin, units[at + wanted.size() - 1].end});
        }
    }
    return found;
}

bool isLatin(const SearchUnit &unit) {
    return unit.kind == UnitKind::Word && std::all_of(unit.text.begin(), unit.text.end(),
                                                      [](char c) { return c >= 'a' && c <= 'z'; });
}

std::u32string soundOf(const std::vector<SearchUnit> &units) {
    std::u32string sound;
    bool hasLetters = false;
    for (const SearchUnit &unit : units) {
        hasLetters = hasLetters || isLatin(unit);
        if (unit.kind != UnitKind::Han && !isLatin(unit)) {
            return {};
        }
        std::string_view rest = unit.text;
        while (!rest.empty()) {
            sound += takeCodePoint(rest);
        }
    }
    return hasLetters && sound.size() <= kMostUnits ? sound : std::u32string();
}

std::optional<SearchUnit> joinedDigits(const std::vector<SearchUnit> &units) {
    SearchUnit joined;
    joined.kind = UnitKind::Number;
    for (const SearchUnit &unit : units) {
        if (unit.kind != UnitKind::Number) {
            return std::nullopt;
        }
        joined.text += unit.text;
    }
    return units.size() > 1 && joined.text.size() <= 32 ? std::optional(joined) : std::nullopt;
}

// One name against one term: which of its characters may stand for which letters.
class Hearing {
public:
    Hearing(const std::u32string &wanted, std::string_view name) : m_wanted(wanted) {
        for (SearchUnit &unit : placedUnits(name)) {
            std::string_view text = unit.text;
            const char32_t han = takeCodePoint(text);
            const bool isHeard = unit.kind == UnitKind::Han && !readingsOf(han).empty();
            if (isHeard && m_han.size() < kMostHeard) {
                m_han.push_back(han);
                m_places.push_back({unit.begin, unit.end});
            }
        }
        m_failed.assign((m_wanted.size() + 1) * (m_han.size() + 1), false);
    }
    [[nodiscard]] std::optional<TextRange> find() {
        for (std::size_t from = 0; from < m_han.size(); ++from) {
            if (const std::size_t end = goOn(0, from); end > 0) {
                return TextRange{m_places[from].begin, m_places[end - 1].end};
            }
        }
        return std::nullopt;
    }

private:
    // The character behind the last that is needed for the letters from `at` on; 0 = none fits.
    std::size_t goOn(std::size_t at, std::size_t character) {
        if (at == m_wanted.size()) {
            return character;
        }
        if (character == m_han.size() || failed(at, character)) {
            return 0;
        }
        std::size_t end = 0;
        if (m_wanted[at] >= 0x80) {
            end = m_wanted[at] == m_han[character] ? goOn(at + 1, character + 1) : 0;
        } else {
            for (const std::string_view reading : readingsOf(m_han[character])) {
                end = end > 0 ? end : hear(reading, at, character);
            }
        }
        m_failed[at * (m_han.size() + 1) + character] = end == 0;
        return end;
    }
    // The whole syllable, its first letter (or zh, ch, sh), or at the end its beginning.
    std::size_t hear(std::string_view reading, std::size_t at, std::size_t character) {
        std::size_t common = 0;
        while (common < reading.size() && at + common < m_wanted.size() &&
               m_wanted[at + common] == static_cast<unsigned char>(reading[common])) {
            ++common;
        }
        if (common == 0) {
            return 0;
        }
        if (at + common == m_wanted.size()) {
            return character + 1;
        }
        std::size_t end = common == reading.size() ? goOn(at + common, character + 1) : 0;
        const bool isDouble = common >= 2 && reading[1] == 'h';
        end = end == 0 && isDouble ? goOn(at + 2, character + 1) : end;
        return end == 0 ? goOn(at + 1, character + 1) : end;
    }
    [[nodiscard]] bool failed(std::size_t at, std::size_t character) const {
        return m_failed[at * (m_han.size() + 1) + character];
    }
    const std::u32string &m_wanted;
    std::vector<char32_t> m_han;
    std::vector<TextRange> m_places;
    std::vector<bool> m_failed; // from these letters and this character on
};

} // namespace

std::vector<SearchTerm> searchTerms(std::string_view text) {
    std::vector<SearchTerm> terms;
    const std::string folded = fold(text);
    std::string_view rest = folded;
    while (!rest.empty() && terms.size() < kMostTerms) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        SearchTerm term;
        term.units = searchUnits(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!term.units.empty()) {
            term.units.resize(std::min(term.units.size(), kMostUnits));
            term.joined = joinedDigits(term.units);
            term.sound = soundOf(term.units);
            terms.push_back(std::move(term));
        }
    }
    return terms;
}

std::vector<TextRange> findTerm(const SearchTerm &term, const std::vector<SearchUnit> &units) {
    std::vector<TextRange> found = find(term.units, units);
    if (found.empty() && term.joined) {
        found = find({*term.joined}, units);
    }
    return found;
}

std::optional<TextRange> hearTerm(const SearchTerm &term, std::string_view name) {
    return term.sound.empty() ? std::nullopt : Hearing(term.sound, name).find();
}

bool answersTo(const std::vector<SearchTerm> &terms, const SearchedTexts &texts) {
    std::vector<SearchUnit> title;
    std::vector<SearchUnit> text;
    const auto names = namesHeard(texts.names);
    return std::ranges::all_of(terms, [&](const SearchTerm &term) {
        if (std::ranges::any_of(
                names, [&](std::string_view name) { return hearTerm(term, name).has_value(); })) {
            return true;
        }
        if (title.empty() && text.empty()) {
            title = searchUnits(texts.title);
            text = searchUnits(texts.text);
        }
        return !findTerm(term, title).empty() || !findTerm(term, text).empty();
    });
}

} // namespace accord::base
