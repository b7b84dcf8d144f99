// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the plan editor that check and tell: correction clause, signing, checklist,
// money, history with comparison.
#include "app/plan_overview.h"
#include "app/plan_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/drafts.h"
#include "ui/plans/checklist_section.h"
#include "ui/plans/history_section.h"
#include "ui/plans/money_section.h"
#include "ui/plans/part_table.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/plan_field_text.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/signing_section.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace accord;
using test::Desk;
using ui::PlanSection;
using ui::PlanTable;

namespace {

struct Editor {
    Desk desk;
    ui::PlanEditorPage page;
    explicit Editor(const char *record, const std::string &user = "M1")
        : desk(Desk::Company::Sample, user),
          page(desk.page(), {QStringLiteral("plans"), QLatin1String(record), {}}) {
        page.resize(1232, 780);
        page.show();
    }
    template<class Widget>
    Widget *find(const char *id) {
        auto *found = page.findChild<Widget *>(QLatin1String(id));
        REQUIRE(found != nullptr);
        return found;
    }
    PlanTable *table(const char *id) {
        auto *found = find<PlanTable>(id);
        const QAbstractItemModelTester tester(
            found->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        return found;
    }
    QString cell(PlanTable *table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }
    domain::Plan stored(const std::string &customer = "KA-0009") {
        auto plan = app::PlanService(desk.app()).find(customer, 2027);
        REQUIRE(plan);
        return *plan;
    }
};

int rowWith(const PlanTable &table, int column, const QString &text) {
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, column).data().toString().contains(text)) {
            return row;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("correction clause and reserve are typed, kept as a draft and saved when left") {
    Editor editor("KA-0009:2027");
    editor.page.go(PlanSection::Correction);
    auto *reserve = editor.find<QLineEdit>("plan.text.reserve");
    CHECK(reserve->text() == QStringLiteral("8"));
    reserve->setText(QStringLiteral("7.5"));
    editor.find<QPlainTextEdit>("plan.text.correction_clause")
        ->setPlainText(QStringLiteral("<b>每季</b>"));
    editor.desk.page().drafts.flush();
    CHECK(editor.desk.page().drafts.leftBehind().size() == 1);
    REQUIRE(editor.page.mayClose());
    CHECK(editor.stored().sections.reserve == 750);
    CHECK(editor.stored().sections.correctionClause == "<b>每季</b>");
    reserve->setText(QStringLiteral("some"));
    CHECK_FALSE(editor.page.mayClose()); // stays, with the reason below
    CHECK(reserve->property("invalid").toBool());
    CHECK(editor.stored().sections.reserve == 750);
    reserve->clear();
    REQUIRE(editor.page.mayClose());
    CHECK_FALSE(editor.stored().sections.reserve.has_value());
}

TEST_CASE("signing shows who approved which draft and that it is void, and takes the days") {
    Editor editor("KA-0009:2027");
    editor.page.go(PlanSection::Signing);
    PlanTable *approvals = editor.table("plan.signing.approvals");
    REQUIRE(approvals->model()->rowCount() == 1);
    CHECK(editor.cell(approvals, 0, 1) == ui::SigningSection::tr("Approved, void"));
    CHECK_FALSE(editor.cell(approvals, 0, 4).isEmpty()); // why
    CHECK(editor.table("plan.signing.steps")->model()->rowCount() ==
          static_cast<int>(editor.stored().steps.size()));
    PlanTable *reviews = editor.table("plan.signing.reviews");
    CHECK(reviews->model()->rowCount() == 4);
    auto *from = editor.find<QLineEdit>("plan.signing.valid_from");
    from->setText(QStringLiteral("2-1"));
    REQUIRE(editor.page.mayClose());
    CHECK(editor.stored().validFrom == base::Date(2027, 2, 1));
    CHECK(from->text() == QStringLiteral("2027-02-01"));
    from->setText(QStringLiteral("2029-01-01")); // after the end: the plan's own rule
    CHECK_FALSE(editor.page.mayClose());
    CHECK_FALSE(editor.find<QLabel>("plan.signing.valid_from.error")->text().isEmpty());
    from->setText(QStringLiteral("2027-01-01"));
    REQUIRE(editor.page.mayClose());
    Q_EMIT reviews->opened(0); // goes to where the days are typed
    CHECK(dynamic_cast<ui::PartsSection *>(editor.page.current()) != nullptr);
}

TEST_CASE("the checklist leads to the place and a supervisor waives with a reason") {
    Editor editor("KA-0009:2027", "M1");
    REQUIRE(
        app::PlanService(editor.desk.app())
            .set("KA-0009", 2027, {{"sections", {{"swot", {{"t", ""}}}, {"reserve", nullptr}}}}));
    editor.page.reload(app::DataKind::Plans);
    editor.page.go(PlanSection::Checklist);
    PlanTable *table = editor.table("plan.checklist");
    CHECK(table->model()->rowCount() == 16);
    const int swot = rowWith(*table, 1, ui::PlanText::rule("direction.swot"));
    REQUIRE(swot >= 0);
    table->setCurrentIndex(table->model()->index(swot, 0));
    auto *waive = editor.find<QPushButton>("plan.checklist.waive");
    CHECK_FALSE(waive->isEnabled()); // a manager may not, and reads why
    CHECK(editor.find<QLabel>("plan.checklist.note")->text().contains(QLatin1Char('\n')));
    Q_EMIT table->opened(swot);
    auto *threats = editor.find<QPlainTextEdit>("plan.text.swot.t");
    CHECK(threats->isVisible());
    editor.desk.as("S1");
    editor.page.reload(app::DataKind::Plans);
    editor.page.go(PlanSection::Checklist, QStringLiteral("flexibility.reserve"));
    CHECK(waive->isEnabled());
    QTest::mouseClick(waive, Qt::LeftButton); // no reason given
    CHECK(editor.stored().waivers.empty());
    editor.desk.prompter.texts = {QStringLiteral("<i>总部</i>统一预留")};
    QTest::mouseClick(waive, Qt::LeftButton);
    REQUIRE(editor.stored().waivers.size() == 1);
    CHECK(editor.stored().waivers.front().why == "<i>总部</i>统一预留");
    CHECK(
        editor.find<QLabel>("plan.checklist.note")->text().contains(QStringLiteral("<i>总部</i>")));
    CHECK(editor.find<QLabel>("plan.checklist.score")->text().contains(QStringLiteral("14")));
}

TEST_CASE("money goes from gross sales down to the contribution and every spend line adds up") {
    Editor editor("KA-0009:2027");
    editor.page.go(PlanSection::Money);
    PlanTable *money = editor.table("plan.money.lines");
    CHECK(money->model()->rowCount() == 8);
    PlanTable *spend = editor.table("plan.money.spend");
    const auto rows = app::spendRows(editor.stored(), app::rebateForecasts(editor.stored()));
    CHECK(spend->model()->rowCount() == static_cast<int>(rows.size()) + 1);
    std::int64_t sum = 0;
    for (const app::PlanSpendRow &row : rows) {
        sum += row.plannedFen;
    }
    CHECK(editor.cell(spend, spend->model()->rowCount() - 1, 3) ==
          editor.desk.page().figures.amount(sum));
    CHECK(editor.find<QLabel>("plan.money.contribution")->text() != ui::Figures::none());
    editor.page.perform(ui::PageCommand::Copy);
    CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == 8);
    const int rebate = rowWith(*spend, 0, QString::fromStdString(editor.stored().lines[1].title));
    Q_EMIT spend->opened(rebate);
    CHECK(editor.page.current() != nullptr);
    CHECK(editor.find<QWidget>("plan.rebate")->isVisible());
}

TEST_CASE("history tells every change in words and compares the approved draft with the plan") {
    Editor editor("KA-0009:2027");
    REQUIRE(
        app::PlanService(editor.desk.app())
            .set("KA-0009", 2027, {{"activities", {{{"id", "V1"}, {"budget_fen", 1'234'500}}}}}));
    editor.page.reload(app::DataKind::Plans);
    editor.page.go(PlanSection::History);
    PlanTable *changes = editor.table("plan.history.changes");
    REQUIRE(Desk::waitFor([&] { return changes->model()->rowCount() > 0; }));
    const int budget = rowWith(*changes, 5, QStringLiteral("12,345"));
    REQUIRE(budget >= 0);
    CHECK(editor.cell(changes, budget, 3).contains(QStringLiteral("迎新年货节")));
    CHECK(rowWith(*changes, 3, QStringLiteral("digest")) < 0);
    CHECK(rowWith(*changes, 5, QStringLiteral("{")) < 0); // nothing as it lies in the file
    CHECK(rowWith(*changes, 2, QStringLiteral("plan.")) < 0);
    Q_EMIT changes->opened(budget);
    CHECK(editor.find<QWidget>("plan.activities")->isVisible());
    editor.page.go(PlanSection::History, QStringLiteral("compare"));
    PlanTable *differences = editor.table("plan.history.differences");
    REQUIRE(Desk::waitFor([&] { return differences->model()->rowCount() > 0; }));
    CHECK(rowWith(*differences, 2, QStringLiteral("12,345")) >= 0);
    auto *before = editor.find<QComboBox>("plan.history.before");
    before->setCurrentIndex(0);
    Q_EMIT before->activated(0);
    CHECK(differences->model()->rowCount() == 0);
    CHECK(editor.find<QLabel>("plan.history.note")
              ->text()
              .startsWith(ui::HistorySection::tr("Both states are the same.")));
}

TEST_CASE("the strip leads from a void approval to what was changed since") {
    Editor editor("KA-0009:2027");
    auto *link = editor.find<QPushButton>("plan.strip.link");
    REQUIRE(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(dynamic_cast<ui::HistorySection *>(editor.page.current()) != nullptr);
    PlanTable *differences = editor.table("plan.history.differences");
    CHECK(Desk::waitFor([&] { return differences->model()->rowCount() > 0; }));
}

TEST_CASE("fields of the change log read as people say them") {
    const Desk desk;
    domain::Plan plan;
    plan.lines.push_back({});
    plan.lines.back().id = "R1";
    plan.lines.back().title = "年返";
    const ui::Figures figures(QStringLiteral("zh_CN"));
    const ui::PlanFieldText words(plan, figures);
    CHECK(words.place("/targets/a~1b/net_sales_fen/months/4").contains(QStringLiteral("a/b")));
    CHECK(words.value("/targets/a/net_sales_fen/months/4", 120'000) == QStringLiteral("1,200.00"));
    CHECK(words.value("/targets/a/quantity_cases/year", 12'000) == QStringLiteral("12,000"));
    CHECK(words.place("/lines/R1/due_days").contains(QStringLiteral("年返")));
    CHECK(words.value("/lines/R1/tiers", nlohmann::json::array({{1'000'000, 150}})) ==
          QStringLiteral("≥ 10,000.00: 1.50 %"));
    CHECK(words.value("/lines/R1/tiers/1/rate", 150) == QStringLiteral("1.50 %"));
    CHECK(words.value("/terms/reserve", 800) == QStringLiteral("8.00 %"));
    CHECK(words.value("step", "review") == ui::PlanText::step(domain::PlanStep::Review));
    CHECK(words.value("/kpis/K1", nlohmann::json()) == ui::Figures::none());
    CHECK(words.value("sections", {{"market", ""}, {"reserve", nullptr}}) == ui::Figures::none());
    CHECK(ui::PlanFieldText::path("/terms/reserve") == QStringLiteral("sections.reserve"));
    CHECK(ui::PlanFieldText::path("/dates/valid_to") == QStringLiteral("valid_to"));
    CHECK_FALSE(ui::PlanFieldText::isForPeople("submitted_digest"));
    CHECK_FALSE(ui::PlanFieldText::isForPeople("/approval/content"));
    CHECK(ui::PlanFieldText::isForPeople("/approval/draft"));
}
