// SPDX-License-Identifier: GPL-3.0-or-later
// The call card: filled by keys alone, kept as a draft, saved, refused beside its fields, moved
// from state to state, read-only for whom it is not.
#include "app/customer_file_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "storage/catalogue_repository.h"
#include "support/catch.h"
#include "support/child_process.h"
#include "support/ui_window_desk.h"
#include "ui/common/day_edit.h"
#include "ui/common/paper_preview.h"
#include "ui/common/paper_view.h"
#include "ui/visits/observation_part.h"
#include "ui/visits/visit_brief_pane.h"
#include "ui/visits/visit_card_page.h"
#include "ui/visits/visit_form.h"
#include "ui/visits/visit_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <cstdio>
#include <fstream>

using namespace accord;
using domain::VisitState;
using test::Desk;
using test::WindowDesk;
using ui::VisitCardPage;
using ui::VisitText;

namespace {

const QString kTypist = QStringLiteral("M1");
constexpr auto *kFolderVariable = "ACCORD_TEST_CARD";
const QString kCustomer = QStringLiteral("KA-0002");

app::VisitPage visitsOf(Desk &desk, const std::string &filter) {
    auto page = app::VisitService(desk.app()).list({filter, true, 100, ""});
    REQUIRE(page);
    return *page;
}

std::string planned(Desk &desk, const std::string &date, const std::string &kind = "on_site") {
    nlohmann::json document{{"customer", "KA-0002"}, {"date", date}, {"kind", kind}};
    if (kind == "joint") {
        document["partner"] = "S1";
        document["owner"] = "M2";
    }
    const auto visits = app::VisitService(desk.app()).planMany({document}, app::PastDays::Allowed);
    INFO((visits ? "" : visits.error().detail));
    REQUIRE(visits);
    return visits->front().id.toString();
}

// A card by itself over the sample company.
struct Card {
    Desk desk;
    std::unique_ptr<VisitCardPage> page;
    explicit Card(const std::string &user = "M2") : desk(Desk::Company::Sample, user) {}
    VisitCardPage &open(const QString &record, const QVariantMap &hint = {}) {
        page = std::make_unique<VisitCardPage>(desk.page(),
                                               ui::Place{QStringLiteral("visits"), record, hint});
        REQUIRE(page->load());
        page->resize(1232, 780);
        page->show();
        return *page;
    }
    VisitCardPage &openNew() { return open(QStringLiteral("new:") + kCustomer); }
    template<class Widget>
    Widget *find(const char *id) {
        auto *found = page->findChild<Widget *>(QString::fromUtf8(id));
        INFO(id);
        REQUIRE(found != nullptr);
        return found;
    }
    domain::Visit stored() {
        auto visit = app::VisitService(desk.app()).find(page->visit()->id);
        REQUIRE(visit);
        return *visit;
    }
    bool says(const QString &words) {
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    void choose(const char *action) {
        auto *menu = find<QPushButton>("visit_more")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *one : menu->actions()) {
            if (one->objectName() == QLatin1String(action)) {
                one->trigger();
                return;
            }
        }
        FAIL("the menu has no " << action);
    }
};

// Keys for whatever has the focus, as a person presses them.
struct Hands {
    WindowDesk &desk;
    int pressed = 0;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &desk.window(), key, modifiers);
        QCoreApplication::processEvents(); // editors close by and by
        ++pressed;
    }
    void type(const char *text) {
        for (; *text != 0; ++text) { // a cell opens its editor at the first of them
            QTest::keyClick(QApplication::focusWidget(), *text);
            ++pressed;
        }
    }
};

} // namespace

