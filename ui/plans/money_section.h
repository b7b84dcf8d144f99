// SPDX-License-Identifier: GPL-3.0-or-later
// MoneySection: what the plan earns and costs (RULES section 6), for our side only: from gross
// sales down to the contribution, and every spend line from planned to settled. Read only; the
// figures come from the targets, the lines and the facts.
#pragma once

#include "app/plan_money.h"
#include "ui/plans/plan_table.h"
#include "ui/plans/section_page.h"

#include <array>

class QLabel;

namespace accord::ui {

// One line from gross sales down to the contribution.
struct MoneyRow {
    QString name;
    std::optional<std::int64_t> lastFen;
    std::optional<std::int64_t> targetFen;
    std::optional<std::int64_t> growth; // basis points
    std::optional<std::int64_t> share;  // of the net sales, basis points
    bool isSum = false;
};

class MoneySection : public SectionPage {
    Q_OBJECT
public:
    MoneySection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    struct KeyFigure {
        QLabel *value = nullptr;
        QLabel *note = nullptr;
    };
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] ColumnTableModel<MoneyRow> *makeMoney();
    [[nodiscard]] ColumnTableModel<app::PlanSpendRow> *makeSpend();
    void showFigures(const std::vector<app::PlanSpendRow> &rows);
    void openLine(int row);
    [[nodiscard]] QVariant bold(bool isBold) const;

    std::array<KeyFigure, 4> m_figures; // contribution, spend to sales, break-even, budget
    ColumnTableModel<MoneyRow> *m_money;
    ColumnTableModel<app::PlanSpendRow> *m_spend;
    PlanTable *m_moneyTable;
    PlanTable *m_spendTable;
    QLabel *m_none;
};

} // namespace accord::ui
