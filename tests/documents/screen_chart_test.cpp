// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/screen_chart.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace accord;
using namespace accord::documents;

namespace {

using Mark = ChartSeries::Mark;

const FontFactory &fonts() {
    static const FontFactory factory(DocumentLanguage::SimplifiedChinese);
    return factory;
}

ChartSeries series(Tone tone, Mark mark, std::vector<double> values) {
    ChartSeries made;
    made.tone = tone;
    made.mark = mark;
    made.values = std::move(values);
    return made;
}

ChartData chart(std::vector<ChartSeries> all) {
    ChartData data;
    data.categories.resize(all.front().values.size());
    data.series = std::move(all);
    return data;
}

template<class Paint>
QImage painted(QSize size, const Palette &palette, Paint paint) {
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(palette.colour(Tone::Surface));
    QPainter painter(&picture);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    return picture;
}

// Extent of the pixels of one colour.
QRect extentOf(const QImage &picture, QColor wanted) {
    QRect extent;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == wanted.rgba()) {
                extent = extent.united(QRect(x, y, 1, 1));
            }
        }
    }
    return extent;
}

int countOf(const QImage &picture, QColor wanted) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixel(x, y) == wanted.rgba() ? 1 : 0;
        }
    }
    return count;
}

bool covers(const QRectF &area, const QRect &pixels) {
    return std::abs(area.left() - pixels.left()) <= 1 && std::abs(area.top() - pixels.top()) <= 1 &&
           std::abs(area.right() - (pixels.right() + 1)) <= 1 &&
           std::abs(area.bottom() - (pixels.bottom() + 1)) <= 1;
}

} // namespace

TEST_CASE("a click on a bar finds the series and month that are painted there") {
    const ChartStyle style{fonts(), Palette(), 4.0 / 3};
    const ChartData data = chart({series(Tone::Chart6, Mark::Bar, {0, 90, 0}),
                                  series(Tone::Chart1, Mark::Bar, {0, 0, 120})});
    const QSize size(400, 180);
    const QImage picture = painted(size, style.palette, [&](QPainter &painter, const QRectF &area) {
        paintChart(painter, area, data, style);
    });
    const ChartMap map(QRectF(QPointF(), QSizeF(size)), data, style);
    REQUIRE(map.marks().size() == 2);
    for (const Tone tone : {Tone::Chart6, Tone::Chart1}) {
        const QRect pixels = extentOf(picture, colour(tone));
        REQUIRE_FALSE(pixels.isEmpty());
        const auto mark = map.at(QRectF(pixels).center());
        REQUIRE(mark);
        CHECK(data.series.at(static_cast<std::size_t>(mark->series)).tone == tone);
        CHECK(mark->category == (tone == Tone::Chart6 ? 1 : 2));
        CHECK(covers(mark->area, pixels));
    }
    CHECK_FALSE(map.at({1, 1}));
}

TEST_CASE("a long label is cut where the next one begins, a short one stays whole") {
    const ChartStyle style{fonts(), Palette(), 1};
    ChartData data = chart({series(Tone::Chart1, Mark::Bar, {1, 1, 1, 1})});
    const QSize size(400, 180);
    const auto labels = [&](const QString &second) { // the line under the plot
        data.categories = {QStringLiteral("一"), second, QStringLiteral("三"),
                           QStringLiteral("四")};
        return painted(size, style.palette,
                       [&](QPainter &painter, const QRectF &area) {
                           paintChart(painter, area, data, style);
                       })
            .copy(0, 160, size.width(), 20);
    };
    const QImage plain = labels({});
    const QImage wide = labels(QString(60, QChar(0x5927)));
    const QRect columns =
        ChartMap(QRectF(QPointF(), QSizeF(size)), data, style).marks().at(1).area.toAlignedRect();
    const int reach = size.width() / 4; // the label keeps to its column
    for (int x = 0; x < size.width(); ++x) {
        if (std::abs(x - columns.center().x()) > reach) {
            INFO(x);
            CHECK(plain.copy(x, 0, 1, 20) == wide.copy(x, 0, 1, 20));
        }
    }
    CHECK(plain != wide);
}

