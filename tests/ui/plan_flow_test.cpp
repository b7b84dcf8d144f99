// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a plan through the pages: list, new plan, submit, approve, send back, step forward,
// step back, sign; parts and texts written into the plan.
#include "app/history_service.h"
#include "app/plan_overview.h"
#include "app/plan_service.h"
#include "app/workspace.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/drafts.h"
#include "ui/plans/new_plan_dialog.h"
#include "ui/plans/outline_view.h"
#include "ui/plans/part_table.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/plans_page.h"
#include "ui/plans/step_dialog.h"
#include "ui/plans/text_section.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace accord;
using app::PlanApprovalState;
using domain::PlanStep;
using test::Desk;
using ui::PlanSection;

namespace {

ui::Place place(const char *record) {
    return {QStringLiteral("plans"), QLatin1String(record), {}};
}

domain::Plan stored(Desk &desk, const std::string &customer, int year = 2027) {
    auto plan = app::PlanService(desk.app()).find(customer, year);
    REQUIRE(plan);
    return *plan;
}

QPushButton *button(QWidget &page, const char *id) {
    auto *found = page.findChild<QPushButton *>(QLatin1String(id));
    REQUIRE(found != nullptr);
    return found;
}

void click(QWidget &page, const char *id) {
    QTest::mouseClick(button(page, id), Qt::LeftButton);
}

QAction *entry(QWidget &page, const char *id) {
    auto *found = page.findChild<QAction *>(QLatin1String(id));
    REQUIRE(found != nullptr);
    return found;
}

// Does `act` in the dialog that opens next.
template<class Dialog>
void inDialog(const std::function<void(Dialog &)> &act) {
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        act(*dialog);
    });
}

ui::PartTable &table(ui::PlanEditorPage &page, PlanSection section) {
    page.go(section);
    auto *parts = dynamic_cast<ui::PartsSection *>(page.current());
    REQUIRE(parts != nullptr);
    return *parts->tables().front();
}

void type(ui::PartTable &parts, int row, const char *key, const QString &text) {
    auto &model = parts.model();
    REQUIRE(model.setData(model.index(row, model.columnOf(key)), text, Qt::EditRole));
}

} // namespace

TEST_CASE("the list shows the plans of a year, filters them and opens one") {
    Desk desk;
    ui::PlansPage page(desk.page(), place(""));
    page.resize(1000, 600);
    page.show();
    REQUIRE(Desk::waitFor([&] { return page.shownPlans() > 0; }));
    CHECK(page.shownPlans() == 12);
    auto *list = page.findChild<QTableView *>(QStringLiteral("plans.table"));
    REQUIRE(list != nullptr);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *step = page.findChild<QComboBox *>(QStringLiteral("plans.step"));
    step->setCurrentIndex(step->findData(static_cast<int>(PlanStep::Negotiation)));
    Q_EMIT step->activated(step->currentIndex());
    CHECK(page.shownPlans() == 2);
    step->setCurrentIndex(0);
    Q_EMIT step->activated(0);
    auto *words = page.findChild<QLineEdit *>(QStringLiteral("plans.filter"));
    QTest::keyClicks(words, QStringLiteral("ka-0009"));
    REQUIRE(page.shownPlans() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    page.perform(ui::PageCommand::Open);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().record == QStringLiteral("KA-0009:2027"));
    words->setText(QStringLiteral("<b>nobody</b>"));
    CHECK(page.shownPlans() == 0);
    words->clear();
    page.perform(ui::PageCommand::Copy);
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == 12);
}

