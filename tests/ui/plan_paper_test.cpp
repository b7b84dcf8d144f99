// SPDX-License-Identifier: GPL-3.0-or-later
// The printed plan in the editor: preview as it is typed, PDF file, printer; rebates with their
// terms; the calendar of the activities.
#include "app/plan_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/outlets.h"
#include "ui/plans/activities_section.h"
#include "ui/plans/gantt_view.h"
#include "ui/plans/part_table.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/preview_pane.h"
#include "ui/plans/rebate_card.h"
#include "ui/plans/rebates_section.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace accord;
using test::Desk;
using ui::PlanSection;

namespace {

// Prints into the file `answer`.
class FakePrinters : public test::FakeFileChooser, public ui::PrinterChooser {
public:
    std::shared_ptr<QPrinter> printer(QWidget * /*over*/, const QString & /*title*/,
                                      const QString & /*document*/) override {
        if (answer.isEmpty()) {
            return nullptr;
        }
        auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(answer);
        return printer;
    }
};

class FakeNotes : public test::FakeNavigator, public ui::FileNotes {
public:
    void noteFile(const QString & /*text*/, const QString &file) override { written << file; }
    QStringList written;
};

struct Editor {
    Desk desk;
    FakePrinters files;
    FakeNotes navigator;
    ui::PageContext context;
    ui::PlanEditorPage page;
    explicit Editor(const std::string &user = "M1", int width = 1232)
        : desk(Desk::Company::Sample, user),
          context{desk.page().workspace,
                  desk.page().theme,
                  desk.page().icons,
                  desk.page().figures,
                  desk.page().settings,
                  desk.page().prompter,
                  files,
                  desk.page().actions,
                  desk.page().jobs,
                  navigator,
                  desk.page().drafts},
          page(context, {QStringLiteral("plans"), QStringLiteral("KA-0009:2027"), {}}) {
        page.resize(width, 780);
        page.show();
    }
    [[nodiscard]] bool laidOut() {
        return Desk::waitFor(
            [&] { return page.preview().isCurrent() && page.preview().pages() > 0; });
    }
    template<class Widget>
    Widget *find(const char *id) {
        auto *found = page.findChild<Widget *>(QLatin1String(id));
        REQUIRE(found != nullptr);
        return found;
    }
    domain::Plan stored() {
        auto plan = app::PlanService(desk.app()).find("KA-0009", 2027);
        REQUIRE(plan);
        return *plan;
    }
};

QByteArray firstBytes(const QString &file) {
    QFile read(file);
    REQUIRE(read.open(QIODevice::ReadOnly));
    return read.read(5);
}

} // namespace

TEST_CASE("the preview shows the printed plan and follows changes, copy and language") {
    Editor editor;
    REQUIRE(editor.laidOut());
    const int customerPages = editor.page.preview().pages();
    CHECK(customerPages >= 5);
    CHECK(editor.find<QLabel>("plan.preview.page")->text() ==
          QStringLiteral("1 / %1").arg(customerPages));
    const QImage before = editor.find<QWidget>("plan.preview.pages")->grab().toImage();
    REQUIRE(app::PlanService(editor.desk.app())
                .set("KA-0009", 2027, {{"sections", {{"summary", "<b>新的摘要</b>"}}}}));
    editor.page.reload(app::DataKind::Plans);
    CHECK_FALSE(editor.page.preview().isCurrent());
    REQUIRE(editor.laidOut());
    CHECK(editor.find<QWidget>("plan.preview.pages")->grab().toImage() != before);
    auto *pdf = editor.find<QPushButton>("plan.pdf")->menu();
    Q_EMIT pdf->aboutToShow();
    editor.find<QAction>("plan.copy.internal")->trigger();
    REQUIRE(editor.laidOut());
    CHECK(editor.page.preview().pages() > customerPages); // money, checklist, approvals
    Q_EMIT pdf->aboutToShow();
    editor.find<QAction>("plan.language.en")->trigger();
    CHECK_FALSE(editor.page.preview().isCurrent());
    CHECK(editor.laidOut());
}

