// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_service.h"
#include "base/atomic_file.h"
#include "storage/customer_repository.h"
#include "storage/import_repository.h"
#include "storage/sales_repository.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/tables.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <map>

using namespace accord;
using app::ImportMode;
using test::ImportDesk;

namespace {

const std::string kTwoMonths = "customer_code,month,category,payment,margin\n"
                               "A,2026-01,Tea,100.005,10\n"
                               "A,2026-01,Tea,0.005,-3\n"
                               "B,2026-01,,200,20\n"
                               "A,2026-02,Milk,300,30\n";

} // namespace

TEST_CASE("rows are rounded half away from zero to fen and then summed by key") {
    ImportDesk desk;
    const auto result = desk.done(desk.sales(kTwoMonths));
    CHECK(desk.facts() == "2026-01 A Tea/ payment=10002 margin=700\n"
                          "2026-01 B / payment=20000 margin=2000\n"
                          "2026-02 A Milk/ payment=30000 margin=3000\n");
    CHECK(result.rows == 4);
    CHECK(result.rowCounts.made == 4);
    CHECK(result.keys.made == 3);
    CHECK(result.customersCreated == 2);
    CHECK(result.totalsFen ==
          std::map<std::string, std::int64_t>{{"margin", 5700}, {"payment", 60002}});
}

TEST_CASE("customers that are made open on the first day of their first month with figures") {
    ImportDesk desk;
    auto request = desk.sales("客户编码,客户名称,城市,业态,日期,回款\n"
                              "A,华润万家,深圳,超市,2026-02-17,5\n"
                              "A,华润万家,深圳,超市,2026-01-30,5\n");
    request.owner = "M2";
    desk.done(request);
    storage::CustomerRepository customers(desk.company.db());
    const auto customer = customers.byCode("A");
    REQUIRE(customer);
    CHECK(customer->name == "华润万家");
    CHECK(customer->city == "深圳");
    CHECK(customer->format == domain::StoreFormat::Supermarket);
    CHECK(customer->openedOn.toString() == "2026-01-01");
    CHECK(customer->pinyin == "hua run wan jia");
    CHECK(customer->assignedOn.toString() == "2026-03-18");
    CHECK(customer->owner == desk.company.as("M2").actor.id);
}

TEST_CASE("importing the same file again changes nothing") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    const auto before = desk.everything();
    const auto again = desk.done(desk.sales(kTwoMonths));
    CHECK(desk.everything() == before);
    CHECK(again.rowCounts.unchanged == 4);
    CHECK(again.keys.unchanged == 3);
    CHECK(again.id.isNull());
    CHECK(again.customersCreated == 0);
}

TEST_CASE("only mapped fields of the keys in the file are replaced") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    const auto result = desk.done(desk.sales("customer_code,month,category,payment\n"
                                             "A,2026-01,Tea,1\nA,2026-01,Tea,1\nC,2026-01,Tea,7\n"
                                             "B,2026-01,,200\n"));
    CHECK(desk.facts() == "2026-01 A Tea/ payment=200 margin=700\n"
                          "2026-01 B / payment=20000 margin=2000\n"
                          "2026-01 C Tea/ payment=700\n"
                          "2026-02 A Milk/ payment=30000 margin=3000\n");
    CHECK(result.rowCounts.changed == 2);
    CHECK(result.rowCounts.made == 1);
    CHECK(result.rowCounts.unchanged == 1);
    CHECK(result.keys.changed == 1);
}

TEST_CASE("replace-period clears the mapped fields of the file's months first") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    auto request = desk.sales("customer_code,month,category,payment\nA,2026-01,Tea,5\n");
    request.mode = ImportMode::ReplacePeriod;
    desk.done(request);
    CHECK(desk.facts() == "2026-01 A Tea/ payment=500 margin=700\n"
                          "2026-01 B / margin=2000\n"
                          "2026-02 A Milk/ payment=30000 margin=3000\n");
    const auto before = desk.everything();
    desk.done(request);
    CHECK(desk.everything() == before);
    request = desk.sales("customer_code,month,margin\nA,2026-01,1\n");
    request.mode = ImportMode::ReplacePeriod;
    desk.done(request);
    CHECK(desk.facts() == "2026-01 A / margin=100\n"
                          "2026-01 A Tea/ payment=500\n"
                          "2026-02 A Milk/ payment=30000 margin=3000\n");
}

