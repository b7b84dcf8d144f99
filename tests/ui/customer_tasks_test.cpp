// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of a customer on its page, alone and with those of its stores; acted on in place.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/task_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/parts.h"
#include "ui/common/task_change_dialog.h"
#include "ui/tasks/customer_tasks_tab.h"
#include "ui/tasks/task_dialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace accord;
using test::Desk;

namespace {

struct OpenTasks {
    OpenTasks() {
        add("KA-0001", "送冷柜申请单");
        add("KA-0001-01", "门店补发端架价签");
        tab.resize(900, 500);
        tab.show();
        show();
    }
    void add(const char *customer, const char *what) {
        REQUIRE(app::TaskService(desk.app())
                    .add({{"what", what}, {"when", "2026-12-20"}, {"customer", customer}}));
    }
    void show(domain::Rollup rollup = domain::Rollup::WithBelow) {
        tab.setRollup(rollup);
        tab.showCustomer(app::CustomerService(desk.app()).find("KA-0001").value());
    }
    template<class Widget>
    Widget &part(const char *name) {
        auto *found = tab.findChild<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QStringList whats() {
        QStringList all;
        const auto &model = *part<QTableView>("customer_tasks").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            all << model.index(row, 0).data().toString();
        }
        return all;
    }
    void select(const QString &what) {
        part<QTableView>("customer_tasks").selectRow(static_cast<int>(whats().indexOf(what)));
    }

    Desk desk{Desk::Company::Sample, "S1"};
    ui::CustomerTasksTab tab{desk.page()};
};

const QString kOwn = QStringLiteral("送冷柜申请单");
const QString kStore = QStringLiteral("门店补发端架价签");

} // namespace

TEST_CASE("a customer's tasks stand on its page, with those of its stores or alone") {
    OpenTasks open;
    const QAbstractItemModelTester tester(open.part<QTableView>("customer_tasks").model());
    CHECK(open.whats().contains(kOwn));
    CHECK(open.whats().contains(kStore));
    open.show(domain::Rollup::Alone);
    CHECK(open.whats().contains(kOwn));
    CHECK_FALSE(open.whats().contains(kStore));
}

TEST_CASE("a task on the customer's page is done in place, listed as closed and taken back") {
    OpenTasks open;
    open.select(kStore);
    open.part<QPushButton>("customer_task_done").click();
    open.show(); // as the page does when customers change
    CHECK_FALSE(open.whats().contains(kStore));
    auto &which = open.part<ui::Segments>("customer_tasks_which");
    which.findChildren<QAbstractButton *>().last()->click();
    CHECK(open.whats().contains(kStore));
    open.select(kStore);
    CHECK_FALSE(open.part<QPushButton>("customer_task_done").isEnabled());
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    open.show();
    CHECK_FALSE(open.whats().contains(kStore));
}

TEST_CASE("tasks are moved, handed over and dropped from the customer's page as on the list") {
    OpenTasks open;
    for (const char *verb :
         {"customer_task_move", "customer_task_hand_over", "customer_task_drop"}) {
        INFO(verb);
        open.select(kOwn);
        open.part<QPushButton>(verb).click();
        auto *dialog = open.tab.findChild<ui::TaskChangeDialog *>();
        REQUIRE(dialog != nullptr);
        delete dialog;
    }
}

TEST_CASE("a new task of the customer's page is the customer's, an open one is edited there") {
    OpenTasks open;
    open.part<QPushButton>("customer_new_task").click();
    auto *fresh = open.tab.findChild<ui::TaskDialog *>();
    REQUIRE(fresh != nullptr);
    CHECK(fresh->findChild<QLineEdit *>(QStringLiteral("task_customer"))
              ->text()
              .startsWith(QStringLiteral("KA-0001")));
    delete fresh;
    open.select(kOwn);
    open.part<QPushButton>("customer_task_edit").click();
    CHECK(open.tab.findChild<ui::TaskDialog *>() != nullptr);
}
