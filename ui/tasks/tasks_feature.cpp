// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_feature.h"

#include "ui/common/action_runner.h"
#include "ui/tasks/customer_tasks_tab.h"
#include "ui/tasks/tasks_page.h"

namespace accord::ui {
namespace {

// A task has no page of its own: it is shown on the list.
Page *makePage(PageContext &context, const Place &place) {
    if (place.record.isEmpty()) {
        return new TasksPage(context, place);
    }
    QMetaObject::invokeMethod(
        &context.actions,
        [&context, task = place.record] {
            context.navigator.open({QStringLiteral("tasks"), {}, {{QStringLiteral("task"), task}}});
        },
        Qt::QueuedConnection);
    return nullptr;
}

} // namespace

Feature makeTasksFeature() {
    Feature feature;
    feature.id = QStringLiteral("tasks");
    feature.title = TasksPage::tr("Tasks");
    feature.icon = QStringLiteral("tasks");
    feature.makePage = makePage;
    feature.newEntries = {
        {QStringLiteral("tasks.new"), TasksPage::tr("New task…"), QStringLiteral("tasks"),
         [](PageContext &context) {
             return app::demand(context.app(), domain::Action::EditTask).has_value();
         },
         [](PageContext &context, QWidget *over) { TaskVerbs::add(context, {}, over); }}};
    feature.customerTabs = {
        {QStringLiteral("tasks"), TasksPage::tr("Tasks"),
         [](PageContext &context) -> CustomerPart * { return new CustomerTasksTab(context); }}};
    return feature;
}

} // namespace accord::ui
