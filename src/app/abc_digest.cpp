// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_digest.h"

#include "base/digest.h"
#include "domain/abc/abc_policy.h"

#include <cstdint>

namespace accord::app {

namespace {

void add(std::string &bytes, std::int64_t value) {
    for (int shift = 0; shift < 64; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
}

} // namespace

std::string abcInputDigest(const domain::AbcInput &input, const base::Period &period,
                           const domain::AbcPolicy &policy) {
    base::Sha256 hash;
    std::string bytes = domain::abcPolicyJson(policy).dump();
    add(bytes, period.from.number());
    add(bytes, period.to.number());
    for (const domain::AbcCustomer &c : input.customers) {
        add(bytes, c.id.value());
        bytes += c.code;
        add(bytes, c.parent);
        add(bytes, (c.accountLevel ? 1 : 0) | (c.internal ? 2 : 0) | (c.inactive ? 4 : 0) |
                       (c.leftOut ? 8 : 0));
        add(bytes, c.openedOn.daysSince1970());
        add(bytes, c.inactiveSince.daysSince1970());
    }
    constexpr std::size_t kPiece = 1U << 20U;
    for (const domain::AbcFact &f : input.facts) {
        add(bytes, (std::int64_t{f.customer} << 32) | (std::int64_t{f.month} << 8) |
                       (f.hasPayment ? 1 : 0) | (f.hasMargin ? 2 : 0) | (f.hasSales ? 4 : 0) |
                       (f.hasProfit ? 8 : 0));
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
        if (bytes.size() >= kPiece) {
            hash.add(bytes);
            bytes.clear();
        }
    }
    hash.add(bytes);
    return base::hex(hash.finish());
}

} // namespace accord::app
