// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of one customer on its page, rolled up with those of its regions and stores: open or
// closed; new, done, moved, handed over and dropped in place, one or many in one step of undo.
#pragma once

#include "app/task_service.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"
#include "ui/tasks/task_verbs.h"

class QVBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace accord::ui {

class Segments;

class CustomerTasksTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerTasksTab(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;

private:
    using Model = ColumnTableModel<storage::TaskListRow>;
    [[nodiscard]] std::vector<Column<storage::TaskListRow>> columns() const;
    void buildTable();
    QVBoxLayout *makeHead();
    QPushButton *makeVerb(const char *id, const char *icon, const QString &text);
    void addKeys();
    void load();
    [[nodiscard]] std::vector<domain::TaskId> selected() const;
    void edit();
    void order(app::TaskAct act);
    void showVerbs();

    PageContext &m_context;
    TaskVerbs m_verbs;
    QString m_customer; // code
    Segments *m_which;
    QPushButton *m_new;
    QList<QPushButton *> m_onSelected; // done, edit, move, hand over, drop
    QLabel *m_note;
    Model *m_model;
    QTableView *m_table;
};

} // namespace accord::ui
