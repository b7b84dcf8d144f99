// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerTabs: the middle of the customer page. A part is made and loaded when it is first seen,
// and loads again when it is seen after a change that concerns it, so that a page opens fast
// however many parts it has.
#pragma once

#include "domain/customer/customer.h"
#include "ui/common/customer_tab.h"

#include <QTabWidget>
#include <vector>

namespace accord::ui {

class CustomerTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit CustomerTabs(PageContext &context, QWidget *parent = nullptr);
    // A part that the page itself fills.
    void add(const QString &id, const QString &title, QWidget *content);
    void add(const CustomerTab &tab);
    // Gives the content back to the caller.
    void take(QWidget *content);
    [[nodiscard]] bool contains(const QString &id) const;
    // Another customer, or the same one with new figures: every part is to load again.
    void showCustomer(const domain::Customer &customer, domain::Rollup rollup);
    void reload(app::Changes changes);
    [[nodiscard]] QString currentId() const;
    // Brings the part to the front and hands it the hint; false when there is no such part.
    bool select(const QString &id, const QVariantMap &hint = {});

private:
    struct Entry {
        QString id;
        QWidget *content = nullptr;
        CustomerTab tab;
        CustomerPart *part = nullptr; // made when first seen
        bool isStale = true;
    };
    void loadCurrent();
    [[nodiscard]] Entry *entryOf(const QWidget *content);
    [[nodiscard]] const Entry *entryOf(const QString &id) const;

    PageContext &m_context;
    domain::Customer m_customer;
    domain::Rollup m_rollup = domain::Rollup::WithBelow;
    std::vector<Entry> m_entries;
    bool m_isFilled = false;
};

} // namespace accord::ui
