// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: everything is found while one types, by keys alone.
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/search_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/desk_key.h"
#include "ui/common/settings.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/recent_places.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace accord;
using test::Desk;
using ui::PaletteEntry;
using ui::PaletteModel;

namespace {

class PaletteDesk {
public:
    PaletteDesk()
        : desk(Desk::Company::Empty),
          m_palette(desk.page(), {QStringLiteral("customers"), QStringLiteral("tasks")},
                    &m_window) {
        app::Context &context = desk.app();
        app::CustomerService customers(context);
        REQUIRE(
            customers.add("KA-1", {{"name", "重庆长安银行"}, {"owner", "S1"}, {"city", "重庆"}}));
        REQUIRE(customers.add("KA-2", {{"name", "永辉超市"}, {"owner", "S1"}}));
        REQUIRE(app::TaskService(context).add(
            {{"what", "送冰柜合同"}, {"when", "2030-03-20"}, {"customer", "KA-1"}}));
        m_window.resize(1024, 700);
        m_window.show();
        m_palette.open({}, {}, m_window);
    }
    ui::CommandPalette &palette() { return m_palette; }
    QLineEdit &field() { return *m_palette.findChild<QLineEdit *>(); }
    QListView &list() { return *m_palette.findChild<QListView *>(); }
    PaletteModel &model() { return m_palette.model(); }
    [[nodiscard]] bool shows(const QString &title) {
        return Desk::waitFor([&] { return rowOf(title) >= 0; });
    }
    [[nodiscard]] int rowOf(const QString &title) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().entry(row) != nullptr && model().entry(row)->title == title) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString header(int row) { return model().index(row, 0).data().toString(); }

    Desk desk;

private:
    QWidget m_window; // before what lies over it
    ui::CommandPalette m_palette;
};

// A page of a record and nothing else.
class RecordPage : public ui::Page {
public:
    RecordPage(ui::PageContext &context, ui::Place place) : Page(context, std::move(place)) {}
    [[nodiscard]] QString title() const override { return place().record; }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("customers"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("customers"); }
    void reload(app::Changes /*changes*/) override {}
};

ui::Place customerPlace(const char *code) {
    return {QStringLiteral("customers"), QString::fromLatin1(code), {}};
}

PaletteEntry named(const QString &title, const QString &group = {}) {
    PaletteEntry entry;
    entry.title = title;
    entry.group = group;
    entry.run = [] {};
    return entry;
}

} // namespace

TEST_CASE("customers are found while one types, by name, pinyin and code, and opened by Enter") {
    PaletteDesk desk;
    for (const char *typed : {"长安", "cqcayh", "changan", "cq长安", "ka-1", "長安"}) {
        INFO(typed);
        desk.field().clear();
        desk.field().setText(QString::fromUtf8(typed));
        REQUIRE(desk.shows(QStringLiteral("重庆长安银行")));
        CHECK(desk.header(0) == QStringLiteral("Customers"));
        CHECK(desk.list().currentIndex().row() == 1);
    }
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.palette().isVisible());
    REQUIRE(desk.desk.navigator.opened.size() == 1);
    CHECK(desk.desk.navigator.opened[0].record == QStringLiteral("KA-1"));
}

TEST_CASE("groups are passed over by the arrow keys, and the way round ends where it began") {
    PaletteDesk desk;
    desk.field().setText(QStringLiteral("冰柜"));
    REQUIRE(desk.shows(QStringLiteral("送冰柜合同")));
    CHECK(desk.header(0) == QStringLiteral("Tasks"));
    const PaletteEntry *task = desk.model().entry(1);
    CHECK(task->titleMarks == std::vector<ui::TextMark>{{1, 2}});
    CHECK(task->detail.startsWith(QStringLiteral("重庆长安银行")));
    CHECK(task->right.contains(QStringLiteral("2030-03-20")));
    const int first = desk.list().currentIndex().row();
    int steps = 0;
    do {
        QTest::keyClick(&desk.field(), Qt::Key_Down);
        CHECK(desk.model().entry(desk.list().currentIndex().row()) != nullptr);
        ++steps;
    } while (desk.list().currentIndex().row() != first && steps < 50);
    CHECK(steps < 50);
    QTest::keyClick(&desk.field(), Qt::Key_Up);
    CHECK(desk.model().entry(desk.list().currentIndex().row()) != nullptr);
    QTest::keyClick(&desk.field(), Qt::Key_PageDown);
    CHECK(desk.model().entry(desk.list().currentIndex().row()) != nullptr);
}