TEST_CASE("a visit is logged by keyboard alone, with tasks and the next visit, in under a minute") {
    WindowDesk window(WindowDesk::Features::All);
    Desk &desk = window.desk;
    const auto before = visitsOf(desk, "customer = KA-0002 and state = done").total;
    Hands hands{window};
    window.window().goTo({QStringLiteral("visits"), {}, {}});
    REQUIRE(Desk::waitFor([&] { return !desk.page().jobs.isBusy(); }));
    window.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.window()));
    window.window().pages().front()->setFocus();
    QTimer typing; // in the dialog of Ctrl+N, once it is there
    typing.setInterval(10);
    QObject::connect(&typing, &QTimer::timeout, &window.window(), [&] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            typing.stop();
            auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("new_visit_line"));
            QTest::keyClicks(line, QStringLiteral("KA-0002"));
            QTest::keyClick(line, Qt::Key_Return);
            hands.pressed += 8;
        }
    });
    typing.start();
    hands.key(Qt::Key_N, Qt::ControlModifier);
    auto *card = dynamic_cast<VisitCardPage *>(window.window().pages().front());
    REQUIRE(card != nullptr);
    window.window().activateWindow(); // as a desktop does when the dialog is gone
    REQUIRE(QTest::qWaitForWindowActive(&window.window()));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("visit_purpose"));
    hands.type("Two end displays by 11-27");
    hands.key(Qt::Key_2, Qt::AltModifier);
    hands.key(Qt::Key_Space);
    hands.key(Qt::Key_3, Qt::AltModifier);
    hands.type("Fewer people");
    hands.key(Qt::Key_Tab);
    hands.type("A tea corner");
    hands.key(Qt::Key_Tab);
    hands.type("One shelf");
    hands.key(Qt::Key_Tab); // past the needs to the next kind of question
    hands.type("By the buyer");
    hands.key(Qt::Key_4, Qt::AltModifier);
    hands.type("Too dear");
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_5, Qt::AltModifier);
    hands.type("4.5");
    hands.key(Qt::Key_Return);
    hands.type("1"); // a cell that is being typed in is left by a key too
    hands.key(Qt::Key_6, Qt::AltModifier);
    hands.type("We send the racks");
    hands.key(Qt::Key_7, Qt::AltModifier);
    hands.type("Repair the cooler fri");
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_8, Qt::AltModifier);
    hands.key(Qt::Key_4);
    card->findChild<ui::TimeEdit *>(QStringLiteral("visit_next_time"))->setFocus();
    hands.type("1430");
    INFO(card->form().document().dump());
    INFO(QApplication::focusWidget()->objectName().toStdString());
    hands.key(Qt::Key_Return, Qt::ControlModifier);

    const auto after = visitsOf(desk, "customer = KA-0002 and state = done");
    REQUIRE(after.total == before + 1);
    const auto visit = app::VisitService(desk.app()).find(after.rows.front().id);
    REQUIRE(visit);
    CHECK(visit->heldOn == base::Date(2026, 11, 18));
    CHECK(visit->result == 4);
    CHECK(visit->purpose == "Two end displays by 11-27");
    CHECK(visit->contacts.size() == 1);
    CHECK(visit->notes.overview == "Fewer people");
    CHECK(visit->notes.central == "A tea corner");
    CHECK(visit->notes.reality == "One shelf");
    CHECK(visit->notes.closing == "By the buyer");
    REQUIRE(visit->objections.size() == 1);
    CHECK(visit->objections.front().words == "Too dear");
    CHECK(visit->observations.size() == 2);
    CHECK(visit->agreements == "We send the racks");
    CHECK_FALSE(visit->nextVisit.isNull()); // one interval of its class later
    CHECK(visit->nextMinute == 14 * 60 + 30);
    CHECK(visitsOf(desk, "customer = KA-0002 and state = planned and date = " +
                             visit->nextVisit.toString())
              .total >= 1);
    const auto tasks =
        app::TaskService(desk.app())
            .list({"source = visit and source_id = " + visit->id.toString(), 10, ""});
    REQUIRE(tasks);
    REQUIRE(tasks->rows.size() == 1);
    CHECK(tasks->rows.front().task.what == "Repair the cooler");
    CHECK(tasks->rows.front().task.when == base::Date(2026, 11, 20));
    CHECK(hands.pressed < 150); // a slow typist needs 25 seconds for these
    CHECK(dynamic_cast<VisitCardPage *>(window.window().pages().front()) == nullptr); // closed
    CHECK(desk.page().drafts.leftBehind().isEmpty());
    // One step back takes all of it away.
    window.window().run(ui::WindowCommand::Undo);
    CHECK(visitsOf(desk, "customer = KA-0002 and state = done").total == before);
}

