// SPDX-License-Identifier: GPL-3.0-or-later
// What a classification stands on, as one number to compare by: equal digests mean equal results.
// Taken month by month, so that the months may be read on several threads.
#pragma once

#include "base/month.h"
#include "domain/abc/abc.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace accord::app {

// Takes up one month's figures, ascending by customer.
class AbcMonthDigest {
public:
    void add(const domain::AbcFact &fact);
    // In hex, "" of no figures; begins anew.
    [[nodiscard]] std::string finish();

private:
    std::vector<std::int64_t> m_words;
    std::size_t m_run = 0;       // where the head of the run at hand lies
    std::int32_t m_next = 0;     // the customer that would go on with it
    std::int64_t m_present = -1; // what its facts have
};

// SHA-256 in hex over everything classify() reads; `months` holds the digests of all months of
// which there are figures.
[[nodiscard]] std::string abcInputDigest(const std::vector<domain::AbcCustomer> &customers,
                                         const std::map<base::Month, std::string> &months,
                                         const base::Period &period,
                                         const domain::AbcPolicy &policy);

} // namespace accord::app
