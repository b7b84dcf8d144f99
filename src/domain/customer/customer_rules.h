// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the customer file (DOMAIN section 1): what makes a customer valid, the sales area that
// goes with a store format, and the shape of the customer tree. Pure functions.
#pragma once

#include "base/result.h"
#include "domain/customer/customer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace accord::domain {

// Sales area that goes with a store format; policy, see resources/policies/customer.json.
struct AreaRule {
    StoreFormat format = StoreFormat::None;
    std::optional<std::int64_t> fromSqm; // warn below
    std::optional<std::int64_t> toSqm;   // warn above
};

// 1 to 60 code points without line breaks, control characters, commas, quotes or a leading hyphen
// (lists, filters and the command line quote codes as they are).
[[nodiscard]] bool isCustomerCode(std::string_view text);

// All that is wrong with the fields of one customer; needs no other record.
[[nodiscard]] base::Issues check(const Customer &customer);

// The rule that the sales area does not keep; nullopt when it fits or is not known. A warning on
// the form, never a refusal.
[[nodiscard]] std::optional<AreaRule> areaMismatch(const Customer &customer,
                                                   const std::vector<AreaRule> &rules);

using ParentOf = std::function<CustomerId(CustomerId)>; // null = top of its tree

// True when `parent` is `child` or lies below it.
[[nodiscard]] bool wouldCircle(CustomerId child, CustomerId parent, const ParentOf &parentOf);

// RULES section 2: plans and ABC sit on the nearest customer upwards (itself included) marked as
// account level, else on the top of the tree.
[[nodiscard]] CustomerId accountOf(CustomerId customer, const ParentOf &parentOf,
                                   const std::function<bool(CustomerId)> &isAccountLevel);

// DOMAIN section 1: where a customer usually goes from a stage: on, or back when it weakens.
[[nodiscard]] std::vector<Stage> usualMoves(Stage stage);

// DOMAIN section 1, RULES section 2: whether a near-equal name deserves a warning. Stores of one
// parent whose names differ do not.
[[nodiscard]] bool looksLikeDuplicate(const Customer &candidate, const Customer &other);

} // namespace accord::domain
