// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_service.h"
#include "storage/customer_repository.h"
#include "storage/user_repository.h"
#include "support/catch.h"
#include "support/imports.h"

using namespace accord;
using app::OnConflict;
using test::ImportDesk;

namespace {

domain::Customer stored(ImportDesk &desk, const std::string &code) {
    const auto customer = storage::CustomerRepository(desk.company.db()).byCode(code);
    REQUIRE(customer);
    return *customer;
}

} // namespace

TEST_CASE("customers are read with every field, in the words people use") {
    ImportDesk desk;
    const auto result =
        desk.done(desk.customers("客户编码,客户名称,简称,客户类型,业态,营业面积,省份,城市,城乡,"
                                 "税号,建档日期,客户经理,关系阶段,标签,备注\n"
                                 "KA-1,华润万家有限公司,华润,零售商,超市,\"1,200\",广东,深圳,城市,"
                                 "91440300,2019-05-06,M1,成长期,"
                                 "\"重点,华南\",\"第一行\n第二行\"\n"));
    CHECK(result.rowCounts.made == 1);
    CHECK(result.customersCreated == 1);
    const auto customer = stored(desk, "KA-1");
    CHECK(customer.name == "华润万家有限公司");
    CHECK(customer.shortName == "华润");
    CHECK(customer.kind == domain::CustomerKind::Retailer);
    CHECK(customer.format == domain::StoreFormat::Supermarket);
    CHECK(customer.salesAreaSqm == 1200);
    CHECK(customer.settlement == domain::Settlement::Urban);
    CHECK(customer.openedOn.toString() == "2019-05-06");
    CHECK(customer.stage == domain::Stage::Growth);
    CHECK(customer.tags == std::vector<std::string>{"重点", "华南"});
    CHECK(customer.notes == "第一行\n第二行");
    CHECK(customer.assignedOn.toString() == "2026-03-18");
}

TEST_CASE("an owner is found by code or by name") {
    ImportDesk desk;
    desk.done(desk.customers("code,name,owner\nA,甲,M1\nB,乙,用户M2\nC,丙,\n"));
    storage::UserRepository users(desk.company.db());
    CHECK(stored(desk, "A").owner == users.byCode("M1")->id);
    CHECK(stored(desk, "B").owner == users.byCode("M2")->id);
    CHECK(stored(desk, "C").owner.isNull());
    CHECK(desk.done(desk.customers("code,owner\nD,nobody\n")).rejectedRows[0].reason ==
          "user.not_found");
}

TEST_CASE("the same customers again change nothing; a changed cell changes one") {
    ImportDesk desk;
    const std::string file = "code,name,city\nA,甲,北京\nB,乙,上海\n";
    desk.done(desk.customers(file));
    const auto before = desk.everything();
    CHECK(desk.done(desk.customers(file)).rowCounts.unchanged == 2);
    CHECK(desk.everything() == before);
    const auto result = desk.done(desk.customers("code,name,city\nA,甲,天津\nB,乙,\nC,丙,广州\n"));
    CHECK(result.rowCounts.changed == 2);
    CHECK(result.rowCounts.made == 1);
    CHECK(stored(desk, "A").city == "天津");
    CHECK(stored(desk, "B").city.empty());
    CHECK(stored(desk, "B").name == "乙");
}

TEST_CASE("customers on file are updated, skipped or refuse the file, as asked") {
    ImportDesk desk;
    desk.done(desk.customers("code,name\nA,甲\n"));
    auto request = desk.customers("code,name\nB,乙\nA,x\n");
    request.onConflict = OnConflict::Fail;
    const auto error = desk.refused(request);
    CHECK(error.reason == "import.customer_exists");
    CHECK(error.args.at("line") == "3");
    request.onConflict = OnConflict::Skip;
    const auto result = desk.done(request);
    CHECK(result.rowCounts.made == 1);
    CHECK(result.rowCounts.unchanged == 1);
    CHECK(stored(desk, "A").name == "甲");
}

TEST_CASE("parents may stand anywhere in the file or be on file") {
    ImportDesk desk;
    desk.done(desk.customers("code,name,parent\nTOP,集团,\n"));
    desk.done(desk.customers("code,name,parent\nS1,店一,R1\nR1,大区,TOP\nS2,店二,R1\n"));
    CHECK(stored(desk, "S1").parent == stored(desk, "R1").id);
    CHECK(stored(desk, "S2").parent == stored(desk, "R1").id);
    CHECK(stored(desk, "R1").parent == stored(desk, "TOP").id);
}

