// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one customer: who it is above, its facts at the left, overview, sales, plans and
// history in the middle, its group at the right.
#pragma once

#include "domain/customer/customer.h"
#include "ui/common/page.h"
#include "ui/common/record_walk.h"

class QLabel;
class QTabWidget;

namespace accord::app {
struct CustomerRow;
}

namespace accord::ui {

class Badge;
class CustomerFactsPane;
class CustomerHistoryTab;
class CustomerOverviewTab;
class CustomerSalesTab;
class CustomerTreePane;
class Picture;

class CustomerPage : public Page {
    Q_OBJECT
public:
    // The record of `place` is the customer's code.
    CustomerPage(PageContext &context, const Place &place, QWidget *parent = nullptr);
    // False when there is no such customer (it has been told).
    [[nodiscard]] bool load();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpPage() const override;
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QString walkText() const override { return m_walk.text(); }
    void take(const QVariantMap &hint) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void showHeader();
    void loadPlans();
    void newPlan();
    void walk(int by);
    void placeTree(bool isNarrow);
    void showClass(const app::CustomerRow &row);

    domain::Customer m_customer;
    RecordWalk m_walk;
    QLabel *m_name;
    QLabel *m_code;
    QLabel *m_meta;
    Badge *m_class;
    Picture *m_trend;
    QLabel *m_trendText;
    Badge *m_stage;
    Badge *m_keyAccount;
    Badge *m_status;
    CustomerFactsPane *m_facts;
    CustomerOverviewTab *m_overview;
    CustomerSalesTab *m_sales;
    CustomerHistoryTab *m_history;
    CustomerTreePane *m_tree;
    QTabWidget *m_tabs;
    QWidget *m_treeArea = nullptr; // at the right, in narrow pages a tab
    QWidget *m_treeLine = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace accord::ui
