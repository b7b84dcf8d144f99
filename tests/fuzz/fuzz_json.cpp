// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign JSON: maps and plan documents. What is read can be written and read again.
#include "domain/plan/plan_json.h"
#include "io/column_map.h"
#include "io/json_reader.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace accord;
    const auto document =
        io::parseJson(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!document) {
        return 0;
    }
    (void)io::readMap(*document);
    domain::Plan plan;
    plan.year = 2027;
    plan.validFrom = base::Date(2027, 1, 1);
    plan.validTo = base::Date(2027, 12, 31);
    const auto evenly = [](const std::string &, domain::PlanMetric) {
        return std::array<std::int64_t, 12>{};
    };
    if (domain::applyPlanJson(*document, plan, evenly).empty()) {
        const domain::PlanNames names{"C1", "UTC", [](domain::UserId) { return std::string(); }};
        const auto shown = domain::planJson(plan, plan.step, names);
        domain::Plan again = plan;
        if (!domain::applyPlanJson(nlohmann::json::parse(shown.dump()), again, evenly).empty()) {
            __builtin_trap(); // what `plan show` prints is valid for `plan set`
        }
    }
    return 0;
}
