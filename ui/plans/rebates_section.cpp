// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/rebates_section.h"

#include "ui/plans/rebate_card.h"

namespace accord::ui {

RebatesSection::RebatesSection(PlanEditing &editing, QWidget *parent)
    : PartsSection(editing, {rebateSpec()}, parent), m_card(new RebateCard(editing)) {
    addBelow(m_card);
    // Tab goes on to the card of the chosen rebate, not through the cells to the last one.
    tables().front()->grid().setTabKeyNavigation(false);
    connect(tables().front(), &PartTable::currentChanged, this, &RebatesSection::showChosen);
}

void RebatesSection::refresh() {
    PartTable &table = *tables().front();
    const int row = table.currentRow();
    PartsSection::refresh();
    if (table.currentRow() < 0 && table.model().rowCount() > 0) {
        table.grid().setCurrentIndex(
            table.model().index(std::clamp(row, 0, table.model().rowCount() - 1), 0));
    }
    showChosen();
}

void RebatesSection::showChosen() {
    PartTable &table = *tables().front();
    const int row = table.currentRow();
    m_card->show(row < 0 || row >= table.model().rowCount()
                     ? std::string()
                     : table.model().entry(row).value("id", std::string()));
}

bool RebatesSection::commit() {
    return PartsSection::commit() && m_card->commit();
}

void RebatesSection::reveal(const QString &path) {
    PartsSection::reveal(path);
    const QString field = path.section(QLatin1Char('.'), 2, 2);
    if (!field.isEmpty() && tables().front()->model().columnOf(field.toStdString()) < 0) {
        m_card->reveal(field);
    }
}

} // namespace accord::ui
