// SPDX-License-Identifier: GPL-3.0-or-later
// The Today page as its users drive it: what is shown, acting in place, the quick log line by
// keyboard alone, the daily clearing, a supervisor's view of the team.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/task_service.h"
#include "app/today_figures.h"
#include "app/today_service.h"
#include "app/visit_service.h"
#include "base/money.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/visit_change_dialog.h"
#include "ui/today/clearing_dialog.h"
#include "ui/today/quick_bar.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/today/today_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace accord;
using test::Desk;
using ui::TodayKind;
using ui::TodayPage;
using ui::TodayRow;
using ui::TodaySpan;

namespace {

struct Shown {
    explicit Shown(const std::string &user = "M1", Desk::Company company = Desk::Company::Sample)
        : desk(company, user), page(desk.page(), {QStringLiteral("today"), {}, {}}) {
        page.resize(1180, 780);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        settle();
    }
    void settle() {
        REQUIRE(Desk::waitFor([this] { return page.isLoaded() && !desk.page().jobs.isBusy(); }));
    }
    void reload() {
        page.reload(app::DataKind::Customers);
        settle();
    }
    template<class T>
    T &child(const char *name) {
        auto *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] const std::vector<TodayRow> &rows() const { return page.list().today().rows(); }
    const TodayRow *rowOf(TodayKind kind) {
        for (const TodayRow &row : rows()) {
            if (row.kind == kind) {
                return &row;
            }
        }
        return nullptr;
    }
    void goTo(const TodayRow &wanted) {
        auto &model = page.list().today();
        for (int i = 0; i < model.rowCount(); ++i) {
            if (const TodayRow *row = model.row(i); row != nullptr && row->place == wanted.place) {
                page.list().setCurrentIndex(model.index(i));
                return;
            }
        }
        FAIL("the row is not shown");
    }
    void type(const QString &text) {
        auto &line = child<QLineEdit>("quick_line");
        line.setFocus();
        line.clear();
        QInputMethodEvent committed; // as an input method does
        committed.setCommitString(text);
        QCoreApplication::sendEvent(&line, &committed);
        REQUIRE(Desk::waitFor([this] { return page.quick().isRead(); }));
    }
    Desk desk;
    TodayPage page;
};

domain::TaskId addTask(Desk &desk, const char *what, int ahead) {
    const base::Date day = app::today(desk.app()).plusDays(ahead);
    return app::TaskService(desk.app())
        .add({{"what", what}, {"when", day.toString()}})
        .value()
        .front()
        .id;
}

template<class T>
T *dialogOver(QWidget &page) {
    T *dialog = nullptr;
    REQUIRE(Desk::waitFor([&] {
        dialog = page.findChild<T *>();
        return dialog != nullptr && dialog->isVisible();
    }));
    return dialog;
}

QPushButton &button(QWidget &in, const char *id) {
    auto *found = in.findChild<QPushButton *>(QString::fromLatin1(id));
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("Today shows what the service says, under its headings, and counts it by kind") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.page.list().today(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto view = app::TodayService(shown.desk.app()).ofUser("").value();
    const auto &model = shown.page.list().today();
    CHECK(model.count(TodaySpan::Overdue) == static_cast<int>(view.overdue.size()));
    const std::size_t plans = view.plans.size();
    CHECK(model.rows().size() == view.overdue.size() + view.now.size() + view.week.size() + plans);
    CHECK(model.count(std::optional(TodayKind::Task)) ==
          static_cast<int>(view.overdue.tasks.size() + view.now.tasks.size() +
                           view.week.tasks.size()));
    CHECK(model.row(0) == nullptr); // a heading
    CHECK(model.row(1) != nullptr);
    shown.page.list().showKind(TodayKind::Task);
    for (int i = 0; i < model.rowCount(); ++i) {
        CHECK((model.row(i) == nullptr || model.row(i)->kind == TodayKind::Task));
    }
}

TEST_CASE("arrows go from row to row past the headings, Enter opens the place") {
    Shown shown;
    auto &list = shown.page.list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    CHECK(list.currentIndex().row() == 1);
    const int lines = list.today().rowCount();
    for (int i = 0; i < lines; ++i) {
        QTest::keyClick(&list, Qt::Key_Down);
        REQUIRE(list.currentRow() != nullptr);
    }
    CHECK(list.currentIndex().row() == lines - 1);
    QTest::keyClick(&list, Qt::Key_PageUp);
    QTest::keyClick(&list, Qt::Key_End);
    CHECK(list.currentIndex().row() == lines - 1);
    const ui::Place place = list.currentRow()->place;
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    CHECK(shown.desk.navigator.opened[0] == place);
}

TEST_CASE("a task is done in place, leaves the list and can be taken back") {
    Shown shown;
    const auto id = addTask(shown.desk, "<b>call back</b>", 0);
    shown.reload();
    const TodayRow *row = nullptr;
    for (const TodayRow &one : shown.rows()) {
        row = one.task == id ? &one : row;
    }
    REQUIRE(row != nullptr);
    CHECK(row->subject == QStringLiteral("<b>call back</b>"));
    shown.goTo(*row);
    QTest::keyClick(&shown.page.list(), Qt::Key_Return, Qt::AltModifier);
    CHECK(app::TaskService(shown.desk.app()).find(id)->state == domain::TaskState::Done);
    CHECK(shown.desk.navigator.notes.size() == 1);
    shown.reload();
    for (const TodayRow &one : shown.rows()) {
        CHECK(one.task != id);
    }
    CHECK(app::TodayService(shown.desk.app()).ofUser("")->doneToday >= 1);
    CHECK(app::HistoryService(shown.desk.app()).undo().has_value());
    CHECK(app::TaskService(shown.desk.app()).find(id)->state == domain::TaskState::Open);
}

TEST_CASE("the verb of the current row is a button, and a click on any other does that one's") {
    Shown shown;
    const auto id = addTask(shown.desk, "first", -400); // the longest overdue
    shown.reload();
    auto &list = shown.page.list();
    for (int i = 0; i < list.today().rowCount(); ++i) {
        if (const TodayRow *row = list.today().row(i); row != nullptr && row->task == id) {
            list.setCurrentIndex(list.today().index(i));
        }
    }
    auto &verb = shown.child<QPushButton>("today_verb");
    REQUIRE(verb.isVisible());
    CHECK(verb.text() == list.currentRow()->verb);
    QTest::mouseClick(&verb, Qt::LeftButton);
    CHECK(app::TaskService(shown.desk.app()).find(id)->state == domain::TaskState::Done);
}

TEST_CASE("the menu of a row offers what can be done with it") {
    Shown shown;
    const auto id = addTask(shown.desk, "to move", 0);
    shown.reload();
    for (const TodayRow &row : shown.rows()) {
        if (row.task == id) {
            shown.goTo(row);
        }
    }
    Q_EMIT shown.page.list().menuWanted(*shown.page.list().currentRow(), QPoint(10, 10));
    auto *menu = shown.page.findChild<QMenu *>(QStringLiteral("today_menu"));
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() >= 5);
    menu->close();
}

TEST_CASE("a visit is planned in the quick line by keyboard alone") {
    Shown shown;
    app::CustomerService customers(shown.desk.app());
    REQUIRE(customers.add("Q-1", {{"name", "青石便利"}}));
    shown.type(QStringLiteral("拜访 青石便利 明天10:00 谈冰柜"));
    CHECK(shown.child<QPushButton>("quick_customer").text().contains(QStringLiteral("青石便利")));
    CHECK(shown.child<QLabel>("quick_words").text() == QStringLiteral("谈冰柜"));
    CHECK_FALSE(shown.child<QPushButton>("quick_result").isVisible());
    QTest::keyClick(&shown.child<QLineEdit>("quick_line"), Qt::Key_Return);
    const auto visits =
        app::VisitService(shown.desk.app()).list({"customer = \"Q-1\"", true, 10, {}}).value();
    REQUIRE(visits.rows.size() == 1);
    CHECK(visits.rows[0].plannedMinute == 600);
    CHECK(visits.rows[0].day == app::today(shown.desk.app()).plusDays(1));
    CHECK(shown.child<QLineEdit>("quick_line").text().isEmpty());
    CHECK(shown.desk.navigator.notes.size() == 1);
}

TEST_CASE("nothing of a quick line is written before Enter, and Escape empties it") {
    Shown shown;
    app::TaskService tasks(shown.desk.app());
    const auto before = tasks.list({"", 0, {}})->total;
    shown.type(QStringLiteral("任务 明天 送样品"));
    CHECK(shown.child<QWidget>("quick_draft").isVisible());
    CHECK(tasks.list({"", 0, {}})->total == before);
    QTest::keyClick(&shown.child<QLineEdit>("quick_line"), Qt::Key_Escape);
    CHECK(shown.page.quick().text().isEmpty());
    CHECK_FALSE(shown.child<QWidget>("quick_draft").isVisible());
    shown.type(QStringLiteral("任务 明天 送样品"));
    QTest::keyClick(&shown.child<QLineEdit>("quick_line"), Qt::Key_Return);
    CHECK(tasks.list({"", 0, {}})->total == before + 1);
}

TEST_CASE("Enter at once waits for the draft and saves it") {
    Shown shown;
    app::TaskService tasks(shown.desk.app());
    const auto before = tasks.list({"", 0, {}})->total;
    auto &line = shown.child<QLineEdit>("quick_line");
    line.setText(QStringLiteral("任务 后天 复印合同"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(tasks.list({"", 0, {}})->total == before);
    REQUIRE(Desk::waitFor([&] { return line.text().isEmpty(); }));
    CHECK(tasks.list({"", 0, {}})->total == before + 1);
}

TEST_CASE("a name that several customers bear is chosen before anything is saved") {
    Shown shown;
    app::CustomerService customers(shown.desk.app());
    REQUIRE(customers.add("Q-1", {{"name", "双子超市东店"}}));
    REQUIRE(customers.add("Q-2", {{"name", "双子超市西店"}}));
    shown.type(QStringLiteral("拜访 双子超市 明天"));
    auto &line = shown.child<QLineEdit>("quick_line");
    QTest::keyClick(&line, Qt::Key_Return);
    app::VisitService visits(shown.desk.app());
    CHECK(visits.list({"customer = \"Q-2\"", true, 10, {}})->total == 0);
    CHECK(shown.child<QLabel>("quick_problem").isVisible());
    auto *menu = shown.page.quick().findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 2);
    for (QAction *one : menu->actions()) {
        if (one->text().contains(QStringLiteral("西店"))) {
            one->trigger();
        }
    }
    menu->close();
    CHECK(shown.child<QPushButton>("quick_customer").text().contains(QStringLiteral("西店")));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(visits.list({"customer = \"Q-2\"", true, 10, {}})->total == 1);
}

TEST_CASE("what took place needs its result, a customer that is not known is told") {
    Shown shown;
    app::CustomerService customers(shown.desk.app());
    REQUIRE(customers.add("Q-1", {{"name", "青石便利"}}));
    auto &line = shown.child<QLineEdit>("quick_line");
    shown.type(QStringLiteral("电话 青石便利 催款"));
    CHECK(shown.child<QPushButton>("quick_result").isVisible());
    QTest::keyClick(&line, Qt::Key_Return);
    auto *menu = shown.page.quick().findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    menu->actions().at(1)->trigger(); // 4
    menu->close();
    QTest::keyClick(&line, Qt::Key_Return);
    const auto visits =
        app::VisitService(shown.desk.app()).list({"customer = \"Q-1\"", true, 10, {}}).value();
    REQUIRE(visits.rows.size() == 1);
    CHECK(visits.rows[0].state == domain::VisitState::Done);
    CHECK(visits.rows[0].result == 4);
    shown.type(QStringLiteral("拜访 没有这家店 明天"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(shown.child<QLabel>("quick_problem").isVisible());
    CHECK_FALSE(line.text().isEmpty());
}

TEST_CASE("a due visit fills the quick line with its customer") {
    Shown shown;
    const TodayRow *due = shown.rowOf(TodayKind::Due);
    REQUIRE(due != nullptr);
    const std::string code = due->code.toStdString();
    shown.goTo(*due);
    QTest::mouseClick(&shown.child<QPushButton>("today_verb"), Qt::LeftButton);
    CHECK(shown.page.quick().text().contains(due->customer));
    REQUIRE(Desk::waitFor([&] { return shown.page.quick().isRead(); }));
    shown.settle();
    app::VisitService visits(shown.desk.app());
    const std::string planned = "customer = \"" + code + "\" and state = planned";
    const auto before = visits.list({planned, true, 10, {}})->total;
    QTest::keyClick(&shown.child<QLineEdit>("quick_line"), Qt::Key_Return);
    CHECK(visits.list({planned, true, 10, {}})->total == before + 1);
}

TEST_CASE("a due customer is logged in one step, and no longer asked for once a visit is planned") {
    Shown shown;
    const TodayRow *due = shown.rowOf(TodayKind::Due);
    REQUIRE(due != nullptr);
    const QString code = due->code;
    shown.goTo(*due);
    QTest::keyClick(&shown.page.list(), Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE_FALSE(shown.desk.navigator.opened.isEmpty());
    CHECK(shown.desk.navigator.opened.back().feature == QStringLiteral("visits"));
    CHECK(shown.desk.navigator.opened.back().record == QStringLiteral("new:") + code);
    const auto isAsked = [&] {
        return std::ranges::any_of(shown.rows(), [&](const TodayRow &row) {
            return row.kind == TodayKind::Due && row.code == code;
        });
    };
    CHECK(isAsked());
    const base::Date today = app::today(shown.desk.app());
    REQUIRE(app::VisitService(shown.desk.app())
                .plan({{"customer", code.toStdString()}, {"date", today.plusDays(30).toString()}}));
    shown.reload();
    CHECK_FALSE(isAsked());
}

TEST_CASE("the daily clearing goes through what is open one by one") {
    Shown shown;
    const auto open = ui::ClearingDialog::toClear(shown.rows());
    const auto view = app::TodayService(shown.desk.app()).ofUser("").value();
    CHECK(open.size() == view.toClear());
    const auto done = addTask(shown.desk, "to be done", -900);
    const auto moved = addTask(shown.desk, "to be moved", -800);
    const auto dropped = addTask(shown.desk, "to be dropped", -700);
    shown.reload();
    std::vector<TodayRow> rows;
    for (const domain::TaskId id : {done, moved, dropped}) {
        for (const TodayRow &row : shown.rows()) {
            if (row.task == id) {
                rows.push_back(row);
            }
        }
    }
    REQUIRE(rows.size() == 3);
    ui::ClearingDialog clearing(shown.desk.page(), rows);
    clearing.show();
    QTest::mouseClick(&button(clearing, "clearing_done"), Qt::LeftButton);
    QTest::mouseClick(&button(clearing, "clearing_move"), Qt::LeftButton);
    auto *change = dialogOver<QDialog>(clearing);
    QTest::mouseClick(&button(*change, "task_change_apply"), Qt::LeftButton);
    REQUIRE(Desk::waitFor([&] { return clearing.findChild<QDialog *>() == nullptr; }));
    QTest::mouseClick(&button(clearing, "clearing_drop"), Qt::LeftButton);
    change = dialogOver<QDialog>(clearing);
    CHECK_FALSE(button(*change, "task_change_apply").isEnabled()); // no reason yet
    change->findChild<QLineEdit *>(QStringLiteral("task_change_reason"))
        ->setText(QStringLiteral("no longer wanted"));
    QTest::mouseClick(&button(*change, "task_change_apply"), Qt::LeftButton);
    app::TaskService tasks(shown.desk.app());
    CHECK(tasks.find(done)->state == domain::TaskState::Done);
    CHECK(tasks.find(moved)->when == app::today(shown.desk.app()).plusDays(1));
    CHECK(tasks.find(moved)->moves == 1);
    CHECK(tasks.find(dropped)->reason == "no longer wanted");
    CHECK(clearing.findChild<QLabel *>(QStringLiteral("clearing_result"))->isVisible());
}

TEST_CASE("a visit that did not take place is closed with its reason, or moved") {
    Shown shown;
    app::VisitService visits(shown.desk.app());
    REQUIRE(app::CustomerService(shown.desk.app()).add("Q-1", {{"name", "青石便利"}}));
    const base::Date today = app::today(shown.desk.app());
    const auto plan = [&](int ahead) {
        return visits.plan({{"customer", "Q-1"}, {"date", today.plusDays(ahead).toString()}})
            .value()
            .id;
    };
    const auto missed = plan(0);
    ui::VisitChangeDialog notHeld(shown.desk.page(), app::VisitAct::NotHeld, {missed});
    notHeld.show();
    QTest::mouseClick(&button(notHeld, "visit_change_apply"), Qt::LeftButton);
    CHECK(visits.find(missed)->state == domain::VisitState::NotHeld);
    const auto later = plan(0);
    ui::VisitChangeDialog move(shown.desk.page(), app::VisitAct::Move, {later});
    move.show();
    auto *day = move.findChild<QLineEdit *>(QStringLiteral("visit_change_day"));
    REQUIRE(day != nullptr);
    day->setText(QStringLiteral("no day"));
    QTest::mouseClick(&button(move, "visit_change_apply"), Qt::LeftButton);
    CHECK(move.isVisible());
    CHECK_FALSE(button(move, "visit_change_apply").isEnabled());
    CHECK(day->text() == QStringLiteral("no day"));
    day->setText(QStringLiteral("+3"));
    QTest::mouseClick(&button(move, "visit_change_apply"), Qt::LeftButton);
    CHECK(visits.find(later)->plannedOn == today.plusDays(3));
}

TEST_CASE("a quick line that was being typed is offered again after a kill, and goes when saved") {
    Shown shown;
    shown.type(QStringLiteral("任务 明天 送样品"));
    shown.desk.page().drafts.flush();
    const auto left = shown.desk.page().drafts.leftBehind();
    REQUIRE(left.size() == 1);
    CHECK(left.first().place.feature == QStringLiteral("today"));
    CHECK(left.first().title.contains(QStringLiteral("送样品")));
    Shown again;
    again.page.take({{QStringLiteral("draft"), left.first().content}});
    CHECK(again.page.quick().text() == QStringLiteral("任务 明天 送样品"));
    REQUIRE(Desk::waitFor([&] { return again.page.quick().isRead(); }));
    QTest::keyClick(&again.child<QLineEdit>("quick_line"), Qt::Key_Return);
    CHECK(again.page.quick().text().isEmpty());
    CHECK(again.desk.page().drafts.leftBehind().isEmpty());
    shown.page.quick().setText({});
    CHECK(shown.desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("a day that does not exist is said at once, and nothing is saved") {
    Shown shown;
    shown.type(QStringLiteral("任务 2026-02-30 送样"));
    REQUIRE(Desk::waitFor([&] { return shown.page.quick().isRead(); }));
    auto &problem = shown.child<QLabel>("quick_problem");
    CHECK(problem.isVisible());
    CHECK(problem.text().contains(QStringLiteral("2026-02-30")));
    QTest::keyClick(&shown.child<QLineEdit>("quick_line"), Qt::Key_Return);
    CHECK_FALSE(shown.page.quick().text().isEmpty());
    CHECK(app::TaskService(shown.desk.app()).list({"what ~ 送样", 10, ""})->total == 0);
}

TEST_CASE("a supervisor chooses whose day is shown, a manager has only the own one") {
    Shown shown("S1");
    auto &whose = shown.child<QComboBox>("today_whose");
    REQUIRE(whose.isVisible());
    const auto teamRows = shown.rows().size();
    CHECK_FALSE(shown.child<QWidget>("clearing_strip").isVisible());
    whose.setCurrentIndex(whose.findData(QStringLiteral("M1")));
    shown.settle();
    CHECK(shown.rows().size() < teamRows);
    const auto own = app::TodayService(shown.desk.app()).ofUser("M1").value();
    CHECK(shown.rows().size() ==
          own.overdue.size() + own.now.size() + own.week.size() + own.plans.size());
    Shown manager("M1");
    CHECK_FALSE(manager.child<QComboBox>("today_whose").isVisible());
}

TEST_CASE("an empty day says so, and the badge counts what is late") {
    Shown shown("S1", Desk::Company::Empty);
    CHECK(shown.rows().empty());
    CHECK_FALSE(shown.page.list().isVisible());
    CHECK(TodayPage::late(shown.desk.page()) == 0);
    addTask(shown.desk, "late", -1);
    addTask(shown.desk, "not late", 0);
    CHECK(TodayPage::late(shown.desk.page()) == 1);
    shown.reload();
    CHECK(shown.page.list().isVisible());
}

TEST_CASE("what another page asks of Today is done") {
    Shown shown;
    shown.page.take({{QStringLiteral("quick"), true}});
    CHECK(shown.child<QLineEdit>("quick_line").hasFocus());
    shown.page.take({{QStringLiteral("clear"), true}});
    auto *clearing = dialogOver<ui::ClearingDialog>(shown.page);
    clearing->reject();
    shown.page.quick().setText(QStringLiteral("任务"));
    const QVariantMap state = shown.page.saveState();
    TodayPage again(shown.desk.page(), {QStringLiteral("today"), {}, {}});
    again.restoreState(state);
    CHECK(again.quick().text() == QStringLiteral("任务"));
    REQUIRE(Desk::waitFor([&] { return !shown.desk.page().jobs.isBusy(); }));
}

TEST_CASE("the pane says how far plans, visits and payments are") {
    Shown shown;
    auto &pane = *shown.page.peek();
    pane.resize(320, 700);
    pane.show();
    const auto view = app::TodayService(shown.desk.app()).ofUser("").value();
    const auto figures = app::todayFigures(shown.desk.app(), view).value();
    QStringList texts;
    for (const auto *label : pane.findChildren<QLabel *>()) {
        texts << label->text();
    }
    CHECK(texts.contains(QString::number(figures.month.done)));
    CHECK(texts.contains(QStringLiteral("/ %1").arg(figures.month.all)));
    CHECK((figures.plans == 0 || texts.contains(shown.desk.page().figures.percent(base::divRound(
                                     base::Wide{figures.actualFen} * 10'000, figures.targetFen)))));
    CHECK_FALSE(pane.findChildren<ui::ShareBar *>().isEmpty());
}
