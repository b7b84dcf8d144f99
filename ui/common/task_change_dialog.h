// SPDX-License-Identifier: GPL-3.0-or-later
// TaskChangeDialog: another day, other hands, or the end for one task or many. Shows task by task
// what will happen before anything is written; what is refused stays as it is and says why. The
// whole is one step of undo.
#pragma once

#include "app/task_bulk.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace accord::ui {

class DayEdit;

class TaskChangeDialog : public QDialog {
    Q_OBJECT
public:
    // `act` is Move, HandOver or Drop.
    TaskChangeDialog(PageContext &context, app::TaskAct act, std::vector<domain::TaskId> ids,
                     QWidget *parent = nullptr);
    void accept() override;

    // Opens one that deletes itself when it is left.
    static TaskChangeDialog *openOver(PageContext &context, app::TaskAct act,
                                      std::vector<domain::TaskId> ids, QWidget *over);

private:
    void addFields(QVBoxLayout &layout);
    [[nodiscard]] app::TaskOrder order() const;
    // What would become of the task once there is a reason, or why nothing will.
    [[nodiscard]] QString outcomeOf(const app::TaskTrial &trial, bool isReasonMissing) const;
    void preview();

    PageContext &m_context;
    app::TaskAct m_act;
    std::vector<domain::TaskId> m_ids;
    std::vector<domain::TaskId> m_ready; // that the order would change
    DayEdit *m_day = nullptr;
    QComboBox *m_who = nullptr;
    QLineEdit *m_reason;
    QLabel *m_reasonNote;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_apply;
};

} // namespace accord::ui
