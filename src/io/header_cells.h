// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a table as every reader hands it out: trimmed, without empty columns at the end.
#pragma once

#include "base/text.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::io {

[[nodiscard]] inline std::vector<std::string> headerCells(std::span<const std::string_view> cells) {
    std::vector<std::string> header;
    header.reserve(cells.size());
    for (const std::string_view cell : cells) {
        header.push_back(base::trimmed(cell));
    }
    while (!header.empty() && header.back().empty()) {
        header.pop_back();
    }
    return header;
}

[[nodiscard]] inline bool isBlank(std::span<const std::string_view> cells) {
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of(" \t\r\n") == std::string_view::npos;
    });
}

} // namespace accord::io
