// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_service.h"
#include "app/export_service.h"
#include "base/atomic_file.h"
#include "base/resource.h"
#include "io/json_reader.h"
#include "storage/customer_repository.h"
#include "storage/sales_repository.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/tables.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace accord;
using app::ExportRequest;
using app::ExportService;
using test::ImportDesk;

namespace {

// Headings as the program shows them in a language.
std::function<std::string(const std::string &)> titles(const std::string &language) {
    const auto words = nlohmann::json::parse(base::resource("i18n/messages." + language + ".json"));
    return [words](const std::string &key) { return words.value("ui.field." + key, key); };
}

void fill(ImportDesk &desk) {
    desk.done(desk.customers(
        "code,name,short_name,kind,parent,account_level,format,sales_area,province,city,settlement,"
        "opened_on,owner,stage,key_account,tags,notes,custom.颜色,custom.=x\n"
        "TOP,\"=华润\",简,retailer,,true,chain,,广东,深圳,urban,2019-05-06,M1,growth,key_account,"
        "\"a,b\",\"line 1\nline \"\"2\"\"\",红,-1\n"
        "S1,@店,,distributor,TOP,,supermarket,1200,,杭州,rural,,,,,,'quoted,,\n"
        "S2,\"a; b\",,internal,TOP,,,,,,,,M2,,candidate,,+1,,\n"));
    desk.done(desk.sales("customer_code,month,category,product,quantity,net_sales,payment,margin,"
                         "brand_profit,customer_profit\n"
                         "TOP,2026-01,=cmd,P1,1.5,100.05,,-3,10,\n"
                         "TOP,2026-01,茶,,,0,7,,,\n"
                         "S1,2026-02,,,0.001,,-9000000000000.01,,,\n"
                         "S2,2026-02,,,,,,,5,6\n"));
}

std::string customersOf(ImportDesk &desk) {
    storage::CustomerRepository customers(desk.company.db());
    std::string text;
    for (const auto &entry : customers.allCodes()) {
        auto document = app::CustomerService(desk.company.context()).show(entry.code).value();
        document.erase("id");
        document.erase("version");
        text += document.dump() + "\n";
    }
    return text;
}

std::string profitsOf(ImportDesk &desk) {
    storage::SalesRepository sales(desk.company.db());
    std::string text;
    for (const auto &entry : storage::CustomerRepository(desk.company.db()).allCodes()) {
        for (int month = 1; month <= 2; ++month) {
            const auto profit = sales.profit(entry.id, base::Month(2026, month));
            text += profit ? entry.code + std::to_string(profit->brandProfitFen.value_or(-1)) +
                                 "/" + std::to_string(profit->customerProfitFen.value_or(-1)) + " "
                           : "";
        }
    }
    return text;
}

} // namespace

TEST_CASE("what is exported comes back exactly, into the same company and into an empty one") {
    for (const auto *extension : {".csv", ".xlsx"}) {
        for (const auto purpose : {io::ExportFor::Spreadsheet, io::ExportFor::Reimport}) {
            for (const auto *language : {"zh_CN", "zh_TW", "en"}) {
                INFO(extension << " " << (purpose == io::ExportFor::Reimport) << language);
                ImportDesk desk;
                fill(desk);
                ExportRequest request;
                request.purpose = purpose;
                request.title = titles(language);
                request.file = desk.folder / ("c" + std::string(extension));
                auto exported = ExportService(desk.company.context()).customers(request);
                REQUIRE(exported);
                CHECK(exported->rows == 3);
                app::ImportRequest customers = desk.customers("");
                customers.file = request.file;
                request.file = desk.folder / ("s" + std::string(extension));
                exported = ExportService(desk.company.context()).sales(request);
                REQUIRE(exported);
                CHECK(exported->rows == 4);
                app::ImportRequest sales = desk.sales("");
                sales.file = request.file;
                sales.createCustomers = false;

                const auto before = desk.everything();
                auto back = desk.done(customers);
                CHECK(back.rowCounts.unchanged == 3);
                CHECK(back.unmatchedColumns.empty());
                back = desk.done(sales);
                CHECK(back.rowCounts.unchanged == 4);
                CHECK(back.unmatchedColumns.empty());
                CHECK((desk.everything() == before));

                ImportDesk other;
                CHECK(other.done(customers).rowCounts.made == 3);
                CHECK(other.done(sales).rowCounts.made == 4);
                CHECK(customersOf(other) == customersOf(desk));
                CHECK(other.facts() == desk.facts());
                CHECK(profitsOf(other) == profitsOf(desk));
            }
        }
    }
}

