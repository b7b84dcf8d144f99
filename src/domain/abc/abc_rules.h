// SPDX-License-Identifier: GPL-3.0-or-later
// ABC classification as pure functions of figures and policy (RULES section 4, DOMAIN section 6).
// Integer arithmetic throughout, except the coefficient of variation; equal input gives equal
// output to the bit.
#pragma once

#include "domain/abc/abc.h"
#include "domain/abc/abc_population.h"

#include <cstdint>
#include <vector>

namespace accord::domain {

// The whole result: rows in rank order, excluded units in the order of AbcInput::customers. Facts
// outside the covered months are ignored. Precondition: a policy without issues (abc_policy.h),
// period.from <= period.to. Throws std::overflow_error when a sum leaves 64 bits.
[[nodiscard]] AbcResult classify(const AbcInput &input, const base::Period &period,
                                 const AbcPolicy &policy);
// The same from sums that were taken up elsewhere; `scope` is abcScope() of the same customers,
// period and policy.
[[nodiscard]] AbcResult classify(const std::vector<AbcCustomer> &customers, const AbcScope &scope,
                                 const AbcTally &tally, const AbcPolicy &policy);
[[nodiscard]] AbcScope abcScope(const std::vector<AbcCustomer> &customers,
                                const base::Period &period, const AbcPolicy &policy);

// The months whose facts classify() reads: the period, the one before it and the sequence.
[[nodiscard]] base::Period coveredMonths(const base::Period &period, const AbcPolicy &policy);

// Places of the best A and of A and B together for n values; all 0 when n is 0.
[[nodiscard]] AbcCuts countRatioCuts(std::int64_t n, const std::array<int, 3> &ratio);

// The last `count` whole calendar units ending not after `to`, oldest first.
[[nodiscard]] std::vector<base::Period> sequenceUnits(base::Month to, AbcPeriods periods,
                                                      int count);

// None entries are skipped; fewer than 3 others are insufficient.
[[nodiscard]] AbcStability stabilityOf(const std::vector<AbcClass> &sequence);

// None without a class, or when `comparable` is false: nobody was ranked in the period before.
[[nodiscard]] AbcMovement movementOf(AbcClass previous, AbcClass now, bool comparable);

} // namespace accord::domain
