// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc.h"
#include "domain/customer/customer.h"
#include "domain/plan/plan.h"
#include "domain/sales/sales_fact.h"
#include "domain/task/task.h"
#include "domain/team/user.h"
#include "domain/visit/visit_words.h"
#include "support/catch.h"

#include <set>

using namespace accord::domain;

namespace {

// Every value of an enum comes back from its word, and no two values share one.
template<class Enum, class ToWord, class FromWord>
void checkWords(int count, ToWord toWord, FromWord fromWord) {
    std::set<std::string> seen;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        const std::string word(toWord(value));
        INFO(word);
        CHECK(seen.insert(word).second);
        CHECK(fromWord(word) == value);
    }
    CHECK(!fromWord("no such word"));
}

} // namespace

TEST_CASE("Every customer word names one value and comes back") {
    checkWords<CustomerKind>(
        6, [](auto v) { return code(v); }, customerKindFromCode);
    checkWords<StoreFormat>(
        13, [](auto v) { return code(v); }, storeFormatFromCode);
    checkWords<Settlement>(
        3, [](auto v) { return code(v); }, settlementFromCode);
    checkWords<Stage>(
        8, [](auto v) { return code(v); }, stageFromCode);
    checkWords<CustomerStatus>(
        3, [](auto v) { return code(v); }, customerStatusFromCode);
    checkWords<KeyAccountStatus>(
        4, [](auto v) { return code(v); }, keyAccountStatusFromCode);
    checkWords<Role>(4, roleCode, roleFromCode);
}

TEST_CASE("Every plan word names one value and comes back") {
    checkWords<PlanStep>(
        9, [](auto v) { return code(v); }, planStepFromCode);
    checkWords<PlanMetric>(
        4, [](auto v) { return code(v); }, planMetricFromCode);
    checkWords<LineKind>(
        7, [](auto v) { return code(v); }, lineKindFromCode);
    checkWords<SpendKind>(
        3, [](auto v) { return code(v); }, spendKindFromCode);
    checkWords<RebateBasis>(
        5, [](auto v) { return code(v); }, rebateBasisFromCode);
    checkWords<RebateMode>(
        3, [](auto v) { return code(v); }, rebateModeFromCode);
    checkWords<AppliesTo>(
        2, [](auto v) { return code(v); }, appliesToFromCode);
    checkWords<LinePeriod>(
        4, [](auto v) { return code(v); }, linePeriodFromCode);
    checkWords<LineForm>(
        3, [](auto v) { return code(v); }, lineFormFromCode);
    checkWords<Side>(
        2, [](auto v) { return code(v); }, sideFromCode);
    CHECK(code(CheckLevel::Should) == "should");
    CHECK(code(CheckState::NotCheckable) == "not_checkable");
}

TEST_CASE("Every ABC word names one value and comes back") {
    checkWords<AbcIndicator>(3, abcIndicatorCode, abcIndicatorFromCode);
    checkWords<AbcMethod>(2, abcMethodCode, abcMethodFromCode);
    checkWords<AbcPeriods>(4, abcPeriodsCode, abcPeriodsFromCode);
    checkWords<AbcExclusion>(5, abcExclusionCode, abcExclusionFromCode);
    checkWords<AbcMovement>(5, abcMovementCode, abcMovementFromCode);
    checkWords<AbcStability>(5, abcStabilityCode, abcStabilityFromCode);
    CHECK(abcClassCode(AbcClass::None) == "-");
    CHECK(abcClassFromCode("A") == AbcClass::A);
    CHECK(abcClassFromCode("D") == AbcClass::None);
    CHECK(salesFieldCode(SalesField::TradeSpend) == "trade_spend");
}

TEST_CASE("Every word of tasks and visits names one value and comes back") {
    checkWords<TaskState>(
        3, [](auto v) { return code(v); }, taskStateFromCode);
    checkWords<TaskSource>(
        6, [](auto v) { return code(v); }, taskSourceFromCode);
    checkWords<VisitKind>(
        5, [](auto v) { return code(v); }, visitKindFromCode);
    checkWords<VisitState>(
        5, [](auto v) { return code(v); }, visitStateFromCode);
    checkWords<Mood>(
        4, [](auto v) { return code(v); }, moodFromCode);
    checkWords<Need>(
        8, [](auto v) { return code(v); }, needFromCode);
    checkWords<ObservationKind>(
        kObservationKinds, [](auto v) { return code(v); }, observationKindFromCode);
    for (int kind = 0; kind < kObservationKinds; ++kind) {
        CHECK_FALSE(unitOf(static_cast<ObservationKind>(kind)).empty());
    }
}
