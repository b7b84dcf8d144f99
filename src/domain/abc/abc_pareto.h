// SPDX-License-Identifier: GPL-3.0-or-later
// Concentration: the ranked customers by falling payment, what share they hold together, and where
// the classes of that one indicator end; and the policy that puts such an end somewhere else
// (DOMAIN section 6, RULES section 4).
#pragma once

#include "domain/abc/abc.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace accord::domain {

struct AbcPareto {
    AbcIndicator indicator = AbcIndicator::Payment; // payment when shown, else margin
    std::vector<std::size_t> order;                 // rows by falling value
    std::vector<std::int64_t> value;                // fen, parallel to order
    // Millionths of the positive values held by this customer and those before it; all 0 without
    // a positive value. For payment the same as AbcRow::paymentCumulativeShare.
    std::vector<std::int64_t> cumulative;
    std::int64_t total = 0; // of the positive values
    // How many customers at the front are A, and A or B, by this indicator alone.
    std::array<std::size_t, 2> limits{};
};

// Nullopt without a ranked customer, or when neither payment nor margin is shown.
[[nodiscard]] std::optional<AbcPareto> paretoOf(const AbcResult &result);

enum class AbcLimit { A, B }; // the end of class A, of class B

// The policy under which `limit` comes after the first `place` customers of the order, the other
// limit where it is unless it has to give way. By count the ratio becomes that of the three
// numbers of customers; by share the roundest share that cuts there. As near as a policy can say:
// customers with equal values stay together, and fewer than three cannot be cut anew.
[[nodiscard]] AbcPolicy withLimit(const AbcPolicy &policy, const AbcPareto &pareto, AbcLimit limit,
                                  std::size_t place);

} // namespace accord::domain