TEST_CASE("a card leads back to the page it was opened from, whatever tab stands beside it") {
    WindowDesk window(WindowDesk::Features::All);
    const auto front = [&] { return window.window().pages().front(); };
    const QString customers = QStringLiteral("customers");
    window.window().goTo({customers, QStringLiteral("KA-0003"), {}});
    window.window().goTo({customers, {}, {}});
    window.window().goTo({customers, QStringLiteral("KA-0002"), {}});
    window.window().goTo({customers, QStringLiteral("KA-0003"), {}});
    window.window().goTo({customers, QStringLiteral("KA-0002"), {}});
    QTest::mouseClick(front()->findChild<QPushButton *>(QStringLiteral("logVisit")),
                      Qt::LeftButton);
    auto *card = dynamic_cast<VisitCardPage *>(front());
    REQUIRE(card != nullptr);
    window.window().goTo({customers, QStringLiteral("KA-0003"), {}}); // looked at in between
    window.window().goTo(card->place());
    QTest::keyClick(card->findChild<QPushButton *>(QStringLiteral("visit_result_3")), Qt::Key_4);
    REQUIRE(card->finish());
    CHECK(front()->place().feature == customers);
    CHECK(front()->place().record == QStringLiteral("KA-0002"));
}

TEST_CASE("what is typed on a card is a draft that another start types in again") {
    Card card;
    card.openNew();
    const QString hostile = QStringLiteral("<b>谈端架</b> %1");
    QTest::keyClicks(card.find<QLineEdit>("visit_purpose"), QStringLiteral("x"));
    card.find<QPlainTextEdit>("visit_reality")->setPlainText(hostile);
    card.find<QLineEdit>("visit_follow")->setText(QStringLiteral("not yet entered"));
    CHECK(card.page->isDirty());
    REQUIRE(Desk::waitFor([&] {
        card.desk.page().drafts.flush();
        return !card.desk.page().drafts.leftBehind().isEmpty();
    }));
    const ui::Draft draft = card.desk.page().drafts.leftBehind().first();
    CHECK(draft.place.record == QStringLiteral("new:KA-0002"));
    const auto typed = card.page->form().document();
    card.open(draft.place.record, {{QStringLiteral("draft"), draft.content}});
    CHECK(card.page->form().document() == typed);
    CHECK(card.find<QPlainTextEdit>("visit_reality")->toPlainText() == hostile);
    CHECK(typed.at("tasks").size() == 1);
    CHECK(card.page->isDirty());
    // Saved, nothing is left behind.
    REQUIRE(card.page->save());
    CHECK(card.desk.page().drafts.leftBehind().isEmpty());
    CHECK_FALSE(card.page->isDirty());
    CHECK(card.stored().state == VisitState::Planned);
    CHECK(card.desk.navigator.opened.last().record.toStdString() ==
          card.page->visit()->id.toString());
    CHECK(card.desk.navigator.closed.last().record == QStringLiteral("new:KA-0002"));
}

TEST_CASE("a draft that is no visit document leaves the card as it is") {
    Card card;
    for (const char *broken : {"", "[", "[1]", R"({"notes":5,"needs":[1,{}],"objections":{}})",
                               R"({"observations":[{"kind":7}],"contacts":"x","result":"y"})",
                               R"({"coaching":[],"preparation":[{"text":1,"done":2}]})"}) {
        INFO(broken);
        card.open(QStringLiteral("new:") + kCustomer,
                  {{QStringLiteral("draft"),
                    QVariantMap{{QStringLiteral("document"), QLatin1String(broken)}}}});
        CHECK(card.page->form().document().at("objections").empty());
    }
}

// Run by the next test in a process of its own: types on a card without end.
TEST_CASE("fills a call card until it is killed", "[.typist]") {
    const QString folder = qEnvironmentVariable(kFolderVariable);
    REQUIRE_FALSE(folder.isEmpty());
    Card card;
    ui::Drafts drafts(folder, 42, kTypist);
    ui::PageContext context{card.desk.page().workspace,
                            card.desk.page().theme,
                            card.desk.page().icons,
                            card.desk.page().figures,
                            card.desk.page().settings,
                            card.desk.page().prompter,
                            card.desk.page().files,
                            card.desk.page().actions,
                            card.desk.page().jobs,
                            card.desk.page().navigator,
                            drafts};
    VisitCardPage page(context, {QStringLiteral("visits"), QStringLiteral("new:KA-0002"), {}});
    REQUIRE(page.load());
    page.show();
    auto *notes = page.findChild<QPlainTextEdit *>(QStringLiteral("visit_overview"));
    for (int typed = 0; typed < 1'000'000; ++typed) {
        QTest::keyClick(notes, Qt::Key_A, Qt::NoModifier, 5);
        if (!drafts.leftBehind().isEmpty()) {
            std::printf("kept\n");
            std::fflush(stdout);
        }
    }
    FAIL("nobody stopped it");
}

