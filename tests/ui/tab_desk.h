// SPDX-License-Identifier: GPL-3.0-or-later
// TabDesk: one tab of a customer's page by itself over the sample company, filled with a customer;
// its parts by name, and the form that a button of it opens.
#pragma once

#include "app/customer_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/customers/record_dialog.h"

#include <QPushButton>
#include <string>
#include <utility>

namespace accord::test {

template<class Tab>
struct TabDesk {
    // `more`: what the tab is made with beside the page's context.
    template<class... More>
    explicit TabDesk(std::string customer, More &&...more)
        : code(std::move(customer)), tab(desk.page(), std::forward<More>(more)...) {
        tab.resize(760, 640);
        tab.show();
        load();
    }
    TabDesk() : TabDesk(std::string("KA-0002")) {}

    [[nodiscard]] domain::Customer customer() {
        return app::CustomerService(desk.app()).find(code).value();
    }
    void load() { tab.showCustomer(customer()); }
    template<class Widget>
    Widget &part(const char *name) {
        auto *found = tab.template findChild<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    // The form that a button opens; those that were open before are gone.
    ui::RecordDialog &form(const char *button) {
        for (auto *old : tab.template findChildren<ui::RecordDialog *>()) {
            delete old;
        }
        part<QPushButton>(button).click();
        auto *dialog = tab.template findChild<ui::RecordDialog *>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }

    Desk desk;
    std::string code;
    Tab tab;
};

} // namespace accord::test
