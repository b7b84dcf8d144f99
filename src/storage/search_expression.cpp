// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_expression.h"

#include "base/readings.h"
#include "base/text.h"
#include "base/utf8.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace accord::storage {

namespace {

namespace mark = base::search_mark;
using base::SearchTerm;
using base::SearchUnit;
using base::UnitKind;

// Tokens hold letters, digits and marks only, never a quote.
std::string phrase(const std::string &tokens, bool isBegun = false) {
    return "\"" + tokens + "\"" + (isBegun ? " *" : "");
}

std::string marked(char kind, std::string_view text) {
    return std::string(1, kind) + std::string(text);
}

// Only the last one may be begun; the index knows every short beginning.
std::string unitsPhrase(const std::vector<SearchUnit> &units) {
    std::string tokens;
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        tokens += units[i].text + " ";
    }
    const SearchUnit &last = units.back();
    const bool isWhole = last.kind == UnitKind::Han;
    const std::size_t known = last.kind == UnitKind::Word ? base::kWordBegun : base::kNumberBegun;
    const bool isShort = base::codePointCount(last.text) <= known;
    if (isWhole || !isShort) {
        return phrase(tokens + last.text, !isWhole);
    }
    return phrase(tokens + marked(mark::kBegun, last.text));
}

bool isDoubleInitial(std::string_view piece) {
    return piece == "zh" || piece == "ch" || piece == "sh";
}

// By number of characters, then by letter: the fewer characters, the likelier they are meant.
struct ShorterFirst {
    bool operator()(const std::string &a, const std::string &b) const {
        return std::pair(a.size(), std::string_view(a)) < std::pair(b.size(), std::string_view(b));
    }
};
using Initials = std::set<std::string, ShorterFirst>;

// The rows of first letters that typed letters may stand for: "changan" is ca (chang an), cg (chan
// gan), cng (cha n gan) …
class Segmenting {
public:
    explicit Segmenting(const std::string &letters)
        : m_letters(letters), m_until(letters.size() + 1) {
        m_until.front().insert("");
        for (std::size_t at = 0; at < letters.size(); ++at) {
            goOnFrom(at);
        }
        const bool areInitials = std::ranges::all_of(letters, [](char letter) {
            return base::beginsSyllable({&letter, 1});
        });
        if (areInitials) {
            m_until.back().insert(letters);
        }
    }
    [[nodiscard]] const Initials &found() const { return m_until.back(); }

private:
    static constexpr std::size_t kMost = 64;
    static constexpr std::size_t kLongestSyllable = 6;

    void goOnFrom(std::size_t at) {
        const std::string_view rest = std::string_view(m_letters).substr(at);
        const auto &syllables = base::pinyinSyllables();
        for (std::size_t length = 1; length <= std::min(rest.size(), kLongestSyllable); ++length) {
            const std::string_view piece = rest.substr(0, length);
            const bool isDouble = piece == "zh" || piece == "ch" || piece == "sh";
            if (base::beginsSyllable(piece) && (length == 1 || isDouble || length == rest.size() ||
                                                std::ranges::binary_search(syllables, piece))) {
                extend(at, length);
            }
        }
    }
    void extend(std::size_t at, std::size_t length) {
        Initials &target = m_until[at + length];
        for (const std::string &before : m_until[at]) {
            target.insert(before + m_letters[at]);
            if (target.size() > kMost) {
                target.erase(std::prev(target.end()));
            }
        }
    }
    const std::string &m_letters;
    std::vector<Initials> m_until; // by how many letters are used
};

// Every syllable that the letters begin. Asked for one by one, they are met newest first; asked for
// by their beginning, the index would gather all names that have one before it shows the first.
template<class Use>
void eachSyllableBegunBy(const std::string &letters, const Use &use) {
    const auto &all = base::pinyinSyllables();
    for (auto at = std::ranges::lower_bound(all, letters);
         at != all.end() && at->starts_with(letters); ++at) {
        use(marked(mark::kSyllable, *at));
    }
}

// Two characters of which the first is typed as `first`, a whole syllable or its beginning.
void addPair(const std::string &first, const std::string &rest, bool isSyllable,
             std::vector<std::string> &ways) {
    const std::string pair = marked(mark::kPair, first.substr(0, 1) + rest.substr(0, 1));
    if (rest.size() == 1 && !isSyllable) {
        ways.push_back(phrase(pair));
        return;
    }
    // Both syllables may be common where the pair of their first letters is rare.
    const std::string head = isSyllable ? marked(mark::kSyllable, first) : pair;
    const auto add = [&](const std::string &second) {
        const std::string both = phrase(head + " " + second);
        ways.push_back(isSyllable ? "(" + phrase(pair) + " AND " + both + ")" : both);
    };
    if (rest.size() == 1) {
        add(marked(mark::kInitial, rest));
    } else {
        eachSyllableBegunBy(rest, add);
    }
}

