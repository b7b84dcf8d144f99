// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks list as its users drive it: first views, done in place, many at once with a preview and
// one step back, the dialog with its drafts and errors, what other pages ask for.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/task_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/customer_field.h"
#include "ui/common/task_change_dialog.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/tasks_feature.h"
#include "ui/tasks/tasks_page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace accord;
using test::Desk;
using ui::TaskDialog;
using ui::TasksPage;

namespace {

struct Shown {
    explicit Shown(const std::string &user = "M1", Desk::Company company = Desk::Company::Sample)
        : desk(company, user), page(desk.page(), {QStringLiteral("tasks"), {}, {}}) {
        page.resize(1100, 700);
        page.show();
        page.peek()->show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        settle();
    }
    void settle() {
        REQUIRE(Desk::waitFor(
            [this] { return page.model().isComplete() && !desk.page().jobs.isBusy(); }));
    }
    void reload() {
        page.reload(app::DataKind::Tasks);
        settle();
    }
    template<class T>
    T &child(const char *name) {
        auto *found = page.findChild<T *>(QString::fromLatin1(name));
        found = found != nullptr ? found : page.peek()->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    domain::TaskId add(const char *what, int ahead,
                       nlohmann::json more = nlohmann::json::object()) {
        more["what"] = what;
        more["when"] = app::today(desk.app()).plusDays(ahead).toString();
        return app::TaskService(desk.app()).add(more).value().front().id;
    }
    domain::Task now(domain::TaskId id) { return app::TaskService(desk.app()).find(id).value(); }
    std::int64_t count(const std::string &filter) {
        return app::TaskService(desk.app()).list({filter, 0, {}}).value().total;
    }
    template<class T>
    T *dialog() {
        T *found = nullptr;
        REQUIRE(Desk::waitFor([&] {
            found = page.findChild<T *>();
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
    Desk desk;
    TasksPage page;
};

template<class T>
T &in(QWidget &dialog, const char *id) {
    auto *found = dialog.findChild<T *>(QString::fromLatin1(id));
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("the first views show what is mine, overdue, for today, this week and done") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const base::Date today = app::today(shown.desk.app());
    const std::string day = today.toString();
    const std::string mine = "who = M1 and state = open";
    CHECK(shown.page.model().total() == shown.count(mine));
    const std::string sunday = today.plusDays(7 - today.weekday()).toString();
    const std::string expected[] = {mine + " and when < " + day, mine + " and when = " + day,
                                    mine + " and when >= " + day + " and when <= " + sunday};
    for (int i = 0; i < 3; ++i) {
        shown.page.showView(i + 1);
        shown.settle();
        CHECK(shown.page.model().total() == shown.count(expected[i]));
    }
    shown.page.showView(5);
    shown.settle();
    CHECK(shown.page.model().total() == shown.count("given_by = M1 and state = open"));
    shown.page.showView(6);
    shown.settle();
    CHECK(shown.page.model().total() == shown.count("who = M1 and state = done"));
}

TEST_CASE("a supervisor sees the open tasks of the team, grouped by person without loss") {
    Shown shown("S1");
    shown.page.showView(4);
    shown.settle();
    const qint64 total = shown.page.model().total();
    CHECK(total == shown.count("state = open"));
    shown.page.groupBy(QStringLiteral("who"));
    shown.settle();
    qint64 counted = 0;
    for (int row = 0; row < shown.page.model().rowCount(); ++row) {
        if (shown.page.model().isGroup(row)) {
            counted += shown.page.model().index(row, 0).data(ui::GroupCountRole).toLongLong();
        }
    }
    CHECK(counted == total);
}

TEST_CASE("every sort keeps all tasks and puts them in its order") {
    Shown shown;
    const qint64 total = shown.page.model().total();
    for (const char *column : {"what", "customer", "who", "moves", "source", "when"}) {
        for (int again = 0; again < 2; ++again) {
            shown.page.sortBy(QString::fromLatin1(column));
            shown.settle();
            CHECK(shown.page.model().total() == total);
        }
    }
    shown.page.showView(0);
    shown.settle();
    for (int row = 1; row < shown.page.model().rowCount(); ++row) {
        REQUIRE(Desk::waitFor([&] { return shown.page.model().fetched(row) != nullptr; }));
        CHECK(shown.page.model().fetched(row - 1)->cells[3].value.toLongLong() <=
              shown.page.model().fetched(row)->cells[3].value.toLongLong());
    }
}

TEST_CASE("the quick filter finds a task by its words and by its customer") {
    Shown shown;
    REQUIRE(app::CustomerService(shown.desk.app()).add("Q-1", {{"name", "青石便利"}}));
    shown.add("100% <b>done</b>", 0, {{"customer", "Q-1"}});
    shown.reload();
    auto &quick = shown.child<QLineEdit>("quick_filter");
    for (const char *typed : {"100% <B>", "青石", "q-1"}) {
        quick.clear();
        REQUIRE(Desk::waitFor([&] { return shown.page.model().total() > 1; }));
        quick.setText(QString::fromUtf8(typed));
        REQUIRE(Desk::waitFor([&] { return shown.page.model().total() == 1; }));
        shown.settle();
    }
    shown.add("与門店確認Ａ箱", 0, {}); // whatever characters and widths it is typed in
    shown.reload();
    for (const char *typed : {"门店确认a箱", "門店确认", "確認A箱"}) {
        quick.clear();
        REQUIRE(Desk::waitFor([&] { return shown.page.model().total() > 1; }));
        quick.setText(QString::fromUtf8(typed));
        REQUIRE(Desk::waitFor([&] { return shown.page.model().total() == 1; }));
        shown.settle();
    }
    quick.setText(QStringLiteral("100_"));
    REQUIRE(Desk::waitFor([&] { return shown.page.model().total() == 0; }));
    shown.settle();
}

TEST_CASE("Alt+Enter does the current task, undo takes it back") {
    Shown shown;
    const auto id = shown.add("first of all", -900);
    shown.reload();
    REQUIRE(shown.page.view().goTo(id.value()));
    shown.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.page));
    shown.page.view().setFocus();
    QTest::keyClick(&shown.page.view(), Qt::Key_Return, Qt::AltModifier);
    CHECK(shown.now(id).state == domain::TaskState::Done);
    REQUIRE(app::HistoryService(shown.desk.app()).undo());
    CHECK(shown.now(id).state == domain::TaskState::Open);
}

TEST_CASE("the pane shows the task, ticks off the lines of a list and hands over") {
    Shown shown;
    nlohmann::json many = nlohmann::json::array();
    for (int i = 0; i < 25; ++i) { // so many become one list
        many.push_back({{"what", "line " + std::to_string(i)},
                        {"when", app::today(shown.desk.app()).plusDays(-950).toString()}});
    }
    const auto list = app::TaskService(shown.desk.app()).add(many, "a list").value().front().id;
    shown.reload();
    REQUIRE(shown.page.view().goTo(list.value()));
    auto &items = shown.child<QListWidget>("task_items");
    REQUIRE(Desk::waitFor([&] { return items.count() == 25; }));
    CHECK(shown.child<QLabel>("task_peek_what").text() == QStringLiteral("a list"));
    items.item(3)->setCheckState(Qt::Checked);
    CHECK(shown.now(list).items[3].done);
    shown.settle();
    QTest::mouseClick(&shown.child<QPushButton>("peek_hand_over"), Qt::LeftButton);
    auto *change = shown.dialog<ui::TaskChangeDialog>();
    auto &who = in<QComboBox>(*change, "task_change_who");
    CHECK(who.currentIndex() < 0); // nobody gets it by an Enter too many
    CHECK_FALSE(in<QPushButton>(*change, "task_change_apply").isEnabled());
    who.setCurrentIndex(who.findData(QStringLiteral("M2")));
    QTest::mouseClick(&in<QPushButton>(*change, "task_change_apply"), Qt::LeftButton);
    CHECK(shown.count("who = M2 and what = \"a list\"") == 1);
}

TEST_CASE("many tasks are moved after a preview in one step of undo, closed ones stay") {
    Shown shown;
    const auto first = shown.add("a", -902);
    const auto second = shown.add("b", -901);
    const auto closed = shown.add("c", -900);
    shown.reload();
    for (const auto id : {first, second, closed}) {
        shown.page.model().select(id.value(), true);
    }
    REQUIRE(app::TaskService(shown.desk.app()).complete({closed}));
    QTest::mouseClick(&shown.child<QPushButton>("bulk_move"), Qt::LeftButton);
    auto *change = shown.dialog<ui::TaskChangeDialog>();
    auto &day = in<QLineEdit>(*change, "task_change_day");
    auto &apply = in<QPushButton>(*change, "task_change_apply");
    day.setText(QStringLiteral("no day"));
    CHECK_FALSE(apply.isEnabled());
    day.setText(QStringLiteral("+5"));
    CHECK(in<QListWidget>(*change, "task_change_list").count() == 3);
    CHECK(shown.now(first).moves == 0);
    QTest::mouseClick(&apply, Qt::LeftButton);
    const base::Date wanted = app::today(shown.desk.app()).plusDays(5);
    CHECK(shown.now(first).when == wanted);
    CHECK(shown.now(second).when == wanted);
    CHECK(shown.now(closed).when < wanted);
    REQUIRE(app::HistoryService(shown.desk.app()).undo());
    CHECK(shown.now(first).when == app::today(shown.desk.app()).plusDays(-902));
    CHECK(shown.now(second).when == app::today(shown.desk.app()).plusDays(-901));
}

TEST_CASE("Delete drops what is ticked, and asks for the reason without an error before it") {
    Shown shown;
    const auto first = shown.add("a", -902);
    const auto second = shown.add("b", -901);
    shown.reload();
    shown.page.model().select(first.value(), true);
    shown.page.model().select(second.value(), true);
    shown.page.perform(ui::PageCommand::Bin);
    auto *change = shown.dialog<ui::TaskChangeDialog>();
    CHECK(in<QListWidget>(*change, "task_change_list").count() == 2);
    CHECK_FALSE(in<QLabel>(*change, "task_change_reason_note").isVisible());
    auto &reason = in<QLineEdit>(*change, "task_change_reason");
    CHECK(change->focusWidget() == &reason);
    CHECK_FALSE(in<QPushButton>(*change, "task_change_apply").isEnabled());
    reason.setText(QStringLiteral("double"));
    change->accept();
    CHECK(shown.now(first).state == domain::TaskState::Dropped);
    CHECK(shown.now(second).state == domain::TaskState::Dropped);
}

TEST_CASE("what was moved before needs a reason to be moved again") {
    Shown shown;
    const auto id = shown.add("again", -900);
    app::TaskService tasks(shown.desk.app());
    REQUIRE(tasks.move({id}, app::today(shown.desk.app()), ""));
    ui::TaskChangeDialog change(shown.desk.page(), app::TaskAct::Move, {id});
    change.show();
    auto &apply = in<QPushButton>(change, "task_change_apply");
    CHECK_FALSE(apply.isEnabled());
    CHECK(in<QLabel>(change, "task_change_reason_note").isVisible());
    in<QLineEdit>(change, "task_change_reason").setText(QStringLiteral("out of stock"));
    CHECK(apply.isEnabled());
    QTest::mouseClick(&apply, Qt::LeftButton);
    CHECK(shown.now(id).moves == 2);
    CHECK(shown.now(id).moveReason == "out of stock");
}

TEST_CASE("a new task is written by keyboard, with all that is wrong told at once") {
    Shown shown;
    TaskDialog dialog(shown.desk.page(), std::nullopt, QStringLiteral("KA-0002"));
    dialog.show();
    in<QLineEdit>(dialog, "task_when").setText(QStringLiteral("some day"));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(in<QLabel>(dialog, "error_what").isVisible());
    CHECK(in<QLabel>(dialog, "error_when").isVisible());
    QTest::keyClicks(&in<QLineEdit>(dialog, "task_what"), QStringLiteral("call <b>back</b>"));
    in<QLineEdit>(dialog, "task_when").setText(QStringLiteral("+2"));
    QTest::mouseClick(&in<QPushButton>(dialog, "task_unfold"), Qt::LeftButton);
    in<QPlainTextEdit>(dialog, "task_why").setPlainText(QStringLiteral("promised"));
    in<QLineEdit>(dialog, "task_how_much").setText(QStringLiteral("two cases"));
    QTest::keyClick(&in<QLineEdit>(dialog, "task_what"), Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    const domain::Task task = shown.now(dialog.saved());
    CHECK(task.what == "call <b>back</b>");
    CHECK(task.why == "promised");
    CHECK(task.howMuch == "two cases");
    CHECK(task.when == app::today(shown.desk.app()).plusDays(2));
    CHECK_FALSE(task.customer.isNull());
}

TEST_CASE("a customer is found while typing") {
    Shown shown;
    REQUIRE(app::CustomerService(shown.desk.app()).add("Q-1", {{"name", "青石便利"}}));
    ui::CustomerField field(shown.desk.page(), QStringLiteral("f"), QStringLiteral("Customer"));
    field.show();
    field.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("q-1"));
    const auto *completer = field.findChild<QCompleter *>();
    REQUIRE(completer != nullptr);
    REQUIRE(Desk::waitFor([&] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    CHECK(field.code() == QStringLiteral("Q-1"));
    CHECK(field.text().contains(QStringLiteral("青石便利")));
    field.setText(QStringLiteral("Q-1"));
    CHECK(field.code() == QStringLiteral("Q-1"));
}

TEST_CASE("a task that was changed meanwhile is not overwritten") {
    Shown shown;
    const auto id = shown.add("mine", 1);
    TaskDialog dialog(shown.desk.page(), shown.now(id), {});
    dialog.show();
    REQUIRE(app::TaskService(shown.desk.app()).set(id, {{"what", "theirs"}}));
    in<QLineEdit>(dialog, "task_what").setText(QStringLiteral("mine again"));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(shown.now(id).what == "theirs");
    dialog.reject();
}

TEST_CASE("what was typed is a draft until it is saved or given up, and is taken up again") {
    Shown shown;
    QVariantMap content;
    {
        TaskDialog dialog(shown.desk.page(), std::nullopt, {});
        dialog.show();
        QTest::keyClicks(&in<QLineEdit>(dialog, "task_what"), QStringLiteral("half a thought"));
        shown.desk.page().drafts.flush();
        const auto left = shown.desk.page().drafts.leftBehind();
        REQUIRE(left.size() == 1);
        CHECK(left[0].place.feature == QStringLiteral("tasks"));
        content = left[0].content;
        shown.desk.prompter.answers = {0}; // it may go
        dialog.reject();
        CHECK(shown.desk.page().drafts.leftBehind().isEmpty());
    }
    shown.page.take({{QStringLiteral("draft"), content}});
    auto *again = shown.dialog<TaskDialog>();
    CHECK(in<QLineEdit>(*again, "task_what").text() == QStringLiteral("half a thought"));
    again->accept();
    CHECK(shown.count("what = \"half a thought\"") == 1);
    shown.desk.page().drafts.flush();
    CHECK(shown.desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("another page opens one task, or a new one for its customer") {
    Shown shown;
    const auto id = shown.add("open me", 3);
    const QString key = QString::fromStdString(id.toString());
    const ui::Feature feature = ui::makeTasksFeature();
    CHECK(feature.makePage(shown.desk.page(), {QStringLiteral("tasks"), key, {}}) == nullptr);
    REQUIRE(Desk::waitFor([&] { return !shown.desk.navigator.opened.isEmpty(); }));
    CHECK(shown.desk.navigator.opened[0].record.isEmpty());
    shown.page.take(shown.desk.navigator.opened[0].hint);
    auto *dialog = shown.dialog<TaskDialog>();
    CHECK(in<QLineEdit>(*dialog, "task_what").text() == QStringLiteral("open me"));
    dialog->reject();
    REQUIRE(Desk::waitFor([&] { return shown.page.findChild<TaskDialog *>() == nullptr; }));
    shown.page.take({{QStringLiteral("new"), QStringLiteral("KA-0002")}});
    dialog = shown.dialog<TaskDialog>();
    CHECK(in<ui::CustomerField>(*dialog, "task_customer").code() == QStringLiteral("KA-0002"));
    dialog->reject();
}

TEST_CASE("somebody else's task is only looked at, and an empty list offers a first task") {
    Shown viewer("V1");
    CHECK_FALSE(viewer.page.can(ui::PageCommand::New));
    Shown shown("S1", Desk::Company::Empty);
    CHECK(shown.page.model().total() == 0);
    CHECK(shown.page.can(ui::PageCommand::New));
    shown.page.perform(ui::PageCommand::New);
    shown.dialog<TaskDialog>()->reject();
}
