// SPDX-License-Identifier: GPL-3.0-or-later
// SalesCatalogue: the categories and products a sales file names, as small numbers while it is
// read, as stored entries when it is written. Names that fold the same are one.
#pragma once

#include "app/import_cells.h"
#include "base/id.h"
#include "db/connection.h"
#include "domain/ids.h"
#include "storage/catalogue_undo.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace accord::app {

class SalesCatalogue {
public:
    SalesCatalogue();
    // The number of a category with a product; either may be "". `fault` without a column.
    [[nodiscard]] std::uint32_t pair(std::string_view category, std::string_view product,
                                     CellFault &fault);
    // Finds or makes the entries; those it made. `dryRun`: makes none, new names get an id of their
    // own.
    storage::MadeNames resolve(db::Connection &db, base::IdGenerator &ids, bool dryRun);
    // After resolve(): the place of each pair in the order of facts.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;
    [[nodiscard]] domain::CategoryId category(std::uint32_t pair) const {
        return domain::CategoryId(m_categories.ids[m_pairs[pair].first]);
    }
    [[nodiscard]] domain::ProductId product(std::uint32_t pair) const {
        return domain::ProductId(m_products.ids[m_pairs[pair].second]);
    }

private:
    // Numbers of names; number 0 is the empty name.
    struct Names {
        std::deque<std::string> names; // by number, as first written
        std::unordered_map<std::string, std::uint32_t> byFolded;
        std::deque<std::string> spellings; // backs the keys below
        std::unordered_map<std::string_view, std::uint32_t> bySpelling;
        std::string lastText;
        std::uint32_t lastNumber = 0;
        std::vector<std::int64_t> ids;

        [[nodiscard]] std::uint32_t number(std::string_view text, CellFault &fault);
    };
    Names m_categories;
    Names m_products;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs;
    std::unordered_map<std::uint64_t, std::uint32_t> m_pairNumbers;
};

} // namespace accord::app
