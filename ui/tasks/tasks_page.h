// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks list: what is open, overdue, for today and this week, of one person or the team; done,
// moved, handed over and dropped in place, one or many in one step of undo.
#pragma once

#include "app/task_bulk.h"
#include "ui/common/list_page.h"
#include "ui/tasks/task_peek.h"
#include "ui/tasks/task_verbs.h"

#include <QPointer>

namespace accord::ui {

class TasksPage : public ListPage {
    Q_OBJECT
public:
    TasksPage(PageContext &context, Place place, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] QString title() const override { return tr("Tasks"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("tasks"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("tasks"); }
    [[nodiscard]] QWidget *peek() override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    // {"new": customer code or ""} begins a new task, {"task": id} shows one, {"draft": …} takes
    // one up again.
    void take(const QVariantMap &hint) override;

protected:
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    [[nodiscard]] QString countText(qint64 shown) const override;
    [[nodiscard]] QString selectedText(qint64 count) const override;
    [[nodiscard]] QString totalsTitle(qint64 count) const override;
    [[nodiscard]] Place placeOf(const QString &key) const override;
    void showPeek(const ListRow *row) override;
    void addRecord() override { TaskVerbs::add(context(), {}, this); }
    [[nodiscard]] bool mayAdd() const override;
    void fillMenu(QMenu &menu) override;

private:
    void addBulk(const char *id, const char *icon, const QString &text, app::TaskAct act);
    void act(TaskVerb verb, domain::TaskId task);
    void edit(domain::TaskId task, const QVariantMap &draft = {});

    QPointer<TaskPeek> m_peek; // shown by the window beside the page
    TaskVerbs m_verbs;
};

} // namespace accord::ui
