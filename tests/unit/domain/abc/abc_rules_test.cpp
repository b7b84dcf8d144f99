// SPDX-License-Identifier: GPL-3.0-or-later
// The worked numbers of RULES section 4.
#include "abc_input.h"
#include "domain/abc/abc_population.h"
#include "domain/abc/abc_why.h"
#include "support/catch.h"

#include <algorithm>
#include <limits>

using namespace accord;
using namespace accord::domain;
using namespace accord::test;
using base::Date;
using base::Month;
using base::Period;

namespace {

std::string sizes(std::int64_t n) {
    const AbcCuts cuts = countRatioCuts(n, {1, 2, 2});
    return std::to_string(cuts.a) + "/" + std::to_string(cuts.ab - cuts.a) + "/" +
           std::to_string(n - cuts.ab);
}

bool noticed(const AbcResult &result, const std::string &word) {
    return std::any_of(result.notices.begin(), result.notices.end(),
                       [&](const AbcNotice &n) { return n.word == word; });
}

} // namespace

TEST_CASE("Cuts of 1:2:2 are the worked ones for 1 to 7 and for 692") {
    CHECK(sizes(1) == "1/0/0");
    CHECK(sizes(2) == "1/1/0");
    CHECK(sizes(3) == "1/1/1");
    CHECK(sizes(4) == "1/1/2");
    CHECK(sizes(5) == "1/2/2");
    CHECK(sizes(6) == "1/3/2");
    CHECK(sizes(7) == "1/3/3");
    CHECK(sizes(692) == "138/277/277");
    CHECK(countRatioCuts(0, {1, 2, 2}).ab == 0);
}

TEST_CASE("Zero values are C even inside a cut") {
    AbcInputBuilder b;
    b.payments({900, 800, 0, 0, 0, 0, 0, 0, 0, 0});
    const AbcResult result = classify(b.input, year2017(), paymentOnly());
    CHECK(result.cuts[0].a == 2);
    CHECK(result.cuts[0].ab == 6);
    CHECK(classesByCustomer(b.input, result) == "AACCCCCCCC");
    CHECK_FALSE(result.rows[0].guard);
    CHECK(result.rows[2].guard);
}

TEST_CASE("Value share counts what stands before a customer") {
    AbcInputBuilder b;
    b.payments({50, 20, 20, 10});
    AbcPolicy policy = paymentOnly();
    policy.method = AbcMethod::ValueShare;
    const AbcResult result = classify(b.input, year2017(), policy);
    CHECK(classesByCustomer(b.input, result) == "AAAC");
    CHECK(result.compositeCuts.a == 3);
    CHECK(result.compositeCuts.ab == 3);
}

TEST_CASE("Value share without any positive value makes everybody C") {
    AbcInputBuilder b;
    b.payments({0, -5, 0});
    AbcPolicy policy = paymentOnly();
    policy.method = AbcMethod::ValueShare;
    const AbcResult result = classify(b.input, year2017(), policy);
    CHECK(classesByCustomer(b.input, result) == "CCC");
    CHECK_FALSE(result.rows[0].paymentShare);
    CHECK_FALSE(result.rows[0].paymentCumulativeShare);
}

