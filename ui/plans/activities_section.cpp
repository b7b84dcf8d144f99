// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/activities_section.h"

#include "ui/common/parts.h"
#include "ui/plans/gantt_view.h"

#include <QLabel>

namespace accord::ui {

ActivitiesSection::ActivitiesSection(PlanEditing &editing, QWidget *parent)
    : PartsSection(editing, {activitySpec()}, parent),
      m_title(makeLabel(LabelKind::Section, tr("Over the year"))),
      m_calendar(new GanttView(context().theme, context().figures)) {
    addBelow(m_title);
    addBelow(m_calendar);
    PartTable *table = tables().front();
    connect(table, &PartTable::currentChanged, m_calendar, &GanttView::setCurrent);
    const auto choose = [table](int row) {
        const int column = std::max(0, table->grid().currentIndex().column());
        table->grid().setCurrentIndex(table->model().index(row, column));
    };
    connect(m_calendar, &GanttView::chose, this, choose);
    connect(m_calendar, &GanttView::opened, this, [table, choose](int row) {
        choose(row);
        table->grid().setFocus();
    });
}

void ActivitiesSection::refresh() {
    PartsSection::refresh();
    const domain::Plan &plan = editing().plan();
    m_title->setVisible(!plan.activities.empty());
    m_calendar->setVisible(!plan.activities.empty());
    m_calendar->show(plan.activities, plan.validFrom, plan.validTo, editing().document().date);
    m_calendar->setCurrent(tables().front()->currentRow());
}

} // namespace accord::ui
