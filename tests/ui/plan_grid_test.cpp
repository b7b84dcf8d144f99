// SPDX-License-Identifier: GPL-3.0-or-later
// The targets grid: typing, pasting, filling, locking through the page into the plan.
#include "app/history_service.h"
#include "app/plan_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/column_table_model.h"
#include "ui/plans/plan_editor_page.h"
#include "ui/plans/targets_section.h"

#include <rapidcheck.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace accord;
using domain::PlanMetric;
using test::Desk;
using ui::TargetGridModel;
using Failing = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr const char *kCustomer = "KA-0009"; // M1's, next year's plan in negotiation
constexpr int kYear = 2027;

ui::Place place() {
    return {QStringLiteral("plans"), QStringLiteral("KA-0009:2027"), {}};
}

domain::Plan stored(Desk &desk) {
    auto plan = app::PlanService(desk.app()).find(kCustomer, kYear);
    REQUIRE(plan);
    return *plan;
}

// The net sales target in the first column of the grid.
domain::PlanTarget first(Desk &desk, const ui::TargetsSection &section) {
    const std::string category =
        const_cast<ui::TargetsSection &>(section).model().sheet().columns().front().target.category;
    for (const domain::PlanTarget &target : stored(desk).targets) {
        if (target.category == category && target.metric == PlanMetric::NetSales) {
            return target;
        }
    }
    FAIL("no such target");
    return {};
}

struct Open {
    Desk desk{Desk::Company::Sample, "M1"};
    ui::PlanEditorPage page{desk.page(), place()};
    ui::TargetsSection *section = nullptr;

    Open() {
        REQUIRE(page.isLoaded());
        page.resize(1232, 784);
        page.show();
        section = dynamic_cast<ui::TargetsSection *>(page.current());
        REQUIRE(section != nullptr);
    }
    TargetGridModel &model() { return section->model(); }
    ui::GridView &grid() { return section->grid(); }
    void choose(int row, int column) { grid().setCurrentIndex(model().index(row, column)); }
    void type(const QString &text) {
        QTest::keyClicks(&grid(), text.left(1));
        auto *line = grid().findChild<QLineEdit *>(QStringLiteral("plan.cell"));
        REQUIRE(line != nullptr);
        QTest::keyClicks(line, text.mid(1));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate commits after the key
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString said() {
        return page.findChild<QLabel *>(QStringLiteral("plan.targets.state"))->text();
    }
};

bool allAddUp(const domain::Plan &plan) {
    return std::ranges::all_of(plan.targets,
                               [](const auto &target) { return domain::addsUp(target); });
}

} // namespace