// Two characters: the first by its syllable or first letter, the second as far as it is typed. Many
// names have such a pair of first letters, so the syllables themselves are asked for.
void addTwo(const std::string &letters, std::vector<std::string> &ways, bool &findsMore) {
    const auto &syllables = base::pinyinSyllables();
    for (std::size_t length = 1; length < letters.size(); ++length) {
        const std::string first = letters.substr(0, length);
        const std::string rest = letters.substr(length);
        const bool isInitial = length == 1 ? base::beginsSyllable(first) : isDoubleInitial(first);
        const bool isSyllable = length > 1 && std::ranges::binary_search(syllables, first);
        if (base::beginsSyllable(rest) && (isInitial || isSyllable)) {
            findsMore = findsMore || (isInitial && length > 1);
            addPair(first, rest, isSyllable, ways);
        }
    }
}

constexpr std::size_t kAskedFor = 4;

void addLetters(const std::string &letters, std::vector<std::string> &ways, bool &findsMore) {
    addTwo(letters, ways, findsMore);
    const Segmenting segmenting(letters);
    std::set<std::string> beginnings; // four letters in a row are rare enough; the rest is compared
    for (const std::string &initials : segmenting.found()) {
        if (initials.size() > 2) {
            beginnings.insert(initials.substr(0, kAskedFor));
            findsMore = findsMore || initials != letters || initials.size() > kAskedFor;
        } else if (initials.size() == 1 && letters.size() > 1) {
            eachSyllableBegunBy(
                letters, [&](const std::string &syllable) { ways.push_back(phrase(syllable)); });
        } else if (initials.size() == 1) {
            ways.push_back(phrase(marked(mark::kInitial, letters)));
        }
    }
    for (const std::string &initials : beginnings) {
        std::string pairs;
        for (std::size_t i = 0; i + 1 < initials.size(); ++i) {
            pairs += (i > 0 ? " " : "") + marked(mark::kPair, initials.substr(i, 2));
        }
        ways.push_back(phrase(pairs));
    }
}

// The Han characters between the letters; those that answer are listened to.
std::string hanPhrases(const std::u32string &sound) {
    std::string all;
    std::string tokens;
    const auto close = [&] {
        if (!tokens.empty()) {
            all += (all.empty() ? "" : " AND ") + phrase(tokens);
        }
        tokens.clear();
    };
    for (const char32_t c : sound) {
        if (c < 0x80) {
            close();
        } else {
            tokens += (tokens.empty() ? "" : " ") + std::string(1, mark::kHan);
            base::appendCodePoint(tokens, c);
        }
    }
    close();
    return all;
}

std::string latin(const std::u32string &letters) {
    std::string text;
    for (const char32_t letter : letters) {
        text += static_cast<char>(letter);
    }
    return text;
}

void addSounds(const std::u32string &sound, std::vector<std::string> &ways, bool &findsMore) {
    const std::string han = hanPhrases(sound);
    if (!han.empty()) {
        ways.push_back("(" + han + ")");
        findsMore = true;
    } else if (!sound.empty()) {
        addLetters(latin(sound), ways, findsMore);
    }
}

void addWays(std::string &expression, const std::vector<std::string> &ways) {
    expression += expression.empty() ? "(" : " AND (";
    for (std::size_t i = 0; i < ways.size(); ++i) {
        expression += (i > 0 ? " OR " : "") + ways[i];
    }
    expression += ")";
}

} // namespace

std::string calledExpression(std::string_view text) {
    const auto units = base::searchUnits(text);
    return units.empty() ? std::string() : phrase(base::calledAs(units));
}

SearchExpression searchExpression(const std::vector<SearchTerm> &terms) {
    SearchExpression expression;
    for (const SearchTerm &term : terms) {
        std::vector<std::string> ways{unitsPhrase(term.units)};
        if (term.joined) {
            ways.push_back(unitsPhrase({*term.joined}));
        }
        addWays(expression.written, ways);
        addSounds(term.sound, ways, expression.findsMore);
        addWays(expression.heard, ways);
    }
    return expression;
}

} // namespace accord::storage
