// SPDX-License-Identifier: GPL-3.0-or-later
// Who is ranked: account-level units (RULES section 2 and 4), their figures per window of months,
// and the first reason that keeps a unit out.
#pragma once

#include "domain/abc/abc.h"

#include <cstddef>
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

// Who stands for whom, and the windows of months that are classified: the period first, the one
// before it next, then the sequence.
struct AbcScope {
    AbcUnits units;
    std::vector<base::Period> windows;
};

// The sums that a classification stands on, taken up fact by fact, so that nobody has to hold the
// facts. Several tallies over the same scope, each with facts of its own, add up to one.
class AbcTally {
public:
    // `scope` must outlive this.
    explicit AbcTally(const AbcScope &scope);
    // In any order; fastest month by month. Months outside the windows are ignored. Throws
    // std::overflow_error when a sum leaves 64 bits, like the next one.
    void add(const AbcFact &fact);
    void add(const AbcTally &other);
    // By unit.
    [[nodiscard]] const std::vector<AbcSums> &sums(std::size_t window) const {
        return m_sums[window];
    }
    // Payments of each month of the period.
    [[nodiscard]] const std::int64_t *monthly(std::int32_t unit) const {
        return &m_monthly[static_cast<std::size_t>(unit) * m_months];
    }
    [[nodiscard]] std::size_t months() const { return m_months; }

private:
    void enter(std::int32_t yyyymm);

    const AbcScope &m_scope;
    std::size_t m_months;
    std::vector<std::vector<AbcSums>> m_sums; // by window, then unit
    std::vector<std::int64_t> m_monthly;      // unit × month of the period
    std::int32_t m_month = 0;                 // the month at hand
    std::vector<std::size_t> m_windows;       // it belongs to
    std::ptrdiff_t m_column = -1;             // its place in the period
};

// None when the unit is ranked for a period that ends with `to`.
[[nodiscard]] AbcExclusion exclusionOf(const AbcCustomer &customer, const AbcSums &sums,
                                       base::Month to, int minMonths);

// Full months from the first full month of business up to `to`; negative when it lies ahead.
[[nodiscard]] int fullMonths(base::Date openedOn, base::Month to);

} // namespace accord::domain
