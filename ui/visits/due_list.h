// SPDX-License-Identifier: GPL-3.0-or-later
// DueList: who is to be visited, by city and district, worst first; Enter plans a visit on the day
// that is chosen in the calendar.
#pragma once

#include "app/views/visit_views.h"
#include "ui/common/page_context.h"

#include <QAbstractListModel>
#include <QListView>
#include <vector>

class QMimeData;

namespace accord::ui {

class DueModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setStops(const std::vector<app::VisitRouteStop> &stops);
    // nullptr for a heading.
    [[nodiscard]] const app::VisitDueRow *due(int row) const;
    [[nodiscard]] QString heading(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A customer that is dragged to a day of the calendar.
    [[nodiscard]] static QString mimeType();
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    // "5 days overdue", "due in 3 days".
    [[nodiscard]] static QString dueText(const app::VisitDueRow &row);

private:
    struct Line {
        QString heading; // "" = a customer
        app::VisitDueRow due;
    };
    std::vector<Line> m_lines;
};

class DueList : public QListView {
    Q_OBJECT
public:
    explicit DueList(PageContext &context, QWidget *parent = nullptr);
    void show(const std::vector<app::VisitRouteStop> &stops);
    [[nodiscard]] const DueModel &rows() const { return *m_model; }
    [[nodiscard]] const app::VisitDueRow *chosen() const;

Q_SIGNALS:
    void planWanted(const QString &customer); // Enter, double click
    void openWanted(const QString &customer); // Ctrl+O, menu
    void logWanted(const QString &customer);  // Shift+Enter, menu

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    DueModel *m_model;
};

} // namespace accord::ui
