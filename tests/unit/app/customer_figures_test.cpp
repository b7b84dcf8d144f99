// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_figures.h"
#include "support/catch.h"
#include "unit/app/figures_desk.h"

using namespace accord;
using domain::SalesField;

namespace {

struct GroupDesk : test::FiguresDesk {
    GroupDesk() {
        customer("G", "M1");
        customer("G1", "M1", "G");
        customer("G2", "M1", "G");
        customer("G21", "M1", "G2");
        year("G1", "Tea", 2024);
        year("G1", "Tea", 2025);
        year("G21", "Juice", 2025);
        company.as("M1");
    }
    app::CustomerFigures figures{company.context()};
};

} // namespace

TEST_CASE("the overview of a group sums everything below it over the last twelve months") {
    GroupDesk desk;
    const auto overview = desk.figures.overview("G");
    REQUIRE(overview);
    CHECK(overview->year.from.toString() == "2025-01");
    CHECK(overview->year.to.toString() == "2025-12");
    CHECK(overview->netFen[2] == 2 * 300'00);
    CHECK(overview->netBeforeFen[2] == 300'00);
    CHECK(overview->paymentFen[11] == 2 * 1'080'00);
    CHECK(app::sumOf(overview->netFen) == 2 * 7'800'00);
}

TEST_CASE("the tree shows the way up, the customer and its children, the largest first") {
    GroupDesk desk;
    const auto overview = desk.figures.overview("G2");
    REQUIRE(overview);
    REQUIRE(overview->tree.size() == 3);
    CHECK(overview->tree[0].code == "G");
    CHECK(overview->tree[0].below == 3);
    CHECK(overview->tree[0].netFen == 2 * 7'800'00);
    CHECK(overview->tree[1].code == "G2");
    CHECK(overview->tree[1].isShown);
    CHECK(overview->tree[1].netFen == 7'800'00);
    CHECK(overview->tree[2].code == "G21");
    CHECK(overview->tree[2].depth == 2);
}

TEST_CASE("a customer without figures has none, not zero") {
    GroupDesk desk;
    desk.company.as("S1");
    desk.customer("N", "M1");
    desk.company.as("M1");
    const auto overview = desk.figures.overview("N");
    REQUIRE(overview);
    CHECK_FALSE(app::sumOf(overview->netFen).has_value());
    CHECK_FALSE(overview->tree.front().netFen.has_value());
    const auto nobody = desk.figures.overview("nobody");
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().reason == "customer.not_found");
}

TEST_CASE(
    "the sales table holds month by category beside the year before, and totals that add up") {
    GroupDesk desk;
    const auto sales = desk.figures.sales("G", 2025, SalesField::Margin);
    REQUIRE(sales);
    REQUIRE(sales->categories.size() == 2);
    CHECK(sales->categories[0].category == "Juice");
    CHECK_FALSE(app::sumOf(sales->categories[0].before).has_value());
    CHECK(sales->categories[1].category == "Tea");
    CHECK(sales->categories[1].before[11] == 360'00);
    for (std::size_t month = 0; month < 12; ++month) {
        std::int64_t sum = 0;
        for (const auto &row : sales->categories) {
            sum += row.year[month].value_or(0);
        }
        CHECK(sales->total.year[month] == sum);
    }
    CHECK(desk.figures.years() == std::vector<int>{2025, 2024});
}

TEST_CASE("a year under way is compared with the same months of the year before") {
    test::FiguresDesk desk;
    desk.customer("N", "M1");
    desk.year("N", "Tea", 2024);
    desk.sales("customer_code,month,category,net_sales\nN,2025-01,Tea,100\nN,2025-02,Tea,200\n");
    desk.company.as("M1");
    app::CustomerFigures figures(desk.company.context());
    const auto now = figures.sales("N", 2025, SalesField::NetSales);
    REQUIRE(now);
    CHECK(now->months == 2);
    CHECK(app::sumOf(now->total.year, now->months) == 300'00);
    CHECK(app::sumOf(now->total.before, now->months) == 300'00);
    CHECK(figures.sales("N", 2024, SalesField::NetSales)->months == 12);
}
