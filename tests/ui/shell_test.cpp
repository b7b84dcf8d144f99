// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window: places, tabs, the way back, keys, undo, fresh data.
#include "app/customer_service.h"
#include "app/team_service.h"
#include "support/catch.h"
#include "support/ui_window_desk.h"
#include "ui/common/action_runner.h"
#include "ui/common/file_chooser_dialog.h"
#include "ui/common/list_page.h"
#include "ui/common/pinned_views.h"
#include "ui/common/settings.h"
#include "ui/shell/nav_bar.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace accord;
using test::Desk;
using test::NotePage;
using test::WindowDesk;
using ui::PageCommand;
using ui::WindowCommand;

namespace {

QString frontTitle(WindowDesk &desk) {
    return desk.front() == nullptr ? QString() : desk.front()->title();
}

void press(WindowDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &desk.window(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("the window begins in the first area and is named after the company alone") {
    WindowDesk desk;
    CHECK(frontTitle(desk) == QStringLiteral("Notes"));
    CHECK(desk.window().windowTitle().toStdString() == desk.desk.app().company.name);
    CHECK_FALSE(desk.part<QWidget>("tabStrip")->isVisible());
    CHECK(desk.part<ui::NavItem>("nav_notes")->isChecked());
}

TEST_CASE("records open in tabs, and back and forward go the way they were visited") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    desk.openNote(QStringLiteral("two"));
    auto *tabs = desk.part<QTabBar>("tabs");
    REQUIRE(desk.part<QWidget>("tabStrip")->isVisible());
    CHECK(tabs->count() == 3);
    CHECK(tabs->tabText(2) == QStringLiteral("two"));
    press(desk, Qt::Key_Left, Qt::AltModifier);
    CHECK(frontTitle(desk) == QStringLiteral("one"));
    press(desk, Qt::Key_Left, Qt::AltModifier);
    CHECK(frontTitle(desk) == QStringLiteral("Notes"));
    CHECK_FALSE(desk.part<QPushButton>("go_back")->isEnabled());
    press(desk, Qt::Key_Right, Qt::AltModifier);
    CHECK(frontTitle(desk) == QStringLiteral("one"));
    desk.openNote(QStringLiteral("one")); // again: no second tab
    CHECK(tabs->count() == 3);
    press(desk, Qt::Key_Tab, Qt::ControlModifier);
    CHECK(frontTitle(desk) == QStringLiteral("two"));
    press(desk, Qt::Key_Escape);
    CHECK(frontTitle(desk) == QStringLiteral("one"));
}

TEST_CASE("Enter in a field or on a button opens nothing behind it") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    desk.front()->field->setFocus();
    press(desk, Qt::Key_Return);
    CHECK_FALSE(desk.front()->did(ui::PageCommand::Open));
    auto *button = desk.part<QPushButton>("go_back");
    button->setFocus();
    press(desk, Qt::Key_Return);
    CHECK(frontTitle(desk) == QStringLiteral("Notes")); // the button was pressed
    CHECK_FALSE(desk.front()->did(ui::PageCommand::Open));
    desk.front()->field->clearFocus();
    desk.front()->setFocusProxy(nullptr);
    desk.front()->setFocus();
    press(desk, Qt::Key_Return);
    CHECK(desk.front()->did(ui::PageCommand::Open));
}

TEST_CASE("a tab closes by key, after its page agreed, and back opens its record again") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    desk.openNote(QStringLiteral("two"));
    desk.front()->mayBeClosed = false;
    press(desk, Qt::Key_W, Qt::ControlModifier);
    CHECK(frontTitle(desk) == QStringLiteral("two"));
    desk.front()->mayBeClosed = true;
    press(desk, Qt::Key_W, Qt::ControlModifier);
    CHECK(frontTitle(desk) == QStringLiteral("one"));
    CHECK(desk.part<QTabBar>("tabs")->count() == 2);
    desk.window().run(WindowCommand::Back);
    desk.window().run(WindowCommand::Forward);
    CHECK(desk.window().pages().front() != nullptr);
}

