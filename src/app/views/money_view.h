// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer (with everything below it) owes, and what of ours stands on its shelves.
#pragma once

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

} // namespace accord::app
