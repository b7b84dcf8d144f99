// SPDX-License-Identifier: GPL-3.0-or-later
// The planner: visits on their days, moved by mouse and keys, who is due planned with one key, a
// new visit from one line.
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/visit_service.h"
#include "domain/visit/visit_rules.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/visit_change_dialog.h"
#include "ui/visits/customer_visits_tab.h"
#include "ui/visits/due_list.h"
#include "ui/visits/new_visit_dialog.h"
#include "ui/visits/planner_page.h"
#include "ui/visits/visit_calendar.h"
#include "ui/visits/visits_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace accord;
using base::Date;
using test::Desk;
using ui::CalendarSpan;

namespace {

struct Planner {
    Desk desk;
    ui::PlannerPage page;
    explicit Planner(const std::string &user = "M2")
        : desk(Desk::Company::Sample, user), page(desk.page(), {QStringLiteral("visits"), {}, {}}) {
        page.resize(1232, 780);
        page.show();
        page.setSpan(CalendarSpan::Week);
        settle();
    }
    void settle() {
        REQUIRE(Desk::waitFor([this] { return !desk.page().jobs.isBusy(); }));
        QCoreApplication::processEvents();
    }
    // As the window does after every change.
    void reload() {
        page.reload(app::DataKind::Visits);
        settle();
    }
    ui::VisitCalendar &calendar() { return page.calendar(); }
    domain::Visit plan(const std::string &date, const std::string &at = "10:00") {
        auto visit = app::VisitService(desk.app())
                         .plan({{"customer", "KA-0002"}, {"date", date}, {"at", at}});
        REQUIRE(visit);
        reload();
        return *visit;
    }
    domain::Visit stored(domain::VisitId id) {
        auto visit = app::VisitService(desk.app()).find(id);
        REQUIRE(visit);
        return *visit;
    }
};

void untilIdle(Desk &desk) {
    REQUIRE(Desk::waitFor([&] { return !desk.page().jobs.isBusy(); }));
    QCoreApplication::processEvents(); // what a job began next
    REQUIRE(Desk::waitFor([&] { return !desk.page().jobs.isBusy(); }));
}

} // namespace

TEST_CASE("the planner shows the visits of its days and goes through them by keys") {
    Planner planner;
    CHECK(planner.calendar().first() == Date(2026, 11, 16));
    CHECK(planner.calendar().last() == Date(2026, 11, 22));
    const auto early = planner.plan("2026-11-19", "08:00");
    const auto late = planner.plan("2026-11-19", "18:00");
    ui::VisitCalendar &calendar = planner.calendar();
    CHECK_FALSE(calendar.entryArea(early.id).isEmpty());
    CHECK(calendar.dayArea(Date(2026, 11, 19)).contains(calendar.entryArea(early.id)));
    calendar.setDay(Date(2026, 11, 18));
    QTest::keyClick(&calendar, Qt::Key_Right);
    CHECK(calendar.day() == Date(2026, 11, 19));
    QTest::keyClick(&calendar, Qt::Key_Down);
    REQUIRE(calendar.chosen() != nullptr);
    CHECK(calendar.chosen()->id == early.id);
    CHECK(calendar.accessibleDescription().contains(QStringLiteral("08:00")));
    for (int i = 0; i < 40 && calendar.chosen() != nullptr && calendar.chosen()->id != late.id;
         ++i) {
        QTest::keyClick(&calendar, Qt::Key_Down);
    }
    REQUIRE(calendar.chosen() != nullptr);
    CHECK(calendar.chosen()->id == late.id);
    QTest::keyClick(&calendar, Qt::Key_Return);
    CHECK(planner.desk.navigator.opened.last().record.toStdString() == late.id.toString());
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    planner.settle();
    CHECK(calendar.first() == Date(2026, 11, 23));
    QTest::keyClick(&calendar, Qt::Key_Home);
    planner.settle();
    CHECK(calendar.day() == Date(2026, 11, 18));
}

