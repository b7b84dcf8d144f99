// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_feature.h"

#include "ui/customers/bin_page.h"
#include "ui/customers/bulk_work.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"

#include <utility>

namespace accord::ui {

Feature makeCustomersFeature(std::shared_ptr<const std::vector<CustomerTab>> tabs) {
    Feature feature;
    feature.id = QStringLiteral("customers");
    feature.title = CustomersPage::tr("Customers");
    feature.icon = QStringLiteral("customers");
    feature.makePage = [tabs = std::move(tabs)](PageContext &context,
                                                const Place &place) -> Page * {
        if (place.record.isEmpty()) {
            return new CustomersPage(context, place);
        }
        auto page = std::make_unique<CustomerPage>(context, place, *tabs);
        return page->load() ? page.release() : nullptr;
    };
    feature.newEntries = {
        {QStringLiteral("customers.new"), CustomersPage::tr("New customer…"),
         QStringLiteral("customers"),
         [](PageContext &context) {
             return app::demand(context.app(), domain::Action::EditCustomer, context.app().actor.id)
                 .has_value();
         },
         &CustomersPage::addCustomer},
        {QStringLiteral("contacts.new"), CustomersPage::tr("New contact…"), QStringLiteral("user"),
         [](PageContext &context) {
             return app::demand(context.app(), domain::Action::EditCustomer, context.app().actor.id)
                 .has_value();
         },
         &addContact}};
    return feature;
}

Feature makeBinFeature() {
    Feature feature;
    feature.id = QStringLiteral("bin");
    feature.title = BinPage::tr("Bin");
    feature.icon = QStringLiteral("bin");
    feature.isBelow = true;
    feature.makePage = [](PageContext &context, const Place &place) -> Page * {
        return new BinPage(context, place);
    };
    return feature;
}

} // namespace accord::ui