TEST_CASE("add adds up, and the same content twice is refused") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    auto request = desk.sales("customer_code,month,category,payment\nA,2026-01,Tea,5\n");
    request.mode = ImportMode::Add;
    CHECK(desk.done(request).rowCounts.changed == 1);
    CHECK(desk.facts().find("A Tea/ payment=10502 margin=700") != std::string::npos);
    const auto error = desk.refused(request);
    CHECK(error.reason == "import.same_content");
    CHECK(error.code == base::ErrorCode::Duplicate);
    REQUIRE(app::ImportService(desk.company.context()).undo());
    CHECK(desk.done(request).rowCounts.changed == 1); // taken back, so it may come again
}

TEST_CASE("a dry run says what would happen, lists months that would fall and changes nothing") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    const auto before = desk.everything();
    auto request =
        desk.sales("customer_code,month,category,payment\nA,2026-01,Tea,5\nN,2026-02,New,1\n");
    request.dryRun = true;
    auto result = desk.done(request);
    CHECK(desk.everything() == before);
    CHECK(result.id.isNull());
    CHECK(result.rowCounts.changed == 1);
    CHECK(result.rowCounts.made == 1);
    CHECK(result.customersCreated == 1);
    REQUIRE(result.fallingMonths.size() == 1);
    CHECK(result.fallingMonths[0].month == base::Month(2026, 1));
    CHECK(result.fallingMonths[0].field == "payment");
    CHECK(result.fallingMonths[0].before == 30002);
    CHECK(result.fallingMonths[0].after == 20500);
    request.mode = ImportMode::ReplacePeriod;
    result = desk.done(request);
    CHECK(desk.everything() == before);
    REQUIRE(result.fallingMonths.size() == 2);
    CHECK(result.fallingMonths[0].after == 500);
    CHECK(result.fallingMonths[1].before == 30000);
}

TEST_CASE("a row that cannot be taken is rejected with line, column, value and reason") {
    ImportDesk desk;
    auto request = desk.sales("customer_code,date,net_sales\n"
                              "A,2026-01-05,10\n"
                              ",2026-01-05,10\n"
                              "A,31.12.2026,10\n"
                              "\"B\",\"\",10\n"
                              "A,2026-01-05,ten\n"
                              "A,2026-01-05,99999999999999999\n"
                              "A,2026-01-05,\n"
                              "\"x,y\",2026-01-05,1\n"
                              "#N/A,2026-01-05,1\n");
    request.rejectedFile = desk.folder / "rejected.csv";
    const auto result = desk.done(request);
    const std::vector<std::vector<std::string>> expected = {
        {"3", "customer_code", "", "customer.missing"},
        {"4", "date", "31.12.2026", "date.bad"},
        {"5", "date", "", "month.missing"},
        {"6", "net_sales", "ten", "amount.bad"},
        {"7", "net_sales", "99999999999999999", "amount.too_large"},
        {"8", "", "", "row.no_amount"},
        {"9", "customer_code", "x,y", "customer.code_bad"},
        {"10", "customer_code", "#N/A", "cell.error"}};
    REQUIRE(result.rejectedRows.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto &row = result.rejectedRows[i];
        CHECK(std::vector<std::string>{std::to_string(row.line), row.column, row.value,
                                       row.reason} == expected[i]);
    }
    CHECK(result.rejected == 8);
    CHECK(result.rowCounts.made == 1);
    CHECK(result.customersCreated == 1);
    // In the file each is followed by its whole row, to be put right and imported again.
    const std::vector<std::vector<std::string>> cells = {{"", "2026-01-05", "10"},
                                                         {"A", "31.12.2026", "10"},
                                                         {"B", "", "10"},
                                                         {"A", "2026-01-05", "ten"},
                                                         {"A", "2026-01-05", "99999999999999999"},
                                                         {"A", "2026-01-05", ""},
                                                         {"x,y", "2026-01-05", "1"},
                                                         {"#N/A", "2026-01-05", "1"}};
    auto whole = expected;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        whole[i].insert(whole[i].end(), cells[i].begin(), cells[i].end());
    }
    CHECK(test::readTableFile(request.rejectedFile)->rows == whole);
}

