// SPDX-License-Identifier: GPL-3.0-or-later
// HistorySection: what changed in the plan, field by field, newest first; and the comparison of two
// of its states: approved drafts, revisions, the plan as it is. Read on a thread of its own, and
// only while it is seen.
#pragma once

#include "app/history_service.h"
#include "app/plan_states.h"
#include "ui/plans/plan_table.h"
#include "ui/plans/section_page.h"

class QComboBox;
class QLabel;

namespace accord::ui {

class Segments;

struct PlanHistoryRow {
    QString at;
    QString by;
    QString action;
    QString place;
    QString before;
    QString after;
    QString path;        // where an editor finds it
    bool begins = false; // the first row of its change set
};

class HistorySection : public SectionPage {
    Q_OBJECT
public:
    HistorySection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    // "compare": the last approval beside the plan as it is; else the changes.
    void reveal(const QString &path) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Read {
        std::vector<storage::HistoryItem> items;
        std::vector<app::PlanState> states;
    };
    using Model = ColumnTableModel<PlanHistoryRow>;

    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] Model *makeChanges();
    [[nodiscard]] Model *makeDifferences();
    void load();
    void take(base::Result<Read> read);
    void showItems(const std::vector<storage::HistoryItem> &items);
    void showStates();
    void compare();
    void showView(int view);
    void openRow(const Model &model, int row);
    [[nodiscard]] QString stateName(const app::PlanState &state) const;
    [[nodiscard]] PlanTable *table() const;

    Segments *m_view;
    QWidget *m_choice = nullptr; // the two states
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_note = nullptr;
    Model *m_changes;
    Model *m_differences;
    PlanTable *m_changesTable;
    PlanTable *m_differencesTable;
    std::vector<app::PlanState> m_states;
    int m_loads = 0;
    bool m_isStale = true;
};

} // namespace accord::ui
