// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_dialog_table.h"

#include "ui/abc/abc_table.h"

#include <QHeaderView>
#include <QTableView>

namespace accord::ui {

QTableView *makeAbcDialogTable(const QString &id, const QString &name, QAbstractItemModel &model,
                               const std::vector<int> &widths, const PageContext &context,
                               QWidget *parent) {
    auto *table = new QTableView(parent);
    table->setObjectName(id);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setItemDelegate(new AbcDelegate(context.theme, context.icons, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kRow));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        table->setColumnWidth(static_cast<int>(i), context.theme.px(widths[i]));
    }
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    return table;
}

} // namespace accord::ui
