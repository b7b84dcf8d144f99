// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerSummaries: every figure of a customer rolled up over everything below it, or alone
// (DOMAIN section 1). Each kind of figure is one statement, however many stores there are. Reads
// only.
#pragma once

#include "app/context.h"
#include "app/views/customer_summary.h"

#include <nlohmann/json.hpp>

#include <string>

namespace accord::app {

class CustomerSummaries {
public:
    explicit CustomerSummaries(Context &context) : m_context(context) {}
    // As of today. NotFound ("customer.not_found"), Forbidden.
    [[nodiscard]] base::Result<CustomerSummary> of(const std::string &customerCode,
                                                   domain::Rollup rollup) const;

private:
    Context &m_context;
};

// "figures" of `customer show`.
[[nodiscard]] nlohmann::ordered_json toJson(const CustomerSummary &summary);

} // namespace accord::app
