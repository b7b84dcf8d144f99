// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports page: what the service says as chart and table, rows that lead to customers, copies
// and files.
#include "app/report_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/chart_view.h"
#include "ui/common/customer_field.h"
#include "ui/reports/reports_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace accord;
using test::Desk;
using ui::ReportsPage;

namespace {

struct Shown {
    explicit Shown(const std::string &user = "S1")
        : desk(Desk::Company::Sample, user),
          page(desk.page(), {QStringLiteral("reports"), {}, {}}) {
        page.resize(1180, 760);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        settle();
    }
    void settle() {
        REQUIRE(Desk::waitFor(
            [this] { return page.model().rowCount() > 0 && !desk.page().jobs.isBusy(); }));
    }
    void choose(const char *name) {
        page.choose(QString::fromLatin1(name));
        settle();
    }
    template<class T>
    T &child(const char *name) {
        auto *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    Desk desk;
    ReportsPage page;
};

} // namespace

TEST_CASE("every report is shown with its rows, its total and its bars") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const std::string &name : app::ReportService::names()) {
        shown.choose(name.c_str());
        const app::ReportTable &table = shown.page.model().report();
        CHECK(table.name == name);
        CHECK(shown.page.model().rowCount() ==
              static_cast<int>(table.rows.size() + table.groups.size()) + 1);
        CHECK(shown.page.model().line(shown.page.model().rowCount() - 1).kind ==
              app::ReportLineKind::Total);
        const auto &chart = shown.child<ui::ChartView>("report_chart");
        CHECK(chart.isVisible());
        CHECK(chart.content().data.series.size() == table.chartColumns.size());
    }
}

TEST_CASE("one book has fewer rows than the team, another period is asked for again") {
    Shown shown;
    const auto all = shown.page.model().report();
    auto &owner = shown.child<QComboBox>("report_owner");
    owner.setCurrentIndex(owner.findData(QStringLiteral("M1")));
    shown.settle();
    CHECK(shown.page.model().report().rows.size() < all.rows.size());
    shown.child<QComboBox>("report_period").setCurrentIndex(3);
    shown.settle();
    CHECK(shown.page.model().report().period.to < all.period.from);
}

TEST_CASE("a report of one customer has a row for each below it, which opens that one") {
    Shown shown;
    auto &customer = shown.child<ui::CustomerField>("report_customer");
    customer.setFocus();
    QTest::keyClicks(&customer, QStringLiteral("KA-0101"));
    QTest::keyClick(&customer, Qt::Key_Return);
    REQUIRE(Desk::waitFor([&] { return shown.page.model().report().scope.customer == "KA-0101"; }));
    CHECK(shown.page.model().report().columns.front().key == "customer");
    Q_EMIT shown.child<QTableView>("report_table").activated(shown.page.model().index(0, 0));
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    CHECK(shown.desk.navigator.opened[0].record.startsWith(QStringLiteral("KA-")));
    shown.choose("losses");
    CHECK_FALSE(customer.isEnabled()); // a retention of one customer says nothing
    CHECK(shown.page.model().report().scope.customer.empty());
}

TEST_CASE("a report is written as PDF and printed") {
    Shown shown;
    const QString file = QString::fromStdString((shown.desk.folder() / "report.pdf").string());
    shown.desk.files.answer = file;
    shown.page.perform(ui::PageCommand::Export);
    REQUIRE(Desk::waitFor([&] { return !shown.desk.page().jobs.isBusy() && QFile::exists(file); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(4) == "%PDF");
    CHECK(shown.page.can(ui::PageCommand::PrintPreview));
}

TEST_CASE("a row opens the customers that it speaks of") {
    Shown shown;
    auto &table = shown.child<QTableView>("report_table");
    Q_EMIT table.activated(shown.page.model().index(0, 0));
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    CHECK(shown.desk.navigator.opened[0].feature == QStringLiteral("customers"));
    CHECK(shown.desk.navigator.opened[0].hint.value(QStringLiteral("filter")).toList().size() == 2);
    Q_EMIT table.activated(shown.page.model().index(shown.page.model().rowCount() - 1, 0));
    CHECK(shown.desk.navigator.opened.size() == 1); // the total opens nothing
    // A bar opens what its row opens, the sums between rows left out.
    const auto &report = shown.page.model().report();
    REQUIRE_FALSE(report.groups.empty());
    const auto second = static_cast<int>(report.groups.front().to);
    Q_EMIT shown.child<ui::ChartView>("report_chart").activated(0, second);
    REQUIRE(shown.desk.navigator.opened.size() == 2);
    const auto owner = std::get<std::string>(report.rows.at(report.groups.front().to).front());
    CHECK(shown.desk.navigator.opened[1]
              .hint.value(QStringLiteral("filter"))
              .toList()
              .front()
              .toStringList()
              .last() == QString::fromStdString(owner));
}

TEST_CASE("a report is copied and written as it is shown") {
    Shown shown;
    shown.page.perform(ui::PageCommand::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == shown.page.model().rowCount() + 1);
    const QString file = QString::fromStdString((shown.desk.folder() / "report.csv").string());
    shown.desk.files.answer = file;
    QTest::mouseClick(&shown.child<QPushButton>("report_export"), Qt::LeftButton);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll())
              .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)
              .size() == shown.page.model().rowCount() + 1);
}
