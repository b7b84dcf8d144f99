// SPDX-License-Identifier: GPL-3.0-or-later
// HealthService: health of a customer with its parts, never a bare number. Each part is one line of
// a table in the source; a part that has no line yet is left out. Reads only.
#pragma once

#include "app/context.h"
#include "domain/customer/rollup.h"
#include "domain/health/health.h"

#include <string>

namespace accord::app {

class HealthService {
public:
    explicit HealthService(Context &context) : m_context(context) {}
    // NotFound ("customer.not_found"), Forbidden. Class and plan sit on the account and are the
    // same either way. Who is lost has none.
    [[nodiscard]] base::Result<domain::Health>
    of(const std::string &customerCode, domain::Rollup rollup = domain::Rollup::WithBelow) const;

private:
    Context &m_context;
};

} // namespace accord::app
