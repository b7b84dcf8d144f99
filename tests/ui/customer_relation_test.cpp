// SPDX-License-Identifier: GPL-3.0-or-later
// Where we stand with a customer: stage, key account, losses, health, what comes next.
#include "app/customer_changes.h"
#include "app/customer_service.h"
#include "app/health_service.h"
#include "app/history_service.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "app/timeline_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "tab_desk.h"
#include "ui/customers/customer_relation_tab.h"
#include "ui/customers/customer_strip.h"
#include "ui/customers/health_bars.h"
#include "ui/customers/health_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace accord;
using test::Desk;

namespace {

struct OpenRelation : test::TabDesk<ui::CustomerRelationTab> {
    static void type(ui::RecordDialog &dialog, const char *field, const char *text) {
        auto *edit = dialog.findChild<QPlainTextEdit *>(QLatin1String(field));
        REQUIRE(edit != nullptr);
        edit->setPlainText(QString::fromUtf8(text));
    }
};

} // namespace

TEST_CASE("a usual next move is offered, and is kept with its day and reason") {
    OpenRelation open;
    REQUIRE(open.customer().stage == domain::Stage::Growth);
    auto &dialog = open.form("stage_harvest");
    OpenRelation::type(dialog, "move_stage_why", "份额已稳 <b>");
    dialog.accept();
    CHECK(open.customer().stage == domain::Stage::Harvest);
    open.load();
    const auto &history = *open.part<QTableView>("stageHistory").model();
    REQUIRE(history.rowCount() > 0);
    CHECK(history.index(0, 3).data().toString() == QStringLiteral("份额已稳 <b>"));
    const auto standing = app::customerStanding(open.desk.app(), open.code);
    REQUIRE(standing);
    CHECK(standing->stage.reason == "份额已稳 <b>");
    CHECK(open.tab.findChild<QPushButton *>(QStringLiteral("stage_defence")) != nullptr);
}

TEST_CASE("a stage that was moved by somebody else meanwhile is not overwritten") {
    OpenRelation open;
    auto &dialog = open.form("stage_harvest");
    REQUIRE(app::CustomerService(open.desk.app()).set(open.code, {{"city", "贵阳"}}));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(open.customer().stage == domain::Stage::Growth);
}

