// SPDX-License-Identifier: GPL-3.0-or-later
// Figures rolled up and alone: what a tree has together is the sum of what its customers have.
#include "app/contact_service.h"
#include "app/customer_figures.h"
#include "app/customer_service.h"
#include "app/customer_summary.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "app/task_service.h"
#include "app/visit_service.h"
#include "support/catch.h"
#include "unit/app/figures_desk.h"

#include <rapidcheck.h>

#include <numeric>

using namespace accord;
using domain::Rollup;

namespace {

// G over R over R1 and R2, and G1 beside R; X is nobody's. Wednesday 2026-03-18.
struct Desk : test::FiguresDesk {
    Desk() {
        customer("G", "M1");
        customer("R", "M1", "G");
        customer("R1", "M1", "R");
        customer("R2", "M1", "R");
        customer("G1", "M1", "G");
        customer("X", "M1");
        company.as("M1");
    }
    app::CustomerSummary of(const std::string &code, Rollup rollup) {
        auto summary = app::CustomerSummaries(company.context()).of(code, rollup);
        INFO((summary ? "" : summary.error().detail));
        REQUIRE(summary);
        return *summary;
    }
    // Something of everything at one customer, `n` times as much.
    void fill(const std::string &code, int n) {
        app::Context &context = company.context();
        const std::int64_t fen = std::int64_t{10'000} * n;
        REQUIRE(app::ReceivableService(context).add(code, {{"invoice", "R" + code},
                                                           {"invoice_date", "2026-01-01"},
                                                           {"due_date", "2026-02-01"},
                                                           {"amount_fen", fen},
                                                           {"paid_fen", 0}}));
        REQUIRE(app::EquipmentService(context).add(code, {{"kind", "冷柜"}, {"count", n}}));
        REQUIRE(app::ContactService(context).add(code, {{"name", "人" + code}}));
        for (int i = 0; i < n; ++i) {
            REQUIRE(app::VisitService(context).log({{"customer", code},
                                                    {"date", "2026-03-0" + std::to_string(i + 1)},
                                                    {"result", 4}}));
            REQUIRE(app::TaskService(context).add(
                {{"what", "做"}, {"when", "2026-03-01"}, {"customer", code}}));
        }
    }
};

} // namespace

TEST_CASE("the figures of a customer are of it alone or with everything below it") {
    Desk desk;
    desk.year("R1", "Tea", 2025);
    desk.year("G1", "Tea", 2025);
    desk.year("X", "Tea", 2025);
    desk.fill("G", 1);
    desk.fill("R1", 2);
    desk.fill("R2", 3);
    desk.fill("X", 5);
    const app::CustomerSummary all = desk.of("G", Rollup::WithBelow);
    CHECK(all.customers == 5);
    CHECK(app::sumOf(all.netFen) == 2 * 7'800'00);
    CHECK(all.owed.balanceFen == 60'000);
    CHECK(all.owed.overdueFen == 60'000);
    CHECK(all.equipment == 6);
    CHECK(all.visitsHeld == 6);
    CHECK(all.lastHeld == base::Date(2026, 3, 3));
    CHECK(all.tasksOpen == 6);
    CHECK(all.tasksOverdue == 6);
    CHECK(all.contacts == 3);
    const app::CustomerSummary alone = desk.of("G", Rollup::Alone);
    CHECK(alone.customers == 1);
    CHECK_FALSE(app::sumOf(alone.netFen).has_value());
    CHECK(alone.owed.balanceFen == 10'000);
    CHECK_FALSE(alone.salesOutstandingDays.has_value());
    CHECK(alone.equipment == 1);
    CHECK(alone.visitsHeld == 1);
    CHECK(alone.lastHeld == base::Date(2026, 3, 1));
    CHECK(alone.tasksOpen == 1);
    CHECK(alone.contacts == 1);
    CHECK(desk.of("R", Rollup::WithBelow).visitsHeld == 5);
    CHECK(desk.of("R", Rollup::Alone).visitsHeld == 0);
    CHECK(app::CustomerSummaries(desk.company.context()).of("no", Rollup::Alone).error().reason ==
          "customer.not_found");
}

TEST_CASE("what a tree has together is the sum of what its customers have alone") {
    REQUIRE(rc::check([] {
        test::FiguresDesk desk;
        const auto parents = *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 100));
        std::vector<std::string> codes;
        for (std::size_t i = 0; i < parents.size(); ++i) {
            const std::string parent =
                i == 0 ? std::string() : codes.at(static_cast<std::size_t>(parents[i]) % i);
            codes.push_back("C" + std::to_string(i));
            desk.customer(codes.back(), "M1", parent);
        }
        app::Context &context = desk.company.as("M1");
        for (std::size_t i = 0; i < codes.size(); ++i) {
            RC_ASSERT(app::EquipmentService(context)
                          .add(codes[i], {{"kind", "冷柜"}, {"count", i + 1}})
                          .has_value());
        }
        const app::CustomerSummaries summaries(context);
        std::int64_t sum = 0;
        for (const std::string &code : codes) {
            sum += summaries.of(code, Rollup::Alone)->equipment;
        }
        const auto whole = summaries.of("C0", Rollup::WithBelow);
        RC_ASSERT(whole->equipment == sum);
        RC_ASSERT(whole->customers == static_cast<std::int64_t>(codes.size()));
    }));
}

TEST_CASE("a tree that a damaged file closed into a circle is counted once and ends") {
    Desk desk;
    desk.fill("G", 1);
    desk.fill("R2", 1);
    desk.company.db().script("UPDATE customer SET parent_id = (SELECT id FROM customer WHERE "
                             "code = 'R2') WHERE code = 'G'");
    const app::CustomerSummary summary = desk.of("R", Rollup::WithBelow);
    CHECK(summary.customers == 5);
    CHECK(summary.equipment == 2);
    CHECK(summary.visitsHeld == 2);
}

TEST_CASE("visits and tasks are listed for a group with one word of the filter") {
    Desk desk;
    desk.fill("G", 1);
    desk.fill("R1", 2);
    desk.fill("X", 1);
    app::Context &context = desk.company.context();
    const auto visits = app::VisitService(context).list({"group = G", true, 100, ""});
    REQUIRE(visits);
    CHECK(visits->total == 3);
    const auto tasks = app::TaskService(context).list({"group = R and state = open", 100, ""});
    REQUIRE(tasks);
    CHECK(tasks->total == 2);
    app::CustomerListing listing;
    listing.filter = "group = G";
    const auto customers = app::CustomerService(context).list(listing);
    REQUIRE(customers);
    CHECK(customers->total == 5);
}

TEST_CASE("the document of the figures says what is not known with null") {
    Desk desk;
    const auto json = app::toJson(desk.of("X", Rollup::Alone));
    CHECK(json["rollup"] == false);
    CHECK(json["customers"] == 1);
    CHECK(json["sales"].is_null());
    CHECK(json["receivables"]["balance_fen"] == 0);
    CHECK(json["visits"]["last_held"].is_null());
    CHECK(json["health"]["score"].is_null());
}