TEST_CASE("strict refuses the whole file for one rejected row and still lists it") {
    ImportDesk desk;
    auto request = desk.sales("customer_code,month,payment\nA,2026-01,1\nB,2026-13,1\n");
    request.strict = true;
    request.rejectedFile = desk.folder / "rejected.csv";
    const auto error = desk.refused(request);
    CHECK(error.reason == "import.strict");
    CHECK(error.args.at("line") == "3");
    CHECK(test::readTableFile(request.rejectedFile)->rows.size() == 1);
}

TEST_CASE("customers that are not on file are rejected unless they may be made") {
    ImportDesk desk;
    auto request = desk.sales("customer_code,month,payment\nA,2026-01,1\n");
    request.createCustomers = false;
    const auto result = desk.done(request);
    CHECK(result.rejectedRows[0].reason == "customer.not_found");
    CHECK(result.customersCreated == 0);
}

TEST_CASE("a customer whose rows are all rejected is not made") {
    ImportDesk desk;
    CHECK(desk.done(desk.sales("customer_code,month,payment\nA,2026-01,x\n")).customersCreated ==
          0);
    CHECK(storage::CustomerRepository(desk.company.db()).count() == 0);
}

TEST_CASE("amounts are read as people write them") {
    ImportDesk desk;
    desk.done(desk.sales("customer_code,month,payment,quantity\n"
                         "A,2026-01,\"¥1,234.50\",1.5\nB,2026-01,(20),2\nC,2026-01,１２.５,3\n"
                         "D,2026-01,5-,4\nE,2026-01,-0.005,0.0005\nF,2026-01,0.004,\n"));
    CHECK(desk.facts() == "2026-01 A / quantity=1500 payment=123450\n"
                          "2026-01 B / quantity=2000 payment=-2000\n"
                          "2026-01 C / quantity=3000 payment=1250\n"
                          "2026-01 D / quantity=4000 payment=-500\n"
                          "2026-01 E / quantity=1 payment=-1\n"
                          "2026-01 F / payment=0\n");
}

TEST_CASE("products of columns, constants and unpivoted months are read") {
    ImportDesk desk;
    auto request = desk.sales("Cust,Qty,Price,1月,2月\nA,3,0.335,10,\nB,2,-1.5,,20\n");
    request.map = test::mapOf(R"({"fields": {"customer_code": "Cust", "month": {"value": "2026-01"},
        "category": {"value": "Tea"}, "net_sales": {"product": ["Qty", "Price"]}}})");
    desk.done(request);
    CHECK(desk.facts() == "2026-01 A Tea/ net_sales=101\n2026-01 B Tea/ net_sales=-300\n");
    request.map = test::mapOf(R"({"fields": {"customer_code": "Cust"}, "unpivot": {"field": "month",
        "columns": {"1月": "2026-01", "2月": "2026-02"}, "into": "payment"}})");
    const auto result = desk.done(request);
    CHECK(desk.facts() == "2026-01 A / payment=1000\n2026-01 A Tea/ net_sales=101\n"
                          "2026-01 B Tea/ net_sales=-300\n2026-02 B / payment=2000\n");
    CHECK(result.rows == 2);
    CHECK(result.rowCounts.made == 2);
    CHECK(result.keys.made == 2);
}

