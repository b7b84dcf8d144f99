// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/part_delegate.h"

#include "ui/common/column_table_model.h"
#include "ui/common/icons.h"
#include "ui/plans/part_table_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace accord::ui {
namespace {

constexpr int kMostCharacters = 20'000; // as the plan document has it

const PartColumn *columnOf(const QModelIndex &index) {
    const auto *model = qobject_cast<const PartTableModel *>(index.model());
    return model == nullptr ? nullptr
                            : &model->spec().columns.at(static_cast<std::size_t>(index.column()));
}

} // namespace

PartDelegate::PartDelegate(const Theme &theme, const Icons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons) {}

void PartDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               int marks) const {
    const bool isRefused = (marks & PartTableModel::Refused) != 0;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, m_theme.color(isChosen    ? Role::Selection
                                                : isRefused ? Role::NegativeSoft
                                                            : Role::Surface));
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void PartDelegate::paintText(QPainter &painter, QRect cell, const QModelIndex &index,
                             int marks) const {
    const bool isRefused = (marks & PartTableModel::Refused) != 0;
    const bool isMissing = (marks & PartTableModel::Missing) != 0;
    if (isRefused || isMissing) {
        const int size = m_theme.px(12);
        m_icons.paint(painter, QRect(cell.left(), cell.center().y() - size / 2, size, size),
                      isRefused ? QStringLiteral("error") : QStringLiteral("warning"),
                      isRefused ? Role::Negative : Role::Warning);
        cell.setLeft(cell.left() + size + m_theme.px(4));
    }
    QString text = index.data().toString();
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const Role ink = isRefused                     ? Role::Negative
                     : isMissing                   ? Role::Warning
                     : text == QStringLiteral("–") ? Role::Faint
                                                   : Role::Text;
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(ink));
    painter.drawText(cell, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

void PartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    painter->save();
    const int marks = index.data(MarkRole).toInt();
    paintGround(*painter, option, marks);
    const int pad = m_theme.px(measure::kCellPadding);
    paintText(*painter, option.rect.adjusted(pad, 0, -pad, 0), index, marks);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Role::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *PartDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const {
    const PartColumn *column = columnOf(index);
    if (column != nullptr && column->kind == PartKind::Choice) {
        auto *box = new QComboBox(parent);
        for (const auto &[code, word] : column->words) {
            box->addItem(word, QString::fromStdString(code));
        }
        box->setObjectName(QStringLiteral("plan.cell"));
        box->setAccessibleName(column->title);
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("plan.cell"));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    line->setMaxLength(kMostCharacters);
    const bool isNumber = column == nullptr || // a number of another grid
                          (column->kind != PartKind::Text && column->kind != PartKind::Day);
    if (isNumber) {
        line->setAlignment(Qt::AlignRight);
    }
    return line;
}

void PartDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findText(text)));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor);
               line != nullptr && !line->isModified()) {
        line->setText(text);
        line->selectAll();
    }
}

void PartDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const {
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentText(), Qt::EditRole);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

} // namespace accord::ui
