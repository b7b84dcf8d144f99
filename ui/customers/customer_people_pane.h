// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a customer: who decides and what is open, each line leading to its place.
#pragma once

#include "app/views/contact_chart.h"
#include "app/views/timeline.h"
#include "domain/customer/rollup.h"
#include "ui/common/page_context.h"

#include <QVariantMap>
#include <QWidget>
#include <string>

class QLabel;
class QVBoxLayout;

namespace accord::ui {

class CustomerPeoplePane : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPeoplePane(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const std::string &code, domain::Rollup rollup);

Q_SIGNALS:
    // {"tab": …, "id": …} of the page.
    void partWanted(const QVariantMap &hint);

private:
    QWidget *makePerson(const domain::Contact &contact);
    QWidget *makeItem(const app::TimelineEntry &entry, base::Date today);
    void showPeople(const app::ContactChart &chart);
    void showItems(const app::TimelineHead &head);
    void addRest(const std::vector<app::TimelineEntry> &planned);

    PageContext &m_context;
    QVBoxLayout *m_people;
    QLabel *m_count;
    QVBoxLayout *m_items;
};

} // namespace accord::ui
