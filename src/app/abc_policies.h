// SPDX-License-Identifier: GPL-3.0-or-later
// The policies that ABC works by, as the company has them: its own version, else the one that ships
// (resources/policies).
#pragma once

#include "app/context.h"
#include "base/result.h"
#include "domain/abc/abc.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace accord::app {

// "abc", "measures", …
[[nodiscard]] nlohmann::json companyPolicy(const Context &context, const std::string &name);
// The company's ABC policy, or `given`; Invalid ("policy.*", "abc.no_weight") when it is unusable.
[[nodiscard]] base::Result<domain::AbcPolicy>
usableAbcPolicy(const Context &context, const std::optional<domain::AbcPolicy> &given = {});

} // namespace accord::app