TEST_CASE("stacked bars and negative values lie where their marks say, whatever the values") {
    REQUIRE(rc::check([] {
        const int months = *rc::gen::inRange(1, 13);
        const auto values = [&] {
            const auto whole = *rc::gen::container<std::vector<int>>(
                static_cast<std::size_t>(months), rc::gen::inRange(-500, 1'000));
            return std::vector<double>(whole.begin(), whole.end());
        };
        const ChartData data = chart({series(Tone::Chart1, Mark::StackedBar, values()),
                                      series(Tone::Chart2, Mark::StackedBar, values()),
                                      series(Tone::Chart3, Mark::Bar, values())});
        const QRectF area(10, 20, 480, 200);
        const ChartMap map(area, data, {fonts(), Palette(), 1.5});
        const std::vector<ChartMark> &marks = map.marks();
        for (const ChartMark &mark : marks) {
            RC_ASSERT(map.plot().adjusted(-0.01, -0.01, 0.01, 0.01).contains(mark.area));
            RC_ASSERT(map.at(mark.area.center()));
            RC_ASSERT(*map.categoryAt(mark.area.center()) == mark.category);
        }
        // Stacked bars of one month stand on each other and do not overlap.
        for (const ChartMark &low : marks) {
            for (const ChartMark &high : marks) {
                const bool stacked = low.series == 0 && high.series == 1;
                if (stacked && low.category == high.category) {
                    const QRectF common = low.area.intersected(high.area);
                    RC_ASSERT(common.height() < 0.01);
                }
            }
        }
    }));
}

TEST_CASE("a window's palette colours the chart and nothing of paper shows through") {
    Palette dark;
    dark.set(Tone::Surface, QColor(0x16, 0x1B, 0x22)).set(Tone::Chart1, QColor(0x4C, 0x9A, 0xFF));
    dark.set(Tone::Muted, QColor(0xA0, 0xA9, 0xB8)).set(Tone::Text, QColor(0xE6, 0xEA, 0xF0));
    dark.set(Tone::Hairline, QColor(0x2A, 0x31, 0x3C))
        .set(Tone::HairlineStrong, QColor(0x3A, 0x43, 0x50));
    ChartData data = chart({series(Tone::Chart1, Mark::Bar, {4, 8, 6})});
    data.series.front().labels = {QStringLiteral("4"), QStringLiteral("8"), QStringLiteral("6")};
    data.categories = {QStringLiteral("1月"), QStringLiteral("2月"), QStringLiteral("3月")};
    const QImage picture = painted({300, 160}, dark, [&](QPainter &painter, const QRectF &area) {
        paintChart(painter, area, data, {fonts(), dark, 4.0 / 3});
    });
    CHECK(countOf(picture, dark.colour(Tone::Chart1)) > 1000);
    CHECK(countOf(picture, colour(Tone::Chart1)) == 0);
    CHECK(countOf(picture, colour(Tone::Text)) == 0);
    CHECK(countOf(picture, colour(Tone::Surface)) == 0);
    CHECK(countOf(picture, dark.colour(Tone::Hairline)) > 100); // whole pixels, not half tones
}

TEST_CASE("values of a line are hit nearby, and lie above the bars") {
    ChartData data = chart({series(Tone::Chart1, Mark::Bar, {10, 10, 10}),
                            series(Tone::Chart3, Mark::Line, {5, kNoValue, 8})});
    data.series[1].hasDots = true;
    const ChartMap map(QRectF(0, 0, 300, 150), data, {fonts(), Palette(), 1});
    REQUIRE(map.marks().size() == 5);
    const ChartMark last = map.marks().back();
    CHECK(last.series == 1);
    CHECK(last.category == 2);
    const auto hit = map.at(last.area.center() + QPointF(3, -3));
    REQUIRE(hit);
    CHECK(hit->series == 1);
    CHECK(map.at(last.area.center() + QPointF(0, 20))->series == 0);
}

TEST_CASE("a value that is not known leaves a gap in the line") {
    const Palette palette;
    const auto blueIn = [&](std::vector<double> values) {
        const ChartData data = chart({series(Tone::Chart3, Mark::Line, std::move(values))});
        const QImage picture =
            painted({400, 200}, palette, [&](QPainter &painter, const QRectF &area) {
                paintChart(painter, area, data, {fonts(), palette, 1});
            });
        return extentOf(picture, colour(Tone::Chart3));
    };
    const QRect whole = blueIn({7, 7, 7, 7});
    const QRect half = blueIn({7, 7, kNoValue, kNoValue});
    REQUIRE(whole.width() > 200);
    CHECK(half.width() < whole.width() / 2);
}

TEST_CASE("a narrow reference bar takes its weight of the group") {
    ChartData data =
        chart({series(Tone::Chart6, Mark::Bar, {5}), series(Tone::Chart1, Mark::Bar, {5})});
    data.series[0].weight = 8;
    data.series[1].weight = 18;
    const ChartMap map(QRectF(0, 0, 300, 150), data, {fonts(), Palette(), 1});
    REQUIRE(map.marks().size() == 2);
    const QRectF narrow = map.marks()[0].area;
    const QRectF wide = map.marks()[1].area;
    CHECK(wide.width() / narrow.width() == Approx(18.0 / 8));
    CHECK(narrow.right() == Approx(wide.left()));
}

TEST_CASE("a dragged limit falls between categories") {
    const ChartData data = chart({series(Tone::Chart1, Mark::Bar, std::vector<double>(10, 1))});
    const ChartMap map(QRectF(0, 0, 300, 150), data, {fonts(), Palette(), 1});
    const QRectF third = map.marks().at(2).area;
    CHECK(map.borderAt(third.left()) == 2);
    CHECK(map.borderAt(third.right()) == 3);
    CHECK(map.borderAt(-50) == 0);
    CHECK(map.borderAt(5000) == 10);
}

TEST_CASE("a hundred thousand customers make one curve and bars that cover the plot") {
    std::vector<double> values(100'000);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = 100'000.0 - static_cast<double>(i);
    }
    ChartData data = chart({series(Tone::Chart1, Mark::StackedBar, values)});
    data.barShare = 1;
    const Palette palette;
    const QImage picture = painted({500, 200}, palette, [&](QPainter &painter, const QRectF &area) {
        paintChart(painter, area, data, {fonts(), palette, 1});
    });
    const ChartMap map(QRectF(0, 0, 500, 200), data, {fonts(), palette, 1});
    const double triangle = map.plot().width() * map.plot().height() / 2;
    CHECK(countOf(picture, colour(Tone::Chart1)) == Approx(triangle).epsilon(0.03));
    CHECK(map.categoryAt(map.plot().center()) == std::optional(50'000));
}

TEST_CASE("an empty chart has nothing under the pointer") {
    const ChartMap map(QRectF(0, 0, 300, 150), ChartData(), {fonts(), Palette(), 1});
    CHECK_FALSE(map.at({10, 10}));
    CHECK_FALSE(map.categoryAt({10, 10}));
    CHECK(map.borderAt(10) == 0);
}

TEST_CASE("a sparkline marks the last month and keeps to its cell") {
    const Palette palette;
    SparklineData data;
    data.values = {3, 4, 5, -2, 6};
    const QImage bars = painted({60, 18}, palette, [&](QPainter &painter, const QRectF &area) {
        paintSparkline(painter, area, data, {fonts(), palette, 1});
    });
    const QRect last = extentOf(bars, colour(Tone::Chart1));
    const QRect others = extentOf(bars, colour(Tone::Chart6));
    REQUIRE_FALSE(last.isEmpty());
    CHECK(last.left() >= 48);
    CHECK(others.right() < last.left());
    CHECK(others.bottom() == 17); // the negative month reaches the floor
    CHECK(last.top() == 0);
    data.isLine = true;
    const QImage curve = painted({60, 18}, palette, [&](QPainter &painter, const QRectF &area) {
        paintSparkline(painter, area, data, {fonts(), palette, 1});
    });
    CHECK(countOf(curve, colour(Tone::Chart6)) == 0);
    data.values = {};
    const QImage none = painted({60, 18}, palette, [&](QPainter &painter, const QRectF &area) {
        paintSparkline(painter, area, data, {fonts(), palette, 1});
    });
    CHECK(countOf(none, colour(Tone::Surface)) == 60 * 18);
}
