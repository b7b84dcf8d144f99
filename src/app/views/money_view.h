// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer (with everything below it) owes, and what of ours stands on its shelves.
#pragma once

#include "base/month.h"
#include "domain/money/money_facts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct InvoiceRow {
    std::string customer; // code
    domain::Receivable invoice;
    std::int64_t openFen = 0;
    std::int64_t overdueDays = 0; // 0 = not overdue
};

struct ReceivableView {
    base::Date on;
    domain::Ageing ageing;
    std::optional<std::int64_t> salesOutstandingDays; // null without sales
    std::optional<std::int64_t> creditLimitFen;       // of the customer itself
    std::optional<std::int64_t> creditLeftFen;        // below zero = exceeded
    std::vector<InvoiceRow> open;                     // the longest overdue first
};

struct StockRow {
    std::string customer; // code
    std::string product;
    std::int64_t quantityMilli = 0;
    std::optional<std::int64_t> valueFen;
    base::Date producedOn;
    base::Date countedOn;
    std::optional<std::int64_t> days; // since production
    std::optional<std::int64_t> shelfLifeBp;
    bool mustMove = false;
    std::int64_t id = 0; // of the count
};

struct StockView {
    base::Date on;
    std::vector<StockRow> rows; // what must move first, then the oldest
    std::array<std::int64_t, domain::kStockBands> quantityMilli{}; // of what has an age
    std::array<std::int64_t, domain::kStockBands> valueFen{};
    std::int64_t undatedMilli = 0; // without a day of production
    std::int64_t mustMoveFen = 0;
};

// A product of the must-have list, with what the latest count found of it.
struct MustHaveRow {
    std::string customer; // code
    std::string product;
    domain::MustHave record;
    std::optional<std::int64_t> stockMilli; // null = never counted
    base::Date countedOn;
    bool isOut = false; // counted, and none was there
};

struct ServiceRow {
    domain::ServiceFact record;
    std::optional<std::int64_t> fillChangeBp; // against the month before; null without one
    std::optional<std::int64_t> onTimeChangeBp;
};
struct ServiceMeans {
    std::optional<std::int64_t> fillRateBp;
    std::optional<std::int64_t> onTimeBp;
};
// Of the first twelve rows, months without a value left out; rounded.
[[nodiscard]] ServiceMeans serviceMeans(const std::vector<ServiceRow> &rows);

// What the customer earns with our brand and in total in a month.
struct ProfitRow {
    base::Month month;
    std::optional<std::int64_t> brandFen;
    std::optional<std::int64_t> totalFen;
    std::optional<std::int64_t> shareBp; // null when the total is not above zero
    std::string source;                  // "declared" or "estimated"
    std::string file;                    // of the import that brought it; "" = none
    base::Date on;
};

} // namespace accord::app
