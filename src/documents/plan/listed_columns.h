// SPDX-License-Identifier: GPL-3.0-or-later
// ListedColumns: a table written column by column, each with its head and what it says of a line,
// so that a column without figures is left out in one place.
#pragma once

#include "documents/table_block.h"

#include <functional>
#include <utility>
#include <vector>

namespace accord::documents {

template<class Line>
class ListedColumns {
public:
    using Says = std::function<Cell(const Line &)>;

    void add(Column look, Cell head, Says says) {
        m_columns.push_back({look, std::move(head), std::move(says)});
    }
    // The columns and their heads, still without rows.
    [[nodiscard]] Table table() const {
        Table table;
        Row head;
        for (const One &column : m_columns) {
            table.columns.push_back(column.look);
            head.cells.push_back(column.head);
        }
        table.header = {std::move(head)};
        return table;
    }
    [[nodiscard]] Row row(const Line &line, RowKind kind) const {
        Row row;
        row.kind = kind;
        row.cells.reserve(m_columns.size());
        for (const One &column : m_columns) {
            row.cells.push_back(column.says(line));
        }
        return row;
    }

private:
    struct One {
        Column look;
        Cell head;
        Says says;
    };
    std::vector<One> m_columns;
};

} // namespace accord::documents
