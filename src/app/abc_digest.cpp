// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_digest.h"

#include "base/digest.h"
#include "domain/abc/abc_policy.h"

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace accord::app {

namespace {

void add(std::string &bytes, std::int64_t value) {
    for (int shift = 0; shift < 64; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
}

// Bits from the lowest on.
std::int64_t bits(std::initializer_list<bool> flags) {
    std::int64_t value = 0;
    std::int64_t bit = 1;
    for (const bool flag : flags) {
        value |= flag ? bit : 0;
        bit <<= 1;
    }
    return value;
}

void add(std::string &bytes, const domain::AbcCustomer &c) {
    add(bytes, c.id.value());
    bytes += c.code;
    add(bytes, c.parent);
    add(bytes, bits({c.accountLevel, c.internal, c.inactive, c.leftOut}));
    add(bytes, c.openedOn.daysSince1970());
    add(bytes, c.inactiveSince.daysSince1970());
}

// In one byte order on every machine.
std::string_view bytesOf(std::vector<std::int64_t> &words) {
    if constexpr (std::endian::native == std::endian::big) {
        for (std::int64_t &word : words) {
            word = static_cast<std::int64_t>(__builtin_bswap64(static_cast<std::uint64_t>(word)));
        }
    }
    return {reinterpret_cast<const char *>(words.data()), words.size() * sizeof(std::int64_t)};
}

} // namespace

// Customers one after the other whose facts have the same amounts share a head of two words (the
// first customer and what is there, then how many), so that there is less to digest.
void AbcMonthDigest::add(const domain::AbcFact &fact) {
    const std::int64_t present =
        bits({fact.hasPayment, fact.hasMargin, fact.hasSales, fact.hasProfit});
    if (present != m_present || fact.customer != m_next) {
        m_run = m_words.size();
        m_present = present;
        m_words.push_back((std::int64_t{fact.customer} << 8) | present);
        m_words.push_back(0);
    }
    ++m_words[m_run + 1];
    m_next = fact.customer + 1;
    if (fact.hasPayment) {
        m_words.push_back(fact.paymentFen);
    }
    if (fact.hasMargin) {
        m_words.push_back(fact.marginFen);
    }
    if (fact.hasProfit) {
        m_words.push_back(fact.brandProfitFen);
        m_words.push_back(fact.customerProfitFen);
    }
}

std::string AbcMonthDigest::finish() {
    std::string digest = m_words.empty() ? "" : base::hex(base::quickDigest(bytesOf(m_words)));
    m_words.clear();
    m_present = -1;
    return digest;
}

std::string abcInputDigest(const std::vector<domain::AbcCustomer> &customers,
                           const std::map<base::Month, std::string> &months,
                           const base::Period &period, const domain::AbcPolicy &policy) {
    std::string bytes = domain::abcPolicyJson(policy).dump();
    add(bytes, period.from.number());
    add(bytes, period.to.number());
    for (const domain::AbcCustomer &customer : customers) {
        add(bytes, customer);
    }
    for (const auto &[month, digest] : months) {
        add(bytes, month.number());
        bytes += digest;
    }
    return base::hex(base::sha256(bytes));
}

} // namespace accord::app
