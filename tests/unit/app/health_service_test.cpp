// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contact_service.h"
#include "app/customer_service.h"
#include "app/health_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "support/catch.h"
#include "support/test_company.h"

using namespace accord;

TEST_CASE("health shows the parts that have data and a number only with three of them") {
    test::TestCompany company;
    app::Context &context = company.as("M1");
    REQUIRE(app::CustomerService(context).add("C1", {{"name", "一"}}));
    const app::HealthService health(context);
    CHECK_FALSE(health.of("C1")->score.has_value());
    REQUIRE(app::ContactService(context).add("C1", {{"name", "甲"}, {"role", "decides"}}));
    REQUIRE(app::ReceivableService(context).add("C1", {{"invoice", "R1"},
                                                       {"invoice_date", "2026-01-01"},
                                                       {"due_date", "2026-02-01"},
                                                       {"amount_fen", 1000},
                                                       {"paid_fen", 0}}));
    const auto three = health.of("C1");
    REQUIRE(three);
    CHECK_FALSE(three->parts[0].has_value());
    CHECK(three->parts[2] == 0);
    CHECK(three->parts[3] == domain::kWhole); // assigned today: nobody is waiting yet
    CHECK(three->parts[6] == 333'333);
    CHECK(three->score == 46); // (0 + 15 + 3.33) of 40
    REQUIRE(app::LossService(context).lose("C1", {{"reason", "moved"}}));
    const auto lost = health.of("C1");
    REQUIRE(lost);
    CHECK(lost->isLost);
    CHECK_FALSE(lost->score.has_value());
    CHECK_FALSE(lost->parts[2].has_value());
    CHECK(health.of("X").error().reason == "customer.not_found");
}
