// SPDX-License-Identifier: GPL-3.0-or-later
// GridView: a table that is edited as a spreadsheet is: typing replaces, F2 edits, Enter goes down,
// Tab right, Delete empties, blocks are copied, pasted and filled. GridModel says what that means.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>
#include <QTableView>

namespace accord::ui {

class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    // Each answers "" or why nothing was changed.
    [[nodiscard]] virtual QString paste(const QModelIndex &at, const QList<QStringList> &block) = 0;
    [[nodiscard]] virtual QString empty(const QModelIndexList &cells) = 0;
    // Carries the first cell of each row or column over the rest.
    [[nodiscard]] virtual QString fill(const QModelIndexList &cells, Qt::Orientation direction) = 0;

Q_SIGNALS:
    // "" = the last edit went well.
    void refused(const QString &sentence);
};

class GridView : public QTableView {
    Q_OBJECT
public:
    explicit GridView(const QString &id, QWidget *parent = nullptr);
    void setGridModel(GridModel *model);
    void copyBlock();
    void pasteBlock();
    void emptyCells();
    void fillCells(Qt::Orientation direction);
    [[nodiscard]] QModelIndexList chosenCells() const;

Q_SIGNALS:
    void chosenCellsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void goDown(int rows);
    [[nodiscard]] QModelIndex nextEditable(int step) const;

    GridModel *m_grid = nullptr;
};

// Rows of cells as spreadsheets put them on the clipboard (tabs and lines; quoted cells).
[[nodiscard]] QList<QStringList> blockOf(const QString &text);
[[nodiscard]] QString textOf(const QList<QStringList> &block);

} // namespace accord::ui
