// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "support/catch.h"
#include "support/imports.h"

using namespace accord;

namespace {

struct Supplied {
    test::ImportDesk desk;
    Supplied() {
        app::CustomerService customers(desk.company.as("M1"));
        REQUIRE(customers.add("G", {{"name", "集团"}}));
        REQUIRE(customers.add("G-1", {{"name", "门店"}, {"parent", "G"}}));
    }
    app::ImportResult import(io::ImportKind kind, const std::string &csv) {
        auto request = desk.sales(csv, "facts.csv");
        request.kind = kind;
        return desk.done(request);
    }
    app::MoneyFigures figures() { return app::MoneyFigures(desk.company.context()); }
};

} // namespace

TEST_CASE("a must-have list says what the latest count did not find") {
    Supplied supplied;
    const auto made = supplied.import(io::ImportKind::MustHaves, "customer_code,product,item_code\n"
                                                                 "G-1,绿茶,A1\n"
                                                                 "G-1,乌龙,A2\n"
                                                                 "G-1,红茶,A3\n"
                                                                 "G-1,绿茶,A4\n"
                                                                 "X,绿茶,A4\n");
    CHECK(made.rowCounts.made == 3);
    REQUIRE(made.rejectedRows.size() == 2);
    CHECK(made.rejectedRows[0].reason == "import.key_twice");
    CHECK(made.rejectedRows[1].reason == "customer.not_found");
    supplied.import(io::ImportKind::Stock, "customer_code,product,quantity,produced_on,counted_on\n"
                                           "G-1,绿茶,5,2026-01-01,2026-03-01\n"
                                           "G-1,绿茶,0,2026-01-01,2026-03-10\n"
                                           "G-1,乌龙,1.5,2026-01-01,2026-03-10\n"
                                           "G-1,乌龙,2,2026-02-01,2026-03-10\n");
    const auto rows = supplied.figures().mustHaves("G");
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).customer == "G-1");
    CHECK(rows->at(0).product == "绿茶");
    CHECK(rows->at(0).isOut);
    CHECK(rows->at(0).countedOn == base::Date(2026, 3, 10));
    CHECK(rows->at(1).stockMilli == 3'500);
    CHECK_FALSE(rows->at(1).isOut);
    CHECK_FALSE(rows->at(2).stockMilli.has_value());
    CHECK_FALSE(rows->at(2).isOut);
    app::MustHaveService list(supplied.desk.company.context());
    CHECK(list.add("G-1", {{"product", "绿茶"}}).error().reason == "record.twice");
    REQUIRE(list.remove(rows->at(0).record.id.toString()));
    CHECK(supplied.figures().mustHaves("G")->size() == 2);
    REQUIRE(app::HistoryService(supplied.desk.company.context()).undo());
    CHECK(supplied.figures().mustHaves("G")->size() == 3);
}

TEST_CASE(
    "service facts come month by month with what changed, and are refused outside 0 to 100 %") {
    Supplied supplied;
    const auto made =
        supplied.import(io::ImportKind::ServiceFacts, "customer_code,month,fill_rate,on_time\n"
                                                      "G,2026-01,95%,90\n"
                                                      "G,2026-02,97%,\n"
                                                      "G,2025-11,0.9,0.8\n"
                                                      "G,2026-03,101%,\n"
                                                      "G,2026-13,90%,\n"
                                                      "G,2025-12,viel,\n");
    CHECK(made.rowCounts.made == 3);
    REQUIRE(made.rejectedRows.size() == 3);
    CHECK(made.rejectedRows[0].reason == "service.rate_bad");
    CHECK(made.rejectedRows[1].reason == "date.bad");
    CHECK(made.rejectedRows[2].reason == "amount.bad");
    const auto rows = supplied.figures().service("G");
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).record.month == 202'602);
    CHECK(rows->at(0).fillChangeBp == 200);
    CHECK_FALSE(rows->at(0).onTimeChangeBp.has_value());
    CHECK_FALSE(rows->at(1).fillChangeBp.has_value()); // December is not known
    const auto means = app::serviceMeans(*rows);
    CHECK(means.fillRateBp == 9'400);
    CHECK(means.onTimeBp == 8'500);
    app::ServiceFactService service(supplied.desk.company.context());
    CHECK(service.add("G", {{"month", "2026-01"}}).error().reason == "record.twice");
    CHECK(service.add("G", {{"month", 202'613}}).error().reason == "field.type");
    const auto added = service.add("G", {{"month", "2026-04"}, {"fill_rate_bp", 9'900}});
    REQUIRE(added);
    CHECK(service.document(*added).at("month") == "2026-04");
}

TEST_CASE("profits of a customer name the file they came from") {
    Supplied supplied;
    supplied.import(io::ImportKind::Sales, "customer_code,month,net_sales,brand_profit,"
                                           "customer_profit\n"
                                           "G,2026-01,100,25,100\nG,2026-02,100,30,\n");
    const auto rows = supplied.figures().profits("G");
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).month == base::Month(2026, 2));
    CHECK_FALSE(rows->at(0).shareBp.has_value());
    CHECK(rows->at(1).shareBp == 2'500);
    CHECK(rows->at(1).source == "declared");
    CHECK(rows->at(1).file == "facts.csv");
    CHECK(supplied.figures().profits("G-1")->empty());
}