TEST_CASE("the preview turns to the section that is edited") {
    Editor editor;
    REQUIRE(editor.laidOut());
    editor.page.go(PlanSection::Kpis);
    CHECK_FALSE(editor.find<QLabel>("plan.preview.page")->text().startsWith(QStringLiteral("1 /")));
    for (int i = 0; i < editor.page.preview().pages(); ++i) {
        QTest::mouseClick(editor.find<QPushButton>("plan.preview.previous"), Qt::LeftButton);
    }
    CHECK(editor.find<QLabel>("plan.preview.page")->text().startsWith(QStringLiteral("1 /")));
    CHECK_FALSE(editor.find<QPushButton>("plan.preview.previous")->isEnabled());
}

TEST_CASE("a hidden preview is not laid out, and a small window begins without it") {
    Editor editor("M1", 900);
    CHECK_FALSE(editor.page.preview().isVisible());
    CHECK(editor.page.preview().pages() == 0);
    QTest::mouseClick(editor.find<QPushButton>("plan.pane"), Qt::LeftButton);
    CHECK(editor.page.preview().isVisible());
    REQUIRE(editor.laidOut());
    QTest::mouseClick(editor.find<QPushButton>("plan.pane"), Qt::LeftButton);
    CHECK_FALSE(editor.page.preview().isVisible());
    editor.page.resize(1232, 780); // closed by hand stays closed
    CHECK_FALSE(editor.page.preview().isVisible());
    CHECK(editor.page.togglePane()); // F7
    CHECK(editor.page.preview().isVisible());
}

TEST_CASE("the plan is written as a PDF where the person says, and the strip offers to open it") {
    Editor editor;
    CHECK(editor.page.can(ui::PageCommand::Export));
    editor.page.perform(ui::PageCommand::Export); // thought better of it
    CHECK(editor.navigator.written.isEmpty());
    const QString file = QString::fromStdString((editor.desk.folder() / "plan.pdf").string());
    editor.files.answer = file;
    editor.page.perform(ui::PageCommand::Export);
    REQUIRE(Desk::waitFor([&] { return !editor.navigator.written.isEmpty(); }));
    CHECK(editor.navigator.written.first() == file);
    CHECK(editor.files.suggested.first().endsWith(QStringLiteral(".pdf")));
    CHECK(firstBytes(file) == "%PDF-");
    editor.files.answer = QStringLiteral("/nowhere/plan.pdf");
    editor.page.perform(ui::PageCommand::Export);
    REQUIRE(Desk::waitFor([&] { return !editor.desk.prompter.told.isEmpty(); }));
    CHECK(editor.navigator.written.size() == 1);
}

TEST_CASE("the plan goes to the printer page by page") {
    Editor editor;
    editor.page.perform(ui::PageCommand::PrintPreview);
    CHECK(editor.navigator.notes.isEmpty());
    const QString file = QString::fromStdString((editor.desk.folder() / "print.pdf").string());
    editor.files.answer = file;
    editor.page.perform(ui::PageCommand::PrintPreview);
    REQUIRE(Desk::waitFor([&] { return !editor.navigator.notes.isEmpty(); }));
    CHECK(firstBytes(file) == "%PDF-");
    CHECK(editor.desk.prompter.told.isEmpty());
}