TEST_CASE("a criterion is judged with evidence, which must not be missing") {
    OpenRelation open;
    auto &criteria = open.part<QTableView>("criteria");
    const QAbstractItemModelTester tester(criteria.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(criteria.model()->rowCount() == 5);
    criteria.selectRow(3);
    auto &dialog = open.form("key_judge");
    dialog.accept();
    CHECK(dialog.isVisible());
    OpenRelation::type(dialog, "judgement_evidence", "三年未间断");
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    open.load();
    const auto standing = app::customerStanding(open.desk.app(), open.code);
    REQUIRE(standing);
    const auto loyalty = std::ranges::find(standing->qualification, domain::Criterion::Loyalty,
                                           &domain::Qualification::criterion);
    REQUIRE(loyalty != standing->qualification.end());
    CHECK(loyalty->isMet);
    CHECK(loyalty->evidence == "三年未间断");
    CHECK(criteria.model()->index(3, 3).data().toString() == QStringLiteral("三年未间断"));
}

TEST_CASE("the account status is changed with its reason") {
    OpenRelation open;
    auto &dialog = open.form("key_change");
    auto *box = dialog.findChild<QComboBox *>(QStringLiteral("move_key_account_key_account"));
    REQUIRE(box != nullptr);
    box->setCurrentIndex(box->findData(QStringLiteral("former")));
    dialog.accept();
    CHECK(open.customer().keyAccount == domain::KeyAccountStatus::Former);
}

TEST_CASE("a loss is recorded with its task to win back, and the customer comes back") {
    OpenRelation open;
    auto &dialog = open.form("loss_add");
    auto *reason = dialog.findChild<QComboBox *>(QStringLiteral("loss_reason"));
    REQUIRE(reason != nullptr);
    CHECK(reason->itemText(reason->findData(QStringLiteral("attitude")))
              .contains(QStringLiteral("68 %")));
    // Nothing is chosen for the user: Enter at once books no reason.
    dialog.accept();
    CHECK(open.customer().status == domain::CustomerStatus::Active);
    const QString said = dialog.findChild<QLabel *>(QStringLiteral("error_reason"))->text();
    CHECK_FALSE(said.isEmpty());
    CHECK_FALSE(said.contains(QStringLiteral("reason")));
    reason->setCurrentIndex(reason->findData(QStringLiteral("competition")));
    const base::Date day = app::today(open.desk.app()).plusDays(-3);
    dialog.findChild<QLineEdit *>(QStringLiteral("loss_day"))
        ->setText(QString::fromStdString(day.toString()));
    dialog.accept();
    REQUIRE(open.customer().status == domain::CustomerStatus::Lost);
    const auto losses = app::LossService(open.desk.app()).ofCustomer(open.code);
    REQUIRE(losses);
    REQUIRE(losses->size() == 1);
    REQUIRE(losses->front().task.has_value());
    const auto task = app::TaskService(open.desk.app()).find(domain::TaskId(*losses->front().task));
    REQUIRE(task);
    CHECK(task->customer == open.customer().id);
    CHECK(losses->front().day == day);
    // One step: taken back whole.
    REQUIRE(app::HistoryService(open.desk.app()).undo());
    CHECK(open.customer().status == domain::CustomerStatus::Active);
    CHECK_FALSE(app::TaskService(open.desk.app()).find(task->id));
    REQUIRE(app::HistoryService(open.desk.app()).redo());
    open.load();
    Q_EMIT open.part<QTableView>("losses").activated(
        open.part<QTableView>("losses").model()->index(0, 0));
    REQUIRE(open.desk.navigator.opened.size() == 1);
    CHECK(open.desk.navigator.opened.first().feature == QStringLiteral("tasks"));
    open.desk.prompter.texts = {QStringLiteral("新的供货价")};
    open.part<QPushButton>("loss_add").click();
    CHECK(open.customer().status == domain::CustomerStatus::Active);
}

TEST_CASE("who may only look moves nothing") {
    OpenRelation open;
    open.desk.as("V1");
    ui::CustomerRelationTab tab(open.desk.page());
    tab.showCustomer(open.customer());
    for (const char *button :
         {"stage_other", "stage_harvest", "key_judge", "key_change", "loss_add"}) {
        INFO(button);
        CHECK_FALSE(tab.findChild<QPushButton *>(QLatin1String(button))->isEnabled());
    }
}

TEST_CASE("health is shown with its parts, says why, and leads to the figures of a part") {
    Desk desk;
    ui::CustomerStrip strip(desk.page());
    strip.resize(1200, 56);
    strip.showCustomer("KA-0002", domain::Rollup::WithBelow);
    strip.show();
    const auto health = app::HealthService(desk.app()).of("KA-0002");
    REQUIRE(health);
    REQUIRE(health->score);
    auto *bars = strip.findChild<ui::HealthBars *>();
    REQUIRE(bars != nullptr);
    CHECK(bars->accessibleName().contains(QString::number(*health->score)));
    QTest::keyClick(bars, Qt::Key_Space);
    auto *why = strip.findChild<ui::HealthDialog *>();
    REQUIRE(why != nullptr);
    QString wanted;
    QObject::connect(&strip, &ui::CustomerStrip::tabWanted,
                     [&](const QString &id) { wanted = id; });
    why->findChild<QPushButton *>(QStringLiteral("health_coverage"))->click();
    CHECK(wanted == QStringLiteral("contacts"));
}

TEST_CASE("the next step leads to its visit, and none is said to be missing") {
    Desk desk;
    // Somebody with nothing ahead, at its stores neither.
    std::string idle;
    const auto accounts = app::CustomerService(desk.app()).list({"account_level = true", 200, {}});
    REQUIRE(accounts);
    for (const auto &row : accounts->rows) {
        if (app::TimelineService(desk.app()).head(row.code, true)->planned.empty()) {
            idle = row.code;
            break;
        }
    }
    REQUIRE_FALSE(idle.empty());
    ui::CustomerStrip strip(desk.page());
    strip.resize(1200, 56);
    strip.showCustomer(idle, domain::Rollup::WithBelow);
    auto *next = strip.findChild<QPushButton *>(QStringLiteral("nextStep"));
    REQUIRE(next != nullptr);
    CHECK(next->text() == QStringLiteral("Nothing is planned"));
    const base::Date day = app::today(desk.app());
    const auto visit =
        app::VisitService(desk.app())
            .plan({{"customer", idle}, {"date", day.toString()}, {"purpose", "谈年末陈列"}});
    REQUIRE(visit);
    strip.showCustomer(idle, domain::Rollup::WithBelow);
    CHECK(next->accessibleName().contains(QStringLiteral("谈年末陈列")));
    next->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().record == QString::number(visit->id.value()));
}
