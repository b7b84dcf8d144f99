// SPDX-License-Identifier: GPL-3.0-or-later
// Every customer and team use case asks the one permission table: role × action × whose book.
#include "app/customer_service.h"
#include "app/team_service.h"
#include "support/catch.h"
#include "support/test_company.h"

#include <array>
#include <functional>

namespace {

using namespace accord;
using domain::Action;
using domain::Reach;
using test::TestCompany;

struct Actor {
    const char *code;
    domain::Role role;
};
constexpr std::array kActors{Actor{"M1", domain::Role::Manager},
                             Actor{"S1", domain::Role::Supervisor},
                             Actor{"C1", domain::Role::Service}, Actor{"V1", domain::Role::Viewer}};

struct UseCase {
    const char *name;
    Action action;
    std::function<base::Result<bool>(app::Context &, const std::string &customer)> run;
};

template<class T>
base::Result<bool> outcome(base::Result<T> result) {
    return std::move(result).map([](auto &&) { return true; });
}

const std::vector<UseCase> &customerUseCases() {
    static const std::vector<UseCase> cases{
        {"show", Action::ViewCustomer,
         [](app::Context &c, const std::string &code) {
             return outcome(app::CustomerService(c).show(code));
         }},
        {"set", Action::EditCustomer,
         [](app::Context &c, const std::string &code) {
             return outcome(app::CustomerService(c).set(code, {{"city", "新"}}));
         }},
        {"archive", Action::EditCustomer,
         [](app::Context &c, const std::string &code) {
             return outcome(app::CustomerService(c).archive(code));
         }},
        {"unassign", Action::AssignCustomer,
         [](app::Context &c, const std::string &code) {
             return outcome(app::CustomerService(c).assign({code}, ""));
         }},
    };
    return cases;
}

// A customer whose book is, seen from the actor, the reach asked for; "" when there is none.
std::string bookOf(const Actor &actor, Reach reach) {
    switch (reach) {
    case Reach::Own:
        return actor.code;
    case Reach::Team:
        return actor.role == domain::Role::Supervisor ? "M2" : "";
    case Reach::Other:
        return "M3";
    }
    return {};
}

// Puts the owner in without asking anybody, so that also a viewer may "own" for the table's sake.
void giveTo(TestCompany &company, const std::string &code, const std::string &owner) {
    auto &statement = company.db().cached(
        "UPDATE customer SET owner_id = (SELECT id FROM app_user WHERE code = ?1)"
        " WHERE code = ?2");
    db::Transaction transaction(company.db());
    REQUIRE(statement.bind(1, owner).bind(2, code).run() == 1);
    transaction.commit();
}

} // namespace

TEST_CASE("every customer use case is allowed exactly where the permission table says so") {
    for (const Actor &actor : kActors) {
        for (const Reach reach : {Reach::Own, Reach::Team, Reach::Other}) {
            const std::string owner = bookOf(actor, reach);
            if (owner.empty()) {
                continue;
            }
            for (const UseCase &useCase : customerUseCases()) {
                TestCompany company;
                REQUIRE(app::CustomerService(company.as("S1")).add("C1", {{"name", "x"}}));
                giveTo(company, "C1", owner);
                app::Context &context = company.as(actor.code);
                REQUIRE(app::reachOf(context, app::TeamService(context).find(owner)->id) == reach);
                // Unassigning is editing too, and the book it goes to is nobody's.
                const bool allowed = domain::mayDo(actor.role, useCase.action, reach) &&
                                     (useCase.action != Action::AssignCustomer ||
                                      (domain::mayDo(actor.role, Action::EditCustomer, reach) &&
                                       domain::mayDo(actor.role, Action::AssignCustomer,
                                                     app::reachOf(context, domain::UserId()))));
                INFO(actor.code << " " << useCase.name << " in the book of " << owner);
                const auto result = useCase.run(context, "C1");
                CHECK(result.has_value() == allowed);
                if (!result) {
                    CHECK(result.error().reason == "forbidden");
                    CHECK(app::CustomerService(context).find("C1")->version == 1);
                }
            }
        }
    }
}

TEST_CASE("every team use case is allowed exactly where the permission table says so") {
    for (const Actor &actor : kActors) {
        TestCompany company;
        app::TeamService team(company.as(actor.code));
        const bool allowed = domain::mayDo(actor.role, Action::ManageTeam, Reach::Own);
        CHECK(team.add({"N1", "x", domain::Role::Viewer, ""}).has_value() == allowed);
        app::UserChange change;
        change.name = "y";
        CHECK(team.set("M2", change).has_value() == allowed);
        CHECK(team.list().size() == (allowed ? 8U : 7U));
    }
}
