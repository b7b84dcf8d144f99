// SPDX-License-Identifier: GPL-3.0-or-later
// HealthService: health of a customer with its parts, never a bare number. Each part is one line of
// a table in the source; a part that has no line yet is left out. Reads only.
#pragma once

#include "app/context.h"
#include "domain/health/health.h"

#include <string>

namespace accord::app {

class HealthService {
public:
    explicit HealthService(Context &context) : m_context(context) {}
    // Of the customer with everything below it. NotFound ("customer.not_found"), Forbidden.
    [[nodiscard]] base::Result<domain::Health> of(const std::string &customerCode) const;

private:
    Context &m_context;
};

} // namespace accord::app