TEST_CASE(
    "a new plan is made with growth on last year, an existing one is refused beside the year") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::NewPlanDialog again(desk.page(), 2027, QStringLiteral("KA-0009"), nullptr);
    again.accept();
    CHECK(again.result() != QDialog::Accepted);
    CHECK(again.findChild<QSpinBox *>()->property("invalid").toBool());
    ui::NewPlanDialog dialog(desk.page(), 2028, QStringLiteral("KA-0009"), nullptr);
    auto *growth = dialog.findChild<QLineEdit *>(QStringLiteral("plan.new.growth"));
    growth->setText(QStringLiteral("many"));
    CHECK_FALSE(button(dialog, "plan.new.make")->isEnabled());
    growth->setText(QStringLiteral("10 %"));
    CHECK(button(dialog, "plan.new.make")->isEnabled());
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.record() == QStringLiteral("KA-0009:2028"));
    CHECK_FALSE(stored(desk, "KA-0009", 2028).targets.empty());
}

TEST_CASE("a manager submits through the page and a supervisor approves it") {
    Desk desk(Desk::Company::Sample, "M1");
    {
        ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
        page.show();
        CHECK(app::approvalState(stored(desk, "KA-0009")) == PlanApprovalState::Voided);
        click(page, "plan.main");
        CHECK(app::approvalState(stored(desk, "KA-0009")) == PlanApprovalState::Submitted);
        CHECK(button(page, "plan.main")->isHidden()); // it is not hers to approve
    }
    desk.as("S1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    desk.prompter.answers = {-1};
    click(page, "plan.main"); // thought better of it
    CHECK(app::approvalState(stored(desk, "KA-0009")) == PlanApprovalState::Submitted);
    desk.prompter.answers = {0};
    click(page, "plan.main");
    CHECK(desk.prompter.questions.size() == 2);
    CHECK(app::approvalState(stored(desk, "KA-0009")) == PlanApprovalState::Approved);
    CHECK(desk.prompter.told.isEmpty());
}

TEST_CASE("a supervisor sends a plan back with a reason, which its page then shows") {
    Desk desk(Desk::Company::Sample, "M1");
    REQUIRE(app::PlanService(desk.app()).submit("KA-0009", 2027));
    desk.as("S1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    desk.prompter.texts = {QStringLiteral("茶饮料 <b>太低</b>")};
    click(page, "plan.reject");
    CHECK(stored(desk, "KA-0009").rejection == "茶饮料 <b>太低</b>");
    CHECK(page.findChild<QLabel *>(QStringLiteral("plan.strip.text"))
              ->text()
              .contains(QStringLiteral("<b>太低</b>")));
}

TEST_CASE("who submitted a plan may not approve it and reads why") {
    Desk desk(Desk::Company::Sample, "S1");
    REQUIRE(app::PlanService(desk.app()).submit("KA-0009", 2027)); // the supervisor for the team
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    const QAction *approve = entry(page, "plan.menu.approve");
    const bool isOnlyApprover = approve->isEnabled();
    if (isOnlyApprover) { // a company with one approver lets her, flagged
        CHECK(stored(desk, "KA-0009").submittedBy == desk.app().actor.id);
        return;
    }
    CHECK_FALSE(approve->toolTip().isEmpty());
    CHECK(page.findChild<QLabel *>(QStringLiteral("plan.strip.text"))
              ->text()
              .contains(approve->toolTip()));
}

TEST_CASE("a manager reads why she cannot approve her own plan") {
    Desk desk(Desk::Company::Sample, "M1");
    REQUIRE(app::PlanService(desk.app()).submit("KA-0009", 2027));
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    CHECK_FALSE(entry(page, "plan.menu.approve")->isEnabled());
    CHECK_FALSE(entry(page, "plan.menu.approve")->toolTip().isEmpty());
    CHECK(button(page, "plan.reject")->isHidden());
}

TEST_CASE("a step forward asks for what it still wants and a step back for a reason") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0016:2027")); // in review, none presented
    page.show();
    inDialog<ui::StepDialog>([](ui::StepDialog &dialog) {
        auto *go = button(dialog, "plan.step.go");
        CHECK_FALSE(go->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(QStringLiteral("plan.step.note")),
                         QStringLiteral("customer away"));
        dialog.findChild<QLineEdit *>(QStringLiteral("plan.step.people"))
            ->setText(QStringLiteral("岑予帆，Li"));
        CHECK(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
    });
    click(page, "plan.main");
    auto plan = stored(desk, "KA-0016");
    CHECK(plan.step == PlanStep::Discussion);
    CHECK(plan.steps.back().people == std::vector<std::string>{"岑予帆", "Li"});
    desk.prompter.texts = {QStringLiteral("too early")};
    entry(page, "plan.menu.back")->trigger();
    plan = stored(desk, "KA-0016");
    CHECK(plan.step == PlanStep::Review);
    CHECK(plan.steps.back().note == "too early");
}

TEST_CASE(
    "signing through the page takes both signers and the day, and then nothing can be typed") {
    Desk desk(Desk::Company::Sample, "M4");
    ui::PlanEditorPage page(desk.page(), place("KA-0008:2027")); // negotiated and approved
    page.show();
    inDialog<ui::StepDialog>([](ui::StepDialog &dialog) {
        CHECK_FALSE(button(dialog, "plan.step.go")->isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("plan.step.our"))
            ->setText(QStringLiteral("Wang"));
        dialog.findChild<QLineEdit *>(QStringLiteral("plan.step.theirs"))
            ->setText(QStringLiteral("Zhao"));
        REQUIRE(button(dialog, "plan.step.go")->isEnabled());
        QTest::mouseClick(button(dialog, "plan.step.go"), Qt::LeftButton);
    });
    click(page, "plan.main");
    const auto plan = stored(desk, "KA-0008");
    CHECK(plan.step == PlanStep::Signed);
    CHECK(plan.signing.customerSigner == "Zhao");
    CHECK(plan.revision == 0);
    auto &activities = table(page, PlanSection::Activities);
    CHECK_FALSE(activities.model().index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    CHECK(button(page, "plan.main")->isHidden());
}

TEST_CASE("activities are added, typed, duplicated, moved and deleted in their table") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    auto &parts = table(page, PlanSection::Activities);
    const QAbstractItemModelTester tester(&parts.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = parts.model().rowCount();
    click(page, "plan.activities.add");
    REQUIRE(parts.model().rowCount() == before + 1);
    CHECK(parts.currentRow() == before);
    const QString name = QString(QStringLiteral("<b>试饮</b>\u202E")).repeated(1);
    type(parts, before, "name", name);
    type(parts, before, "from", QStringLiteral("5-1"));
    type(parts, before, "to", QStringLiteral("2027年5月7日"));
    type(parts, before, "budget_fen", QStringLiteral("1.2万"));
    auto plan = stored(desk, "KA-0009");
    const auto &activity = plan.activities.back();
    CHECK(activity.name == name.toStdString());
    CHECK(activity.from == base::Date(2027, 5, 1));
    CHECK(activity.to == base::Date(2027, 5, 7));
    CHECK(activity.budgetFen == 1'200'000);
    click(page, "plan.activities.duplicate");
    CHECK(stored(desk, "KA-0009").activities.size() == plan.activities.size() + 1);
    click(page, "plan.activities.up");
    click(page, "plan.activities.delete");
    plan = stored(desk, "KA-0009");
    CHECK(plan.activities.size() == static_cast<std::size_t>(before) + 1);
}

TEST_CASE("a wrong day stays in its cell with the reason and the plan keeps the old one") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    auto &parts = table(page, PlanSection::Activities);
    const auto before = stored(desk, "KA-0009").activities.front();
    auto *error = page.findChild<QLabel *>(QStringLiteral("plan.activities.error"));
    type(parts, 0, "from", QStringLiteral("2027-02-30"));
    CHECK(error->text().contains(QStringLiteral("2027-02-30")));
    CHECK(parts.model().index(0, parts.model().columnOf("from")).data().toString() ==
          QStringLiteral("2027-02-30"));
    type(parts, 0, "to", QStringLiteral("2020-01-01")); // before it begins: the plan's own rule
    CHECK_FALSE(error->text().isEmpty());
    CHECK(stored(desk, "KA-0009").activities.front().from == before.from);
    CHECK(stored(desk, "KA-0009").activities.front().to == before.to);
    type(parts, 0, "to", QString::fromStdString(before.to.toString()));
    CHECK(error->isHidden());
}

TEST_CASE("every list of the plan takes what is typed into its first text column") {
    const std::pair<PlanSection, const char *> lists[]{
        {PlanSection::Promotion, "title"}, {PlanSection::Merchandising, "element"},
        {PlanSection::Equipment, "type"},  {PlanSection::Promises, "benefit"},
        {PlanSection::Actions, "what"},    {PlanSection::Kpis, "name"},
    };
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    for (const auto &[section, key] : lists) {
        auto &parts = table(page, section);
        const QAbstractItemModelTester tester(
            &parts.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        parts.add();
        const int last = parts.model().rowCount() - 1;
        const QString text = QString(10'000, QLatin1Char('x')) + QStringLiteral("<img src=/x>");
        type(parts, last, key, text);
        CHECK(parts.model().entry(last).at(key).get<std::string>() == text.toStdString());
        CHECK_FALSE(stored(desk, "KA-0009").year == 0);
    }
    CHECK(stored(desk, "KA-0009").kpis.back().name.size() == 10'012);
}

TEST_CASE("rows from a spreadsheet become actions") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    auto &parts = table(page, PlanSection::Actions);
    const int before = parts.model().rowCount();
    parts.add();
    QApplication::clipboard()->setText(
        QStringLiteral("谈排面\t岑予帆\t3-1\n\"送\n样\"\tLi\t2027/4/2\n"));
    parts.grid().setCurrentIndex(parts.model().index(before, 0));
    parts.grid().pasteBlock();
    const auto plan = stored(desk, "KA-0009");
    REQUIRE(plan.actions.size() == static_cast<std::size_t>(before) + 2);
    CHECK(plan.actions.back().what == "送\n样");
    CHECK(plan.actions.back().due == base::Date(2027, 4, 2));
}

TEST_CASE("a text is saved when it is left and kept as a draft while it is typed") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    page.go(PlanSection::Market);
    auto *edit = page.findChild<QPlainTextEdit *>(QStringLiteral("plan.text.market"));
    REQUIRE(edit != nullptr);
    edit->setPlainText(QStringLiteral("新的市场概况"));
    desk.page().drafts.flush();
    const auto drafts = desk.page().drafts.leftBehind();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().place.record == QStringLiteral("KA-0009:2027"));
    CHECK(stored(desk, "KA-0009").sections.market != "新的市场概况");
    page.go(PlanSection::Targets);
    CHECK(stored(desk, "KA-0009").sections.market == "新的市场概况");
    CHECK(desk.page().drafts.leftBehind().isEmpty());
}

TEST_CASE("a draft left behind is typed again where it belongs") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditorPage page(desk.page(), place("KA-0009:2027"));
    page.show();
    const QVariantMap texts{{QStringLiteral("swot.w"), QStringLiteral("库存不准")}};
    page.take({{QStringLiteral("draft"),
                QVariantMap{{QStringLiteral("path"), QStringLiteral("sections.swot.s")},
                            {QStringLiteral("texts"), texts}}}});
    auto *edit = page.findChild<QPlainTextEdit *>(QStringLiteral("plan.text.swot.w"));
    REQUIRE(edit != nullptr);
    CHECK(edit->toPlainText() == QStringLiteral("库存不准"));
    REQUIRE(page.mayClose());
    CHECK(stored(desk, "KA-0009").sections.weaknesses == "库存不准");
}

TEST_CASE("Return in the year of a new plan makes the plan") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::NewPlanDialog dialog(desk.page(), 2028, {}, nullptr);
    dialog.show();
    auto *customer = dialog.findChild<QComboBox *>(QStringLiteral("plan.new.customer"));
    REQUIRE(customer != nullptr);
    QTest::keyClicks(customer->lineEdit(), QStringLiteral("KA-0009"));
    QTest::keyClick(customer->lineEdit(), Qt::Key_Tab);
    QWidget *year = dialog.findChild<QWidget *>(QStringLiteral("plan.new.year"));
    QTest::keyClick(year, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(stored(desk, "KA-0009", 2028).year == 2028);
}

TEST_CASE("what another process saved meanwhile is merged, or the person chooses") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditing editing(desk.page(), "KA-0009", 2027, nullptr);
    REQUIRE(editing.load(nullptr));
    const auto elsewhere = [&](const char *key, const char *text) {
        auto other = app::Workspace::open(desk.file());
        REQUIRE(other);
        REQUIRE((*other)->login("M1"));
        REQUIRE(app::PlanService((*other)->context())
                    .set("KA-0009", 2027, {{"sections", {{key, text}}}}));
    };
    const auto mine = [](const domain::Plan & /*plan*/) {
        return nlohmann::json{{"sections", {{"market", "mine"}}}};
    };
    elsewhere("channel", "theirs");
    CHECK(editing.save(nullptr, mine).empty());
    CHECK(stored(desk, "KA-0009").sections.market == "mine");
    CHECK(stored(desk, "KA-0009").sections.channel == "theirs");
    CHECK(desk.prompter.questions.isEmpty());
    elsewhere("market", "theirs");
    desk.prompter.answers = {1};
    CHECK(editing
              .save(nullptr,
                    [](const domain::Plan & /*plan*/) {
                        return nlohmann::json{{"sections", {{"market", "mine again"}}}};
                    })
              .empty());
    REQUIRE(desk.prompter.questions.size() == 1);
    CHECK(desk.prompter.questions.first().detail ==
          QStringLiteral("Market overview: saved by somebody else: theirs; yours: mine again"));
    CHECK(stored(desk, "KA-0009").sections.market == "theirs");
    elsewhere("market", "theirs too");
    desk.prompter.answers = {0};
    CHECK(editing.save(nullptr, mine).empty());
    CHECK(stored(desk, "KA-0009").sections.market == "mine");
}