TEST_CASE("an unpivoted row with one wrong cell is rejected whole") {
    ImportDesk desk;
    auto request = desk.sales("Cust,1,2\nA,10,x\nB,1,2\n");
    request.map = test::mapOf(R"({"fields": {"customer_code": "Cust"}, "unpivot": {"field": "month",
        "columns": {"1": "2026-01", "2": "2026-02"}, "into": "payment"}})");
    const auto result = desk.done(request);
    CHECK(result.rejected == 1);
    CHECK(result.rejectedRows[0].column == "2");
    CHECK(desk.facts() == "2026-01 B / payment=100\n2026-02 B / payment=200\n");
}

TEST_CASE("profits of customers are kept by customer and month") {
    ImportDesk desk;
    const std::string file = "customer_code,month,category,payment,brand_profit,customer_profit\n"
                             "A,2026-01,Tea,1,10,\nA,2026-01,Milk,1,5,100\nB,2026-01,,,7,9\n";
    auto result = desk.done(desk.sales(file));
    storage::SalesRepository sales(desk.company.db());
    storage::CustomerRepository customers(desk.company.db());
    const auto profit = sales.profit(*customers.idOfCode("A"), base::Month(2026, 1));
    REQUIRE(profit);
    CHECK(profit->brandProfitFen == 1500);
    CHECK(profit->customerProfitFen == 10000);
    CHECK(result.rows == 3);
    CHECK(result.totalsFen.at("brand_profit") == 2200);
    result = desk.done(desk.sales(file));
    CHECK(result.rowCounts.unchanged == 3);
    CHECK(result.id.isNull());
}

TEST_CASE("names that differ only in case, width or script are one category") {
    ImportDesk desk;
    const auto result = desk.done(desk.sales("customer_code,month,category,payment\n"
                                             "A,2026-01,茶叶,1\nA,2026-01,茶葉,2\nA,2026-01,Tea,4\n"
                                             "A,2026-01,ＴＥＡ,8\n"));
    CHECK(result.keys.made == 2);
    CHECK(desk.facts() == "2026-01 A Tea/ payment=1200\n2026-01 A 茶叶/ payment=300\n");
}

TEST_CASE("an import is taken back as a whole, customers it made included") {
    ImportDesk desk;
    desk.done(desk.sales("customer_code,month,payment\nA,2026-01,1\nB,2026-02,2\n"));
    const auto before = desk.facts();
    const auto second =
        desk.done(desk.sales("customer_code,month,payment\nA,2026-01,5\nC,2026-01,7\n"));
    CHECK(second.customersCreated == 1);
    REQUIRE(app::ImportService(desk.company.context()).undo(second.id));
    CHECK(desk.facts() == before);
    CHECK_FALSE(storage::CustomerRepository(desk.company.db()).byCode("C"));
    const auto twice = app::ImportService(desk.company.context()).undo(second.id);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == base::ErrorCode::Stale);
    const auto none = app::ImportService(desk.company.context()).undo(domain::ImportId(1));
    CHECK(none.error().reason == "import.not_found");
}

TEST_CASE("cancelling at any moment leaves everything as it was") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    std::string text = "customer_code,month,payment\n";
    for (int i = 0; i < 20'000; ++i) {
        text += "K" + std::to_string(i % 997) + ",2026-0" + std::to_string(1 + i % 6) + ",1\n";
    }
    const auto request = desk.sales(text);
    int steps = 0;
    const auto whole = desk.run(request, {[&](std::int64_t done, std::int64_t total) {
                                    ++steps;
                                    return done <= total;
                                }});
    CHECK((whole ? "" : whole.error().detail) == "");
    REQUIRE(app::ImportService(desk.company.context()).undo());
    CHECK(steps >= 4);
    for (int at = 1; at <= steps; ++at) {
        int seen = 0;
        const auto error =
            desk.refused(request, {[&](std::int64_t, std::int64_t) { return ++seen < at; }});
        CHECK(error.code == base::ErrorCode::Cancelled);
    }
}