TEST_CASE("a planned visit is moved by drag, by Ctrl and arrow, and to a day that is typed") {
    Planner planner;
    const auto visit = planner.plan("2026-11-19");
    ui::VisitCalendar &calendar = planner.calendar();
    const QPoint from = calendar.entryArea(visit.id).center();
    const QPoint to = calendar.dayArea(Date(2026, 11, 20)).center();
    QTest::mousePress(&calendar, Qt::LeftButton, {}, from);
    QTest::mouseMove(&calendar, (from + to) / 2);
    QTest::mouseMove(&calendar, to);
    QTest::mouseRelease(&calendar, Qt::LeftButton, {}, to);
    planner.reload();
    CHECK(planner.stored(visit.id).plannedOn == Date(2026, 11, 20));
    CHECK(planner.stored(visit.id).plannedMinute == 600);
    QTest::keyClick(&calendar, Qt::Key_Left, Qt::ControlModifier);
    planner.reload();
    CHECK(planner.stored(visit.id).plannedOn == Date(2026, 11, 19));
    REQUIRE(planner.page.can(ui::PageCommand::Edit));
    planner.desk.prompter.texts = {QStringLiteral("+7")};
    planner.page.perform(ui::PageCommand::Edit);
    planner.reload();
    CHECK(planner.stored(visit.id).plannedOn == Date(2026, 11, 25));
    CHECK(calendar.chosen() != nullptr); // it went along
    planner.desk.prompter.texts = {QStringLiteral("sometime")};
    planner.page.perform(ui::PageCommand::Edit);
    CHECK(planner.desk.prompter.told.size() == 1);
    CHECK(planner.stored(visit.id).plannedOn == Date(2026, 11, 25));
    REQUIRE(app::HistoryService(planner.desk.app()).undo());
    CHECK(planner.stored(visit.id).plannedOn == Date(2026, 11, 19));
}

TEST_CASE("visits that took place stay on their day, and so do those of others") {
    Planner planner("M1");
    planner.page.setSpan(CalendarSpan::Month);
    planner.settle();
    auto *person = planner.page.findChild<QComboBox *>(QStringLiteral("visit_person"));
    REQUIRE(person != nullptr);
    person->setCurrentIndex(0); // everybody
    Q_EMIT person->activated(0);
    planner.settle();
    const auto page = app::VisitService(planner.desk.app())
                          .list({"date >= 2026-10-26 and date <= 2026-11-30", true, 500, ""});
    REQUIRE(page);
    int looked = 0;
    for (const auto &row : page->rows) {
        planner.calendar().choose(row.id);
        const ui::CalendarEntry *entry = planner.calendar().chosen();
        if (entry == nullptr) {
            continue;
        }
        ++looked;
        CHECK(entry->mayMove ==
              (row.state == domain::VisitState::Planned && row.ownerCode == "M1"));
    }
    CHECK(looked > 20);
}

