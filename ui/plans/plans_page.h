// SPDX-License-Identifier: GPL-3.0-or-later
// PlansPage: the annual plans of a year, who owns them, where they stand and what they still want.
#pragma once

#include "app/views/plan_overview.h"
#include "ui/common/page.h"
#include "ui/plans/plan_list_columns.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace accord::ui {

class EmptyState;

class PlansPage : public Page {
    Q_OBJECT
public:
    PlansPage(PageContext &context, const Place &place, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Annual plans"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("plans"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("plans"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    void take(const QVariantMap &hint) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] int shownPlans() const { return m_model->rowCount(); }

Q_SIGNALS:
    void loaded();

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFilters();
    void makeTable();
    void load();
    void fillYears();
    void showRows(std::vector<app::PlanOverviewRow> rows);
    void filter();
    void openCurrent();
    void newPlan(const QString &customer = {});
    void copyTable();
    [[nodiscard]] int year() const;

    QComboBox *m_year = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_step = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_table;
    PlanListModel *m_model;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack;
    std::vector<app::PlanOverviewRow> m_rows;
    int m_asked = 0; // of several loads only the last one is shown
};

} // namespace accord::ui
