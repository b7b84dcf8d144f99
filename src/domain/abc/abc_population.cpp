// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_population.h"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

namespace accord::domain {

namespace {

using base::Month;
using base::Period;

constexpr std::int32_t kUnknown = -1;
constexpr std::int32_t kWalking = -2;

void add(std::int64_t &sum, std::int64_t amount) {
    if (__builtin_add_overflow(sum, amount, &sum)) {
        throw std::overflow_error("a sum of the ABC figures exceeds 64 bits");
    }
}

// Finds for one customer the customer that stands for it, and notes it for everybody on the way.
void settle(const std::vector<AbcCustomer> &customers, std::vector<std::int32_t> &head,
            std::int32_t start, std::vector<std::int32_t> &path) {
    path.clear();
    std::int32_t at = start;
    std::int32_t found = kUnknown;
    while (found == kUnknown) {
        const auto &customer = customers[static_cast<std::size_t>(at)];
        std::int32_t &known = head[static_cast<std::size_t>(at)];
        if (known == kWalking) { // a circle: the start stands for itself
            found = start;
        } else if (known != kUnknown) {
            found = known;
        } else {
            known = kWalking;
            path.push_back(at);
            const bool top = customer.parent < 0 ||
                             static_cast<std::size_t>(customer.parent) >= customers.size();
            if (customer.accountLevel || top) {
                found = at;
            }
            at = customer.parent;
        }
    }
    for (const std::int32_t step : path) {
        head[static_cast<std::size_t>(step)] = found;
    }
}

// For each month from `first` on: the windows it belongs to.
class MonthTable {
public:
    explicit MonthTable(const std::vector<Period> &windows) {
        if (windows.empty()) {
            return;
        }
        m_first = windows.front().from;
        Month last = windows.front().to;
        for (const Period &window : windows) {
            m_first = std::min(m_first, window.from);
            last = std::max(last, window.to);
        }
        m_windows.resize(static_cast<std::size_t>(std::max(0, last.minus(m_first) + 1)));
        for (std::size_t w = 0; w < windows.size(); ++w) {
            for (Month m = windows[w].from; m <= windows[w].to; m = m.plus(1)) {
                m_windows[static_cast<std::size_t>(m.minus(m_first))].push_back(w);
            }
        }
    }
    // Empty for a month outside.
    [[nodiscard]] const std::vector<std::size_t> &windowsOf(std::int32_t yyyymm) const {
        const Month month = Month::fromNumber(yyyymm);
        const int index = month.isNull() ? -1 : month.minus(m_first);
        return index < 0 || static_cast<std::size_t>(index) >= m_windows.size()
                   ? m_none
                   : m_windows[static_cast<std::size_t>(index)];
    }

private:
    Month m_first;
    std::vector<std::vector<std::size_t>> m_windows;
    std::vector<std::size_t> m_none;
};

void addFact(AbcSums &sums, const AbcFact &fact) {
    sums.anyRow = sums.anyRow || fact.hasSales || fact.hasProfit;
    sums.hasPayment = sums.hasPayment || fact.hasPayment;
    sums.hasMargin = sums.hasMargin || fact.hasMargin;
    if (fact.hasPayment) {
        add(sums.paymentFen, fact.paymentFen);
    }
    if (fact.hasMargin) {
        add(sums.marginFen, fact.marginFen);
    }
    if (fact.hasProfit) {
        sums.hasProfit = true;
        add(sums.brandProfitFen, fact.brandProfitFen);
        add(sums.customerProfitFen, fact.customerProfitFen);
    }
}

} // namespace

AbcUnits unitsOf(const std::vector<AbcCustomer> &customers, bool rollUp) {
    AbcUnits units;
    const auto count = static_cast<std::int32_t>(customers.size());
    std::vector<std::int32_t> head(customers.size(), kUnknown);
    std::vector<std::int32_t> path;
    for (std::int32_t c = 0; c < count; ++c) {
        if (!rollUp) {
            head[static_cast<std::size_t>(c)] = c;
        } else if (head[static_cast<std::size_t>(c)] == kUnknown) {
            settle(customers, head, c, path);
        }
    }
    std::vector<std::int32_t> number(customers.size(), kUnknown);
    for (std::int32_t c = 0; c < count; ++c) {
        if (head[static_cast<std::size_t>(c)] == c) {
            number[static_cast<std::size_t>(c)] = static_cast<std::int32_t>(units.customer.size());
            units.customer.push_back(c);
        }
    }
    units.unitOf.resize(customers.size());
    for (std::size_t c = 0; c < customers.size(); ++c) {
        units.unitOf[c] = number[static_cast<std::size_t>(head[c])];
    }
    return units;
}

std::vector<std::vector<AbcSums>> sumWindows(const AbcInput &input, const AbcUnits &units,
                                             const std::vector<Period> &windows) {
    std::vector<std::vector<AbcSums>> sums(windows.size(),
                                           std::vector<AbcSums>(units.customer.size()));
    const MonthTable table(windows);
    std::int32_t lastMonth = 0;
    const std::vector<std::size_t> *inWindows = &table.windowsOf(lastMonth);
    for (const AbcFact &fact : input.facts) {
        if (fact.month != lastMonth) { // facts come month by month
            lastMonth = fact.month;
            inWindows = &table.windowsOf(lastMonth);
        }
        const auto unit =
            static_cast<std::size_t>(units.unitOf[static_cast<std::size_t>(fact.customer)]);
        for (const std::size_t window : *inWindows) {
            addFact(sums[window][unit], fact);
        }
    }
    return sums;
}

std::vector<std::int64_t> monthlyPayments(const AbcInput &input, const AbcUnits &units,
                                          const Period &period) {
    const auto months = static_cast<std::size_t>(period.months());
    std::vector<std::int64_t> payments(units.customer.size() * months, 0);
    std::int32_t lastMonth = 0;
    Month month;
    for (const AbcFact &fact : input.facts) {
        if (fact.month != lastMonth) {
            lastMonth = fact.month;
            month = Month::fromNumber(lastMonth);
        }
        if (fact.hasPayment && period.contains(month)) {
            const auto unit =
                static_cast<std::size_t>(units.unitOf[static_cast<std::size_t>(fact.customer)]);
            add(payments[unit * months + static_cast<std::size_t>(month.minus(period.from))],
                fact.paymentFen);
        }
    }
    return payments;
}

int fullMonths(base::Date openedOn, Month to) {
    const Month opening = Month::of(openedOn);
    const Month firstFull = openedOn.day() == 1 ? opening : opening.plus(1);
    return to.minus(firstFull) + 1;
}

AbcExclusion exclusionOf(const AbcCustomer &customer, const AbcSums &sums, Month to,
                         int minMonths) {
    if (customer.internal) {
        return AbcExclusion::Internal;
    }
    if (customer.inactive &&
        (customer.inactiveSince.isNull() || customer.inactiveSince <= to.lastDay())) {
        return AbcExclusion::Inactive;
    }
    if (!customer.openedOn.isNull() && fullMonths(customer.openedOn, to) < minMonths) {
        return AbcExclusion::New;
    }
    return sums.anyRow ? AbcExclusion::None : AbcExclusion::NoData;
}

} // namespace accord::domain