TEST_CASE("a card killed in the middle of typing is offered again with what was typed", "[slow]") {
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    qputenv(kFolderVariable, place.toUtf8());
    test::ChildProcess typist({QCoreApplication::applicationFilePath().toStdString(),
                               "fills a call card until it is killed"});
    qunsetenv(kFolderVariable);
    for (int lines = 0; lines < 5; ++lines) {
        typist.readLine();
    }
    typist.kill();
    const auto left = ui::Drafts(place, 42, kTypist).leftBehind();
    REQUIRE(left.size() == 1);
    Card card;
    card.open(left.first().place.record, {{QStringLiteral("draft"), left.first().content}});
    const QString text = card.find<QPlainTextEdit>("visit_overview")->toPlainText();
    CHECK(text.size() > 10);
    CHECK(text.count(QLatin1Char('a')) == text.size());
}

TEST_CASE("what is out of stock is ticked in the must-have list of the customer or its group") {
    Card card;
    {
        db::Transaction transaction(card.desk.app().db);
        storage::ProductRepository products(card.desk.app().db);
        for (const char *name : {"绿茶 500ml", "纯净水 550ml"}) {
            REQUIRE_FALSE(products.findOrMake(name, card.desk.app().ids).isNull());
        }
        transaction.commit();
    }
    app::MustHaveService list(card.desk.app());
    REQUIRE(list.add("KA-0002", {{"product", "绿茶 500ml"}}));
    REQUIRE(list.add("KA-0002", {{"product", "纯净水 550ml"}}));
    card.openNew();
    auto *tea = card.find<QPushButton>("out_of_stock_绿茶 500ml");
    tea->click();
    const auto readings = [&] { return card.page->form().document().at("observations"); };
    REQUIRE(readings().size() == 2); // the product, and how many there are
    for (const auto &reading : readings()) {
        CHECK(reading.at("kind") == "out_of_stock");
        CHECK(reading.at("value") == 1);
    }
    const auto typed = card.page->form().document();
    tea->click();
    REQUIRE(readings().size() == 1);
    CHECK(readings()[0].at("value") == 0);
    card.page->form().show(typed);
    CHECK(tea->isChecked());
    CHECK_FALSE(card.find<QPushButton>("out_of_stock_纯净水 550ml")->isChecked());
}

TEST_CASE("photos are dropped on a call card, before and after it is saved") {
    Card card;
    card.openNew();
    const auto drop = [&](const char *name, const char *bytes) {
        const auto path = card.desk.folder() / name;
        std::ofstream(path) << bytes;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
        QWidget *pane = card.find<QListView>("visit_files")->parentWidget();
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane, &enter);
        QDropEvent dropped(QPointF(4, 4), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane, &dropped);
    };
    const auto shown = [&] { return card.find<QListView>("visit_files")->model()->rowCount(); };
    CHECK(shown() == 0);
    drop("shelf.txt", "one");
    CHECK(shown() == 1);
    CHECK(card.page->isDirty()); // a draft knows them too
    const auto typed = card.page->form().document();
    CHECK(typed.at("files").size() == 1);
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("Look at the shelf"));
    REQUIRE(card.page->save());
    const std::string id = card.page->visit()->id.toString();
    const auto stored = [&] {
        return app::CustomerFileService(card.desk.app()).ofVisit(card.page->visit()->id).size();
    };
    CHECK(stored() == 1);
    card.open(QString::fromStdString(id));
    CHECK(shown() == 1);
    drop("cooler.txt", "two");
    CHECK(stored() == 2);
    CHECK(shown() == 2);
    CHECK_FALSE(card.page->isDirty()); // kept at once
    card.find<QListView>("visit_files")
        ->setCurrentIndex(card.find<QListView>("visit_files")->model()->index(0, 0));
    card.find<QPushButton>("visit_files_remove")->click();
    CHECK(shown() == 1);
    // Somebody who may not write the card looks at them.
    card.open(QString::fromStdString(id));
    card.page->form().setReadOnly(true);
    CHECK_FALSE(card.find<QPushButton>("visit_files_add")->isEnabled());
    card.find<QListView>("visit_files")
        ->setCurrentIndex(card.find<QListView>("visit_files")->model()->index(0, 0));
    CHECK(card.find<QPushButton>("visit_files_open")->isEnabled());
}

