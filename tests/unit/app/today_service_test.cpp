// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/money_facts.h"
#include "app/task_service.h"
#include "app/today_figures.h"
#include "app/today_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;
using app::TodayService;
using test::TestCompany;

namespace {

// Wednesday 2026-03-18; customers K1 and K2 of M1, K3 of M3.
struct Book : TestCompany {
    Book() {
        app::CustomerService m1(as("M1"));
        REQUIRE(m1.add("K1", {{"name", "一"}, {"city", "上海市"}}));
        REQUIRE(m1.add("K2", {{"name", "二"}, {"city", "上海市"}}));
        REQUIRE(app::CustomerService(as("M3")).add("K3", {{"name", "三"}}));
        as("M1");
    }
    void task(const std::string &what, const std::string &when) {
        REQUIRE(app::TaskService(context()).add({{"what", what}, {"when", when}}));
    }
    void visit(const std::string &customer, const std::string &day) {
        const nlohmann::json document{{"customer", customer}, {"date", day}};
        REQUIRE(app::VisitService(context()).planMany({document}, app::PastDays::Allowed));
    }
};

} // namespace

TEST_CASE("Today sorts what is open into overdue, today and this week") {
    Book company;
    company.task("昨天的", "2026-03-17");
    company.task("今天的", "2026-03-18");
    company.task("周日的", "2026-03-22");
    company.task("下周的", "2026-03-23");
    company.visit("K1", "2026-03-16");
    company.visit("K1", "2026-03-18");
    company.visit("K1", "2026-03-20");
    company.visit("K1", "2026-03-25");
    const auto view = TodayService(company.context()).ofUser("");
    REQUIRE(view);
    CHECK(view->weekEnd == base::Date(2026, 3, 22));
    CHECK(view->ownerCode == "M1");
    REQUIRE(view->overdue.tasks.size() == 1);
    CHECK(view->overdue.tasks[0].overdueDays == 1);
    CHECK(view->now.tasks.size() == 1);
    CHECK(view->week.tasks.size() == 1);
    REQUIRE(view->overdue.visits.size() == 1);
    CHECK(view->overdue.visits[0].missed);
    CHECK(view->now.visits.size() == 1);
    CHECK(view->week.visits.size() == 1);
    CHECK(view->toClear() == 4);
    // K1 has a visit planned, K2 was assigned today and never visited.
    REQUIRE(view->now.due.size() == 1);
    CHECK(view->now.due[0].code == "K2");
    REQUIRE(view->route.size() == 1);
    CHECK(view->route[0].city == "上海市");
}

TEST_CASE("a supervisor sees the team's day, nobody else's") {
    Book company;
    company.task("a", "2026-03-18");
    company.as("M3");
    company.task("b", "2026-03-18");
    const auto team = TodayService(company.as("S1")).ofTeam();
    REQUIRE(team);
    CHECK(team->ownerCode.empty());
    CHECK(team->now.tasks.size() == 1);
    CHECK(team->now.due.size() == 2);
    CHECK(TodayService(company.context()).ofUser("M3")->now.tasks.size() == 1);
    CHECK(TodayService(company.context()).ofUser("X").error().reason == "user.not_found");
    CHECK(TodayService(company.as("M1")).ofTeam()->ownerCode == "M1");
}

TEST_CASE("Today counts what was done today and names people and classes") {
    Book company;
    company.task("a", "2026-03-18");
    app::TaskService tasks(company.context());
    const auto open = TodayService(company.context()).ofUser("");
    REQUIRE(open);
    CHECK(open->doneToday == 0);
    CHECK(open->people.contains("S1"));
    REQUIRE(tasks.complete({open->now.tasks.front().task.id}));
    REQUIRE(app::VisitService(company.context()).log({{"customer", "K1"}, {"result", 4}}));
    CHECK(TodayService(company.context()).ofUser("")->doneToday == 2);
    CHECK(TodayService(company.context()).ofUser("M3")->doneToday == 0);
    CHECK(TodayService(company.as("S1")).ofTeam()->doneToday == 2);
}

TEST_CASE("a customer whose visit was missed is not asked for twice") {
    Book company;
    company.visit("K2", "2026-03-17");
    const auto view = TodayService(company.context()).ofUser("");
    REQUIRE(view);
    CHECK(view->overdue.visits.size() == 1);
    for (const auto &due : view->now.due) {
        CHECK(due.code != "K2");
    }
}