TEST_CASE("the terms of a rebate are edited beside their worked example") {
    Editor editor;
    editor.page.go(PlanSection::Rebates, QStringLiteral("lines.R1.tiers"));
    auto *section = dynamic_cast<ui::RebatesSection *>(editor.page.current());
    REQUIRE(section != nullptr);
    auto *grid = editor.find<ui::GridView>("plan.rebate.tiers");
    auto *model = grid->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 3);
    const QString example = editor.find<QLabel>("plan.rebate.example")->text();
    CHECK_FALSE(example.isEmpty());
    REQUIRE(model->setData(model->index(0, 2), QStringLiteral("1.5"), Qt::EditRole));
    CHECK(editor.stored().lines[1].tiers[0].rate == 150);
    REQUIRE(model->setData(model->index(0, 1), QStringLiteral("30万"), Qt::EditRole));
    CHECK(editor.stored().lines[1].tiers[0].fromFen == 30'000'000);
    REQUIRE(model->setData(model->index(0, 1), QStringLiteral("much"), Qt::EditRole));
    CHECK(editor.find<QLabel>("plan.rebate.error")->text().contains(QStringLiteral("much")));
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("much"));
    CHECK(editor.stored().lines[1].tiers[0].fromFen == 30'000'000);
    QTest::mouseClick(editor.find<QPushButton>("plan.rebate.tiers.add"), Qt::LeftButton);
    CHECK(editor.stored().lines[1].tiers.size() == 4);
    CHECK(editor.stored().lines[1].tiers[3].fromFen > editor.stored().lines[1].tiers[2].fromFen);
    grid->setCurrentIndex(model->index(3, 1));
    QTest::mouseClick(editor.find<QPushButton>("plan.rebate.tiers.delete"), Qt::LeftButton);
    CHECK(editor.stored().lines[1].tiers.size() == 3);
    auto *cap = editor.find<QLineEdit>("plan.rebate.cap_fen");
    cap->setText(QStringLiteral("2万"));
    auto *late = editor.find<QLineEdit>("plan.rebate.void_late_days");
    late->clear();
    REQUIRE(editor.page.mayClose());
    CHECK(editor.stored().lines[1].capFen == 2'000'000);
    CHECK_FALSE(editor.stored().lines[1].voidLateDays.has_value());
    CHECK(editor.find<QLabel>("plan.rebate.example")->text() != example);
    cap->setText(QStringLiteral("-5"));
    CHECK_FALSE(editor.page.mayClose()); // refused beside the field
    CHECK(editor.find<QLabel>("plan.rebate.cap_fen.error")->isVisible());
    cap->clear();
    REQUIRE(editor.page.mayClose());
    QTest::mouseClick(editor.find<QCheckBox>("plan.rebate.catch_up"), Qt::LeftButton);
    CHECK_FALSE(editor.stored().lines[1].catchUp);
}

TEST_CASE("a growth rebate asks for its base and takes last year's") {
    Editor editor;
    editor.page.go(PlanSection::Rebates);
    auto *section = dynamic_cast<ui::RebatesSection *>(editor.page.current());
    REQUIRE(section != nullptr);
    auto &table = *section->tables().front();
    REQUIRE(table.model().setField(0, "basis", "growth").isEmpty());
    table.grid().setCurrentIndex(table.model().index(0, 1));
    CHECK(editor.stored().lines[1].tiers[2].fromFen == 0); // was an amount
    CHECK(editor.stored().lines[1].tiers[2].rate == 250);
    CHECK_FALSE(editor.find<QLabel>("plan.rebate.error")->text().isEmpty());
    auto *error = editor.find<QLabel>("plan.rebate.base_fen.error");
    CHECK(error->isVisible());
    QTest::mouseClick(editor.find<QPushButton>("plan.rebate.lastyear"), Qt::LeftButton);
    CHECK(editor.stored().lines[1].baseFen.value_or(0) > 0);
    CHECK_FALSE(error->isVisible());
    auto *base = editor.find<QLineEdit>("plan.rebate.base_fen");
    base->setText(QStringLiteral("120万"));
    REQUIRE(editor.page.mayClose());
    CHECK(editor.stored().lines[1].baseFen == 120'000'000);
}

TEST_CASE("activities lie as bars over the year and follow table and keyboard") {
    Editor editor;
    editor.page.go(PlanSection::Activities);
    auto *section = dynamic_cast<ui::ActivitiesSection *>(editor.page.current());
    REQUIRE(section != nullptr);
    ui::GanttView &calendar = section->calendar();
    CHECK(calendar.barArea(0).right() < calendar.barArea(2).left());
    CHECK(calendar.describe(0).contains(QStringLiteral("2027-01-05")));
    calendar.setFocus();
    QTest::keyClick(&calendar, Qt::Key_End);
    CHECK(calendar.current() == static_cast<int>(editor.stored().activities.size()) - 1);
    CHECK(section->tables().front()->currentRow() == calendar.current());
    CHECK(calendar.accessibleDescription() == calendar.describe(calendar.current()));
    QTest::keyClick(&calendar, Qt::Key_Up);
    QTest::keyClick(&calendar, Qt::Key_Home);
    CHECK(calendar.current() == 0);
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.barArea(1).center().toPoint());
    CHECK(calendar.current() == 1);
    REQUIRE(
        app::PlanService(editor.desk.app())
            .set("KA-0009", 2027,
                 {{"activities",
                   {{{"id", "V1"}, {"name", "<b>长</b>"}, {"from", nullptr}, {"to", nullptr}}}}}));
    editor.page.reload(app::DataKind::Plans);
    CHECK(calendar.barArea(0).isEmpty());
    CHECK(calendar.describe(0).contains(QStringLiteral("<b>长</b>")));
}
