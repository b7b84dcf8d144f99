// SPDX-License-Identifier: GPL-3.0-or-later
// RebatesSection: the rebates of the plan as a table, and below it the terms of the chosen one.
#pragma once

#include "ui/plans/part_table.h"

namespace accord::ui {

class RebateCard;

class RebatesSection : public PartsSection {
    Q_OBJECT
public:
    RebatesSection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    void reveal(const QString &path) override;
    [[nodiscard]] RebateCard &card() const { return *m_card; }

private:
    void showChosen();

    RebateCard *m_card;
};

} // namespace accord::ui