TEST_CASE("a purpose shows what makes it one that can be reached, the rest is ticked") {
    Card card;
    card.openNew();
    auto *purpose = card.find<QLineEdit>("visit_purpose");
    CHECK(card.says(QStringLiteral("– measurable")));
    purpose->setText(QStringLiteral("Two end displays"));
    CHECK(card.says(QStringLiteral("✓ specific")));
    CHECK(card.says(QStringLiteral("– has a date")));
    purpose->setText(QStringLiteral("Agree 2 end displays by Friday"));
    CHECK(card.says(QStringLiteral("✓ measurable")));
    CHECK(card.says(QStringLiteral("✓ has a date")));
    QTest::keyClick(card.find<QPushButton>("smart_relevant"), Qt::Key_Space);
    REQUIRE(card.page->save());
    CHECK(card.stored().smart == std::vector{domain::SmartSign::Relevant});
}

TEST_CASE("what is wrong with a card stands in its sections, all at once") {
    Card card;
    const auto before = visitsOf(card.desk, "customer = KA-0002 and date = 2026-11-18").total;
    card.openNew();
    card.find<ui::DayEdit>("visit_date")->setText(QStringLiteral("someday"));
    card.find<ui::DayEdit>("visit_next")->setText(QStringLiteral("2026-02-30"));
    CHECK_FALSE(card.page->finish());
    CHECK(card.says(QStringLiteral("someday")));
    CHECK(card.says(QStringLiteral("2026-02-30")));
    card.find<ui::DayEdit>("visit_date")->setText(QStringLiteral("11-18"));
    card.find<ui::DayEdit>("visit_next")->setText(QStringLiteral("11-17"));
    CHECK_FALSE(card.page->finish());
    CHECK_FALSE(card.says(QStringLiteral("someday")));
    CHECK(card.says(card.desk.page().actions.words().say("visit.result_required", "")));
    CHECK(card.says(card.desk.page().actions.words().say("visit.next_before", "")));
    CHECK(visitsOf(card.desk, "customer = KA-0002 and date = 2026-11-18").total == before);
}

TEST_CASE("a planned visit is begun and done on its card, on the day it names") {
    Card card;
    const std::string id = planned(card.desk, "2026-11-16");
    card.open(QString::fromStdString(id));
    CHECK(card.says(QStringLiteral("KA-0002")));
    CHECK_FALSE(card.page->can(ui::PageCommand::New));
    card.choose("visit_begin");
    CHECK(card.stored().state == VisitState::InProgress);
    QTest::keyClick(card.find<QPushButton>("visit_result_3"), Qt::Key_5);
    CHECK(card.find<ui::DayEdit>("visit_next")->day() > base::Date(2026, 11, 16));
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("  late  "));
    REQUIRE(card.page->finish());
    CHECK(card.stored().state == VisitState::Done);
    CHECK(card.stored().heldOn == base::Date(2026, 11, 16));
    CHECK(card.stored().result == 5);
    CHECK(card.stored().purpose == "late");
    CHECK(card.desk.navigator.closed.last().record == QString::fromStdString(id));
    // A visit that took place is corrected, its later follow-ups become tasks.
    card.open(QString::fromStdString(id));
    CHECK_FALSE(card.find<QPushButton>("visit_finish")->isVisibleTo(card.page.get()));
    card.find<QLineEdit>("visit_follow")->setText(QStringLiteral("send the form 11-25"));
    REQUIRE(card.page->save());
    CHECK(card.says(QStringLiteral("send the form")));
    CHECK(card.page->form().document().at("tasks").empty());
}

