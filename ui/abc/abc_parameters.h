// SPDX-License-Identifier: GPL-3.0-or-later
// AbcParameters: what is classified and how, as the bar of the ABC page holds it.
#pragma once

#include "app/abc_service.h"
#include "base/month.h"
#include "domain/abc/abc.h"

#include <string>

namespace accord::ui {

struct AbcParameters {
    base::Period period;
    domain::AbcPolicy policy;
    std::string policyName = "default"; // or the name of the file it came from
    std::string owner;                  // user code, "" = everybody's customers
    bool operator==(const AbcParameters &) const = default;
};

// Sum of the weights that are on, in basis points; must be 10,000.
[[nodiscard]] int weightSum(const domain::AbcPolicy &policy);
// The weights add up and the policy has no other issue.
[[nodiscard]] bool isUsable(const AbcParameters &parameters);
[[nodiscard]] app::AbcRunRequest requestOf(const AbcParameters &parameters,
                                           const std::string &language);

} // namespace accord::ui
