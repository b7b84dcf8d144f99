// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_preview.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/paths.h"

#include <nlohmann/json.hpp>

using namespace accord;
using test::ImportDesk;

namespace {

app::ImportPreview previewOf(ImportDesk &desk, const std::string &content,
                             io::ImportKind kind = io::ImportKind::Sales) {
    auto preview = app::previewImport(desk.sales(content).file, kind);
    REQUIRE(preview);
    return *preview;
}

} // namespace

TEST_CASE("a preview names what each header means and shows different samples") {
    ImportDesk desk;
    const auto preview =
        previewOf(desk, "客户编码,月份,回款额,其他\nK1,2026-01,5,a\nK1,2026-02,,b\n");
    REQUIRE(preview.columns.size() == 4);
    CHECK(preview.columns[0].field == "customer_code");
    CHECK(preview.columns[0].samples == std::vector<std::string>{"K1"});
    CHECK(preview.columns[1].field == "month");
    CHECK(preview.columns[2].field == "payment");
    CHECK(preview.columns[2].samples == std::vector<std::string>{"5"});
    CHECK(preview.columns[3].field.empty());
    CHECK(preview.rows.size() == 2);
    CHECK(preview.format.delimiter == ",");
    CHECK(preview.dateFormats == std::vector<std::string>{""});
}

TEST_CASE("two columns with words for one field are left to the person") {
    ImportDesk desk;
    const auto preview = previewOf(desk, "code,客户代码,month,payment\nK1,K2,2026-01,5\n");
    CHECK(preview.columns[0].field.empty());
    CHECK(preview.columns[1].field.empty());
    const auto own = previewOf(desk, "customer_code,客户代码,month,payment\nK1,K2,2026-01,5\n");
    CHECK(own.columns[0].field == "customer_code");
    CHECK(own.columns[1].field.empty());
}

TEST_CASE("day orders that read every sample are offered, likeliest first") {
    CHECK(app::fittingDateFormats({"12-11-14", "05-05-16", ""}) ==
          std::vector<std::string>{"dd-MM-yy", "MM-dd-yy", "yy-MM-dd"});
    CHECK(app::fittingDateFormats({"13-11-14", "31-05-16"}) ==
          std::vector<std::string>{"dd-MM-yy"});
    CHECK(app::fittingDateFormats({"11/13/2014"}) == std::vector<std::string>{"MM/dd/yyyy"});
    CHECK(app::fittingDateFormats({"2014/11/13", "20260301"}) == std::vector<std::string>{""});
    CHECK(app::fittingDateFormats({"soon"}).empty());
    CHECK(app::fittingDateFormats({}).empty());
}

TEST_CASE("the suggested map imports the file as the preview understood it") {
    ImportDesk desk;
    auto request = desk.sales("Customer ID,Order Date,Sales\nK1,13-11-25,5.00\nK1,14-11-25,6.00\n");
    request.createCustomers = true;
    const auto preview = app::previewImport(request.file, request.kind);
    REQUIRE(preview);
    request.map = app::suggestedMap(*preview);
    CHECK(request.map->dateFormat == "dd-MM-yy");
    CHECK(desk.done(request).totalsFen.at("net_sales") == 1'100);
    const auto again = io::readMap(nlohmann::json::parse(io::mapJson(*request.map).dump()));
    REQUIRE(again);
    CHECK(io::mapJson(*again) == io::mapJson(*request.map));
}

TEST_CASE("what a map still lacks is named, alternatives joined") {
    io::MapDocument map;
    CHECK(app::missingFields(map, io::ImportKind::Customers) == std::vector<std::string>{"code"});
    const auto lacking = app::missingFields(map, io::ImportKind::Sales);
    REQUIRE(lacking.size() == 3);
    CHECK(lacking[0] == "customer_code");
    CHECK(lacking[1] == "month|date");
    CHECK(lacking[2].find("payment") != std::string::npos);
    map.fields["customer_code"] = {{"c"}, std::nullopt};
    map.fields["date"] = {{"d"}, std::nullopt};
    map.fields["margin"] = {{"m"}, std::nullopt};
    CHECK(app::missingFields(map, io::ImportKind::Sales).empty());
}

TEST_CASE("a map with a product, a constant and turned columns is written as it is read") {
    const auto map = test::mapOf(R"({"fields": {"customer_code": "C", "category": {"value": "Tea"},
        "net_sales": {"product": ["Q", "P"]}}, "date_format": "dd/MM/yy"})");
    const auto turned = test::mapOf(R"({"fields": {"customer_code": "C"},
        "unpivot": {"field": "month", "columns": {"Jan": "2026-01"}, "into": "payment"}})");
    for (const auto &document : {map, turned}) {
        const auto json = io::mapJson(document);
        const auto again = io::readMap(nlohmann::json::parse(json.dump()));
        REQUIRE(again);
        CHECK(io::mapJson(*again) == json);
    }
}

TEST_CASE("columns headed by months are recognised, without a year once it is known") {
    ImportDesk desk;
    const auto dated = previewOf(desk, "客户编码,2026-01,2026年2月,合计\nK1,1,2,3\n");
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    CHECK(app::monthColumns(dated) == Pairs{{"2026-01", "2026-01"}, {"2026年2月", "2026-02"}});
    const auto bare = previewOf(desk, "客户编码,1月,12月份,13月,Mar,Margin\nK1,1,2,3,4,5\n");
    CHECK(app::monthColumns(bare).empty());
    CHECK(app::monthColumns(bare, 2025) ==
          Pairs{{"1月", "2025-01"}, {"12月份", "2025-12"}, {"Mar", "2025-03"}});
}

TEST_CASE("cells put right by hand count instead of those in the file") {
    ImportDesk desk;
    auto request =
        desk.sales("customer_code,month,payment\nK1,2026-01,abc\nK1,2026-02\nK1,2026-03,7\n");
    request.createCustomers = true;
    request.corrections[2]["payment"] = "5";
    request.corrections[3]["payment"] = "6";
    request.corrections[3]["no such column"] = "x";
    request.corrections[99]["payment"] = "1000";
    const auto result = desk.done(request);
    CHECK(result.rejected == 0);
    CHECK(result.totalsFen.at("payment") == 1'800);
}

TEST_CASE("the preview of a large real file reads only its beginning") {
    const auto file = test::sharedData("superstore.csv");
    if (!file) {
        WARN("the real sample files are not here; skipped");
        return;
    }
    const auto preview = app::previewImport(*file, io::ImportKind::Sales);
    REQUIRE(preview);
    CHECK(preview->dateFormats == std::vector<std::string>{"dd-MM-yy"});
    CHECK(preview->rows.size() == 50);
    // Order and shipping date both claim to be the day: that is for the person to say.
    CHECK(app::missingFields(app::suggestedMap(*preview), io::ImportKind::Sales) ==
          std::vector<std::string>{"month|date"});
}
