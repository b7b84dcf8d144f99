// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar year of one customer's figures, month by category, beside the year before.
#pragma once

#include "app/views/customer_overview.h"
#include "ui/common/customer_tab.h"

class QComboBox;
class QLabel;
class QTableView;

namespace accord::ui {

class Segments;
class SalesTableModel;

class CustomerSalesTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerSalesTab(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const domain::Customer &customer) override;
    // {"year": 2026} shows that calendar year.
    void take(const QVariantMap &hint) override;

private:
    void load();
    void fillYears();

    PageContext &m_context;
    std::string m_customer;
    Segments *m_field;
    QComboBox *m_year;
    QLabel *m_note;
    QTableView *m_table;
    SalesTableModel *m_model;
};

} // namespace accord::ui
