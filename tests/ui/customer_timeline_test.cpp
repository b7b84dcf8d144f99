// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a customer: what it shows, how it is filtered and read, where it leads.
#include "app/customer_service.h"
#include "app/relation_service.h"
#include "app/timeline_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "tab_desk.h"
#include "ui/customers/customer_timeline_tab.h"
#include "ui/customers/record_dialog.h"
#include "ui/customers/timeline_model.h"
#include "ui/customers/timeline_text.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace accord;
using test::Desk;
using Part = ui::TimelineModel::Part;

namespace {

struct OpenTimeline : test::TabDesk<ui::CustomerTimelineTab> {
    explicit OpenTimeline(const std::string &customer = "KA-0002")
        : TabDesk(customer, [this](const QVariantMap &hint) { shown = hint; }) {}
    ui::TimelineModel &model() {
        return *static_cast<ui::TimelineModel *>(part<QListView>("timeline").model());
    }
    int rowOf(const std::string &kind) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).part == Part::Past && model().row(row).entry.kind == kind) {
                return row;
            }
        }
        return -1;
    }
    void choose(const char *box, int index) {
        auto &field = part<QComboBox>(box);
        field.setCurrentIndex(index);
        Q_EMIT field.activated(index);
    }

    QVariantMap shown;
};

} // namespace

TEST_CASE("the timeline shows what is ahead first, then what happened, newest first") {
    OpenTimeline open;
    const base::Date day = app::today(open.desk.app()).plusDays(3);
    REQUIRE(app::VisitService(open.desk.app())
                .plan({{"customer", open.code}, {"date", day.toString()}, {"at", "09:30"}}));
    open.load();
    ui::TimelineModel &model = open.model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() > 10);
    CHECK(model.row(0).part == Part::Heading);
    CHECK(model.row(1).part == Part::Planned);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    base::Date last(2200, 1, 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).part == Part::Past) {
            CHECK(model.row(row).entry.day <= last);
            last = model.row(row).entry.day;
            CHECK_FALSE(model.index(row).data().toString().isEmpty());
        }
    }
}

TEST_CASE("the timeline is filtered by kind, person, period and text") {
    OpenTimeline open;
    open.choose("timeline_kind", 1);
    REQUIRE(open.model().rowCount() > 3);
    for (int row = 0; row < open.model().rowCount(); ++row) {
        CHECK(open.model().row(row).entry.kind == "visit");
    }
    const int all = open.model().pastCount();
    open.choose("timeline_period", 1);
    CHECK(open.model().pastCount() < all);
    open.choose("timeline_period", 0);
    auto &text = open.part<QLineEdit>("timeline_text");
    text.setText(QStringLiteral("no entry says this"));
    Q_EMIT text.textEdited(text.text());
    REQUIRE(Desk::waitFor([&] { return open.model().rowCount() == 0; }));
    CHECK_FALSE(open.part<QListView>("timeline").isVisible());
    text.clear();
    Q_EMIT text.textEdited({});
    REQUIRE(Desk::waitFor([&] { return open.model().pastCount() == all; }));
    const auto &entry = open.model().row(0).entry;
    auto &person = open.part<QComboBox>("timeline_person");
    open.choose("timeline_person", person.findData(QString::fromStdString(entry.by)));
    for (int row = 0; row < open.model().rowCount(); ++row) {
        CHECK(open.model().row(row).entry.by == entry.by);
    }
}

TEST_CASE("an entry leads to its record, or to the part of the page that shows it") {
    OpenTimeline open;
    REQUIRE(app::CustomerService(open.desk.app()).set(open.code, {{"stage", "defence"}}));
    open.load();
    auto &view = open.part<QListView>("timeline");
    const auto activate = [&](const std::string &kind) {
        const int row = open.rowOf(kind);
        INFO(kind);
        REQUIRE(row >= 0);
        view.setCurrentIndex(open.model().index(row));
        Q_EMIT view.activated(view.currentIndex());
        return open.model().row(row).entry;
    };
    const auto visit = activate("visit");
    REQUIRE_FALSE(open.desk.navigator.opened.isEmpty());
    CHECK(open.desk.navigator.opened.last().feature == QStringLiteral("visits"));
    CHECK(open.desk.navigator.opened.last().record == QString::number(visit.id));
    const auto step = activate("plan_step");
    CHECK(open.desk.navigator.opened.last().record ==
          QString::fromStdString(open.code + ":" + step.after));
    activate("change");
    CHECK(open.shown.value(QStringLiteral("tab")).toString() == QStringLiteral("relation"));
}

