// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_rules.h"
#include "support/document_samples.h"

#include <array>
#include <cmath>

namespace accord::test {
namespace {

constexpr std::array<const char *, 12> kNames{"禾沐里",     "青枝便利", "百味仓",     "望江商贸",
                                              "拾光里超市", "北辰仓储", "云杉汇",     "鲤城批发",
                                              "邻舍到家",   "万禾量贩", "星野会员店", "茂源商贸"};
constexpr std::array<const char *, 5> kOwners{"陆知遥", "苏砚", "贺青禾", "程予安", ""};

// Small and repeatable; no library's idea of a distribution.
class Dice {
public:
    std::int64_t next(std::int64_t sides) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((m_state >> 33U) % static_cast<std::uint64_t>(sides));
    }

private:
    std::uint64_t m_state = 20270106;
};

std::string nameOf(int i) {
    const std::string base = kNames.at(static_cast<std::size_t>(i) % kNames.size());
    const int round = i / static_cast<int>(kNames.size());
    return round == 0 ? base : base + " " + std::to_string(round) + " 店";
}

// The value of place `i` of `n`, long-tailed, in fen per month.
std::int64_t monthly(int i, int n) {
    const double x = static_cast<double>(i) / n;
    return static_cast<std::int64_t>(33'000'000 * std::exp(-4.5 * x)) + 40'000;
}

void addFacts(domain::AbcInput &input, int customer, int n, Dice &dice) {
    // Every customer drifts, some much: previous year against this one.
    const std::int64_t drift = dice.next(70) - 28;
    const std::int64_t marginRate = 12 + dice.next(18);
    const std::int64_t dependence = 30 + dice.next(170);
    for (int year = 2025; year <= 2026; ++year) {
        for (int month = 1; month <= 12; ++month) {
            domain::AbcFact fact;
            fact.customer = customer;
            fact.month = year * 100 + month;
            const std::int64_t level = monthly(customer, n) * (90 + dice.next(21)) / 100;
            fact.paymentFen = year == 2026 ? level * (100 + drift) / 100 : level;
            fact.marginFen = fact.paymentFen * marginRate / 100;
            fact.brandProfitFen = fact.paymentFen / 10;
            fact.customerProfitFen = fact.brandProfitFen * 1000 / dependence;
            fact.hasPayment = fact.hasMargin = fact.hasSales = fact.hasProfit = true;
            input.facts.push_back(fact);
        }
    }
}

std::int64_t previousPayment(const domain::AbcInput &input, int customer) {
    std::int64_t sum = 0;
    for (const domain::AbcFact &fact : input.facts) {
        sum += fact.customer == customer && fact.month / 100 == 2025 ? fact.paymentFen : 0;
    }
    return sum;
}

} // namespace

app::AbcReport sampleAbc(int customers) {
    domain::AbcInput input;
    Dice dice;
    constexpr int kLeftOut = 5;
    for (int i = 0; i < customers + kLeftOut; ++i) {
        domain::AbcCustomer customer;
        customer.code = "KA-" + std::to_string(10000 + i).substr(1);
        customer.openedOn = base::Date(i < customers ? 2019 : 2026, i < customers ? 3 : 11, 2);
        input.customers.push_back(customer);
        if (i < customers) {
            addFacts(input, i, customers, dice);
        }
    }
    app::AbcReport report;
    report.company = "澄岫饮品股份有限公司";
    report.name = "R-2027-003";
    report.author = "沈砚秋";
    report.date = base::Date(2027, 1, 6);
    report.created = base::Instant(1'799'200'000);
    report.dataThrough = base::Date(2026, 12, 31);
    report.inputDigest = "7c1e90d44a7be1f5d1c0b6f28c1f0f2f5a9b8e7d6c5b4a39281706f5e4d3c2b1";
    report.result =
        domain::classify(input, {base::Month(2026, 1), base::Month(2026, 12)}, domain::AbcPolicy{});
    for (const domain::AbcRow &row : report.result.rows) {
        app::AbcReportRow shown;
        shown.code = input.customers[static_cast<std::size_t>(row.customer)].code;
        shown.name = nameOf(row.customer);
        shown.owner = kOwners.at(static_cast<std::size_t>(row.customer) % kOwners.size());
        shown.previousPaymentFen =
            customers <= 1000 ? previousPayment(input, row.customer) : *row.value[0];
        report.rows.push_back(std::move(shown));
    }
    if (!report.rows.empty()) {
        report.rows.back().override = app::AbcOverride{
            domain::AbcClass::B, "新开旗舰店，客户总部点名", base::Date(2027, 6, 30), "沈砚秋"};
    }
    for (const domain::AbcExcluded &left : report.result.excluded) {
        report.excluded.push_back({input.customers[static_cast<std::size_t>(left.customer)].code,
                                   "新客户 " + std::to_string(left.customer)});
    }
    return report;
}

} // namespace accord::test
