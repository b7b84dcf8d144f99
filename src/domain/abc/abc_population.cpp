// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abc/abc_population.h"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

namespace accord::domain {

namespace {

using base::Month;

constexpr std::int32_t kUnknown = -1;
constexpr std::int32_t kWalking = -2;

void plus(std::int64_t &sum, std::int64_t amount) {
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

void addFact(AbcSums &sums, const AbcFact &fact) {
    sums.anyRow = sums.anyRow || fact.hasSales || fact.hasProfit;
    sums.hasPayment = sums.hasPayment || fact.hasPayment;
    sums.hasMargin = sums.hasMargin || fact.hasMargin;
    if (fact.hasPayment) {
        plus(sums.paymentFen, fact.paymentFen);
    }
    if (fact.hasMargin) {
        plus(sums.marginFen, fact.marginFen);
    }
    if (fact.hasProfit) {
        sums.hasProfit = true;
        plus(sums.brandProfitFen, fact.brandProfitFen);
        plus(sums.customerProfitFen, fact.customerProfitFen);
    }
}

void addSums(AbcSums &sums, const AbcSums &more) {
    sums.anyRow = sums.anyRow || more.anyRow;
    sums.hasPayment = sums.hasPayment || more.hasPayment;
    sums.hasMargin = sums.hasMargin || more.hasMargin;
    sums.hasProfit = sums.hasProfit || more.hasProfit;
    plus(sums.paymentFen, more.paymentFen);
    plus(sums.marginFen, more.marginFen);
    plus(sums.brandProfitFen, more.brandProfitFen);
    plus(sums.customerProfitFen, more.customerProfitFen);
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

AbcTally::AbcTally(const AbcScope &scope)
    : m_scope(scope),
      m_months(static_cast<std::size_t>(scope.windows.front().months())),
      m_sums(scope.windows.size(), std::vector<AbcSums>(scope.units.customer.size())),
      m_monthly(scope.units.customer.size() * m_months, 0) {}

void AbcTally::enter(std::int32_t yyyymm) {
    m_month = yyyymm;
    m_windows.clear();
    m_column = -1;
    const Month month = Month::fromNumber(yyyymm);
    if (month.isNull()) {
        return;
    }
    for (std::size_t w = 0; w < m_scope.windows.size(); ++w) {
        if (m_scope.windows[w].contains(month)) {
            m_windows.push_back(w);
        }
    }
    if (m_scope.windows.front().contains(month)) {
        m_column = month.minus(m_scope.windows.front().from);
    }
}

void AbcTally::add(const AbcFact &fact) {
    if (fact.month != m_month) {
        enter(fact.month);
    }
    const auto unit =
        static_cast<std::size_t>(m_scope.units.unitOf[static_cast<std::size_t>(fact.customer)]);
    for (const std::size_t window : m_windows) {
        addFact(m_sums[window][unit], fact);
    }
    if (m_column >= 0 && fact.hasPayment) {
        plus(m_monthly[unit * m_months + static_cast<std::size_t>(m_column)], fact.paymentFen);
    }
}

void AbcTally::add(const AbcTally &other) {
    for (std::size_t w = 0; w < m_sums.size(); ++w) {
        for (std::size_t u = 0; u < m_sums[w].size(); ++u) {
            addSums(m_sums[w][u], other.m_sums[w][u]);
        }
    }
    for (std::size_t i = 0; i < m_monthly.size(); ++i) {
        plus(m_monthly[i], other.m_monthly[i]);
    }
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
