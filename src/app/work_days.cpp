// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work_days.h"

#include "app/calendar_json.h"
#include "storage/company_repository.h"

namespace accord::app {

domain::WorkDays workDays(const Context &context) {
    const auto policy = storage::CompanyRepository(context.db).policy("calendar");
    return policy ? workDaysOf(nlohmann::json::parse(policy->content, nullptr, false))
                  : domain::WorkDays();
}

} // namespace accord::app
