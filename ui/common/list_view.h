// SPDX-License-Identifier: GPL-3.0-or-later
// ListView: the table of a ListPage. A check column in front selects rows, headings of groups span
// the row; the keyboard reaches everything: arrows, Shift and Ctrl select, Ctrl+A takes all, Enter
// opens, Space shows the peek pane.
#pragma once

#include "ui/common/list_cells.h"
#include "ui/common/list_model.h"

#include <QTableView>
#include <QWidget>

namespace accord::ui {

class ListView : public QTableView {
    Q_OBJECT
public:
    static constexpr int kCheckWidth = 32;

    ListView(const QString &id, const Theme &theme, const Icons &icons, ListModel &model,
             QWidget *parent = nullptr);

    [[nodiscard]] ListModel &list() const { return m_model; }
    [[nodiscard]] qint64 currentId() const;
    // Makes the row of this record current; false when it is not in the list.
    bool goTo(qint64 id);
    // The record `steps` rows on, headings not counted; 0 = none.
    [[nodiscard]] qint64 neighbour(int steps) const;
    // Widths and row heights again, after a change of theme.
    void measureAgain();
    // Sums in the columns they belong to, along the line `area`.
    void paintSums(QPainter &painter, const QRect &area, const std::vector<ListCell> &cells) const;

Q_SIGNALS:
    void opened(qint64 id);
    void peekWanted();
    void currentIdChanged(qint64 id);
    void copyWanted();
    void menuWanted(const QPoint &globalPosition);
    void laidOut(); // columns moved, resized or scrolled

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool tookKey(const QKeyEvent &event);
    void extendTo(int row);
    void step(int key, bool extends);
    void paintChecks(QPainter &painter);
    void paintGroups(QPainter &painter);
    [[nodiscard]] QRect rowRect(int row) const;

    const Theme &m_theme;
    const Icons &m_icons;
    ListModel &m_model;
    ListDelegate *m_delegate;
    int m_anchor = -1; // row where a Shift selection begins
    qint64 m_currentId = 0;
};

// The pinned sums below a list, drawn under its columns.
class ListTotals : public QWidget {
    Q_OBJECT
public:
    ListTotals(const Theme &theme, const Icons &icons, ListView &view, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Icons &m_icons;
    ListView &m_view;
    QString m_title;
};

} // namespace accord::ui
