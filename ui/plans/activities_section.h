// SPDX-License-Identifier: GPL-3.0-or-later
// ActivitiesSection: the consumer activities as a table and as bars over the year; one follows the
// other.
#pragma once

#include "ui/plans/part_table.h"

namespace accord::ui {

class GanttView;

class ActivitiesSection : public PartsSection {
    Q_OBJECT
public:
    ActivitiesSection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    [[nodiscard]] GanttView &calendar() const { return *m_calendar; }

private:
    QLabel *m_title;
    GanttView *m_calendar;
};

} // namespace accord::ui
