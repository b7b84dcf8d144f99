// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace accord::cli {
namespace {

std::size_t cells(UChar32 c) {
    if (c < 0) {
        return 1; // shown as one replacement character
    }
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// Controls, direction marks (they would reorder the line) and Unicode's own line ends.
bool isHidden(UChar32 c) {
    const auto type = u_charType(c);
    return u_iscntrl(c) != 0 || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR ||
           type == U_PARAGRAPH_SEPARATOR;
}

template<class Visit>
void eachCodePoint(std::string_view utf8, Visit visit) {
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        const int32_t start = i;
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        visit(c, utf8.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
    }
}

void appendPadded(std::string &line, const std::string &text, std::size_t width, Align align) {
    const std::size_t used = displayWidth(text);
    const std::string blanks(width > used ? width - used : 0, ' ');
    line += align == Align::Right ? blanks + text : text + blanks;
}

std::string rowText(const std::vector<std::string> &cellsOfRow, const std::vector<Column> &columns,
                    const std::vector<std::size_t> &widths) {
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) {
            line += "  ";
        }
        appendPadded(line, i < cellsOfRow.size() ? cellsOfRow[i] : std::string(), widths[i],
                     columns[i].align);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::size_t displayWidth(std::string_view utf8) {
    std::size_t width = 0;
    eachCodePoint(utf8, [&](UChar32 c, std::string_view) { width += cells(c); });
    return width;
}

std::string printable(std::string_view utf8) {
    std::string text;
    eachCodePoint(utf8, [&](UChar32 c, std::string_view bytes) {
        if (c < 0) {
            text += "\xEF\xBF\xBD";
        } else if (isHidden(c)) {
            text += ' ';
        } else {
            text += bytes;
        }
    });
    return text;
}

std::string printableLines(std::string_view utf8) {
    std::string text;
    for (std::size_t from = 0; from < utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', from), utf8.size());
        text += printable(utf8.substr(from, end - from));
        text += end < utf8.size() ? "\n" : "";
        from = end + 1;
    }
    return text;
}

std::string render(const Table &table) {
    std::vector<std::size_t> widths;
    std::vector<std::string> titles;
    for (const Column &column : table.columns) {
        titles.push_back(printable(column.title));
        widths.push_back(displayWidth(titles.back()));
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto &row : table.rows) {
        auto &clean = rows.emplace_back();
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
            clean.push_back(printable(row[i]));
            widths[i] = std::max(widths[i], displayWidth(clean.back()));
        }
    }
    std::string text = rowText(titles, table.columns, widths);
    std::vector<std::string> rules;
    rules.reserve(widths.size());
    for (const std::size_t width : widths) {
        rules.emplace_back(width, '-');
    }
    text += rowText(rules, table.columns, widths);
    for (const auto &row : rows) {
        text += rowText(row, table.columns, widths);
    }
    if (!table.footer.empty()) {
        text += printableLines(table.footer) + "\n";
    }
    return text;
}

} // namespace accord::cli
