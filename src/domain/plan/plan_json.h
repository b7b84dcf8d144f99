// SPDX-License-Identifier: GPL-3.0-or-later
// The Plan document of CLI.md, both ways. Reading changes what the document names: an absent key
// stays, a present list replaces, entries keep their id and what they do not name. Everything that
// is wrong comes at once, each with the path of its key.
#pragma once

#include "base/result.h"
#include "domain/plan/plan.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <string>

namespace accord::domain {

struct PlanNames {
    std::string customer; // code
    std::string zone;     // for instants
    std::function<std::string(UserId)> userCode;
};

// Every key of the contract, in its order; also "submitted", "rejection", "signing", "waivers".
[[nodiscard]] nlohmann::ordered_json planJson(const Plan &plan, PlanStep step,
                                              const PlanNames &names);

// Month weights for a target whose months the document does not give.
using TargetWeights =
    std::function<std::array<std::int64_t, 12>(const std::string &category, PlanMetric metric)>;

// Keys that only tell (customer, year, step, draft, approval, …) are accepted and not read, so that
// the output of `show` is valid input. "base" is the caller's business. On issues `plan` may be
// half changed: throw it away. Reasons: "field.unknown", "field.type", "field.word", "field.range",
// "field.duplicate", "date.bad", "target.sum", "target.over_locked", "target.all".
[[nodiscard]] base::Issues applyPlanJson(const nlohmann::json &document, Plan &plan,
                                         const TargetWeights &weights);

} // namespace accord::domain
