// SPDX-License-Identifier: GPL-3.0-or-later
// Reports against a slow, obvious second computation over the same company.
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
        REQUIRE(
            customers.add(code, {{"name", code}, {"format", format}, {"settlement", settlement}}));
    }
    ReportTable make(const char *name, const char *owner = "") {
        auto table = ReportService(context()).make(name, kQuarter, owner);
        INFO((table ? "" : table.error().detail));
        REQUIRE(table);
        for (const auto &row : table->rows) {
            CHECK(row.size() == table->columns.size());
        }
        CHECK(table->total.size() == table->columns.size());
        return *table;
    }
};

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
    const ReportTable own = company.make("visit-coverage", "M1");
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
    CHECK(number(table.rows[0][3]) == 666'667);
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
    const ReportTable table = company.make("contact-coverage", "M1");
    REQUIRE(table.rows.size() == 1);
    CHECK(number(table.rows[0][1]) == 3);
    CHECK(number(table.rows[0][2]) == 3);
    CHECK(number(table.rows[0][3]) == 1);
    CHECK(number(table.rows[0][4]) == 2);
    CHECK(number(table.rows[0][5]) == 1);
    CHECK(number(table.rows[0][6]) == 1);
    CHECK(number(table.rows[0][7]) == 333'333);
}

TEST_CASE("a report that is not there and a period that ends too early are refused") {
    Company company;
    ReportService reports(company.context());
    CHECK(reports.make("weather", kQuarter).error().reason == "report.unknown");
    CHECK(reports.make("losses", {kQuarter.to, kQuarter.from}).error().reason == "report.period");
    CHECK(reports.make("losses", kQuarter, "X9").error().reason == "user.not_found");
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
        const bool hasAny =
            std::any_of(parts.begin(), parts.end(), [](std::int64_t part) { return part > 0; });
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) ==
                  (hasAny ? 1'000'000 : 0));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            RC_ASSERT((shares[i] >= 0 && (parts[i] > 0 || shares[i] == 0)));
        }
    }));
}
