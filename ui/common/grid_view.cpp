// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr qsizetype kMostPasted = 1'000'000; // characters

// One cell from `at` on, up to the tab or line end that closes it.
QString takeCell(const QString &text, qsizetype &at) {
    QString cell;
    const bool isQuoted = at < text.size() && text[at] == QLatin1Char('"');
    if (isQuoted) {
        ++at;
        while (at < text.size()) {
            const bool isQuote = text[at] == QLatin1Char('"');
            if (isQuote && at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
                ++at;
            } else if (isQuote) {
                ++at;
                break;
            }
            cell += text[at++];
        }
    }
    while (at < text.size() && text[at] != QLatin1Char('\t') && text[at] != QLatin1Char('\n')) {
        cell += text[at++];
    }
    return cell;
}

} // namespace

QList<QStringList> blockOf(const QString &clipboard) {
    QString text = clipboard.left(kMostPasted);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    QList<QStringList> block{{}};
    qsizetype at = 0;
    while (true) {
        block.last() << takeCell(text, at);
        if (at >= text.size()) {
            return block;
        }
        if (text[at++] == QLatin1Char('\n')) {
            block << QStringList();
        }
    }
}

QString textOf(const QList<QStringList> &block) {
    QStringList lines;
    for (const QStringList &row : block) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes = cell.contains(QLatin1Char('\t')) ||
                                     cell.contains(QLatin1Char('\n')) ||
                                     cell.startsWith(QLatin1Char('"'));
            cells << (needsQuotes ? QStringLiteral("\"%1\"").arg(
                                        cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")))
                                  : cell);
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

GridView::GridView(const QString &id, QWidget *parent) : QTableView(parent) {
    setObjectName(id);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(false);
}

void GridView::setGridModel(GridModel *model) {
    m_grid = model;
    setModel(model);
}

QModelIndexList GridView::chosenCells() const {
    QModelIndexList cells =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (cells.isEmpty() && currentIndex().isValid()) {
        cells << currentIndex();
    }
    std::ranges::sort(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return cells;
}

void GridView::copyBlock() {
    QMap<int, QStringList> rows;
    for (const QModelIndex &cell : chosenCells()) {
        rows[cell.row()] << cell.data(Qt::EditRole).toString();
    }
    QApplication::clipboard()->setText(textOf(rows.values()));
}

void GridView::pasteBlock() {
    const QModelIndexList cells = chosenCells();
    if (cells.isEmpty() || m_grid == nullptr) {
        return;
    }
    const QString said = m_grid->paste(cells.first(), blockOf(QApplication::clipboard()->text()));
    Q_EMIT m_grid->refused(said);
}

void GridView::emptyCells() {
    const QModelIndexList cells = chosenCells();
    if (!cells.isEmpty() && m_grid != nullptr) {
        Q_EMIT m_grid->refused(m_grid->empty(cells));
    }
}

void GridView::fillCells(Qt::Orientation direction) {
    const QModelIndexList cells = chosenCells();
    if (cells.size() > 1 && m_grid != nullptr) {
        Q_EMIT m_grid->refused(m_grid->fill(cells, direction));
    }
}

bool GridView::takeKey(const QKeyEvent &event) {
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy)) {
        copyBlock();
    } else if (event.matches(QKeySequence::Paste)) {
        pasteBlock();
    } else if (isControl && event.key() == Qt::Key_D) {
        fillCells(Qt::Vertical);
    } else if (isControl && event.key() == Qt::Key_R) {
        fillCells(Qt::Horizontal);
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        emptyCells();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        goDown(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event) {
    if (state() != QAbstractItemView::EditingState && takeKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::goDown(int rows) {
    const QModelIndex now = currentIndex();
    const QModelIndex next = now.siblingAtRow(now.row() + rows);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

QModelIndex GridView::nextEditable(int step) const {
    QModelIndex at = currentIndex();
    while (at.isValid()) {
        int column = at.column() + step;
        int row = at.row();
        if (column < 0 || column >= model()->columnCount()) {
            row += step;
            column = step > 0 ? 0 : model()->columnCount() - 1;
        }
        at = model()->index(row, column);
        if (at.isValid() && at.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(column)) {
            return at;
        }
    }
    return currentIndex();
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveNext || action == MovePrevious) {
        return nextEditable(action == MoveNext ? 1 : -1);
    }
    return QTableView::moveCursor(action, modifiers);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    // Left by a key that leads elsewhere, or a click there: the focus stays where it went.
    const QWidget *focus = QApplication::focusWidget();
    const bool isLeft = focus != nullptr && focus != editor && !isAncestorOf(focus);
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (isLeft) {
        return;
    }
    setFocus();
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache:
        goDown(1);
        break;
    case QAbstractItemDelegate::EditNextItem:
        setCurrentIndex(nextEditable(1));
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        setCurrentIndex(nextEditable(-1));
        break;
    default:
        break;
    }
}

void GridView::selectionChanged(const QItemSelection &now, const QItemSelection &before) {
    QTableView::selectionChanged(now, before);
    Q_EMIT chosenCellsChanged();
}

} // namespace accord::ui
