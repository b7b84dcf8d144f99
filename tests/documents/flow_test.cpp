// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/flow.h"
#include "documents/table_block.h"
#include "documents/table_columns.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <numeric>

using namespace accord::documents;

namespace {

Strip strip(double height, bool keep = false, double before = 0) {
    Strip made;
    made.height = height;
    made.keepWithNext = keep;
    made.before = before;
    return made;
}

std::vector<std::size_t> perPage(const Flow &flow, double height) {
    std::vector<std::size_t> counts;
    for (const PlacedPage &page : paginate(flow, height)) {
        counts.push_back(page.strips.size());
    }
    return counts;
}

using Counts = std::vector<std::size_t>;

} // namespace

TEST_CASE("strips fill a page and then begin the next") {
    Flow flow;
    for (int i = 0; i < 7; ++i) {
        flow.add(strip(30));
    }
    CHECK(perPage(flow, 100) == Counts{3, 3, 1});
}

TEST_CASE("space above a strip is dropped at the top of a page") {
    Flow flow;
    flow.add(strip(50, false, 20)).add(strip(50, false, 20));
    const auto pages = paginate(flow, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].strips[0].y == 0);
    CHECK(pages[1].strips[0].y == 0);
    CHECK(pages[1].strips[0].place.firstOfPage);
}

TEST_CASE("kept strips move to the next page together") {
    Flow flow;
    flow.add(strip(60)).add(strip(20, true)).add(strip(20, true)).add(strip(20));
    CHECK(perPage(flow, 100) == Counts{1, 3});
}

TEST_CASE("a kept chain higher than a page is broken where it must") {
    Flow flow;
    for (int i = 0; i < 5; ++i) {
        flow.add(strip(40, true));
    }
    CHECK(perPage(flow, 100) == Counts{2, 2, 1});
}

TEST_CASE("a heading begins a page when too little room is left for it") {
    Flow flow;
    flow.add(strip(60));
    Strip heading = strip(20);
    heading.startPageBelow = 50;
    flow.add(heading);
    CHECK(perPage(flow, 100) == Counts{1, 1});
    CHECK(perPage(flow, 120) == Counts{2});
}

TEST_CASE("the header of a table comes again on each page and rows leave room for it") {
    const FontFactory fonts(DocumentLanguage::SimplifiedChinese);
    Table table;
    table.columns = {{Align::Left}, {Align::Right}};
    table.header = {{{Cell(QStringLiteral("名称")), Cell(QStringLiteral("数"))}}};
    for (int i = 0; i < 50; ++i) {
        table.rows.push_back({{Cell(QString::number(i)), Cell(QString::number(i))}});
    }
    Flow flow;
    flow.add(tableStrips(fonts, table, 300));
    const auto pages = paginate(flow, 200);
    REQUIRE(pages.size() > 3);
    CHECK(pages[0].strips[0].strip->isTableHeader);
    for (std::size_t i = 1; i < pages.size(); ++i) {
        CHECK(pages[i].strips[0].headerAbove);
        CHECK(pages[i].strips[0].place.startsTable);
        CHECK(pages[i].strips[0].y == pages[i].strips[0].strip->table->height);
        CHECK(pages[i].strips.back().place.endsTable);
        CHECK(pages[i].used <= 200);
        CHECK(pages[i].strips.size() >= 2); // a total is never alone
    }
}

TEST_CASE("a row higher than a page is the only one that is cut, and loses no line") {
    const FontFactory fonts(DocumentLanguage::SimplifiedChinese);
    Table table;
    table.columns = {{Align::Left, false}};
    table.rows = {{{Cell(QString(20'000, u'长'))}}};
    const std::vector<Strip> strips = tableStrips(fonts, table, 300);
    CHECK(strips.size() > 3);
    const TextBlock whole(fonts, QString(20'000, u'长'), type::kCell, Align::Left, 300);
    double height = 0;
    for (const Strip &piece : strips) {
        CHECK(piece.height < page::kContentHeight);
        height += piece.height - 4;
    }
    CHECK(height == Approx(whole.height()));
}

TEST_CASE("columns always fill the width, whatever their content needs") {
    REQUIRE(rc::check([] {
        const auto count = *rc::gen::inRange(1, 15);
        std::vector<ColumnNeed> needs;
        bool weighted = false;
        for (int i = 0; i < count; ++i) {
            ColumnNeed need;
            need.natural = *rc::gen::inRange(0, 2000);
            need.minimum = *rc::gen::inRange(0, 30);
            need.weight = *rc::gen::inRange(0, 3);
            need.fit = *rc::gen::arbitrary<bool>();
            weighted = weighted || need.weight > 0;
            needs.push_back(need);
        }
        needs.back().weight = 1;
        const std::vector<double> widths = columnWidths(needs, 493);
        const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
        RC_ASSERT(sum > 492.9);
        RC_ASSERT(sum < 493.1);
        for (const double width : widths) {
            RC_ASSERT(width >= 0);
        }
    }));
}

TEST_CASE("fitted columns keep their content on one line as long as there is room") {
    const std::vector<double> widths =
        columnWidths({{80, 0, 0, true}, {900, 0, 1, false}, {60, 0, 0, true}}, 300);
    CHECK(widths[0] == Approx(80));
    CHECK(widths[1] == Approx(160));
    CHECK(widths[2] == Approx(60));
}

TEST_CASE("a page never holds more than its height") {
    REQUIRE(rc::check([] {
        Flow flow;
        const auto heights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 95));
        for (const int height : heights) {
            flow.add(strip(height, *rc::gen::inRange(0, 4) == 0, *rc::gen::inRange(0, 12)));
        }
        std::size_t placed = 0;
        for (const PlacedPage &page : paginate(flow, 100)) {
            RC_ASSERT(page.used <= 100.01);
            placed += page.strips.size();
        }
        RC_ASSERT(placed == heights.size());
    }));
}
