// SPDX-License-Identifier: GPL-3.0-or-later
// A plain table in a dialog of ABC: text columns, whole rows, sorted by a click on the head.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

#include <QString>
#include <functional>
#include <utility>

class QTableView;
class QWidget;

namespace accord::ui {

template<class Row>
Column<Row> textColumn(const char *id, const QString &title, int width,
                       std::function<QString(const Row &)> text, bool isNumber = false) {
    Column<Row> column;
    column.id = QString::fromLatin1(id);
    column.title = title;
    column.width = width;
    column.alignment = (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    column.text = [text = std::move(text)](const Row &row) { return QVariant(text(row)); };
    return column;
}

// The last column takes the room that is left; `widths` in pixels at text size 100 %.
[[nodiscard]] QTableView *makeAbcDialogTable(const QString &id, const QString &name,
                                             QAbstractItemModel &model,
                                             const std::vector<int> &widths,
                                             const PageContext &context, QWidget *parent);

template<class Row>
QTableView *makeAbcDialogTable(const QString &id, const QString &name, ColumnTableModel<Row> &model,
                               const PageContext &context, QWidget *parent) {
    std::vector<int> widths;
    for (const Column<Row> &column : model.columns()) {
        widths.push_back(column.width);
    }
    return makeAbcDialogTable(id, name, model, widths, context, parent);
}

} // namespace accord::ui
