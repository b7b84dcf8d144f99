// SPDX-License-Identifier: GPL-3.0-or-later
// Money facts of a customer that others need (DOMAIN section 2): open invoices, stock at the
// customer, products it must have, how well it is served. JSON keys = the names in
// money_fields.cpp.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::domain {

struct ReceivableTag;
struct StockTag;
struct MustHaveTag;
struct ServiceFactTag;

// One invoice; its number is unique within the customer.
struct Receivable {
    static constexpr std::string_view kEntity = "receivable";
    base::Id<ReceivableTag> id;
    CustomerId customer;
    std::string invoice;
    base::Date invoiceDate;
    base::Date dueDate; // null = not known, never overdue
    std::int64_t amountFen = 0;
    std::int64_t paidFen = 0;
    base::Date paidOn; // last payment
    std::int64_t version = 0;
};

// One count of one batch of a product at the customer.
struct StockCount {
    static constexpr std::string_view kEntity = "stock_count";
    base::Id<StockTag> id;
    CustomerId customer;
    ProductId product;
    std::int64_t quantityMilli = 0; // thousandths of a case
    base::Date producedOn;          // null = not known
    base::Date countedOn;
    std::optional<std::int64_t> valueFen;
    std::int64_t version = 0;
};

// A product the customer must have, under the customer's own item code.
struct MustHave {
    static constexpr std::string_view kEntity = "must_have";
    base::Id<MustHaveTag> id;
    CustomerId customer;
    ProductId product;
    std::string itemCode;
    base::Date day; // listed since
    std::int64_t version = 0;
};

// How well a customer was served in one month; rates in basis points.
struct ServiceFact {
    static constexpr std::string_view kEntity = "service_fact";
    base::Id<ServiceFactTag> id;
    CustomerId customer;
    std::int64_t month = 0; // yyyymm
    std::optional<std::int64_t> fillRateBp;
    std::optional<std::int64_t> onTimeBp;
    std::int64_t version = 0;
};

template<>
[[nodiscard]] std::span<const RecordField<Receivable>> recordFields<Receivable>();
template<>
[[nodiscard]] std::span<const RecordField<StockCount>> recordFields<StockCount>();
template<>
[[nodiscard]] std::span<const RecordField<MustHave>> recordFields<MustHave>();
template<>
[[nodiscard]] std::span<const RecordField<ServiceFact>> recordFields<ServiceFact>();

// "receivable.due_before_invoice", "receivable.paid_sign", "receivable.paid_future",
// "receivable.date_far" besides those of the fields.
[[nodiscard]] base::Issues check(const Receivable &receivable, base::Date today);
[[nodiscard]] base::Issues check(const StockCount &count, base::Date today);
[[nodiscard]] base::Issues check(const ServiceFact &fact);

// Open amount by age of the invoice in days: 0-30, 31-60, 61-90, 91 and more (DOMAIN section 2).
inline constexpr std::size_t kAgeBands = 4;
struct Ageing {
    std::array<std::int64_t, kAgeBands> openFen{};
    std::int64_t balanceFen = 0;  // all of it
    std::int64_t overdueFen = 0;  // past its due date
    std::int64_t overdueDays = 0; // of the oldest overdue invoice
};
// Still to be paid; below zero of a credit note, 0 of what is overpaid.
[[nodiscard]] std::int64_t openOf(const Receivable &one);
[[nodiscard]] bool isOverpaid(const Receivable &one);
// As of a day: later invoices do not count, an overpaid one counts nothing, a credit note lowers
// the balance and is never overdue.
[[nodiscard]] Ageing ageingOf(const std::vector<Receivable> &all, base::Date on);

// Days sales outstanding (RULES section 2): open / net sales of the last 3 months × 90, rounded;
// nullopt without sales.
[[nodiscard]] std::optional<std::int64_t> daysSalesOutstanding(std::int64_t openFen,
                                                               std::int64_t netSalesFen);

// Stock by age since production: 0-30, 31-60, 61-90, 91-180, 181 days and more.
inline constexpr std::size_t kStockBands = 5;
[[nodiscard]] std::size_t stockBand(std::int64_t days);
// Share of the shelf life used, basis points, above 10,000 when past it; nullopt when production
// day or shelf life is not known.
[[nodiscard]] std::optional<std::int64_t> shelfLifeUsed(const StockCount &count, base::Date on,
                                                        std::optional<std::int64_t> shelfDays);
// Of each product only the batches of its latest count.
[[nodiscard]] std::vector<StockCount> latestCounts(std::vector<StockCount> all);

} // namespace accord::domain
