// SPDX-License-Identifier: GPL-3.0-or-later
// TaskChangeDialog: another day, other hands, or the end for one task or many, with a preview.
#pragma once

#include "app/task_bulk.h"
#include "ui/common/change_dialog.h"

#include <vector>

class QComboBox;

namespace accord::ui {

class TaskChangeDialog : public ChangeDialog {
    Q_OBJECT
public:
    // `act` is Move, HandOver or Drop.
    TaskChangeDialog(PageContext &context, app::TaskAct act, std::vector<domain::TaskId> ids,
                     QWidget *parent = nullptr);

    // Opens one that deletes itself when it is left.
    static TaskChangeDialog *openOver(PageContext &context, app::TaskAct act,
                                      std::vector<domain::TaskId> ids, QWidget *over);

protected:
    [[nodiscard]] Preview preview() override;
    [[nodiscard]] bool apply() override;

private:
    void addWho();
    [[nodiscard]] app::TaskOrder order() const;
    [[nodiscard]] QString outcomeOf(const domain::Task &task) const;

    app::TaskAct m_act;
    std::vector<domain::TaskId> m_ids;
    std::vector<domain::TaskId> m_ready; // that the order would change
    DayEdit *m_day = nullptr;
    QComboBox *m_who = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonNote = nullptr;
};

} // namespace accord::ui
