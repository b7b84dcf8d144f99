// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_table.h"

#include "ui/common/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <algorithm>
#include <numeric>

namespace accord::ui {
namespace {

constexpr int kRow = 30;
constexpr int kHeader = 30;
constexpr int kLeastStretching = 120;
constexpr int kOwnPadding = 3; // of the style

// A hairline below each row; nothing around single cells.
class FactDelegate : public QStyledItemDelegate {
public:
    FactDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, m_theme.color(Role::Selection));
        }
        QStyleOptionViewItem cell = option;
        cell.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        const int more = m_theme.px(measure::kCellPadding) - kOwnPadding;
        cell.rect.adjust(more, 0, -more, 0);
        QStyledItemDelegate::paint(painter, cell, index);
        painter->setPen(m_theme.color(Role::Hairline));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        if (view != nullptr && view->hasFocus() && index.column() == 0 &&
            view->currentIndex().row() == index.row()) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
                              m_theme.color(Role::Accent));
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

PlanTable::PlanTable(const Theme &theme, const QString &id, const QString &name, QWidget *parent)
    : QTableView(parent), m_theme(theme) {
    setObjectName(id);
    setAccessibleName(name);
    setItemDelegate(new FactDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.px(kRow));
    horizontalHeader()->setFixedHeight(theme.px(kHeader));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(theme.px(24));
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void PlanTable::setFacts(QAbstractItemModel *model, const std::vector<int> &widths,
                         int stretching) {
    setModel(model);
    m_widths = widths;
    m_stretching = stretching;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        fitColumns();
    });
    fitColumns();
}

void PlanTable::followRows(int mostRows) {
    m_mostRows = mostRows;
    fitRows();
}

void PlanTable::fitRows() {
    if (m_mostRows < 0 || model() == nullptr) {
        return;
    }
    const int rows =
        m_mostRows > 0 ? std::min(model()->rowCount(), m_mostRows) : model()->rowCount();
    setFixedHeight(m_theme.px(kHeader) + rows * m_theme.px(kRow) + 2);
    setVerticalScrollBarPolicy(rows < model()->rowCount() ? Qt::ScrollBarAsNeeded
                                                          : Qt::ScrollBarAlwaysOff);
}

void PlanTable::fitColumns() {
    int others = 0;
    for (int i = 0; i < static_cast<int>(m_widths.size()); ++i) {
        const int width = m_theme.px(m_widths[static_cast<std::size_t>(i)]);
        others += i == m_stretching ? 0 : width;
        setColumnWidth(i, width);
    }
    setColumnWidth(m_stretching,
                   std::max(m_theme.px(kLeastStretching), viewport()->width() - others));
}

void PlanTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlanTable::keyPressEvent(QKeyEvent *event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanTable::currentChanged(const QModelIndex &now, const QModelIndex &before) {
    QTableView::currentChanged(now, before);
    viewport()->update();
    Q_EMIT chose(now.row());
}

void PlanTable::copyRows() const {
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows << index.row();
    }
    if (rows.isEmpty()) {
        rows.resize(model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::sort(rows.begin(), rows.end());
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column) {
        titles << model()->headerData(column, Qt::Horizontal).toString();
    }
    QList<QStringList> block{titles};
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells << model()->index(row, column).data().toString();
        }
        block << cells;
    }
    QApplication::clipboard()->setText(textOf(block));
}

} // namespace accord::ui
