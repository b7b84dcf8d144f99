// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one keyset page of a list, as every list command prints it (CLI: items, next, total).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::storage {

template<class Row>
struct Page {
    std::vector<Row> rows;
    std::optional<std::string> next; // give it as `after` for the following page; null = last page
    std::int64_t total = 0;          // rows that pass the filter, on all pages
};

} // namespace accord::storage
