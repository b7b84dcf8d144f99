// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text tables for terminals: columns line up also where Chinese characters take two cells;
// control characters in data never reach the terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

enum class Align { Left, Right };

struct Column {
    std::string title;
    Align align = Align::Left;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; // as many cells as columns
    std::string footer;                         // printed below, may be empty
};

// Cells a text takes in a terminal (East Asian width).
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);
// Without control characters and line breaks: each becomes one blank.
[[nodiscard]] std::string printable(std::string_view utf8);
// The same for a text of several lines, which stay apart.
[[nodiscard]] std::string printableLines(std::string_view utf8);
[[nodiscard]] std::string render(const Table &table);

} // namespace accord::cli
