// SPDX-License-Identifier: GPL-3.0-or-later
// Concentration, moved limits and disagreement of the indicators.
#include "abc_input.h"
#include "domain/abc/abc_agreement.h"
#include "domain/abc/abc_pareto.h"
#include "domain/abc/abc_policy.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace accord;
using namespace accord::domain;
using namespace accord::test;

namespace {

AbcResult resultOf(const std::vector<std::int64_t> &payments, const AbcPolicy &policy) {
    AbcInputBuilder b;
    b.payments(payments);
    return classify(b.input, year2017(), policy);
}

AbcPolicy byShare() {
    AbcPolicy policy = paymentOnly();
    policy.method = AbcMethod::ValueShare;
    return policy;
}

} // namespace

TEST_CASE("the order of payment sums up to what each row says of its cumulative share") {
    const AbcResult result = resultOf({100, 400, 0, 300, 200, 200, -50}, paymentOnly());
    const auto pareto = paretoOf(result);
    REQUIRE(pareto);
    CHECK(pareto->indicator == AbcIndicator::Payment);
    CHECK(pareto->value == std::vector<std::int64_t>{400, 300, 200, 200, 100, 0, -50});
    CHECK(pareto->total == 1200);
    REQUIRE(pareto->order.size() == 7);
    for (std::size_t i = 0; i < pareto->order.size(); ++i) {
        CHECK(result.rows[pareto->order[i]].paymentCumulativeShare == pareto->cumulative[i]);
    }
    CHECK(pareto->limits == std::array<std::size_t, 2>{1, 4});
}

