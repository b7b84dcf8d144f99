// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/search_units.h"

#include "base/plain_letters.h"
#include "base/readings.h"
#include "base/text.h"
#include "base/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>

namespace accord::base {

namespace {

constexpr std::size_t kLongest = 32; // characters of a word, digits of a number

bool standsAlone(char32_t c) {
    const bool isKana = c >= 0x3040 && c <= 0x312F;
    const bool isHangul = c >= 0xAC00 && c <= 0xD7AF;
    const bool isIteration = c >= 0x3005 && c <= 0x3007;
    return isKana || isHangul || isIteration ||
           (c >= 0x2E80 && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0);
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool isLetter(char32_t c) {
    if (c < 0x80) {
        return c >= U'a' && c <= U'z';
    }
    return u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool isMark(char32_t c) {
    return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

// Folded characters in, units out.
class Splitter {
public:
    void take(char32_t c, std::size_t begin, std::size_t end) {
        const std::u32string_view plain = plainLetters(c);
        if (plain.empty()) {
            takeOne(c, begin, end);
        }
        for (const char32_t letter : plain) {
            takeOne(letter, begin, end);
        }
    }
    [[nodiscard]] std::vector<SearchUnit> units() && { return std::move(m_units); }

private:
    void takeOne(char32_t c, std::size_t begin, std::size_t end) {
        if (isDigit(c)) {
            grow(UnitKind::Number, c, begin, end);
        } else if (standsAlone(c)) {
            m_length = 0;
            start(UnitKind::Han, c, begin, end);
            m_isOpen = false;
        } else if (isMark(c) && isOnLatin()) {
            m_units.back().end = end; // as if the letter had been written in one character
        } else if (isLetter(c) || (isMark(c) && isInWord())) {
            grow(UnitKind::Word, c, begin, end);
        } else if (!isMark(c)) {
            m_isOpen = false;
        }
    }
    [[nodiscard]] bool isInWord() const {
        return m_isOpen && m_units.back().kind == UnitKind::Word;
    }
    [[nodiscard]] bool isOnLatin() const {
        return isInWord() && static_cast<unsigned char>(m_units.back().text.back()) < 0x80;
    }
    void start(UnitKind kind, char32_t c, std::size_t begin, std::size_t end) {
        m_units.push_back({kind, {}, begin, end});
        appendCodePoint(m_units.back().text, c);
        m_isOpen = true;
        m_length = 1;
    }
    void grow(UnitKind kind, char32_t c, std::size_t begin, std::size_t end) {
        if (!m_isOpen || m_units.back().kind != kind || m_length == kLongest) {
            start(kind, c, begin, end);
            return;
        }
        appendCodePoint(m_units.back().text, c);
        m_units.back().end = end;
        ++m_length;
    }
    std::vector<SearchUnit> m_units;
    std::size_t m_length = 0;
    bool m_isOpen = false;
};

// The first character, the first two, up to `most`.
void eachBeginning(std::string_view text, std::size_t most,
                   const std::function<void(std::string_view)> &use) {
    std::string_view rest = text;
    for (std::size_t count = 0; count < most && !rest.empty(); ++count) {
        static_cast<void>(takeCodePoint(rest));
        use(text.substr(0, text.size() - rest.size()));
    }
}

class Tokens {
public:
    explicit Tokens(const TokenSink &sink) : m_sink(sink) {}

    void unit(const SearchUnit &unit) {
        put(unit.text, false);
        if (unit.kind == UnitKind::Word) {
            eachBeginning(unit.text, kWordBegun,
                          [&](std::string_view begun) { putMarked(search_mark::kBegun, begun); });
        } else if (unit.kind == UnitKind::Number) {
            number(unit.text);
        }
    }
    void name(std::string_view text) {
        const bool isHeard = !text.empty() && text.front() != search_mark::kCalled;
        std::vector<SearchUnit> heard;
        auto units = searchUnits(text);
        put(calledAs(units), false);
        for (SearchUnit &unit : units) {
            if (isHeard && unit.kind == UnitKind::Han && !readings(unit).empty()) {
                heard.push_back(std::move(unit));
            }
        }
        for (std::size_t i = 0; i < heard.size() && !m_stopped; ++i) {
            sounds(heard[i], i + 1 < heard.size() ? &heard[i + 1] : nullptr);
        }
    }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    static const std::vector<std::string_view> &readings(const SearchUnit &unit) {
        std::string_view text = unit.text;
        return readingsOf(takeCodePoint(text));
    }
    static std::set<char> initials(const SearchUnit &unit) {
        std::set<char> letters;
        for (const std::string_view reading : readings(unit)) {
            letters.insert(reading.front());
        }
        return letters;
    }
    void number(std::string_view digits) {
        std::set<std::string_view> begun;
        for (std::size_t from = 0; from < digits.size(); ++from) {
            const std::string_view rest = digits.substr(from);
            if (from > 0) {
                put(rest, true);
            }
            eachBeginning(rest, kNumberBegun, [&](std::string_view some) { begun.insert(some); });
        }
        for (const std::string_view some : begun) {
            putMarked(search_mark::kBegun, some);
        }
    }
    void sounds(const SearchUnit &unit, const SearchUnit *next) {
        m_made.assign(1, search_mark::kHan);
        m_made += unit.text;
        put(m_made, false);
        for (const std::string_view reading : readings(unit)) {
            putMarked(search_mark::kSyllable, reading);
        }
        for (const char letter : initials(unit)) {
            putMarked(search_mark::kInitial, {&letter, 1});
            if (next != nullptr) {
                for (const char following : initials(*next)) {
                    const char pair[] = {letter, following};
                    putMarked(search_mark::kPair, {pair, 2});
                }
            }
        }
    }
    void putMarked(char mark, std::string_view text) {
        m_made.assign(1, mark);
        m_made += text;
        put(m_made, true);
    }
    void put(std::string_view token, bool samePlace) {
        m_stopped = m_stopped || !m_sink(token, samePlace);
    }
    const TokenSink &m_sink;
    std::string m_made;
    bool m_stopped = false;
};

} // namespace

std::vector<SearchUnit> searchUnits(std::string_view text) {
    const std::string folded = fold(text);
    std::string_view rest = folded;
    Splitter splitter;
    while (!rest.empty()) {
        const std::size_t begin = folded.size() - rest.size();
        const char32_t c = takeCodePoint(rest);
        splitter.take(c, begin, folded.size() - rest.size());
    }
    return std::move(splitter).units();
}

std::vector<SearchUnit> placedUnits(std::string_view text) {
    std::string_view rest = text;
    Splitter splitter;
    while (!rest.empty()) {
        const std::size_t begin = text.size() - rest.size();
        static_cast<void>(takeCodePoint(rest));
        const std::size_t end = text.size() - rest.size();
        const std::string folded = fold(text.substr(begin, end - begin));
        std::string_view made = folded.empty() ? std::string_view(" ") : std::string_view(folded);
        while (!made.empty()) {
            const char32_t c = takeCodePoint(made);
            splitter.take(c, begin, end);
        }
    }
    return std::move(splitter).units();
}

void eachSearchToken(std::string_view text, const TokenSink &sink) {
    Tokens tokens(sink);
    if (text.empty() || text.front() != search_mark::kNames) {
        for (const SearchUnit &unit : searchUnits(text)) {
            tokens.unit(unit);
            if (tokens.stopped()) {
                return;
            }
        }
        return;
    }
    text.remove_prefix(1);
    while (!text.empty() && !tokens.stopped()) {
        const std::size_t end = std::min(text.find(search_mark::kNameEnd), text.size());
        tokens.name(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string calledAs(const std::vector<SearchUnit> &units) {
    std::string token(1, search_mark::kCalled);
    for (const SearchUnit &unit : units) {
        token += unit.text;
        token += search_mark::kNameEnd;
    }
    return token;
}

std::string_view unicodeVersion() {
    return U_UNICODE_VERSION;
}

std::string searchNames(const std::vector<std::string> &heard,
                        const std::vector<std::string> &called) {
    std::string text;
    const auto add = [&text](const std::string &name, bool canBeHeard) {
        const auto units = searchUnits(name);
        if (units.empty()) {
            return;
        }
        const bool hasHan = std::ranges::any_of(
            units, [](const SearchUnit &unit) { return unit.kind == UnitKind::Han; });
        text += text.empty() ? search_mark::kNames : search_mark::kNameEnd;
        if (!canBeHeard || !hasHan) {
            text += search_mark::kCalled;
        }
        text += name;
    };
    for (const std::string &name : heard) {
        add(name, true);
    }
    for (const std::string &name : called) {
        add(name, false);
    }
    return text;
}

std::vector<std::string_view> namesHeard(std::string_view names) {
    std::vector<std::string_view> all;
    while (!names.empty()) {
        names.remove_prefix(1); // the mark in front of every name
        const std::size_t end = std::min(names.find(search_mark::kNameEnd), names.size());
        if (end > 0 && names.front() != search_mark::kCalled) {
            all.push_back(names.substr(0, end));
        }
        names.remove_prefix(end);
    }
    return all;
}

} // namespace accord::base
