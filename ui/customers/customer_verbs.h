// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a customer as a whole, in the menu of its page: handed over with its pack,
// archived and brought back, merged with another record of the same customer.
#pragma once

#include "domain/customer/customer.h"
#include "ui/common/page_context.h"

#include <QObject>

class QPushButton;

namespace accord::ui {

class CustomerVerbs : public QObject {
    Q_OBJECT
public:
    CustomerVerbs(PageContext &context, QWidget *page);
    // The button that opens the menu.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void showCustomer(const domain::Customer &customer);
    // Moves the customer to the bin, or says what history it has.
    void bin();

private:
    void fillMenu();
    void setArchived(bool isArchived);
    void merge();

    PageContext &m_context;
    QWidget *m_page;
    QPushButton *m_button;
    domain::Customer m_customer;
};

} // namespace accord::ui
