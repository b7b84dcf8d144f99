// SPDX-License-Identifier: GPL-3.0-or-later
// A table of records as the customer page shows them: rows without a grid, one chosen at a time,
// Tab leaves it.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"
#include "ui/common/theme.h"

class QTableView;

namespace accord::ui {

// Sets everything but the widths.
[[nodiscard]] QTableView *makePlainTable(PageContext &context, const QString &id,
                                         const QString &name, QAbstractItemModel &model);
void setColumnWidth(QTableView &table, int column, int width);

template<class Row>
[[nodiscard]] QTableView *makeRecordTable(PageContext &context, const QString &id,
                                          const QString &name, ColumnTableModel<Row> &model) {
    QTableView *table = makePlainTable(context, id, name, model);
    for (int column = 0; column < model.columnCount(); ++column) {
        setColumnWidth(*table, column,
                       context.theme.px(model.columns()[static_cast<std::size_t>(column)].width));
    }
    return table;
}

} // namespace accord::ui
