// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one customer: facts edited in place, figures, group, history.
#include "app/customer_figures.h"
#include "app/customer_service.h"
#include "app/health_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "app/plan_overview.h"
#include "app/task_service.h"
#include "support/catch.h"
#include "support/ui_window_desk.h"
#include "ui/common/list_page.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_dialog.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customer_people_pane.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/health_bars.h"
#include "ui/customers/plan_progress.h"
#include "ui/customers/record_dialog.h"
#include "ui/customers/sales_table_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace accord;
using test::Desk;

namespace {

struct OpenPage {
    explicit OpenPage(const std::string &user = "S1") : desk(Desk::Company::Sample, user) {
        REQUIRE(page.load());
        page.resize(1232, 800);
        page.show();
    }
    template<class Widget>
    Widget &part(const char *name) {
        auto *found = page.findChild<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] domain::Customer stored() {
        return app::CustomerService(desk.app()).find(code).value();
    }
    [[nodiscard]] static std::string firstAccount(Desk &desk) {
        const auto page = app::CustomerService(desk.app()).list({"account_level = true", 1, {}});
        return page.value().rows.at(0).code;
    }

    Desk desk;
    std::string code = firstAccount(desk);
    ui::CustomerPage page{desk.page(),
                          {QStringLiteral("customers"), QString::fromStdString(code), {}}};
};

} // namespace