TEST_CASE("concentration follows margin when payment is off, and is absent without either") {
    AbcInputBuilder b;
    b.fact(b.customer("K1"), 201706, {}, 10);
    b.fact(b.customer("K2"), 201706, {}, 30);
    AbcPolicy policy;
    policy.weights = {std::nullopt, 10'000, std::nullopt};
    const AbcResult result = classify(b.input, year2017(), policy);
    const auto pareto = paretoOf(result);
    REQUIRE(pareto);
    CHECK(pareto->indicator == AbcIndicator::Margin);
    CHECK(pareto->value == std::vector<std::int64_t>{30, 10});
    CHECK_FALSE(paretoOf(AbcResult{}));
}

TEST_CASE("a limit moved by count cuts after exactly that many customers") {
    REQUIRE(rc::check([] {
        const int n = *rc::gen::inRange(3, 60);
        std::vector<std::int64_t> payments;
        for (int i = 0; i < n; ++i) {
            payments.push_back(1000 - i); // all different and positive
        }
        const AbcResult before = resultOf(payments, paymentOnly());
        const auto pareto = paretoOf(before);
        const auto limit = *rc::gen::element(AbcLimit::A, AbcLimit::B);
        const auto lowest = limit == AbcLimit::A ? 1 : 2;
        const auto place =
            static_cast<std::size_t>(*rc::gen::inRange(lowest, limit == AbcLimit::A ? n - 1 : n));
        const AbcPolicy policy = withLimit(before.policy, *pareto, limit, place);
        RC_ASSERT(issuesOf(policy).empty());
        const auto after = paretoOf(resultOf(payments, policy));
        RC_ASSERT(after->limits[static_cast<std::size_t>(limit)] == place);
        const std::size_t other = limit == AbcLimit::A ? 1 : 0;
        if (limit == AbcLimit::A ? place < pareto->limits[1] : place > pareto->limits[0]) {
            RC_ASSERT(after->limits[other] == pareto->limits[other]);
        }
    }));
}

TEST_CASE("a limit moved by share cuts after that many customers where whole basis points can") {
    REQUIRE(rc::check([] {
        const auto payments = *rc::gen::container<std::vector<std::int64_t>>(
            *rc::gen::inRange<std::size_t>(3, 40), rc::gen::inRange<std::int64_t>(500, 5000));
        const AbcResult before = resultOf(payments, byShare());
        const auto pareto = paretoOf(before);
        const auto place = *rc::gen::inRange<std::size_t>(1, payments.size() - 1);
        const AbcPolicy policy = withLimit(before.policy, *pareto, AbcLimit::A, place);
        RC_ASSERT(issuesOf(policy).empty());
        const auto after = paretoOf(resultOf(payments, policy));
        // Equal payments cannot be parted: the limit comes after the last of them.
        std::size_t expected = place;
        while (expected < payments.size() && pareto->value[expected] == pareto->value[place - 1]) {
            ++expected;
        }
        RC_ASSERT(after->limits[0] == expected);
    }));
}

TEST_CASE("a share found by moving a limit is the roundest that cuts there") {
    const AbcResult result = resultOf({50, 20, 20, 10}, byShare());
    const auto pareto = paretoOf(result);
    CHECK(withLimit(result.policy, *pareto, AbcLimit::A, 1).valueShare ==
          std::array<int, 2>{3000, 9000});
    CHECK(withLimit(result.policy, *pareto, AbcLimit::A, 2).valueShare ==
          std::array<int, 2>{6000, 9000});
    // Pushed along: the other limit gives way.
    CHECK(withLimit(result.policy, *pareto, AbcLimit::B, 2).valueShare ==
          std::array<int, 2>{5999, 6000});
}

TEST_CASE("too few customers, or nothing paid, leave the policy as it is") {
    const AbcResult two = resultOf({5, 3}, paymentOnly());
    CHECK(withLimit(two.policy, *paretoOf(two), AbcLimit::A, 2) == two.policy);
    const AbcResult none = resultOf({0, 0, 0, -1}, byShare());
    CHECK(withLimit(none.policy, *paretoOf(none), AbcLimit::B, 2) == none.policy);
}

TEST_CASE("a limit dragged beyond the ends leaves each class one customer") {
    const AbcResult result = resultOf({9, 8, 7, 6, 5}, paymentOnly());
    const auto pareto = paretoOf(result);
    CHECK(withLimit(result.policy, *pareto, AbcLimit::A, 0).ratio == std::array<int, 3>{1, 2, 2});
    CHECK(withLimit(result.policy, *pareto, AbcLimit::A, 99).ratio == std::array<int, 3>{3, 1, 1});
    CHECK(withLimit(result.policy, *pareto, AbcLimit::B, 0).ratio == std::array<int, 3>{1, 1, 3});
}

TEST_CASE("each pair of indicators is counted, and who is two classes apart is named") {
    AbcInputBuilder b;
    // Payment 5 4 3 2 1; margin 1 4 3 2 5: the first and the last stand at opposite ends.
    for (int i = 0; i < 5; ++i) {
        b.fact(b.customer("K" + std::to_string(i)), 201706, 5 - i, i == 0 ? 1 : i == 4 ? 5 : 5 - i);
    }
    const AbcResult result = classify(b.input, year2017(), AbcPolicy{});
    const AbcAgreement agreement = agreementOf(result);
    REQUIRE(agreement.pairs.size() == 1);
    CHECK(agreement.pairs[0].down == AbcIndicator::Payment);
    CHECK(agreement.pairs[0].across == AbcIndicator::Margin);
    CHECK(agreement.pairs[0].count[0] == std::array<int, 3>{0, 0, 1});
    CHECK(agreement.pairs[0].count[1] == std::array<int, 3>{0, 2, 0});
    CHECK(agreement.pairs[0].count[2] == std::array<int, 3>{1, 0, 1});
    CHECK(agreement.agreeing == 3);
    CHECK(agreement.differing == 2);
    REQUIRE(agreement.twoOff.size() == 2);
    for (const std::size_t row : agreement.twoOff) {
        CHECK((result.rows[row].customer == 0 || result.rows[row].customer == 4));
    }
}
