// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plan_json.h"
#include "domain/plan/target_editing.h"
#include "domain/plan/target_rules.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace accord::domain;

namespace {

constexpr TargetMonths kProfile{100, 200, 150, 150, 170, 190, 220, 230, 180, 160, 140, 130};

PlanTarget spreadOf(std::int64_t year) {
    PlanTarget target;
    target.category = "Tea";
    REQUIRE(typeYear(target, year, kProfile));
    return target;
}

// One random edit; what is refused must leave the target as it was.
void editAtRandom(PlanTarget &target) {
    const PlanTarget before = target;
    const auto month = *rc::gen::inRange<std::size_t>(0, 12);
    const auto amount = *rc::gen::inRange<std::int64_t>(0, 3'000'000);
    accord::base::Done done;
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
    case 1: {
        const TypedMonth typed[]{{month, amount}};
        done = typeMonths(target, typed, YearRule::Keep, kProfile);
        break;
    }
    case 2: { // paste of a block
        std::vector<TypedMonth> typed;
        for (std::size_t m = month; m < 12; ++m) {
            typed.push_back({m, amount + static_cast<std::int64_t>(m)});
        }
        done = typeMonths(target, typed, YearRule::Follow, kProfile);
        break;
    }
    case 3:
        target.locked[month] = !target.locked[month];
        break;
    case 4:
        done = typeYear(target, amount * 12, kProfile);
        break;
    default:
        done = typeTotal(std::span(&target, 1), amount * 10, std::span(&kProfile, 1));
    }
    if (!done) {
        RC_ASSERT(done.error().reason == "target.over_locked");
        RC_ASSERT(target.months == before.months);
        RC_ASSERT(target.year == before.year);
    }
}

PlanTarget through(const PlanTarget *before, const PlanTarget &after) {
    Plan plan;
    plan.validFrom = accord::base::Date(2026, 1, 1);
    plan.validTo = accord::base::Date(2026, 12, 31);
    if (before != nullptr) {
        plan.targets.push_back(*before);
    }
    const auto issues = applyPlanJson(
        {{"targets", {targetEntry(before, after)}}}, plan,
        [](const std::string & /*category*/, PlanMetric /*metric*/) { return TargetMonths{}; });
    REQUIRE(issues.empty());
    REQUIRE(plan.targets.size() == 1);
    return plan.targets.front();
}

} // namespace

TEST_CASE("a typed month is locked and the open months share the rest of the year") {
    PlanTarget target = spreadOf(120'000'00);
    const TypedMonth january[]{{0, 30'000'00}};
    REQUIRE(typeMonths(target, january, YearRule::Keep, kProfile));
    CHECK(target.year == 120'000'00);
    CHECK(target.months[0] == 30'000'00);
    CHECK(target.locked[0]);
    CHECK_FALSE(target.locked[1]);
    CHECK(addsUp(target));
}

TEST_CASE("months typed one after another into an empty target make its year") {
    PlanTarget target;
    target.category = "Tea";
    for (std::size_t m = 0; m < 12; ++m) {
        const TypedMonth typed[]{{m, 100}};
        REQUIRE(typeMonths(target, typed, YearRule::Keep, kProfile));
        CHECK(target.year == static_cast<std::int64_t>(100 * (m + 1)));
    }
    const TypedMonth again[]{{0, 500}};
    REQUIRE(typeMonths(target, again, YearRule::Keep, kProfile));
    CHECK(target.year == 1'600); // nothing is open: the year follows
}

TEST_CASE("open months that already make the year stay where they are") {
    PlanTarget before;
    before.category = "Tea";
    before.metric = PlanMetric::NetSales;
    before.year = 1;
    before.months[1] = 1; // one fen, which no whole yuan reaches
    PlanTarget after = before;
    after.months = {0, 0, 0, 0, 0, 0, 1};
    const PlanTarget stored = through(&before, after);
    CHECK(stored.months == after.months);
    CHECK(stored.locked == after.locked);
    CHECK(stored.year == after.year);
}

TEST_CASE("locked months above the year are refused and nothing changes") {
    PlanTarget target = spreadOf(1'000'00);
    const PlanTarget before = target;
    const TypedMonth typed[]{{3, 1'000'01}};
    const auto done = typeMonths(target, typed, YearRule::Keep, kProfile);
    REQUIRE_FALSE(done);
    CHECK(done.error().reason == "target.over_locked");
    CHECK(done.error().args.at("difference") == "-1");
    CHECK(target.months == before.months);
    CHECK(target.locked == before.locked);
}

TEST_CASE("a total over categories is shared by their profiles and adds up") {
    std::vector<PlanTarget> targets(2);
    targets[0].category = "Tea";
    targets[1].category = "Juice";
    TargetMonths half{};
    std::ranges::transform(kProfile, half.begin(), [](std::int64_t m) { return m / 2; });
    const TargetMonths profiles[]{kProfile, half};
    REQUIRE(typeTotal(targets, 300'000'01, profiles));
    CHECK(*targets[0].year + *targets[1].year == 300'000'01);
    CHECK(addsUp(targets[0]));
    CHECK(addsUp(targets[1]));
    CHECK(*targets[0].year > *targets[1].year);
}

TEST_CASE("months add up to the year after any sequence of edits") {
    REQUIRE(rc::check([] {
        PlanTarget target;
        target.category = "Tea";
        const int edits = *rc::gen::inRange(1, 12);
        for (int i = 0; i < edits; ++i) {
            editAtRandom(target);
            RC_ASSERT(addsUp(target));
        }
    }));
}

TEST_CASE("the document entry of an edit leaves in the plan exactly what the edit made") {
    REQUIRE(rc::check([] {
        PlanTarget before;
        before.category = "Tea";
        editAtRandom(before);
        PlanTarget after = before;
        const int edits = *rc::gen::inRange(1, 4);
        for (int i = 0; i < edits; ++i) {
            editAtRandom(after);
        }
        const bool isNew = *rc::gen::arbitrary<bool>();
        const PlanTarget stored = through(isNew ? nullptr : &before, after);
        RC_ASSERT(stored.months == after.months);
        RC_ASSERT(stored.year == after.year);
        RC_ASSERT(stored.locked == after.locked);
    }));
}

TEST_CASE("an unchanged or cleared target travels as what it is") {
    const PlanTarget target = spreadOf(1'200'00);
    CHECK(targetEntry(&target, target).size() == 2);
    PlanTarget none = target;
    clearTarget(none);
    const PlanTarget stored = through(&target, none);
    CHECK_FALSE(stored.year);
    CHECK(stored.months == TargetMonths{});
}
