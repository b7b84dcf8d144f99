// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that were read whole, as a table: cards and events, which are no tables by themselves.
#pragma once

#include "io/table_reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

struct ListedRow {
    std::size_t line = 0; // of the file, from 1
    std::vector<std::string> cells;
};

// Does a file begin with this word, in letters of any case and as UTF-16 too?
[[nodiscard]] bool beginsWithWord(std::string_view start, std::string_view word);
// `kind`: TableFormat::kind. `bytes`: size of the file.
[[nodiscard]] std::unique_ptr<TableReader>
listedTable(std::string kind, std::vector<std::string> header, std::vector<ListedRow> rows,
            std::int64_t bytes, std::vector<TableNotice> notices = {});

} // namespace accord::io