TEST_CASE("managers import figures of their own customers only") {
    ImportDesk desk;
    auto request = desk.sales("customer_code,month,payment\nMINE,2026-01,1\n");
    desk.company.as("M1");
    desk.done(request);
    desk.company.as("M2");
    request = desk.sales("customer_code,month,payment\nMINE,2026-01,2\nYOURS,2026-01,2\n");
    const auto result = desk.done(request);
    CHECK(result.rejected == 1);
    CHECK(result.rejectedRows[0].reason == "forbidden");
    CHECK(result.customersCreated == 1);
    request.owner = "M1";
    CHECK(desk.refused(request).code == base::ErrorCode::Forbidden);
    desk.company.as("V1");
    CHECK(desk.refused(request).code == base::ErrorCode::Forbidden);
    desk.company.as("S1");
    request.owner = "nobody";
    CHECK(desk.refused(request).reason == "user.not_found");
}

TEST_CASE("a file that lacks what is needed is refused and names its columns") {
    ImportDesk desk;
    auto error = desk.refused(desk.sales("name of it,month,payment\nA,2026-01,1\n"));
    CHECK(error.reason == "import.missing_field");
    CHECK(error.args.at("columns") == "name of it, month, payment");
    CHECK(desk.refused(desk.sales("customer_code,payment\nA,1\n")).field == "month");
    CHECK(desk.refused(desk.sales("customer_code,month\nA,2026-01\n")).field == "payment");
    auto request = desk.sales("a,b\n1,2\n");
    request.map = test::mapOf(R"({"fields": {"customer_code": "c"}})");
    CHECK(desk.refused(request).reason == "import.missing_column");
    request.map = test::mapOf(R"({"fields": {"customer_code": "a", "month": "b", "payment": "b"},
        "date_format": "dd"})");
    CHECK(desk.refused(request).reason == "map.bad_date_format");
}

TEST_CASE("files that are no table leave the company as it was") {
    ImportDesk desk;
    desk.done(desk.sales(kTwoMonths));
    for (const std::string &content :
         {std::string(), std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16),
          std::string("PK\x03\x04 broken"),
          std::string("customer_code,month,payment\nA,2026-01,\"1"),
          std::string("customer_code,month,payment\nA,2026-01,1\nB,\"2026\"-01,1\n")}) {
        CHECK(desk.refused(desk.sales(content)).code == base::ErrorCode::Unreadable);
    }
    auto request = desk.sales("customer_code,month,payment\nA,2026-01,1\nB\xFF,2026-01,1\n");
    request.table.encoding = "UTF-8";
    const auto error = desk.refused(request);
    CHECK(error.reason == "import.encoding");
    CHECK(error.args.at("line") == "3");
}

TEST_CASE("imports in any order of rows and any split into files give the same facts") {
    REQUIRE(rc::check([] {
        struct Row {
            int customer;
            int month;
            int category;
            int fen;
        };
        const auto rows = *rc::gen::container<std::vector<Row>>(
            rc::gen::build<Row>(rc::gen::set(&Row::customer, rc::gen::inRange(0, 4)),
                                rc::gen::set(&Row::month, rc::gen::inRange(1, 4)),
                                rc::gen::set(&Row::category, rc::gen::inRange(0, 3)),
                                rc::gen::set(&Row::fen, rc::gen::inRange(-100'000, 100'000))));
        ImportDesk desk;
        std::string text = "customer_code,month,category,payment\n";
        std::map<std::string, std::int64_t> sums;
        for (const Row &row : rows) {
            const std::string key = "2026-0" + std::to_string(row.month) + " C" +
                                    std::to_string(row.customer) + " K" +
                                    std::to_string(row.category);
            text += "C" + std::to_string(row.customer) + ",2026-0" + std::to_string(row.month) +
                    ",K" + std::to_string(row.category) + "," + base::Money(row.fen).toString() +
                    "\n";
            sums[key] += row.fen;
        }
        std::string expected;
        for (const auto &[key, sum] : sums) {
            expected += key + "/ payment=" + std::to_string(sum) + "\n";
        }
        desk.done(desk.sales(text));
        RC_ASSERT(desk.facts() == expected);
    }));
}