TEST_CASE("a record is left to where it was opened from, not to the tab that was looked at last") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    press(desk, Qt::Key_1, Qt::ControlModifier);
    desk.openNote(QStringLiteral("two")); // from the list
    desk.openNote(QStringLiteral("one"));
    desk.openNote(QStringLiteral("two"));
    press(desk, Qt::Key_W, Qt::ControlModifier);
    CHECK(frontTitle(desk) == QStringLiteral("Notes"));
    desk.openNote(QStringLiteral("one"));
    desk.openNote(QStringLiteral("three")); // from a record that is closed meanwhile
    desk.window().context().navigator.close({QStringLiteral("notes"), QStringLiteral("one"), {}});
    press(desk, Qt::Key_W, Qt::ControlModifier);
    CHECK(frontTitle(desk) == QStringLiteral("Notes"));
}

TEST_CASE("a record that is gone is not shown and leaves the page in front where it is") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("gone"));
    CHECK(frontTitle(desk) == QStringLiteral("Notes"));
}

TEST_CASE("areas open by number and the key sheet names every key once") {
    WindowDesk desk;
    press(desk, Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.front()->place().feature == QStringLiteral("papers"));
    press(desk, Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.front()->place().feature == QStringLiteral("notes"));
    QSet<QString> seen;
    for (const auto &group : ui::keyMap()) {
        for (const auto &entry : group.entries) {
            CHECK_FALSE(entry.text.isEmpty());
            for (const QKeySequence &key : entry.keys) {
                INFO(key.toString().toStdString());
                CHECK_FALSE(key.isEmpty());
                CHECK_FALSE(seen.contains(key.toString()));
                seen << key.toString();
            }
        }
    }
    // Input methods and platforms use these (UX section 4).
    for (const char *taken : {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+;", "Ctrl+Shift+F"}) {
        CHECK_FALSE(seen.contains(QKeySequence(QString::fromLatin1(taken)).toString()));
    }
}

TEST_CASE("keys reach the page in front, but typing in a field stays typing") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    NotePage &page = *desk.front();
    page.field->setFocus();
    press(desk, Qt::Key_S, Qt::ControlModifier);
    CHECK(page.did(PageCommand::Save));
    press(desk, Qt::Key_F2);
    CHECK(page.did(PageCommand::Edit));
    press(desk, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(page.did(PageCommand::NextRecord));
    QTest::keyClicks(page.field, QStringLiteral("a b"));
    press(desk, Qt::Key_Delete);
    CHECK(page.field->text() == QStringLiteral("a b"));
    CHECK_FALSE(page.did(PageCommand::Peek));
    CHECK_FALSE(page.did(PageCommand::Bin));
    page.field->clearFocus();
    page.setFocusProxy(nullptr);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Delete);
    CHECK(page.did(PageCommand::Bin));
}

