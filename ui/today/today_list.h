// SPDX-License-Identifier: GPL-3.0-or-later
// TodayList: the day as one list with a heading for what is overdue, for today and for this week.
// Every row shows its verb muted; that of the current row is a button. Enter opens the row's place,
// Alt+Enter does its verb, Shift+Enter begins its call card, the menu key offers the rest.
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/today/today_rows.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <optional>
#include <set>

class QPushButton;

namespace accord::ui {

// Rows under their headings, of all kinds or of one.
class TodayModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<TodayRow> rows, const QString &doneToday);
    // Empty = all kinds. Due visits are shown with the visits.
    void setKind(std::optional<TodayKind> kind);
    [[nodiscard]] int count(std::optional<TodayKind> kind) const;
    [[nodiscard]] int count(TodaySpan span) const; // of what is shown
    // nullptr for a heading.
    [[nodiscard]] const TodayRow *row(int line) const;
    [[nodiscard]] TodaySpan spanOf(int line) const;
    [[nodiscard]] QString noteOf(TodaySpan span) const;
    [[nodiscard]] const std::vector<TodayRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        TodaySpan span = TodaySpan::Overdue;
        std::optional<std::size_t> row; // empty = heading
    };
    void lay();
    [[nodiscard]] bool isShown(const TodayRow &row) const;
    std::vector<TodayRow> m_rows;
    std::vector<Line> m_lines;
    std::optional<TodayKind> m_kind;
    QString m_doneToday;
};

class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TodayDelegate(const Theme &theme, const Icons &icons, const TodayModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons), m_model(model) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    // Widest verb and kind of all rows: the columns are as wide.
    void measure();
    [[nodiscard]] int verbWidth() const { return m_verb; }

private:
    void paintHeading(QPainter &painter, const QRect &area, TodaySpan span) const;
    void paintRow(QPainter &painter, const QRect &area, const TodayRow &row, bool isCurrent) const;
    void paintCustomer(QPainter &painter, QRect area, const TodayRow &row, bool isCurrent) const;
    void paintDue(QPainter &painter, QRect area, const TodayRow &row) const;

    const Theme &m_theme;
    const Icons &m_icons;
    const TodayModel &m_model;
    int m_kind = 0;
    int m_verb = 0;
    int m_due = 0;
};

class TodayList : public QListView {
    Q_OBJECT
public:
    TodayList(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    [[nodiscard]] TodayModel &today() const { return *m_model; }
    [[nodiscard]] const TodayRow *currentRow() const;
    // Keeps the current row when it is still there, else the nearest.
    void setRows(std::vector<TodayRow> rows, const QString &doneToday);
    void showKind(std::optional<TodayKind> kind);

Q_SIGNALS:
    void opened(const accord::ui::TodayRow &row);
    void verbWanted(const accord::ui::TodayRow &row);
    void logWanted(const accord::ui::TodayRow &row); // Shift+Enter
    void menuWanted(const accord::ui::TodayRow &row, const QPoint &globalPosition);
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void step(int by);
    void goNear(int line);
    void placeButton();
    [[nodiscard]] QRect verbRect(int line) const;

    const Theme &m_theme;
    TodayModel *m_model;
    TodayDelegate *m_delegate;
    QPushButton *m_button;
};

} // namespace accord::ui