TEST_CASE("a fact is edited in place, saved as one change and taken back") {
    OpenPage open;
    const std::string before = open.stored().city;
    open.part<QPushButton>("fact_city").click();
    auto &edit = open.part<QLineEdit>("edit_city");
    CHECK(edit.isVisible());
    edit.setText(QStringLiteral("昆明 <b>&</b>"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(open.stored().city == "昆明 <b>&</b>");
    CHECK(open.part<QPushButton>("fact_city").accessibleName() == QStringLiteral("昆明 <b>&</b>"));
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(open.stored().city == before);
}

TEST_CASE("the history tells changes in words: people by name, lists and choices as read") {
    OpenPage open;
    open.page.take({{QStringLiteral("tab"), QStringLiteral("history")}});
    const auto &model = *open.part<QTableView>("customerHistory").model();
    REQUIRE(model.rowCount() > 5);
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
    }
    CHECK(cells.filter(QStringLiteral("[")).isEmpty());
    for (const char *raw : {"pinyin", "true", "false", "S1", "M1", "M2", "status_on"}) {
        INFO(raw);
        CHECK_FALSE(cells.contains(QLatin1String(raw)));
    }
    CHECK(cells.contains(QStringLiteral("yes"))); // account level
}

TEST_CASE("escape gives up what was typed in a fact") {
    OpenPage open;
    const std::string before = open.stored().address;
    open.part<QPushButton>("fact_address").click();
    auto &edit = open.part<QLineEdit>("edit_address");
    edit.setText(QStringLiteral("elsewhere"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK_FALSE(edit.isVisible());
    CHECK(open.stored().address == before);
}

TEST_CASE("a fact of several lines is typed in several lines and kept as a draft until saved") {
    OpenPage open;
    open.part<QPushButton>("fact_story_past").click();
    auto &edit = open.part<QPlainTextEdit>("edit_story_past");
    REQUIRE(edit.isVisible());
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("one"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("two"));
    open.desk.page().drafts.flush();
    REQUIRE(open.desk.page().drafts.leftBehind().size() == 1);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.stored().storyPast == "one\ntwo");
    CHECK_FALSE(edit.isVisible());
    CHECK(open.desk.page().drafts.leftBehind().isEmpty());
    // The line that is shown says that there is more.
    CHECK(open.part<QPushButton>("fact_story_past").text().contains(QStringLiteral("…")));
    open.part<QPushButton>("fact_story_past").click();
    CHECK(edit.toPlainText() == QStringLiteral("one\ntwo"));
    edit.appendPlainText(QStringLiteral("three"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(open.stored().storyPast == "one\ntwo");
    CHECK(open.desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("a refused fact says why beside the field and keeps what was typed") {
    OpenPage open;
    open.part<QPushButton>("fact_opened_on").click();
    auto &edit = open.part<QLineEdit>("edit_opened_on");
    edit.setText(QStringLiteral("yesterday"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.isVisible());
    CHECK(edit.text() == QStringLiteral("yesterday"));
    CHECK(edit.property("invalid").toBool());
    CHECK(open.desk.prompter.told.isEmpty());
}

TEST_CASE("a choice is saved when it is made") {
    OpenPage open;
    open.part<QPushButton>("fact_stage").click();
    auto &box = open.part<QComboBox>("edit_stage");
    const int index = box.findData(QStringLiteral("hibernation"));
    REQUIRE(index > 0);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
    CHECK(open.stored().stage == domain::Stage::Hibernation);
}

TEST_CASE("a newer version of the record is not overwritten") {
    OpenPage open;
    open.part<QPushButton>("fact_city").click();
    auto &edit = open.part<QLineEdit>("edit_city");
    REQUIRE(app::CustomerService(open.desk.app()).set(open.code, {{"city", "贵阳"}}));
    edit.setText(QStringLiteral("昆明"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(open.stored().city == "贵阳");
    CHECK(edit.isVisible());
    CHECK(edit.text() == QStringLiteral("昆明"));
}

TEST_CASE("who may only look cannot begin to edit") {
    OpenPage open("V1");
    CHECK_FALSE(open.part<QPushButton>("fact_city").isEnabled());
}

TEST_CASE("the figures of the page are those of the service") {
    OpenPage open;
    open.page.take({{QStringLiteral("tab"), QStringLiteral("sales")}});
    const auto overview = app::CustomerFigures(open.desk.app()).overview(open.code);
    REQUIRE(overview);
    CHECK(open.part<QLabel>("sales12").text() ==
          open.desk.page().figures.amount(app::sumOf(overview->netFen)));
    auto *model = open.part<QTableView>("salesTable").model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 13);
    const int year = open.part<QComboBox>("salesYear").currentData().toInt();
    const auto sales =
        app::CustomerFigures(open.desk.app()).sales(open.code, year, domain::SalesField::NetSales);
    REQUIRE(sales);
    CHECK(model->index(12, model->columnCount() - 3).data().toString() ==
          open.desk.page().figures.amount(app::sumOf(sales->total.year)));
    CHECK(model->index(12, model->columnCount() - 2).data().toString() ==
          open.desk.page().figures.amount(app::sumOf(sales->total.before, sales->months)));
    QSet<QString> headings; // every column says which year it is of
    for (int column = 0; column < model->columnCount(); ++column) {
        headings << model->headerData(column, Qt::Horizontal).toString();
    }
    CHECK(headings.size() == model->columnCount());
    CHECK_FALSE(headings.contains(ui::CustomerText::stage(domain::Stage::Growth)));
}

TEST_CASE("the group leads to its stores, and a change elsewhere shows") {
    OpenPage open;
    QPushButton *store = nullptr;
    for (auto *button : open.page.findChildren<QPushButton *>()) {
        if (button->objectName().startsWith(QStringLiteral("tree_"))) {
            store = button;
        }
    }
    REQUIRE(store != nullptr);
    store->click();
    REQUIRE(open.desk.navigator.opened.size() == 1);
    CHECK(open.desk.navigator.opened.first().feature == QStringLiteral("customers"));
    REQUIRE(app::CustomerService(open.desk.app()).set(open.code, {{"name", "改名商业"}}));
    open.page.reload(app::DataKind::Customers);
    CHECK(open.part<QLabel>("customerName").text() == QStringLiteral("改名商业"));
}

TEST_CASE("an opened customer walks the list it was opened from, in the same tab") {
    test::WindowDesk desk(test::WindowDesk::Features::All);
    desk.window().goTo({QStringLiteral("customers"), {}, {}});
    auto *list = dynamic_cast<ui::ListPage *>(desk.window().pages().front());
    REQUIRE(list != nullptr);
    REQUIRE(Desk::waitFor([&] { return list->model().isComplete() && list->model().fetched(2); }));
    list->view().setCurrentIndex(list->model().index(1, 0));
    list->perform(ui::PageCommand::Open);
    const auto *tabs = desk.part<QTabBar>("tabs");
    CHECK(tabs->count() == 2);
    const auto front = [&] { return desk.window().pages().front(); };
    const QString total = desk.desk.page().figures.count(list->model().total());
    CHECK(front()->walkText() == QStringLiteral("2 / ") + total);
    desk.window().run(ui::PageCommand::NextRecord);
    CHECK(front()->place().record == list->model().fetched(2)->key);
    CHECK(front()->walkText() == QStringLiteral("3 / ") + total);
    CHECK(tabs->count() == 2);
    desk.window().run(ui::PageCommand::PreviousRecord);
    desk.window().run(ui::PageCommand::PreviousRecord);
    CHECK(front()->place().record == list->model().fetched(0)->key);
    CHECK_FALSE(front()->can(ui::PageCommand::PreviousRecord));
    CHECK_FALSE(desk.part<QPushButton>("walk_previous")->isEnabled());
    CHECK(desk.part<QPushButton>("walk_next")->isEnabled());
    desk.startAgain(); // the way through the list is there again
    REQUIRE(front() != nullptr);
    CHECK(front()->walkText() == QStringLiteral("1 / ") + total);
}

namespace {

// A part of another feature that counts what the page does with it.
struct CountingPart : ui::CustomerPart {
    void showCustomer(const domain::Customer &customer) override {
        ++shown;
        code = customer.code;
    }
    [[nodiscard]] bool concerns(app::Changes changes) const override {
        return changes.has(app::DataKind::Imports);
    }
    void take(const QVariantMap &hint) override { taken = hint; }
    int shown = 0;
    std::string code;
    QVariantMap taken;
};

} // namespace

TEST_CASE("a part of another feature is made when it is first seen and loads again after changes") {
    Desk desk;
    const std::string code = OpenPage::firstAccount(desk);
    CountingPart *part = nullptr;
    ui::CustomerPage page(
        desk.page(), {QStringLiteral("customers"), QString::fromStdString(code), {}},
        {{QStringLiteral("visits"), QStringLiteral("Visits"),
          [&](ui::PageContext & /*context*/) { return part = new CountingPart; }}});
    REQUIRE(page.load());
    page.show();
    CHECK(part == nullptr);
    page.take({{QStringLiteral("tab"), QStringLiteral("visits")}, {QStringLiteral("mark"), 7}});
    REQUIRE(part != nullptr);
    CHECK(part->shown == 1);
    CHECK(part->code == code);
    CHECK(part->taken.value(QStringLiteral("mark")).toInt() == 7);
    page.reload(app::DataKind::Imports);
    CHECK(part->shown == 2);
    page.take({{QStringLiteral("tab"), QStringLiteral("overview")}});
    page.reload(app::DataKind::Customers); // not in front: later
    CHECK(part->shown == 2);
    page.take({{QStringLiteral("tab"), QStringLiteral("visits")}});
    CHECK(part->shown == 3);
    CHECK(page.saveState().value(QStringLiteral("tab")).toString() == QStringLiteral("visits"));
}

TEST_CASE("what was typed into a fact is offered again after a kill, and goes when it is saved") {
    OpenPage open;
    open.part<QPushButton>("fact_address").click();
    auto &edit = open.part<QLineEdit>("edit_address");
    edit.clear();
    QTest::keyClicks(&edit, QStringLiteral("1 Half Way"));
    open.desk.page().drafts.flush();
    const auto left = open.desk.page().drafts.leftBehind();
    REQUIRE(left.size() == 1);
    ui::CustomerPage again(open.desk.page(), left.first().place);
    REQUIRE(again.load());
    again.show();
    again.take({{QStringLiteral("draft"), left.first().content}});
    auto *typed = again.findChild<QLineEdit *>(QStringLiteral("edit_address"));
    REQUIRE(typed->isVisible());
    CHECK(typed->text() == QStringLiteral("1 Half Way"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(open.stored().address == "1 Half Way");
    CHECK(open.desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("what is typed into a fact survives a change of another field by somebody else") {
    OpenPage open;
    open.part<QPushButton>("fact_address").click();
    auto &edit = open.part<QLineEdit>("edit_address");
    edit.setText(QStringLiteral("half typed"));
    REQUIRE(app::CustomerService(open.desk.app()).set(open.code, {{"city", "贵阳"}}));
    open.page.reload(app::DataKind::Customers);
    CHECK(edit.isVisible());
    CHECK(edit.text() == QStringLiteral("half typed"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(open.stored().address == "half typed");
    CHECK(open.stored().city == "贵阳");
}

TEST_CASE("a customer that was being typed is offered again after a kill") {
    Desk desk;
    ui::CustomersPage page(desk.page(), {QStringLiteral("customers"), {}, {}});
    ui::CustomersPage::addCustomer(desk.page(), &page);
    auto *dialog = page.findChild<ui::CustomerDialog *>();
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("customer_code")),
                     QStringLiteral("KA-7777"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("customer_name")),
                     QStringLiteral("Half Typed Ltd"));
    desk.page().drafts.flush();
    const auto left = desk.page().drafts.leftBehind();
    REQUIRE(left.size() == 1);
    delete dialog;
    page.take({{QStringLiteral("draft"), left.first().content}});
    dialog = page.findChild<ui::CustomerDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLineEdit *>(QStringLiteral("customer_name"))->text() ==
          QStringLiteral("Half Typed Ltd"));
    dialog->accept();
    CHECK(app::CustomerService(desk.app()).find("KA-7777").has_value());
    CHECK(desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("notes and own fields are written, changed and removed") {
    OpenPage open;
    open.page.take({{QStringLiteral("tab"), QStringLiteral("notes")}});
    const auto dialog = [&]() -> ui::RecordDialog & {
        auto *found = open.page.findChild<ui::RecordDialog *>();
        REQUIRE(found != nullptr);
        return *found;
    };
    open.part<QPushButton>("fields_add").click();
    dialog().accept();
    CHECK(dialog().isVisible()); // without a name
    dialog().findChild<QLineEdit *>(QStringLiteral("own_field_name"))->setText("ERP");
    dialog().findChild<QLineEdit *>(QStringLiteral("own_field_value"))->setText("A-17 <b>");
    dialog().accept();
    CHECK(open.stored().custom.at("ERP") == "A-17 <b>");
    delete &dialog();
    open.page.reload(app::DataKind::Customers);
    auto &fields = open.part<QTableView>("ownFields");
    fields.selectRow(0);
    Q_EMIT fields.activated(fields.currentIndex());
    dialog().findChild<QLineEdit *>(QStringLiteral("own_field_name"))->setText("ERP number");
    dialog().accept();
    CHECK(open.stored().custom.count("ERP") == 0);
    CHECK(open.stored().custom.at("ERP number") == "A-17 <b>");
    open.page.reload(app::DataKind::Customers);
    fields.selectRow(0);
    open.part<QPushButton>("fields_remove").click();
    CHECK(open.stored().custom.empty());
}

TEST_CASE("a customer is archived, brought back and merged from its page") {
    OpenPage open;
    const auto trigger = [&](const char *action) { open.part<QAction>(action).trigger(); };
    trigger("customer_archive");
    CHECK(open.stored().status == domain::CustomerStatus::Archived);
    open.page.reload(app::DataKind::Customers);
    trigger("customer_archive");
    CHECK(open.stored().status == domain::CustomerStatus::Active);
    REQUIRE(app::CustomerService(open.desk.app()).add("DOUBLE-1", {{"name", "重复的档案"}}));
    open.page.reload(app::DataKind::Customers);
    trigger("customer_merge");
    auto *dialog = open.page.findChild<ui::RecordDialog *>();
    REQUIRE(dialog != nullptr);
    auto *other = dialog->findChild<QLineEdit *>(QStringLiteral("merge_other"));
    other->setText("nowhere");
    dialog->accept();
    CHECK(other->property("invalid").toBool());
    other->setText("DOUBLE-1");
    dialog->accept();
    CHECK_FALSE(app::CustomerService(open.desk.app()).find("DOUBLE-1").has_value());
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(app::CustomerService(open.desk.app()).find("DOUBLE-1").has_value());
}

TEST_CASE("a customer is handed over from its page, with the pack for the next owner") {
    OpenPage open;
    const auto file = open.desk.folder() / "pack.pdf";
    open.desk.files.answer = QString::fromStdString(file.string());
    open.part<QAction>("customer_hand_over").trigger();
    auto *dialog = open.page.findChild<ui::RecordDialog *>();
    REQUIRE(dialog != nullptr);
    auto *to = dialog->findChild<QComboBox *>(QStringLiteral("handover_to"));
    const domain::UserId before = open.stored().owner;
    CHECK(to->currentData().toString().isEmpty()); // nobody gets it by an Enter too many
    dialog->accept();
    CHECK(open.stored().owner == before);
    auto *wrong = dialog->findChild<QLabel *>(QStringLiteral("error_to"));
    REQUIRE(wrong != nullptr);
    CHECK_FALSE(wrong->text().isEmpty());
    to->setCurrentIndex(1);
    CHECK(wrong->text().isEmpty()); // what was said of it goes with it
    for (int i = 1; i < to->count() && open.stored().owner == before; ++i) {
        to->setCurrentIndex(i); // who has it already is refused
        dialog->accept();
    }
    CHECK(open.stored().owner != before);
    REQUIRE(Desk::waitFor([&] { return std::filesystem::exists(file); }));
    CHECK(std::filesystem::file_size(file) > 1000);
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(open.stored().owner == before);
}

TEST_CASE("a manager writes the pack of a customer and cannot hand it over") {
    OpenPage open("M1");
    CHECK_FALSE(open.part<QAction>("customer_hand_over").isEnabled());
    const auto file = open.desk.folder() / "pack.pdf";
    open.desk.files.answer = QString::fromStdString(file.string());
    open.part<QAction>("customer_pack").trigger();
    CHECK(Desk::waitFor([&] { return std::filesystem::exists(file); }));
}

TEST_CASE("a visit and a task are begun for the customer from its page") {
    OpenPage open;
    open.part<QPushButton>("logVisit").click();
    open.part<QPushButton>("newTask").click();
    REQUIRE(open.desk.navigator.opened.size() == 2);
    const QString code = QString::fromStdString(open.code);
    CHECK(open.desk.navigator.opened[0].feature == QStringLiteral("visits"));
    CHECK(open.desk.navigator.opened[0].record == QStringLiteral("new:") + code);
    CHECK(open.desk.navigator.opened[1].feature == QStringLiteral("tasks"));
    CHECK(open.desk.navigator.opened[1].hint.value(QStringLiteral("new")).toString() == code);
}

TEST_CASE("the overview shows what happened last and the credit, and leads to all of it") {
    OpenPage open;
    auto &page = open.page;
    const auto lines = page.findChildren<QPushButton *>(
        QRegularExpression(QStringLiteral("^latest_[a-z_]+_[0-9]+$")));
    REQUIRE(lines.size() == 6);
    CHECK_FALSE(lines.first()->accessibleName().isEmpty());
    auto &tabs = open.part<QTabWidget>("customerTabs");
    open.part<QPushButton>("latest_all").click();
    CHECK(tabs.currentIndex() == 1);
    open.part<QPushButton>("terms_more").click();
    CHECK(tabs.tabText(tabs.currentIndex()) == QStringLiteral("Money and stock"));
}

TEST_CASE("a plan is shown category by category as far as there are figures, and opens") {
    Desk desk;
    const auto plans = app::PlanOverview(desk.app()).ofYear(2026);
    REQUIRE(plans);
    const auto found =
        std::ranges::find_if(*plans, [](const auto &plan) { return plan.lines.size() > 1; });
    REQUIRE(found != plans->end());
    ui::PlanProgress progress(desk.page(), *found);
    CHECK(progress.findChildren<QProgressBar *>().size() ==
          static_cast<qsizetype>(found->lines.size()) + 1); // and the total
    QSignalSpy opened(&progress, &ui::PlanProgress::planOpened);
    progress.findChild<QPushButton *>(QStringLiteral("plan2026"))->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toInt() == 2026);
}

TEST_CASE("one switch shows a group with everything below it or alone, and is remembered") {
    OpenPage open;
    auto &which = open.part<ui::Segments>("customerRollup");
    CHECK(which.isVisible());
    CHECK(which.current() == 0);
    open.page.take({{QStringLiteral("tab"), QStringLiteral("sales")}});
    const auto &sales = *open.part<QTableView>("salesTable").model();
    const int whole = sales.columnCount(); // categories
    REQUIRE(whole > 1);
    // A store that pays late is a part of the group, not of the group alone.
    REQUIRE(app::ReceivableService(open.desk.app())
                .add("KA-0001-01", {{"invoice", "LATE"},
                                    {"invoice_date", "2026-01-05"},
                                    {"due_date", "2026-02-05"},
                                    {"amount_fen", 900'000'000}}));
    open.page.reload(app::DataKind::Customers);
    const auto nextStep = [&] { return open.part<QPushButton>("nextStep").accessibleName(); };
    const auto health = [&](domain::Rollup rollup) {
        return app::HealthService(open.desk.app()).of(open.code, rollup)->score;
    };
    CHECK(health(domain::Rollup::WithBelow) != health(domain::Rollup::Alone));
    const QString nextOfAll = nextStep();
    const auto shown = [&] { return open.part<ui::HealthBars>("health").accessibleName(); };
    const QString healthOfAll = shown();
    CHECK(healthOfAll.contains(QString::number(health(domain::Rollup::WithBelow).value())));
    which.findChildren<QAbstractButton *>().last()->click();
    // Sales sit on the stores: the group alone has none.
    CHECK(sales.columnCount() < whole);
    // The stores are visited sooner than the group.
    CHECK(nextStep() != nextOfAll);
    CHECK(shown().contains(QString::number(health(domain::Rollup::Alone).value())));
    ui::CustomerPage again(open.desk.page(),
                           {QStringLiteral("customers"), QString::fromStdString(open.code), {}});
    REQUIRE(again.load());
    CHECK(again.findChild<ui::Segments *>(QStringLiteral("customerRollup"))->current() == 1);
    // Where nobody is below there is nothing to choose.
    ui::CustomerPage store(open.desk.page(),
                           {QStringLiteral("customers"), QStringLiteral("KA-0001-01"), {}});
    REQUIRE(store.load());
    store.show();
    CHECK_FALSE(store.findChild<ui::Segments *>(QStringLiteral("customerRollup"))->isVisible());
}

TEST_CASE("open items that have no line of their own are a click away") {
    Desk desk;
    nlohmann::json tasks = nlohmann::json::array();
    for (int i = 0; i < 9; ++i) {
        tasks.push_back({{"customer", "KA-0002"},
                         {"what", "call again"},
                         {"when", "2020-01-01"},
                         {"who", desk.app().actor.code}});
    }
    REQUIRE(app::TaskService(desk.app()).add(tasks, {}, nullptr));
    ui::CustomerPeoplePane pane(desk.page());
    QVariantMap wanted;
    QObject::connect(&pane, &ui::CustomerPeoplePane::partWanted,
                     [&](const QVariantMap &hint) { wanted = hint; });
    pane.showCustomer("KA-0002", domain::Rollup::Alone);
    auto *rest = pane.findChild<QPushButton *>(QStringLiteral("open_rest"));
    REQUIRE(rest != nullptr);
    rest->click();
    CHECK(wanted.value(QStringLiteral("tab")) == QStringLiteral("tasks"));
}
