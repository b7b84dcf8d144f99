// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record_table.h"

#include <QHeaderView>
#include <QTableView>

namespace accord::ui {
namespace {

constexpr int kRowHeight = 30;

} // namespace

QTableView *makePlainTable(PageContext &context, const QString &id, const QString &name,
                           QAbstractItemModel &model) {
    auto *table = new QTableView;
    table->setObjectName(id);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(context.theme.px(kRowHeight));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void setColumnWidth(QTableView &table, int column, int width) {
    table.setColumnWidth(column, width);
}

} // namespace accord::ui
