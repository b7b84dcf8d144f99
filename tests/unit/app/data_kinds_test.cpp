// SPDX-License-Identifier: GPL-3.0-or-later
// A command says what kinds of data it changed and no more, so that a page is loaded again only for
// what it shows.
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/handover_service.h"
#include "app/import_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/imports.h"

namespace {

using namespace accord;
using app::DataKind;

constexpr std::uint32_t bits(std::initializer_list<DataKind> kinds) {
    std::uint32_t all = 0;
    for (const DataKind kind : kinds) {
        all |= static_cast<std::uint32_t>(kind);
    }
    return all;
}

} // namespace

TEST_CASE("visits, tasks and customers are told apart") {
    test::TestCompany company;
    app::Context &m1 = company.as("M1");
    REQUIRE(app::CustomerService(m1).add("K1", {{"name", "一店"}}));
    CHECK(company.published() == bits({DataKind::Customers}));
    REQUIRE(app::ContactService(m1).add("K1", {{"name", "张三"}}));
    CHECK(company.published() == bits({DataKind::Customers}));
    const auto task = app::TaskService(m1).add({{"what", "送样品"}, {"when", "2026-03-20"}});
    REQUIRE(task);
    CHECK(company.published() == bits({DataKind::Tasks}));
    REQUIRE(app::TaskService(m1).complete({task->front().id}));
    CHECK(company.published() == bits({DataKind::Tasks}));
    const auto visit =
        app::VisitService(m1).plan({{"customer", "K1"}, {"kind", "phone"}, {"date", "2026-03-25"}});
    REQUIRE(visit);
    CHECK(company.published() == bits({DataKind::Visits, DataKind::Tasks})); // with follow-ups
    REQUIRE(app::VisitService(m1).move({visit->id}, base::Date(2026, 3, 26)));
    CHECK(company.published() == bits({DataKind::Visits}));
    REQUIRE(app::HandoverService(company.as("S1")).handOver("K1", "M2", "换人"));
    CHECK(company.published() == bits({DataKind::Customers, DataKind::Visits, DataKind::Tasks}));
}

TEST_CASE("an import says which kinds of data its rows are") {
    test::ImportDesk desk;
    desk.company.as("M1");
    desk.done(desk.customers("code,name\nK1,一店\n"));
    CHECK(desk.company.published() == bits({DataKind::Customers, DataKind::Imports}));
    auto visits = desk.customers("customer_code,date,kind\nK1,2026-03-30,phone\n", "visits.csv");
    visits.kind = io::ImportKind::Visits;
    desk.done(visits);
    CHECK(desk.company.published() == bits({DataKind::Visits, DataKind::Imports}));
    desk.done(desk.sales("customer_code,month,net_sales\nK1,2026-01,100\n"));
    CHECK(desk.company.published() ==
          bits({DataKind::Customers, DataKind::Sales, DataKind::Imports}));
}
