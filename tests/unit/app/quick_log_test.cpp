// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/quick_log.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;
using app::QuickAct;
using app::QuickLog;
using test::TestCompany;

namespace {

struct Book : TestCompany {
    Book() {
        app::CustomerService m1(as("M1"));
        REQUIRE(m1.add("K1", {{"name", "家乐福中关村"}}));
        REQUIRE(m1.add("K2", {{"name", "家乐福徐汇"}}));
        REQUIRE(app::CustomerService(as("M3")).add("K3", {{"name", "华联超市"}}));
        as("M1");
    }
};

} // namespace

TEST_CASE("a quick line becomes the plan of a visit") {
    Book company;
    const auto draft = QuickLog(company.context()).draft("拜访 家乐福中关村 明天10:00 张三");
    CHECK(draft.act == QuickAct::Plan);
    REQUIRE(draft.customers.size() == 1);
    CHECK(draft.customers[0].code == "K1");
    CHECK(draft.words == std::vector<std::string>{"张三"});
    const auto visit = app::VisitService(company.context()).plan(draft.document);
    REQUIRE(visit);
    CHECK(visit->plannedOn == base::Date(2026, 3, 19));
    CHECK(visit->plannedMinute == 600);
    CHECK(visit->purpose == "张三");
}

TEST_CASE("running text without blanks is cut at the customer's name") {
    Book company;
    const auto draft = QuickLog(company.context()).draft("下周三拜訪家樂福中關村談堆頭");
    REQUIRE(draft.customers.size() == 1);
    CHECK(draft.customers[0].code == "K1");
    CHECK(draft.words == std::vector<std::string>{"談堆頭"});
    CHECK(draft.day == base::Date(2026, 3, 25));
}

TEST_CASE("what is over is logged, what is to come is planned, a task is a task") {
    Book company;
    QuickLog quick(company.context());
    CHECK(quick.draft("电话 华联").act == QuickAct::Log);
    CHECK(quick.draft("电话 华联").document.at("kind") == "phone");
    CHECK(quick.draft("昨天 华联").act == QuickAct::Log);
    CHECK(quick.draft("下午3点 华联").act == QuickAct::Plan);
    CHECK(quick.draft("9:00 华联").act == QuickAct::Log);
    const auto task = quick.draft("任务 华联 周五 送样品");
    CHECK(task.act == QuickAct::Task);
    CHECK(task.document.at("what") == "送样品");
    CHECK(task.document.at("customer") == "K3");
    REQUIRE(app::TaskService(company.context()).add(task.document));
}

TEST_CASE("when several customers may be meant, none is chosen") {
    Book company;
    const auto draft = QuickLog(company.context()).draft("明天 家乐福");
    CHECK(draft.customers.size() == 2);
    CHECK_FALSE(draft.document.contains("customer"));
    const auto nobody = QuickLog(company.context()).draft("明天 没有这家");
    CHECK(nobody.customers.empty());
    CHECK(nobody.words.size() == 1);
    CHECK(QuickLog(company.context()).draft("").customers.empty());
}

TEST_CASE("a contact of the customer is known by name and is no purpose") {
    Book company;
    REQUIRE(
        app::ContactService(company.context()).add("K1", {{"name", "谭闻"}, {"title", "店长"}}));
    QuickLog quick(company.context());
    auto draft = quick.draft("拜访 家乐福中关村 明天 谭闻 谈端架");
    REQUIRE(draft.people.size() == 1);
    CHECK(draft.people[0].title == "店长");
    CHECK(draft.words == std::vector<std::string>{"谈端架"});
    const auto visit = app::VisitService(company.context()).plan(draft.document);
    REQUIRE(visit);
    REQUIRE(visit->contacts.size() == 1);
    CHECK(visit->contacts[0].contactId == draft.people[0].id);
    CHECK(visit->purpose == "谈端架");
    // For another customer the name is a word again.
    quick.choose(draft, {"K2", "家乐福徐汇", "", "M1"});
    CHECK(draft.people.empty());
    CHECK(draft.words == std::vector<std::string>{"谭闻", "谈端架"});
    CHECK(draft.document.at("customer") == "K2");
}
