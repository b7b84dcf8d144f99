// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one customer: who it is above, its facts at the left, overview, sales, plans and
// history in the middle, its group at the right.
#pragma once

#include "domain/customer/customer.h"
#include "ui/common/page.h"

class QLabel;
class QTabWidget;

namespace accord::ui {

class Badge;
class CustomerFactsPane;
class CustomerHistoryTab;
class CustomerOverviewTab;
class CustomerSalesTab;
class CustomerTreePane;

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
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void showHeader();
    void loadPlans();
    void newPlan();

    domain::Customer m_customer;
    QLabel *m_name;
    QLabel *m_code;
    QLabel *m_meta;
    Badge *m_stage;
    Badge *m_keyAccount;
    Badge *m_status;
    CustomerFactsPane *m_facts;
    CustomerOverviewTab *m_overview;
    CustomerSalesTab *m_sales;
    CustomerHistoryTab *m_history;
    CustomerTreePane *m_tree;
    QTabWidget *m_tabs;
};

} // namespace accord::ui
