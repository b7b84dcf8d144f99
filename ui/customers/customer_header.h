// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerHeader: who a customer is, at the top of its page: name, code, class with its trend,
// stage, owner and place, and the verbs at the right.
#pragma once

#include "domain/customer/customer.h"
#include "domain/customer/rollup.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace accord::app {
struct CustomerRow;
}

namespace accord::ui {

class Badge;
class Picture;
class Segments;

class CustomerHeader : public QWidget {
    Q_OBJECT
public:
    explicit CustomerHeader(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const domain::Customer &customer);
    void showClass(const app::CustomerRow &row);
    // The switch between the customer with everything below it and alone; only where there is
    // somebody below.
    void showRollup(domain::Rollup rollup, bool hasBelow);
    // At the right, in the order they are added.
    void addVerb(QWidget *button);

Q_SIGNALS:
    void rollupChosen(accord::domain::Rollup rollup); // by the user

private:
    PageContext &m_context;
    QHBoxLayout *m_names;
    QLabel *m_name;
    QLabel *m_code;
    QLabel *m_meta;
    QString m_about; // owner, place and so on
    Badge *m_class;
    Picture *m_trend;
    QLabel *m_trendText;
    Badge *m_stage;
    Badge *m_keyAccount;
    Badge *m_status;
    Segments *m_rollup;
};

} // namespace accord::ui