TEST_CASE("a visit of a day to come is not dated today without a word") {
    Card card;
    const std::string id = planned(card.desk, "2026-11-25");
    card.open(QString::fromStdString(id));
    QTest::keyClick(card.find<QPushButton>("visit_result_3"), Qt::Key_5);
    card.desk.prompter.answers = {-1};
    CHECK_FALSE(card.page->finish());
    CHECK(card.stored().state == VisitState::Planned);
    REQUIRE(card.desk.prompter.questions.size() == 1);
    CHECK(card.desk.prompter.questions.front().text.contains(QStringLiteral("2026-11-25")));
    card.desk.prompter.answers = {0};
    REQUIRE(card.page->finish());
    CHECK(card.stored().heldOn == base::Date(2026, 11, 18));
}

TEST_CASE("a time that is none is told where it stands, with the focus there") {
    Card card;
    card.openNew();
    auto *time = card.find<ui::TimeEdit>("visit_time");
    time->setText(QStringLiteral("25:99"));
    CHECK_FALSE(card.page->save());
    CHECK(card.says(QStringLiteral("25:99")));
    CHECK(time->text() == QStringLiteral("25:99"));
    CHECK(card.page->focusWidget() == time);
}

TEST_CASE("before its day a visit is cancelled, from then on it is not held, with a reason") {
    Card card;
    card.open(QString::fromStdString(planned(card.desk, "2026-11-25")));
    card.desk.prompter.texts = {QStringLiteral("客户出差")};
    card.choose("visit_cancel");
    CHECK(card.stored().state == VisitState::Cancelled);
    CHECK(card.says(QStringLiteral("客户出差")));
    CHECK_FALSE(card.page->can(ui::PageCommand::Save));
    CHECK(card.find<QLineEdit>("visit_purpose")->isReadOnly());

    card.open(QString::fromStdString(planned(card.desk, "2026-11-17")));
    QTimer::singleShot(50, card.page.get(), [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->findChild<QComboBox *>(QStringLiteral("visit_change_reason"))->setCurrentIndex(1);
        dialog->findChild<QLineEdit *>(QStringLiteral("visit_change_note"))
            ->setText(QStringLiteral("<i>下周</i>"));
        dialog->accept();
    });
    card.choose("visit_not_held");
    CHECK(card.stored().state == VisitState::NotHeld);
    CHECK(card.stored().reason == "customer_postponed");
    CHECK(card.says(QStringLiteral("<i>下周</i>")));
}

TEST_CASE("readings are typed beside their targets and told apart by sign and word") {
    Card card;
    card.openNew();
    auto *grid = card.find<ui::ObservationGrid>("visit_observations");
    auto *model = qobject_cast<ui::ObservationModel *>(grid->model());
    REQUIRE(model != nullptr);
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int facings = model->rowFor(domain::ObservationKind::Facings, QStringLiteral("绿茶"));
    model->show({{{"kind", "facings"}, {"product", "绿茶"}, {"value", 22}, {"target", 24}},
                 {{"kind", "price"}, {"value", 4.2}, {"target", 4.5}},
                 {{"kind", "promotion_running"}, {"value", 1}, {"target", 1}}});
    const auto cell = [&](int row, int column) {
        return model->index(row, column).data().toString();
    };
    const int row = model->rowFor(domain::ObservationKind::Facings, QStringLiteral("绿茶"));
    CHECK(facings >= 0);
    CHECK(cell(row, ui::ObservationModel::Gap) == QStringLiteral("−2"));
    const int price = model->rowFor(domain::ObservationKind::Price, {});
    CHECK(cell(price, ui::ObservationModel::Actual) == QStringLiteral("4.20"));
    CHECK(cell(price, ui::ObservationModel::Gap) == QStringLiteral("−0.30"));
    const int promotion = model->rowFor(domain::ObservationKind::PromotionRunning, {});
    CHECK(cell(promotion, ui::ObservationModel::Gap) == VisitText::tr("kept"));
    const auto counts = model->counts();
    CHECK(counts.met == 1);
    CHECK(counts.missed == 2);
    const QModelIndex actual = model->index(price, ui::ObservationModel::Actual);
    CHECK_FALSE(model->setData(actual, QStringLiteral("dear"), Qt::EditRole));
    CHECK(card.says(QStringLiteral("dear")));
    CHECK(model->setData(actual, QStringLiteral("￥4.55"), Qt::EditRole));
    CHECK(cell(price, ui::ObservationModel::Actual) == QStringLiteral("4.55"));
    CHECK_FALSE(model->setData(model->index(price, 0), QStringLiteral("x"), Qt::EditRole));
    CHECK(model->paste(actual, {{QStringLiteral("5")}}).isEmpty());
    CHECK(model->empty({actual}).isEmpty());
    CHECK(cell(price, ui::ObservationModel::Actual).isEmpty());
}

