// SPDX-License-Identifier: GPL-3.0-or-later
// Role × action × own, team, other: every action of the one permission table is tried through the
// services by every role in every book, and goes through exactly where the table says so. An action
// without a probe fails.
#include "support/catch.h"
#include "unit/app/permission_probes.h"

#include <algorithm>

namespace {

using namespace accord;
using domain::Action;
using domain::Reach;
using test::Book;
using test::PermissionGround;
using test::Probe;

struct Actor {
    const char *code;
    domain::Role role;
};
constexpr std::array kActors{Actor{"M1", domain::Role::Manager},
                             Actor{"S1", domain::Role::Supervisor},
                             Actor{"C1", domain::Role::Service}, Actor{"V1", domain::Role::Viewer}};

// Whose book is own, the team's or another's, seen from the actor; "" when there is none.
std::string ownerOf(const Actor &actor, Reach reach) {
    if (reach == Reach::Own) {
        return actor.code;
    }
    if (reach == Reach::Team) {
        return actor.role == domain::Role::Supervisor ? "M2" : "";
    }
    return "M3";
}

// A refusal says what was wanted, of which customer, and who may.
void checkRefusal(const Probe &probe, const Book &book, const base::Error &refusal) {
    CHECK(refusal.reason == "forbidden");
    if (probe.asks == test::Asks::OfRow || probe.asks == test::Asks::AfterAnother) {
        return; // a rejected row has its word alone; of two the first missing one is named
    }
    CHECK(refusal.args.at("action") == domain::actionCode(probe.action));
    CHECK_FALSE(refusal.args.at("who").empty());
    if (probe.asks == test::Asks::OfBook) {
        const std::string named = refusal.entity + " "; // of a plan also the year
        CHECK((named.starts_with(book.customer + " ") || named.starts_with(book.other + " ")));
    }
}

void checkIn(PermissionGround &ground, const Actor &actor, Reach reach, const Probe &probe) {
    const Book book = ground.book();
    app::Context &context = ground.as(actor.code);
    const bool isOfBook = probe.asks == test::Asks::OfBook || probe.asks == test::Asks::OfRow;
    const bool allowed = domain::mayDo(actor.role, probe.action, isOfBook ? reach : Reach::Own);
    const base::Done done = probe.run(ground, context, book);
    INFO(actor.code << ": " << probe.name << " in the book of " << book.owner
                    << (done ? "" : ": " + done.error().reason + ", " + done.error().detail));
    CHECK((!done && done.error().reason == "forbidden") == !allowed);
    if (!allowed && !done) {
        checkRefusal(probe, book, done.error());
    }
    if (allowed && probe.isWhole) {
        CHECK(done.has_value());
    }
}

} // namespace

TEST_CASE("every action is allowed exactly where the permission table says so") {
    for (const Actor &actor : kActors) {
        for (const Reach reach : {Reach::Own, Reach::Team, Reach::Other}) {
            const std::string owner = ownerOf(actor, reach);
            if (owner.empty()) {
                continue;
            }
            PermissionGround ground(owner);
            const auto user = app::TeamService(ground.as(actor.code)).find(owner);
            REQUIRE(app::reachOf(ground.as(actor.code), user->id) == reach);
            for (const Probe &probe : test::permissionProbes()) {
                checkIn(ground, actor, reach, probe);
            }
        }
    }
}

TEST_CASE("no action of the permission table is without a probe") {
    for (const Action action : domain::allActions()) {
        INFO(domain::actionCode(action));
        CHECK(std::ranges::any_of(test::permissionProbes(),
                                  [action](const Probe &probe) { return probe.action == action; }));
    }
}
