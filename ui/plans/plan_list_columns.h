// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list of plans and how their marks are drawn: class and approval as badges,
// the six steps as pips.
#pragma once

#include "app/views/plan_overview.h"
#include "ui/common/column_table_model.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace accord::ui {

class Icons;

using PlanListModel = ColumnTableModel<app::PlanOverviewRow>;
[[nodiscard]] std::vector<Column<app::PlanOverviewRow>> planListColumns(const Figures &figures);

class PlanListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PlanListDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintBadgeIn(QPainter &painter, const QRect &cell, const QModelIndex &index,
                      const QVariantList &mark) const;
    void paintWords(QPainter &painter, QRect cell, const QModelIndex &index,
                    const QVariantList &pips) const;
    void paintPips(QPainter &painter, QRect &cell, int step) const;

    const Theme &m_theme;
};

} // namespace accord::ui