TEST_CASE("a customer whose next visit is planned is not due, however far ahead that is") {
    Book company;
    const auto isDue = [&] {
        const auto view = TodayService(company.context()).ofUser("");
        REQUIRE(view);
        for (const auto *bucket : {&view->overdue, &view->now, &view->week}) {
            for (const auto &due : bucket->due) {
                if (due.code == "K2") {
                    return true;
                }
            }
        }
        return false;
    };
    CHECK(isDue());
    company.visit("K2", "2026-04-20");
    CHECK_FALSE(isDue());
}

TEST_CASE("the figures beside Today count visits and overdue invoices of the same people") {
    Book company;
    app::VisitService visits(company.context());
    REQUIRE(visits.log({{"customer", "K1"}, {"result", 4}}));
    company.visit("K2", "2026-03-17"); // missed
    company.visit("K2", "2026-03-20");
    company.visit("K2", "2026-04-02"); // another month
    app::ReceivableService invoices(company.context());
    REQUIRE(invoices.add("K1", {{"invoice", "R1"},
                                {"invoice_date", "2026-01-01"},
                                {"due_date", "2026-02-01"},
                                {"amount_fen", 10'000},
                                {"paid_fen", 4'000}}));
    REQUIRE(invoices.add("K2", {{"invoice", "R2"},
                                {"invoice_date", "2026-03-01"},
                                {"due_date", "2026-03-17"},
                                {"amount_fen", 500},
                                {"paid_fen", 0}}));
    REQUIRE(invoices.add("K2", {{"invoice", "R3"},
                                {"invoice_date", "2026-03-01"},
                                {"due_date", "2026-03-18"},
                                {"amount_fen", 700},
                                {"paid_fen", 0}}));
    const auto own = TodayService(company.context()).ofUser("");
    REQUIRE(own);
    const auto figures = app::todayFigures(company.context(), *own);
    REQUIRE(figures);
    CHECK(figures->month.done == 1);
    CHECK(figures->month.all == 3);
    CHECK(figures->week[0].day == base::Date(2026, 3, 16));
    CHECK(figures->week[1].visits.all == 1);
    CHECK(figures->week[2].visits.done == 1);
    CHECK(figures->week[4].visits.all == 1);
    CHECK(figures->overdueFen == 6'500);
    CHECK(figures->overdueCustomers == 2);
    CHECK(figures->overdueDays == 45);
    CHECK(figures->overdueBands == std::array<std::int64_t, 4>{500, 6'000, 0, 0});
    CHECK(figures->plans == 0);
    const auto other =
        app::todayFigures(company.context(), *TodayService(company.context()).ofUser("M3"));
    CHECK(other->overdueFen == 0);
    CHECK(other->month.all == 0);
    const auto team = app::todayFigures(company.as("S1"), *TodayService(company.as("S1")).ofTeam());
    CHECK(team->overdueFen == 6'500);
    CHECK(team->month.all == 3);
}

TEST_CASE("birthdays within 14 days stand beside Today, over the end of a year and of February") {
    const auto [now, born, shown] = GENERATE(
        table<std::string, std::string, std::string>({{"2026-03-18", "1980-03-18", "2026-03-18"},
                                                      {"2026-03-18", "1980-04-01", "2026-04-01"},
                                                      {"2026-03-18", "1980-04-02", ""},
                                                      {"2026-03-18", "1980-03-17", ""},
                                                      {"2026-12-25", "1980-01-08", "2027-01-08"},
                                                      {"2026-12-25", "1980-12-31", "2026-12-31"},
                                                      {"2026-02-14", "1980-02-29", "2026-02-28"},
                                                      {"2027-02-20", "1980-02-29", "2027-02-28"},
                                                      {"2028-02-20", "1980-02-29", "2028-02-29"}}));
    Book company;
    app::ContactService contacts(company.context());
    REQUIRE(contacts.add("K1", {{"name", "方现"}, {"birthday", born}}));
    REQUIRE(
        contacts.add("K2", {{"name", "离开的"}, {"birthday", born}, {"left_on", "2025-01-01"}}));
    auto view = TodayService(company.context()).ofUser("");
    REQUIRE(view);
    view->today = *base::Date::parse(now);
    const auto figures = app::todayFigures(company.context(), *view);
    REQUIRE(figures);
    INFO(now << " " << born);
    REQUIRE(figures->birthdays.size() == (shown.empty() ? 0 : 1));
    if (!shown.empty()) {
        CHECK(figures->birthdays[0].day.toString() == shown);
        CHECK(figures->birthdays[0].name == "方现");
        CHECK(figures->birthdays[0].customerCode == "K1");
    }
    view->ownerCode = "M3";
    CHECK(app::todayFigures(company.context(), *view)->birthdays.empty());
}
