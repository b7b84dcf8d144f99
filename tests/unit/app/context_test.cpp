// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"
#include "app/team_service.h"
#include "support/catch.h"
#include "support/test_company.h"

namespace {

using namespace accord;
using domain::Action;
using domain::Reach;
using test::TestCompany;

base::Instant at(const char *text) {
    return *base::Instant::parse(text, "Asia/Shanghai");
}

domain::UserId idOf(TestCompany &company, const std::string &code) {
    return app::TeamService(company.context()).find(code)->id;
}

} // namespace

TEST_CASE("without --at an event happens now") {
    TestCompany company;
    CHECK(*app::eventInstant(company.context()) == company.clock.now());
    CHECK(*app::eventDate(company.context()) == base::Date(2026, 3, 18));
}

TEST_CASE("an event may lie in the past but never ahead of the clock") {
    TestCompany company;
    company.context().at = at("2026-03-17T23:30:00+08:00");
    CHECK(*app::eventInstant(company.context()) == at("2026-03-17T23:30:00+08:00"));
    CHECK(*app::eventDate(company.context()) == base::Date(2026, 3, 17));
    CHECK(app::today(company.context()) == base::Date(2026, 3, 18));

    company.context().at = at("2026-03-18T10:00:01+08:00");
    const auto refused = app::eventInstant(company.context());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "at.future");
    CHECK(refused.error().field == "at");
}

TEST_CASE("an event never lies before the previous event of the same thing") {
    TestCompany company;
    company.context().at = at("2026-03-10");
    CHECK(app::eventInstant(company.context(), at("2026-03-10")));
    const auto refused = app::eventInstant(company.context(), at("2026-03-11"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "at.before_previous");
}

TEST_CASE("reach follows the reporting line") {
    TestCompany company;
    const auto m1 = idOf(company, "M1");
    const auto m3 = idOf(company, "M3");
    CHECK(app::reachOf(company.as("M1"), m1) == Reach::Own);
    CHECK(app::reachOf(company.as("M1"), m3) == Reach::Other);
    CHECK(app::reachOf(company.as("S1"), m1) == Reach::Team);
    CHECK(app::reachOf(company.as("S1"), m3) == Reach::Other);
    CHECK(app::reachOf(company.as("S1"), domain::UserId()) == Reach::Team);
    CHECK(app::reachOf(company.as("M1"), domain::UserId()) == Reach::Other);
}

TEST_CASE("a refusal names user, role and action") {
    TestCompany company;
    const auto refused =
        app::demand(company.as("V1"), Action::EditCustomer, idOf(company, "M1"), "C001");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
    CHECK(refused.error().reason == "forbidden");
    CHECK(refused.error().entity == "C001");
    CHECK(refused.error().args.at("user") == "V1");
    CHECK(refused.error().args.at("role") == "viewer");
    CHECK(refused.error().args.at("action") == "customer.edit");
}

TEST_CASE("nobody approves what they own, submitted or last edited while others could") {
    TestCompany company;
    const auto s1 = idOf(company, "S1");
    const auto m1 = idOf(company, "M1");
    company.as("S1");
    CHECK(*app::demandApproval(company.context(), Action::ApprovePlan, m1, m1, m1, "C001") ==
          false);
    for (const auto &[owner, submitter, editor] :
         {std::tuple(s1, m1, m1), std::tuple(m1, s1, m1), std::tuple(m1, m1, s1)}) {
        const auto refused = app::demandApproval(company.context(), Action::ApprovePlan, owner,
                                                 submitter, editor, "C001");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == "self_approval");
        CHECK(refused.error().code == base::ErrorCode::Forbidden);
    }
    company.as("M1");
    CHECK(app::demandApproval(company.context(), Action::ApprovePlan, m1, s1, s1, "C001")
              .error()
              .reason == "forbidden");
}

TEST_CASE("the only one who may approve approves their own work, flagged as self-approved") {
    TestCompany company;
    app::TeamService team(company.as("S1"));
    app::UserChange leaves;
    leaves.active = false;
    REQUIRE(team.set("S2", leaves));
    const auto s1 = idOf(company, "S1");
    CHECK(*app::demandApproval(company.context(), Action::ApprovePlan, s1, s1, s1, "C001"));
    app::UserChange back;
    back.active = true;
    REQUIRE(team.set("S2", back));
    CHECK_FALSE(app::demandApproval(company.context(), Action::ApprovePlan, s1, s1, s1, "C001"));
}

TEST_CASE("a listener may end its subscription while it is told") {
    app::ChangeHub hub;
    int told = 0;
    int second = 0;
    second = hub.subscribe([&](app::Changes) { hub.unsubscribe(second); });
    hub.subscribe([&](app::Changes changes) {
        told += changes.has(app::DataKind::Sales) && !changes.has(app::DataKind::Team) ? 1 : 0;
    });
    hub.publish(app::DataKind::Sales | app::DataKind::Imports);
    hub.publish(app::DataKind::Everything);
    CHECK(told == 1);
}