TEST_CASE("undo and redo are named after the change and take it back") {
    WindowDesk desk(WindowDesk::Features::Notes, Desk::Company::Empty);
    auto *undo = desk.part<QPushButton>("undo");
    CHECK_FALSE(undo->isEnabled());
    REQUIRE(desk.desk.page().actions.run(&desk.window(), [&] {
        return app::CustomerService(desk.desk.app())
            .add("KA-1", {{"name", "一号"}, {"kind", "retailer"}});
    }));
    CHECK(undo->isEnabled());
    CHECK(undo->toolTip().contains(QStringLiteral("新增客户")));
    press(desk, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(app::CustomerService(desk.desk.app()).find("KA-1"));
    CHECK(desk.part<QLabel>("status_text")->text().contains(QStringLiteral("新增客户")));
    REQUIRE(Desk::waitFor([&] { return !undo->isEnabled(); }));
    auto *redo = desk.part<QPushButton>("redo");
    CHECK(redo->toolTip().contains(QStringLiteral("新增客户")));
    press(desk, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(app::CustomerService(desk.desk.app()).find("KA-1"));
    CHECK(desk.desk.prompter.told.isEmpty());
}

TEST_CASE("what another process wrote is loaded, hidden pages when they come to front") {
    WindowDesk desk;
    NotePage *area = desk.front();
    desk.openNote(QStringLiteral("one"));
    NotePage *record = desk.front();
    const int areaBefore = area->reloads;
    const int before = record->reloads;
    desk.window().lookForOtherWriters();
    QCoreApplication::processEvents();
    CHECK(record->reloads == before);
    auto other = app::Workspace::open(desk.desk.file());
    REQUIRE(other);
    REQUIRE((*other)->login("S1"));
    app::UserChange change;
    change.name = "陆更名";
    REQUIRE(app::TeamService((*other)->context()).set("S1", change));
    desk.window().lookForOtherWriters();
    REQUIRE(Desk::waitFor([&] { return record->reloads > before; }));
    CHECK(area->reloads == areaBefore);
    desk.window().goTo({QStringLiteral("notes"), {}, {}});
    CHECK(area->reloads == areaBefore + 1);
    CHECK(desk.part<QPushButton>("nav_user")->accessibleName().contains(QStringLiteral("陆更名")));
}

TEST_CASE("places, tabs and what was typed are there again after a start") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    desk.front()->field->setText(QStringLiteral("half a sentence"));
    desk.startAgain();
    REQUIRE(desk.front() != nullptr);
    CHECK(frontTitle(desk) == QStringLiteral("one"));
    CHECK(desk.front()->field->text() == QStringLiteral("half a sentence"));
    CHECK(desk.part<QTabBar>("tabs")->count() == 2);
}

TEST_CASE("the language changes while the program runs and leaves nothing of the old one") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    desk.front()->field->setText(QStringLiteral("typed"));
    CHECK(desk.part<QPushButton>("new_thing")->text() == QStringLiteral("新建"));
    REQUIRE(desk.window().useLanguage(QStringLiteral("en")));
    CHECK(desk.part<QPushButton>("new_thing")->text() == QStringLiteral("New"));
    CHECK(desk.front()->field->text() == QStringLiteral("typed"));
    for (const auto *button : desk.window().findChildren<QAbstractButton *>()) {
        for (const QString &text : {button->text(), button->toolTip()}) {
            const bool isOurs = button->objectName() != QLatin1String("nav_company") &&
                                button->objectName() != QLatin1String("nav_user");
            INFO(button->objectName().toStdString() << ": " << text.toStdString());
            CHECK((!isOurs || std::none_of(text.begin(), text.end(), [](QChar c) {
                return c.script() == QChar::Script_Han;
            })));
        }
    }
    REQUIRE(desk.window().useLanguage(QStringLiteral("zh_TW")));
    CHECK(desk.part<QPushButton>("new_thing")->text() == QStringLiteral("新增"));
}

TEST_CASE("a page with unsaved work keeps the window, the language and the user") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    desk.front()->mayBeClosed = false;
    CHECK_FALSE(desk.window().useLanguage(QStringLiteral("en")));
    CHECK_FALSE(desk.window().useUser(QStringLiteral("M1")));
    CHECK_FALSE(desk.window().close());
    CHECK(desk.window().isVisible());
    desk.front()->mayBeClosed = true;
    CHECK(desk.window().useUser(QStringLiteral("M1")));
    CHECK(desk.desk.app().actor.code == "M1");
}

TEST_CASE("tabs, pins and the choices of a page belong to who made them") {
    WindowDesk desk;
    desk.openNote(QStringLiteral("one"));
    ui::PinnedViews(desk.desk.page())
        .pin({QStringLiteral("notes"), QString(), QStringLiteral("Mine")});
    REQUIRE(desk.window().useUser(QStringLiteral("M1")));
    CHECK(frontTitle(desk) == QStringLiteral("Notes"));
    CHECK_FALSE(desk.part<QWidget>("tabStrip")->isVisible());
    CHECK(ui::PinnedViews(desk.desk.page()).all().isEmpty());
    REQUIRE(desk.window().useUser(QStringLiteral("S1")));
    CHECK(frontTitle(desk) == QStringLiteral("one"));
    CHECK(ui::PinnedViews(desk.desk.page()).all().size() == 1);
    desk.startAgain();
    CHECK(frontTitle(desk) == QStringLiteral("one"));
}

TEST_CASE("what was kept before there were people's keys goes to the first who opens the file") {
    Desk desk;
    const QString old = QStringLiteral("pinned_views/") + QString::number(desk.app().company.id);
    desk.page().settings.setValue(old, QStringList{QStringLiteral("customers//All")});
    CHECK(ui::PinnedViews(desk.page()).all().size() == 1);
    desk.as("M1");
    CHECK(ui::PinnedViews(desk.page()).all().isEmpty());
    desk.as("S1");
    CHECK(ui::PinnedViews(desk.page()).all().size() == 1);
}

