// SPDX-License-Identifier: GPL-3.0-or-later
// Who is ranked: account-level units (RULES section 2 and 4), their figures per window of months,
// and the first reason that keeps a unit out.
#pragma once

#include "domain/abc/abc.h"

#include <cstdint>
#include <vector>

namespace accord::domain {

// Units are numbered densely in the order of AbcInput::customers.
struct AbcUnits {
    std::vector<std::int32_t> unitOf;   // customer -> unit
    std::vector<std::int32_t> customer; // unit -> the customer that stands for it
};

// With roll-up: the nearest ancestor (or the customer itself) marked account level, else the top of
// its tree. A circle of parents counts as no parent.
[[nodiscard]] AbcUnits unitsOf(const std::vector<AbcCustomer> &customers, bool rollUp);

struct AbcSums {
    std::int64_t paymentFen = 0;
    std::int64_t marginFen = 0;
    std::int64_t brandProfitFen = 0; // over the months that have both profits
    std::int64_t customerProfitFen = 0;
    bool anyRow = false;
    bool hasPayment = false;
    bool hasMargin = false;
    bool hasProfit = false;
};

// Sums by unit for each window, in one pass over the facts: result[window][unit].
[[nodiscard]] std::vector<std::vector<AbcSums>>
sumWindows(const AbcInput &input, const AbcUnits &units, const std::vector<base::Period> &windows);

// Payment by unit and month of the period: result[unit * months + month].
[[nodiscard]] std::vector<std::int64_t>
monthlyPayments(const AbcInput &input, const AbcUnits &units, const base::Period &period);

// None when the unit is ranked for a period that ends with `to`.
[[nodiscard]] AbcExclusion exclusionOf(const AbcCustomer &customer, const AbcSums &sums,
                                       base::Month to, int minMonths);

// Full months from the first full month of business up to `to`; negative when it lies ahead.
[[nodiscard]] int fullMonths(base::Date openedOn, base::Month to);

} // namespace accord::domain
