// SPDX-License-Identifier: GPL-3.0-or-later
// RowBlock: many rows of integers for one statement. Bound as a blob, SQL names it as the table
// row_block(?n) with the columns c1 … c12. A statement over a block costs a fraction of one run per
// row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace accord::db {

class RowBlock {
public:
    static constexpr std::int64_t kMostColumns = 12;
    // What stands for NULL.
    static constexpr std::int64_t kNull = std::numeric_limits<std::int64_t>::min();

    explicit RowBlock(std::int64_t columns) : m_cells{columns} {
        if (columns < 1 || columns > kMostColumns) {
            throw std::invalid_argument("a row block has 1 to 12 columns");
        }
    }

    // The cells of a row, one after the other.
    void add(std::int64_t value) { m_cells.push_back(value); }
    void addNull() { m_cells.push_back(kNull); }
    void clear() { m_cells.resize(1); }

    [[nodiscard]] std::size_t rows() const {
        return (m_cells.size() - 1) / static_cast<std::size_t>(m_cells.front());
    }
    [[nodiscard]] bool empty() const { return m_cells.size() == 1; }
    // For Statement::bindBlob(): the number of columns, then the cells, in the machine's order.
    [[nodiscard]] std::string_view bytes() const {
        return {reinterpret_cast<const char *>(m_cells.data()),
                m_cells.size() * sizeof(std::int64_t)};
    }

private:
    std::vector<std::int64_t> m_cells; // behind the number of columns
};

} // namespace accord::db
