// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart/chart_painter.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace accord;
using namespace accord::documents;

namespace {

ChartData twoYears() {
    ChartData data;
    ChartSeries last{QStringLiteral("2026"), Tone::Chart6, ChartSeries::Mark::Bar, {}, {}, false};
    ChartSeries goal{QStringLiteral("2027"), Tone::Chart1, ChartSeries::Mark::Bar, {}, {}, false};
    for (int i = 0; i < 12; ++i) {
        data.categories.push_back(QString::number(i + 1));
        last.values.push_back(300);
        goal.values.push_back(400);
    }
    data.series = {last, goal};
    return data;
}

int pixelsOf(const QImage &picture, Tone tone) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixel(x, y) == colour(tone).rgba() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("scales begin at zero, hold every value and have at most four steps") {
    REQUIRE(rc::check([] {
        const double largest = *rc::gen::inRange(0, 2'000'000'000) / 100.0;
        const double smallest = -*rc::gen::inRange(0, 1'000'000) / 100.0;
        const ChartScale scale = chartScale(smallest, largest);
        RC_ASSERT(scale.from <= smallest);
        RC_ASSERT(scale.to >= largest * 0.999999);
        RC_ASSERT(scale.step > 0);
        RC_ASSERT((scale.to - scale.from) / scale.step < 6.01);
    }));
    CHECK(chartScale(0, 512).to == 600);
    CHECK(chartScale(0, 0).to == 1);
    CHECK(chartScale(0, 3).step == 1);
}

TEST_CASE("bars of a picture have the colours of the theme and the heights of their values") {
    const FontFactory fonts(DocumentLanguage::SimplifiedChinese);
    const QImage picture = chartPicture(fonts, twoYears(), QSizeF(480, 140), 2);
    CHECK(picture.size() == QSize(960, 280));
    const int blue = pixelsOf(picture, Tone::Chart1);
    const int grey = pixelsOf(picture, Tone::Chart6);
    REQUIRE(grey > 0);
    CHECK(static_cast<double>(blue) / grey == Approx(400.0 / 300).epsilon(0.05));
}

TEST_CASE("an empty chart paints nothing and does not fail") {
    const FontFactory fonts(DocumentLanguage::English);
    const QImage picture = chartPicture(fonts, ChartData(), QSizeF(100, 50), 1);
    CHECK(pixelsOf(picture, Tone::Surface) == 100 * 50);
}

TEST_CASE("totals that dwarf their changes are cut, others begin at zero") {
    WaterfallData data;
    data.steps = {{QStringLiteral("a"), 4060, true, {}, Tone::Chart6},
                  {QStringLiteral("b"), 400, false, {}, Tone::Chart2},
                  {QStringLiteral("c"), 4460, true, {}, Tone::Chart1}};
    CHECK(data.isTruncated());
    CHECK(data.floorValue() < 4060);
    CHECK(data.floorValue() > 0);
    data.steps[1].value = 9000;
    data.steps[2].value = 13'060;
    CHECK_FALSE(data.isTruncated());
    CHECK(data.floorValue() == 0);
}
