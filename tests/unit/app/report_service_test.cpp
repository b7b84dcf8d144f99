// SPDX-License-Identifier: GPL-3.0-or-later
// Reports against a slow, obvious second computation over the same company.
#include "app/abc_class_service.h"
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/relation_service.h"
#include "app/report_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "support/test_company.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace accord;
using app::ReportService;
using app::ReportTable;
using test::TestCompany;

namespace {

const base::Period kQuarter{base::Month(2026, 1), base::Month(2026, 3)};

// Wednesday 2026-03-18; K1 to K3 of M1, K4 of M2.
struct Company : TestCompany {
    Company() {
        app::CustomerService m1(as("M1"));
        add(m1, "K1", "supermarket", "urban");
        add(m1, "K2", "supermarket", "urban");
        add(m1, "K3", "convenience", "rural");
        app::CustomerService m2(as("M2"));
        add(m2, "K4", "convenience", "urban");
        as("M1");
    }
    static void add(app::CustomerService &customers, const char *code, const char *format,
                    const char *settlement) {
        REQUIRE(customers.add(code, {{"name", code},
                                     {"format", format},
                                     {"settlement", settlement},
                                     {"opened_on", "2020-01-01"}}));
    }
    ReportTable make(const char *name, const app::ReportScope &scope = {}) {
        auto table = ReportService(context()).make(name, kQuarter, scope);
        INFO((table ? "" : table.error().detail));
        REQUIRE(table);
        for (const auto &row : table->rows) {
            CHECK(row.size() == table->columns.size());
        }
        CHECK(table->total.size() == table->columns.size());
        return *table;
    }
};

void sell(TestCompany &company, const char *code, int month, std::int64_t fen) {
    company.db()
        .cached("INSERT INTO customer_month (month, customer_id, fact_count, net_sales_fen) "
                "SELECT ?2, id, 1, ?3 FROM customer WHERE code = ?1")
        .bind(1, std::string_view(code))
        .bind(2, std::int64_t{month})
        .bind(3, fen)
        .run();
}

std::int64_t number(const app::ReportCell &cell) {
    REQUIRE(std::holds_alternative<std::int64_t>(cell));
    return std::get<std::int64_t>(cell);
}

std::int64_t sumOf(const ReportTable &table, std::size_t column) {
    std::int64_t sum = 0;
    for (const auto &row : table.rows) {
        sum += number(row[column]);
    }
    return sum;
}

} // namespace

