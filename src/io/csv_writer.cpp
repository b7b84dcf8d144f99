// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_writer.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace accord::io {
namespace {

constexpr std::size_t kFlushAt = 1U << 18U;

// What programs skip before they look for a formula: blanks of every width and invisible marks.
constexpr std::array<std::string_view, 14> kSkipped = {" ",
                                                       "\n",
                                                       "\xC2\xA0",
                                                       "\xE3\x80\x80",
                                                       "\xEF\xBB\xBF",
                                                       "\xE2\x80\x8B",
                                                       "\xE2\x80\x8C",
                                                       "\xE2\x80\x8D",
                                                       "\xE2\x80\x8E",
                                                       "\xE2\x80\x8F",
                                                       "\xE2\x80\xAF",
                                                       "\xE2\x80\x89",
                                                       "\xE2\x81\xA0",
                                                       "\xC2\xAD"};
// = + - @ tab CR, their full-width forms and the minus sign.
constexpr std::array<std::string_view, 11> kStarts = {"=",
                                                      "+",
                                                      "-",
                                                      "@",
                                                      "\t",
                                                      "\r",
                                                      "\xEF\xBC\x9D",
                                                      "\xEF\xBC\x8B",
                                                      "\xEF\xBC\x8D",
                                                      "\xEF\xBC\xA0",
                                                      "\xE2\x88\x92"};

std::string_view afterSkipped(std::string_view text) {
    for (;;) {
        const auto *skipped = std::find_if(kSkipped.begin(), kSkipped.end(),
                                           [&](auto s) { return text.starts_with(s); });
        if (skipped == kSkipped.end()) {
            return text;
        }
        text.remove_prefix(skipped->size());
    }
}

std::string_view afterApostrophes(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return text;
}

} // namespace

bool looksLikeFormula(std::string_view text) {
    text = afterSkipped(text);
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [&](auto start) { return text.starts_with(start); });
}

std::string neutralised(std::string_view text) {
    std::string safe(text);
    if (looksLikeFormula(afterApostrophes(text))) {
        safe.insert(safe.begin(), '\'');
    }
    return safe;
}

std::string_view withoutGuard(std::string_view text) {
    if (text.starts_with('\'') && looksLikeFormula(afterApostrophes(text))) {
        text.remove_prefix(1);
    }
    return text;
}

CsvWriter::CsvWriter(std::filesystem::path target, ExportFor purpose)
    : m_file(std::move(target)), m_purpose(purpose) {
    if (purpose == ExportFor::Spreadsheet) {
        m_buffer = "\xEF\xBB\xBF"; // without it Excel takes the text for the local code page
    }
}

void CsvWriter::row(std::span<const CsvCell> cells) {
    // A row of one empty cell would be a blank line, which readers leave out.
    if (cells.size() == 1 && cells.front().text.empty()) {
        m_buffer += "\"\"";
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_buffer += ',';
        }
        append(cells[i]);
    }
    m_buffer += "\r\n";
    if (m_buffer.size() >= kFlushAt) {
        flush();
    }
}

void CsvWriter::row(std::span<const std::string> texts) {
    std::vector<CsvCell> cells;
    cells.reserve(texts.size());
    for (const std::string &text : texts) {
        cells.push_back({text, false});
    }
    row(std::span<const CsvCell>(cells));
}

void CsvWriter::append(const CsvCell &cell) {
    const bool guard = m_purpose == ExportFor::Spreadsheet && !cell.number;
    const std::string safe = guard ? neutralised(cell.text) : std::string(cell.text);
    const bool plain = safe.find_first_of("\",;\t\r\n|") == std::string::npos &&
                       !safe.starts_with(' ') && !safe.ends_with(' ');
    if (plain) {
        m_buffer += safe;
        return;
    }
    m_buffer += '"';
    for (const char c : safe) {
        m_buffer.append(c == '"' ? 2 : 1, c);
    }
    m_buffer += '"';
}

void CsvWriter::flush() {
    m_file.write(m_buffer);
    m_buffer.clear();
}

void CsvWriter::commit() {
    flush();
    m_file.commit();
}

} // namespace accord::io
