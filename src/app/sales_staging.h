// SPDX-License-Identifier: GPL-3.0-or-later
// SalesStaging: the accepted rows of a sales file, held in a few dozen bytes each until the whole
// file has been read; then sorted and handed out key by key with their sums.
#pragma once

#include "base/month.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace accord::app {

// How a row came out; a row that feeds several keys takes the greatest.
enum class RowFate : std::uint8_t { Unchanged, Changed, New };

class SalesStaging {
public:
    // `amounts` per row, at most 8; `manyPerRow`: a file row may add none or several entries.
    SalesStaging(std::size_t amounts, bool manyPerRow);
    // Room for about so many rows, so that growing does not copy.
    void expect(std::int64_t rows);

    void beginRow() { m_fates.push_back(RowFate::Unchanged); }
    // Takes the row begun last away again, with its entries.
    void dropRow();
    // `customer` and `pair` (category and product) are numbers of the caller, below 2^24 and 2^28.
    void add(base::Month month, std::uint32_t customer, std::uint32_t pair,
             std::span<const std::optional<std::int64_t>> amounts);
    [[nodiscard]] std::size_t rows() const { return m_fates.size(); }
    [[nodiscard]] std::size_t entries() const {
        return m_keys.size() + m_order.size(); // one of them is empty
    }

    struct Group {
        base::Month month;
        std::uint32_t customer = 0;
        std::uint32_t pair = 0;
        std::array<std::optional<std::int64_t>, 8> sums; // one per amount of the file
        bool overflow = false;
        std::size_t first = 0; // its entries, for settle()
        std::size_t last = 0;
    };
    // Orders by month, then rank of customer, then rank of pair (rank[number], each a permutation).
    void sort(std::span<const std::uint32_t> customerRank, std::span<const std::uint32_t> pairRank);
    // After sort(): first and last month; null when there is no entry.
    [[nodiscard]] base::Period months() const;
    // The group that begins at entry `at` (0 at first); false after the last.
    [[nodiscard]] bool groupAt(std::size_t at, Group &group) const;
    void settle(const Group &group, RowFate fate);
    // Also for what is not held here (profits), by number of the row.
    void settleRow(std::size_t row, RowFate fate);
    [[nodiscard]] std::span<const RowFate> fates() const { return m_fates; }

private:
    struct Order {
        std::uint64_t key = 0;
        std::uint32_t entry = 0;
    };
    [[nodiscard]] std::size_t rowOf(std::uint32_t entry) const {
        return m_manyPerRow ? m_rowOfEntry[entry] : entry;
    }

    std::size_t m_width;
    bool m_manyPerRow;
    std::vector<std::uint64_t> m_keys; // month, customer, pair until sort(); then empty
    std::vector<std::int64_t> m_amounts;
    std::vector<std::uint32_t> m_rowOfEntry;
    std::vector<RowFate> m_fates;
    std::vector<Order> m_order;
    std::vector<std::uint32_t> m_customerOfRank;
    std::vector<std::uint32_t> m_pairOfRank;
};

} // namespace accord::app
