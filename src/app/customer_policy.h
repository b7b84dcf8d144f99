// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of the customer file: sales areas that go with store formats. The company's own
// version when it has one, else resources/policies/customer.json.
#pragma once

#include "app/context.h"
#include "domain/customer/customer_rules.h"

#include <vector>

namespace accord::app {

// {"areas": {format: {"from": m², "to": m²}}}; what cannot be understood is left out.
[[nodiscard]] std::vector<domain::AreaRule> areaRules(const Context &context);

} // namespace accord::app
