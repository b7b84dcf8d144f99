// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_verbs.h"

#include "ui/common/action_runner.h"
#include "ui/common/navigator.h"
#include "ui/common/task_change_dialog.h"
#include "ui/tasks/task_dialog.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <utility>

namespace accord::ui {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::TaskVerbs)
};

} // namespace

TaskDialog *TaskVerbs::add(PageContext &context, const QString &customer, QWidget *over) {
    auto *dialog = new TaskDialog(context, std::nullopt, customer, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool TaskVerbs::edit(domain::TaskId id, const QVariantMap &draft) const {
    const auto task = m_context.actions.run(
        m_over, [&] { return app::TaskService(m_context.app()).find(id); }, false);
    if (!task || task->state != domain::TaskState::Open ||
        !app::demandTask(m_context.app(), *task).has_value()) {
        return false;
    }
    auto *dialog = new TaskDialog(m_context, *task, {}, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!draft.isEmpty()) {
        dialog->restore(draft);
    }
    dialog->open();
    return true;
}

void TaskVerbs::complete(const std::vector<domain::TaskId> &tasks) const {
    const app::TaskOrder wanted{app::TaskAct::Complete, {}, {}, {}};
    std::vector<domain::TaskId> open;
    int left = 0;
    for (const app::TaskTrial &trial : app::tryTasks(m_context.app(), tasks, wanted)) {
        if (trial.refused) {
            ++left;
        } else {
            open.push_back(trial.task.id);
        }
    }
    if (!open.empty() && !m_context.actions.run(
                             m_over, [&] { return app::doTasks(m_context.app(), open, wanted); })) {
        return;
    }
    QStringList parts{Say::tr("%n done", nullptr, static_cast<int>(open.size()))};
    if (left > 0) {
        parts << Say::tr("%n stay as they are", nullptr, left);
    }
    m_context.navigator.note(parts.join(QStringLiteral(" · ")));
}

void TaskVerbs::order(app::TaskAct act, std::vector<domain::TaskId> tasks) const {
    TaskChangeDialog::openOver(m_context, act, std::move(tasks), m_over);
}

void TaskVerbs::openCustomer(domain::TaskId task) const {
    const auto rows = app::TaskService(m_context.app()).rows(std::array{task});
    if (!rows.empty() && !rows.front().customerCode.empty()) {
        m_context.navigator.open(
            {QStringLiteral("customers"), QString::fromStdString(rows.front().customerCode), {}});
    }
}

void TaskVerbs::act(TaskVerb verb, domain::TaskId task) const {
    switch (verb) {
    case TaskVerb::Done:
        complete({task});
        break;
    case TaskVerb::Move:
        order(app::TaskAct::Move, {task});
        break;
    case TaskVerb::HandOver:
        order(app::TaskAct::HandOver, {task});
        break;
    case TaskVerb::Drop:
        order(app::TaskAct::Drop, {task});
        break;
    case TaskVerb::Customer:
        openCustomer(task);
        break;
    case TaskVerb::Edit:
        break;
    }
}

} // namespace accord::ui
