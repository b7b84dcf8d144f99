// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customer.h"
#include "io/column_map.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace accord;
using io::ImportKind;
using nlohmann::json;

namespace {

std::string fieldOf(const io::ColumnMap &map, std::size_t column) {
    for (const auto &source : map.fields) {
        if (source.columns == std::vector<std::size_t>{column}) {
            return source.field;
        }
    }
    return "";
}

std::vector<std::string> matched(const std::vector<std::string> &header, ImportKind kind) {
    const auto map = io::matchHeader(header, kind);
    REQUIRE(map);
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < header.size(); ++i) {
        fields.push_back(fieldOf(*map, i));
    }
    return fields;
}

std::string mapRefusal(const json &document) {
    const auto map = io::readMap(document);
    return map ? "" : map.error().reason + "@" + map.error().field;
}

} // namespace

TEST_CASE("headers of sales files are understood in both Chinese scripts and English") {
    using Words = std::vector<std::string>;
    const Words fields = {"customer_code", "customer_name", "month",   "category", "product",
                          "quantity",      "net_sales",     "payment", "margin",   "city"};
    CHECK(matched({"客户编码", "客户名称", "月份", "品类", "产品名称", "数量", "销售额（元）",
                   "回款", "毛利", "城市"},
                  ImportKind::Sales) == fields);
    CHECK(matched({"客戶編碼", "客戶名稱", "月份", "品類", "產品名稱", "數量", "銷售額",
                   "回款 (元)", "毛利", "城市"},
                  ImportKind::Sales) == fields);
    CHECK(matched({"Customer ID", "Customer-Name", "MONTH", "Category", "Product Name", "Qty",
                   "Net Sales", "Payment", "Gross Margin", "City"},
                  ImportKind::Sales) == fields);
    CHECK(matched({"customer_code", "customer_name", "month", "category", "product", "quantity",
                   "net_sales", "payment", "margin", "city"},
                  ImportKind::Sales) == fields);
}

TEST_CASE("headers of customer files are understood") {
    CHECK(matched({"客户编号", "客户名称", "简称", "客户类型", "业态", "省份", "市", "城乡",
                   "营业面积(㎡)", "上级客户", "客户经理", "税号", "建档日期", "备注"},
                  ImportKind::Customers) ==
          std::vector<std::string>{"code", "name", "short_name", "kind", "format", "province",
                                   "city", "settlement", "sales_area", "parent", "owner",
                                   "tax_number", "opened_on", "notes"});
}

TEST_CASE("columns that mean nothing, and amounts in other units, are listed as unmatched") {
    const auto map =
        io::matchHeader({"客户编码", "月份", "回款(万元)", "天气", ""}, ImportKind::Sales);
    REQUIRE(map);
    CHECK(map->unmatched == std::vector<std::string>{"回款(万元)", "天气"});
    CHECK_FALSE(map->brings("payment"));
}

TEST_CASE("two columns for one field are refused unless one has the field's own name") {
    const auto twice = io::matchHeader({"客户编码", "Customer ID", "回款"}, ImportKind::Sales);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().reason == "import.double_column");
    CHECK(twice.error().args.at("second") == "2");
    const auto own = io::matchHeader({"客户编码", "customer_code", "回款"}, ImportKind::Sales);
    REQUIRE(own);
    CHECK(own->find("customer_code")->columns == std::vector<std::size_t>{1});
    CHECK(own->unmatched == std::vector<std::string>{"客户编码"});
}

TEST_CASE("values of enum fields are understood as people write them") {
    CHECK(io::valueWord("format", "超市") == "supermarket");
    CHECK(io::valueWord("format", "Super Market") == "supermarket");
    CHECK(io::valueWord("format", "大型綜合超市") == "hypermarket");
    CHECK(io::valueWord("format", "shopping center") == "shopping_centre");
    CHECK(io::valueWord("settlement", "城市") == "urban");
    CHECK(io::valueWord("settlement", "鄉鎮") == "rural");
    CHECK(io::valueWord("kind", "经销商") == "distributor");
    CHECK(io::valueWord("stage", "成长期") == "growth");
    CHECK_FALSE(io::valueWord("format", "华润万家"));
    CHECK_FALSE(io::valueWord("format", ""));
}

