// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/task_change_dialog.h"

#include "ui/common/action_runner.h"
#include "ui/common/day_edit.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/common/people.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace accord::ui {

TaskChangeDialog::TaskChangeDialog(PageContext &context, app::TaskAct act,
                                   std::vector<domain::TaskId> ids, QWidget *parent)
    : ChangeDialog(context, QStringLiteral("task_change"), static_cast<int>(ids.size()), parent),
      m_act(act),
      m_ids(std::move(ids)) {
    const int count = static_cast<int>(m_ids.size());
    setWindowTitle(act == app::TaskAct::Move       ? tr("Move %n tasks", nullptr, count)
                   : act == app::TaskAct::HandOver ? tr("Hand over %n tasks", nullptr, count)
                                                   : tr("Drop %n tasks", nullptr, count));
    if (act == app::TaskAct::Move) {
        m_day = addDay();
    } else if (act == app::TaskAct::HandOver) {
        addWho();
    }
    m_reason = addReason();
    m_reasonNote = addNote(QStringLiteral("task_change_reason_note"));
    if (act == app::TaskAct::Drop) {
        m_reason->setPlaceholderText(tr("Say why, then it can be dropped"));
        m_reason->setFocus();
    }
    showPreview();
}

TaskChangeDialog *TaskChangeDialog::openOver(PageContext &context, app::TaskAct act,
                                             std::vector<domain::TaskId> ids, QWidget *over) {
    auto *dialog = new TaskChangeDialog(context, act, std::move(ids), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void TaskChangeDialog::addWho() {
    QList<FilterChoice> people = writers(context().app());
    people.removeIf([this](const FilterChoice &person) {
        return person.word.toStdString() == context().app().actor.code;
    });
    m_who = addTaker(people);
}

app::TaskOrder TaskChangeDialog::order() const {
    app::TaskOrder order;
    order.act = m_act;
    order.reason = m_reason->text().trimmed().toStdString();
    if (m_day != nullptr) {
        order.to = m_day->day();
    }
    if (m_who != nullptr) {
        order.who = m_who->currentData().toString().toStdString();
    }
    return order;
}

QString TaskChangeDialog::outcomeOf(const domain::Task &task) const {
    const QString what = QString::fromStdString(task.what);
    const QString day = context().figures.date(task.when);
    switch (m_act) {
    case app::TaskAct::Move:
        return QStringLiteral("%1: %2 → %3").arg(what, day, context().figures.date(m_day->day()));
    case app::TaskAct::HandOver:
        return QStringLiteral("%1 (%2) → %3").arg(what, day, m_who->currentText());
    default:
        return QStringLiteral("%1 (%2)").arg(what, day);
    }
}

ChangeDialog::Preview TaskChangeDialog::preview() {
    const app::TaskOrder wanted = order();
    Preview preview;
    int withoutReason = 0;
    m_ready.clear();
    const bool isDayBad = m_act == app::TaskAct::Move && wanted.to.isNull();
    if (isDayBad) {
        preview.notice = noDayWords();
    } else if (m_who != nullptr && m_who->currentIndex() < 0) {
        preview.notice = noTakerWords();
    } else {
        for (const app::TaskTrial &trial : app::tryTasks(context().app(), m_ids, wanted)) {
            const bool isReasonMissing =
                trial.refused && trial.refused->reason == "task.reason_required";
            if (trial.refused && !isReasonMissing) {
                preview.refused << QStringLiteral("%1: %2").arg(
                    QString::fromStdString(trial.task.what),
                    context().actions.words().sentence(*trial.refused));
                continue;
            }
            if (isReasonMissing) {
                ++withoutReason;
            } else {
                m_ready.push_back(trial.task.id);
            }
            preview.changed << outcomeOf(trial.task);
        }
    }
    const bool isAsked = withoutReason > 0 && m_act != app::TaskAct::Drop;
    m_reasonNote->setText(
        isAsked ? tr("%n were moved before; say why they are moved again.", nullptr, withoutReason)
                : QString());
    m_reasonNote->setVisible(isAsked);
    const int count = static_cast<int>(preview.changed.size());
    preview.verb = m_act == app::TaskAct::Move       ? tr("Move %n", nullptr, count)
                   : m_act == app::TaskAct::HandOver ? tr("Hand over %n", nullptr, count)
                                                     : tr("Drop %n", nullptr, count);
    preview.isReady = withoutReason == 0;
    return preview;
}

bool TaskChangeDialog::apply() {
    return context()
        .actions.run(this, [&] { return app::doTasks(context().app(), m_ready, order()); })
        .has_value();
}

} // namespace accord::ui
