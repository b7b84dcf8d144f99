// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_text.h"

#include <QHash>

namespace accord::ui {

QString TaskText::state(domain::TaskState state) {
    switch (state) {
    case domain::TaskState::Open:
        return tr("Open");
    case domain::TaskState::Done:
        return tr("Done");
    case domain::TaskState::Dropped:
        break;
    }
    return tr("Dropped");
}

QString TaskText::source(domain::TaskSource source) {
    switch (source) {
    case domain::TaskSource::Visit:
        return tr("Visit");
    case domain::TaskSource::Review:
        return tr("Review");
    case domain::TaskSource::Plan:
        return tr("Plan");
    case domain::TaskSource::Complaint:
        return tr("Complaint");
    case domain::TaskSource::AbcRun:
        return tr("ABC analysis");
    case domain::TaskSource::None:
        break;
    }
    return tr("None");
}

QString TaskText::field(const QString &key) {
    const QHash<QString, QString> names{{QStringLiteral("what"), tr("What")},
                                        {QStringLiteral("found"), tr("Search")},
                                        {QStringLiteral("who"), tr("Who")},
                                        {QStringLiteral("when"), tr("When")},
                                        {QStringLiteral("why"), tr("Why")},
                                        {QStringLiteral("where"), tr("Where")},
                                        {QStringLiteral("how"), tr("How")},
                                        {QStringLiteral("how_much"), tr("How much")},
                                        {QStringLiteral("customer"), tr("Customer")},
                                        {QStringLiteral("source"), tr("From")},
                                        {QStringLiteral("given_by"), tr("Given by")},
                                        {QStringLiteral("state"), tr("State")},
                                        {QStringLiteral("closed_on"), tr("Closed on")},
                                        {QStringLiteral("moves"), tr("Moved")},
                                        {QStringLiteral("owner"), tr("Owner of the customer")},
                                        {QStringLiteral("due"), tr("Due")}};
    return names.value(key, key);
}

QString TaskText::due(const QString &word) {
    if (word == QLatin1String("overdue")) {
        return tr("Overdue");
    }
    return word == QLatin1String("today") ? tr("Today") : tr("Up to Sunday");
}

bool TaskText::isOverdue(const domain::Task &task, base::Date today) {
    return task.state == domain::TaskState::Open && task.when < today;
}

QString TaskText::when(const Figures &figures, const domain::Task &task, base::Date today) {
    const QString day = figures.date(task.when);
    if (!isOverdue(task, today)) {
        return day;
    }
    const auto late = static_cast<int>(today.daysSince1970() - task.when.daysSince1970());
    return tr("%1, %n days overdue", nullptr, late).arg(day);
}

} // namespace accord::ui
