// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/abc_policies.h"

#include "base/resource.h"
#include "domain/abc/abc_policy.h"
#include "storage/company_repository.h"

namespace accord::app {

nlohmann::json companyPolicy(const Context &context, const std::string &name) {
    const auto own = storage::CompanyRepository(context.db).policy(name);
    return nlohmann::json::parse(own ? own->content
                                     : std::string(base::resource("policies/" + name + ".json")),
                                 nullptr, false);
}

base::Result<domain::AbcPolicy> usableAbcPolicy(const Context &context,
                                                const std::optional<domain::AbcPolicy> &given) {
    base::Issues issues;
    const domain::AbcPolicy policy =
        given ? *given : domain::abcPolicyFromJson(companyPolicy(context, "abc"), issues);
    if (issues.empty()) {
        issues = domain::issuesOf(policy);
    }
    if (!issues.empty()) {
        return tl::unexpected(issues.front());
    }
    return policy;
}

} // namespace accord::app