TEST_CASE("what an input method still holds is looked for") {
    PaletteDesk desk;
    QInputMethodEvent composing(QStringLiteral("yong'hui"), {});
    QApplication::sendEvent(&desk.field(), &composing);
    CHECK(desk.shows(QStringLiteral("永辉超市")));
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("永辉"));
    QApplication::sendEvent(&desk.field(), &committed);
    CHECK(desk.field().text() == QStringLiteral("永辉"));
    CHECK(desk.shows(QStringLiteral("永辉超市")));
}

TEST_CASE("what was opened stands there before anything is typed, without the page in front") {
    PaletteDesk desk;
    const RecordPage front(desk.desk.page(), customerPlace("KA-2"));
    ui::RecentPlaces recent(desk.desk.page());
    recent.note(customerPlace("KA-2"));
    recent.note(customerPlace("KA-1"));
    recent.note(customerPlace("KA-2"));
    recent.note(customerPlace("KA-9")); // gone since
    recent.note(customerPlace(""));
    recent.note({QStringLiteral("visits"), QStringLiteral("list"), {}});
    desk.palette().open({named(QStringLiteral("Settings"))},
                        recent.entries(desk.palette().hits(), &front), desk.palette());
    REQUIRE(desk.model().rowCount() == 4); // two groups with one line each
    CHECK(desk.header(0) == QStringLiteral("Opened lately"));
    REQUIRE(desk.model().entry(1) != nullptr);
    CHECK(desk.model().entry(1)->title == QStringLiteral("重庆长安银行"));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(desk.desk.navigator.opened.size() == 1);
    CHECK(desk.desk.navigator.opened[0].record == QStringLiteral("KA-1"));
}

TEST_CASE("what was opened is kept for the next start, for one person alone, without names") {
    PaletteDesk desk;
    {
        ui::RecentPlaces recent(desk.desk.page());
        recent.note(customerPlace("KA-1"));
        recent.note(customerPlace("KA-2"));
    }
    const ui::RecentPlaces later(desk.desk.page());
    const auto entries = later.entries(desk.palette().hits(), nullptr);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].title == QStringLiteral("永辉超市"));
    const QStringList kept =
        desk.desk.page()
            .settings.value(ui::deskKey(desk.desk.page(), QStringLiteral("recent")))
            .toStringList();
    CHECK(kept == QStringList{QStringLiteral("customers KA-2"), QStringLiteral("customers KA-1")});
    desk.desk.app().actor.code = "M9";
    CHECK(later.entries(desk.palette().hits(), nullptr).empty());
    desk.desk.app().actor.code = "S1";
    CHECK(later.entries(desk.palette().hits(), nullptr).size() == 2);
}

TEST_CASE("a group of which there are more ends in a line that leads to all of them") {
    PaletteDesk desk;
    app::CustomerService customers(desk.desk.app());
    for (int i = 0; i < 7; ++i) {
        const std::string number = std::to_string(i);
        REQUIRE(
            customers.add("Z-" + number, {{"name", "汐畔桥" + number + "店"}, {"owner", "S1"}}));
        REQUIRE(app::ContactService(desk.desk.app()).add("Z-0", {{"name", "汐畔桥" + number}}));
    }
    desk.field().setText(QStringLiteral("汐畔桥"));
    REQUIRE(desk.shows(QStringLiteral("Show all 7"))); // of both kinds
    const int row = desk.rowOf(QStringLiteral("Show all 7"));
    CHECK(row == 6); // behind the name of the group and five of it
    REQUIRE(desk.model().kindsWithAll() ==
            QStringList{QStringLiteral("customer"), QStringLiteral("contact")});
    desk.list().setCurrentIndex(desk.model().index(row, 0));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.palette().isVisible());
    REQUIRE(desk.desk.navigator.opened.size() == 1);
    const ui::Place place = desk.desk.navigator.opened[0];
    CHECK(place.feature == QStringLiteral("customers"));
    CHECK(place.hint.value(QStringLiteral("filter")).toList().value(0).toStringList() ==
          QStringList{QStringLiteral("found"), QStringLiteral("="), QStringLiteral("汐畔桥")});
}

