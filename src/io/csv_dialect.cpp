// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_dialect.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace accord::io {
namespace {

constexpr std::array kDelimiters = {',', ';', '\t', '|'};
constexpr int kRowsLookedAt = 20;

struct Evenness {
    int header = 0; // delimiters in the first row
    int even = 0;   // rows with as many as the first
};

// Rows are counted only where they end, so that a cut-off last row does not disturb.
class RowTally {
public:
    void add(bool isDelimiter) {
        m_count += isDelimiter ? 1 : 0;
        m_hasText = true;
    }
    void endRow() {
        if (!m_hasText) {
            return;
        }
        m_result.header = m_rows == 0 ? m_count : m_result.header;
        m_result.even += m_count == m_result.header ? 1 : 0;
        m_count = 0;
        m_hasText = false;
        ++m_rows;
    }
    [[nodiscard]] bool isEnough() const { return m_rows == kRowsLookedAt; }
    [[nodiscard]] Evenness result() const {
        return m_rows == 0 ? Evenness{m_count, m_result.even} : m_result;
    }

private:
    Evenness m_result;
    int m_count = 0;
    int m_rows = 0;
    bool m_hasText = false;
};

Evenness measure(std::string_view text, char delimiter) {
    RowTally tally;
    bool quoted = false;
    for (const char c : text) {
        quoted = quoted != (c == '"');
        if (!quoted && (c == '\n' || c == '\r')) {
            tally.endRow();
            if (tally.isEnough()) {
                break;
            }
        } else {
            tally.add(!quoted && c == delimiter);
        }
    }
    return tally.result();
}

} // namespace

CsvDialect detectDialect(std::string_view start) {
    CsvDialect dialect;
    if (start.starts_with("sep=") && start.size() > 5 && (start[5] == '\r' || start[5] == '\n')) {
        dialect.delimiter = start[4];
        dialect.skip = start.substr(5).starts_with("\r\n") ? 7 : 6;
        return dialect;
    }
    Evenness best;
    for (const char candidate : kDelimiters) {
        const Evenness found = measure(start, candidate);
        if (found.header == 0) {
            continue;
        }
        const bool better = best.header == 0 || found.even > best.even ||
                            (found.even == best.even && found.header > best.header);
        if (better) {
            best = found;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}

base::Result<char> delimiterFromName(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> kNames{
        {{"\\t", '\t'}, {"tab", '\t'}, {"comma", ','}, {"semicolon", ';'}, {"bar", '|'}}};
    for (const auto &[word, character] : kNames) {
        if (name == word) {
            return character;
        }
    }
    if (name.size() == 1 &&
        std::find(kDelimiters.begin(), kDelimiters.end(), name[0]) != kDelimiters.end()) {
        return name[0];
    }
    return base::fail(base::ErrorCode::Invalid, "import.bad_delimiter",
                      "The delimiter \"" + std::string(name) +
                          "\" is not known; use auto, comma, semicolon, tab or bar.",
                      "delimiter");
}

std::int64_t countLines(std::string_view text) {
    std::int64_t lines = std::count(text.begin(), text.end(), '\n');
    for (std::size_t i = 0; i < text.size(); ++i) {
        lines += text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n') ? 1 : 0;
    }
    return lines;
}

} // namespace accord::io
