// SPDX-License-Identifier: GPL-3.0-or-later
// How cells of lists are drawn, in the view and in its totals row: names with their muted codes,
// class badges, right-aligned figures, twelve small bars (mockups: Customers list).
#pragma once

#include "ui/common/icons.h"
#include "ui/common/list_source.h"
#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace accord::ui {

struct CellPaint {
    const Theme &theme;
    const Icons &icons;
    bool isSelected = false;
};
// Draws one cell into `area` (padding included), nothing behind it.
void paintCell(QPainter &painter, const QRect &area, const ListCell &cell, CellLook look,
               const CellPaint &how);
// What a cell says on paper: of names with their detail; elsewhere that is for the tip alone.
[[nodiscard]] QString shownText(const ListCell &cell, CellLook look);

// Rows of a ListModel: ground of selected rows, accent edge of the current one, hairlines.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ListDelegate(const Theme &theme, const Icons &icons, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void setCurrentRow(int row) { m_currentRow = row; }

private:
    const Theme &m_theme;
    const Icons &m_icons;
    int m_currentRow = -1;
};

} // namespace accord::ui