TEST_CASE("a question about two changes names the field and its values in words, never as JSON") {
    Desk desk(Desk::Company::Sample, "M1");
    ui::PlanEditing editing(desk.page(), "KA-0009", 2027, nullptr);
    REQUIRE(editing.load(nullptr));
    REQUIRE_FALSE(editing.plan().promises.empty());
    const auto change = [](const char *key, const nlohmann::json &value) {
        return [=](nlohmann::json &entries) { entries.at(0)[key] = value; };
    };
    auto other = app::Workspace::open(desk.file());
    REQUIRE(other);
    REQUIRE((*other)->login("M1"));
    const auto elsewhere = [&](const char *key, const nlohmann::json &value) {
        auto entries = editing.list("promises");
        change(key, value)(entries);
        REQUIRE(app::PlanService((*other)->context())
                    .set("KA-0009", 2027, {{"promises", std::move(entries)}}));
    };
    elsewhere("benefit", "每周送货");
    desk.prompter.answers = {1};
    CHECK(editing.saveList(nullptr, "promises", change("due", "2027-05-31")).empty());
    REQUIRE(desk.prompter.questions.size() == 1);
    const QString detail = desk.prompter.questions.first().detail;
    CAPTURE(detail.toStdString());
    CHECK(detail.contains(QStringLiteral("每周送货")));
    CHECK(detail.contains(QStringLiteral("2027-05-31")));
    CHECK_FALSE(detail.contains(QLatin1Char('{')));
    CHECK_FALSE(detail.contains(QLatin1Char('"')));
}
