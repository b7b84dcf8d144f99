// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders through the seam: what is due is said once, to whoever works.
#include "app/customer_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/shell/notifier.h"
#include "ui/shell/reminders.h"

using namespace accord;
using test::Desk;

namespace {

class Listener : public ui::Notifier {
public:
    void announce(const QString &title, const QString &text) override {
        titles << title;
        texts << text;
    }
    QStringList titles;
    QStringList texts;
};

void addTask(Desk &desk, const char *what, int ahead) {
    const base::Date day = app::today(desk.app()).plusDays(ahead);
    REQUIRE(app::TaskService(desk.app()).add({{"what", what}, {"when", day.toString()}}));
}

} // namespace

TEST_CASE("what is due or late is said once, what is to come is not") {
    Desk desk(Desk::Company::Empty);
    Listener listener;
    ui::Reminders reminders(desk.page(), listener);
    reminders.look();
    CHECK(listener.titles.isEmpty());
    addTask(desk, "<b>late</b>", -1);
    addTask(desk, "today", 0);
    addTask(desk, "tomorrow", 1);
    reminders.look();
    REQUIRE(listener.texts.size() == 1);
    CHECK(listener.texts[0].contains(QStringLiteral("<b>late</b>")));
    CHECK(listener.texts[0].contains(QStringLiteral("today")));
    CHECK_FALSE(listener.texts[0].contains(QStringLiteral("tomorrow")));
    reminders.look();
    CHECK(listener.texts.size() == 1);
    addTask(desk, "new", 0);
    reminders.look();
    REQUIRE(listener.texts.size() == 2);
    CHECK(listener.texts[1] == QStringLiteral("new"));
}

TEST_CASE("many are said as a few and a number") {
    Desk desk(Desk::Company::Empty);
    for (int i = 0; i < 9; ++i) {
        addTask(desk, "task", -1);
    }
    Listener listener;
    ui::Reminders reminders(desk.page(), listener);
    reminders.look();
    REQUIRE(listener.texts.size() == 1);
    CHECK(listener.texts[0].count(QLatin1Char('\n')) == 5);
    CHECK(listener.titles[0].contains(QLatin1Char('9')));
}

TEST_CASE("a visit is said in the morning, and again shortly before it begins") {
    Desk desk(Desk::Company::Empty);
    REQUIRE(app::CustomerService(desk.app()).add("Q-1", {{"name", "青石便利"}}));
    const std::string day = app::today(desk.app()).toString();
    const std::string now = desk.app().clock.now().toString(desk.app().company.zone);
    REQUIRE(app::VisitService(desk.app())
                .plan({{"customer", "Q-1"}, {"date", day}, {"at", now.substr(11, 5)}}));
    Listener listener;
    ui::Reminders reminders(desk.page(), listener);
    reminders.look();
    CHECK(listener.texts.size() == 2);
    for (const QString &text : listener.texts) {
        CHECK(text.contains(QStringLiteral("青石便利")));
    }
    reminders.look();
    CHECK(listener.texts.size() == 2);
}

TEST_CASE("somebody else's day is not announced, a change of user is") {
    Desk desk(Desk::Company::Sample, "M1");
    addTask(desk, "of the first", 0);
    Listener listener;
    ui::Reminders reminders(desk.page(), listener);
    reminders.look();
    const qsizetype first = listener.texts.size();
    REQUIRE(first > 0);
    desk.as("M2");
    reminders.look();
    REQUIRE(listener.texts.size() > first); // what is due, and a visit that begins soon
    for (const QString &text : listener.texts.mid(first)) {
        CHECK_FALSE(text.contains(QStringLiteral("of the first")));
    }
}

TEST_CASE("without a tray the status bar says it") {
    Desk desk(Desk::Company::Empty);
    ui::TrayNotifier notifier(desk.navigator);
    notifier.announce(QStringLiteral("2 due"), QStringLiteral("first\nsecond"));
    REQUIRE(desk.navigator.notes.size() == 1);
    CHECK(desk.navigator.notes[0] == QStringLiteral("2 due: first"));
}
