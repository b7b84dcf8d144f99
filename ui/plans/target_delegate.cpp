// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/target_delegate.h"

#include "ui/common/column_table_model.h"
#include "ui/common/icons.h"
#include "ui/plans/group_header.h"
#include "ui/plans/target_grid_model.h"

#include <QLineEdit>
#include <QPainter>

namespace accord::ui {

TargetDelegate::TargetDelegate(const Theme &theme, const Icons &icons, const GroupHeader &header,
                               QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons), m_header(header) {}

void TargetDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 int marks) const {
    Role ground = Role::Surface;
    if ((marks & TargetGridModel::Refused) != 0) {
        ground = Role::NegativeSoft;
    } else if ((marks & TargetGridModel::Locked) != 0) {
        ground = Role::WarningSoft;
    } else if ((marks & (TargetGridModel::LastYear | TargetGridModel::Growth)) != 0) {
        ground = Role::Window;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        ground = Role::Selection;
    }
    painter.fillRect(option.rect, m_theme.color(ground));
}

void TargetDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, int marks) const {
    const bool isLast = (marks & TargetGridModel::LastYear) != 0;
    const bool isGrowth = (marks & TargetGridModel::Growth) != 0;
    const bool isSum = (marks & TargetGridModel::Sum) != 0;
    painter.setFont(m_theme.font(isGrowth           ? TypeRole::Caption
                                 : isSum && !isLast ? TypeRole::BodyStrong
                                                    : TypeRole::Body));
    const QString text = index.data().toString();
    const bool isAside = isGrowth || isLast;
    const bool isBad =
        (marks & TargetGridModel::Refused) != 0 || (isAside && text.startsWith(QChar(0x2212)));
    painter.setPen(m_theme.color(isBad ? Role::Negative : isAside ? Role::Muted : Role::Text));
    const int pad = m_theme.px(measure::kCellPadding);
    painter.drawText(option.rect.adjusted(pad, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter,
                     text);
}

void TargetDelegate::paintLines(QPainter &painter, const QModelIndex &index,
                                const QRect &cell) const {
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    const bool begins = m_header.beginsGroup(index.column());
    painter.setPen(m_theme.color(begins ? Role::HairlineStrong : Role::Hairline));
    painter.drawLine(cell.topLeft(), cell.bottomLeft());
    if (index.row() == TargetGridModel::YearRow) {
        painter.setPen(m_theme.color(Role::HairlineStrong));
        painter.drawLine(cell.topLeft(), cell.topRight());
    }
}

void TargetDelegate::paintMark(QPainter &painter, const QRect &cell, int marks) const {
    const int mark = m_theme.px(12);
    const QRect icon(cell.left() + m_theme.px(4), cell.center().y() - mark / 2, mark, mark);
    if ((marks & TargetGridModel::Refused) != 0) {
        m_icons.paint(painter, icon, QStringLiteral("error"), Role::Negative);
    } else if ((marks & TargetGridModel::Locked) != 0) {
        m_icons.paint(painter, icon, QStringLiteral("lock"), Role::Warning);
    }
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    painter->save();
    const QRect cell = option.rect;
    const int marks = index.data(MarkRole).toInt();
    paintGround(*painter, option, marks);
    paintLines(*painter, index, cell);
    paintMark(*painter, cell, marks);
    paintText(*painter, option, index, marks);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const {
    auto *line = new QLineEdit(parent);
    line->setAlignment(Qt::AlignRight);
    line->setObjectName(QStringLiteral("plan.cell"));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    line->setMaxLength(60);
    return line;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    if (auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && !line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

} // namespace accord::ui
