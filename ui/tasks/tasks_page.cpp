// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"

#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/people.h"
#include "ui/common/task_change_dialog.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/task_source.h"

#include <QMenu>
#include <QShortcut>

namespace accord::ui {
namespace {

FilterCondition is(const char *field, const char *value) {
    return {QString::fromLatin1(field), QStringLiteral("="), {QString::fromLatin1(value)}};
}

FilterCondition of(const char *field, const app::Context &context) {
    return {QString::fromLatin1(field),
            QStringLiteral("="),
            {QString::fromStdString(context.actor.code)}};
}

FilterCondition ofTeam(app::Context &context) {
    FilterCondition condition{QStringLiteral("who"), QStringLiteral("in"), {}};
    for (const FilterChoice &person : team(context)) {
        condition.values << person.word;
    }
    return condition;
}

ListViewState firstView(const QString &name, Conditions conditions, bool newestFirst = false) {
    ListViewState state;
    state.name = name;
    state.request.conditions = std::move(conditions);
    state.request.sort = QStringLiteral("when");
    state.request.isDescending = newestFirst;
    return state;
}

domain::TaskId idOf(const QString &key) {
    return domain::TaskId(key.toLongLong());
}

std::vector<domain::TaskId> idsOf(const QStringList &keys) {
    std::vector<domain::TaskId> ids;
    for (const QString &key : keys) {
        ids.push_back(idOf(key));
    }
    return ids;
}

} // namespace

TasksPage::TasksPage(PageContext &context, Place place, QWidget *parent)
    : ListPage(context, std::move(place), QStringLiteral("tasks"),
               std::make_shared<TaskListSource>(context.figures, writers(context.app())),
               {firstView(tr("My open tasks"), {of("who", context.app()), is("state", "open")}),
                firstView(tr("Overdue"), {of("who", context.app()), is("due", "overdue")}),
                firstView(tr("Today"), {of("who", context.app()), is("due", "today")}),
                firstView(tr("This week"), {of("who", context.app()), is("due", "week")}),
                firstView(tr("Team"), {ofTeam(context.app()), is("state", "open")}),
                firstView(tr("Given by me"), {of("given_by", context.app()), is("state", "open")}),
                firstView(tr("Done"), {of("who", context.app()), is("state", "done")}, true)},
               {tr("No tasks yet"),
                tr("Write down what is to be done, who does it and by when. Visits, plans and "
                   "analyses make tasks too."),
                QStringLiteral("tasks")},
               parent),
      m_peek(new TaskPeek(context)) {
    auto *done = addBulkAction(QStringLiteral("bulk_done"), QStringLiteral("check"), tr("Done"));
    connect(done, &QPushButton::clicked, this, [this] {
        withSelectedKeys([this](const QStringList &keys) { complete(idsOf(keys)); });
    });
    addBulk("bulk_move", "calendar", tr("Move…"), app::TaskAct::Move);
    addBulk("bulk_hand_over", "user", tr("Hand over…"), app::TaskAct::HandOver);
    addBulk("bulk_drop", "bin", tr("Drop…"), app::TaskAct::Drop);
    if (mayAdd()) {
        auto *add = addEmptyVerb(QStringLiteral("add_first"), ButtonKind::Primary, tr("New task…"));
        connect(add, &QPushButton::clicked, this, [this] { addRecord(); });
    }
    auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (view().currentId() != 0) {
            act(TaskVerb::Done, domain::TaskId(view().currentId()));
        }
    });
    connect(m_peek, &TaskPeek::wanted, this, &TasksPage::act);
    showView(0);
}

TasksPage::~TasksPage() {
    if (m_peek && m_peek->parent() == nullptr) {
        delete m_peek;
    }
}

void TasksPage::addBulk(const char *id, const char *icon, const QString &text, app::TaskAct act) {
    auto *button = addBulkAction(QString::fromLatin1(id), QString::fromLatin1(icon), text);
    connect(button, &QPushButton::clicked, this, [this, act] {
        withSelectedKeys([this, act](const QStringList &keys) { order(act, idsOf(keys)); });
    });
}

QWidget *TasksPage::peek() {
    return m_peek;
}

bool TasksPage::can(PageCommand command) const {
    return command == PageCommand::Edit || command == PageCommand::Bin ? view().currentId() != 0
                                                                       : ListPage::can(command);
}

void TasksPage::perform(PageCommand command) {
    if (command == PageCommand::Edit) {
        act(TaskVerb::Edit, domain::TaskId(view().currentId()));
    } else if (command == PageCommand::Bin) {
        act(TaskVerb::Drop, domain::TaskId(view().currentId()));
    } else {
        ListPage::perform(command);
    }
}

