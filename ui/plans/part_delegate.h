// SPDX-License-Identifier: GPL-3.0-or-later
// PartDelegate: cells of the tables of a plan's parts; editors by kind: a line, or the words of a
// choice to pick from.
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace accord::ui {

class Icons;

class PartDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PartDelegate(const Theme &theme, const Icons &icons, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int marks) const;
    void paintText(QPainter &painter, QRect cell, const QModelIndex &index, int marks) const;

    const Theme &m_theme;
    const Icons &m_icons;
};

} // namespace accord::ui
