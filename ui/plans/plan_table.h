// SPDX-License-Identifier: GPL-3.0-or-later
// PlanTable: a table of the plan editor that is read, not typed into: hairlines instead of a grid,
// one column that takes the width there is, as tall as its rows, copied as text.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/common/theme.h"

#include <QTableView>
#include <vector>

namespace accord::ui {

class PlanTable : public QTableView {
    Q_OBJECT
public:
    PlanTable(const Theme &theme, const QString &id, const QString &name,
              QWidget *parent = nullptr);
    // `widths` at text size 100 %; the column `stretching` takes what is left.
    void setFacts(QAbstractItemModel *model, const std::vector<int> &widths, int stretching);
    // From now on as tall as its rows, at most `mostRows` of them (0 = all).
    void followRows(int mostRows = 0);
    // The rows that are selected, else all, with their titles; cells parted by tabs.
    void copyRows() const;

Q_SIGNALS:
    void opened(int row); // double click or Enter
    void chose(int row);  // the current row, -1 = none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void fitColumns();
    void fitRows();

    const Theme &m_theme;
    std::vector<int> m_widths;
    int m_stretching = 0;
    int m_mostRows = -1; // -1 = takes the room it is given
};

// The data of a column whose cells may be cut: the whole text as a tip, plain whatever it contains.
template<class Row, class Text>
[[nodiscard]] std::function<QVariant(const Row &, int)> tipOf(Text text) {
    return [text](const Row &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(QString(text(row)).left(2'000).toHtmlEscaped())
                                       : QVariant();
    };
}

template<class Row>
[[nodiscard]] std::vector<int> widthsOf(const ColumnTableModel<Row> &model) {
    std::vector<int> widths;
    for (const Column<Row> &column : model.columns()) {
        widths.push_back(column.width);
    }
    return widths;
}

} // namespace accord::ui