TEST_CASE("visit coverage counts who was reached, what was due, held and missed") {
    Company company;
    app::VisitService visits(company.context());
    REQUIRE(visits.log({{"customer", "K1"}, {"date", "2026-02-03"}, {"result", 4}}));
    REQUIRE(visits.log({{"customer", "K1"}, {"date", "2026-03-03"}, {"result", 4}}));
    REQUIRE(visits.log({{"customer", "K2"}, {"date", "2025-12-30"}, {"result", 4}})); // before
    const nlohmann::json missed{{"customer", "K3"}, {"date", "2026-03-10"}};
    REQUIRE(visits.planMany({missed}, app::PastDays::Allowed));
    REQUIRE(visits.plan({{"customer", "K3"}, {"date", "2026-03-20"}})); // to come
    const ReportTable own = company.make("visit-coverage", {"M1", ""});
    REQUIRE(own.rows.size() == 1); // all unclassified
    CHECK(number(own.rows[0][2]) == 3);
    CHECK(number(own.rows[0][3]) == 1);
    CHECK(number(own.rows[0][4]) == 333'333);
    CHECK(number(own.rows[0][5]) == 3 * (77 / 30)); // 1 January to 18 March
    CHECK(number(own.rows[0][6]) == 2);
    CHECK(number(own.rows[0][8]) == 1);
    company.as("S1");
    const ReportTable team = company.make("visit-coverage");
    CHECK(team.rows.size() == 2);
    CHECK(number(team.total[2]) == 4);
    CHECK(sumOf(team, 6) == number(team.total[6]));
    company.as("M1");
    CHECK(company.make("visit-coverage").rows == own.rows); // nobody else's book
    // One that was opened in the period is due from that day only.
    app::CustomerService customers(company.context());
    REQUIRE(customers.set("K3", {{"opened_on", "2026-02-01"}}));
    CHECK(number(company.make("visit-coverage", {"M1", ""}).rows[0][5]) == 2 * (77 / 30) + 46 / 30);
    REQUIRE(customers.set("K3", {{"opened_on", ""}})); // on file since today
    CHECK(number(company.make("visit-coverage", {"M1", ""}).rows[0][5]) == 2 * (77 / 30));
}

TEST_CASE("the network crosses format with settlement, each settlement a whole of its own") {
    Company company;
    const ReportTable table = company.make("network");
    CHECK(sumOf(table, 2) == 4);
    std::map<std::string, std::int64_t> wholes;
    for (const auto &row : table.rows) {
        wholes[std::get<std::string>(row[1])] += number(row[3]);
    }
    CHECK(wholes ==
          std::map<std::string, std::int64_t>{{"urban", 1'000'000}, {"rural", 1'000'000}});
    CHECK(std::get<std::string>(table.rows[0][0]) == "supermarket");
    CHECK(number(table.rows[0][3]) == 667'000);
    // Each settlement has a sum of its own.
    REQUIRE(table.groups.size() == 2);
    CHECK(table.groups[0].to == table.groups[1].from);
    CHECK(number(table.groups[0].total[2]) == 3);
    CHECK(number(table.groups[0].total[3]) == 1'000'000);
    CHECK(std::holds_alternative<std::monostate>(table.groups[0].total[5])); // nothing was sold
}

TEST_CASE("the sales of the network add up to all sales, also of groups without a format") {
    Company company;
    app::CustomerService customers(company.context());
    REQUIRE(customers.add("G", {{"name", "G"}}));
    REQUIRE(customers.add(
        "G-1",
        {{"name", "G-1"}, {"parent", "G"}, {"format", "supermarket"}, {"settlement", "urban"}}));
    REQUIRE(
        customers.add("L", {{"name", "L"}, {"format", "convenience"}, {"settlement", "rural"}}));
    REQUIRE(customers.add("I", {{"name", "I"}, {"kind", "internal"}}));
    sell(company, "G", 202601, 7'000);
    sell(company, "G-1", 202602, 500);
    sell(company, "L", 202603, 20);
    sell(company, "I", 202603, 1'000'000);
    REQUIRE(app::LossService(company.context()).lose("L", {{"reason", "moved"}}));
    company.as("S1");
    const ReportTable table = company.make("network");
    CHECK(number(table.total[4]) == 7'520);
    CHECK(sumOf(table, 4) == 7'520);
    CHECK(number(table.total[2]) == 5); // K1 to K4 and G-1
    const auto group = std::ranges::find_if(table.rows, [](const auto &row) {
        return row[0] == app::ReportCell(std::string()) && row[1] == row[0];
    });
    REQUIRE(group != table.rows.end());
    CHECK(number((*group)[2]) == 0);
    CHECK(std::holds_alternative<std::monostate>((*group)[3])); // no share of no stores
    CHECK(number((*group)[4]) == 7'000);
}

TEST_CASE("the list that a row of the coverage opens holds just the customers counted") {
    Company company;
    app::CustomerService customers(company.as("S1"));
    const auto add = [&](const char *code, const nlohmann::json &more) {
        nlohmann::json fields{{"name", code}, {"owner", "M1"}};
        fields.update(more);
        REQUIRE(customers.add(code, fields));
    };
    add("G", nlohmann::json::object());
    add("G-N", {{"parent", "G"}}); // a region: nobody visits it
    add("G-N-1", {{"parent", "G-N"}});
    add("G-N-2", {{"parent", "G-N"}});
    add("G-3", {{"parent", "G"}});
    add("I", {{"kind", "internal"}});
    app::AbcClassService classes(company.context());
    const base::Date until = app::today(company.context()).plusDays(30);
    for (const auto &[code, cls] :
         {std::pair("G", domain::AbcClass::A), std::pair("K1", domain::AbcClass::B)}) {
        REQUIRE(classes.setOverride({code, cls, "why", until}));
    }
    const ReportTable table = company.make("visit-coverage", {"M1", ""});
    std::map<std::string, std::int64_t> counted;
    for (const auto &row : table.rows) {
        const auto cls = std::get<std::string>(row[1]);
        counted[cls] = number(row[2]);
        const auto listed = customers.list(
            {"owner = M1 and visited = true and class_in_force = \"" + cls + "\"", 100, {}});
        REQUIRE(listed);
        INFO(cls);
        CHECK(listed->total == number(row[2]));
    }
    CHECK(counted == std::map<std::string, std::int64_t>{{"A", 4}, {"B", 1}, {"", 2}});
}

TEST_CASE("the list that a row of the losses opens holds just the customers lost") {
    Company company;
    app::LossService losses(company.context());
    REQUIRE(losses.lose("K1", {{"reason", "competition"}}));
    REQUIRE(losses.lose("K2", {{"reason", "attitude"}}));
    REQUIRE(losses.lose("K3", {{"reason", "moved"}}));
    REQUIRE(losses.winBack("K1"));
    company.as("S1");
    const app::CustomerService customers(company.context());
    for (const auto &row : company.make("losses").rows) {
        const auto listed =
            customers.list({"kind != internal and loss_reason = " + std::get<std::string>(row[0]) +
                                " and lost_on >= 2026-01-01 and lost_on <= 2026-03-31",
                            100,
                            {}});
        REQUIRE(listed);
        CHECK(listed->total == number(row[1]));
    }
    CHECK_FALSE(customers.list({"loss_reason = weather", 100, {}}));
}

TEST_CASE("retention leaves our own customers out and is no figure before there are figures") {
    Company company;
    REQUIRE(
        app::CustomerService(company.context()).add("I", {{"name", "I"}, {"kind", "internal"}}));
    for (const char *code : {"K1", "K2", "I"}) {
        sell(company, code, 202511, 100);
    }
    sell(company, "K1", 202602, 100);
    sell(company, "I", 202602, 100);
    company.as("S1");
    const ReportTable table = company.make("losses");
    CHECK(number(table.total[5]) == 2);
    CHECK(number(table.total[6]) == 1);
    CHECK(number(table.total[7]) == 500'000);
    const ReportService reports(company.context());
    const auto none = [](const app::ReportCell &cell) {
        return std::holds_alternative<std::monostate>(cell);
    };
    // To come; and begun, but without any figures yet.
    for (const base::Period period : {base::Period{base::Month(2026, 4), base::Month(2026, 6)},
                                      base::Period{base::Month(2026, 3), base::Month(2026, 3)}}) {
        const auto ahead = reports.make("losses", period);
        REQUIRE(ahead);
        CHECK((none(ahead->total[5]) && none(ahead->total[6]) && none(ahead->total[7])));
    }
    // Up to where there are figures, though the period goes on.
    const auto whole = reports.make("losses", {base::Month(2026, 1), base::Month(2026, 12)});
    CHECK(whole->total[7] == table.total[7]);
    const auto ahead = reports.make("visit-coverage", {base::Month(2026, 4), base::Month(2026, 6)});
    CHECK(none(ahead->total[4]));
}

TEST_CASE("losses stand by reason beside the published shares") {
    Company company;
    REQUIRE(app::LossService(company.context()).lose("K1", {{"reason", "competition"}}));
    const ReportTable table = company.make("losses");
    CHECK(number(table.total[1]) == 1);
    std::int64_t published = 0;
    for (const auto &row : table.rows) {
        published += number(row[3]);
        const bool isIt = std::get<std::string>(row[0]) == "competition";
        CHECK(number(row[1]) == (isIt ? 1 : 0));
    }
    CHECK(published == 1'000'000);
    CHECK(std::holds_alternative<std::monostate>(table.total[7])); // nobody was active
}

TEST_CASE("contact coverage counts accounts with a decider, a user and somebody on our side") {
    Company company;
    app::ContactService contacts(company.context());
    REQUIRE(contacts.add("K1", {{"name", "a"}, {"role", "decides"}, {"attitude", "supports"}}));
    REQUIRE(contacts.add("K1", {{"name", "b"}, {"role", "uses"}}));
    REQUIRE(contacts.add("K2", {{"name", "c"}, {"role", "uses"}}));
    REQUIRE(contacts.add("K2", {{"name", "d"}, {"role", "signs"}})); // who signs need not decide
    const ReportTable table = company.make("contact-coverage", {"M1", ""});
    REQUIRE(table.rows.size() == 1);
    CHECK(number(table.rows[0][1]) == 3);
    CHECK(number(table.rows[0][2]) == 4);
    CHECK(number(table.rows[0][3]) == 1);
    CHECK(number(table.rows[0][4]) == 2);
    CHECK(number(table.rows[0][5]) == 1);
    CHECK(number(table.rows[0][6]) == 1);
    CHECK(number(table.rows[0][7]) == 333'333);
}

TEST_CASE("losses and the network of one book leave the other books out") {
    Company company;
    REQUIRE(app::LossService(company.context()).lose("K1", {{"reason", "competition"}}));
    company.as("S1");
    CHECK(number(company.make("losses", {"M1", ""}).total[1]) == 1);
    CHECK(number(company.make("losses", {"M2", ""}).total[1]) == 0);
    CHECK(number(company.make("network").total[2]) == 3);
    const ReportTable book = company.make("network", {"M2", ""});
    CHECK(number(book.total[2]) == 1);
    CHECK(book.groups.empty()); // one settlement: the total says it
    CHECK(number(book.total[3]) == 1'000'000);
}

TEST_CASE("reports of one customer are about it and everything below it, row by row") {
    Company company;
    app::CustomerService customers(company.context());
    REQUIRE(customers.add("G", {{"name", "集团"}, {"account_level", true}}));
    REQUIRE(customers.add("R", {{"name", "大区"}, {"parent", "G"}}));
    REQUIRE(customers.set("K1", {{"parent", "R"}}));
    REQUIRE(customers.set("K3", {{"parent", "R"}}));
    REQUIRE(app::VisitService(company.context())
                .log({{"customer", "K3"}, {"date", "2026-03-03"}, {"result", 4}}));
    REQUIRE(app::ContactService(company.context())
                .add("K1", {{"name", "a"}, {"role", "decides"}, {"attitude", "supports"}}));
    const ReportTable network = company.make("network", {"", "G"});
    CHECK(number(network.total[2]) == 2); // K2 and K4 are not of the group
    const ReportTable visits = company.make("visit-coverage", {"", "G"});
    CHECK(visits.columns.front().key == "customer");
    CHECK(visits.groups.empty());
    CHECK(number(visits.total[2]) == static_cast<std::int64_t>(visits.rows.size()));
    CHECK(number(visits.total[3]) == 1);
    const auto k3 = std::find_if(visits.rows.begin(), visits.rows.end(), [](const auto &row) {
        return std::get<std::string>(row[0]) == "K3 K3";
    });
    REQUIRE(k3 != visits.rows.end());
    CHECK(number((*k3)[6]) == 1);
    const ReportTable people = company.make("contact-coverage", {"", "G"});
    CHECK(number(people.total[3]) == 1);
    const ReportTable store = company.make("contact-coverage", {"", "K1"});
    CHECK(store.rows.size() == 1);
    ReportService reports(company.context());
    CHECK(reports.make("losses", kQuarter, {"", "G"}).error().reason == "report.no_customer");
    CHECK(reports.make("network", kQuarter, {"", "X"}).error().reason == "customer.not_found");
}

TEST_CASE("a report on paper knows names instead of codes") {
    Company company;
    const app::ReportPaper paper =
        ReportService(company.context()).paper(company.make("network", {"M1", "K1"}));
    CHECK(paper.people.at("M1") == "用户M1");
    CHECK(paper.customerName == "K1");
    CHECK(paper.company == company.context().company.name);
    CHECK(paper.date == app::today(company.context()));
}

TEST_CASE("lines of a report are its rows, the sum behind each group, and the total") {
    ReportTable table;
    table.columns = {{"owner"}};
    table.rows = {{std::string("a")}, {std::string("b")}, {std::string("c")}};
    table.groups = {{0, 2, {std::string("ab")}}, {2, 3, {std::string("c")}}};
    table.total = {std::string("all")};
    std::string said;
    for (const app::ReportLine line : app::linesOf(table)) {
        said += std::get<std::string>(app::cellsOf(table, line).front()) + " ";
    }
    CHECK(said == "a b ab c c all ");
}

TEST_CASE("a report that is not there and a period that ends too early are refused") {
    Company company;
    ReportService reports(company.context());
    CHECK(reports.make("weather", kQuarter).error().reason == "report.unknown");
    CHECK(reports.make("losses", {kQuarter.to, kQuarter.from}).error().reason == "report.period");
    CHECK(reports.make("losses", kQuarter, {"X9", ""}).error().reason == "user.not_found");
    for (const std::string &name : ReportService::names()) {
        CHECK(reports.make(name, kQuarter).has_value());
    }
}

TEST_CASE("shares add up to the whole whatever the parts are") {
    REQUIRE(rc::check([] {
        const auto parts = *rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(-5, 1'000'000'000));
        const auto shares = app::sharesOf(parts);
        RC_ASSERT(shares.size() == parts.size());
        // Printed with one decimal, they add up as printed.
        RC_ASSERT(std::all_of(shares.begin(), shares.end(),
                              [](std::int64_t share) { return share % 1'000 == 0; }));
        const bool hasAny =
            std::any_of(parts.begin(), parts.end(), [](std::int64_t part) { return part > 0; });
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) ==
                  (hasAny ? 1'000'000 : 0));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            RC_ASSERT((shares[i] >= 0 && (parts[i] > 0 || shares[i] == 0)));
        }
    }));
}
