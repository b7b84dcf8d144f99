// SPDX-License-Identifier: GPL-3.0-or-later
// The people at a customer: who is there with role and attitude, who reports to whom as a chart,
// and who has left. A click on a phone, e-mail or WeChat copies it.
#pragma once

#include "app/views/contact_chart.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace accord::ui {

class EmptyState;
class OrgChart;
class Segments;
using ContactModel = ColumnTableModel<domain::Contact>;

class CustomerContactsTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerContactsTab(PageContext &context);
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    // {"id": …} shows that contact, {"new": …} asks for a new one.
    void take(const QVariantMap &hint) override;

private:
    QWidget *makeVerbs();
    void showCoverage(const domain::ContactCoverage &coverage, bool isEmpty);
    void showView();
    void showVerbs();
    void copyCell(const ContactModel &model, const QModelIndex &index);
    void copy(const QString &text);
    void edit(const domain::Contact *contact, const QVariantMap &draft = {});
    void remove();
    void exportContacts();
    void showMenu(const QPoint &at);
    // In the view in front; null = none.
    [[nodiscard]] const domain::Contact *current() const;
    [[nodiscard]] std::vector<domain::Contact> all() const;

    PageContext &m_context;
    std::string m_customer;
    bool m_mayEdit = false;
    Segments *m_which;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_more;
    QLabel *m_coverage;
    QStackedWidget *m_views;
    ContactModel *m_here;
    ContactModel *m_left;
    QTableView *m_hereTable;
    QTableView *m_leftTable;
    OrgChart *m_chart;
    EmptyState *m_empty;
    std::vector<app::ContactChartLine> m_lines;
};

} // namespace accord::ui
