// SPDX-License-Identifier: GPL-3.0-or-later
// classify() against the slow oracle in SQL, on small and nasty inputs: ties at the cuts, zeros,
// negatives, missing and thin indicators, groups, both methods.
#include "abc_input.h"
#include "abc_oracle.h"
#include "domain/abc/abc_policy.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <map>

using namespace accord;
using namespace accord::domain;
using namespace accord::test;
using base::Date;
using base::Month;
using base::Period;

namespace {

int pick(int from, int to) {
    return *rc::gen::inRange(from, to + 1);
}
bool oneIn(int n) {
    return pick(1, n) == 1;
}

std::int64_t amount() {
    return *rc::gen::element<std::int64_t>(-500, -1, 0, 0, 1, 2, 2, 3, 5, 8, 8, 100, 333, 100'000);
}

AbcFact fact(int customer, int month) {
    AbcFact f;
    f.customer = customer;
    f.month = month;
    f.hasSales = !oneIn(6);
    f.hasPayment = f.hasSales && !oneIn(5);
    f.hasMargin = f.hasSales && !oneIn(3);
    f.hasProfit = oneIn(2);
    f.paymentFen = f.hasPayment ? amount() : 0;
    f.marginFen = f.hasMargin ? amount() : 0;
    f.brandProfitFen = f.hasProfit ? amount() : 0;
    f.customerProfitFen = f.hasProfit ? amount() : 0;
    return f;
}

AbcInput input(int most) {
    AbcInput in;
    const int n = pick(0, most);
    for (int i = 0; i < n; ++i) {
        AbcCustomer c;
        c.id = CustomerId(i + 1);
        // Not in order of the index, and upper case before lower case by bytes.
        c.code = std::string(i % 2 == 0 ? "k" : "K") + std::to_string((i * 7) % 100);
        c.parent = i > 0 && oneIn(3) ? pick(0, i - 1) : -1;
        c.accountLevel = oneIn(4);
        c.internal = oneIn(9);
        c.inactive = oneIn(8);
        c.inactiveSince = c.inactive && oneIn(2) ? Date(2017, pick(1, 12), 28) : Date();
        c.leftOut = oneIn(7);
        c.openedOn = oneIn(3) ? Date(2017, pick(1, 12), pick(1, 2)) : Date();
        in.customers.push_back(c);
    }
    for (int month = 201607; month <= 201712; month += month % 100 == 12 ? 89 : 1) {
        for (int i = 0; i < n; ++i) {
            if (oneIn(3)) {
                in.facts.push_back(fact(i, month));
            }
        }
    }
    return in;
}

AbcPolicy policy() {
    AbcPolicy p;
    for (auto &weight : p.weights) {
        weight = oneIn(4) ? std::nullopt : std::optional(*rc::gen::element(0, 2000, 3333, 4000));
    }
    if (!issuesOf(p).empty()) { // nothing weighs: let dependence stand alone
        p.weights[2] = 2000;
    }
    p.method = oneIn(2) ? AbcMethod::ValueShare : AbcMethod::CountRatio;
    p.ratio = {pick(1, 3), pick(1, 3), pick(1, 3)};
    p.valueShare = {*rc::gen::element(5000, 7000, 8000), *rc::gen::element(9000, 10'000)};
    p.minMonths = pick(0, 4);
    p.minCoverage = *rc::gen::element(0, 5000, 10'000);
    p.rollUpGroups = !oneIn(3);
    p.periods = static_cast<AbcPeriods>(pick(0, 3));
    p.horizon = pick(1, 4);
    return p;
}

std::vector<std::string> excludedOf(const AbcInput &in, const AbcResult &result) {
    std::vector<std::string> list;
    for (const AbcExcluded &e : result.excluded) {
        list.push_back(in.customers[static_cast<std::size_t>(e.customer)].code + ":" +
                       std::string(abcExclusionCode(e.reason)));
    }
    return list;
}

// Class by code in one window, as the oracle sees it.
std::map<std::string, char> classesOf(const std::vector<OracleRow> &rows) {
    std::map<std::string, char> classes;
    for (const OracleRow &row : rows) {
        classes[row.code] = row.classes.back();
    }
    return classes;
}

char classIn(const std::map<std::string, char> &classes, const std::string &code) {
    const auto it = classes.find(code);
    return it == classes.end() ? '-' : it->second;
}

// The facts taken up by two, each with months of its own, as two threads do.
AbcResult classifyInParts(const AbcInput &in, const Period &period, const AbcPolicy &p) {
    const AbcScope scope = abcScope(in.customers, period, p);
    AbcTally one(scope);
    AbcTally other(scope);
    for (const AbcFact &fact : in.facts) {
        (fact.month % 3 == 0 ? one : other).add(fact);
    }
    one.add(other);
    return classify(in.customers, scope, one, p);
}

void compare(const AbcInput &in, const Period &period, const AbcPolicy &p) {
    const AbcResult result = oneIn(2) ? classify(in, period, p) : classifyInParts(in, period, p);
    AbcOracle oracle(in);
    const auto expected = oracle.rows(period, p);
    RC_ASSERT(result.rows.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const OracleRow seen = oracleView(in, result.rows[i]);
        RC_ASSERT(seen.code == expected[i].code);
        RC_ASSERT(seen.rank == expected[i].rank);
        RC_ASSERT(seen.figures == expected[i].figures);
        RC_ASSERT(seen.classes == expected[i].classes);
    }
    RC_ASSERT(excludedOf(in, result) == oracle.excluded(period, p));

    const auto before = classesOf(oracle.rows(period.before(), p));
    std::vector<std::map<std::string, char>> sequence;
    for (const Period &unit : sequenceUnits(period.to, p.periods, p.horizon)) {
        sequence.push_back(classesOf(oracle.rows(unit, p)));
    }
    for (const AbcRow &row : result.rows) {
        const std::string &code = in.customers[static_cast<std::size_t>(row.customer)].code;
        RC_ASSERT(abcClassCode(row.previous).front() == classIn(before, code));
        RC_ASSERT(row.sequence.size() == sequence.size());
        for (std::size_t u = 0; u < sequence.size(); ++u) {
            RC_ASSERT(abcClassCode(row.sequence[u]).front() == classIn(sequence[u], code));
        }
    }
}

} // namespace

TEST_CASE("Up to seven customers are classified exactly as the SQL oracle does") {
    REQUIRE(rc::check([] {
        const AbcInput in = input(7);
        const int from = pick(1, 12);
        compare(in, {Month(2017, from), Month(2017, pick(from, 12))}, policy());
    }));
}

TEST_CASE("Forty customers are classified exactly as the SQL oracle does", "[slow]") {
    REQUIRE(rc::check([] {
        const AbcInput in = input(40);
        const int from = pick(1, 12);
        compare(in, {Month(2017, from), Month(2017, pick(from, 12))}, policy());
    }));
}

TEST_CASE("So many customers that two threads rank them get the same classes in every window") {
    AbcInput in;
    constexpr int kCustomers = 12'000;
    for (int i = 0; i < kCustomers; ++i) {
        AbcCustomer customer;
        customer.id = CustomerId(i + 1);
        customer.code = "K" + std::to_string(i);
        in.customers.push_back(customer);
    }
    for (int month = 201601; month <= 201712; month += month % 100 == 12 ? 89 : 1) {
        for (int i = 0; i < kCustomers; ++i) {
            AbcFact paid;
            paid.customer = i;
            paid.month = month;
            paid.hasSales = paid.hasPayment = true;
            paid.paymentFen = (i * 7919) % kCustomers + 1; // each month the same, no two alike
            in.facts.push_back(paid);
        }
    }
    const AbcResult result = classify(in, {Month(2017, 1), Month(2017, 12)}, paymentOnly());
    REQUIRE(result.rows.size() == kCustomers);
    int wrong = 0;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const AbcRow &row = result.rows[i];
        const AbcClass expected = i < 2'400 ? AbcClass::A : i < 7'200 ? AbcClass::B : AbcClass::C;
        const bool right = row.computed == expected && row.previous == expected &&
                           row.sequence == std::vector<AbcClass>(4, expected) && row.cv == 0.0 &&
                           *row.value[0] == (kCustomers - static_cast<std::int64_t>(i)) * 12;
        wrong += right ? 0 : 1;
    }
    CHECK(wrong == 0);
}
