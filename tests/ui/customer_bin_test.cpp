// SPDX-License-Identifier: GPL-3.0-or-later
// The bin in the window: Del in the list and on a customer's page, the page of the bin, and what is
// said of those with a history.
#include "app/bin_service.h"
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/customers/bin_page.h"
#include "ui/customers/bin_verbs.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace accord;
using test::Desk;
using ui::PageCommand;

namespace {

// A and B are empty, C has a contact.
struct BinDesk {
    BinDesk() : desk(Desk::Company::Empty, "S1", QStringLiteral("en")) {
        app::CustomerService customers(desk.app());
        for (const char *code : {"A", "B", "C"}) {
            REQUIRE(customers.add(code, {{"name", std::string("店 ") + code}}));
        }
        REQUIRE(app::ContactService(desk.app()).add("C", {{"name", "张三"}}));
    }
    [[nodiscard]] bool isThere(const char *code) {
        return app::CustomerService(desk.app()).find(code).has_value();
    }
    [[nodiscard]] std::size_t binned() { return app::BinService(desk.app()).list().value().size(); }
    Desk desk;
};

} // namespace

TEST_CASE("Del in the list moves the current customer to the bin without a question") {
    BinDesk bin;
    ui::CustomersPage page(bin.desk.page(), {QStringLiteral("customers"), {}, {}});
    page.resize(1000, 600);
    page.show();
    REQUIRE(Desk::waitFor([&] { return page.model().isComplete() && page.model().total() == 3; }));
    page.view().setCurrentIndex(page.model().index(2, 0));
    const std::string code = page.model().fetched(2)->key.toStdString();
    REQUIRE(code != "C");
    REQUIRE(page.can(PageCommand::Bin));
    page.perform(PageCommand::Bin);
    CHECK(bin.desk.prompter.questions.isEmpty());
    CHECK_FALSE(bin.isThere(code.c_str()));
    CHECK(bin.binned() == 1);
    REQUIRE(bin.desk.navigator.notes.size() == 1); // what happened, and what brings it back
    CHECK(bin.desk.navigator.notes.first().contains(QStringLiteral("Ctrl+Z")));
}

TEST_CASE("who has a history is named, and archived only when that is chosen") {
    BinDesk bin;
    CHECK_FALSE(ui::moveToBin(bin.desk.page(), nullptr, {QStringLiteral("C")})); // cancelled
    REQUIRE(bin.desk.prompter.questions.size() == 1);
    CHECK(bin.desk.prompter.questions[0].text.contains(QStringLiteral("contacts: 1")));
    CHECK(bin.desk.prompter.questions[0].verbs.size() == 1);
    CHECK(bin.isThere("C"));
    bin.desk.prompter.answers = {0};
    CHECK(ui::moveToBin(bin.desk.page(), nullptr, {QStringLiteral("C")}));
    CHECK(app::CustomerService(bin.desk.app()).find("C")->status ==
          domain::CustomerStatus::Archived);
    CHECK(bin.binned() == 0);
}

TEST_CASE("of several the empty ones go, the others are archived or stay") {
    BinDesk bin;
    const QStringList all{QStringLiteral("A"), QStringLiteral("C")};
    bin.desk.prompter.answers = {0}; // only the empty ones
    CHECK(ui::moveToBin(bin.desk.page(), nullptr, all));
    CHECK_FALSE(bin.isThere("A"));
    CHECK(app::CustomerService(bin.desk.app()).find("C")->status == domain::CustomerStatus::Active);
    bin.desk.prompter.answers = {1}; // both
    CHECK(ui::moveToBin(bin.desk.page(), nullptr, {QStringLiteral("B"), QStringLiteral("C")}));
    CHECK_FALSE(bin.isThere("B"));
    CHECK(app::CustomerService(bin.desk.app()).find("C")->status ==
          domain::CustomerStatus::Archived);
}

TEST_CASE("the bin shows the days left and brings back what is chosen") {
    BinDesk bin;
    REQUIRE(app::BinService(bin.desk.app()).bin({"A", "B"}));
    ui::BinPage page(bin.desk.page(), {QStringLiteral("bin"), {}, {}});
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("bin_table"));
    REQUIRE(table != nullptr);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, table->model()->columnCount() - 1).data().toString() ==
          QStringLiteral("30"));
    auto *restore = page.findChild<QPushButton *>(QStringLiteral("bin_restore"));
    REQUIRE(restore != nullptr);
    CHECK(restore->isEnabled());
    page.activateWindow();
    restore->setFocus();
    restore->click();
    CHECK(table->model()->rowCount() == 1);
    CHECK(page.focusWidget() == table); // where the next one is
    table->selectAll();
    restore->click();
    CHECK(bin.isThere("A"));
    CHECK(bin.isThere("B"));
    CHECK(table->model()->rowCount() == 0);
    CHECK(page.findChild<QStackedWidget *>()->currentIndex() == 1); // the bin is empty
    CHECK(bin.desk.navigator.notes.size() == 2);
}

TEST_CASE("the page of a customer that went to the bin closes without a word") {
    BinDesk bin;
    ui::CustomerPage page(bin.desk.page(), {QStringLiteral("customers"), QStringLiteral("A"), {}});
    REQUIRE(page.load());
    REQUIRE(page.can(PageCommand::Bin));
    page.perform(PageCommand::Bin);
    page.reload(app::DataKind::Customers);
    CHECK(bin.desk.prompter.told.isEmpty());
    REQUIRE(bin.desk.navigator.closed.size() == 1);
    CHECK(bin.desk.navigator.closed[0].record == QStringLiteral("A"));
    bin.desk.as("S1");
    CHECK(bin.binned() == 1);
}
