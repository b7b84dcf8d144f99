// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_digest.h"

#include "base/digest.h"
#include "domain/abc/abc_policy.h"

#include <cstdint>
#include <initializer_list>

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

void add(std::string &bytes, const domain::AbcFact &f) {
    add(bytes, (std::int64_t{f.customer} << 32) | (std::int64_t{f.month} << 8) |
                   bits({f.hasPayment, f.hasMargin, f.hasSales, f.hasProfit}));
    if (f.hasPayment) {
        add(bytes, f.paymentFen);
    }
    if (f.hasMargin) {
        add(bytes, f.marginFen);
    }
    if (f.hasProfit) {
        add(bytes, f.brandProfitFen);
        add(bytes, f.customerProfitFen);
    }
}

} // namespace

std::string abcInputDigest(const domain::AbcInput &input, const base::Period &period,
                           const domain::AbcPolicy &policy) {
    base::Sha256 hash;
    std::string bytes = domain::abcPolicyJson(policy).dump();
    add(bytes, period.from.number());
    add(bytes, period.to.number());
    for (const domain::AbcCustomer &customer : input.customers) {
        add(bytes, customer);
    }
    constexpr std::size_t kPiece = 1U << 20U;
    for (const domain::AbcFact &fact : input.facts) {
        add(bytes, fact);
        if (bytes.size() >= kPiece) {
            hash.add(bytes);
            bytes.clear();
        }
    }
    hash.add(bytes);
    return base::hex(hash.finish());
}

} // namespace accord::app
