// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visit/visit_json.h"
#include "domain/visit/visit_rules.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace accord;
using domain::Visit;
using domain::VisitState;

namespace {

const base::Date kDay(2026, 3, 18);

Visit planned() {
    Visit visit;
    visit.id = domain::VisitId(5);
    visit.customer = domain::CustomerId(7);
    visit.owner = domain::UserId(9);
    visit.plannedOn = kDay;
    return visit;
}

bool hasIssue(const Visit &visit, const std::string &reason) {
    for (const base::Error &issue : domain::check(visit)) {
        if (issue.reason == reason) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a planned visit needs a customer and a day, a held one its result") {
    CHECK(domain::check(planned()).empty());
    CHECK(hasIssue(Visit(), "visit.customer_required"));
    CHECK(hasIssue(Visit(), "visit.day_required"));
    Visit held = planned();
    REQUIRE(domain::hold(held, kDay));
    CHECK(hasIssue(held, "visit.result_required"));
    held.result = 6;
    CHECK(hasIssue(held, "visit.result_range"));
    held.result = 3;
    CHECK(domain::check(held).empty());
    held.nextVisit = kDay;
    CHECK(hasIssue(held, "visit.next_before"));
    Visit joint = planned();
    joint.kind = domain::VisitKind::Joint;
    CHECK(hasIssue(joint, "visit.partner_required"));
}

TEST_CASE("observations keep to their unit") {
    Visit visit = planned();
    visit.observations = {{domain::ObservationKind::ShelfShare, "", 32'500, {}, ""}};
    CHECK(domain::check(visit).empty());
    visit.observations[0].valueMilli = 100'001;
    CHECK(hasIssue(visit, "visit.observation_range"));
    visit.observations[0] = {domain::ObservationKind::Facings, "", 4'500, {}, ""};
    CHECK(hasIssue(visit, "visit.observation_range"));
    visit.observations[0] = {domain::ObservationKind::PromotionRunning, "", 1'000, {}, ""};
    CHECK(domain::check(visit).empty());
}

TEST_CASE("a visit is cancelled before its day and not held from its day on") {
    Visit visit = planned();
    CHECK(domain::cancel(visit, kDay, "x").error().reason == "visit.cancel_late");
    CHECK(domain::cancel(visit, kDay.plusDays(-1), " ").error().reason == "visit.reason_required");
    const std::vector<std::string> known{"customer_absent", "other"};
    CHECK(domain::notHeld(visit, kDay.plusDays(-1), "other", "", known).error().reason ==
          "visit.not_held_early");
    CHECK(domain::notHeld(visit, kDay, "lazy", "", known).error().reason == "visit.reason_unknown");
    CHECK(visit.state == VisitState::Planned);
    Visit cancelled = visit;
    REQUIRE(domain::cancel(cancelled, kDay.plusDays(-1), "客户出差"));
    CHECK(cancelled.state == VisitState::Cancelled);
    REQUIRE(domain::notHeld(visit, kDay.plusDays(2), "customer_absent", "门锁着", known));
    CHECK(visit.state == VisitState::NotHeld);
    CHECK(domain::hold(visit, kDay).error().reason == "visit.closed");
    CHECK(domain::plan(visit, kDay, {}).error().reason == "visit.closed");
}

TEST_CASE("missed is a planned visit past its day, until it is logged, moved or closed") {
    Visit visit = planned();
    CHECK_FALSE(domain::isMissed(visit, kDay));
    CHECK(domain::isMissed(visit, kDay.plusDays(1)));
    Visit moved = visit;
    REQUIRE(domain::plan(moved, kDay.plusDays(3), 600));
    CHECK_FALSE(domain::isMissed(moved, kDay.plusDays(1)));
    REQUIRE(domain::begin(visit, kDay));
    CHECK_FALSE(domain::isMissed(visit, kDay.plusDays(1)));
}

TEST_CASE("the next visit is due an interval after the last, or when the customer was assigned") {
    const auto due = domain::dueOf(kDay.plusDays(-10), kDay.plusDays(-90), 7, kDay);
    CHECK(due.due == kDay.plusDays(-3));
    CHECK(due.overdueDays == 3);
    CHECK(due.ratioMilli() == 428);
    CHECK(domain::dueOf({}, kDay.plusDays(-5), 30, kDay).overdueDays == 5);
    CHECK(domain::dueOf({}, {}, 30, kDay).due == kDay);
    CHECK(domain::dueOf(kDay, kDay, 14, kDay).overdueDays == -14);
}

TEST_CASE("every minute of the day comes back from its text") {
    for (int minute = 0; minute < 24 * 60; ++minute) {
        REQUIRE(domain::timeFromText(domain::timeText(minute)) == minute);
    }
    for (const char *bad : {"", "10", "24:00", "9:60", "9:5", "x9:00", "1:2:3", "100:00"}) {
        INFO(bad);
        CHECK_FALSE(domain::timeFromText(bad));
    }
}

TEST_CASE("thousandths come back from their number") {
    rc::check("exactly", [] {
        const auto milli = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        RC_ASSERT(domain::milliFromJson(domain::milliToJson(milli)) == milli);
    });
}

TEST_CASE("the lists of a call card come back from their JSON") {
    Visit visit = planned();
    visit.contacts = {{12, "王经理"}, {0, "店员"}};
    visit.preparation = {{"last_promises", true}};
    visit.needs = {domain::Need::Price, domain::Need::SharedIdea};
    visit.objections = {{"太贵", "听", "问", "解释", "跟进", true}};
    visit.competitors = {{"某品牌", "茶", "买一送一", 350, 21'500}, {"另一", "", "", {}, {}}};
    visit.coaching = {{{"opening", 4}}, "稳", "多听", "再访", kDay};
    Visit back;
    domain::cardFromJson(domain::cardToJson(visit), back);
    CHECK(back.contacts == visit.contacts);
    CHECK(back.preparation == visit.preparation);
    CHECK(back.needs == visit.needs);
    CHECK(back.objections == visit.objections);
    CHECK(back.competitors == visit.competitors);
    CHECK(back.coaching == visit.coaching);
}