TEST_CASE("Everybody equal is everybody A, and the report says so") {
    AbcInputBuilder b;
    b.payments({7, 7});
    const AbcResult result = classify(b.input, year2017(), paymentOnly());
    CHECK(classesByCustomer(b.input, result) == "AA");
    CHECK(noticed(result, "tie_inflated"));
    CHECK(noticed(result, "too_few"));
    CHECK(result.rows[0].score == 500'000);
    CHECK(result.rows[0].indicatorRank2[0] == 3);
}

TEST_CASE("Ties that make A larger than twice its quota are noticed") {
    AbcInputBuilder b;
    b.payments({9, 9, 9, 1, 1, 1, 1}); // quota 1, three share the first place
    const AbcResult result = classify(b.input, year2017(), paymentOnly());
    CHECK(classesByCustomer(b.input, result) == "AAABBBB");
    CHECK(noticed(result, "tie_inflated"));
    CHECK_FALSE(noticed(result, "too_few"));

    AbcInputBuilder twice;
    twice.payments({9, 9, 8, 1, 1, 1, 1}); // exactly twice
    CHECK_FALSE(noticed(classify(twice.input, year2017(), paymentOnly()), "tie_inflated"));
}

TEST_CASE("Customers opened too late are new, counted in full months") {
    CHECK(fullMonths(Date(2017, 10, 1), Month(2017, 12)) == 3);
    CHECK(fullMonths(Date(2017, 10, 2), Month(2017, 12)) == 2);
    CHECK(fullMonths(Date(2018, 5, 1), Month(2017, 12)) < 0);
    AbcInputBuilder b;
    b.payments({10, 20, 30}, 201712);
    b.input.customers[0].openedOn = Date(2017, 10, 1);
    b.input.customers[1].openedOn = Date(2017, 10, 2);
    const AbcResult result = classify(b.input, year2017(), paymentOnly());
    CHECK(result.rows.size() == 2);
    REQUIRE(result.excluded.size() == 1);
    CHECK(result.excluded[0].customer == 1);
    CHECK(result.excluded[0].reason == AbcExclusion::New);
}

TEST_CASE("The first reason that fits excludes") {
    AbcInputBuilder b;
    for (const char *code : {"internal", "inactive", "new", "none", "later", "unknown"}) {
        b.customer(code);
    }
    auto &customers = b.input.customers;
    customers[0].internal = true;
    customers[0].inactive = true;
    customers[1].inactive = true;
    customers[1].inactiveSince = Date(2017, 12, 31);
    customers[1].openedOn = Date(2017, 12, 5);
    customers[2].openedOn = Date(2017, 12, 5);
    customers[4].inactive = true;
    customers[4].inactiveSince = Date(2018, 1, 1); // still active at the period's end
    customers[5].inactive = true;
    b.fact(4, 201701, 5);
    b.fact(5, 201701, 5);
    const AbcResult result = classify(b.input, year2017(), paymentOnly());
    std::string reasons;
    for (const AbcExcluded &e : result.excluded) {
        reasons += std::string(abcExclusionCode(e.reason)) + " ";
    }
    CHECK(reasons == "internal inactive new no_data inactive ");
    REQUIRE(result.rows.size() == 1);
    CHECK(result.rows[0].customer == 4);
}

TEST_CASE("A composite mixes the places of the indicators by weight") {
    AbcInputBuilder b;
    const std::vector<std::pair<int, int>> figures{{50, 1}, {40, 2}, {30, 3}, {20, 4}, {10, 5}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        b.fact(b.customer("C" + std::to_string(i)), 201703, figures[i].first, figures[i].second);
    }
    AbcPolicy policy;
    policy.weights = {6000, 2000, std::nullopt};
    const AbcResult result = classify(b.input, year2017(), policy);
    // (6000·s + 2000·(1 - s)) / 8000 for s = 1, .75, .5, .25, 0
    std::vector<std::int64_t> scores;
    for (const AbcRow &row : result.rows) {
        scores.push_back(row.score);
    }
    CHECK(scores == std::vector<std::int64_t>{750'000, 625'000, 500'000, 375'000, 250'000});
    CHECK(classesByCustomer(b.input, result) == "ABBCC");
    CHECK(result.rows[0].indicatorClass[1] == AbcClass::C);
}

TEST_CASE("Equal scores stand in order of payment, then of code by bytes") {
    AbcInputBuilder b;
    for (const char *code : {"b", "a", "Z", "z"}) {
        b.customer(code);
    }
    b.fact(0, 201701, 100, 1);
    b.fact(1, 201701, 100, 1);
    b.fact(2, 201701, 200, 0);
    b.fact(3, 201701, 100, 1);
    AbcPolicy policy;
    policy.weights = {0, 5000, std::nullopt}; // payment shown, not scored
    const AbcResult result = classify(b.input, year2017(), policy);
    std::string order;
    for (const AbcRow &row : result.rows) {
        order += b.input.customers[static_cast<std::size_t>(row.customer)].code;
    }
    CHECK(order == "abzZ");
    CHECK(result.shown[0]);
    CHECK_FALSE(result.scored[0]);
    // Cumulative share runs in order of payment whatever order is shown: Z first with 200 of 500.
    CHECK(result.rows[3].paymentCumulativeShare == 400'000);
    CHECK(result.rows[0].paymentCumulativeShare == 600'000);
    CHECK(result.rows[2].paymentCumulativeShare == 1'000'000);
}

TEST_CASE("Whoever paid nothing is C while payment is on and available") {
    AbcInputBuilder b;
    b.fact(b.customer("rich"), 201701, -1, 900);
    b.fact(b.customer("poor"), 201701, 5, 1);
    AbcPolicy policy;
    policy.weights = {0, 10'000, std::nullopt};
    AbcResult result = classify(b.input, year2017(), policy);
    CHECK(classesByCustomer(b.input, result) == "CB");
    policy.weights[0].reset();
    result = classify(b.input, year2017(), policy);
    CHECK(classesByCustomer(b.input, result) == "AB");
}

TEST_CASE("An indicator nobody has is treated as off, with a notice") {
    AbcInputBuilder b;
    b.payments({5, 4, 3, 2, 1});
    const AbcResult result = classify(b.input, year2017(), AbcPolicy{});
    CHECK(noticed(result, "indicator_not_available"));
    CHECK_FALSE(result.shown[1]);
    CHECK_FALSE(result.shown[2]);
    CHECK(classesByCustomer(b.input, result) == "ABBCC");
    CHECK(result.notices.size() == 2);
}

TEST_CASE("Dependence is a share over months with both profits, missing when not positive") {
    AbcInputBuilder b;
    const auto profits = [&](const char *code, std::int64_t brand, std::int64_t total) {
        AbcFact &fact = b.fact(b.customer(code), 201705, 100);
        fact.hasProfit = true;
        fact.brandProfitFen = brand;
        fact.customerProfitFen = total;
    };
    profits("third", 1, 3);
    profits("above", 5, 4);
    profits("loss", 1, 0);
    profits("negative", -2, 3);
    AbcPolicy policy;
    policy.weights = {4000, std::nullopt, 2000};
    AbcResult result = classify(b.input, year2017(), policy);
    std::array<const AbcRow *, 4> rows{};
    for (const AbcRow &row : result.rows) {
        rows[static_cast<std::size_t>(row.customer)] = &row;
    }
    CHECK(rows[0]->value[2] == 333'333);
    CHECK(rows[1]->value[2] == 1'250'000);
    CHECK(rows[1]->dependenceAboveOne);
    CHECK_FALSE(rows[2]->value[2]);
    CHECK(rows[2]->indicatorClass[2] == AbcClass::None);
    CHECK(rows[3]->value[2] == -666'667);
    CHECK(rows[3]->indicatorClass[2] == AbcClass::C);
    CHECK(result.coverage[2] == 750'000);
    CHECK(result.scored[2]);

    policy.minCoverage = 8000;
    result = classify(b.input, year2017(), policy);
    CHECK(result.shown[2]);
    CHECK_FALSE(result.scored[2]);
    CHECK(noticed(result, "low_coverage"));
}

TEST_CASE("Groups are ranked with all their stores, unless a branch is its own account") {
    AbcInputBuilder b;
    const int group = b.customer("group");
    const int region = b.customer("region", "group");
    const int store = b.customer("store", "region");
    const int other = b.customer("other");
    b.input.customers[static_cast<std::size_t>(region)].accountLevel = true;
    b.fact(group, 201701, 1);
    b.fact(region, 201701, 10);
    b.fact(store, 201701, 100);
    b.fact(other, 201701, 50);
    AbcResult result = classify(b.input, year2017(), paymentOnly());
    REQUIRE(result.rows.size() == 3);
    CHECK(result.rows[0].customer == region);
    CHECK(result.rows[0].value[0] == 110);
    CHECK(result.rows[2].customer == group);
    CHECK(result.excluded.empty());

    AbcPolicy alone = paymentOnly();
    alone.rollUpGroups = false;
    result = classify(b.input, year2017(), alone);
    CHECK(result.rows.size() == 4);
    CHECK(result.rows[0].customer == store);
}

TEST_CASE("The sequence is the last whole calendar units ending not after the period") {
    const auto quarters = sequenceUnits(Month(2017, 11), AbcPeriods::Quarter, 4);
    REQUIRE(quarters.size() == 4);
    CHECK(quarters[3] == Period{Month(2017, 7), Month(2017, 9)});
    CHECK(quarters[0] == Period{Month(2016, 10), Month(2016, 12)});
    const auto halves = sequenceUnits(Month(2017, 12), AbcPeriods::Half, 2);
    CHECK(halves[1] == Period{Month(2017, 7), Month(2017, 12)});
    CHECK(sequenceUnits(Month(2017, 11), AbcPeriods::Year, 1)[0] ==
          Period{Month(2016, 1), Month(2016, 12)});
    CHECK(sequenceUnits(Month(2017, 11), AbcPeriods::Month, 12)[0] ==
          Period{Month(2016, 12), Month(2016, 12)});
    AbcPolicy policy;
    CHECK(coveredMonths({Month(2017, 12), Month(2017, 12)}, policy).from == Month(2017, 1));
    CHECK(coveredMonths(year2017(), policy).from == Month(2016, 1));
}

TEST_CASE("Stability follows the classified periods only") {
    const auto of = [](const std::string &letters) {
        std::vector<AbcClass> sequence;
        for (const char letter : letters) {
            sequence.push_back(abcClassFromCode(std::string(1, letter)));
        }
        return abcStabilityCode(stabilityOf(sequence));
    };
    CHECK(of("") == "insufficient");
    CHECK(of("AA--") == "insufficient");
    CHECK(of("A-AA") == "stable");
    CHECK(of("BBAA") == "rising");
    CHECK(of("C-BA") == "rising");
    CHECK(of("ABBC") == "falling");
    CHECK(of("BABA") == "fluctuating");
    CHECK(of("ABA-") == "fluctuating");
}

TEST_CASE("Movement compares with the period before") {
    CHECK(movementOf(AbcClass::B, AbcClass::A, true) == AbcMovement::Up);
    CHECK(movementOf(AbcClass::A, AbcClass::C, true) == AbcMovement::Down);
    CHECK(movementOf(AbcClass::A, AbcClass::A, true) == AbcMovement::Same);
    CHECK(movementOf(AbcClass::None, AbcClass::A, true) == AbcMovement::Entered);
    CHECK(movementOf(AbcClass::None, AbcClass::A, false) == AbcMovement::None);
    CHECK(movementOf(AbcClass::A, AbcClass::None, true) == AbcMovement::None);
}

TEST_CASE("The coefficient of variation counts empty months as zero") {
    AbcInputBuilder b;
    b.fact(b.customer("steady"), 201701, 100);
    b.fact(0, 201702, 100);
    b.fact(b.customer("once"), 201701, 100);
    b.fact(b.customer("none"), 201702, 0);
    const AbcResult result = classify(b.input, {Month(2017, 1), Month(2017, 2)}, paymentOnly());
    CHECK(result.rows[0].cv == 0.0);
    CHECK(result.rows[1].cv == 1.0);
    CHECK_FALSE(result.rows[2].cv);
}

TEST_CASE("Nobody to rank gives an empty report that says there are too few") {
    const AbcResult result = classify({}, year2017(), AbcPolicy{});
    CHECK(result.rows.empty());
    CHECK(noticed(result, "too_few"));
    CHECK(result.notices.size() == 1);
}

TEST_CASE("A sum beyond 64 bits is refused instead of wrapping") {
    AbcInputBuilder b;
    b.fact(b.customer("C"), 201701, std::numeric_limits<std::int64_t>::max());
    b.fact(0, 201702, 1);
    CHECK_THROWS_AS(classify(b.input, year2017(), paymentOnly()), std::overflow_error);
}

TEST_CASE("A circle of parents is ranked all the same") {
    AbcInputBuilder b;
    b.customer("a");
    b.customer("b", "a");
    b.input.customers[0].parent = 1;
    b.fact(0, 201701, 5);
    b.fact(1, 201701, 6);
    const AbcResult result = classify(b.input, year2017(), paymentOnly());
    REQUIRE(result.rows.size() == 1);
    CHECK(result.rows[0].value[0] == 11);
}

TEST_CASE("The facts behind a class name the rule that decided") {
    AbcInputBuilder b;
    for (int i = 0; i < 5; ++i) {
        b.fact(b.customer("C" + std::to_string(i)), 201701, i == 4 ? 0 : 50 - i / 2, 9 - i);
    }
    AbcPolicy policy;
    policy.weights = {5000, 5000, std::nullopt};
    AbcResult result = classify(b.input, year2017(), policy);
    AbcWhyFacts why = whyFacts(result, 0);
    CHECK(why.decidedBy == AbcDecidedBy::Score);
    CHECK(why.place == 1);
    CHECK(why.sharing == 1);
    CHECK(why.parts[0].rank2 == 3);
    CHECK(why.parts[0].of == 5);
    CHECK(why.cuts.ab == 3);
    CHECK(whyFacts(result, 4).decidedBy == AbcDecidedBy::Guard);

    policy = paymentOnly();
    policy.method = AbcMethod::ValueShare;
    result = classify(b.input, year2017(), policy);
    why = whyFacts(result, 1);
    CHECK(why.decidedBy == AbcDecidedBy::Indicator);
    CHECK(why.byShare);
    CHECK(why.place == 1);
    CHECK(why.sharing == 2);
}