TEST_CASE("a month typed into the grid is locked, saved, and the year stays") {
    Open open;
    const auto before = first(open.desk, *open.section);
    open.choose(0, 0);
    open.type(QStringLiteral("0.5"));
    const auto after = first(open.desk, *open.section);
    CHECK(after.months[0] == 500'000);
    CHECK(after.locked[0]);
    CHECK(after.year == before.year);
    CHECK(domain::addsUp(after));
    CHECK(open.grid().currentIndex().row() == 1); // Enter went down
}

TEST_CASE("Tab goes to the next target and skips last year") {
    Open open;
    open.choose(0, 0);
    QTest::keyClick(&open.grid(), Qt::Key_Tab);
    CHECK(open.grid().currentIndex().column() == 2);
}

TEST_CASE("a month above the year is refused in words and stays in its cell") {
    Open open;
    const auto before = first(open.desk, *open.section);
    open.choose(2, 0);
    open.type(QStringLiteral("99999"));
    CHECK(first(open.desk, *open.section).months == before.months);
    CHECK(open.model().index(2, 0).data().toString() == QStringLiteral("99999"));
    CHECK_FALSE(open.said().isEmpty());
    CHECK((open.model().index(2, 0).data(ui::MarkRole).toInt() & TargetGridModel::Refused) != 0);
    open.choose(2, 0);
    open.type(QStringLiteral("abc"));
    CHECK(open.said().contains(QStringLiteral("abc")));
    CHECK(first(open.desk, *open.section).months == before.months);
}

TEST_CASE("one edit is one change that the program's undo takes back") {
    Open open;
    const auto before = first(open.desk, *open.section);
    open.choose(0, 0);
    open.type(QStringLiteral("0.5"));
    REQUIRE(first(open.desk, *open.section).months != before.months);
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    open.page.reload(app::DataKind::Plans);
    CHECK(first(open.desk, *open.section).months == before.months);
    CHECK_FALSE(first(open.desk, *open.section).locked[0]);
}

TEST_CASE("a block from a spreadsheet is pasted over the target columns") {
    Open open;
    QApplication::clipboard()->setText(QStringLiteral("1.5\tx\t2.5\r\n1.5\tx\t３\r\n"));
    // The middle column falls on last year, which is not read.
    open.choose(0, 0);
    QTest::keyClick(&open.grid(), Qt::Key_V, Qt::ControlModifier);
    const auto plan = stored(open.desk);
    CHECK(allAddUp(plan));
    const auto &columns = open.model().sheet().columns();
    INFO(open.said().toStdString());
    CHECK(columns[0].target.months[0] == 1'500'000);
    CHECK(columns[1].target.months[0] == 2'500'000);
    CHECK(columns[1].target.months[1] == 3'000'000);
}

TEST_CASE("a pasted cell that is no amount leaves everything as it was") {
    Open open;
    const auto before = stored(open.desk).targets.front().months;
    QApplication::clipboard()->setText(QStringLiteral("1.5\n<b>x</b>\n"));
    open.choose(0, 0);
    open.grid().pasteBlock();
    CHECK(stored(open.desk).targets.front().months == before);
    CHECK(open.said().contains(QStringLiteral("<b>x</b>")));
}

TEST_CASE("fill down and right, lock and unlock, empty") {
    Open open;
    const auto select = [&](int top, int left, int bottom, int right) {
        open.grid().setCurrentIndex(open.model().index(top, left));
        open.grid().selectionModel()->select(
            QItemSelection(open.model().index(top, left), open.model().index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    };
    select(3, 0, 5, 0);
    const auto source = open.model().sheet().columns()[0].target.months[3];
    QTest::keyClick(&open.grid(), Qt::Key_D, Qt::ControlModifier);
    CHECK(open.model().sheet().columns()[0].target.months[5] == source);
    select(3, 0, 3, 2);
    QTest::keyClick(&open.grid(), Qt::Key_R, Qt::ControlModifier);
    CHECK(open.model().sheet().columns()[1].target.months[3] == source);
    CHECK(open.model().isLocked(open.model().index(3, 2)));
    select(3, 2, 3, 2);
    QTest::mouseClick(open.page.findChild<QWidget *>(QStringLiteral("plan.targets.lock")),
                      Qt::LeftButton);
    CHECK_FALSE(open.model().isLocked(open.model().index(3, 2)));
    QTest::keyClick(&open.grid(), Qt::Key_Delete);
    CHECK(open.model().sheet().columns()[1].target.months[3] == 0);
    CHECK(allAddUp(stored(open.desk)));
}

TEST_CASE("year, growth and total are typed in their rows") {
    Open open;
    open.choose(TargetGridModel::YearRow, 0);
    open.type(QStringLiteral("12"));
    CHECK(first(open.desk, *open.section).year == 12'000'000);
    open.choose(TargetGridModel::GrowthRow, 0);
    open.type(QStringLiteral("10"));
    const auto &column = open.model().sheet().columns()[0];
    CHECK(column.target.year ==
          base::divRound(base::Wide{domain::sumOf(column.last)} * 11, 1000) * 100);
    const int total = 2 * open.model().categories();
    open.choose(TargetGridModel::YearRow, total);
    open.type(QStringLiteral("500"));
    std::int64_t sum = 0;
    for (const auto &entry : open.model().sheet().columns()) {
        sum += entry.target.year.value_or(0);
    }
    CHECK(sum == 500'000'000);
    CHECK(allAddUp(stored(open.desk)));
}

TEST_CASE("the grid is read-only once the plan is signed and says why") {
    Desk desk(Desk::Company::Sample, "M2");
    ui::PlanEditorPage page(desk.page(),
                            {QStringLiteral("plans"), QStringLiteral("KA-0002:2027"), {}});
    REQUIRE(page.isLoaded());
    auto *section = dynamic_cast<ui::TargetsSection *>(page.current());
    REQUIRE(section != nullptr);
    CHECK_FALSE(section->model().index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(page.findChild<QWidget *>(QStringLiteral("plan.strip"))->isHidden());
}

TEST_CASE("a month without facts inside the company's figures is a zero to grow from") {
    const ui::Figures figures;
    domain::Plan plan;
    domain::PlanTarget target;
    target.category = "Tea";
    target.year = 120'00;
    target.months.fill(10'00);
    plan.targets = {target};
    app::PlanActuals actuals; // one purchase in March
    actuals.category = "Tea";
    actuals.months[2] = 100'00;
    actuals.known[2] = true;
    std::array<bool, 12> covered{};
    covered.fill(true);
    const TargetGridModel::Saver keep = [](const TargetGridModel::Edit &) { return QString(); };
    TargetGridModel model(figures, keep);
    const auto growth = [&] {
        return model.index(TargetGridModel::GrowthRow, 0).data().toString();
    };
    model.setSheet(ui::TargetSheet(plan, {actuals}, PlanMetric::NetSales, covered), false);
    CHECK(growth() == figures.growth(2'000));
    CHECK(model.noteOf(2017).isEmpty());
    std::fill(covered.begin() + 3, covered.end(), false); // April to December are not in yet
    model.setSheet(ui::TargetSheet(plan, {actuals}, PlanMetric::NetSales, covered), false);
    CHECK(growth() == figures.growth(-7'000));
    CHECK_FALSE(model.noteOf(2017).isEmpty());
}

TEST_CASE("the model of the grid holds under the tester while it is edited") {
    const ui::Figures figures;
    domain::Plan plan;
    std::vector<app::PlanActuals> last;
    for (const char *name : {"Tea", "Juice"}) {
        app::PlanActuals actuals;
        actuals.category = name;
        actuals.months.fill(1'000'000);
        actuals.known.fill(true);
        last.push_back(actuals);
    }
    TargetGridModel *self = nullptr;
    TargetGridModel model(figures, [&](const TargetGridModel::Edit &edit) {
        ui::TargetSheet sheet = self->sheet();
        if (const auto done = edit(sheet); !done) {
            return QStringLiteral("refused");
        }
        self->setSheet(sheet, false);
        return QString();
    });
    self = &model;
    const QAbstractItemModelTester tester(&model, Failing::Fatal);
    model.setSheet(ui::TargetSheet(plan, last, PlanMetric::NetSales, {}), false);
    REQUIRE(model.columnCount() == 7);
    REQUIRE(rc::check([&] {
        model.setSheet(ui::TargetSheet(plan, last, PlanMetric::NetSales, {}), false);
        const int edits = *rc::gen::inRange(1, 15);
        for (int i = 0; i < edits; ++i) {
            const QModelIndex cell = model.index(*rc::gen::inRange(0, 14), *rc::gen::inRange(0, 7));
            const QString text = QString::number(*rc::gen::inRange(0, 400));
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                model.setData(cell, text, Qt::EditRole);
                break;
            case 1:
                (void)model.paste(cell, {{text, text, text}, {text, text, text}});
                break;
            case 2:
                (void)model.setLocked({cell}, *rc::gen::arbitrary<bool>());
                break;
            default:
                (void)model.empty({cell});
            }
            std::int64_t sum = 0;
            for (const ui::SheetColumn &column : model.sheet().columns()) {
                RC_ASSERT(domain::addsUp(column.target));
                sum += column.target.year.value_or(0);
            }
            RC_ASSERT(sum >= 0);
        }
    }));
}

TEST_CASE("amounts are read as people write them") {
    const ui::Figures figures;
    const TargetGridModel model(figures, [](const auto &) { return QString(); });
    CHECK(model.read(QStringLiteral("55.6")).value() == 55'600'000);
    CHECK(model.read(QStringLiteral("５５．６万元")).value() == 55'600'000);
    CHECK(model.read(QStringLiteral("556,000元")).value() == 55'600'000);
    CHECK(model.read(QStringLiteral(" 1,234.5 ")).value() == 1'234'500'000);
    CHECK_FALSE(model.read(QStringLiteral("5x")));
}