TEST_CASE("theme and text size change while the program runs") {
    WindowDesk desk;
    const int before = desk.part<ui::NavBar>("navigation")->width();
    desk.window().useTheme(ui::ThemeChoice::Dark);
    CHECK(desk.desk.page().theme.isDark());
    press(desk, Qt::Key_Equal, Qt::ControlModifier);
    CHECK(desk.desk.page().theme.textScale() == 110);
    CHECK(desk.part<ui::NavBar>("navigation")->width() > before);
    press(desk, Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.desk.page().theme.textScale() == 100);
    desk.window().useTheme(ui::ThemeChoice::Light);
}

TEST_CASE("the side pane of a page comes and goes by F7 and belongs to its page") {
    WindowDesk desk;
    auto *pane = desk.part<QWidget>("peekPane");
    CHECK(pane->isVisible());
    press(desk, Qt::Key_F7);
    CHECK_FALSE(pane->isVisible());
    press(desk, Qt::Key_F7);
    CHECK(pane->isVisible());
    desk.openNote(QStringLiteral("one"));
    const QPointer<QWidget> peek(desk.front()->peek());
    press(desk, Qt::Key_W, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(peek == nullptr);
}

TEST_CASE("what was typed before a crash is offered, taken up or discarded") {
    Desk desk;
    for (const char *record : {"one", "two"}) {
        desk.page().drafts.keep({QStringLiteral("notes/") + QLatin1String(record),
                                 {QStringLiteral("notes"), QLatin1String(record), {}},
                                 QLatin1String(record),
                                 {},
                                 {{QStringLiteral("text"), QLatin1String(record)}}});
    }
    desk.page().drafts.flush();
    CHECK(desk.page().drafts.leftBehind().size() == 2);
    WindowDesk window;
    for (const ui::Draft &draft : desk.page().drafts.leftBehind()) {
        window.desk.page().drafts.keep(draft);
    }
    window.desk.page().drafts.flush();
    window.startAgain();
    auto *strip = window.part<QWidget>("draftStrip");
    REQUIRE(strip->isVisible());
    QTest::mouseClick(window.part<QPushButton>("draft_take_up"), Qt::LeftButton);
    const QString taken = window.front()->field->text();
    CHECK_FALSE(taken.isEmpty());
    REQUIRE(strip->isVisible());
    QTest::mouseClick(window.part<QPushButton>("draft_discard"), Qt::LeftButton); // not confirmed
    CHECK(strip->isVisible());
    window.desk.prompter.answers = {0};
    QTest::mouseClick(window.part<QPushButton>("draft_discard"), Qt::LeftButton);
    CHECK_FALSE(strip->isVisible());
    const auto left = window.desk.page().drafts.leftBehind();
    REQUIRE(left.size() == 1); // the page keeps it until it is saved
    CHECK(left.first().title == taken);
}

TEST_CASE("a named view is pinned to the navigation, opens from there and can be taken out") {
    WindowDesk desk(WindowDesk::Features::All);
    desk.window().pages().open({QStringLiteral("customers"), {}, {}});
    auto *list = qobject_cast<ui::ListPage *>(desk.window().pages().front());
    REQUIRE(list != nullptr);
    desk.desk.prompter.texts.push_back(QStringLiteral("A/B & 冰柜"));
    list->sortBy(QStringLiteral("code"));
    auto *quick = list->findChild<QLineEdit *>(QStringLiteral("quick_filter"));
    REQUIRE(quick != nullptr);
    quick->setText(QStringLiteral("KA-0002"));
    REQUIRE(test::Desk::waitFor(
        [&] { return list->state().request.search == QStringLiteral("KA-0002"); }));
    desk.part<QPushButton>("nav_pin")->click();
    const auto pinned = [&] { return desk.part<ui::NavItem>("pin_customers_0"); };
    REQUIRE(pinned() != nullptr);
    CHECK(pinned()->text() == QStringLiteral("A/B & 冰柜"));

    list->showView(0);
    CHECK(quick->text().isEmpty());
    desk.window().pages().open({QStringLiteral("tasks"), {}, {}});
    pinned()->click();
    CHECK(desk.window().pages().front() == list);
    CHECK(quick->text() == QStringLiteral("KA-0002")); // what was shown is what is pinned
    CHECK(list->state().name == QStringLiteral("A/B & 冰柜"));

    SECTION("it is there after a start") {
        desk.startAgain();
        REQUIRE(pinned() != nullptr);
        CHECK(pinned()->text() == QStringLiteral("A/B & 冰柜"));
    }
    SECTION("it leaves") {
        REQUIRE(pinned()->actions().size() == 1);
        pinned()->actions().front()->trigger();
        QCoreApplication::processEvents();
        CHECK(pinned() == nullptr);
        CHECK(list->views().views().last().name == QStringLiteral("A/B & 冰柜"));
    }
}

TEST_CASE("a list that opens has the keys, and so it has after its buttons were clicked") {
    WindowDesk desk(WindowDesk::Features::All);
    desk.window().resize(1400, 860);
    for (const auto key : {Qt::Key_2, Qt::Key_4, Qt::Key_2}) {
        press(desk, key, Qt::ControlModifier);
        auto *list = qobject_cast<ui::ListPage *>(desk.window().pages().front());
        REQUIRE(list != nullptr);
        // Where nothing fits, the way out has the keys.
        CHECK((QApplication::focusWidget() == &list->view() || !list->view().isVisible()));
    }
    auto *list = qobject_cast<ui::ListPage *>(desk.window().pages().front());
    QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("list_copy")), Qt::LeftButton);
    CHECK(QApplication::focusWidget() == &list->view());
}

