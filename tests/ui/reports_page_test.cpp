// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports page: what the service says as chart and table, rows that lead to customers, copies
// and files.
#include "app/report_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/chart_view.h"
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
        CHECK(shown.page.model().rowCount() == static_cast<int>(table.rows.size()) + 1);
        CHECK(shown.page.model().isTotal(shown.page.model().rowCount() - 1));
        CHECK_FALSE(shown.child<ui::ChartView>("report_chart").content().data.series.empty());
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
    shown.choose("network");
    CHECK_FALSE(owner.isEnabled());
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
