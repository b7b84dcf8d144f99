// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_list_service.h"
#include "app/customer_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "storage/typed_texts.h"
#include "support/catch.h"
#include "support/imports.h"
#include "support/test_company.h"

using namespace accord;
using app::CustomerService;
using test::TestCompany;

namespace {

std::int64_t customers(TestCompany &company, const std::string &typed) {
    app::CustomerOrderRequest request;
    request.search = typed;
    const auto order = app::CustomerListService(company.context()).order(request);
    return order ? order->total : -1;
}

std::int64_t tasks(TestCompany &company, const std::string &typed) {
    app::TaskOrderRequest request;
    request.search = typed;
    const auto order = app::TaskService(company.context()).order(request);
    return order ? static_cast<std::int64_t>(order->ids.size()) : -1;
}

void withBank(TestCompany &company) {
    app::Context &manager = company.as("M1");
    REQUIRE(CustomerService(manager).add("C1", {{"name", "重庆长安银行"}}));
    REQUIRE(CustomerService(manager).add("C2", {{"name", "青石大卖场"}, {"short_name", "青石"}}));
    REQUIRE(CustomerService(manager).add("C3", {{"name", "Metro Store"}}));
    REQUIRE(app::TaskService(manager).add(
        {{"what", "送合同"}, {"when", "2026-03-20"}, {"customer", "C1"}}));
    REQUIRE(app::VisitService(manager).log(
        {{"customer", "C1"}, {"kind", "phone"}, {"purpose", "谈冰柜"}, {"result", 4}}));
}

} // namespace

TEST_CASE("quick filters hear customers by every reading, in full and by first letters") {
    TestCompany company;
    withBank(company);
    for (const char *typed : {"chongqing", "zhongqing", "changan", "cqcayh", "CQ", "长安",
                              "chongqing yinhang", "c1 changan"}) {
        INFO(typed);
        CHECK(customers(company, typed) == 1);
        CHECK(tasks(company, typed) == 1);
    }
    CHECK(app::VisitService(company.context()).count("search ~ changan") == 1);
    CHECK(app::VisitService(company.context()).count("search ~ qingshi") == 0);
    CHECK(customers(company, "長安") == 1);
    CHECK(customers(company, "qingshi") == 1);
    CHECK(customers(company, "qing shi") == 1);
    CHECK(customers(company, " store　metro ") == 1);
    CHECK(customers(company, "chongqing metro") == 0);
    CHECK(customers(company, "　 ") == 3);
    REQUIRE(CustomerService(company.as("M1")).add("C4", {{"name", "Bäckerei Müller"}}));
    CHECK(customers(company, "backerei muller") == 1);
    CHECK(customers(company, "MÜLLER") == 1);
}

TEST_CASE("quick filters hear a new name, and a customer that an import made") {
    test::ImportDesk desk;
    withBank(desk.company);
    REQUIRE(CustomerService(desk.company.as("M1"))
                .set("C2", {{"name", "永辉超市"}, {"short_name", ""}}));
    CHECK(customers(desk.company, "yonghui") == 1);
    CHECK(customers(desk.company, "qingshi") == 0);
    desk.done(desk.customers("code,name\nC9,区记饼店\n"));
    CHECK(customers(desk.company, "ouji") == 1);
    CHECK(customers(desk.company, "qjbd") == 1);
}

TEST_CASE("a file from before quick filters heard names is filled when it is opened") {
    TestCompany company;
    withBank(company);
    company.db().script(
        "UPDATE customer SET pinyin = '', name_sort = name_folded, search_folded = ''");
    CHECK(customers(company, "changan") == 0);
    storage::fillTypedTexts(company.db());
    CHECK(customers(company, "changan") == 1);
    CHECK(CustomerService(company.context()).find("C2")->pinyin == "qing shi da mai chang");
    storage::fillTypedTexts(company.db()); // nothing left to do
    CHECK(customers(company, "metro") == 1);
}

TEST_CASE("tasks are found in traditional and simplified characters alike, those from before too") {
    TestCompany company;
    app::TaskService tasks(company.context());
    REQUIRE(tasks.add({{"what", "與門店確認排面"}, {"when", "2026-03-20"}}, {}));
    const auto found = [&](const std::string &filter) {
        const auto page = tasks.list({filter, 10, {}});
        REQUIRE(page);
        return page->total;
    };
    CHECK(found("what ~ 门店确认") == 1);
    CHECK(found("search ~ 門店確認") == 1);
    company.db().script("UPDATE task SET what_folded = ''");
    CHECK(found("what ~ 门店确认") == 0);
    storage::fillTypedTexts(company.db());
    CHECK(found("what ~ 门店确认") == 1);
}
