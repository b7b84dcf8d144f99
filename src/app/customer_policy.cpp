// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_policy.h"

#include "base/resource.h"
#include "storage/company_repository.h"

#include <nlohmann/json.hpp>

#include <string>

namespace accord::app {
namespace {

std::optional<std::int64_t> area(const nlohmann::json &rule, const char *key) {
    const auto found = rule.find(key);
    return found != rule.end() && found->is_number_integer()
               ? std::optional(found->get<std::int64_t>())
               : std::nullopt;
}

} // namespace

std::vector<domain::AreaRule> areaRules(const Context &context) {
    const auto own = storage::CompanyRepository(context.db).policy("customer");
    const std::string text =
        own ? own->content : std::string(base::resource("policies/customer.json"));
    const auto policy = nlohmann::json::parse(text, nullptr, false);
    std::vector<domain::AreaRule> rules;
    if (!policy.is_object() || !policy.contains("areas") || !policy["areas"].is_object()) {
        return rules;
    }
    for (const auto &[word, rule] : policy["areas"].items()) {
        const auto format = domain::storeFormatFromCode(word);
        if (format && rule.is_object()) {
            rules.push_back({*format, area(rule, "from"), area(rule, "to")});
        }
    }
    return rules;
}

} // namespace accord::app
