// SPDX-License-Identifier: GPL-3.0-or-later
// TaskVerbs: what can be done with tasks wherever they stand, on the tasks page and on the page of
// a customer: done, moved, handed over, dropped, one or many in one step of undo, and looked into.
#pragma once

#include "app/task_bulk.h"
#include "ui/common/page_context.h"
#include "ui/tasks/task_peek.h"

#include <QVariantMap>
#include <vector>

class QWidget;

namespace accord::ui {

class TaskDialog;

class TaskVerbs {
public:
    // `over` is what dialogs stand over.
    TaskVerbs(PageContext &context, QWidget *over) : m_context(context), m_over(over) {}

    // Asks for a new task, for a customer (code) or for none.
    static TaskDialog *add(PageContext &context, const QString &customer, QWidget *over);
    // Opens the form; false when the task is only to be looked at (closed, or in other hands) or
    // gone (it has been told).
    bool edit(domain::TaskId task, const QVariantMap &draft = {}) const;
    // Those that are closed already stay so.
    void complete(const std::vector<domain::TaskId> &tasks) const;
    // Move, HandOver or Drop, with a preview.
    void order(app::TaskAct act, std::vector<domain::TaskId> tasks) const;
    // Any of them but Edit.
    void act(TaskVerb verb, domain::TaskId task) const;

private:
    void openCustomer(domain::TaskId task) const;
    PageContext &m_context;
    QWidget *m_over;
};

} // namespace accord::ui
