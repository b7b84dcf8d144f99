// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/money_facts.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <numeric>

namespace {

using namespace accord;
using domain::Receivable;
using domain::StockCount;

const base::Date kToday(2026, 3, 31);

Receivable invoice(int ageDays, std::int64_t amount, std::int64_t paid = 0, int dueIn = 30) {
    Receivable one;
    one.id = base::Id<domain::ReceivableTag>(1);
    one.customer = domain::CustomerId(1);
    one.invoice = "R1";
    one.invoiceDate = kToday.plusDays(-ageDays);
    one.dueDate = one.invoiceDate.plusDays(dueIn);
    one.amountFen = amount;
    one.paidFen = paid;
    return one;
}

} // namespace

TEST_CASE("open invoices fall into their age, to the day") {
    const auto ageing =
        domain::ageingOf({invoice(0, 1), invoice(30, 10), invoice(31, 100), invoice(60, 1'000),
                          invoice(61, 10'000), invoice(90, 100'000), invoice(91, 1'000'000)},
                         kToday);
    CHECK(ageing.openFen[0] == 11);
    CHECK(ageing.openFen[1] == 1'100);
    CHECK(ageing.openFen[2] == 110'000);
    CHECK(ageing.openFen[3] == 1'000'000);
    CHECK(ageing.balanceFen == 1'111'111);
    CHECK(ageing.overdueFen == 1'111'100); // due today is not late
    CHECK(ageing.overdueDays == 61);
}

TEST_CASE("paid, overpaid and later invoices owe nothing, one without a due day is never late") {
    Receivable undated = invoice(400, 7);
    undated.dueDate = base::Date();
    const auto ageing = domain::ageingOf(
        {invoice(5, 10, 10), invoice(5, 10, 12), invoice(-1, 10), undated}, kToday);
    CHECK(ageing.balanceFen == 7);
    CHECK(ageing.overdueFen == 0);
}

TEST_CASE("the bands of every list of invoices add up to its balance") {
    rc::check("sum of bands", [] {
        std::vector<Receivable> all;
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
            all.push_back(invoice(*rc::gen::inRange(-10, 200), *rc::gen::inRange(0, 1'000'000),
                                  *rc::gen::inRange(0, 1'000'000), *rc::gen::inRange(0, 90)));
        }
        const auto ageing = domain::ageingOf(all, kToday);
        RC_ASSERT(std::accumulate(ageing.openFen.begin(), ageing.openFen.end(), std::int64_t{0}) ==
                  ageing.balanceFen);
        RC_ASSERT(ageing.overdueFen <= ageing.balanceFen);
    });
}

TEST_CASE("days of sales outstanding are open over three months' sales times ninety") {
    CHECK(domain::daysSalesOutstanding(500, 1'000) == 45);
    CHECK(domain::daysSalesOutstanding(1, 180) == 1); // half a day is rounded up
    CHECK(domain::daysSalesOutstanding(9'000'000'000'000'000, 9'000'000'000'000'000) == 90);
    CHECK_FALSE(domain::daysSalesOutstanding(500, 0).has_value());
    CHECK_FALSE(domain::daysSalesOutstanding(500, -5).has_value());
}

TEST_CASE(
    "stock is aged by production, its shelf life as a share, and only the latest count stands") {
    CHECK(domain::stockBand(0) == 0);
    CHECK(domain::stockBand(30) == 0);
    CHECK(domain::stockBand(31) == 1);
    CHECK(domain::stockBand(90) == 2);
    CHECK(domain::stockBand(180) == 3);
    CHECK(domain::stockBand(181) == 4);
    StockCount count;
    count.product = domain::ProductId(1);
    count.quantityMilli = 5;
    count.producedOn = kToday.plusDays(-90);
    count.countedOn = kToday.plusDays(-10);
    CHECK(domain::shelfLifeUsed(count, kToday, 360) == 2'500);
    CHECK_FALSE(domain::shelfLifeUsed(count, kToday, std::nullopt).has_value());
    StockCount newer = count;
    newer.countedOn = kToday;
    StockCount gone = newer;
    gone.producedOn = kToday.plusDays(-20);
    gone.quantityMilli = 0;
    StockCount other = count;
    other.product = domain::ProductId(2);
    const auto latest = domain::latestCounts({count, newer, gone, other});
    REQUIRE(latest.size() == 2);
    CHECK(latest[0].countedOn == kToday);
    CHECK(latest[1].product == domain::ProductId(2));
}

TEST_CASE("wrong dates of invoices and counts are named") {
    CHECK(domain::check(invoice(5, 1), kToday).empty());
    CHECK(domain::check(invoice(5, 1, 0, -1), kToday).front().reason ==
          "receivable.due_before_invoice");
    CHECK(domain::check(invoice(5, -1), kToday).empty()); // a credit note
    CHECK(domain::check(invoice(5, -1, 1), kToday).front().reason == "receivable.paid_sign");
    CHECK(domain::check(invoice(5, 1, -1), kToday).front().reason == "receivable.paid_sign");
    CHECK(domain::check(invoice(-400, 1), kToday).front().reason == "receivable.date_far");
    Receivable ahead = invoice(5, 1, 1);
    ahead.paidOn = kToday.plusDays(1);
    CHECK(domain::check(ahead, kToday).front().reason == "receivable.paid_future");
    StockCount count;
    count.customer = domain::CustomerId(1);
    count.product = domain::ProductId(1);
    count.countedOn = kToday.plusDays(1);
    CHECK(domain::check(count, kToday).front().reason == "stock.counted_future");
    count.countedOn = kToday;
    count.producedOn = kToday.plusDays(1);
    CHECK(domain::check(count, kToday).front().reason == "stock.produced_later");
}