TEST_CASE("every stable word of the customer file is understood as itself") {
    for (const auto *word : {"department_store", "supermarket", "hypermarket", "convenience",
                             "specialty", "brand_store", "shopping_centre", "warehouse_club",
                             "appliance_mall", "chain", "independent", "other"}) {
        CHECK(io::valueWord("format", word) == word);
        CHECK(domain::storeFormatFromCode(word));
    }
    for (const auto *word :
         {"end_consumer", "business", "distributor", "franchisee", "retailer", "internal"}) {
        CHECK(io::valueWord("kind", word) == word);
        CHECK(domain::customerKindFromCode(word));
    }
    for (const auto *word : {"breakthrough", "consolidation", "growth", "harvest", "defence",
                             "hibernation", "suspension"}) {
        CHECK(io::valueWord("stage", word) == word);
        CHECK(domain::stageFromCode(word));
    }
    for (const auto kind : {ImportKind::Customers, ImportKind::Sales}) {
        for (const auto field : io::importFields(kind)) {
            INFO(field);
            CHECK(matched({std::string(field)}, kind).front() == field);
        }
    }
}

TEST_CASE("a map names columns, constants, products and unpivoted columns") {
    const auto document = json::parse(R"({
        "fields": {"customer_code": "Customer ID", "category": {"value": "Tea"},
                   "net_sales": {"product": ["Quantity", "UnitPrice"]}},
        "unpivot": {"field": "month", "columns": {"1月": "2026-01", "2月": "2026-02"}, "into": "payment"},
        "date_format": "dd-MM-yy"})");
    const auto map = io::readMap(document);
    REQUIRE(map);
    const auto bound = io::bindMap(
        *map, {"Customer ID", "Quantity", "UnitPrice", "1月", "2月", "Note"}, ImportKind::Sales);
    REQUIRE(bound);
    CHECK(bound->find("customer_code")->columns == std::vector<std::size_t>{0});
    CHECK(bound->find("category")->constant == "Tea");
    CHECK(bound->find("net_sales")->columns == std::vector<std::size_t>{1, 2});
    CHECK(bound->unpivotColumns[1].column == 4);
    CHECK(bound->unpivotColumns[1].value == "2026-02");
    CHECK(bound->brings("month"));
    CHECK(bound->brings("payment"));
    CHECK(bound->unmatched == std::vector<std::string>{"Note"});
    CHECK(bound->dateFormat == "dd-MM-yy");
}

TEST_CASE("a column name in a map is found whatever its case and width") {
    const auto map = io::readMap(json::parse(R"({"fields": {"customer_code": "ＣＵＳＴ id"}})"));
    REQUIRE(map);
    CHECK(io::bindMap(*map, {"Cust ID"}, ImportKind::Sales));
}

TEST_CASE("a map that does not fit is refused with the place") {
    CHECK(mapRefusal(json::parse("[]")) == "map.bad@fields");
    CHECK(mapRefusal(json::parse(R"({"fields": {"month": 3}})")) == "map.bad@fields/month");
    CHECK(mapRefusal(json::parse(R"({"fields": {"month": {"product": ["a"]}}})")) ==
          "map.bad@fields/month");
    CHECK(mapRefusal(json::parse(R"({"fields": {}, "sheet": "x"})")) == "map.bad@sheet");
    CHECK(mapRefusal(json::parse(R"({"fields": {}, "unpivot": {"field": "month"}})")) ==
          "map.bad@unpivot");
    const auto bind = [](const char *text, const std::vector<std::string> &header) {
        const auto bound =
            io::bindMap(io::readMap(json::parse(text)).value(), header, ImportKind::Sales);
        return bound ? "" : bound.error().reason;
    };
    CHECK(bind(R"({"fields": {"colour": "a"}})", {"a"}) == "map.unknown_field");
    CHECK(bind(R"({"fields": {"month": "b"}})", {"a"}) == "import.missing_column");
    CHECK(bind(R"({"fields": {"month": "a"}})", {"a", "a"}) == "import.double_column");
    CHECK(bind(R"({"fields": {"custom.colour": "a"}})", {"a"}).empty());
    CHECK(bind(R"({"fields": {"month": "a"}, "unpivot": {"field": "month", "columns": {"b": "x"},
                "into": "payment"}})",
               {"a", "b"}) == "map.bad");
}
