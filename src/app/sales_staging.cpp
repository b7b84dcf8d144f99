// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sales_staging.h"

#include <algorithm>
#include <limits>

namespace accord::app {
namespace {

constexpr std::int64_t kAbsent = std::numeric_limits<std::int64_t>::min();
constexpr unsigned kPairBits = 28;
constexpr unsigned kCustomerBits = 24;
constexpr int kFirstYear = 1900;

std::uint64_t pack(base::Month month, std::uint32_t customer, std::uint32_t pair) {
    const int number = (month.year() - kFirstYear) * 12 + month.month();
    const auto index = static_cast<std::uint64_t>(number);
    return (index << (kPairBits + kCustomerBits)) | (std::uint64_t{customer} << kPairBits) | pair;
}

base::Month monthOf(std::uint64_t key) {
    const auto index = static_cast<int>(key >> (kPairBits + kCustomerBits)) - 1;
    return {kFirstYear + index / 12, index % 12 + 1};
}

std::uint32_t customerOf(std::uint64_t key) {
    return static_cast<std::uint32_t>(key >> kPairBits & ((1U << kCustomerBits) - 1));
}

std::uint32_t pairOf(std::uint64_t key) {
    return static_cast<std::uint32_t>(key & ((1U << kPairBits) - 1));
}

std::vector<std::uint32_t> inverse(std::span<const std::uint32_t> ranks) {
    std::vector<std::uint32_t> numbers(ranks.size());
    for (std::uint32_t number = 0; number < ranks.size(); ++number) {
        numbers[ranks[number]] = number;
    }
    return numbers;
}

} // namespace

SalesStaging::SalesStaging(std::size_t amounts, bool manyPerRow)
    : m_width(amounts), m_manyPerRow(manyPerRow) {}

void SalesStaging::expect(std::int64_t rows) {
    // Reserved pages cost nothing before they are written to.
    const auto count = static_cast<std::size_t>(std::clamp<std::int64_t>(rows, 0, 20'000'000));
    m_keys.reserve(count);
    m_amounts.reserve(count * m_width);
    m_fates.reserve(count);
}

void SalesStaging::dropRow() {
    const std::size_t row = m_fates.size() - 1;
    while (!m_keys.empty() && rowOf(static_cast<std::uint32_t>(m_keys.size() - 1)) == row) {
        m_keys.pop_back();
        m_amounts.resize(m_amounts.size() - m_width);
        if (m_manyPerRow) {
            m_rowOfEntry.pop_back();
        }
    }
    m_fates.pop_back();
}

void SalesStaging::add(base::Month month, std::uint32_t customer, std::uint32_t pair,
                       std::span<const std::optional<std::int64_t>> amounts) {
    m_keys.push_back(pack(month, customer, pair));
    for (const auto &amount : amounts) {
        m_amounts.push_back(amount.value_or(kAbsent));
    }
    if (m_manyPerRow) {
        m_rowOfEntry.push_back(static_cast<std::uint32_t>(m_fates.size() - 1));
    }
}

void SalesStaging::sort(std::span<const std::uint32_t> customerRank,
                        std::span<const std::uint32_t> pairRank) {
    m_customerOfRank = inverse(customerRank);
    m_pairOfRank = inverse(pairRank);
    m_order.resize(m_keys.size());
    for (std::uint32_t i = 0; i < m_keys.size(); ++i) {
        const std::uint64_t key = m_keys[i];
        m_order[i] = {pack(monthOf(key), customerRank[customerOf(key)], pairRank[pairOf(key)]), i};
    }
    m_keys = {};
    const auto before = [](const Order &a, const Order &b) {
        return a.key != b.key ? a.key < b.key : a.entry < b.entry;
    };
    if (!std::is_sorted(m_order.begin(), m_order.end(), before)) {
        std::sort(m_order.begin(), m_order.end(), before);
    }
}

base::Period SalesStaging::months() const {
    return m_order.empty()
               ? base::Period{}
               : base::Period{monthOf(m_order.front().key), monthOf(m_order.back().key)};
}

bool SalesStaging::groupAt(std::size_t at, Group &group) const {
    if (at >= m_order.size()) {
        return false;
    }
    const std::uint64_t key = m_order[at].key;
    group.month = monthOf(key);
    group.customer = m_customerOfRank[customerOf(key)];
    group.pair = m_pairOfRank[pairOf(key)];
    group.first = at;
    group.sums.fill(std::nullopt);
    group.overflow = false;
    for (; at < m_order.size() && m_order[at].key == key; ++at) {
        const std::int64_t *amounts = m_amounts.data() + m_order[at].entry * m_width;
        for (std::size_t i = 0; i < m_width; ++i) {
            if (amounts[i] == kAbsent) {
                continue;
            }
            std::int64_t sum = 0;
            group.overflow = __builtin_add_overflow(group.sums[i].value_or(0), amounts[i], &sum) ||
                             group.overflow;
            group.sums[i] = sum;
        }
    }
    group.last = at;
    return true;
}

void SalesStaging::settle(const Group &group, RowFate fate) {
    for (std::size_t i = group.first; i < group.last; ++i) {
        settleRow(rowOf(m_order[i].entry), fate);
    }
}

void SalesStaging::settleRow(std::size_t row, RowFate fate) {
    m_fates[row] = std::max(m_fates[row], fate);
}

} // namespace accord::app