TEST_CASE("an export for a spreadsheet holds no cell that begins like a formula") {
    ImportDesk desk;
    fill(desk);
    ExportRequest request;
    request.file = desk.folder / "c.csv";
    REQUIRE(ExportService(desk.company.context()).customers(request));
    const std::string bytes = base::readFile(request.file, 1U << 20U);
    for (const char *formula : {",=", ",@", ",+", ",-", "\"=", "\n="}) {
        CHECK(bytes.find(formula) == std::string::npos);
    }
    CHECK(bytes.find("'=华润") != std::string::npos);
}

TEST_CASE("JSON exports keep money in fen and what is missing as null") {
    ImportDesk desk;
    fill(desk);
    ExportRequest request;
    request.file = desk.folder / "s.json";
    REQUIRE(ExportService(desk.company.context()).sales(request));
    const auto sales = io::readJsonFile(request.file);
    REQUIRE(sales);
    const auto &rows = (*sales)["items"];
    REQUIRE(rows.size() == 4);
    CHECK(rows[0]["category"] == "=cmd");
    CHECK(rows[0]["net_sales_fen"] == 10005);
    CHECK(rows[0]["payment_fen"].is_null());
    CHECK(rows[0]["quantity_milli"] == 1500);
    request.file = desk.folder / "c.json";
    REQUIRE(ExportService(desk.company.context()).customers(request));
    const auto customers = io::readJsonFile(request.file);
    REQUIRE(customers);
    CHECK((*customers)["items"][2]["opened_on"] == "2019-05-06");
}

TEST_CASE("only the customers that pass a filter are exported") {
    ImportDesk desk;
    fill(desk);
    ExportRequest request;
    request.file = desk.folder / "c.csv";
    request.filter = "city = 杭州";
    CHECK(ExportService(desk.company.context()).customers(request)->rows == 1);
    request.filter = "colour = red";
    CHECK(ExportService(desk.company.context()).customers(request).error().reason == "filter.bad");
}

TEST_CASE("an export to another kind of file is refused and a cancelled one leaves nothing") {
    ImportDesk desk;
    fill(desk);
    ExportRequest request;
    request.file = desk.folder / "c.doc";
    CHECK(ExportService(desk.company.context()).customers(request).error().reason ==
          "export.format");
    request.file = desk.folder / "never.csv";
    const auto cancelled =
        ExportService(desk.company.context()).sales(request, {[](std::int64_t, std::int64_t) {
                                                        return false;
                                                    }});
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == base::ErrorCode::Cancelled);
    CHECK_FALSE(desk.folder.names().contains("never.csv"));
}

TEST_CASE("an export onto a full disk keeps the old file and leaves no other") {
    ImportDesk desk;
    fill(desk);
    for (const char *name : {"c.csv", "c.json"}) {
        ExportRequest request;
        request.file = desk.folder / name;
        base::writeFileAtomically(request.file, "old");
        bool failed = true;
        for (int call = 1; failed; ++call) {
            const auto names = desk.folder.names();
            base::FileFaults::failAt(call, ENOSPC);
            failed = false;
            try {
                const auto done = ExportService(desk.company.context()).customers(request);
                CHECK(done.has_value());
            } catch (const base::StorageError &) {
                failed = true;
            }
            base::FileFaults::clear();
            CHECK(desk.folder.names() == names);
            const std::string content = base::readFile(request.file, 1U << 20U);
            CHECK((content == "old" || content.size() > 100));
            base::writeFileAtomically(request.file, "old");
            REQUIRE(call < 100);
        }
    }
}

TEST_CASE("the headings of exports mean the fields they stand for in every language") {
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        const auto title = titles(language);
        for (const auto field : io::importFields(io::ImportKind::Customers)) {
            INFO(language << " " << field);
            const auto map =
                io::matchHeader({title(std::string(field))}, io::ImportKind::Customers);
            REQUIRE(map);
            CHECK(map->brings(field));
        }
        for (const char *field : {"customer_code", "month", "category", "product", "quantity",
                                  "net_sales", "gross_sales", "payment", "margin", "trade_spend",
                                  "brand_profit", "customer_profit"}) {
            INFO(language << " " << field);
            const auto map = io::matchHeader({title(field)}, io::ImportKind::Sales);
            REQUIRE(map);
            CHECK(map->brings(field));
        }
    }
}