TEST_CASE("unknown parents and circles reject the rows they stand in and those below") {
    ImportDesk desk;
    desk.done(desk.customers("code,name,parent\nTOP,集团,\nLOW,店,TOP\n"));
    const auto result = desk.done(desk.customers("code,name,parent\nA,a,B\nB,b,C\nC,c,A\n"
                                                 "D,d,nobody\nE,e,D\nTOP,集团,LOW\nF,f,TOP\n"));
    std::map<std::string, std::string> reasons;
    for (const auto &row : result.rejectedRows) {
        reasons[std::to_string(row.line)] = row.reason;
        CHECK(row.column == "parent");
    }
    CHECK(reasons == std::map<std::string, std::string>{{"2", "customer.circle"},
                                                        {"3", "customer.circle"},
                                                        {"4", "customer.circle"},
                                                        {"5", "customer.not_found"},
                                                        {"6", "customer.not_found"},
                                                        {"7", "customer.circle"}});
    CHECK(result.rowCounts.made == 1);
    CHECK(stored(desk, "F").parent == stored(desk, "TOP").id);
}

TEST_CASE("customer rows that cannot be taken are rejected with their reason") {
    ImportDesk desk;
    const auto result = desk.done(desk.customers("code,name,format,opened_on,sales_area\n"
                                                 "A,a,airport,2020-01-01,1\n"
                                                 "B,b,,2020-13-01,1\n"
                                                 "C,c,,,many\n"
                                                 ",d,,,\n"
                                                 "E,e,,,\n"
                                                 "E,again,,,\n"
                                                 "\"a\"\"b\",f,,,\n"));
    std::vector<std::string> reasons;
    for (const auto &row : result.rejectedRows) {
        reasons.push_back(std::to_string(row.line) + " " + row.column + " " + row.reason);
    }
    CHECK(reasons ==
          std::vector<std::string>{"2 format field.word", "3 opened_on date.bad",
                                   "4 sales_area field.type", "5 code customer.code_required",
                                   "7 code import.code_twice", "8 code customer.code_bad"});
    CHECK(result.rowCounts.made == 1);
}

TEST_CASE("a customer import is taken back as a whole") {
    ImportDesk desk;
    desk.done(desk.customers("code,name\nA,甲\n"));
    const auto result = desk.done(desk.customers("code,name,parent\nA,改,\nB,乙,A\n"));
    REQUIRE(app::ImportService(desk.company.context()).undo(result.id));
    CHECK(stored(desk, "A").name == "甲");
    CHECK_FALSE(storage::CustomerRepository(desk.company.db()).byCode("B"));
}

TEST_CASE("managers change their own customers only, and give none away") {
    ImportDesk desk;
    desk.done(desk.customers("code,name,owner\nA,甲,M1\nB,乙,M2\n"));
    desk.company.as("M1");
    const auto result =
        desk.done(desk.customers("code,name,owner\nA,新,M1\nB,新,M2\nC,丙,M2\nD,丁,\n"));
    CHECK(result.rejected == 2);
    CHECK(result.rejectedRows[0].reason == "forbidden");
    CHECK(result.rejectedRows[1].column == "owner");
    CHECK(stored(desk, "A").name == "新");
    CHECK(stored(desk, "B").name == "乙");
    desk.company.as("C1");
    CHECK(desk.refused(desk.customers("code,name\nX,x\n")).code == base::ErrorCode::Forbidden);
}

TEST_CASE("a dry run of customers and cancelling change nothing") {
    ImportDesk desk;
    auto request = desk.customers("code,name\nA,甲\nB,乙\n");
    const auto before = desk.everything();
    request.dryRun = true;
    CHECK(desk.done(request).rowCounts.made == 2);
    CHECK(desk.everything() == before);
    request.dryRun = false;
    CHECK(desk.refused(request, {[](std::int64_t, std::int64_t) { return false; }}).code ==
          base::ErrorCode::Cancelled);
    int calls = 0;
    CHECK(desk.refused(request, {[&](std::int64_t, std::int64_t) { return ++calls < 2; }}).code ==
          base::ErrorCode::Cancelled);
}
