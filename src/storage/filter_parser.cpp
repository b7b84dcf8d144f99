// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "storage/filter.h"

#include <array>
#include <optional>
#include <utility>

namespace accord::storage {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// What the engine takes without complaint, with room to spare.
constexpr std::size_t kMostTerms = 100;
constexpr std::size_t kMostValues = 500;

class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    base::Result<Filter> filter() {
        Filter terms;
        skipBlanks();
        while (!atEnd()) {
            if (!terms.empty() && !takeWord("and")) {
                return bad("expected 'and' here.", "filter.and");
            }
            if (terms.size() == kMostTerms) {
                return bad("a filter has at most 100 terms.", "filter.terms");
            }
            ACCORD_TRY(FilterTerm next, term());
            terms.push_back(std::move(next));
            skipBlanks();
        }
        return terms;
    }

private:
    base::Result<FilterTerm> term() {
        skipBlanks();
        FilterTerm result;
        result.position = position();
        while (!atEnd() && isWordCharacter(m_text[m_at])) {
            result.field += m_text[m_at++];
        }
        if (result.field.empty()) {
            return bad("expected the name of a field here.", "filter.field");
        }
        skipBlanks();
        const auto op = operation();
        if (!op) {
            return bad("expected one of = != < <= > >= ~ in(…) here.", "filter.op");
        }
        result.op = *op;
        if (result.op == FilterOp::In) {
            ACCORD_CHECK(list(result));
        } else {
            ACCORD_CHECK(addValue(false, result));
        }
        return result;
    }

    std::optional<FilterOp> operation() {
        static constexpr std::array<std::pair<std::string_view, FilterOp>, 7> kSigns{
            {{"!=", FilterOp::NotEqual},
             {"<=", FilterOp::LessEqual},
             {">=", FilterOp::GreaterEqual},
             {"=", FilterOp::Equal},
             {"<", FilterOp::Less},
             {">", FilterOp::Greater},
             {"~", FilterOp::Contains}}};
        for (const auto &[sign, op] : kSigns) {
            if (m_text.substr(m_at, sign.size()) == sign) {
                m_at += sign.size();
                return op;
            }
        }
        const std::size_t before = m_at;
        if (takeWord("in")) {
            skipBlanks();
            if (!atEnd() && m_text[m_at] == '(') {
                ++m_at;
                return FilterOp::In;
            }
        }
        m_at = before;
        return std::nullopt;
    }

    base::Done addValue(bool inList, FilterTerm &term) {
        skipBlanks();
        const std::size_t place = position();
        ACCORD_TRY(std::string text, value(inList));
        term.values.push_back(std::move(text));
        term.places.push_back(place);
        return {};
    }

    base::Done list(FilterTerm &term) {
        while (true) {
            ACCORD_CHECK(addValue(true, term));
            if (++m_listed > kMostValues) {
                return bad("a filter lists at most 500 values.", "filter.values");
            }
            skipBlanks();
            if (atEnd()) {
                return bad("the list is not closed; ')' is missing.", "filter.list");
            }
            const char c = m_text[m_at++];
            if (c == ')') {
                return {};
            }
            if (c != ',') {
                --m_at;
                return bad("expected ',' or ')' here.", "filter.comma");
            }
        }
    }

    base::Result<std::string> value(bool inList) {
        skipBlanks();
        if (!atEnd() && m_text[m_at] == '"') {
            return quoted();
        }
        const std::size_t start = m_at;
        while (!atEnd() && !endsValue(inList)) {
            if (!inList && startsAlternative()) {
                skipBlanks();
                return bad(
                    "'or' joins nothing: terms are joined by 'and'; write in(a,b) for one of "
                    "several values, or quotes around a text with this word.",
                    "filter.or");
            }
            ++m_at;
        }
        std::string text = base::trimmed(m_text.substr(start, m_at - start));
        if (text.empty()) {
            m_at = start;
            return bad(R"(expected a value here; write "" for an empty one.)", "filter.value");
        }
        return text;
    }

    base::Result<std::string> quoted() {
        std::string text;
        const std::size_t start = m_at++;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c != '"') {
                text += c;
            } else if (!atEnd() && m_text[m_at] == '"') {
                text += c;
                ++m_at;
            } else {
                return text;
            }
        }
        m_at = start;
        return bad("the quote that opens here is not closed.", "filter.quote");
    }

    // A plain value ends before ',' or ')' in a list, else before the word "and".
    bool endsValue(bool inList) {
        if (inList) {
            return m_text[m_at] == ',' || m_text[m_at] == ')';
        }
        if (!isBlank(m_text[m_at])) {
            return false;
        }
        const std::size_t before = m_at;
        skipBlanks();
        const bool ends = takeWord("and");
        m_at = before;
        return ends;
    }

    // The word "or" and a whole term behind it: nobody means that as text.
    bool startsAlternative() {
        const std::size_t before = m_at;
        bool starts = isBlank(m_text[m_at]) && takeWord("or");
        if (starts) {
            skipBlanks();
            const std::size_t field = m_at;
            while (!atEnd() && isWordCharacter(m_text[m_at])) {
                ++m_at;
            }
            starts = m_at > field;
            skipBlanks();
            starts = starts && operation().has_value();
        }
        m_at = before;
        return starts;
    }

    // Takes an ASCII word in any case when it stands here as a whole word.
    bool takeWord(std::string_view word) {
        skipBlanks();
        if (m_text.size() - m_at < word.size()) {
            return false;
        }
        for (std::size_t i = 0; i < word.size(); ++i) {
            const char c = m_text[m_at + i];
            if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != word[i]) {
                return false;
            }
        }
        const std::size_t end = m_at + word.size();
        if (end < m_text.size() && isWordCharacter(m_text[end])) {
            return false;
        }
        m_at = end;
        return true;
    }

    void skipBlanks() {
        while (!atEnd() && isBlank(m_text[m_at])) {
            ++m_at;
        }
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t position() const {
        return base::codePointCount(m_text.substr(0, m_at));
    }
    [[nodiscard]] tl::unexpected<base::Error> bad(const std::string &what, const char *why) const {
        const std::string at = std::to_string(position() + 1);
        return base::fail(base::ErrorCode::Invalid, "filter.bad",
                          "Filter, at character " + at + ": " + what, {}, {},
                          {{"position", at}, {"field", ""}, {"what", what}, {"why", why}});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_listed = 0; // values in all lists
};

} // namespace

base::Result<Filter> parseFilter(std::string_view text) {
    if (!base::isValidUtf8(text)) {
        return base::fail(
            base::ErrorCode::Invalid, "filter.bad", "The filter is no valid UTF-8.", {}, {},
            {{"position", "1"}, {"field", ""}, {"what", "UTF-8"}, {"why", "filter.utf8"}});
    }
    constexpr std::size_t kLongest = 10'000;
    if (text.size() > kLongest) {
        return base::fail(
            base::ErrorCode::Invalid, "filter.bad", "The filter is longer than 10,000 bytes.", {},
            {}, {{"position", "1"}, {"field", ""}, {"what", "length"}, {"why", "filter.length"}});
    }
    return Parser(text).filter();
}

} // namespace accord::storage
