// SPDX-License-Identifier: GPL-3.0-or-later
// The words of tasks in the interface language.
#pragma once

#include "domain/task/task.h"
#include "ui/common/figures.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QString>

namespace accord::ui {

class TaskText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::TaskText)
public:
    [[nodiscard]] static QString state(domain::TaskState state);
    [[nodiscard]] static QString source(domain::TaskSource source);
    // Name of a field by its JSON key; also of the filter field "due".
    [[nodiscard]] static QString field(const QString &key);
    // "overdue", "today", "week"
    [[nodiscard]] static QString due(const QString &word);
    // "2026-11-16, 2 days overdue"
    [[nodiscard]] static QString when(const Figures &figures, const domain::Task &task,
                                      base::Date today);
    [[nodiscard]] static bool isOverdue(const domain::Task &task, base::Date today);
};

} // namespace accord::ui
