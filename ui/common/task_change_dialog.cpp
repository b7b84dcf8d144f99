// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/task_change_dialog.h"

#include "ui/common/action_runner.h"
#include "ui/common/day_edit.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/common/people.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kWidth = 520;
constexpr int kListHeight = 180;
constexpr int kMostShown = 200;
constexpr int kMostReason = 1'000;

} // namespace

TaskChangeDialog::TaskChangeDialog(PageContext &context, app::TaskAct act,
                                   std::vector<domain::TaskId> ids, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_act(act),
      m_ids(std::move(ids)),
      m_reason(new QLineEdit),
      m_reasonNote(makeLabel(LabelKind::Error)),
      m_summary(makeLabel(LabelKind::Strong)),
      m_list(new QListWidget),
      m_apply(makeButton(QStringLiteral("task_change_apply"), ButtonKind::Primary, {})) {
    const int count = static_cast<int>(m_ids.size());
    setObjectName(QStringLiteral("task_change"));
    setWindowTitle(act == app::TaskAct::Move       ? tr("Move %n tasks", nullptr, count)
                   : act == app::TaskAct::HandOver ? tr("Hand over %n tasks", nullptr, count)
                                                   : tr("Drop %n tasks", nullptr, count));
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    addFields(*layout);
    m_summary->setObjectName(QStringLiteral("task_change_summary"));
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("task_change_list"));
    m_list->setAccessibleName(tr("What will happen"));
    m_list->setFixedHeight(context.theme.px(count > 1 ? kListHeight : kListHeight / 3));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel =
        makeButton(QStringLiteral("task_change_cancel"), ButtonKind::Plain, tr("Cancel"));
    m_apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    preview();
    if (m_day != nullptr) { // typing writes another day over it
        m_day->setFocus();
        m_day->selectAll();
    } else if (m_who == nullptr) {
        m_reason->setFocus();
    }
}

TaskChangeDialog *TaskChangeDialog::openOver(PageContext &context, app::TaskAct act,
                                             std::vector<domain::TaskId> ids, QWidget *over) {
    auto *dialog = new TaskChangeDialog(context, act, std::move(ids), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void TaskChangeDialog::addFields(QVBoxLayout &layout) {
    auto *form = new QFormLayout;
    const auto add = [form](const QString &title, QWidget *field) {
        auto *label = makeLabel(LabelKind::Muted, title);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    if (m_act == app::TaskAct::Move) {
        const base::Date today = app::today(m_context.app());
        m_day = new DayEdit(QStringLiteral("task_change_day"), tr("To the day"), today);
        m_day->setDay(today.plusDays(1));
        add(tr("To the day"), m_day);
        connect(m_day, &QLineEdit::textChanged, this, &TaskChangeDialog::preview);
    } else if (m_act == app::TaskAct::HandOver) {
        m_who = new QComboBox;
        m_who->setObjectName(QStringLiteral("task_change_who"));
        m_who->setAccessibleName(tr("To"));
        QList<FilterChoice> people = writers(m_context.app());
        people.removeIf([this](const FilterChoice &person) {
            return person.word.toStdString() == m_context.app().actor.code;
        });
        fillPeople(*m_who, people);
        add(tr("To"), m_who);
        connect(m_who, &QComboBox::currentIndexChanged, this, &TaskChangeDialog::preview);
    }
    m_reason->setObjectName(QStringLiteral("task_change_reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(kMostReason);
    if (m_act == app::TaskAct::Drop) {
        m_reason->setPlaceholderText(tr("Say why, then it can be dropped"));
    }
    add(tr("Reason"), m_reason);
    m_reasonNote->setObjectName(QStringLiteral("task_change_reason_note"));
    m_reasonNote->setWordWrap(true);
    form->addRow(QString(), m_reasonNote);
    connect(m_reason, &QLineEdit::textChanged, this, &TaskChangeDialog::preview);
    layout.addLayout(form);
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

QString TaskChangeDialog::outcomeOf(const app::TaskTrial &trial, bool isReasonMissing) const {
    const QString what = QString::fromStdString(trial.task.what);
    if (trial.refused && !isReasonMissing) {
        return QStringLiteral("%1: %2").arg(what,
                                            m_context.actions.words().sentence(*trial.refused));
    }
    const QString day = m_context.figures.date(trial.task.when);
    switch (m_act) {
    case app::TaskAct::Move:
        return QStringLiteral("%1: %2 → %3").arg(what, day, m_context.figures.date(m_day->day()));
    case app::TaskAct::HandOver:
        return QStringLiteral("%1 (%2) → %3").arg(what, day, m_who->currentText());
    default:
        return QStringLiteral("%1 (%2)").arg(what, day);
    }
}

void TaskChangeDialog::preview() {
    const app::TaskOrder wanted = order();
    const bool isDayBad = m_act == app::TaskAct::Move && wanted.to.isNull();
    m_ready.clear();
    m_list->clear();
    int refused = 0;
    int withoutReason = 0;
    for (const app::TaskTrial &trial : app::tryTasks(m_context.app(), m_ids, wanted)) {
        const bool isReasonMissing =
            trial.refused && trial.refused->reason == "task.reason_required";
        if (isReasonMissing) {
            ++withoutReason;
        } else if (trial.refused) {
            ++refused;
        } else {
            m_ready.push_back(trial.task.id);
        }
        if (m_list->count() < kMostShown && !isDayBad) {
            m_list->addItem(outcomeOf(trial, isReasonMissing));
        }
    }
    QStringList parts{tr("%n will change", nullptr, static_cast<int>(m_ready.size()))};
    if (refused > 0) {
        parts << tr("%n stay as they are", nullptr, refused);
    }
    if (isDayBad) {
        parts = {tr("Write a day, like 2026-11-25, Wed or +7.")};
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_reasonNote->setText(
        withoutReason == 0 ? QString()
        : m_act == app::TaskAct::Drop
            ? QString() // the line itself asks for it
            : tr("%n were moved before; say why they are moved again.", nullptr, withoutReason));
    m_reasonNote->setVisible(!m_reasonNote->text().isEmpty());
    const int count = static_cast<int>(m_ready.size());
    m_apply->setEnabled(!m_ready.empty() && withoutReason == 0 && !isDayBad);
    m_apply->setText(m_act == app::TaskAct::Move       ? tr("Move %n", nullptr, count)
                     : m_act == app::TaskAct::HandOver ? tr("Hand over %n", nullptr, count)
                                                       : tr("Drop %n", nullptr, count));
    m_apply->setAccessibleName(m_apply->text());
}

void TaskChangeDialog::accept() {
    if (!m_apply->isEnabled()) {
        return;
    }
    const app::TaskOrder wanted = order();
    if (m_context.actions.run(this,
                              [&] { return app::doTasks(m_context.app(), m_ready, wanted); })) {
        QDialog::accept();
    }
}

} // namespace accord::ui
