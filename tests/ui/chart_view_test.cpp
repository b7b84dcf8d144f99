// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: clicks, keys, limits, the table that says the same, the copied picture.
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/chart_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace accord;
using documents::ChartSeries;
using documents::Tone;
using ui::ChartContent;
using ui::ChartView;

namespace {

ChartContent twoYears() {
    ChartContent content;
    content.title = QStringLiteral("Payment grew by 12 %");
    content.note = QStringLiteral("10k yuan");
    content.categoryTitle = QStringLiteral("Month");
    content.data.categories = {QStringLiteral("1"), {}, QStringLiteral("3"), {}};
    content.names = {QStringLiteral("<b>January</b>"), QStringLiteral("February"),
                     QStringLiteral("March"), QStringLiteral("April")};
    content.data.series = {{QStringLiteral("Last year"),
                            Tone::Chart6,
                            ChartSeries::Mark::Bar,
                            {10, 20, 30, 40},
                            {},
                            false},
                           {QStringLiteral("This year"),
                            Tone::Chart1,
                            ChartSeries::Mark::Bar,
                            {12, 22, documents::kNoValue, 41},
                            {},
                            false}};
    content.data.limits = {1, 3};
    content.limits = {{QStringLiteral("End of A"), 1, 2}, {QStringLiteral("End of B"), 2, 3}};
    return content;
}

struct Shown {
    test::Desk desk{test::Desk::Company::Empty};
    ChartView view{QStringLiteral("chart"), desk.page().theme, desk.page().icons,
                   QStringLiteral("zh_CN")};
    Shown() {
        view.resize(500, 260);
        view.setContent(twoYears());
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    template<class T>
    T &child(const char *name) {
        auto *found = view.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("a click on a bar names its series and month, beside the bars the month alone") {
    Shown shown;
    QSignalSpy clicks(&shown.view, &ChartView::clicked);
    const QRectF column = shown.view.canvas().columnOf(3);
    // The taller bar of this year stands right of the middle.
    const QPoint bar(qRound(column.center().x() + column.width() / 8), qRound(column.bottom()) - 6);
    QTest::mouseClick(&shown.view.canvas(), Qt::LeftButton, {}, bar);
    REQUIRE(clicks.size() == 1);
    CHECK(clicks[0] == QVariantList{1, 3});
    QTest::mouseClick(&shown.view.canvas(), Qt::LeftButton, {},
                      QPoint(qRound(column.center().x()), qRound(column.top()) + 1));
    REQUIRE(clicks.size() == 2);
    CHECK(clicks[1] == QVariantList{-1, 3});
    CHECK(shown.view.canvas().selected() == 3);
}

TEST_CASE("arrow keys walk the months, Enter opens one, the tip shows names as they are") {
    Shown shown;
    QSignalSpy clicks(&shown.view, &ChartView::clicked);
    QSignalSpy opened(&shown.view, &ChartView::activated);
    QTest::keyClick(&shown.view.canvas(), Qt::Key_Right);
    CHECK(shown.view.canvas().selected() == 0);
    CHECK(shown.view.canvas().accessibleDescription().startsWith(
        QStringLiteral("<b>January</b>\nLast year  10.0\nThis year  12.0")));
    QTest::keyClick(&shown.view.canvas(), Qt::Key_End);
    QTest::keyClick(&shown.view.canvas(), Qt::Key_Left);
    CHECK(shown.view.canvas().selected() == 2);
    // A value that is not known is not in the tip.
    CHECK_FALSE(shown.view.canvas().accessibleDescription().contains(QStringLiteral("This year")));
    QTest::keyClick(&shown.view.canvas(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0] == QVariantList{-1, 2});
    CHECK(clicks.size() == 3);
}

TEST_CASE("a limit moves with the arrow keys and by dragging, not beyond its ends") {
    Shown shown;
    QSignalSpy moved(&shown.view, &ChartView::limitMoved);
    auto &handle = shown.child<ui::ChartLimitHandle>("chart_canvas_limit_0");
    CHECK(handle.accessibleName() == QStringLiteral("End of A"));
    QTest::keyClick(&handle, Qt::Key_Right);
    REQUIRE(moved.size() == 1);
    CHECK(moved[0] == QVariantList{0, 2, true});
    QTest::keyClick(&handle, Qt::Key_Right);
    CHECK(shown.view.canvas().limit(0) == 2);
    QTest::keyClick(&handle, Qt::Key_Home);
    CHECK(shown.view.canvas().limit(0) == 1);

    moved.clear();
    auto &second = shown.child<ui::ChartLimitHandle>("chart_canvas_limit_1");
    const QPoint grip = second.rect().center();
    const int column = qRound(shown.view.canvas().columnOf(0).width());
    QTest::mousePress(&second, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&second, grip - QPoint(column, 0));
    REQUIRE_FALSE(moved.empty());
    CHECK(moved.last() == QVariantList{1, 2, false});
    QTest::mouseRelease(&second, Qt::LeftButton, {}, second.rect().center());
    CHECK(moved.last() == QVariantList{1, 2, true});
}

TEST_CASE("the table says what the chart says") {
    Shown shown;
    auto &table = shown.child<QTableView>("chart_table");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::mouseClick(&shown.child<QPushButton>("chart_table_button"), Qt::LeftButton);
    CHECK(shown.view.showsTable());
    const auto text = [&](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    CHECK(table.model()->rowCount() == 4);
    CHECK(text(0, 0) == QStringLiteral("<b>January</b>"));
    CHECK(text(1, 1) == QStringLiteral("20.0"));
    CHECK(text(2, 2) == QStringLiteral("–"));
    shown.view.setContent(twoYears());
    CHECK(table.model()->rowCount() == 4);
}

TEST_CASE("the picture goes to the clipboard with its title") {
    Shown shown;
    QTest::mouseClick(&shown.child<QPushButton>("chart_copy"), Qt::LeftButton);
    const QImage image = QApplication::clipboard()->image();
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() > 2 * shown.view.canvas().width());
}

TEST_CASE("a chart without anything to show stays quiet") {
    Shown shown;
    shown.view.setContent({});
    QTest::keyClick(&shown.view.canvas(), Qt::Key_Right);
    QTest::mouseClick(&shown.view.canvas(), Qt::LeftButton);
    CHECK_FALSE(shown.view.canvas().selected());
}