TEST_CASE("who is due is grouped by place and planned on the chosen day with one key") {
    Planner planner;
    ui::DueList &due = planner.page.due();
    const QAbstractItemModelTester tester(due.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(due.rows().rowCount() > 1);
    CHECK(due.rows().due(0) == nullptr); // the place
    const app::VisitDueRow *first = due.chosen();
    REQUIRE(first != nullptr);
    const std::string code = first->code;
    const int rows = due.rows().rowCount();
    planner.calendar().setDay(Date(2026, 11, 20));
    QTest::keyClick(&due, Qt::Key_Return);
    planner.reload();
    const auto page =
        app::VisitService(planner.desk.app())
            .list({"customer = " + code + " and state = planned and date = 2026-11-20", true, 10,
                   ""});
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    CHECK(page->rows.front().ownerCode == "M2");
    CHECK(due.rows().rowCount() < rows);
    REQUIRE(due.chosen() != nullptr); // the next one, for the next Enter
    CHECK(due.chosen()->code != code);
    // A day that is over is no day to plan on.
    planner.calendar().setDay(Date(2026, 11, 17));
    const std::string next = due.chosen()->code;
    QTest::keyClick(&due, Qt::Key_Return);
    const auto today = app::VisitService(planner.desk.app())
                           .list({"customer = " + next + " and date = 2026-11-18", true, 10, ""});
    REQUIRE(today);
    CHECK(today->total == 1);
}

TEST_CASE(
    "the view of a day has its hours: visits stand at their time, moved by keys and by drag") {
    Planner planner;
    const auto early = planner.plan("2026-12-30", "09:00");
    const auto beside = planner.plan("2026-12-30", "09:10");
    const auto late = planner.plan("2026-12-30", "15:00");
    const auto untimed = planner.plan("2026-12-30", "");
    planner.calendar().setDay(Date(2026, 12, 30));
    planner.page.setSpan(CalendarSpan::Day);
    planner.settle();
    ui::VisitCalendar &calendar = planner.calendar();
    const QRect first = calendar.entryArea(early.id);
    const QRect second = calendar.entryArea(beside.id);
    CHECK(first.top() <= second.top());
    CHECK_FALSE(first.intersects(second)); // side by side
    CHECK(calendar.entryArea(untimed.id).bottom() < first.top());
    const int hour = (calendar.entryArea(late.id).top() - first.top()) / 6;
    CHECK(hour > 20);
    calendar.choose(late.id);
    QTest::keyClick(&calendar, Qt::Key_Up, Qt::ControlModifier);
    planner.reload();
    app::VisitService visits(planner.desk.app());
    CHECK(visits.find(late.id)->plannedMinute == 14 * 60 + 30);
    CHECK(visits.find(late.id)->plannedOn == Date(2026, 12, 30));
    const QPoint grip = calendar.entryArea(late.id).center();
    QTest::mousePress(&calendar, Qt::LeftButton, Qt::NoModifier, grip);
    QTest::mouseMove(&calendar, grip + QPoint(0, -hour));
    QTest::mouseMove(&calendar, grip + QPoint(0, -2 * hour));
    QTest::mouseRelease(&calendar, Qt::LeftButton, Qt::NoModifier, grip + QPoint(0, -2 * hour));
    planner.reload();
    CHECK(visits.find(late.id)->plannedMinute == 12 * 60 + 30);
    calendar.choose(untimed.id);
    QTest::keyClick(&calendar, Qt::Key_Down, Qt::ControlModifier);
    planner.reload();
    CHECK(visits.find(untimed.id)->plannedMinute == 9 * 60);
}

TEST_CASE("a month shows whole weeks and what does not fit as a number") {
    Planner planner;
    planner.page.setSpan(CalendarSpan::Month);
    planner.settle();
    ui::VisitCalendar &calendar = planner.calendar();
    CHECK(calendar.first() == Date(2026, 10, 26));
    CHECK(calendar.last() == Date(2026, 12, 6));
    calendar.setDay(Date(2026, 11, 11));
    QTest::keyClick(&calendar, Qt::Key_Up);
    CHECK(calendar.day() == Date(2026, 11, 4));
    QTest::keyClick(&calendar, Qt::Key_PageUp);
    planner.settle();
    CHECK(calendar.day() == Date(2026, 10, 4));
    planner.page.setSpan(CalendarSpan::Day);
    planner.settle();
    CHECK(calendar.first() == calendar.last());
    CHECK(calendar.dayArea(Date(2026, 10, 4)).width() == calendar.width());
    CHECK(calendar.dayArea(Date(2026, 10, 5)).isEmpty());
    const QVariantMap state = planner.page.saveState();
    calendar.setDay(Date(2026, 11, 11));
    planner.page.restoreState(state);
    planner.settle();
    CHECK(calendar.day() == Date(2026, 10, 4));
}

TEST_CASE("a new visit is begun from one line: customer, day and time") {
    Desk desk(Desk::Company::Sample, "M2");
    ui::NewVisitDialog dialog(desk.page(), {}, {}, nullptr);
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("new_visit_line"));
    auto *found = dialog.findChild<QListWidget *>(QStringLiteral("new_visit_customers"));
    auto *open = dialog.findChild<QPushButton *>(QStringLiteral("new_visit_open"));
    REQUIRE(line != nullptr);
    CHECK_FALSE(open->isEnabled());
    line->setText(QStringLiteral("KA-0002 明天10:00"));
    CHECK(dialog.customer() == QStringLiteral("KA-0002"));
    CHECK(dialog.fields().at("date") == "2026-11-19");
    CHECK(dialog.fields().at("at") == "10:00");
    CHECK(open->isEnabled());
    line->setText(QStringLiteral("超市"));
    REQUIRE(found->count() > 1);
    QTest::keyClick(line, Qt::Key_Down);
    CHECK(found->currentRow() == 1);
    line->setText(QStringLiteral("查无此店甲乙丙"));
    CHECK(dialog.customer().isEmpty());
    CHECK_FALSE(open->isEnabled());
}