TEST_CASE("a kind without a list of its own is shown whole in the palette") {
    PaletteDesk desk;
    for (int i = 0; i < 7; ++i) {
        REQUIRE(app::ContactService(desk.desk.app())
                    .add("KA-1", {{"name", "汐畔桥" + std::to_string(i)}}));
    }
    desk.field().setText(QStringLiteral("汐畔桥"));
    REQUIRE(desk.shows(QStringLiteral("Show all 7")));
    desk.list().setCurrentIndex(desk.model().index(desk.rowOf(QStringLiteral("Show all 7")), 0));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    REQUIRE(Desk::waitFor([&] { return desk.model().rowCount() == 8; }));
    CHECK(desk.palette().isVisible());
    CHECK(desk.header(0) == QStringLiteral("Contacts"));
    CHECK(desk.rowOf(QStringLiteral("汐畔桥6")) > 0);
    CHECK(desk.desk.navigator.opened.empty());
    desk.field().setText(QStringLiteral("汐畔"));
    CHECK(desk.shows(QStringLiteral("Show all 7"))); // typed on: a few of every kind again
}

TEST_CASE("an archived customer is found and marked as such") {
    PaletteDesk desk;
    REQUIRE(app::CustomerService(desk.desk.app()).archive("KA-2"));
    desk.field().setText(QStringLiteral("永辉"));
    REQUIRE(desk.shows(QStringLiteral("永辉超市")));
    CHECK(desk.model()
              .entry(desk.rowOf(QStringLiteral("永辉超市")))
              ->right.startsWith(QStringLiteral("archived")));
}

TEST_CASE("nothing found is said, and markup and signs of a query language are only text") {
    PaletteDesk desk;
    for (const char *typed : {"qqqqqq", "\" OR \"x", "<b>*</b>9", "NEAR(zz)"}) {
        INFO(typed);
        desk.field().setText(QString::fromUtf8(typed));
        CHECK(Desk::waitFor([&] {
            return desk.model().rowCount() == 1 &&
                   desk.header(0) == QStringLiteral("Nothing answers to this");
        }));
        CHECK(desk.model().entry(0) == nullptr);
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QCoreApplication::processEvents();
        CHECK(desk.palette().isVisible());
    }
    QTest::keyClick(&desk.field(), Qt::Key_Escape);
    CHECK_FALSE(desk.palette().isVisible());
}

TEST_CASE("the lines of the palette keep the rules of Qt's models") {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.choosable(0, 1, true) == -1);
    model.setCommands({named(QStringLiteral("今日")), named(QStringLiteral("客户"))});
    CHECK(model.rowCount() == 2);
    model.setTyped(QStringLiteral("kehu"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.entry(0)->title == QStringLiteral("客户"));
    model.setFound({named(QStringLiteral("一"), QStringLiteral("客户")),
                    named(QStringLiteral("二"), QStringLiteral("任务"))});
    REQUIRE(model.rowCount() == 6); // two groups, a group of commands
    CHECK(model.entry(0) == nullptr);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.choosable(0, 1, false) == 1);
    CHECK(model.choosable(2, -1, false) == 1);
    CHECK(model.choosable(6, 1, false) == -1);
    CHECK(model.choosable(6, 1, true) == 1);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("一")));
}

TEST_CASE("a hit without a page of its own leads to its customer") {
    Desk desk(Desk::Company::Empty);
    const ui::PaletteHits none(desk.page(), {});
    const ui::PaletteHits all(desk.page(), {QStringLiteral("visits"), QStringLiteral("tasks")});
    app::SearchHit hit;
    hit.id = 17;
    hit.code = "KA-1";
    hit.detail = "2027";
    const auto placeOf = [&](const char *kind, const ui::PaletteHits &hits) {
        hit.kind = kind;
        const ui::Place place = hits.placeOf(hit);
        return place.feature + QLatin1Char('/') + place.record + QLatin1Char('/') +
               place.hint.value(QStringLiteral("tab")).toString();
    };
    CHECK(placeOf("customer", none) == QStringLiteral("customers/KA-1/"));
    CHECK(placeOf("contact", none) == QStringLiteral("customers/KA-1/contacts"));
    CHECK(placeOf("note", none) == QStringLiteral("customers/KA-1/notes"));
    CHECK(placeOf("plan", none) == QStringLiteral("plans/KA-1:2027/"));
    CHECK(placeOf("visit", none) == QStringLiteral("customers/KA-1/timeline"));
    CHECK(placeOf("visit", all) == QStringLiteral("visits/17/"));
    CHECK(placeOf("task", all) == QStringLiteral("tasks/17/"));
    hit.code.clear();
    CHECK(placeOf("task", none) == QStringLiteral("today//"));
}