TEST_CASE("pinning without a list in front says what to do") {
    WindowDesk desk;
    desk.part<QPushButton>("nav_pin")->click();
    CHECK(desk.part<ui::NavItem>("pin_notes_0") == nullptr);
}

TEST_CASE("the language chosen in the palette changes after the key that chose it is through") {
    WindowDesk desk(WindowDesk::Features::All);
    for (const char *language : {"English", "简体中文", "繁體中文", "English"}) {
        press(desk, Qt::Key_K, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        field->setText(QString::fromUtf8(language));
        press(desk, Qt::Key_Return);
        press(desk, Qt::Key_1, Qt::ControlModifier);
        CHECK(desk.window().isVisible());
    }
    CHECK(desk.part<QPushButton>("new_thing")->text() == QStringLiteral("New"));
}

TEST_CASE("a file dialog over the folder of the company leaves the locks on its file alone") {
    Desk desk;
    const QFileInfo company(QString::fromStdString(desk.page().workspace.file().string()));
    const auto locks = [] {
        QFile file(QStringLiteral("/proc/locks"));
        int own = 0;
        if (file.open(QIODevice::ReadOnly)) {
            const QString pid = QStringLiteral(" %1 ").arg(QCoreApplication::applicationPid());
            for (const QString &line : QString::fromLatin1(file.readAll()).split(u'\n')) {
                own += line.contains(QLatin1String("POSIX")) && line.contains(pid) ? 1 : 0;
            }
        }
        return own;
    };
    const int before = locks();
    if (before == 0) {
        WARN("this system does not tell its locks; skipped");
        return;
    }
    ui::FileChooserDialog dialog(nullptr, QStringLiteral("t"), company.absolutePath());
    dialog.show();
    const auto *files = dialog.findChild<QListView *>(QStringLiteral("listView"));
    REQUIRE(files != nullptr);
    const auto hasCompany = [&] {
        for (int row = 0; row < files->model()->rowCount(files->rootIndex()); ++row) {
            const QModelIndex index = files->model()->index(row, 0, files->rootIndex());
            if (index.data().toString() == company.fileName()) {
                return !index.data(Qt::DecorationRole).value<QIcon>().isNull();
            }
        }
        return false;
    };
    REQUIRE(Desk::waitFor(hasCompany));
    const auto *table = dialog.findChild<QTreeView *>(QStringLiteral("treeView"));
    REQUIRE(table != nullptr);
    dialog.grab();
    CHECK(locks() == before);
    constexpr int kDay = 3;
    const int day = table->fontMetrics().horizontalAdvance(QStringLiteral("2026-11-29 10:00"));
    CHECK(table->columnWidth(kDay) > day); // not cut
}