TEST_CASE("the line of a new visit is offered again after a kill, with the day of the calendar") {
    Desk desk(Desk::Company::Sample, "M2");
    auto *killed = new ui::NewVisitDialog(desk.page(), Date(2026, 11, 20), {}, nullptr);
    QTest::keyClicks(killed->findChild<QLineEdit *>(QStringLiteral("new_visit_line")),
                     QStringLiteral("KA-0002 10:00"));
    desk.page().drafts.flush();
    const auto left = desk.page().drafts.leftBehind();
    REQUIRE(left.size() == 1);
    CHECK(left.first().place.feature == QStringLiteral("visits"));
    const QVariantMap content = left.first().content;
    delete killed; // without being left
    ui::NewVisitDialog again(desk.page(), Date(2026, 11, 20),
                             content.value(QStringLiteral("line")).toString(), nullptr);
    CHECK(content.value(QStringLiteral("day")).toString() == QStringLiteral("2026-11-20"));
    CHECK(again.customer() == QStringLiteral("KA-0002"));
    CHECK(again.fields().at("date") == "2026-11-20");
    CHECK(again.fields().at("at") == "10:00");
    again.accept();
    CHECK(desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("a due customer is dragged to a day of the calendar") {
    Planner planner;
    auto &calendar = planner.page.calendar();
    calendar.setDay(Date(2026, 11, 19));
    planner.settle();
    auto &due = planner.page.due();
    const auto &rows = due.rows();
    int row = 0;
    while (rows.due(row) == nullptr) {
        ++row;
    }
    const std::string code = rows.due(row)->code;
    const std::unique_ptr<QMimeData> mime(rows.mimeData({rows.index(row)}));
    const auto planned = [&] {
        return app::VisitService(planner.desk.app())
            .count("state = planned and customer = \"" + code + "\"")
            .value();
    };
    const auto before = planned();
    const QPoint at = calendar.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&calendar, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&calendar, &drop);
    planner.settle();
    CHECK(planned() == before + 1);
}

TEST_CASE("Shift+Enter opens the card of who is due, and viewers plan nothing") {
    Planner planner;
    REQUIRE(planner.page.due().chosen() != nullptr);
    const QString code = QString::fromStdString(planner.page.due().chosen()->code);
    QTest::keyClick(&planner.page.due(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(planner.desk.navigator.opened.last().record == QStringLiteral("new:") + code);
    Planner viewer("V1");
    CHECK_FALSE(viewer.page.can(ui::PageCommand::New));
    REQUIRE(viewer.page.due().chosen() != nullptr);
    QTest::keyClick(&viewer.page.due(), Qt::Key_Return);
    CHECK(viewer.desk.prompter.told.size() == 1); // why not
}

TEST_CASE("the list of visits is filtered by state, person and day and moved as one step") {
    Desk desk(Desk::Company::Sample, "S1");
    ui::VisitsPage page(desk.page(), {QStringLiteral("visits"), QStringLiteral("list"), {}});
    page.resize(1232, 780);
    page.show();
    const auto settle = [&] { untilIdle(desk); };
    settle();
    const auto total = [&](const std::string &filter) {
        const auto found = app::VisitService(desk.app()).list({filter, true, 1, ""});
        REQUIRE(found);
        return found->total;
    };
    CHECK(page.model().rowCount() == total(""));
    page.showView(2);
    settle();
    CHECK(page.model().rowCount() == total("missed = true"));
    QVariantList conditions;
    conditions.append(QVariant(
        QVariantList{QStringLiteral("state"), QStringLiteral("="), QStringLiteral("planned")}));
    conditions.append(
        QVariant(QVariantList{QStringLiteral("owner"), QStringLiteral("="), QStringLiteral("M2")}));
    conditions.append(QVariant(
        QVariantList{QStringLiteral("date"), QStringLiteral(">="), QStringLiteral("2026-11-19")}));
    page.take({{QStringLiteral("filter"), conditions}});
    settle();
    const auto to = total("state = planned and owner = M2 and date >= 2026-11-19");
    REQUIRE(to > 1);
    CHECK(page.model().rowCount() == to);
    page.model().select(page.model().idAt(0), true);
    page.model().select(page.model().idAt(1), true);
    bool wasRefused = false;
    QTimer dialogWatch; // it opens when the chosen visits are read
    QObject::connect(&dialogWatch, &QTimer::timeout, &page, [&wasRefused, &dialogWatch] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isVisible()) {
            return;
        }
        dialogWatch.stop();
        auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("visit_change_day"));
        day->setText(QStringLiteral("2026-02-30"));
        dialog->accept(); // told in the dialog, with what was typed
        wasRefused = dialog->isVisible() && day->text() == QStringLiteral("2026-02-30") &&
                     dialog->findChild<QLabel *>(QStringLiteral("visit_change_summary"))
                         ->text()
                         .contains(QStringLiteral("2026-11-25"));
        day->setText(QStringLiteral("2026-12-31"));
        dialog->accept();
    });
    dialogWatch.start(10);
    page.findChild<QPushButton *>(QStringLiteral("visits_move"))->click();
    CHECK(Desk::waitFor([&wasRefused] { return wasRefused; }));
    settle();
    CHECK(total("date = 2026-12-31") == 2);
    REQUIRE(app::HistoryService(desk.app()).undo());
    CHECK(total("date = 2026-12-31") == 0);
}