bool TasksPage::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Tasks) || changes.has(app::DataKind::Customers) ||
           changes.has(app::DataKind::Team);
}

QString TasksPage::countText(qint64 shown) const {
    return tr("%n tasks", nullptr, static_cast<int>(shown));
}

QString TasksPage::selectedText(qint64 count) const {
    return tr("%n selected", nullptr, static_cast<int>(count));
}

QString TasksPage::totalsTitle(qint64 count) const {
    return tr("%n tasks in all", nullptr, static_cast<int>(count));
}

Place TasksPage::placeOf(const QString &key) const {
    return {QStringLiteral("tasks"), {}, {{QStringLiteral("task"), key}}};
}

void TasksPage::showPeek(const ListRow *row) {
    if (m_peek) {
        m_peek->showTask(row == nullptr ? std::nullopt : std::optional(domain::TaskId(row->id)));
    }
}

bool TasksPage::mayAdd() const {
    return app::demand(context().app(), domain::Action::EditTask).has_value();
}

TaskDialog *TasksPage::addTask(PageContext &context, const QString &customer, QWidget *over) {
    auto *dialog = new TaskDialog(context, std::nullopt, customer, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void TasksPage::edit(domain::TaskId id, const QVariantMap &draft) {
    const auto task = context().actions.run(
        this, [&] { return app::TaskService(context().app()).find(id); }, false);
    if (!task) {
        return;
    }
    view().goTo(id.value());
    if (task->state != domain::TaskState::Open ||
        !app::demandTask(context().app(), *task).has_value()) { // only to be looked at
        m_peek->showTask(id);
        return;
    }
    auto *dialog = new TaskDialog(context(), *task, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!draft.isEmpty()) {
        dialog->restore(draft);
    }
    dialog->open();
}

void TasksPage::complete(std::vector<domain::TaskId> tasks) {
    const app::TaskOrder wanted{app::TaskAct::Complete, {}, {}, {}};
    std::vector<domain::TaskId> open; // those that are closed already stay so
    int left = 0;
    for (const app::TaskTrial &trial : app::tryTasks(context().app(), tasks, wanted)) {
        if (trial.refused) {
            ++left;
        } else {
            open.push_back(trial.task.id);
        }
    }
    if (!open.empty() &&
        !context().actions.run(this, [&] { return app::doTasks(context().app(), open, wanted); })) {
        return;
    }
    QStringList parts{tr("%n done", nullptr, static_cast<int>(open.size()))};
    if (left > 0) {
        parts << tr("%n stay as they are", nullptr, left);
    }
    context().navigator.note(parts.join(QStringLiteral(" · ")));
}

void TasksPage::order(app::TaskAct act, std::vector<domain::TaskId> tasks) {
    TaskChangeDialog::openOver(context(), act, std::move(tasks), this);
}

void TasksPage::act(TaskVerb verb, domain::TaskId task) {
    switch (verb) {
    case TaskVerb::Done:
        complete({task});
        break;
    case TaskVerb::Edit:
        edit(task);
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
    case TaskVerb::Customer: {
        const auto rows = app::TaskService(context().app()).rows(std::array{task});
        if (!rows.empty() && !rows.front().customerCode.empty()) {
            context().navigator.open({QStringLiteral("customers"),
                                      QString::fromStdString(rows.front().customerCode),
                                      {}});
        }
        break;
    }
    }
}

void TasksPage::fillMenu(QMenu &menu) {
    const domain::TaskId task(view().currentId());
    const auto add = [&](const QString &text, TaskVerb verb) {
        menu.addAction(text, this, [this, verb, task] { act(verb, task); });
    };
    menu.addSeparator();
    add(tr("Done"), TaskVerb::Done);
    add(tr("Move…"), TaskVerb::Move);
    add(tr("Hand over…"), TaskVerb::HandOver);
    add(tr("Drop…"), TaskVerb::Drop);
    menu.addSeparator();
    add(tr("Open the customer"), TaskVerb::Customer);
}

void TasksPage::take(const QVariantMap &hint) {
    ListPage::take(hint);
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    if (!draft.isEmpty() && draft.contains(QStringLiteral("id"))) {
        edit(idOf(draft.value(QStringLiteral("id")).toString()), draft);
    } else if (!draft.isEmpty()) {
        addTask(context(), {}, this)->restore(draft);
    } else if (hint.contains(QStringLiteral("new"))) {
        addTask(context(), hint.value(QStringLiteral("new")).toString(), this);
    } else if (hint.contains(QStringLiteral("task"))) {
        edit(idOf(hint.value(QStringLiteral("task")).toString()));
    }
}

} // namespace accord::ui