TEST_CASE("a joint visit has a coaching sheet") {
    Card card("S1");
    card.open(QString::fromStdString(planned(card.desk, "2026-11-18", "joint")));
    auto *questions = card.find<QPushButton>("coaching_questions_0");
    CHECK(questions->isVisibleTo(card.page.get()));
    QTest::keyClick(questions, Qt::Key_4);
    card.find<QPlainTextEdit>("coaching_strengths")->setPlainText(QStringLiteral("倾听"));
    REQUIRE(card.page->save());
    REQUIRE(card.stored().coaching.scores.size() == 1);
    CHECK(card.stored().coaching.scores.front().item == "questions");
    CHECK(card.stored().coaching.scores.front().score == 4);
    CHECK(card.stored().coaching.strengths == "倾听");
    card.openNew();
    CHECK_FALSE(card.find<QPushButton>("coaching_questions_0")->isVisibleTo(card.page.get()));
}

TEST_CASE("a card is written by who visits and their supervisor alone") {
    Card card("S1");
    const QString id = QString::fromStdString(planned(card.desk, "2026-11-18"));
    for (const char *other : {"V1", "C1", "M1"}) {
        card.desk.as(other);
        card.open(id);
        CHECK_FALSE(card.page->can(ui::PageCommand::Save));
        CHECK_FALSE(card.page->save());
        CHECK_FALSE(card.find<QPushButton>("visit_save")->isVisibleTo(card.page.get()));
        CHECK(card.find<QPlainTextEdit>("visit_central")->isReadOnly());
    }
    card.desk.as("S1");
    card.open(id);
    CHECK(card.page->can(ui::PageCommand::Save));
}

TEST_CASE("two people on one card: nothing is overwritten unasked") {
    Card card("S1");
    const QString id = QString::fromStdString(planned(card.desk, "2026-11-18"));
    card.open(id);
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("mine"));
    const auto changeElsewhere = [&] {
        REQUIRE(
            app::VisitService(card.desk.app())
                .set(card.page->visit()->id, {{"purpose", "theirs"}, {"agreements", "theirs"}}));
    };
    changeElsewhere();
    CHECK_FALSE(card.page->save()); // asked, not answered
    CHECK(card.desk.prompter.questions.size() == 1);
    CHECK(card.stored().purpose == "theirs");
    card.desk.prompter.answers = {0};
    CHECK(card.page->save());
    CHECK(card.stored().purpose == "mine");
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("mine again"));
    changeElsewhere();
    card.desk.prompter.answers = {1};
    CHECK_FALSE(card.page->save());
    CHECK(card.find<QLineEdit>("visit_purpose")->text() == QStringLiteral("theirs"));
}

TEST_CASE("a card that is left with something typed asks, and one that is undone closes") {
    Card card("S1");
    card.open(QString::fromStdString(planned(card.desk, "2026-11-18")));
    CHECK(card.page->mayClose());
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("typed"));
    CHECK_FALSE(card.page->mayClose()); // cancelled
    card.desk.prompter.answers = {1};
    CHECK(card.page->mayClose()); // discarded
    CHECK_FALSE(card.page->isDirty());
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("typed"));
    card.desk.prompter.answers = {0};
    CHECK(card.page->mayClose()); // saved
    CHECK(card.stored().purpose == "typed");
    REQUIRE(app::HistoryService(card.desk.app()).undo());
    card.page->reload(app::DataKind::Customers);
    CHECK(card.find<QLineEdit>("visit_purpose")->text().isEmpty());
    REQUIRE(app::HistoryService(card.desk.app()).undo());
    card.page->reload(app::DataKind::Customers);
    CHECK(card.desk.navigator.closed.last() == card.page->place());
}