TEST_CASE("a note is written, pinned on top and let go, and its draft is offered again") {
    OpenTimeline open;
    open.part<QPushButton>("timeline_add_note").click();
    auto *dialog = open.tab.findChild<ui::RecordDialog *>();
    REQUIRE(dialog != nullptr);
    const auto text = [&] {
        return open.tab.findChild<QPlainTextEdit *>(QStringLiteral("note_text"));
    };
    text()->setPlainText(QStringLiteral("下周送样品 <b>&</b>"));
    open.desk.page().drafts.flush();
    const auto drafts = open.desk.page().drafts.leftBehind();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().place.record == QString::fromStdString(open.code));
    delete dialog; // as a kill would leave it

    open.tab.take({{QStringLiteral("draft"), drafts.first().content}});
    dialog = open.tab.findChild<ui::RecordDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(text()->toPlainText() == QStringLiteral("下周送样品 <b>&</b>"));
    dialog->accept();
    CHECK(open.desk.page().drafts.leftBehind().isEmpty());
    open.load();
    const int note = open.rowOf("note");
    REQUIRE(note >= 0);
    CHECK(open.model().row(note).entry.text == "下周送样品 <b>&</b>");

    auto &view = open.part<QListView>("timeline");
    view.setCurrentIndex(open.model().index(note));
    auto &pin = open.part<QPushButton>("timeline_pin");
    REQUIRE(pin.isEnabled());
    pin.click();
    open.load();
    const auto isPinned = [&] {
        for (int row = 0; row < open.model().rowCount(); ++row) {
            if (open.model().row(row).part == Part::Pinned) {
                return true;
            }
        }
        return false;
    };
    CHECK(isPinned());
    view.setCurrentIndex(open.model().index(open.rowOf("note")));
    pin.click();
    open.load();
    CHECK_FALSE(isPinned());
}

TEST_CASE("who may only look can neither write nor pin") {
    OpenTimeline open;
    open.desk.as("V1");
    ui::CustomerTimelineTab tab(open.desk.page(), [](const QVariantMap & /*hint*/) {});
    tab.showCustomer(app::CustomerService(open.desk.app()).find(open.code).value());
    CHECK_FALSE(tab.findChild<QPushButton *>(QStringLiteral("timeline_add_note"))->isEnabled());
    CHECK_FALSE(tab.findChild<QPushButton *>(QStringLiteral("timeline_pin"))->isEnabled());
}

TEST_CASE("ten thousand entries are read page by page to the end", "[slow]") {
    OpenTimeline open;
    app::NoteService notes(open.desk.app());
    constexpr int kEntries = 10'000;
    for (int i = 0; i < kEntries; ++i) {
        REQUIRE(notes.add(open.code, {{"text", "note " + std::to_string(i)}}));
    }
    QElapsedTimer clock;
    clock.start();
    open.load();
    const qint64 first = clock.elapsed();
    CHECK(open.model().pastCount() == 100);
    qint64 slowest = 0;
    while (open.model().canFetchMore({})) {
        clock.restart();
        open.model().fetchMore({});
        slowest = std::max(slowest, clock.elapsed());
    }
    CHECK(open.model().pastCount() > kEntries);
    WARN("first page " << first << " ms, slowest of the others " << slowest << " ms");
}

TEST_CASE("every kind of entry has a sentence of its own") {
    for (const std::string &kind : app::TimelineService::kinds()) {
        app::TimelineEntry entry;
        entry.kind = kind;
        entry.subject = "a subject";
        entry.before = "before";
        entry.after = "after";
        entry.text = "the text";
        INFO(kind);
        CHECK(ui::TimelineText::sentence(entry).contains(QStringLiteral("text")));
        const ui::Place place = ui::TimelineText::place(entry);
        CHECK((!place.feature.isEmpty() || place.hint.contains(QStringLiteral("tab"))));
    }
}