TEST_CASE("visits are gathered by day, week, customer, person and state without loss") {
    Desk desk(Desk::Company::Sample, "S1");
    ui::VisitsPage page(desk.page(), {QStringLiteral("visits"), QStringLiteral("list"), {}});
    page.resize(1232, 780);
    page.show();
    const auto settle = [&] { untilIdle(desk); };
    settle();
    const qint64 all = page.model().total();
    for (const ui::ListGrouping &grouping : page.model().source().groupings()) {
        page.groupBy(grouping.id);
        settle();
        INFO(grouping.id.toStdString());
        qint64 inGroups = 0;
        int headings = 0;
        QStringList titles;
        for (int row = 0; row < page.model().rowCount(); ++row) {
            if (page.model().isGroup(row)) {
                const QModelIndex index = page.model().index(row, 0);
                inGroups += index.data(ui::GroupCountRole).toLongLong();
                titles << index.data(ui::GroupRole).toString();
                ++headings;
            }
        }
        CHECK(inGroups == all);
        CHECK(headings > 1);
        CHECK(page.model().rowCount() == all + headings);
        CHECK(QSet<QString>(titles.begin(), titles.end()).size() == headings);
    }
}

TEST_CASE(
    "many visits are closed as not held, cancelled and handed over; what cannot be is named") {
    Desk desk(Desk::Company::Sample, "S1");
    app::VisitService visits(desk.app());
    const auto idsOf = [&](const std::string &filter) {
        std::vector<domain::VisitId> ids;
        const auto page = visits.list({filter, true, 2, ""});
        REQUIRE(page);
        for (const auto &row : page->rows) {
            ids.push_back(row.id);
        }
        return ids;
    };
    const auto missed = idsOf("missed = true and owner = M2");
    const auto ahead = idsOf("state = planned and missed = false and owner = M2");
    const auto done = idsOf("state = done and owner = M2");
    REQUIRE(missed.size() == 2);
    REQUIRE(ahead.size() == 2);
    std::vector<domain::VisitId> all = missed;
    all.insert(all.end(), done.begin(), done.end());
    const auto lines = [](const ui::VisitChangeDialog &dialog) {
        return dialog.findChild<QListWidget *>(QStringLiteral("visit_change_list"));
    };
    ui::VisitChangeDialog notHeld(desk.page(), app::VisitAct::NotHeld, all);
    notHeld.show();
    REQUIRE(lines(notHeld)->count() == 4);
    CHECK(lines(notHeld)->item(0)->text().contains(QStringLiteral(": "))); // why not
    notHeld.accept();
    CHECK(notHeld.result() == QDialog::Accepted);
    for (const auto id : missed) {
        CHECK(visits.find(id)->state == domain::VisitState::NotHeld);
    }
    CHECK(visits.find(done.front())->state == domain::VisitState::Done);
    REQUIRE(app::HistoryService(desk.app()).undo()); // one step
    CHECK(visits.find(missed.front())->state == domain::VisitState::Planned);
    CHECK(visits.find(missed.back())->state == domain::VisitState::Planned);

    ui::VisitChangeDialog cancel(desk.page(), app::VisitAct::Cancel, ahead);
    cancel.show();
    cancel.accept(); // a reason is wanted first
    CHECK(cancel.isVisible());
    cancel.findChild<QLineEdit *>(QStringLiteral("visit_change_reason"))
        ->setText(QStringLiteral("盘点"));
    cancel.accept();
    CHECK(visits.find(ahead.front())->reason == "盘点");
    REQUIRE(app::HistoryService(desk.app()).undo());

    ui::VisitChangeDialog give(desk.page(), app::VisitAct::HandOver, ahead);
    auto *who = give.findChild<QComboBox *>(QStringLiteral("visit_change_who"));
    REQUIRE(who != nullptr);
    give.show();
    who->setCurrentIndex(who->findData(QStringLiteral("M1")));
    give.accept();
    CHECK(idsOf("owner = M1 and id = " + ahead.front().toString()).size() == 1);
    REQUIRE(app::HistoryService(desk.app()).undo());
    CHECK(idsOf("owner = M2 and id = " + ahead.front().toString()).size() == 1);
}