TEST_CASE("the brief beside the card tells of the customer what the service does") {
    Card card;
    card.openNew();
    const auto brief = app::VisitService(card.desk.app()).brief("KA-0002");
    REQUIRE(brief);
    QStringList said;
    for (const auto *label : card.page->peek()->findChildren<QLabel *>()) {
        said << label->text();
    }
    const QString all = said.join(QLatin1Char('\n'));
    CHECK(all.contains(QString::fromStdString(brief->name)));
    REQUIRE_FALSE(brief->contacts.empty());
    CHECK(all.contains(QString::fromStdString(brief->contacts.front().name)));
    REQUIRE_FALSE(brief->visits.empty());
    CHECK(all.contains(QString::fromStdString(brief->visits.front().day.toString())));
}

TEST_CASE("card and brief leave the window as PDF, with what is typed saved first") {
    Card card;
    const QString id = QString::fromStdString(planned(card.desk, "2026-11-18"));
    card.open(id);
    card.find<QLineEdit>("visit_purpose")->setText(QStringLiteral("typed"));
    for (const char *action : {"visit_card_pdf", "visit_brief_pdf"}) {
        const QString file =
            QString::fromStdString((card.desk.folder() / (std::string(action) + ".pdf")).string());
        card.desk.files.answer = file;
        card.choose(action);
        REQUIRE(Desk::waitFor([&] { return !card.desk.page().jobs.isBusy(); }));
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll().startsWith("%PDF"));
        CHECK(card.desk.navigator.notes.last().contains(file));
    }
    CHECK(card.stored().purpose == "typed");
    CHECK(card.desk.files.suggested.first().endsWith(QStringLiteral(".pdf")));
    for (const bool isBrief : {false, true}) { // pages are seen before a printer is asked for
        if (isBrief) {
            card.choose("visit_brief_print");
        } else {
            card.page->perform(ui::PageCommand::PrintPreview);
        }
        auto *preview = card.page->findChild<ui::PaperPreview *>();
        REQUIRE(preview != nullptr);
        REQUIRE(Desk::waitFor([&] { return preview->view().pages() > 0; }));
        CHECK(preview->findChild<QLabel *>(QStringLiteral("preview_page"))
                  ->text()
                  .startsWith(QStringLiteral("1 / ")));
        const QString file = QString::fromStdString((card.desk.folder() / "preview.pdf").string());
        card.desk.files.answer = file;
        QTest::mouseClick(preview->findChild<QPushButton *>(QStringLiteral("preview_pdf")),
                          Qt::LeftButton);
        REQUIRE(Desk::waitFor([&] { return QFile::exists(file); }));
        REQUIRE(Desk::waitFor([&] { return !card.desk.page().jobs.isBusy(); }));
        QFile::remove(file);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(card.desk.prompter.told.isEmpty());
}

TEST_CASE("days and times are typed as people say them") {
    const base::Date today(2026, 11, 18);
    const auto day = [&](const char *text) {
        const auto meant = ui::dayFromText(QString::fromUtf8(text), today);
        return meant ? meant->toString() : std::string("none");
    };
    CHECK(day("") == "");
    CHECK(day("2026-12-01") == "2026-12-01");
    CHECK(day("+7") == "2026-11-25");
    CHECK(day("11-25") == "2026-11-25");
    CHECK(day("1-5") == "2027-01-05");
    CHECK(day("周五") == "2026-11-20");
    CHECK(day("明天") == "2026-11-19");
    CHECK(day("tomorrow") == "2026-11-19");
    CHECK(day("2-30") == "none");
    CHECK(day("明天10:00") == "none");
    CHECK(day("soon") == "none");
    ui::DayEdit edit(QStringLiteral("day"), QStringLiteral("Day"), today);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == QStringLiteral("2026-11-18"));
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == QStringLiteral("2026-11-19"));
    ui::TimeEdit time(QStringLiteral("time"), QStringLiteral("Time"));
    const auto read = [&](const char *text) {
        time.setText(QString::fromUtf8(text));
        return time.value().toStdString();
    };
    CHECK(read("9") == "09:00");
    CHECK(read("930") == "09:30");
    CHECK(read("下午3点") == "15:00");
    CHECK(read("25") == "25");
    CHECK(read("") == "");
}
