// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports page: what the service says as chart and table, rows that lead to customers, copies
// and files.
#include "app/report_service.h"
#include "documents/report/report_chart.h"
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
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <set>

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
        const auto &why = shown.child<QLabel>("report_no_chart");
        CHECK(chart.isVisible() == why.text().isEmpty());
        CHECK(why.isVisible() != chart.isVisible());
        const auto bars = documents::reportBars(table);
        REQUIRE(chart.content().data.series.size() == bars.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            CHECK(chart.content().data.series[i].values.size() == bars[i].size());
        }
    }
}

TEST_CASE("urban and rural stand beside each other, format by format, and a bar opens its stores") {
    Shown shown;
    shown.choose("network");
    const auto &chart = shown.child<ui::ChartView>("report_chart");
    const auto &data = chart.content().data;
    REQUIRE(data.series.size() >= 2);
    CHECK(data.series[0].name == QStringLiteral("城市"));
    CHECK(data.series[1].name == QStringLiteral("乡镇"));
    const app::ReportTable &table = shown.page.model().report();
    const auto bars = documents::reportBars(table);
    CHECK(std::set<QString>(data.categories.begin(), data.categories.end()).size() ==
          data.categories.size()); // a format once
    const auto rural =
        std::ranges::find_if(bars[1], [](const auto &bar) { return bar.has_value(); });
    REQUIRE(rural != bars[1].end());
    Q_EMIT shown.child<ui::ChartView>("report_chart")
        .activated(1, static_cast<int>(rural - bars[1].begin()));
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    QStringList asked;
    for (const QVariant &one :
         shown.desk.navigator.opened[0].hint.value(QStringLiteral("filter")).toList()) {
        asked << one.toStringList().join(QLatin1Char(' '));
    }
    CHECK(asked.contains(QStringLiteral("settlement = rural")));
    CHECK(asked.contains(QStringLiteral("has_stores = false")));
}

TEST_CASE("a report with nothing to draw says why") {
    const base::Date today(2026, 3, 18);
    app::ReportTable table;
    table.name = "losses";
    table.period = {base::Month(2026, 1), base::Month(2026, 3)};
    table.chartColumns = {2};
    table.total = {std::string(), std::int64_t{0}};
    CHECK(
        ui::ReportText::nothingToDraw(table, today).startsWith(QStringLiteral("Nobody was lost")));
    table.period.from = base::Month(2026, 4);
    CHECK(ui::ReportText::nothingToDraw(table, today).contains(QStringLiteral("not begun")));
    table.name = "visit-coverage";
    table.period.from = base::Month(2026, 1);
    table.chartColumns = {0};
    CHECK(ui::ReportText::nothingToDraw(table, today).contains(QStringLiteral("no customer")));
    table.rows = {{std::int64_t{1}}};
    CHECK(ui::ReportText::nothingToDraw(table, today).isEmpty());
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
    CHECK(shown.desk.navigator.opened[0].hint.value(QStringLiteral("filter")).toList().size() == 3);
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

TEST_CASE("a reason opens those who were lost for it in the period") {
    Shown shown;
    shown.choose("losses");
    Q_EMIT shown.child<QTableView>("report_table").activated(shown.page.model().index(3, 0));
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    const QVariantList filter =
        shown.desk.navigator.opened[0].hint.value(QStringLiteral("filter")).toList();
    REQUIRE(filter.size() == 4);
    CHECK(filter[1].toStringList().join(QLatin1Char(' ')) ==
          QStringLiteral("loss_reason = competition"));
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