TEST_CASE("the customer's page lists its visits and begins a new one") {
    Desk desk(Desk::Company::Sample, "M2");
    ui::CustomerVisitsTab tab(desk.page());
    tab.resize(800, 500);
    tab.show();
    const auto customer = app::CustomerService(desk.app()).find("KA-0002");
    REQUIRE(customer);
    tab.showCustomer(*customer);
    auto *table = tab.findChild<QTableView *>(QStringLiteral("customer_visits"));
    REQUIRE(table != nullptr);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto page = app::VisitService(desk.app()).list({"group = KA-0002", true, 500, ""});
    REQUIRE(page);
    REQUIRE(table->model()->rowCount() == static_cast<int>(page->rows.size()));
    table->selectRow(0);
    Q_EMIT table->activated(table->currentIndex());
    CHECK(desk.navigator.opened.last().record.toStdString() == page->rows.front().id.toString());
    auto *fresh = tab.findChild<QPushButton *>(QStringLiteral("customer_new_visit"));
    CHECK(fresh->isVisibleTo(&tab));
    fresh->click();
    CHECK(desk.navigator.opened.last().record == QStringLiteral("new:KA-0002"));
    desk.as("V1");
    tab.showCustomer(*customer);
    CHECK_FALSE(fresh->isVisibleTo(&tab));
}
