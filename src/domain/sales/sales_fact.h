// SPDX-License-Identifier: GPL-3.0-or-later
// Sales facts (DOMAIN section 2): one row per customer × month × category × product. A field that
// no file ever brought is absent, not zero.
#pragma once

#include "base/month.h"
#include "domain/ids.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace accord::domain {

// Order = column order everywhere. Quantity is thousandths of a case, the others are fen.
enum class SalesField { Quantity, NetSales, GrossSales, Payment, Margin, TradeSpend };
inline constexpr int kSalesFieldCount = 6;
[[nodiscard]] std::string_view salesFieldCode(SalesField field); // "quantity", "net_sales", …

struct SalesKey {
    CustomerId customer;
    base::Month month;
    CategoryId category; // null = "(none)"
    ProductId product;   // null = not known
    auto operator<=>(const SalesKey &) const = default;
};

struct SalesValues {
    std::array<std::int64_t, kSalesFieldCount> amounts{};
    std::uint8_t present = 0; // bit i = field i has a value
    [[nodiscard]] std::optional<std::int64_t> value(SalesField field) const {
        const int i = static_cast<int>(field);
        return (present >> i) & 1 ? std::optional(amounts[static_cast<std::size_t>(i)])
                                  : std::nullopt;
    }
    void set(SalesField field, std::int64_t amount) {
        const int i = static_cast<int>(field);
        amounts[static_cast<std::size_t>(i)] = amount;
        present = static_cast<std::uint8_t>(present | (1U << i));
    }
    bool operator==(const SalesValues &) const = default;
};

// The customer's profit per month, declared or estimated (DOMAIN section 2).
struct CustomerProfit {
    CustomerId customer;
    base::Month month;
    std::optional<std::int64_t> brandProfitFen;    // brand_profit
    std::optional<std::int64_t> customerProfitFen; // customer_profit (total)
};

} // namespace accord::domain
