// SPDX-License-Identifier: GPL-3.0-or-later
// TargetDelegate: cells of the targets grid: last year muted, locked months with a lock on soft
// ground, sums strong, a refused entry framed with a triangle; the editor is a plain line.
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace accord::ui {

class GroupHeader;
class Icons;

class TargetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TargetDelegate(const Theme &theme, const Icons &icons, const GroupHeader &header,
                   QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int marks) const;
    void paintLines(QPainter &painter, const QModelIndex &index, const QRect &cell) const;
    void paintMark(QPainter &painter, const QRect &cell, int marks) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   int marks) const;

    const Theme &m_theme;
    const Icons &m_icons;
    const GroupHeader &m_header;
};

} // namespace accord::ui
