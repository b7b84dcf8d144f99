// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerTab: a part of the customer page that any feature may bring (its visits, its tasks)
// without knowing that page. Listed in Feature::customerTabs; opened from elsewhere by the hint
// {"tab": id} of the customer's Place.
#pragma once

#include "app/change_hub.h"
#include "domain/customer/rollup.h"
#include "ui/common/page_context.h"

#include <QString>
#include <QVariantMap>
#include <QWidget>
#include <functional>

namespace accord::domain {
struct Customer;
}

namespace accord::ui {

class CustomerPart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Whether figures and lists are those of the customer with everything below it; set before
    // showCustomer, again when the page's switch is turned.
    void setRollup(domain::Rollup value) { m_rollup = value; }
    [[nodiscard]] domain::Rollup rollup() const { return m_rollup; }
    // Loads; called when the part is first seen, and again after changes that concern it.
    virtual void showCustomer(const domain::Customer &customer) = 0;
    // Whether such changes are worth loading again.
    [[nodiscard]] virtual bool concerns(app::Changes changes) const {
        Q_UNUSED(changes);
        return true;
    }
    // The hint the place was opened with, after showCustomer; {"draft": …} is what was typed and
    // not saved when the program ended.
    virtual void take(const QVariantMap &hint) { Q_UNUSED(hint); }

private:
    domain::Rollup m_rollup = domain::Rollup::WithBelow;
};

struct CustomerTab {
    QString id; // "visits"
    QString title;
    std::function<CustomerPart *(PageContext &)> make;
};

} // namespace accord::ui