TEST_CASE("replace-period leaves the figures of other books alone and says so") {
    ImportDesk desk;
    auto request = desk.sales("customer_code,month,payment,brand_profit,customer_profit\n"
                              "MINE,2026-01,1,2,3\n");
    request.owner = "M1";
    desk.done(request);
    request = desk.sales("customer_code,month,payment,brand_profit,customer_profit\n"
                         "YOURS,2026-01,7,8,9\n");
    request.owner = "M2";
    desk.done(request);
    const std::string file = "customer_code,month,payment,brand_profit,customer_profit\n"
                             "MINE,2026-01,5,5,5\n";
    desk.company.as("M1");
    request = desk.sales(file);
    request.mode = ImportMode::ReplacePeriod;
    auto result = desk.done(request);
    CHECK(desk.facts() == "2026-01 MINE / payment=500\n2026-01 YOURS / payment=700\n");
    REQUIRE_FALSE(result.notices.empty());
    CHECK(result.notices.front().word == "import.other_books_kept");
    desk.company.as("S1");
    result = desk.done(request);
    CHECK(desk.facts() == "2026-01 MINE / payment=500\n");
    storage::SalesRepository sales(desk.company.db());
    storage::CustomerRepository customers(desk.company.db());
    const auto profit = sales.profit(*customers.idOfCode("YOURS"), base::Month(2026, 1));
    CHECK_FALSE((profit && (profit->brandProfitFen || profit->customerProfitFen)));
    std::vector<std::string> fell;
    for (const auto &fall : result.fallingMonths) {
        fell.push_back(fall.field + " " + std::to_string(fall.before) + " " +
                       std::to_string(fall.after));
    }
    CHECK(fell == std::vector<std::string>{"payment 1200 500", "brand_profit 1300 500",
                                           "customer_profit 1400 500"});
    REQUIRE(app::ImportService(desk.company.context()).undo(result.id));
    const auto back = sales.profit(*customers.idOfCode("YOURS"), base::Month(2026, 1));
    REQUIRE(back);
    CHECK(back->brandProfitFen == 800);
}

TEST_CASE("a blank cell of a mapped column clears amounts and profits alike, but adds nothing") {
    ImportDesk desk;
    desk.done(desk.sales("customer_code,month,payment,margin,brand_profit,customer_profit\n"
                         "A,2026-01,1,2,3,4\n"));
    auto request = desk.sales("customer_code,month,payment,margin,brand_profit,customer_profit\n"
                              "A,2026-01,1,,,\n");
    request.mode = ImportMode::Add;
    desk.done(request);
    CHECK(desk.facts() == "2026-01 A / payment=200 margin=200\n");
    storage::SalesRepository sales(desk.company.db());
    const auto customer = storage::CustomerRepository(desk.company.db()).idOfCode("A");
    CHECK(sales.profit(*customer, base::Month(2026, 1))->brandProfitFen == 300);
    request.mode = ImportMode::ReplaceKeys;
    desk.done(request);
    CHECK(desk.facts() == "2026-01 A / payment=100\n");
    const auto profit = sales.profit(*customer, base::Month(2026, 1));
    CHECK_FALSE((profit && (profit->brandProfitFen || profit->customerProfitFen)));
    const auto before = desk.everything();
    desk.done(request);
    CHECK((desk.everything() == before));
}

TEST_CASE("a full disk for the list of rejected rows keeps the company as it was") {
    ImportDesk desk;
    auto request = desk.sales("customer_code,month,payment\nA,2026-01,1\nB,2026-01,x\n");
    request.rejectedFile = desk.folder / "rejected.csv";
    bool failed = true;
    for (int call = 1; failed; ++call) {
        REQUIRE(call < 50);
        base::FileFaults::failAt(call, ENOSPC);
        failed = false;
        try {
            const auto result = desk.run(request);
            base::FileFaults::clear();
            REQUIRE(result);
            failed = result->incomplete; // done, and the missing list is said
            REQUIRE(app::ImportService(desk.company.context()).undo());
        } catch (const base::StorageError &) {
            base::FileFaults::clear();
            failed = true;
            CHECK(storage::CustomerRepository(desk.company.db()).count() == 0);
        }
    }
    CHECK(desk.facts().empty());
}
