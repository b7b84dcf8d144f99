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
    CHECK(refused.error().args.at("who") == "M1, S1"); // whose book it is comes first
    CHECK(app::demand(company.as("M1"), Action::ManageTeam).error().args.at("who") == "S1, S2");
}

namespace {

app::Authorship by(domain::UserId owner, domain::UserId submitter, domain::UserId editor) {
    return {owner, submitter, editor, at("2026-03-18T09:00:00+08:00"),
            at("2026-03-01T09:00:00+08:00")};
}

std::string refusal(TestCompany &company, const app::Authorship &authorship) {
    const auto answer =
        app::demandApproval(company.context(), Action::ApprovePlan, authorship, "C001");
    return answer ? (*answer ? "solo" : "") : answer.error().reason;
}

void activate(TestCompany &company, const std::string &code, bool active) {
    app::UserChange change;
    change.active = active;
    REQUIRE(app::TeamService(company.context()).set(code, change));
}

} // namespace

TEST_CASE("nobody approves what they own, submitted or last edited while others could") {
    TestCompany company;
    const auto s1 = idOf(company, "S1");
    const auto m1 = idOf(company, "M1");
    company.as("S1");
    CHECK(refusal(company, by(m1, m1, m1)).empty());
    for (const auto &authorship : {by(s1, m1, m1), by(m1, s1, m1), by(m1, m1, s1)}) {
        CHECK(refusal(company, authorship) == "self_approval");
    }
    company.as("M1");
    CHECK(refusal(company, by(m1, s1, s1)) == "forbidden");
    company.as("S2"); // another team's supervisor
    CHECK(refusal(company, by(m1, m1, m1)) == "forbidden");
}

TEST_CASE("when the owner's own supervisor is barred another team's supervisor steps in") {
    TestCompany company;
    const auto s1 = idOf(company, "S1");
    const auto m1 = idOf(company, "M1");
    company.as("S2");
    CHECK(refusal(company, by(m1, m1, s1)).empty());
    company.as("M2");
    CHECK(refusal(company, by(m1, m1, s1)) == "forbidden");
}

TEST_CASE("the only one who may approve approves their own work, flagged as self-approved") {
    TestCompany company;
    company.as("S1");
    company.clock.set(at("2026-02-01T10:00:00+08:00"));
    activate(company, "S2", false); // left before the thing was made
    company.clock.set(at("2026-03-18T10:00:00+08:00"));
    const auto s1 = idOf(company, "S1");
    CHECK(refusal(company, by(s1, s1, s1)) == "solo");
    activate(company, "S2", true);
    CHECK(refusal(company, by(s1, s1, s1)) == "self_approval");
}

TEST_CASE("putting the other approver aside for a while does not make one the only one") {
    TestCompany company;
    company.as("S1");
    const auto s1 = idOf(company, "S1");
    activate(company, "S2", false); // after the submission
    CHECK(refusal(company, by(s1, s1, s1)) == "self_approval");
    activate(company, "S2", true);
    company.clock.set(at("2026-03-10T10:00:00+08:00")); // before it, but by the one who gains
    app::UserChange demoted;
    demoted.role = domain::Role::Viewer;
    REQUIRE(app::TeamService(company.context()).set("S2", demoted));
    CHECK(refusal(company, by(s1, s1, s1)) == "self_approval");
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
