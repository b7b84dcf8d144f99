// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"

#include "ui/common/figures.h"
#include "ui/common/people.h"
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
      m_peek(new TaskPeek(context)),
      m_verbs(context, this) {
    auto *done = addBulkAction(QStringLiteral("bulk_done"), QStringLiteral("check"), tr("Done"));
    connect(done, &QPushButton::clicked, this, [this] {
        withSelectedKeys([this](const QStringList &keys) { m_verbs.complete(idsOf(keys)); });
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
        withSelectedKeys([this, act](const QStringList &keys) { m_verbs.order(act, idsOf(keys)); });
    });
}

QWidget *TasksPage::peek() {
    return m_peek;
}

bool TasksPage::can(PageCommand command) const {
    if (command == PageCommand::Bin) {
        return view().currentId() != 0 || !model().selected().empty();
    }
    return command == PageCommand::Edit ? view().currentId() != 0 : ListPage::can(command);
}

void TasksPage::perform(PageCommand command) {
    if (command == PageCommand::Edit) {
        act(TaskVerb::Edit, domain::TaskId(view().currentId()));
    } else if (command == PageCommand::Bin && !model().selected().empty()) {
        withSelectedKeys(
            [this](const QStringList &keys) { m_verbs.order(app::TaskAct::Drop, idsOf(keys)); });
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

void TasksPage::edit(domain::TaskId id, const QVariantMap &draft) {
    view().goTo(id.value());
    if (!m_verbs.edit(id, draft)) { // only to be looked at
        m_peek->showTask(id);
    }
}

void TasksPage::act(TaskVerb verb, domain::TaskId task) {
    if (verb == TaskVerb::Edit) {
        edit(task);
    } else {
        m_verbs.act(verb, task);
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
        TaskVerbs::add(context(), {}, this)->restore(draft);
    } else if (hint.contains(QStringLiteral("new"))) {
        TaskVerbs::add(context(), hint.value(QStringLiteral("new")).toString(), this);
    } else if (hint.contains(QStringLiteral("task"))) {
        edit(idOf(hint.value(QStringLiteral("task")).toString()));
    }
}

} // namespace accord::ui
