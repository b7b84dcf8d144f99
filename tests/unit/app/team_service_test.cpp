// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team_service.h"
#include "storage/history.h"
#include "support/catch.h"
#include "support/test_company.h"

namespace {

using namespace accord;
using app::TeamService;
using app::UserChange;
using test::TestCompany;

UserChange reportingTo(const std::string &code) {
    UserChange change;
    change.reportsTo = code;
    return change;
}

} // namespace

TEST_CASE("a supervisor adds a user who reports to somebody") {
    TestCompany company;
    TeamService team(company.as("S1"));
    const auto added = team.add({"M9", "  李四 ", domain::Role::Manager, "S1"});
    REQUIRE(added);
    CHECK(added->name == "李四");
    CHECK(added->version == 1);
    const auto stored = team.find("M9");
    REQUIRE(stored);
    CHECK(stored->reportsTo == team.find("S1")->id);
    CHECK(company.published() == static_cast<std::uint32_t>(app::DataKind::Team));
}

TEST_CASE("a user code is unique and fit for the command line") {
    TestCompany company;
    TeamService team(company.as("S1"));
    const auto twice = team.add({"M1", "x", domain::Role::Manager, ""});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == base::ErrorCode::Duplicate);
    for (const char *code : {"", "a b", "a,b", "-x", "a\nb", "\"q"}) {
        const auto refused = team.add({code, "x", domain::Role::Manager, ""});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == "user.code_bad");
    }
    CHECK(team.add({"N1", "  ", domain::Role::Manager, ""}).error().reason == "user.name_required");
    CHECK(team.add({"N1", "x", domain::Role::Manager, "nobody"}).error().reason ==
          "user.not_found");
    CHECK(team.list().size() == 7);
}

TEST_CASE("a reporting line never closes to a circle") {
    TestCompany company;
    TeamService team(company.as("S1"));
    REQUIRE(team.set("S1", reportingTo("S2")));
    for (const char *superior : {"S1", "M1"}) {
        const auto refused = team.set("S1", reportingTo(superior));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == "user.circle");
    }
    const auto closed = team.set("S2", reportingTo("M1")); // M1 -> S1 -> S2
    REQUIRE_FALSE(closed);
    CHECK(closed.error().reason == "user.circle");
    REQUIRE(team.set("S1", reportingTo("")));
    CHECK(team.find("S1")->reportsTo.isNull());
}

TEST_CASE("the last active supervisor can neither leave nor change role") {
    TestCompany company;
    TeamService team(company.as("S1"));
    UserChange leaves;
    leaves.active = false;
    REQUIRE(team.set("S2", leaves));
    CHECK_FALSE(team.find("S2")->active);
    const auto refused = team.set("S1", leaves);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "user.last_supervisor");
    UserChange demoted;
    demoted.role = domain::Role::Viewer;
    CHECK(team.set("S1", demoted).error().reason == "user.last_supervisor");
    CHECK(team.find("S1")->active);
}

TEST_CASE("only supervisors manage the team") {
    TestCompany company;
    for (const char *code : {"M1", "C1", "V1"}) {
        TeamService team(company.as(code));
        CHECK(team.add({"N1", "x", domain::Role::Manager, ""}).error().reason == "forbidden");
        CHECK(team.set("M2", reportingTo("")).error().reason == "forbidden");
    }
    CHECK(company.published() == 0);
}
