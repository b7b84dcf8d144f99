// SPDX-License-Identifier: GPL-3.0-or-later
// ChecklistSection: the quality checklist of DOMAIN section 5.4 with its six elements: each rule
// with its level, its state and the places where something is open. A double click goes there; a
// supervisor waives a rule with a reason.
#pragma once

#include "ui/plans/plan_table.h"
#include "ui/plans/section_page.h"

class QLabel;
class QPushButton;

namespace accord::ui {

class FlowLayout;

class ChecklistSection : public SectionPage {
    Q_OBJECT
public:
    ChecklistSection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    // "RULE": chooses its row.
    void reveal(const QString &path) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    [[nodiscard]] ColumnTableModel<app::PlanCheckRow> *makeModel();
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] const app::PlanCheckRow *chosen() const;
    void showChosen();
    void goTo(const domain::CheckPlace &place);
    void goToFirst();
    void waive();

    ColumnTableModel<app::PlanCheckRow> *m_model;
    PlanTable *m_table;
    QLabel *m_score;
    QLabel *m_rule = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_places = nullptr;
    FlowLayout *m_placesFlow = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_waive = nullptr;
};

} // namespace accord::ui
