// SPDX-License-Identifier: GPL-3.0-or-later
// The ABC policy as JSON (CLI.md "Policy") and what makes one usable. All issues come at once, each
// with the path of its key.
#pragma once

#include "base/result.h"
#include "domain/abc/abc.h"

#include <nlohmann/json.hpp>

namespace accord::domain {

// What the program ships: resources/policies/abc.json.
[[nodiscard]] AbcPolicy defaultAbcPolicy();

// Absent keys keep their defaults; an indicator left out of "indicators" is off, the default
// horizon of months is 12. With issues the returned policy must not be used.
[[nodiscard]] AbcPolicy abcPolicyFromJson(const nlohmann::json &json, base::Issues &issues);

// Every key, in the order of CLI.md; rates as numbers.
[[nodiscard]] nlohmann::ordered_json abcPolicyJson(const AbcPolicy &policy);

// Empty = classify() takes it.
[[nodiscard]] base::Issues issuesOf(const AbcPolicy &policy);

} // namespace accord::domain
